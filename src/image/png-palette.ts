/** A palette with a colour for every possible pixel value; a short one is padded with black, as in libpng. */
export function wholePalette(palette: Uint8Array, depth: number): Uint8Array {
  const whole = new Uint8Array(3 * 2 ** depth);
  whole.set(palette.subarray(0, whole.length));
  return whole;
}
