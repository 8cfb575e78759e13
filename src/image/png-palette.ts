/** A palette with a colour for each value that a pixel can have: those beyond a short one are black, as in libpng. */
export function wholePalette(palette: Uint8Array, depth: number): Uint8Array {
  const whole = new Uint8Array(3 * 2 ** depth);
  whole.set(palette.subarray(0, whole.length));
  return whole;
}
