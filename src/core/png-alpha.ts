/** Filtered rows of a PNG with alpha (PNG 3, 9.2), whose colour and alpha a PDF stores separately. */

/**
 * Puts filtered rows of colour and of alpha together, both uncompressed; without `alpha` every pixel is opaque.
 * Throws `RangeError` if there are too few.
 */
export function joinAlpha(
  color: Uint8Array,
  alpha: Uint8Array | undefined,
  size: { readonly width: number; readonly height: number; readonly bytes: number; readonly colors: number },
): Uint8Array {
  const { width, height, bytes, colors } = size;
  const colorLength = 1 + width * bytes * colors;
  const alphaLength = 1 + width * bytes;
  if (color.length < colorLength * height || (alpha && alpha.length < alphaLength * height))
    throw new RangeError('fewer rows than the header states');
  const rows = new Uint8Array((colorLength + alphaLength - 1) * height);
  let at = 0;
  for (let y = 0; y < height; y++) {
    let c = y * colorLength;
    const filter = color[c++] ?? 0;
    rows[at++] = filter;
    for (let x = 0; x < width * bytes; x += bytes) {
      for (let i = 0; i < colors * bytes; i++) rows[at++] = color[c++] ?? 0;
      for (let i = 0; i < bytes; i++) {
        rows[at++] = alpha ? (alpha[y * alphaLength + 1 + x + i] ?? 0) : opaqueByte(filter, x + i < bytes, y === 0);
      }
    }
  }
  return rows;
}

/** The filtered byte of an opaque pixel. */
export function opaqueByte(filter: number, isLeftmost: boolean, isTop: boolean): number {
  return 255 - predicted(filter, isLeftmost ? 0 : 255, isTop ? 0 : 255);
}

/** The predicted byte, if left, above and above left are 0 or 255 and the last is 0 if one of the others is (PNG 3, 9.2). */
function predicted(filter: number, left: number, above: number): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  return filter === 4 ? Math.max(left, above) : 0;
}
