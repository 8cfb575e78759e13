/** Recognises dates that follow from stated dates: the ends of spans, and the period of a change. */

import { agree } from './agreement/agree.ts';
import { compareDates } from './agreement/dates.ts';
import { ownDates } from './agreement/own-dates.ts';
import { shifted } from './figures/date-spans.ts';
import type { DateReading } from './figures/figure.ts';
import { claimsOf, type Known } from './known.ts';
import type { Mention } from './statements/mention.ts';
import type { Surroundings } from './surroundings.ts';

/** True if a date that no claim states follows from dates that claims state. */
export function isDerivedDate(figure: Mention, around: Surroundings): boolean {
  const [printed] = figure.readings;
  if (printed.kind !== 'date') return false;
  return (
    isPairOfDates(printed, datesOf(around.near)) ||
    isEndOfSpan(figure, printed, around) ||
    isEndOfPeriod(figure, printed, around) ||
    isNamedEnd(figure, printed, around) ||
    isNewDate(printed, around) ||
    isSpanOfChange(printed, around.near) ||
    isDateOfChange(figure, printed, around) ||
    isFinancialYear(printed, around) ||
    isRelativeToTitle(printed, around) ||
    isDateOfTitle(figure, printed, around) ||
    isInYearOfTitle(printed, around)
  );
}

/** "2020–21" for "in 2020 and 2021", "from January to February" for "in January and February". */
export function isPairOfDates(printed: DateReading, dates: readonly DateReading[]): boolean {
  if (printed.extent === 'unit') return false;
  const units = dates.filter(({ extent }) => extent === 'unit');
  return units.some(
    (one) =>
      one.first === printed.first && units.some(({ first, last }) => first === one.last + 1 && last === printed.last),
  );
}

/** "2023/24" beside "from 1 April to 31 March", for April 2023 to March 2024. */
export function isYearInWords(printed: DateReading, dates: readonly DateReading[]): boolean {
  const isNamed = (day: number): boolean =>
    dates.some((date) => date.yearless && compareDates(date, { ...printed, first: day, last: day }) === 'agrees');
  const isYear = dates.some((date) => date.extent === 'financial' && compareDates(date, printed) === 'agrees');
  return isYear && printed.extent === 'span' && isNamed(printed.first) && isNamed(printed.last);
}

/** "In May 2022, between the 2nd and the 27th": a month, and the days on which a span begins and ends. */
export function isBetweenDays(printed: DateReading, dates: readonly DateReading[], days: readonly number[]): boolean {
  const isNamed = (day: number): boolean => days.includes(new Date(day * 86_400_000).getUTCDate());
  const isInMonth = dates.some((date) => !date.yearless && date.last - date.first <= 30 && holds(date, printed));
  return printed.extent === 'span' && isInMonth && isNamed(printed.first) && isNamed(printed.last);
}

/** The most characters between two dates that are joined: " and ". */
const NEAR = 5;

/** "In February and March" for "between 5 February and 22 March": each contains one end of the span, and both are named. */
function isEndOfSpan(figure: Mention, printed: DateReading, { all, near }: Surroundings): boolean {
  if (printed.extent !== 'unit') return false;
  const others = all.filter(
    ({ sentence, readings: [date], start, end }) =>
      date.kind === 'date' &&
      sentence === figure.sentence &&
      start !== figure.start &&
      Math.min(Math.abs(start - figure.end), Math.abs(figure.start - end)) <= NEAR,
  );
  return spansOf(near).some(([from, to]) =>
    others.some(
      ({ readings: [other] }) =>
        other.kind === 'date' &&
        ((holds(printed, from) && holds(other, to)) || (holds(printed, to) && holds(other, from))),
    ),
  );
}

/** "At the end of September" for the end of the third quarter. */
function isEndOfPeriod(
  { start }: Mention,
  printed: DateReading,
  { near, passage: { text }, known: { lexicon } }: Surroundings,
): boolean {
  const words =
    text
      .slice(Math.max(0, start - 12), start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (printed.extent !== 'unit' || !words.some((word) => lexicon.dates.ends.has(word))) return false;
  return datesOf(near).some(({ first, last }) => last === printed.last && first < printed.first);
}

/** "Since 2015", "the first was in 2015", "by 2023", or a row "Work begins", for "between 2015 and 2023". */
function isNamedEnd(
  { start }: Mention,
  printed: DateReading,
  { near, passage: { text, reading, context = [] }, known: { lexicon } }: Surroundings,
): boolean {
  if (printed.extent !== 'unit' && printed.extent !== 'financial') return false;
  const { starts, ends, deadlines } = lexicon.dates;
  const before = reading
    ? context.join(' ')
    : (text
        .slice(Math.max(0, start - 30), start)
        .split(/[.;]/)
        .at(-1) ?? '');
  const words = before.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isStart = words.some((word) => starts.has(word));
  const isEnd = words.some((word) => ends.has(word)) || (!reading && deadlines.has(words.at(-1) ?? ''));
  // A row of a timeline may be the start or the end of something that lasted longer.
  if (reading && printed.first === printed.last && isDayAtEnd(printed, near)) return true;
  if (!isStart && !isEnd) return false;
  return spansOf(near).some(([from, to]) => (isStart && holds(printed, from)) || (isEnd && holds(printed, to)));
}

/** "Expected in 2026" for "slipped from 2022 to 2026". */
function isNewDate(printed: DateReading, { near, known: { lexicon } }: Surroundings): boolean {
  return near.some(({ reading, mention, second }) => {
    const [, to] = (reading.kind === 'date' && !second && reading.ends) || [];
    const isMoved = lexicon.dates.reschedulings?.has(mention.before ?? '');
    return to !== undefined && isMoved === true && holds(printed, to);
  });
}

/** "In the year to March 2024" for a figure of March 2024 that is compared with a year earlier. */
function isSpanOfChange(printed: DateReading, near: readonly Known[]): boolean {
  const months = monthsOf(printed);
  if (printed.extent !== 'span' || months === undefined) return false;
  const dates = datesOf(near);
  return dates.some(
    (date) =>
      date.extent === 'unit' &&
      date.last === printed.last &&
      dates.some((other) => holds(shifted(date, -months), other) || holds(other, shifted(date, -months))),
  );
}

/** "1.2% less in October 2024 than a year before" for "in the year to October 2024". */
function isDateOfChange(figure: Mention, printed: DateReading, { all, near }: Surroundings): boolean {
  if (printed.extent !== 'unit') return false;
  return datesOf(near).some((span) => {
    const months = span.extent === 'span' && span.last === printed.last ? monthsOf(span) : undefined;
    return months !== undefined && all.some(({ shift, sentence }) => sentence === figure.sentence && shift === -months);
  });
}

/** "In the year to March 2024" for 2023/24, if the title of the source says which months that is. */
function isFinancialYear(printed: DateReading, { near, known }: Surroundings): boolean {
  if (printed.extent !== 'span') return false;
  const isIn = (year: DateReading): boolean => year.extent === 'financial' && compareDates(year, printed) === 'agrees';
  return datesOf(near).some(isIn) && known.works.titleDates(claimsOf(near)).some((titled) => isSame(titled, printed));
}

/** "In 2022" for "the year before", in a source whose title says that it is about 2023. */
function isRelativeToTitle(printed: DateReading, { near, known }: Surroundings): boolean {
  if (datesOf(near).length > 0) return false;
  const shifts = known.evidence.shiftsOf(claimsOf(near));
  return known.works
    .titleDates(claimsOf(near))
    .some((titled) => shifts.some((months) => isSame(shifted(titled, months), printed)));
}

/**
 * "In 2024" in a caption, from a report "on the railways 2024"; beside "61.2%, against 66.0% in 2013" from a "Census 2023", only for a
 * figure that the evidence gives no date.
 */
function isDateOfTitle(figure: Mention, printed: DateReading, { all, near, known }: Surroundings): boolean {
  if (!known.works.titleDates(claimsOf(near)).some((titled) => isSame(titled, printed))) return false;
  const beside = all.filter(({ clause, readings: [reading] }) => clause === figure.clause && reading.kind === 'number');
  const isUndated = ({ mention }: Known): boolean => ownDates(mention).length === 0;
  return beside.every((one) => {
    const stated = near.filter(({ reading, isQuoted }) => isQuoted && agree(one, reading) === 'agrees');
    return stated.length === 0 || stated.some(isUndated);
  });
}

/** "In the first quarter of 2022" for "in the first quarter", in a source whose title has the year. */
function isInYearOfTitle(printed: DateReading, { near, known }: Surroundings): boolean {
  const yearless = near.flatMap(({ reading }) => (reading.kind === 'date' && reading.yearless ? [reading] : []));
  if (yearless.length === 0 || datesOf(near).length > 0) return false;
  const years = known.works.titleDates(claimsOf(near)).filter(({ first, last }) => isYear(first, last));
  return years.some(
    (year) =>
      printed.first >= year.first &&
      printed.last <= year.last &&
      yearless.some((date) => compareDates(date, printed) === 'agrees'),
  );
}

function isYear(first: number, last: number): boolean {
  const [from, to] = [first, last].map((day) => new Date(day * 86_400_000));
  return from?.getUTCMonth() === 0 && from.getUTCDate() === 1 && to?.getUTCMonth() === 11 && to.getUTCDate() === 31;
}

/** The number of months of a span that begins and ends with a month. */
function monthsOf({ first, last }: DateReading): number | undefined {
  const [from, to] = [first, last + 1].map((day) => new Date(day * 86_400_000));
  if (!from || !to || from.getUTCDate() !== 1 || to.getUTCDate() !== 1) return undefined;
  return (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
}

function datesOf(near: readonly Known[]): readonly DateReading[] {
  return near.flatMap(({ reading }) => (reading.kind === 'date' && !reading.yearless ? [reading] : []));
}

function isDayAtEnd({ first }: DateReading, near: readonly Known[]): boolean {
  return spansOf(near).some(([from, to]) => first === from.first || first === to.last);
}

/** The first and last dates of the spans that the evidence and the dates of claims state. */
function spansOf(near: readonly Known[]): readonly (readonly [from: DateReading, to: DateReading])[] {
  return near.flatMap(({ reading, second }) => {
    if (second || reading.kind !== 'date') return [];
    if (reading.ends) return [reading.ends];
    const day = (at: number): DateReading => ({ ...reading, first: at, last: at, extent: 'unit' });
    return reading.extent === 'span' ? [[day(reading.first), day(reading.last)] as const] : [];
  });
}

function holds(date: DateReading, end: DateReading): boolean {
  return compareDates(date, end) === 'agrees';
}

function isSame(a: DateReading, b: DateReading): boolean {
  return a.first === b.first && a.last === b.last;
}
