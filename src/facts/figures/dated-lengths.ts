/** Lengths of time with a date at one end: "the year to March 2024", "the three decades to 2020", "the first nine months of 2024". */

import { dayNumber } from '../../core/date.ts';
import { dateAt } from './dates.ts';
import { exactly } from './figure.ts';
import type { FoundDate } from './found-date.ts';
import { digitsAt, wordsAt } from './number-words.ts';
import type { Tokens } from './tokens.ts';
import { reading, spanOfYears, yearOf } from './years.ts';

export function datedLength(t: Tokens, at: number): FoundDate | undefined {
  return monthsUpTo(t, at) ?? yearsUpTo(t, at) ?? monthsOfYear(t, at);
}

/** "the three months to September 2024", "the 12 months ending 31 March 2023", "the year to March 2024". */
function monthsUpTo(t: Tokens, at: number): FoundDate | undefined {
  const { monthsUpTo: phrases, yearUpTo } = t.lexicon.dates;
  const year = t.phraseAt(at, yearUpTo);
  const count = year ? { value: 12, next: at } : countAt(t, at);
  if (!count || count.value < 2 || count.value > 24) return undefined;
  const joint = year ?? t.phraseAt(count.next, phrases);
  const end = joint && dateAt(t, count.next + joint.length);
  if (!end || end.reading.yearless || end.reading.last - end.reading.first > 31) return undefined;
  const last = new Date(end.reading.last * 86_400_000);
  const first = dayNumber(last.getUTCFullYear(), last.getUTCMonth() + 2 - count.value, 1);
  return { from: at, next: end.next, reading: reading(first, end.reading.last, 'span') };
}

/** "the three decades to 2020", "the five years to 2023"; they may also be read as a length alone. */
function yearsUpTo(t: Tokens, at: number): FoundDate | undefined {
  const { periods, upTo } = t.lexicon.dates;
  const count = countAt(t, at);
  const months = count && periods.get(t.lower(count.next));
  if (!count || !months || months % 12 !== 0 || count.value < 2 || !t.isIn(count.next + 1, upTo)) return undefined;
  const end = yearOf(t, count.next + 2);
  if (end === undefined) return undefined;
  const years = (count.value * months) / 12;
  return {
    from: at,
    next: count.next + 3,
    reading: { ...spanOfYears(end - years + 1, end), extent: 'span' },
    other: exactly(years, 'year'),
  };
}

/** "the first nine months of 2024", "the last two quarters of 2023". */
function monthsOfYear(t: Tokens, at: number): FoundDate | undefined {
  const { edges, periods, quarters } = t.lexicon.dates;
  const edge = edges.get(t.lower(at));
  const count = edge === undefined ? undefined : countAt(t, at + 1);
  if (!count) return undefined;
  const [singular = ''] = t.lexicon.forms.singulars(t.lower(count.next));
  const length = quarters.has(singular) ? 3 : periods.get(t.lower(count.next));
  const year = t.isIn(count.next + 1, t.lexicon.grammar.of) ? yearOf(t, count.next + 2) : undefined;
  if (!length || length > 3 || year === undefined || count.value * length >= 12) return undefined;
  const months = count.value * length;
  const first = edge === 1 ? dayNumber(year, 1, 1) : dayNumber(year, 13 - months, 1);
  const last = (edge === 1 ? dayNumber(year, months + 1, 1) : dayNumber(year + 1, 1, 1)) - 1;
  return { from: at, next: count.next + 3, reading: reading(first, last, 'span') };
}

function countAt(t: Tokens, at: number): { readonly value: number; readonly next: number } | undefined {
  const count = digitsAt(t, at, false) ?? wordsAt(t, at);
  return count && Number.isInteger(count.value) ? count : undefined;
}
