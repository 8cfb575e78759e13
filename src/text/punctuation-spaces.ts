/**
 * Spaces that belong to the punctuation beside them, as in French: fixed in stretched lines, and narrow before some
 * signs. The characters stay as the author typed them.
 */

import { type Typography, typographyOf } from '../languages/typography.ts';
import type { Part, SpacePart } from './prepared.ts';
import { ShapedWord } from './shaped-word.ts';

/** Ems. */
const NARROW = 1 / 6;

/** The parts with spaces of punctuation fixed; the same array where there are none. */
export function withPunctuationSpaces(parts: readonly Part[]): readonly Part[] {
  if (!parts.some((part) => part.kind === 'space' && rulesOf(part))) return parts;
  return parts.map((part, i) => {
    const rules = part.kind === 'space' ? rulesOf(part) : undefined;
    if (part.kind !== 'space' || !rules) return part;
    const next = neighbour(parts, i, 1).charAt(0);
    const before = neighbour(parts, i, -1).slice(-1);
    if (next !== '' && rules.narrowBefore.includes(next)) return fixed(part, NARROW);
    const fixedHere = (next !== '' && rules.before.includes(next)) || (before !== '' && rules.after.includes(before));
    return fixedHere ? fixed(part, Number.POSITIVE_INFINITY) : part;
  });
}

function rulesOf({ piece }: SpacePart): Typography['spacedPunctuation'] {
  return typographyOf(piece.style.font.language).spacedPunctuation;
}

/** The word next to a part, skipping the edges of inline boxes; '' where it isn't a word. */
function neighbour(parts: readonly Part[], index: number, step: 1 | -1): string {
  for (let i = index + step; ; i += step) {
    const part = parts[i];
    if (part?.kind !== 'edge') return part?.kind === 'word' ? part.word.text : '';
  }
}

/** A space of fixed width, at most `most` ems. */
function fixed(part: SpacePart, most: number): SpacePart {
  const { word, piece } = part;
  const advance = Math.min(word.advance, most * word.face.unitsPerEm);
  const narrowed = advance === word.advance ? word : narrow(word, advance);
  const less = ((word.advance - advance) * piece.style.font.size) / word.face.unitsPerEm;
  return { ...part, word: narrowed, width: part.width - less, stretch: 0, shrink: 0, fixed: true };
}

const narrowed = new WeakMap<ShapedWord, ShapedWord>();

function narrow(word: ShapedWord, advance: number): ShapedWord {
  const known = narrowed.get(word);
  if (known) return known;
  const { text, face, script, direction, missing } = word;
  const glyphs = word.glyphs.map((glyph) => ({ ...glyph, advance }));
  const result = new ShapedWord({ text, face, script, direction, glyphs, missing, space: advance });
  narrowed.set(word, result);
  return result;
}
