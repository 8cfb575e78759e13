/** Recognises the time between two dates of the evidence, or a date and the brief's own: "two years before", "a decade ago". */

import type { Claim } from '../core/evidence.ts';
import { wordBefore } from '../core/letter-pattern.ts';
import { compareDates } from './agreement/dates.ts';
import { shifted } from './figures/date-spans.ts';
import type { DateReading } from './figures/figure.ts';
import { convert } from './figures/units.ts';
import { claimsOf, type Known, type KnownFigures } from './known.ts';
import type { Passage } from './passages/passage.ts';
import type { Mention } from './statements/mention.ts';

export function isTimeBetween(
  figure: Mention,
  { marks, text }: Passage,
  near: readonly Known[],
  known: KnownFigures,
): boolean {
  const dates = datesOf(near);
  const { apart } = figure;
  if (dates.some((date) => isLengthOf(figure, date)) || isLongSince(figure, dates, near, known)) return true;
  if (isSinceStart(figure, near, known) || isWithin(figure, text, dates, known)) return true;
  if (
    apart !== undefined &&
    dates.some((date) => dates.some((other) => compareDates(other, shifted(date, apart)) === 'agrees'))
  )
    return true;
  // If the evidence states a length of time itself, compare with that instead.
  if (near.some(({ reading }) => reading.kind === 'number' && isLength(reading.unit))) return false;
  if (isDistance(figure, dates)) return true;
  const years = yearsOf(figure);
  if (years === undefined) return false;
  if (figure.after.some((word) => known.lexicon.dates.ago.has(word)))
    return dates.some((date) =>
      known.works.ownDates(claimsOf(near)).some((anchor) => areYearsApart(date, anchor, years)),
    );
  // "Three years earlier" counts from an earlier date in the same text.
  const elsewhere =
    apart === undefined ? [] : datesOf(known.of(marks.flatMap(({ at, claims }) => (at <= figure.start ? claims : []))));
  const issued =
    elsewhere.length === 0 && apart !== undefined && dates.length === 1 ? known.works.ownDates(claimsOf(near)) : [];
  // "In ten years" for "1.85 million, from 1.74 million in 2013" in a census of 2023
  const titled = known.works.titleDates(claimsOf(near));
  const anchors = [...dates, ...elsewhere, ...issued, ...titled];
  return dates.some((date) => anchors.some((anchor) => areYearsApart(date, anchor, years)));
}

function datesOf(known: readonly Known[]): readonly DateReading[] {
  return known.flatMap(({ reading }) => (reading.kind === 'date' && !reading.yearless ? [reading] : []));
}

function isLength(unit: string): boolean {
  return convert(1, unit, 'year') !== undefined || convert(1, unit, 'day') !== undefined;
}

/** "Four months late" for something planned for June and done in October, "nine days later". */
function isDistance({ role, readings: [reading] }: Mention, dates: readonly DateReading[]): boolean {
  if (role !== 'by' || reading.kind !== 'number' || reading.quantity.kind !== 'exact') return false;
  const { value } = reading.quantity;
  const [months, days] = [convert(value, reading.unit, 'month'), convert(value, reading.unit, 'day')];
  const isMonth = ({ first, last }: DateReading): boolean => last - first <= 30;
  const isDay = ({ first, last }: DateReading): boolean => first === last;
  return dates.some((a) =>
    dates.some(
      (b) =>
        (months !== undefined && isMonth(a) && isMonth(b) && monthOf(b) - monthOf(a) === months) ||
        (days !== undefined && isDay(a) && isDay(b) && b.first - a.first === days),
    ),
  );
}

/** "Thirteen years of frozen duty" in 2024, for "it has not been raised since 1 April 2011": the whole years until then. */
function isSinceStart(figure: Mention, near: readonly Known[], known: KnownFigures): boolean {
  const [reading] = figure.readings;
  if (figure.role !== undefined || reading.kind !== 'number' || reading.unit !== 'year') return false;
  if (reading.quantity.kind !== 'exact') return false;
  const { value } = reading.quantity;
  const statesLength = (claim: Claim): boolean =>
    near.some((one) => one.claim === claim && one.reading.kind === 'number' && isLength(one.reading.unit));
  return near.some(({ reading: start, mention, isQuoted, claim }) => {
    if (!isQuoted || statesLength(claim)) return false;
    if (mention.edge !== 'start' || start.kind !== 'date' || start.yearless || start.ends) return false;
    return known.works.ownDates([claim]).some((now) => Math.floor((monthOf(now) - monthOf(start)) / 12) === value);
  });
}

/** "Within four weeks" for what began on 23 November and ended on 20 December: no shorter round time would do. */
function isWithin(
  { readings: [reading], start }: Mention,
  text: string,
  dates: readonly DateReading[],
  { lexicon }: KnownFigures,
): boolean {
  if (!lexicon.comparisons.within.has(wordBefore(text, start).toLowerCase())) return false;
  if (reading.kind !== 'number' || reading.quantity.kind !== 'exact') return false;
  const { value } = reading.quantity;
  const days = convert(1, reading.unit, 'day') ?? ((convert(1, reading.unit, 'month') ?? 0) * 365.25) / 12;
  const isDay = ({ first, last }: DateReading): boolean => first === last;
  return dates.some((a) =>
    dates.some(
      (b) => isDay(a) && isDay(b) && b.first > a.first && days > 0 && Math.ceil((b.first - a.first) / days) === value,
    ),
  );
}

/** The months since the year 0. */
function monthOf({ first }: DateReading): number {
  const date = new Date(first * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

/** The most that a rounded length may differ from a span, as a share of it: "almost four years" for 46 months. */
const ROUNDED = 0.06;

/** "Three years" for April 2021 to March 2024: the months of the span, to the nearest one. */
function isLengthOf({ readings: [reading] }: Mention, { extent, first, last }: DateReading): boolean {
  if (extent === 'unit' || reading.kind !== 'number') return false;
  if (reading.quantity.kind !== 'exact' && reading.quantity.kind !== 'approximate') return false;
  const share = reading.quantity.kind === 'exact' ? 0.01 : ROUNDED;
  const months = convert(reading.quantity.value, reading.unit, 'month');
  const days = months === undefined ? convert(reading.quantity.value, reading.unit, 'day') : (months * 365.25) / 12;
  const length = last - first + 1;
  return days !== undefined && days > 0 && Math.abs(days - length) <= Math.max(1, length * share);
}

/** "The lowest in more than thirty years" for "the lowest since 1992". */
function isLongSince(
  figure: Mention,
  dates: readonly DateReading[],
  near: readonly Known[],
  known: KnownFigures,
): boolean {
  const [reading] = figure.readings;
  if (reading.kind !== 'number' || reading.unit !== 'year' || reading.quantity.kind !== 'bound') return false;
  const { superlatives } = known.lexicon.summary;
  const isRecord = [...figure.sentence.words.values()].some(({ text }) => superlatives.has(text.toLowerCase()));
  if (!isRecord || reading.quantity.relation.startsWith('<')) return false;
  const { value } = reading.quantity;
  const year = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
  return known.works.ownDates(claimsOf(near)).some((own) =>
    dates.some((date) => {
      const years = year(own.first) - year(date.first);
      return years > value && years < value + reading.looseStep;
    }),
  );
}

/** A figure as whole years: "three years", "a decade", "three winters ago". */
function yearsOf({ readings: [reading], apart }: Mention): number | undefined {
  if (reading.kind !== 'number' || reading.quantity.kind !== 'exact') return undefined;
  const months = convert(reading.quantity.value, reading.unit, 'month');
  const years = months === undefined ? undefined : months / 12;
  if (years !== undefined && Number.isInteger(years)) return years;
  return reading.unit === '' && apart !== undefined ? Math.abs(apart) / 12 : undefined;
}

/** True if the two dates are this many years apart, which must be more than zero; whole decades may be a year off. */
function areYearsApart(a: DateReading, b: DateReading, years: number): boolean {
  const year = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
  const room = years % 10 === 0 ? 1 : 0;
  const isIt = (between: number): boolean => Math.abs(between - years) <= room;
  return years > 0 && (isIt(Math.abs(year(a.first) - year(b.first))) || isIt(Math.abs(year(a.last) - year(b.last))));
}
