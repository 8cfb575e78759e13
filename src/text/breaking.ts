/** Where lines may be broken: UAX 14, and beside it what good typesetting in a language would rather not do. */

import LineBreaker from 'linebreak';
import type { GenerationCache } from './generation-cache.ts';

/** A place where a line may end, before the character at `offset` (UTF-16). */
export interface Opportunity {
  readonly offset: number;
  /** TeX's scale: 0 free, 50 a hyphen, 1000 only when nothing else will do. */
  readonly penalty: number;
  /** The line then ends in a hyphen of the text. */
  readonly hyphen: boolean;
}

/** What breaking costs, on TeX's scale. */
export const PENALTY = { hyphen: 50, dash: 100, address: 150, avoid: 1000 } as const;

const UNITS =
  /^(?:%|‰|°|℃|per[ -]cents?|percent|percentage|million|billion|trillion|thousand|bn|m|km|cm|mm|miles?|km²|km2|kg|g|t|tonnes?|ha|kW|MW|GW|kWh|MWh|GWh|TWh|V|h|hrs?|mins?|s|years?|am|pm|a\.m\.|p\.m\.|EUR|USD|GBP|BYN|RUB|January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}\p{N}])/u;
const LABELS =
  /(?:^|[^\p{L}])(?:Figures?|Figs?\.|Tables?|Box(?:es)?|Chapters?|Sections?|Annex|Appendix|Parts?|Notes?|No\.|Nos\.|pp?\.|vol\.|ca?\.|Art\.|Articles?|page|pages)$/u;
const TITLES = /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Dr|Prof|St)\.?$/u;
const INITIAL = /(?:^|[\s(\u00a0.])\p{Lu}\.$/u;
// Czech, Slovak, Polish, Ukrainian, Belarusian and Russian keep one-letter prepositions and conjunctions with the next word.
const SHORT_WORD_LANGUAGES = new Set(['cs', 'sk', 'pl', 'uk', 'be', 'ru']);
const SHORT_WORD = /(?:^|[\s(\u00a0„“«])\p{L}$/u;
const ADDRESS = /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/\S*/giu;

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
  const found = new Map<number, Opportunity>();
  const breaker = new LineBreaker(text);
  const primary = language.toLowerCase().split('-')[0] ?? '';
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    const offset = next.position;
    if (offset <= 0 || offset >= text.length || isInsideCluster(text, offset)) continue;
    found.set(offset, { offset, ...costOf(text, offset, primary) });
  }
  for (const match of text.matchAll(ADDRESS)) {
    for (const offset of addressBreaks(match[0])) {
      const at = match.index + offset;
      if (at < text.length) found.set(at, { offset: at, penalty: PENALTY.address, hyphen: false });
    }
  }
  return [...found.values()].sort((a, b) => a.offset - b.offset);
}

function costOf(
  text: string,
  offset: number,
  language: string,
): { readonly penalty: number; readonly hyphen: boolean } {
  const last = text.charAt(offset - 1);
  const next = text.charAt(offset);
  if (last === '-' || last === '\u2010') return { penalty: PENALTY.hyphen, hyphen: true };
  if (last !== ' ')
    return { penalty: isDash(next) ? PENALTY.avoid : isDash(last) ? PENALTY.dash / 2 : 0, hyphen: false };
  // A spaced dash stays at the line's end; the next line should not begin with it.
  if (isDash(next)) return { penalty: PENALTY.dash * 3, hyphen: false };
  return { penalty: keepsTogether(text, offset, language) ? PENALTY.avoid : 0, hyphen: false };
}

/** Looks a few characters around the space that ends before `offset`. */
function keepsTogether(text: string, offset: number, language: string): boolean {
  const before = text.slice(Math.max(0, offset - 16), offset).trimEnd();
  const after = text.slice(offset, offset + 16);
  if (/\p{Nd}$/u.test(before)) return UNITS.test(after);
  if (/^\p{Nd}/u.test(after)) return LABELS.test(before);
  if (/^\p{L}/u.test(after) && (INITIAL.test(before) || TITLES.test(before))) return true;
  if (language === 'fr' && /^[;:!?»]/.test(after)) return true;
  return SHORT_WORD_LANGUAGES.has(language) && SHORT_WORD.test(before);
}

/** After a slash and before the next sign: "https://www.", "example.", "org/", "path". */
function addressBreaks(address: string): number[] {
  const offsets: number[] = [];
  for (const match of address.matchAll(/(?::\/\/|[/.?&=@#_~-])(?=[\p{L}\p{N}])/gu))
    offsets.push(match.index + match[0].length);
  return offsets;
}

function isDash(char: string): boolean {
  return char === '\u2013' || char === '\u2014';
}

function isInsideCluster(text: string, offset: number): boolean {
  const next = text.codePointAt(offset) ?? 0;
  if (next < 0x300) return false;
  const before = text.charCodeAt(offset - 1);
  return (next >= 0xdc00 && next <= 0xdfff) || before === 0x200d || /^\p{M}/u.test(String.fromCodePoint(next));
}
