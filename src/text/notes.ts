/** Diagnostics for a paragraph without their place; the caller finds it from the element. */

import type { Severity } from '../core/diagnostic.ts';
import type { InlinePiece } from './line.ts';
import type { MissingCharacter } from './shaper.ts';

export interface ParagraphNote {
  readonly severity: Severity;
  readonly code: 'text/missing-glyph';
  readonly message: string;
  readonly hint: string;
  /** The place of the element with the text (`InlinePiece.of`); undefined when no piece contains it. */
  readonly of: number | undefined;
}

export function missingGlyphNotes(
  pieces: readonly InlinePiece[],
  missing: readonly MissingCharacter[],
): ParagraphNote[] {
  return missing.map((m) => {
    // Lone surrogates are shaped as another character; then the first text stands in as the place.
    const holder = pieces.find((p) => p.kind === 'text' && p.text.includes(m.char));
    const piece = holder ?? pieces.find((p) => p.kind === 'text');
    return { ...missingGlyph(m), of: piece?.kind === 'text' ? piece.of : undefined };
  });
}

/** The text of a `text/missing-glyph` diagnostic, also used by callers that shape text outside a paragraph. */
export function missingGlyph(missing: MissingCharacter): Omit<ParagraphNote, 'of'> {
  const codePoints = [...missing.char].map(
    (c) => `U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  return {
    severity: 'error',
    code: 'text/missing-glyph',
    message: `no font has the character ${codePoints.join(' ')} '${missing.char}' of '${missing.text}'`,
    hint: 'declare a font that covers the script with @font-face',
  };
}
