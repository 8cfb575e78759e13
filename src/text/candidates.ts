/** Collects the places where a chunk's lines may end: by UAX 14, by hyphenation, and as a last resort anywhere. */

import { graphemes } from '../core/graphemes.ts';
import { capitalisesNouns } from '../languages/capitals.ts';
import { hyphenates } from '../languages/typography.ts';
import { type BreakStyle, breakOpportunities, type Opportunity, PENALTY } from './breaking.ts';
import type { TextStyle } from './line.ts';
import type { Chunk, Part, WordPart } from './prepared.ts';
import type { CachingShaper } from './shaper.ts';

// Letters and marks of alphabetic scripts; syllabic and ideographic scripts aren't hyphenated.
const LETTERS = /[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff]+/g;
/** Numbers, codes and addresses, which aren't hyphenated. */
const WHOLE = /[0-9@/\\_]|\.[A-Za-z]/;
const COMPOUND = /[A-Za-z\u00c0-\u1fff][-\u2010][A-Za-z\u00c0-\u1fff]/;
const EXTRA = { compound: 150, shortEnd: 60, name: 120 } as const;

/** Spaces, dashes, explicit and soft hyphens, addresses; none inside pieces that must not be wrapped. */
export function plainCandidates(chunk: Chunk, language: string, shaper: CachingShaper): readonly Opportunity[] {
  const found = aroundLeaders(chunk, opportunitiesOf(chunk, language, shaper));
  const wrapped = chunk.parts.some(isUnwrapped);
  const plain = wrapped ? found.filter(wrapTest(chunk.parts)) : found;
  if (chunk.softHyphens.length === 0) return plain;
  const soft = chunk.softHyphens
    .filter((offset) => offset > 0 && offset < chunk.text.length)
    .map((offset) => ({ offset, penalty: PENALTY.hyphen, hyphen: true, adds: true }));
  return mergeCandidates(plain, wrapped ? soft.filter(wrapTest(chunk.parts)) : soft);
}

/** Opportunities by the style of the text before each of them. */
function opportunitiesOf(chunk: Chunk, language: string, shaper: CachingShaper): readonly Opportunity[] {
  const { text, parts } = chunk;
  const styles = parts.flatMap((part) => (part.kind === 'word' ? [part.piece.style] : []));
  const usual = { language, wordBreak: styles[0]?.wordBreak ?? 'normal', lineBreak: styles[0]?.lineBreak ?? 'auto' };
  const find = (style: BreakStyle): readonly Opportunity[] =>
    breakOpportunities(text, style, shaper.cache.opportunities);
  const isUsual = ({ wordBreak, lineBreak }: BreakStyle | TextStyle): boolean =>
    wordBreak === usual.wordBreak && lineBreak === usual.lineBreak;
  if (styles.every(isUsual)) return find(usual);
  // Between two parts the paragraph's style counts.
  const ends = new Set(parts.map(({ end }) => end));
  const between = find(usual).filter(({ offset }) => ends.has(offset));
  const inside = parts.flatMap((part) => {
    if (part.kind !== 'word') return [];
    const { wordBreak, lineBreak } = part.piece.style;
    return find({ ...usual, wordBreak, lineBreak }).filter(({ offset }) => offset > part.start && offset < part.end);
  });
  return mergeCandidates(between, inside);
}

/** A line may end before a leader, but not between a leader and the text after it. */
function aroundLeaders(chunk: Chunk, found: readonly Opportunity[]): readonly Opportunity[] {
  const leaders = chunk.parts.filter((p) => p.kind === 'leader');
  if (leaders.length === 0) return found;
  const held = new Set<number>();
  for (const { end } of leaders) {
    let at = end;
    held.add(at);
    while (chunk.text[at] === ' ') held.add(++at);
  }
  const before = leaders.flatMap(({ start }) =>
    start > 0 ? [{ offset: start, penalty: 0, hyphen: false, adds: false }] : [],
  );
  return mergeCandidates(
    found.filter(({ offset }) => !held.has(offset)),
    before,
  );
}

/** Hyphenation points of words in pieces with `hyphens: auto`; `names` includes words that may be names. */
export function hyphenCandidates(
  chunk: Chunk,
  language: string,
  shaper: CachingShaper,
  names: boolean,
): readonly Opportunity[] {
  const out: Opportunity[] = [];
  for (const part of chunk.parts) {
    if (part.kind !== 'word' || part.piece.style.hyphens !== 'auto' || part.piece.style.noWrap) continue;
    const own = part.piece.style.font.language || language;
    if (names || !mayBeName(chunk.text, part, own)) pushWordPoints(out, part, own, shaper);
  }
  return out;
}

/** True for a capitalised word inside a sentence, except in languages that capitalise nouns. */
function mayBeName(text: string, { start }: WordPart, language: string): boolean {
  const first = text.charAt(start);
  if (first === first.toLowerCase() || capitalisesNouns(language)) return false;
  return !SENTENCE_START.test(text.slice(Math.max(0, start - 20), start));
}

/** The end of a sentence, with closing and opening quotation marks and brackets, or the start of the text. */
const SENTENCE_START = /(^|[.!?:…\u2026])[\s"'\u2018-\u201f\u00ab\u00bb()[\]]*$/;

function pushWordPoints(out: Opportunity[], part: WordPart, language: string, shaper: CachingShaper): void {
  const text = part.word.text;
  // Like codes, abbreviations in capitals aren't hyphenated.
  if (WHOLE.test(text) || text === text.toUpperCase() || (language !== '' && !hyphenates(language))) return;
  const compound = COMPOUND.test(text) ? EXTRA.compound : 0;
  for (const match of text.matchAll(LETTERS)) {
    const letters = match[0];
    const points = shaper.cache.hyphenator.points(letters, language, part.piece.style.hyphenateLimitChars);
    if (points.length === 0) continue;
    const first = letters.charAt(0);
    const name = first === first.toLowerCase() ? 0 : EXTRA.name;
    for (const point of points) {
      // Short ends and hyphenated names read badly, and a compound breaks best at its own hyphen.
      const short = point < 3 || letters.length - point < 3 ? EXTRA.shortEnd : 0;
      const penalty = PENALTY.hyphen + compound + short + name;
      out.push({ offset: part.start + match.index + point, penalty, hyphen: true, adds: true });
    }
  }
}

/** The values of `overflow-wrap` that break words wider than a line. */
const BREAKING: ReadonlySet<TextStyle['overflowWrap']> = new Set(['break-word', 'anywhere']);

/** A break before every cluster of words that are wider than a line and may be broken (CSS Text 3, 5.5). */
export function emergencyCandidates(chunk: Chunk, width: number, breaking = BREAKING): readonly Opportunity[] {
  const out: Opportunity[] = [];
  for (const word of wholeWords(chunk.parts)) {
    if (word.reduce((sum, part) => sum + part.width, 0) <= width) continue;
    for (const part of word) {
      const { overflowWrap, noWrap } = part.piece.style;
      if (!breaking.has(overflowWrap) || noWrap) continue;
      for (const { index, segment } of graphemes(part.word.text)) {
        const goesOn = index === 0 && (part === word[0] || MARK.test(segment));
        if (!goesOn) out.push({ offset: part.start + index, penalty: PENALTY.anywhere, hyphen: false, adds: false });
      }
    }
  }
  return out;
}

const MARK = /^[\p{M}\u200d]/u;

/** Groups the parts of words that change font or style within. */
function wholeWords(parts: readonly Part[]): readonly (readonly WordPart[])[] {
  const words: WordPart[][] = [];
  let word: WordPart[] | undefined;
  for (const part of parts) {
    if (part.kind === 'word') {
      if (!word) {
        word = [];
        words.push(word);
      }
      word.push(part);
    } else if (part.kind !== 'edge') word = undefined;
  }
  return words;
}

/** Merges two ascending lists; where both have an offset, keeps the lower penalty. */
export function mergeCandidates(a: readonly Opportunity[], b: readonly Opportunity[]): readonly Opportunity[] {
  if (b.length === 0) return a;
  const out: Opportunity[] = [];
  let i = 0;
  let j = 0;
  for (;;) {
    const x = a[i];
    const y = b[j];
    if (!x && !y) return out;
    if (x && (!y || x.offset <= y.offset)) {
      i++;
      if (y?.offset === x.offset) j++;
      out.push(y && y.offset === x.offset && y.penalty < x.penalty ? y : x);
    } else if (y) {
      j++;
      out.push(y);
    }
  }
}

/**
 * Tests whether a break is allowed: it isn't where the parts on both sides have `noWrap`. Call with ascending offsets
 * only.
 */
function wrapTest(parts: readonly Part[]): (opportunity: Opportunity) => boolean {
  let at = 0;
  return ({ offset }) => {
    while ((parts[at]?.end ?? Number.POSITIVE_INFINITY) < offset) at++;
    const before = parts[at];
    if (!before || !isUnwrapped(before)) return true;
    if (offset < before.end) return false;
    const after = parts.slice(at + 1).find((p) => p.kind !== 'edge');
    return after === undefined || !isUnwrapped(after);
  };
}

function isUnwrapped(part: Part): boolean {
  return (part.kind === 'word' || part.kind === 'space') && part.piece.style.noWrap;
}
