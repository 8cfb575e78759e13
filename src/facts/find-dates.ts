/** Dates in running text: days, weeks, months, seasons, years, decades. */

import { dayNumber } from '../core/date.ts';
import { AMBIGUOUS_MONTHS, BEFORE_MONTHS, MONTHS, SEASONS } from './english.ts';
import type { DateReading } from './figure.ts';
import { isDash, type Token, touches } from './tokens.ts';

/** A date among tokens: the first it takes, and the first after it. */
export interface FoundDate {
  readonly from: number;
  readonly next: number;
  readonly reading: DateReading;
}

/** Any leap year will do: dates without a year are compared by month and day alone. */
const CALENDAR_YEAR = 2000;

type Tokens = readonly Token[];

/** The date whose first token in digits or month's name stands at `at`. */
export function dateAt(tokens: Tokens, at: number): FoundDate | undefined {
  return (
    dayFirst(tokens, at) ?? monthFirst(tokens, at) ?? season(tokens, at) ?? decade(tokens, at) ?? years(tokens, at)
  );
}

/** "17 October 2022", "17th of October", "17–23 October 2022". */
function dayFirst(tokens: Tokens, at: number): FoundDate | undefined {
  const day = dayOf(tokens[at]);
  if (day === undefined) return undefined;
  let next = at + 1;
  if (isOrdinalEnding(tokens, next)) next++;
  let lastDay = day;
  if (isDash(tokens[next]) && dayOf(tokens[next + 1]) !== undefined) {
    lastDay = dayOf(tokens[next + 1]) ?? day;
    next += 2;
  }
  if (tokens[next]?.lower === 'of') next++;
  const month = MONTHS.get(tokens[next]?.text ?? '');
  if (month === undefined) return undefined;
  return inYear(tokens, at, next + 1, { month, day, lastDay });
}

/** "October 17", "August 2020", "mid-October 2022", "September". */
function monthFirst(tokens: Tokens, at: number): FoundDate | undefined {
  const name = tokens[at]?.text ?? '';
  const month = MONTHS.get(name);
  if (month === undefined) return undefined;
  const from = partBefore(tokens, at) ? at - (isDash(tokens[at - 1]) ? 2 : 1) : at;
  let next = at + 1;
  if (tokens[next]?.text === '.' && touches(tokens[at], tokens[next]) && name.length <= 4) next++;
  const day = dayOf(tokens[next]);
  if (day !== undefined && !isMeasure(tokens[next + 1])) {
    const after = isOrdinalEnding(tokens, next + 1) ? next + 2 : next + 1;
    return inYear(tokens, from, after, { month, day, lastDay: day });
  }
  const found = inYear(tokens, from, next, { month });
  if (!found.reading.yearless) return found;
  const before = tokens[at - 1]?.lower ?? '';
  return AMBIGUOUS_MONTHS.has(name) && !BEFORE_MONTHS.has(before) ? undefined : found;
}

interface MonthOrDay {
  readonly month: number;
  readonly day?: number;
  readonly lastDay?: number;
}

/** With the year that follows, where one does; "the week of" before it makes a day seven. */
function inYear(tokens: Tokens, start: number, at: number, { month, day, lastDay }: MonthOrDay): FoundDate {
  let next = at;
  if (tokens[next]?.text === ',' && yearOf(tokens[next + 1]) !== undefined) next++;
  else if (day === undefined && tokens[next]?.lower === 'of' && yearOf(tokens[next + 1]) !== undefined) next++;
  const stated = yearOf(tokens[next]);
  const year = stated ?? CALENDAR_YEAR;
  const week = day === undefined ? 0 : weekWordsBefore(tokens, start);
  const first = dayNumber(year, month, day ?? 1);
  const afterMonth = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  const last = day === undefined ? afterMonth - 1 : dayNumber(year, month, lastDay ?? day) + (week > 0 ? 6 : 0);
  return {
    from: start - week,
    next: stated === undefined ? at : next + 1,
    reading: { kind: 'date', first, last, yearless: stated === undefined },
  };
}

/** How many tokens before a day say that it begins a week: "week of", "week beginning". */
function weekWordsBefore(tokens: Tokens, at: number): number {
  const words = [tokens[at - 2]?.lower, tokens[at - 1]?.lower].join(' ');
  return /^week (?:of|beginning|starting|from)$/.test(words) ? 2 : 0;
}

/** "summer 2020", "the summer of 2020". */
function season(tokens: Tokens, at: number): FoundDate | undefined {
  const month = SEASONS.get(tokens[at]?.lower ?? '');
  if (month === undefined) return undefined;
  const yearAt = tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1;
  const year = yearOf(tokens[yearAt]);
  if (year === undefined) return undefined;
  const end = month + 3;
  const last = (end > 12 ? dayNumber(year + 1, end - 12, 1) : dayNumber(year, end, 1)) - 1;
  return {
    from: at,
    next: yearAt + 1,
    reading: { kind: 'date', first: dayNumber(year, month, 1), last, yearless: false },
  };
}

const PARTS: Readonly<Record<string, readonly [from: number, to: number]>> = {
  early: [0, 3],
  mid: [4, 6],
  late: [7, 9],
};

/** "the 1990s", "mid-2010s". */
function decade(tokens: Tokens, at: number): FoundDate | undefined {
  const year = yearOf(tokens[at], true);
  const ending = tokens[at + 1];
  if (year === undefined || year % 10 !== 0 || !touches(tokens[at], ending) || ending?.text !== 's') return undefined;
  const part = partBefore(tokens, at);
  const [from, to] = part === undefined ? [0, 9] : (PARTS[part] ?? [0, 9]);
  const start = part === undefined ? at : at - (isDash(tokens[at - 1]) ? 2 : 1);
  return { from: start, next: at + 2, reading: spanOfYears(year + from, year + to) };
}

/** "1994", "2019–20", "2019/20". */
function years(tokens: Tokens, at: number): FoundDate | undefined {
  const year = yearOf(tokens[at]);
  if (year === undefined || isMeasure(tokens[at + 1])) return undefined;
  const [join, second] = [tokens[at + 1], tokens[at + 2]];
  const joined = (isDash(join) || join?.text === '/') && touches(tokens[at], join) && touches(join, second);
  if (joined && second?.kind === 'number') {
    const end = second.text.length === 2 ? year - (year % 100) + second.value : (yearOf(second) ?? 0);
    if (end > year) return { from: at, next: at + 3, reading: spanOfYears(year, end) };
    const day = isoDay(tokens, at);
    if (day !== undefined)
      return { from: at, next: at + 5, reading: { kind: 'date', first: day, last: day, yearless: false } };
  }
  return { from: at, next: at + 1, reading: spanOfYears(year, year) };
}

/** "2022-10-17" (ISO 8601). */
function isoDay(tokens: Tokens, at: number): number | undefined {
  const [year, , month, dash, day] = tokens.slice(at, at + 5);
  if (!year || !month || !day || !isDash(dash) || !touches(month, dash) || !touches(dash, day)) return undefined;
  return month.value >= 1 && month.value <= 12 ? dayNumber(year.value, month.value, day.value) : undefined;
}

function spanOfYears(from: number, to: number): DateReading {
  return { kind: 'date', first: dayNumber(from, 1, 1), last: dayNumber(to + 1, 1, 1) - 1, yearless: false };
}

/** "early", "mid" or "late" before a date, with or without a hyphen. */
function partBefore(tokens: Tokens, at: number): string | undefined {
  const word = tokens[isDash(tokens[at - 1]) && touches(tokens[at - 1], tokens[at]) ? at - 2 : at - 1]?.lower;
  return word !== undefined && Object.hasOwn(PARTS, word) ? word : undefined;
}

/** Four digits without separators; before 1500 they are more often something else. */
function yearOf(token: Token | undefined, ofDecade = false): number | undefined {
  if (token?.kind !== 'number' || token.text.length !== 4 || !/^\d{4}$/.test(token.text)) return undefined;
  return token.value >= (ofDecade ? 1000 : 1500) && token.value <= 2199 ? token.value : undefined;
}

function dayOf(token: Token | undefined): number | undefined {
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return undefined;
  return token.value >= 1 && token.value <= 31 ? token.value : undefined;
}

function isOrdinalEnding(tokens: Tokens, at: number): boolean {
  return touches(tokens[at - 1], tokens[at]) && /^(?:st|nd|rd|th)$/.test(tokens[at]?.lower ?? '');
}

/** A number before this is no year and no day. */
function isMeasure(token: Token | undefined): boolean {
  return (
    token !== undefined && /^(?:%|percent|per|million|billion|trillion|thousand|hundred|km|miles?)$/.test(token.lower)
  );
}
