/** Spans between two dates ("from January to March 2023", "1990 to 1995"), and dates relative to another. */

import { dayNumber } from '../../core/date.ts';
import { datedLength } from './dated-lengths.ts';
import { dateAt } from './dates.ts';
import type { DateReading } from './figure.ts';
import type { FoundDate } from './found-date.ts';
import type { Tokens } from './tokens.ts';
import { isMeasure, reading } from './years.ts';

/** A date, or the span from it to the next date. */
export function dateOrSpanAt(t: Tokens, at: number): FoundDate | undefined {
  const found = datedLength(t, at) ?? edgeDay(t, at);
  if (found) return found;
  const first = dateAt(t, at) ?? lateMonth(t, at) ?? bareSpan(t, at);
  if (!first) return undefined;
  const { grammar, dates } = t.lexicon;
  const isBetween = t.isIn(first.from - 1, grammar.between);
  const joins =
    t.isDash(first.next) || t.isIn(first.next, dates.upTo) || (isBetween && t.isIn(first.next, grammar.and));
  const start = t.isIn(first.next + 1, grammar.the) ? first.next + 2 : first.next + 1;
  const second = joins ? dateAt(t, start) : undefined;
  if (!second || second.from < first.next || isMeasure(t, second.next)) return first;
  const ends = joinedEnds(first.reading, second.reading);
  if (!ends) return first;
  const from = isBetween || t.isIn(first.from - 1, grammar.from) ? first.from - 1 : first.from;
  return { from, next: second.next, reading: { ...ends, extent: 'span' } };
}

/** "the last day of 2023", "the first day of May 2023". */
function edgeDay(t: Tokens, at: number): FoundDate | undefined {
  const { grammar, dates } = t.lexicon;
  const edge = dates.edges.get(t.lower(at));
  if (edge === undefined || !t.isIn(at + 1, dates.day) || !t.isIn(at + 2, grammar.of)) return undefined;
  const period = dateAt(t, t.isIn(at + 3, grammar.the) ? at + 4 : at + 3);
  if (!period || period.reading.first === period.reading.last) return undefined;
  const date = edge > 0 ? period.reading.first : period.reading.last;
  return { from: at, next: period.next, reading: { ...period.reading, first: date, last: date, extent: 'unit' } };
}

/** A month whose name is also another word, at the start of a span: "March to May 2023". */
function lateMonth(t: Tokens, at: number): FoundDate | undefined {
  const { grammar, dates } = t.lexicon;
  const month = dates.months.get(t.at(at)?.text ?? '');
  if (month === undefined) return undefined;
  if (!t.isDash(at + 1) && !t.isIn(at + 1, dates.upTo) && !t.isIn(at + 1, grammar.and)) return undefined;
  const second = dateAt(t, at + 2);
  if (!second || second.reading.yearless) return undefined;
  return {
    from: at,
    next: at + 1,
    reading: { ...reading(dayNumber(2000, month, 1), dayNumber(2000, month + 1, 1) - 1), yearless: true },
  };
}

/** "9 to 17 January 2023". */
function bareSpan(t: Tokens, at: number): FoundDate | undefined {
  const token = t.at(at);
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text) || !t.isIn(at + 1, t.lexicon.dates.upTo))
    return undefined;
  const second = dateAt(t, at + 2);
  if (!second || second.reading.first !== second.reading.last || token.value < 1) return undefined;
  const date = new Date(second.reading.first * 86_400_000);
  const first = dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, token.value);
  if (first >= second.reading.first) return undefined;
  return { from: at, next: second.next, reading: { ...second.reading, first, extent: 'span' } };
}

/** The span from the first day of one date to the last of the other; a yearless first date takes the year of the second. */
function joinedEnds(first: DateReading, second: DateReading): DateReading | undefined {
  if (first.yearless && !second.yearless) {
    const year = new Date(second.first * 86_400_000).getUTCFullYear();
    const moved = moveTo(first, year);
    const start = moved.first > second.last ? moveTo(first, year - 1) : moved;
    return { ...second, first: start.first, ends: [start, second] };
  }
  if (first.yearless !== second.yearless || first.first >= second.first) return undefined;
  return { ...second, first: first.first, ends: [first, second] };
}

/** Adds a year to a yearless date. */
export function moveTo({ first, last }: DateReading, year: number): DateReading {
  const of = (day: number): number => {
    const date = new Date(day * 86_400_000);
    return dayNumber(year + date.getUTCFullYear() - 2000, date.getUTCMonth() + 1, date.getUTCDate());
  };
  return reading(of(first), of(last));
}

/** "a year earlier", "two years before": the months from the preceding date; negative for earlier. */
export function relativeAt(t: Tokens, at: number): { readonly months: number; readonly next: number } | undefined {
  const { grammar, numbers, dates } = t.lexicon;
  const named = t.isIn(at, grammar.in) ? at + 1 : at;
  // "In the preceding year", "on the quarter".
  const side = t.isIn(named, grammar.the) ? dates.beside.get(t.lower(named + 1)) : undefined;
  const period = dates.periods.get(t.lower(named + 2));
  if (side !== undefined && period !== undefined) return { months: side * period, next: named + 3 };
  const since = t.isIn(at, grammar.on) && t.isIn(at + 1, grammar.the) ? dates.periods.get(t.lower(at + 2)) : undefined;
  if (since !== undefined) return { months: -since, next: at + 3 };
  if (named > at) return relativeAt(t, named);
  const article = t.isIn(at, grammar.a) || t.isIn(at, grammar.the);
  const count = article ? 1 : (numbers.small.get(t.lower(at)) ?? t.at(at)?.value ?? 0);
  const months = dates.periods.get(t.lower(at + 1));
  const phrase = t.phraseAt(at + 2, dates.shiftPhrases);
  const shift = phrase?.meaning ?? dates.shifts.get(t.lower(at + 2));
  if (count < 1 || months === undefined || shift === undefined) return undefined;
  return { months: count * months * shift, next: at + 2 + (phrase?.length ?? 1) };
}

/** The months between a figure's date and another: "two years before", "three winters ago". */
export function apartAt(t: Tokens, from: number, next: number): number | undefined {
  const unit = relativeAt(t, next - 2)?.months;
  if (unit !== undefined) return unit;
  const { numbers, dates } = t.lexicon;
  const count = numbers.small.get(t.lower(next - 1)) ?? t.at(next - 1)?.value;
  if (next - from !== 1 || count === undefined || count < 1 || !t.isIn(next, dates.yearly)) return undefined;
  const shift = t.isIn(next + 1, dates.ago) ? -1 : dates.shifts.get(t.lower(next + 1));
  return shift === undefined ? undefined : count * 12 * shift;
}

/** Shifts a date by a number of months. */
export function shifted({ first, last, ends, ...rest }: DateReading, months: number): DateReading {
  const move = (day: number): number => {
    const date = new Date(day * 86_400_000);
    const month = date.getUTCFullYear() * 12 + date.getUTCMonth() + months;
    return dayNumber(Math.floor(month / 12), (month % 12) + 1, date.getUTCDate());
  };
  const [from, to] = ends?.map((end) => shifted(end, months)) ?? [];
  return { ...rest, first: move(first), last: move(last + 1) - 1, ...(from && to && { ends: [from, to] }) };
}
