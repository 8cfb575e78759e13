/** Line height in pt of computed values; `normal` is 1.2 of the font's size where the font itself is not known. */
export function lineHeightOf(style: {
  readonly lineHeight: 'normal' | number | { readonly factor: number };
  readonly fontSize: number;
}): number {
  const { lineHeight, fontSize } = style;
  if (lineHeight === 'normal') return 1.2 * fontSize;
  return typeof lineHeight === 'number' ? lineHeight : lineHeight.factor * fontSize;
}
