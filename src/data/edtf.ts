/**
 * EDTF (ISO 8601-2:2019; Library of Congress, levels 0 to 2) as a range of days in words. Supported: dates, all seasons,
 * qualifiers of wholes and parts, unspecified digits, significant digits, closed intervals and one-of-a-set dates.
 * Rejected with a reason: times of day, years of more than four digits, open or unknown ends, and all-of-a-set dates.
 */

import { dayNumber, type StatedDate } from '../core/date.ts';
import type { DateWords } from '../languages/date-words.ts';
import { calendarUnit } from './calendar-unit.ts';
import { unspecifiedUnit } from './unspecified-date.ts';

export interface EdtfDate extends Omit<StatedDate, 'edtf' | 'wording'> {
  /** The date in words. */
  readonly words: string;
}

export interface Refused {
  readonly reason: string;
  /** What to write instead, if known. */
  readonly hint?: string;
}

/** Parses an EDTF string, or returns the reason why it can't be parsed. */
export function parseEdtf(text: string, words: DateWords): EdtfDate | Refused {
  const refused = refusedForm(text);
  if (refused) return refused;
  const set = /^\[(.*)\]$/.exec(text);
  if (set) return parseSet(set[1] ?? '', words);
  const [from = '', to, ...more] = text.split('/');
  if (to === undefined) return parseUnit(text, words);
  return more.length > 0 ? notEdtf(text) : parseInterval(from, to, words);
}

function notEdtf(text: string): Refused {
  return { reason: `'${text}' isn't a date in EDTF` };
}

/** Forms of EDTF that aren't supported. */
function refusedForm(text: string): Refused | undefined {
  const time = /^(-?\d{4}-\d{2}-\d{2})T\d{2}/.exec(text);
  if (time) return { reason: "a time of day isn't supported", hint: `write ${time[1]}, and put the time in the text` };
  if (/^\{.*\}$/.test(text)) {
    const hint = 'write a row or an event for each date; one unknown date of several is [1667,1668]';
    return { reason: "a set of dates that are all meant ({ }) isn't supported", hint };
  }
  if (/(?:^|[/[,])[?~%]?Y-?\d/.test(text)) {
    return { reason: "a year of more than four digits (Y) isn't supported", hint: 'write it only in the text' };
  }
  if (/^\/|\/$|^\.\.\/|\/\.\.$/.test(text) && text.length > 3) {
    const end = /^\.*\//.test(text) ? 'start' : 'end';
    const hint = `write the other date alone, or the ${end} that the source states as about so: 1985~`;
    return { reason: `an interval whose ${end} is open or unknown isn't supported`, hint };
  }
  if (/^\[\.\.|\.\.\]$/.test(text)) {
    return { reason: "a set with an open end isn't supported", hint: 'write both ends: [1760-12..1770-12]' };
  }
  return undefined;
}

function parseInterval(start: string, end: string, words: DateWords): EdtfDate | Refused {
  const from = parseUnit(start, words);
  if ('reason' in from) return from;
  const to = parseUnit(end, words);
  if ('reason' in to) return to;
  if (to.last < from.first || to.first < from.first) return { reason: 'it ends before it starts' };
  return {
    first: from.first,
    last: Math.max(from.last, to.last),
    precision: 'interval',
    approximateStart: from.approximateStart,
    approximateEnd: to.approximateEnd,
    words: words.interval(from.words, to.words),
  };
}

/** One unknown date of several: `[1667,1668,1670..1672]`. */
function parseSet(text: string, words: DateWords): EdtfDate | Refused {
  const members = text.split(',').map((member) => parseMember(member.trim(), words, text.includes(',')));
  const dates: EdtfDate[] = [];
  for (const member of members) {
    if ('reason' in member) return member;
    dates.push(member);
  }
  const sorted = dates.toSorted((a, b) => a.first - b.first);
  const last = dates.reduce((latest, date) => (date.last > latest.last ? date : latest));
  const [first = last] = sorted;
  return {
    first: first.first,
    last: last.last,
    precision: 'one-of',
    approximateStart: first.approximateStart,
    approximateEnd: last.approximateEnd,
    words: dates.length === 1 ? first.words : words.or(dates.map((date) => date.words)),
  };
}

function parseMember(text: string, words: DateWords, among: boolean): EdtfDate | Refused {
  const [from = '', to, ...more] = text.split('..');
  if (to === undefined) return parseUnit(text, words);
  if (more.length > 0) return notEdtf(text);
  const interval = parseInterval(from, to, words);
  const ends = [parseUnit(from, words), parseUnit(to, words)].map((unit) => ('words' in unit ? unit.words : ''));
  if ('reason' in interval || among) return interval;
  return { ...interval, words: words.oneOf(ends[0] ?? '', ends[1] ?? '') };
}

const UNIT =
  /^[?~%]?(?<year>-?[\dX]{4})(?:S(?<significant>[1-4]))?[?~%]?(?:-[?~%]?(?<month>[\dX]{2})[?~%]?)?(?:-[?~%]?(?<day>[\dX]{2})[?~%]?)?$/;

/** A year, month, season or day; any of its parts may have qualifiers. */
function parseUnit(text: string, words: DateWords): EdtfDate | Refused {
  const { year, significant, month, day } = UNIT.exec(text)?.groups ?? {};
  if (year === undefined || year === '-0000') return notEdtf(text);
  if (significant !== undefined) {
    return month === undefined ? significantYear(Number(year), Number(significant), words) : notEdtf(text);
  }
  const unit = text.includes('X')
    ? unspecifiedUnit(year, month, day, words)
    : calendarUnit(Number(year), month, day, words);
  if ('reason' in unit) return unit;
  const { name, ...days } = unit;
  const about = /[~%]/.test(text) ? words.about(name) : name;
  const qualified = /[~?%]/.test(text);
  return {
    ...days,
    approximateStart: qualified,
    approximateEnd: qualified,
    words: /[?%]/.test(text) ? words.possibly(about) : about,
  };
}

/** `1950S2`: a year that begins with the same two digits, estimated to be 1950. */
function significantYear(year: number, digits: number, words: DateWords): EdtfDate {
  const size = 10 ** (4 - digits);
  const first = Math.floor(year / size) * size;
  return {
    first: dayNumber(first, 1, 1),
    last: dayNumber(first + size, 1, 1) - 1,
    precision: size === 1 ? 'year' : 'one-of',
    approximateStart: size > 1,
    approximateEnd: size > 1,
    words: size > 1 ? words.about(words.year(year)) : words.year(year),
  };
}
