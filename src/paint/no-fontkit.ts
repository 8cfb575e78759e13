/** Stands in for fontkit, which PDFKit imports: fonts come shaped and subset by our own stages, so none of it is needed. */

/** Throws: nothing may ask fontkit for a font. */
export function create(): never {
  throw new Error('fontkit is left out: fonts must be given to PDFKit as objects');
}
