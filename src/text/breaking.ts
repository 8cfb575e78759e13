/** Where lines may be broken: UAX 14, with penalties for breaks that good typesetting avoids. */

import { graphemes } from '../core/graphemes.ts';
import { type Typography, typographyOf } from '../languages/typography.ts';
import type { GenerationCache } from './generation-cache.ts';
import { wordBreaks } from './line-breaks/dictionary.ts';
import { type BreakRules, lineBreaks } from './line-breaks/line-breaks.ts';

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

const HINT_OF_ADDRESS = /[@/]|www\./;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S*/gi;
// Letters by range, as Unicode properties cost a millisecond each to compile.
const ADDRESS_SIGNS = /(?::\/\/|[/.?&=@#_~-])(?=[A-Za-z0-9\u00c0-\u1fff])/g;

/** Where a text may be broken: its language, and `word-break` and `line-break` (CSS Text 3, 5). */
export interface BreakStyle extends Pick<BreakRules, 'wordBreak' | 'lineBreak'> {
  readonly language: string;
}

/** Opportunities of a text in ascending order, except its start and end; cached by style and text. */
export function breakOpportunities(
  text: string,
  style: BreakStyle,
  cache: GenerationCache<readonly Opportunity[]>,
): readonly Opportunity[] {
  const key = `${style.language} ${style.wordBreak} ${style.lineBreak} ${text}`;
  return cache.get(key) ?? cache.set(key, findOpportunities(text, style));
}

const CHINESE_OR_JAPANESE = /^(?:zh|ja|yue)\b/i;

function findOpportunities(text: string, style: BreakStyle): readonly Opportunity[] {
  const found: Opportunity[] = [];
  const starts = clusterStarts(text);
  const typography = typographyOf(style.language);
  for (const offset of offsetsOf(text, style)) {
    if (starts?.has(offset) === false || belongsToPunctuation(text, offset, typography)) continue;
    const hyphen = isHyphen(text.charCodeAt(offset - 1));
    found.push({ offset, penalty: penaltyOf(text, offset, typography), hyphen, adds: false });
  }
  return HINT_OF_ADDRESS.test(text) ? withAddresses(found, text) : found;
}

function offsetsOf(text: string, { language, wordBreak, lineBreak }: BreakStyle): readonly number[] {
  if (lineBreak === 'anywhere') return graphemes(text).flatMap(({ index }) => (index > 0 ? [index] : []));
  const rules = { wordBreak, lineBreak, chineseOrJapanese: CHINESE_OR_JAPANESE.test(language) };
  const offsets = lineBreaks(text, rules);
  const inside = wordBreak === 'keep-all' ? [] : wordBreaks(text);
  return inside.length === 0 ? offsets : [...new Set([...offsets, ...inside])].sort((a, b) => a - b);
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

function penaltyOf(text: string, offset: number, typography: Typography): number {
  const last = text.charCodeAt(offset - 1);
  const next = text.charCodeAt(offset);
  if (isHyphen(last)) return PENALTY.hyphen;
  if (last !== 0x20) return isDash(next) ? PENALTY.avoid : isDash(last) ? PENALTY.dash : 0;
  // A spaced dash stays at the line's end; the next line should not begin with it.
  if (isDash(next)) return PENALTY.beforeDash;
  return keepsTogether(text, offset, next, typography) ? PENALTY.avoid : 0;
}

/** True where the words around the space before `offset` belong together; `next` is the code of the next character. */
function keepsTogether(text: string, offset: number, next: number, typography: Typography): boolean {
  const { units, labels, titles, keepsOneLetterWords } = typography;
  if (isDigit(text.charCodeAt(offset - 2)))
    return units.has(wordAfter(text, offset)) || isGroup(wordAfter(text, offset));
  const before = wordBefore(text, offset - 1);
  if (isDigit(next)) return labels.has(before);
  if (titles.has(before) || isInitial(before)) return true;
  return keepsOneLetterWords && before.length === 1 && before.toLowerCase() !== before.toUpperCase();
}

/** True for a space that belongs to the punctuation beside it, where a line never breaks. */
function belongsToPunctuation(text: string, offset: number, { spacedPunctuation }: Typography): boolean {
  if (!spacedPunctuation || text.charAt(offset - 1) !== ' ') return false;
  const { narrowBefore, before, after } = spacedPunctuation;
  const [last, next] = [text.charAt(offset - 2), text.charAt(offset)];
  return narrowBefore.includes(next) || before.includes(next) || (last !== '' && after.includes(last));
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
