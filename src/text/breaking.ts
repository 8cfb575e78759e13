/** Where lines may be broken: UAX 14, and beside it what good typesetting in a language would rather not do. */

import LineBreaker from 'linebreak';
import type { GenerationCache } from './generation-cache.ts';

/** A place where a line may end, before the character at `offset` (UTF-16). */
export interface Opportunity {
  readonly offset: number;
  /** TeX's scale: 0 free, 50 a hyphen, 1000 only when nothing else will do. */
  readonly penalty: number;
  /** The line then ends in a hyphen, of the text or added. */
  readonly hyphen: boolean;
  /** True when the hyphen is added. */
  readonly adds: boolean;
}

/** What breaking costs, on TeX's scale. */
export const PENALTY = { hyphen: 50, dash: 50, beforeDash: 300, address: 150, avoid: 1000 } as const;

// Classes by range, as Unicode properties cost a millisecond each to compile: letters and marks of alphabetic scripts.
const UNITS =
  /^(?:%|‰|°|℃|per[ -]cents?|percent|percentage|million|billion|trillion|thousand|bn|m|km|cm|mm|miles?|km²|km2|kg|g|t|tonnes?|ha|kW|MW|GW|kWh|MWh|GWh|TWh|V|h|hrs?|mins?|s|years?|am|pm|a\.m\.|p\.m\.|EUR|USD|GBP|BYN|RUB|January|February|March|April|May|June|July|August|September|October|November|December)(?![A-Za-z0-9\u00c0-\u1fff])/;
const LABELS =
  /(?:^|[ (\u00a0])(?:Figures?|Figs?\.|Tables?|Box(?:es)?|Chapters?|Sections?|Annex|Appendix|Parts?|Notes?|Nos?\.|pp?\.|vol\.|ca?\.|Art\.|Articles?|pages?)$/;
const TITLES = /(?:^|[ (\u00a0])(?:Mr|Mrs|Ms|Dr|Prof|St)\.?$/;
const INITIAL = /(?:^|[ (\u00a0.])[A-Z\u00c0-\u00de\u0400-\u042f]\.$/;
// Czech, Slovak, Polish, Ukrainian, Belarusian and Russian keep one-letter words with the next word.
const SHORT_WORD_LANGUAGES = new Set(['cs', 'sk', 'pl', 'uk', 'be', 'ru']);
const SHORT_WORD = /(?:^|[ (\u00a0„“«])[A-Za-z\u00c0-\u1fff]$/;
const HINT_OF_ADDRESS = /[@/]|www\./;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S*/gi;
const ADDRESS_SIGNS = /(?::\/\/|[/.?&=@#_~-])(?=[A-Za-z0-9\u00c0-\u1fff])/g;

/** Opportunities of a text in ascending order, without its start and end; remembered by language and text. */
export function breakOpportunities(
  text: string,
  language: string,
  memory: GenerationCache<string, readonly Opportunity[]>,
): readonly Opportunity[] {
  const key = `${language} ${text}`;
  return memory.get(key) ?? memory.set(key, findOpportunities(text, language));
}

function findOpportunities(text: string, language: string): readonly Opportunity[] {
  const found: Opportunity[] = [];
  const breaker = new LineBreaker(text);
  const primary = language.toLowerCase().split('-')[0] ?? '';
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const offset = next.position;
    if (offset <= 0 || offset >= text.length || isInsideCluster(text, offset)) continue;
    const hyphen = isHyphen(text.charCodeAt(offset - 1));
    found.push({ offset, penalty: penaltyOf(text, offset, primary), hyphen, adds: false });
  }
  return HINT_OF_ADDRESS.test(text) ? withAddresses(found, text) : found;
}

/** Addresses may also be broken after their signs, and should rather not be elsewhere. */
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

/** Looks at the words around the space that ends before `offset`, whose next character is `next`. */
function keepsTogether(text: string, offset: number, next: number, language: string): boolean {
  const last = text.charCodeAt(offset - 2);
  const before = (): string => text.slice(Math.max(0, offset - 16), offset - 1);
  if (isDigit(last)) return UNITS.test(text.slice(offset, offset + 16));
  if (isDigit(next)) return LABELS.test(before());
  if (last === 0x2e) return INITIAL.test(before()) || TITLES.test(before());
  if (language === 'fr' && ';:!?»'.includes(text.charAt(offset))) return true;
  if (SHORT_WORD_LANGUAGES.has(language)) return SHORT_WORD.test(before());
  return (last === 0x72 || last === 0x73 || last === 0x66 || last === 0x74) && TITLES.test(before());
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

function isInsideCluster(text: string, offset: number): boolean {
  const next = text.codePointAt(offset) ?? 0;
  if (next < 0x300) return false;
  if (next >= 0xdc00 && next <= 0xdfff) return true;
  return text.charCodeAt(offset - 1) === 0x200d || /^\p{M}/u.test(String.fromCodePoint(next));
}
