/** Dates in running text: days, weeks, months, quarters, seasons, years, decades, centuries. */

import { dayNumber } from '../../core/date.ts';
import type { DateReading } from './figure.ts';
import type { FoundDate } from './found-date.ts';
import { markedDate } from './marked-dates.ts';
import { quarterAt } from './quarters.ts';
import type { Tokens } from './tokens.ts';
import {
  afterYearWord,
  isMeasure,
  isOrdinalEnding,
  lastDayOfMonth,
  type MonthOrDay,
  reading,
  spanOfYears,
  yearOf,
} from './years.ts';

/** Any leap year works: yearless dates are compared by month and day only. */
const CALENDAR_YEAR = 2000;

/** The date whose first number or month name is at `at`. */
export function dateAt(t: Tokens, at: number): FoundDate | undefined {
  return (
    markedDate(t, at) ??
    inDigits(t, at) ??
    dayFirst(t, at) ??
    monthFirst(t, at) ??
    quarterAt(t, at) ??
    season(t, at) ??
    century(t, at) ??
    decade(t, at) ??
    years(t, at)
  );
}

/** "17/10/2022", "17.10.2022", "2022-10-17". */
function inDigits(t: Tokens, at: number): FoundDate | undefined {
  const iso = isoDay(t, at);
  if (iso !== undefined) return { from: at, next: at + 5, reading: reading(iso, iso) };
  const [a, b] = [t.at(at), t.at(at + 2)];
  const parts =
    /^[./-]$/.test(t.at(at + 1)?.text ?? '') && t.at(at + 1)?.text === t.at(at + 3)?.text
      ? ([a?.value ?? 0, b?.value ?? 0, yearOf(t, at + 4), at + 5] as const)
      : dotted(t, at);
  if (!parts || a?.kind !== 'number') return undefined;
  const [first, second, year, next] = parts;
  if (year === undefined || first < 1 || second < 1 || first > 31 || second > 31) return undefined;
  const day = (d: number, m: number): DateReading => reading(dayNumber(year, m, d), dayNumber(year, m, d));
  if (second <= 12)
    return {
      from: at,
      next,
      reading: day(first, second),
      ...(first <= 12 && first !== second && { other: day(second, first) }),
    };
  return first <= 12 ? { from: at, next, reading: day(second, first) } : undefined;
}

/** "17.10.2022", which is tokenised as a decimal number, a point and a year. */
function dotted(t: Tokens, at: number): readonly [number, number, number | undefined, number] | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})$/.exec(t.at(at)?.text ?? '');
  if (!match || t.at(at + 1)?.text !== '.' || !t.joined(at) || !t.joined(at + 1)) return undefined;
  return [Number(match[1]), Number(match[2]), yearOf(t, at + 2), at + 3];
}

/** "2022-10-17" (ISO 8601). */
function isoDay(t: Tokens, at: number): number | undefined {
  const year = yearOf(t, at);
  const [month, day] = [t.at(at + 2), t.at(at + 4)];
  if (
    year === undefined ||
    !t.isDash(at + 1) ||
    !t.isDash(at + 3) ||
    !t.joined(at) ||
    !t.joined(at + 1) ||
    !t.joined(at + 2)
  )
    return undefined;
  if (month?.text.length !== 2 || day?.text.length !== 2 || month.value < 1 || month.value > 12) return undefined;
  return dayNumber(year, month.value, day.value);
}

/** "17 October 2022", "17th of October", "17–23 October 2022", and each day of "3, 4 and 10 February 2021". */
function dayFirst(t: Tokens, at: number): FoundDate | undefined {
  const day = dayOf(t, at);
  if (day === undefined) return undefined;
  let next = at + 1;
  if (isOrdinalEnding(t, next) || isDayPoint(t, next)) next++;
  let lastDay = day;
  if (t.isDash(next) && dayOf(t, next + 1) !== undefined) {
    lastDay = dayOf(t, next + 1) ?? day;
    next += 2;
    if (isOrdinalEnding(t, next) || isDayPoint(t, next)) next++;
  }
  if (t.isIn(next, t.lexicon.grammar.of)) next++;
  const month = t.lexicon.dates.months.get(t.at(next)?.text ?? '');
  if (month !== undefined) return inYear(t, at, next + 1, { month, day, lastDay });
  return dayOfList(t, at, next, day);
}

/** "17. Oktober", "3. und 4. Mai". */
function isDayPoint(t: Tokens, at: number): boolean {
  if (t.lexicon.writing.decimal !== ',' || t.at(at)?.text !== '.' || !t.joined(at - 1)) return false;
  const after = t.at(at + 1);
  const { months, upTo } = t.lexicon.dates;
  const { listJoints } = t.lexicon.grammar;
  return months.has(after?.text ?? '') || t.isIn(at + 1, listJoints) || t.isIn(at + 1, upTo) || t.isDash(at + 1);
}

/** A day in a list ("3, 4 and 10 February 2021"), which takes the month and year at the end of the list. */
function dayOfList(t: Tokens, at: number, next: number, day: number): FoundDate | undefined {
  const { and, listJoints } = t.lexicon.grammar;
  const joint = t.at(next)?.text === ',' && t.isIn(next + 1, and) ? next + 1 : next;
  const joins = t.at(joint)?.text === ',' || t.isIn(joint, listJoints);
  if (!joins || dayOf(t, joint + 1) === undefined) return undefined;
  const later = dayFirst(t, joint + 1);
  if (!later || later.reading.first !== later.reading.last) return undefined;
  const date = new Date(later.reading.first * 86_400_000);
  const first = dayNumber(date.getUTCFullYear(), date.getUTCMonth() + 1, day);
  return { from: at, next, reading: { ...later.reading, first, last: first } };
}

/** "October 17", "August 2020", "mid-October 2022", "September". */
function monthFirst(t: Tokens, at: number): FoundDate | undefined {
  const name = t.at(at)?.text ?? '';
  const month = t.lexicon.dates.months.get(name);
  if (month === undefined) return undefined;
  const from = partBefore(t, at) ? at - (t.isDash(at - 1) ? 2 : 1) : at;
  let next = at + 1;
  if (t.at(next)?.text === '.' && t.joined(at) && name.length <= 4) next++;
  const day = dayOf(t, next);
  if (day !== undefined && !isMeasure(t, next + 1)) {
    const after = isOrdinalEnding(t, next + 1) ? next + 2 : next + 1;
    return inYear(t, from, after, { month, day, lastDay: day });
  }
  const found = inYear(t, from, next, { month });
  if (!found.reading.yearless) return found;
  const { ambiguousMonths, beforeMonths } = t.lexicon.dates;
  if (!ambiguousMonths.has(name) || beforeMonths.has(t.lower(at - 1)) || isMonthByCase(t, at, name)) return found;
  return undefined;
}

/** "the best was May": inside a sentence only the month and names are capitalised, and names follow other words. */
function isMonthByCase(t: Tokens, at: number, name: string): boolean {
  const before = t.at(at - 1);
  const { longMonths, beforeOtherWords } = t.lexicon.dates;
  if (!longMonths.has(name)) return false;
  return before?.kind === 'word' && /^\p{Ll}/u.test(before.text) && !beforeOtherWords.has(before.lower);
}

/** Adds the year if one follows; "the week of" or "the coldest week, beginning" before a day makes it seven days. */
function inYear(t: Tokens, start: number, at: number, { month, day, lastDay }: MonthOrDay): FoundDate {
  let next = at;
  if (t.at(next)?.text === ',' && yearOf(t, next + 1) !== undefined) next++;
  else if ((day === undefined || isOfYear(t)) && t.isIn(next, t.lexicon.grammar.of)) {
    const yearAt = afterYearWord(t, next + 1);
    if (yearOf(t, yearAt) !== undefined) next = yearAt;
  } else next = isShortJoint(t, next) ? next + 1 : afterYearWord(t, next);
  const stated = yearOf(t, next);
  const year = stated ?? CALENDAR_YEAR;
  const week = day === undefined ? 0 : weekBefore(t, start);
  const first = dayNumber(year, month, day ?? 1);
  const last =
    day === undefined ? lastDayOfMonth(year, month) : dayNumber(year, month, lastDay ?? day) + (week > 0 ? 6 : 0);
  return {
    from: start - week,
    next: stated === undefined ? at : next + 1,
    reading: { ...reading(first, last), yearless: stated === undefined },
  };
}

/** The length in tokens of "the week of" and of "week of the winter, beginning"; 0 for other words. */
function weekBefore(t: Tokens, start: number): number {
  const { weekOf, weeks, starting } = t.lexicon.dates;
  const length = t.phraseBefore(start, weekOf)?.length;
  if (length !== undefined) return length;
  if (!weeks || !starting || !t.isIn(start - 1, starting) || t.at(start - 2)?.text !== ',') return 0;
  const at = [4, 5, 6].map((n) => start - n).find((i) => t.isIn(i, weeks) && t.isIn(i + 1, t.lexicon.grammar.of));
  return at === undefined ? 0 : start - at;
}

/** "de" in "março de 2021", in a language whose words are unknown. */
function isShortJoint(t: Tokens, at: number): boolean {
  const token = t.at(at);
  const isShort = token?.kind === 'word' && token.text.length <= 3;
  return t.lexicon.reads === 'digits' && isShort && yearOf(t, at + 1) !== undefined;
}

/** Languages that compose numbers also write "17 de octubre de 2022". */
function isOfYear(t: Tokens): boolean {
  return t.lexicon.writing.spelled !== undefined;
}

/** "summer 2020", "the summer of 2020", "winter of 2022/23". */
function season(t: Tokens, at: number): FoundDate | undefined {
  const month = t.lexicon.dates.seasons.get(t.lower(at));
  if (month === undefined) return undefined;
  const yearAt = afterYearWord(t, t.isIn(at + 1, t.lexicon.grammar.of) ? at + 2 : at + 1);
  const year = yearOf(t, yearAt);
  if (year === undefined) return undefined;
  const pair = yearPair(t, yearAt);
  const end = month + 3;
  const last = end > 12 ? dayNumber(year + 1, end - 12, 1) - 1 : dayNumber(year, end, 1) - 1;
  return { from: at, next: pair ? pair.next : yearAt + 1, reading: reading(dayNumber(year, month, 1), last) };
}

/** The first and last year of parts of a decade. */
const PARTS = { early: [0, 3], mid: [4, 6], late: [7, 9] } as const;

/** "the 1990s", "mid-2010s", "the seventies". */
function decade(t: Tokens, at: number): FoundDate | undefined {
  const { grammar, numbers, dates } = t.lexicon;
  const word = dates.decades.get(t.lower(at));
  const isWord =
    word !== undefined &&
    (t.isIn(at - 1, grammar.the) || dates.parts.has(t.lower(at - 1)) || t.lower(at - 1) === '-') &&
    !t.isIn(at - 2, dates.beforeAges);
  const year = isWord ? 1900 + (word ?? 0) : yearOf(t, at, true);
  if (year === undefined || year % 10 !== 0) return undefined;
  const isAfter = t.isIn(at - 1, dates.beforeDecades);
  if (!isWord && !isAfter && (!t.joined(at) || !t.isIn(at + 1, numbers.pluralEndings))) return undefined;
  const part = partBefore(t, at);
  const long = !isWord && year % 100 === 0 && year < 1900 ? 99 : 9;
  const [from, to] = part === undefined ? [0, long] : PARTS[part];
  const start = part === undefined ? at : at - (t.isDash(at - 1) ? 2 : 1);
  return { from: start, next: isWord || isAfter ? at + 1 : at + 2, reading: spanOfYears(year + from, year + to) };
}

/** "the 19th century", "the nineteenth century". */
function century(t: Tokens, at: number): FoundDate | undefined {
  const digits = t.isNumber(at) && isOrdinalEnding(t, at + 1);
  const { ordinals, small } = t.lexicon.numbers;
  const compound = t.isDash(at + 1) ? (small.get(t.lower(at)) ?? 0) + (ordinals.get(t.lower(at + 2)) ?? 0) : undefined;
  const value = digits ? t.at(at)?.value : (ordinals.get(t.lower(at)) ?? compound);
  const next = at + (digits ? 2 : compound === undefined || ordinals.has(t.lower(at)) ? 1 : 3);
  const word = t.isDash(next) ? next + 1 : next;
  if (value === undefined || value < 1 || value > 22 || !t.isIn(word, t.lexicon.dates.centuries)) return undefined;
  return { from: at, next: word + 1, reading: spanOfYears((value - 1) * 100, value * 100 - 1) };
}

/** "1994", "2019–20", "2019/20", "2019/2020". */
function years(t: Tokens, at: number): FoundDate | undefined {
  const year = yearOf(t, at);
  if (year === undefined || isMeasure(t, at + 1)) return undefined;
  return yearPair(t, at) ?? { from: at, next: at + 1, reading: spanOfYears(year, year) };
}

/** A pair of years written together: a financial year if they are consecutive. */
export function yearPair(t: Tokens, at: number): FoundDate | undefined {
  const year = yearOf(t, at);
  const second = t.at(at + 2);
  const joint = t.isDash(at + 1) || t.at(at + 1)?.text === '/';
  if (year === undefined || !joint || !t.joined(at) || !t.joined(at + 1) || second?.kind !== 'number') return undefined;
  const end =
    second.text.length === 2
      ? year - (year % 100) + second.value + (second.value === 0 ? 100 : 0)
      : (yearOf(t, at + 2) ?? 0);
  if (end <= year || (t.isDash(at + 3) && t.isNumber(at + 4) && t.joined(at + 2))) return undefined;
  const short = second.text.length === 2 || t.at(at + 1)?.text === '/';
  const extent = end === year + 1 && short ? 'financial' : 'span';
  return { from: at, next: at + 3, reading: { ...spanOfYears(year, end), extent } };
}

/** "early", "mid" or "late" before a date, with or without a hyphen. */
function partBefore(t: Tokens, at: number): keyof typeof PARTS | undefined {
  return t.lexicon.dates.parts.get(t.lower(t.isDash(at - 1) && t.joined(at - 1) ? at - 2 : at - 1));
}

function dayOf(t: Tokens, at: number): number | undefined {
  const token = t.at(at);
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return undefined;
  return token.value >= 1 && token.value <= 31 ? token.value : undefined;
}
