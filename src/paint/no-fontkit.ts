/** Replaces fontkit, which PDFKit imports but doesn't need: our own stages shape text and subset fonts. */

/** Throws, since no font is opened by fontkit. */
export function create(): never {
  throw new Error('fontkit is not included: pass fonts to PDFKit as objects');
}
