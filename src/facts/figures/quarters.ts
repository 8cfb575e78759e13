/** Parts of years: "Q1 2023", "the third quarter of 2022", "H1 2022", "the first half of 2022", "FY2023". */

import { dayNumber } from '../../core/date.ts';
import type { FoundDate } from './found-date.ts';
import type { Tokens } from './tokens.ts';
import { afterYearWord, isOrdinalEnding, lastDayOfMonth, reading, yearOf } from './years.ts';

export function quarterAt(t: Tokens, at: number): FoundDate | undefined {
  return financialYear(t, at) ?? short(t, at) ?? inWords(t, at) ?? nounFirst(t, at);
}

/** "FY2023", "FY23", "FY 2022/23": the year that ends in 2023. */
function financialYear(t: Tokens, at: number): FoundDate | undefined {
  if (!t.isIn(at, t.lexicon.dates.financialYears) || !t.isNumber(at + 1)) return undefined;
  const year = shortYear(t, at + 1) ?? yearOf(t, at + 1);
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

/** 2023 for "23", 1998 for "98". */
function shortYear(t: Tokens, at: number): number | undefined {
  const digits = t.at(at)?.text ?? '';
  if (!/^\d{2}$/.test(digits)) return undefined;
  return Number(digits) + (Number(digits) < 50 ? 2000 : 1900);
}

/** "Q1 2023", "Q1 of 2023", "Q1'23", "2023 Q1", "H2 2022". */
function short(t: Tokens, at: number): FoundDate | undefined {
  const { yearParts } = t.lexicon.dates;
  const yearFirst = yearOf(t, at) !== undefined && yearParts.has(t.lower(at + 1)) ? at + 1 : at;
  const months = yearParts.get(t.lower(yearFirst));
  const number = t.at(yearFirst + 1);
  if (months === undefined || !t.joined(yearFirst) || !/^[1-4]$/.test(number?.text ?? '')) return undefined;
  const n = number?.value ?? 1;
  // "H2O" is a formula.
  const isFormula = t.joined(yearFirst + 1) && t.at(yearFirst + 2)?.kind === 'word';
  if (n * months > 12 || isFormula) return undefined;
  const sign = t.at(yearFirst + 2)?.text ?? '';
  const yearAt = t.isIn(yearFirst + 2, t.lexicon.grammar.of) || /^['’/-]$/.test(sign) ? yearFirst + 3 : yearFirst + 2;
  const after = yearOf(t, yearAt) ?? (/^['’]$/.test(sign) ? shortYear(t, yearAt) : undefined);
  const year = yearFirst > at ? yearOf(t, at) : after;
  const next = yearFirst > at || after === undefined ? yearFirst + 2 : yearAt + 1;
  return part(at, next, year, n, months);
}

/** "3. Quartal". */
function isPointed(t: Tokens, at: number): boolean {
  return t.at(at + 1)?.text === '.' && t.joined(at) && t.isIn(at + 2, t.lexicon.numbers.afterOrdinalPoint);
}

/** "the third quarter of 2022", "the first half of 2022". */
function inWords(t: Tokens, at: number): FoundDate | undefined {
  const { numbers, dates, grammar } = t.lexicon;
  const digits = t.isNumber(at) && (isOrdinalEnding(t, at + 1) || isPointed(t, at));
  const isLast = dates.edges.get(t.lower(at)) === -1;
  const n = digits ? t.at(at)?.value : isLast ? 4 : numbers.ordinals.get(t.lower(at));
  const word = digits ? at + 2 : at + 1;
  const isHalf = t.isIn(word, numbers.parts.half) || t.isIn(word, dates.halves);
  if (n === undefined || !(isHalf || t.isIn(word, dates.quarters))) return undefined;
  if (isHalf ? n > 2 && !isLast : n > 4) return undefined;
  const joint = t.isIn(word + 1, grammar.of) || t.isIn(word + 1, grammar.in) ? word + 2 : word + 1;
  const isYear = t.isIn(joint, grammar.the) && dates.periods.get(t.lower(joint + 1)) === 12;
  const yearAt = isYear ? joint + 2 : afterYearWord(t, joint);
  const year = yearOf(t, yearAt);
  if (year === undefined && joint !== word + 1) return undefined;
  return part(at, year === undefined ? word + 1 : yearAt + 1, year, isHalf ? Math.min(n, 2) : n, isHalf ? 6 : 3);
}

/** A quarter or half before its ordinal, as in Arabic: "the quarter the third of the year 2022". */
function nounFirst(t: Tokens, at: number): FoundDate | undefined {
  const { numbers, dates, grammar } = t.lexicon;
  const isHalf = t.isIn(at, dates.halves);
  const n = isHalf || t.isIn(at, dates.quarters) ? numbers.ordinals.get(t.lower(at + 1)) : undefined;
  if (n === undefined || n > (isHalf ? 2 : 4)) return undefined;
  const joint = t.isIn(at + 2, grammar.of) || t.isIn(at + 2, grammar.in) ? at + 3 : at + 2;
  const yearAt = afterYearWord(t, joint);
  const year = yearOf(t, yearAt);
  return part(at, year === undefined ? at + 2 : yearAt + 1, year, n, isHalf ? 6 : 3);
}

export function part(from: number, next: number, year: number | undefined, n: number, months: number): FoundDate {
  const of = year ?? 2000;
  const first = dayNumber(of, (n - 1) * months + 1, 1);
  return { from, next, reading: { ...reading(first, lastDayOfMonth(of, n * months)), yearless: year === undefined } };
}
