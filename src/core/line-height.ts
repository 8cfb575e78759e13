/** Line height in pt for computed values; `normal` is 1.2 times the font size where the font itself isn't known. */
export function lineHeightOf(style: {
  readonly lineHeight: 'normal' | number | { readonly factor: number };
  readonly fontSize: number;
}): number {
  const { lineHeight, fontSize } = style;
  if (lineHeight === 'normal') return 1.2 * fontSize;
  return typeof lineHeight === 'number' ? lineHeight : lineHeight.factor * fontSize;
}
