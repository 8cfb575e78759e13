/** Numbers as people write them in a language, in the one form that data has: ASCII digits, a point, commas between groups. */

import type { Locale } from './locale.ts';

/** The digits 0 of scripts (Unicode, general category Nd). */
const ZEROS = [
  ...[0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20],
  ...[0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50],
  ...[0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10],
];

/** With ASCII digits in place of those of any script, and the signs that belong to them. */
export function withAsciiDigits(text: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  return text
    .replace(/\p{Nd}/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = ZEROS.find((one) => code >= one && code < one + 10);
      return zero === undefined ? digit : String(code - zero);
    })
    .replace(/(?<=\d)٫(?=\d)/g, '.')
    .replace(/(?<=\d)٬(?=\d)/g, ',')
    .replace(/(?<=\d)．(?=\d)/g, '.')
    .replace(/(?<=\d)，(?=\d{3})/g, ',')
    .replace(/[٪％﹪]/g, '%')
    .replace(/[\u061c\u200e\u200f]/g, '');
}

/** A number that two languages read differently: its value in each. */
export interface AmbiguousNumber {
  readonly written: string;
  /** In the language of the data, and in English, without separators of groups. */
  readonly own: string;
  readonly english: string;
}

export interface CanonicalNumbers {
  readonly text: string;
  readonly ambiguous: AmbiguousNumber | undefined;
}

const SPACES = '[ \\u00a0\\u202f\\u2009]';
const NUMBER = new RegExp(`\\d(?:[\\d.,'’]|${SPACES}(?=\\d{3}(?!\\d)))*(?<=\\d)`, 'g');
const ENGLISH = new RegExp(`^(?:\\d{1,3}(?:,\\d{3})+|\\d{1,3}(?:${SPACES}\\d{3})+|\\d+)(?:\\.\\d+)?$`);
/** Groups between points or spaces, decimals after a comma. */
const CONTINENTAL = new RegExp(`^(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,3}(?:${SPACES}\\d{3})+|\\d+)(?:,\\d+)?$`);
const SWISS = /^\d{1,3}(?:['’]\d{3})+(?:[.,]\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})*,\d{3}(?:\.\d+)?$/;

/**
 * The text with its numbers in canonical form. Numbers are read in the language; what can't be a number in it is read as
 * English, as data often is. `4.722` is ambiguous where the comma starts decimals, unless `strict` says that no number is English.
 */
export function canonicalNumbers(text: string, { numbers }: Pick<Locale, 'numbers'>, strict = false): CanonicalNumbers {
  const ascii = withAsciiDigits(text);
  const isEnglish = numbers.decimal === '.' || numbers.decimal === '٫';
  let ambiguous: AmbiguousNumber | undefined;
  const written = ascii.replace(NUMBER, (token) => {
    if (SWISS.test(token)) return token.replace(/['’]/g, '').replace(',', '.');
    if (isEnglish) return numbers.grouping[1] === 2 && INDIAN.test(token) ? token.replaceAll(',', '') : token;
    const own = CONTINENTAL.test(token) ? pointed(token) : undefined;
    const english = ENGLISH.test(token) ? plain(token) : undefined;
    if (own !== undefined && english !== undefined && own !== english && !strict) {
      ambiguous ??= { written: token, own, english };
    }
    return own ?? token;
  });
  return { text: written, ambiguous };
}

/** The same where readings don't matter, as for counting decimals. */
export function inCanonicalNumbers(text: string, locale: Locale): string {
  return canonicalNumbers(text, locale).text;
}

function pointed(token: string): string {
  return token.replace(new RegExp(`\\.|${SPACES}`, 'g'), '').replace(',', '.');
}

function plain(token: string): string {
  return token.replace(new RegExp(`,|${SPACES}`, 'g'), '');
}
