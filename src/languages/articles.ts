/** Indefinite articles, as far as a word alone determines them. */

import type { Locale } from './locale.ts';
import { say } from './say.ts';

/** Languages whose article depends on the gender of the word. */
const BY_GENDER: ReadonlySet<string> = new Set('de fr es it pt'.split(' '));

/** "an hour", "a union"; the word alone in languages without such an article. Undefined where it depends on gender. */
export function articleOf(words: string, locale: Locale): string | undefined {
  if (BY_GENDER.has(locale.language)) return undefined;
  const { places } = locale.words;
  return say(startsWithVowel(words) ? places.articleBeforeVowel : places.article, locale, { words });
}

/** Words that begin with another sound than their letter's. */
const SILENT = /^(?:hour|hono(?:u?r|rary)|honest|heir)/i;
const LIKE_YOU =
  /^(?:eu|ewe|u(?:ni(?!n|m)|s(?:a\b|e|u(?!r[pd])|ing)|t(?:il|ens|op|ah)|ra[nl]|kr|ganda|ruguay|biq|k\b))/i;
const LIKE_ONE = /^(?:one|once)(?!r)/i;
/** Letters that are pronounced one by one: "an MP", "an FBI report", "a UN report". Longer ones are mostly pronounced as words. */
const LETTERS = /^[A-Z]{2,3}(?!\p{L})/u;

/** True if the first word begins with the sound of a vowel, in English. */
function startsWithVowel(words: string): boolean {
  const text = words.replace(/^[^\p{L}\p{N}]+/u, '');
  const digits = /^\d[\d,]*/.exec(text)?.[0].replaceAll(',', '');
  if (digits !== undefined) return /^(?:8.*|11|18)$/.test(digits.slice(0, digits.length % 3 || 3));
  if (LETTERS.test(text)) return /^[AEFHILMNORSX]/.test(text);
  if (SILENT.test(text)) return true;
  return /^[aeiouàáâäåæèéêëìíîïòóôöøùúûü]/i.test(text) && !LIKE_YOU.test(text) && !LIKE_ONE.test(text);
}
