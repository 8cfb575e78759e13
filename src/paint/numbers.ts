/** A number as PDF and people write it: no exponent, at most `digits` decimals, no trailing zeros. */
export function decimal(value: number, digits = 2): string {
  const factor = digits === 3 ? 1000 : 100;
  const rounded = Math.round(value * factor) / factor;
  // Beyond 1e21 JavaScript writes exponents, and nothing on a page is there.
  if (!(Math.abs(rounded) < 1e15)) return '0';
  return Object.is(rounded, -0) ? '0' : String(rounded);
}
