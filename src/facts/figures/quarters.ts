/** Parts of years: "Q1 2023", "the third quarter of 2022", "H1 2022", "the first half of 2022", "FY2023". */

import { dayNumber } from '../../core/date.ts';
import type { FoundDate } from './found-date.ts';
import type { Tokens } from './tokens.ts';
import { lastDayOfMonth, reading, yearOf } from './years.ts';

export function quarterAt(t: Tokens, at: number): FoundDate | undefined {
  return financialYear(t, at) ?? short(t, at) ?? inWords(t, at);
}

/** "FY2023", "FY23", "FY 2022/23": the year that ends in 2023. */
function financialYear(t: Tokens, at: number): FoundDate | undefined {
  if (t.lower(at) !== 'fy' || !t.isNumber(at + 1)) return undefined;
  const second = t.at(at + 1);
  const digits = second?.text ?? '';
  const year = /^\d{2}$/.test(digits) ? 2000 + Number(digits) : yearOf(t, at + 1);
  if (year === undefined) return undefined;
  const pair =
    /^[/–-]$/.test(t.at(at + 2)?.text ?? '') &&
    t.joined(at + 1) &&
    t.joined(at + 2) &&
    /^\d{2}(?:\d{2})?$/.test(t.at(at + 3)?.text ?? '');
  const end = pair ? year + 1 : year;
  return {
    from: at,
    next: pair ? at + 4 : at + 2,
    reading: reading(dayNumber(end - 1, 1, 1), dayNumber(end + 1, 1, 1) - 1, 'financial'),
  };
}

/** "Q1 2023", "Q1 of 2023", "2023 Q1", "H2 2022". */
function short(t: Tokens, at: number): FoundDate | undefined {
  const yearFirst = yearOf(t, at) !== undefined && /^[qh]$/.test(t.lower(at + 1)) ? at + 1 : at;
  const letter = t.lower(yearFirst);
  const number = t.at(yearFirst + 1);
  if (!/^[qh]$/.test(letter) || !t.joined(yearFirst) || !/^[1-4]$/.test(number?.text ?? '')) return undefined;
  const n = number?.value ?? 1;
  if (letter === 'h' && n > 2) return undefined;
  const yearAt =
    t.lower(yearFirst + 2) === 'of' || /^['’/-]$/.test(t.at(yearFirst + 2)?.text ?? '') ? yearFirst + 3 : yearFirst + 2;
  const after = yearOf(t, yearAt);
  const year = yearFirst > at ? yearOf(t, at) : after;
  const next = yearFirst > at || after === undefined ? yearFirst + 2 : yearAt + 1;
  return part(at, next, year, n, letter === 'q' ? 3 : 6);
}

/** "the third quarter of 2022", "the first half of 2022". */
function inWords(t: Tokens, at: number): FoundDate | undefined {
  const { ordinals } = t.lexicon.numbers;
  const digits = t.isNumber(at) && /^(?:st|nd|rd|th)$/.test(t.lower(at + 1)) && t.joined(at);
  const n = digits
    ? t.at(at)?.value
    : t.lower(at) === 'last' || t.lower(at) === 'final'
      ? 4
      : ordinals.get(t.lower(at));
  const word = digits ? at + 2 : at + 1;
  const isHalf = t.lower(word) === 'half';
  if (n === undefined || !(isHalf || t.lower(word) === 'quarter')) return undefined;
  if (isHalf ? n > 2 && t.lower(at) !== 'last' : n > 4) return undefined;
  const joint = /^(?:of|in)$/.test(t.lower(word + 1)) ? word + 2 : word + 1;
  const yearAt = t.lower(joint) === 'the' && t.lower(joint + 1) === 'year' ? joint + 2 : joint;
  const year = yearOf(t, yearAt);
  if (year === undefined && joint !== word + 1) return undefined;
  return part(at, year === undefined ? word + 1 : yearAt + 1, year, isHalf ? Math.min(n, 2) : n, isHalf ? 6 : 3);
}

function part(from: number, next: number, year: number | undefined, n: number, months: number): FoundDate {
  const of = year ?? 2000;
  const first = dayNumber(of, (n - 1) * months + 1, 1);
  return { from, next, reading: { ...reading(first, lastDayOfMonth(of, n * months)), yearless: year === undefined } };
}
