/** Dates that figures take from the rest of their text: a year that is named once, "a year earlier", the ends of a change. */

import { moveTo, shifted } from '../figures/date-spans.ts';
import type { DateReading } from '../figures/figure.ts';
import type { Mention, Sentence } from './mention.ts';

/** The figures with the dates that others of the same text give them. */
export function withDatesOfText(mentions: readonly Mention[]): readonly Mention[] {
  return withEnds(withShiftedDates(withYears(mentions)));
}

/** "In June 2023 ... on 21 June": a date without a year may be of the only year that the text names. */
function withYears(mentions: readonly Mention[]): readonly Mention[] {
  const years = new Set(
    mentions.flatMap(({ readings: [date] }) => (date.kind === 'date' && !date.yearless ? yearsOf(date) : [])),
  );
  const [only, other] = years;
  if (only === undefined || other !== undefined) return mentions;
  return mentions.map((mention) => {
    const [date] = mention.readings;
    if (date.kind !== 'date' || !date.yearless || date.ends) return mention;
    return { ...mention, readings: [...mention.readings, moveTo(date, only)] };
  });
}

function yearsOf({ first, last }: DateReading): readonly [number, number] {
  const year = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
  return [year(first), year(last)];
}

/** "£95 a year earlier" after a figure of October 2022 is dated October 2021. */
function withShiftedDates(mentions: readonly Mention[]): readonly Mention[] {
  let anchor: DateReading | undefined;
  return mentions.map((mention) => {
    const before = anchor;
    const [reading] = mention.readings;
    if (reading.kind === 'date') anchor = reading;
    if (mention.shift === undefined) return mention;
    // "Three times as much in 2022 as a year earlier"
    const [own] = mention.clause.dates;
    if (!before && mention.role === 'by' && own && !own.yearless)
      return { ...mention, base: shifted(own, mention.shift) };
    if (!before || before.yearless) return mention;
    return { ...mention, clause: { ...mention.clause, dates: [shifted(before, mention.shift)] } };
  });
}

/** "rose from £2.30 to £2.76 between May 2021 and June 2023": each end of the change has its own date. */
function withEnds(mentions: readonly Mention[]): readonly Mention[] {
  const datesOf = new Map<Sentence, DateReading[]>();
  for (const { sentence, readings } of mentions) {
    const [date] = readings;
    if (date.kind !== 'date') continue;
    const dates = datesOf.get(sentence) ?? [];
    datesOf.set(sentence, dates);
    dates.push(date);
  }
  return mentions.map((mention) => {
    if ((mention.role !== 'from' && mention.role !== 'to') || mention.clause.dates.some(({ ends }) => !ends))
      return mention;
    const [only, other] = datesOf.get(mention.sentence) ?? [];
    if (!only?.ends || other) return mention;
    return {
      ...mention,
      clause: { ...mention.clause, dates: [mention.role === 'from' ? only.ends[0] : only.ends[1]] },
    };
  });
}
