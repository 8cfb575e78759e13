/** Where lines may be broken: UAX 14, with penalties for breaks that good typesetting avoids. */

import LineBreaker from 'linebreak';
import { graphemes } from '../core/graphemes.ts';
import type { GenerationCache } from './generation-cache.ts';

/** A place where a line may end, before the character at `offset` (UTF-16). */
export interface Opportunity {
  readonly offset: number;
  /** TeX's scale: 0 for a free break, 150 for a hyphen, 1000 for a last resort. */
  readonly penalty: number;
  /** True if the line then ends in a hyphen, in the text or added. */
  readonly hyphen: boolean;
  /** True if the hyphen is added. */
  readonly adds: boolean;
}

/** The penalties of breaks, on TeX's scale. TeX's hyphens cost 50, which leaves one line in four hyphenated in narrow columns. */
export const PENALTY = { hyphen: 150, dash: 50, beforeDash: 300, address: 150, avoid: 1000, anywhere: 3000 } as const;

/** Stay on the line with the number before them. */
const UNITS =
  words(`% ‰ ° °C °F per percent percentage million billion trillion thousand bn m km cm mm mile miles km² km2
  kg g t tonne tonnes ton tons ha kW MW GW kWh MWh GWh TWh V h hr hrs min mins s year years am pm EUR USD GBP BYN
  RUB January February March April May June July August September October November December`);
/** Stay on the line with the number after them. */
const LABELS =
  words(`Figure Figures Fig. Figs. Table Tables Box Boxes Chapter Chapters Section Sections Annex Appendix Part
  Parts Note Notes No. Nos. p. pp. vol. c. ca. Art. Article Articles page pages § №`);
const TITLES = words('Mr Mr. Mrs Mrs. Ms Ms. Dr Dr. Prof Prof. St St.');
// Czech, Slovak, Polish, Ukrainian, Belarusian and Russian keep one-letter words with the next word.
const SHORT_WORD_LANGUAGES = new Set(['cs', 'sk', 'pl', 'uk', 'be', 'ru']);
const HINT_OF_ADDRESS = /[@/]|www\./;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S*/gi;
// Letters by range, as Unicode properties cost a millisecond each to compile.
const ADDRESS_SIGNS = /(?::\/\/|[/.?&=@#_~-])(?=[A-Za-z0-9\u00c0-\u1fff])/g;

/** Opportunities of a text in ascending order, except its start and end; cached by language and text. */
export function breakOpportunities(
  text: string,
  language: string,
  cache: GenerationCache<string, readonly Opportunity[]>,
): readonly Opportunity[] {
  const key = `${language} ${text}`;
  return cache.get(key) ?? cache.set(key, findOpportunities(text, language));
}

function findOpportunities(text: string, language: string): readonly Opportunity[] {
  const found: Opportunity[] = [];
  const breaker = new LineBreaker(text);
  const starts = clusterStarts(text);
  const primary = language.toLowerCase().split('-')[0] ?? '';
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const offset = next.position;
    if (offset <= 0 || offset >= text.length || starts?.has(offset) === false) continue;
    if (primary === 'fr' && isFrenchSpace(text, offset)) continue;
    const hyphen = isHyphen(text.charCodeAt(offset - 1));
    found.push({ offset, penalty: penaltyOf(text, offset, primary), hyphen, adds: false });
  }
  return HINT_OF_ADDRESS.test(text) ? withAddresses(found, text) : found;
}

/** Adds breaks after the punctuation of web and mail addresses. */
function withAddresses(found: readonly Opportunity[], text: string): readonly Opportunity[] {
  const byOffset = new Map(found.map((o) => [o.offset, o]));
  for (const address of text.matchAll(ADDRESS)) {
    for (const sign of address[0].matchAll(ADDRESS_SIGNS)) {
      const offset = address.index + sign.index + sign[0].length;
      if (offset < text.length) byOffset.set(offset, { offset, penalty: PENALTY.address, hyphen: false, adds: false });
    }
  }
  return [...byOffset.values()].sort((a, b) => a.offset - b.offset);
}

function penaltyOf(text: string, offset: number, language: string): number {
  const last = text.charCodeAt(offset - 1);
  const next = text.charCodeAt(offset);
  if (isHyphen(last)) return PENALTY.hyphen;
  if (last !== 0x20) return isDash(next) ? PENALTY.avoid : isDash(last) ? PENALTY.dash : 0;
  // A spaced dash stays at the line's end; the next line should not begin with it.
  if (isDash(next)) return PENALTY.beforeDash;
  return keepsTogether(text, offset, next, language) ? PENALTY.avoid : 0;
}

/** True where the words around the space before `offset` belong together; `next` is the code of the next character. */
function keepsTogether(text: string, offset: number, next: number, language: string): boolean {
  if (isDigit(text.charCodeAt(offset - 2)))
    return UNITS.has(wordAfter(text, offset)) || isGroup(wordAfter(text, offset));
  const before = wordBefore(text, offset - 1);
  if (isDigit(next)) return LABELS.has(before);
  if (TITLES.has(before) || isInitial(before)) return true;
  return before.length === 1 && SHORT_WORD_LANGUAGES.has(language) && before.toLowerCase() !== before.toUpperCase();
}

/** True for a space before ; : ! ? or », or after «, where a line never breaks. */
function isFrenchSpace(text: string, offset: number): boolean {
  if (text.charAt(offset - 1) !== ' ') return false;
  return ';:!?»'.includes(text.charAt(offset)) || text.charAt(offset - 2) === '«';
}

/** Three digits of a number grouped by spaces: 1 000. */
function isGroup(word: string): boolean {
  return /^\d{3}$/.test(word);
}

/** True for initials: "A." in "A. Bialiatski", and "J.B." */
function isInitial(word: string): boolean {
  if (!word.endsWith('.') || (word.length !== 2 && word.at(-3) !== '.')) return false;
  const letter = word.charAt(word.length - 2);
  return letter !== letter.toLowerCase();
}

function wordAfter(text: string, offset: number): string {
  let end = offset;
  while (end < text.length && !' \u00a0,;:.)]'.includes(text.charAt(end))) end++;
  return text.slice(offset, end);
}

function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && !' \u00a0([„“«'.includes(text.charAt(start - 1))) start--;
  return text.slice(start, end);
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010;
}

function isDash(code: number): boolean {
  return code === 0x2013 || code === 0x2014;
}

/** In Latin, Greek and Cyrillic text with punctuation, arrows and symbols, each character is one cluster. */
const SIMPLE =
  /^[\u0020-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2027\u202f-\u2049\u20a0-\u20bf\u2190-\u22ff]*$/;

/** Clusters (UAX 29) are never split: no break inside an emoji, a syllable or between a letter and its marks. */
function clusterStarts(text: string): ReadonlySet<number> | undefined {
  return SIMPLE.test(text) ? undefined : new Set(graphemes(text).map((g) => g.index));
}
