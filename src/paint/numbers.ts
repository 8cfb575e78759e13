/** A number as PDF and people write it: no exponent, at most `digits` decimals, no trailing zeros. */
export function decimal(value: number, digits: 2 | 3 = 2): string {
  const factor = digits === 3 ? 1000 : 100;
  const scaled = Math.round(Math.abs(value) * factor);
  // Beyond 1e21 JavaScript writes exponents, and nothing on a page is there.
  if (!(scaled < 1e15) || scaled === 0) return '0';
  const whole = Math.floor(scaled / factor);
  const rest = scaled - whole * factor;
  const fraction = digits === 3 ? THOUSANDTHS[rest] : HUNDREDTHS[rest];
  return value < 0 ? `-${whole}${fraction}` : `${whole}${fraction}`;
}

/** Fractions as they follow a whole number: '' for 0, '.5' for 50 hundredths. From a table, as pages are full of numbers. */
const HUNDREDTHS = fractions(2);
const THOUSANDTHS = fractions(3);

function fractions(digits: number): readonly string[] {
  return Array.from({ length: 10 ** digits }, (_, rest) =>
    rest === 0 ? '' : `.${String(rest).padStart(digits, '0').replace(/0+$/, '')}`,
  );
}
