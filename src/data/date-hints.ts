/** Suggests the EDTF form of dates as people usually write them. */

import type { DateWords } from '../languages/date-words.ts';

const EXAMPLES = 'write 1994, 2020-08, 2020-22 (summer), 2022-10-17, 2014~/2016~ or [2022-10-17..2022-10-23]';

/** A hint on how to write a date that isn't EDTF. */
export function dateHint(text: string, words: DateWords): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const edtf = inWords(plain, words) ?? inDigits(plain) ?? stretch(plain);
  if (edtf === undefined) return numeric(plain) ?? EXAMPLES;
  return `write { edtf: ${/[[\],~]/.test(edtf) ? `'${edtf}'` : edtf}, wording: ${text} }`;
}

const two = (n: string | number): string => String(n).padStart(2, '0');

/** "12 March 2024", "March 12, 2024", "Mar 2024", "summer of 2020". */
function inWords(text: string, words: DateWords): string | undefined {
  const day = '(?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)?';
  const forms = [
    `^${day} (?<name>\\p{L}+)\\.?,? (?<year>\\d{4})$`,
    `^(?<name>\\p{L}+)\\.? (?:${day},? )?(?:of )?(?<year>\\d{4})$`,
  ];
  for (const form of forms) {
    const { day: d, name = '', year = '' } = new RegExp(form, 'u').exec(text)?.groups ?? {};
    const lower = name.toLowerCase();
    const month = name.length < 3 ? -1 : words.months.findIndex((m) => m.toLowerCase().startsWith(lower.slice(0, 4)));
    if (month >= 0) return [year, two(month + 1), ...(d ? [two(d)] : [])].join('-');
    const season = words.seasons.indexOf(lower === 'fall' ? 'autumn' : lower);
    if (season >= 0 && year !== '' && d === undefined) return `${year}-${21 + season}`;
  }
  return undefined;
}

/** "1990s", "Q1 2024", "c. 1990", "2020-2024", "2023/24". */
function inDigits(text: string): string | undefined {
  const decade = /^(?:the )?(\d{3})0['’]?s$/i.exec(text)?.[1];
  if (decade) return `${decade}0/${decade}9`;
  const [, q1, year1, year2, q2] = /^(?:Q([1-4])[ /-]*(\d{4})|(\d{4})[ /-]*Q([1-4]))$/i.exec(text) ?? [];
  const year = year1 ?? year2;
  if (year) return `${year}-${32 + Number(q1 ?? q2)}`;
  const half = /^(?:H([12])[ /-]*(\d{4}))$/i.exec(text);
  if (half) return `${half[2]}-${39 + Number(half[1])}`;
  const about = /^(?:c\.?|ca\.?|circa|about|around|approximately) ?(\d{4})$/i.exec(text)?.[1];
  if (about) return `${about}~`;
  const range = /^(\d{4}) ?(?:-|–|—|to|until) ?(\d{4})$/i.exec(text);
  if (range) return `${range[1]}/${range[2]}`;
  const split = /^(\d{2})(\d{2})[/–-](\d{2})$/.exec(text);
  if (split && Number(split[3]) > Number(split[2])) return `${split[1]}${split[2]}/${split[1]}${split[3]}`;
  const [, weekYear, week] = /^(\d{4})-?W(\d{2})$/i.exec(text) ?? [];
  if (weekYear && Number(week) >= 1 && Number(week) <= 53) return daysOfWeek(Number(weekYear), Number(week));
  const either = /^(\d{4}) or (\d{4})$/i.exec(text);
  if (either) return `[${either[1]},${either[2]}]`;
  const century = /^(?:the )?(\d{1,2})(?:st|nd|rd|th) century$/i.exec(text)?.[1];
  return century ? `${two(Number(century) - 1)}XX` : undefined;
}

/** From Monday to Sunday; 4 January is in the first week of its year (ISO 8601-1, 3.1.1.23). */
function daysOfWeek(year: number, week: number): string {
  const fourth = new Date(Date.UTC(year, 0, 4));
  const day = (n: number): string =>
    new Date(Date.UTC(year, 0, 4 - ((fourth.getUTCDay() + 6) % 7) + 7 * (week - 1) + n)).toISOString().slice(0, 10);
  return `${day(0)}/${day(6)}`;
}

/** "early 1990s", "mid-2010s", "late 2020": an estimate that the author may change. */
function stretch(text: string): string | undefined {
  const [, part = '', decade, year] =
    /^(early|mid|middle of|late)[ -](?:the )?(?:(\d{3})0['’]?s|(\d{4}))$/i.exec(text) ?? [];
  const third = { early: 0, late: 2 }[part.toLowerCase() as 'early' | 'late'] ?? 1;
  if (decade) return `${decade}${[0, 4, 7][third]}~/${decade}${[3, 6, 9][third]}~`;
  return year ? `${year}-${37 + third}` : undefined;
}

/** "12/03/2024", "2024-3-1", "20240312": year, month, day. */
function numeric(text: string): string | undefined {
  const [, y, m, d] =
    /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (y && m && (Number(m) > 12 || Number(d ?? 1) > 31 || Number(m) * Number(d ?? 1) === 0)) return undefined;
  const last = new Date(Date.UTC(Number(y), Number(m), 0)).getUTCDate();
  if (y && m && d && Number(d) > last) return `write ${y}-${two(m)}-${last}, or ${y}-${two(m)} without a day`;
  if (y && m) return `write ${[y, two(m), ...(d ? [two(d)] : [])].join('-')}: year, month, day`;
  const [, a = '', b = '', year] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
  if (year === undefined) {
    const [, month, only] = /^(\d{1,2})[-./](\d{4})$/.exec(text) ?? [];
    return month && Number(month) <= 12 ? `write ${only}-${two(month)}: year, month` : undefined;
  }
  const read = (month: string, day: string): string => `${year}-${two(month)}-${two(day)}`;
  if (Math.min(Number(a), Number(b)) > 12 || Math.max(Number(a), Number(b)) > 31) return undefined;
  if (Number(a) > 12 || a === b) return `write ${read(b, a)}: year, month, day`;
  if (Number(b) > 12) return `write ${read(a, b)}: year, month, day`;
  return `write year, month, day: ${read(b, a)} or ${read(a, b)}`;
}
