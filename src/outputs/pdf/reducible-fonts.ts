/** Finds fonts that can't be embedded before a PDF is begun. */

import type { Diagnostic } from '../../core/diagnostic.ts';
import type { FontFace } from '../../core/shaping.ts';
import type { FontFaceRule } from '../../css/styled.ts';
import { glyphNumbers } from '../../paint/drawn-glyph.ts';
import { type UsedText, usedLetters } from '../../paint/used-letters.ts';

/**
 * Reports fonts with CFF outlines that can't be reduced to the letters of the pages. The outlines of TrueType fonts are
 * checked when they are opened; CFF outlines are programs, which only their reduction runs.
 */
export function unreducibleFonts(texts: readonly UsedText[], rules: readonly FontFaceRule[]): Diagnostic[] {
  const cffTexts = texts.filter(({ run }) => run.face.cff);
  const faces = new Map(cffTexts.map(({ run }) => [run.face.id, run.face]));
  return [...usedLetters(cffTexts)].flatMap(([id, { glyphs }]) => {
    const face = faces.get(id);
    return face?.cff && !face.cff.subset([0, ...glyphNumbers(glyphs)]) ? [unusable(face, rules)] : [];
  });
}

function unusable({ family, weight, style, file }: FontFace, rules: readonly FontFaceRule[]): Diagnostic {
  const rule = rules.findLast((r) => r.family === family && r.weight === weight && r.style === style);
  return {
    severity: 'error',
    code: 'text/font-unusable',
    message: `font file '${rule?.url ?? file}' of '${family}' can't be used: the outlines of its letters are damaged, or the font is too large (64 MB with work space)`,
    ...(rule ? { span: rule.span } : {}),
  };
}
