import { createHash } from 'node:crypto';
import type { FontFace } from '../core/shaping.ts';
import { FontFormatError } from './font-format-error.ts';
import { readFontTables } from './font-tables.ts';

/** The descriptors of an `@font-face` rule. */
export interface FaceDescription {
  readonly family: string;
  /** 1..1000. */
  readonly weight: number;
  readonly style: 'normal' | 'italic';
}

export type OpenedFace =
  | { readonly face: FontFace; readonly problem: undefined }
  /** `problem` continues "<file> can't be used: ". */
  | { readonly face: undefined; readonly problem: string };

/**
 * Opens a font with TrueType or CFF outlines. Like browsers, uses the typographic vertical metrics if the font requests them (OS/2
 * fsSelection bit 7), else those of hhea.
 */
export function openFontFace(bytes: Uint8Array, description: FaceDescription, file: string): OpenedFace {
  try {
    const { glyphOf, ...metrics } = readFontTables(bytes);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const id = sha256.slice(0, 16);
    const face = {
      ...metrics,
      id,
      sha256,
      file,
      family: description.family,
      weight: description.weight,
      style: description.style,
      postscriptName: metrics.postscriptName || `${description.family.replace(/\s+/g, '')}-${id}`,
      bytes,
      has: coverage(glyphOf),
      glyphOf,
    };
    return { face: Object.freeze(face), problem: undefined };
  } catch (error) {
    if (error instanceof FontFormatError) return { face: undefined, problem: error.message };
    throw error;
  }
}

/** Caches the coverage of the first blocks (Latin, Greek, Cyrillic), which is looked up for every letter. */
function coverage(glyphOf: (codePoint: number) => number): (codePoint: number) => boolean {
  const known = new Uint8Array(0x530);
  return (codePoint) => {
    if (codePoint >= known.length) return glyphOf(codePoint) !== 0;
    if (known[codePoint] === 0) known[codePoint] = glyphOf(codePoint) === 0 ? 1 : 2;
    return known[codePoint] === 2;
  };
}
