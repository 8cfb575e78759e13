/**
 * Dates of stated precision: a subset of EDTF (ISO 8601-2:2019, levels 0 and 1, and one-of sets of level 2). Years,
 * months, seasons 21-24, days, each with `~` (about), `?` (uncertain) or `%` (both); intervals; `[a..b]`.
 */

import { type DayNumber, dayNumber, type StatedDate } from '../core/date.ts';

export type ParsedDate = { readonly date: StatedDate } | { readonly reason: string; readonly hint: string };

const EXAMPLES = 'write 1994, 2020-08, 2020-22 (summer), 2022-10-17, 2014~/2016~ or [2022-10-17..2022-10-23]';

interface DateWords {
  readonly months: readonly string[];
  /** Spring to winter. */
  readonly seasons: readonly string[];
  readonly about: (date: string) => string;
  readonly interval: (from: string, to: string) => string;
  readonly oneOf: (from: string, to: string) => string;
}

const ENGLISH: DateWords = {
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June'],
    ...['July', 'August', 'September', 'October', 'November', 'December'],
  ],
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  about: (date) => `about ${date}`,
  interval: (from, to) => `${from} to ${to}`,
  oneOf: (from, to) => `between ${from} and ${to}`,
};

const WORDS: Readonly<Record<string, DateWords>> = { en: ENGLISH };

/** Reads an EDTF string. Without a wording one is made where the date has a natural one. */
export function parseStatedDate(edtf: string, wording: string | undefined, language = 'en'): ParsedDate {
  const words = WORDS[language.split('-')[0]?.toLowerCase() ?? ''] ?? ENGLISH;
  const text = edtf.trim();
  const parsed = parseEdtf(text, words);
  if ('reason' in parsed) return { reason: parsed.reason, hint: hintFor(text, words) };
  const { natural, ...stated } = parsed;
  const said = wording?.trim() || natural;
  if (said === undefined) {
    return { reason: 'it has no natural wording', hint: `give the words too: { edtf: '${text}', wording: ... }` };
  }
  return { date: { edtf: text, wording: said, ...stated } };
}

interface Parsed extends Omit<StatedDate, 'edtf' | 'wording'> {
  readonly natural: string | undefined;
}

interface Failed {
  readonly reason: string;
}

function parseEdtf(text: string, words: DateWords): Parsed | Failed {
  const set = /^\[(.*)\.\.(.*)\]$/.exec(text);
  const pair = set ?? /^(.*)\/(.*)$/.exec(text);
  if (!pair) return parseUnit(text, words);
  const from = parseUnit(pair[1] ?? '', words);
  const to = parseUnit(pair[2] ?? '', words);
  if ('reason' in from) return from;
  if ('reason' in to) return to;
  if (to.last < from.first || to.first < from.first) return { reason: 'it ends before it starts' };
  const exact = !from.approximateStart && !to.approximateEnd && from.natural && to.natural;
  const say = set ? words.oneOf : words.interval;
  return {
    first: from.first,
    last: Math.max(from.last, to.last),
    precision: set ? 'one-of' : 'interval',
    approximateStart: from.approximateStart,
    approximateEnd: to.approximateEnd,
    natural: exact && from.natural && to.natural ? say(from.natural, to.natural) : undefined,
  };
}

/** A year, month, season or day, with its qualifier. */
function parseUnit(text: string, words: DateWords): Parsed | Failed {
  const match = /^(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/.exec(text);
  if (!match) return { reason: text === '' || text === '..' ? 'an end is open' : `'${text}' is not a date in EDTF` };
  const [, year = '', month, day, qualifier = ''] = match;
  const unit = calendarUnit(Number(year), month, day, words);
  if ('reason' in unit) return unit;
  const { name, ...days } = unit;
  const approximate = qualifier !== '';
  const natural = qualifier === '' ? name : qualifier === '~' ? words.about(name) : undefined;
  return { ...days, approximateStart: approximate, approximateEnd: approximate, natural };
}

interface CalendarUnit {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly precision: 'day' | 'month' | 'season' | 'year';
  readonly name: string;
}

function calendarUnit(
  year: number,
  month: string | undefined,
  day: string | undefined,
  words: DateWords,
): CalendarUnit | Failed {
  const named = String(year);
  if (month === undefined) {
    return { first: dayNumber(year, 1, 1), last: dayNumber(year + 1, 1, 1) - 1, precision: 'year', name: named };
  }
  const m = Number(month);
  if (m >= 21 && m <= 24 && day === undefined) return season(year, m - 21, words);
  const name = words.months[m - 1];
  if (!name) return { reason: `'${month}' is no month (01-12) and no season (21-24)` };
  const first = firstOfMonth(year, m);
  const length = firstOfMonth(year, m + 1) - first;
  if (day === undefined) return { first, last: first + length - 1, precision: 'month', name: `${name} ${named}` };
  const d = Number(day);
  if (d < 1 || d > length) return { reason: `${name} ${named} has no day ${day}` };
  return { first: first + d - 1, last: first + d - 1, precision: 'day', name: `${d} ${name} ${named}` };
}

/** Seasons of the northern hemisphere by whole months; winter begins in December of its year. */
function season(year: number, index: number, words: DateWords): CalendarUnit {
  const month = 3 + index * 3;
  return {
    first: firstOfMonth(year, month),
    last: firstOfMonth(year, month + 3) - 1,
    precision: 'season',
    name: `${words.seasons[index] ?? ''} ${year}`,
  };
}

/** Months beyond December carry into the next year. */
function firstOfMonth(year: number, month: number): DayNumber {
  return month > 12 ? dayNumber(year + 1, month - 12, 1) : dayNumber(year, month, 1);
}

/** For what people write instead: "August 2020", "1990s". */
function hintFor(text: string, words: DateWords): string {
  const named = /^(?:(\d{1,2}) )?(\p{L}+) (\d{4})$/u.exec(text);
  const [, day, name = '', year = ''] = named ?? [];
  const month = words.months.findIndex((m) => m.toLowerCase() === name.toLowerCase());
  if (month >= 0) {
    const edtf = [year, month + 1, ...(day ? [day] : [])].map((n) => String(n).padStart(2, '0')).join('-');
    return `write { edtf: ${edtf}, wording: ${text} }`;
  }
  const decade = /^(\d{3})0s$/.exec(text)?.[1];
  if (decade) return `write { edtf: ${decade}0/${decade}9, wording: ${text} }`;
  return EXAMPLES;
}
