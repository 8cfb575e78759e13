/** Gathers the places where a chunk's lines may end: by UAX 14, by hyphenation, and in need anywhere. */

import { breakOpportunities, type Opportunity, PENALTY } from './breaking.ts';
import type { Chunk, Part, WordPart } from './prepared.ts';
import { type CachingShaper, graphemes } from './shaper.ts';

export interface Candidate extends Opportunity {
  /** True when a hyphen is added. */
  readonly adds: boolean;
}

/** Spaces, dashes, explicit and soft hyphens, addresses; none inside pieces that must not be wrapped. */
export function plainCandidates(chunk: Chunk, language: string, shaper: CachingShaper): readonly Candidate[] {
  const found = breakOpportunities(chunk.text, language, shaper.memory.opportunities);
  const wrappable = wrapTest(chunk.parts);
  const plain = found.filter((o) => wrappable(o.offset)).map((o) => ({ ...o, adds: false }));
  if (chunk.softHyphens.length === 0) return plain;
  const soft = chunk.softHyphens
    .filter((offset) => offset > 0 && offset < chunk.text.length && wrappable(offset))
    .map((offset) => ({ offset, penalty: PENALTY.hyphen, hyphen: true, adds: true }));
  return mergeCandidates(plain, soft);
}

/** Hyphenation points of all words in pieces with `hyphens: auto`. */
export function hyphenCandidates(chunk: Chunk, language: string, shaper: CachingShaper): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const part of chunk.parts) {
    if (part.kind !== 'word' || part.piece.style.hyphens !== 'auto' || part.piece.style.noWrap) continue;
    if (part.end - part.start < part.piece.style.hyphenateLimitChars[0]) continue;
    pushWordPoints(out, part, part.piece.style.font.language || language, shaper);
  }
  return out;
}

function pushWordPoints(out: Candidate[], part: WordPart, language: string, shaper: CachingShaper): void {
  const text = part.word.text;
  // Numbers, codes and addresses stay whole, as do abbreviations in capitals.
  if (/[\p{Nd}@/\\_]|\.\p{L}|^[^\p{Ll}]*$/u.test(text)) return;
  const compound = /\p{L}[-\u2010]\p{L}/u.test(text);
  for (const match of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const letters = match[0];
    const points = shaper.memory.hyphenator.points(letters, language, part.piece.style.hyphenateLimitChars);
    for (const point of points) {
      // Short ends and names read worse, and a compound breaks best at its own hyphen.
      const short = point < 3 || letters.length - point < 3;
      const name = /^\p{Lu}/u.test(letters);
      const penalty = PENALTY.hyphen + (compound ? 150 : 0) + (short ? 50 : 0) + (name ? 25 : 0);
      out.push({ offset: part.start + match.index + point, penalty, hyphen: true, adds: true });
    }
  }
}

/** Every cluster of words that are wider than a line, where their style lets them be broken anywhere. */
export function emergencyCandidates(chunk: Chunk, width: number): readonly Candidate[] {
  const out: Candidate[] = [];
  for (const part of chunk.parts) {
    if (part.kind !== 'word' || part.width <= width) continue;
    if (!part.piece.style.breakAnywhere || part.piece.style.noWrap) continue;
    for (const { index } of graphemes(part.word.text)) {
      if (index > 0) out.push({ offset: part.start + index, penalty: PENALTY.avoid * 3, hyphen: false, adds: false });
    }
  }
  return out;
}

/** Both lists by offset; where both have one, the cheaper. */
export function mergeCandidates(a: readonly Candidate[], b: readonly Candidate[]): readonly Candidate[] {
  if (b.length === 0) return a;
  const out: Candidate[] = [];
  const sorted = [...a, ...b].sort((x, y) => x.offset - y.offset || x.penalty - y.penalty);
  for (const candidate of sorted) if (out.at(-1)?.offset !== candidate.offset) out.push(candidate);
  return out;
}

/** A break is in a piece's hands when the characters on both its sides are; ascending offsets only. */
function wrapTest(parts: readonly Part[]): (offset: number) => boolean {
  if (!parts.some(isUnwrapped)) return () => true;
  let at = 0;
  return (offset) => {
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
