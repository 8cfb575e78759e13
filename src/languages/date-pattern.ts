/** Patterns of dates in the syntax of UTS 35, part 4, 8: `d 'de' MMMM`. */

/** A field, such as `MMMM`, or the text between fields. */
export type PatternPiece = { readonly field: string } | { readonly field?: undefined; readonly text: string };

/** The pieces of a pattern, in order; letters are fields except between single quotation marks. */
export function datePattern(text: string): readonly PatternPiece[] {
  return [...text.matchAll(/'([^']*)'|([a-zA-Z])\2*|[^a-zA-Z']+/g)].map(([piece, quoted, letter]) =>
    letter === undefined ? { text: quoted ?? piece } : { field: piece },
  );
}
