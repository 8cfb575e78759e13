/** Formats a number without an exponent, with at most `digits` decimals and no trailing zeros. */
export function decimal(value: number, digits: 2 | 3 = 2): string {
  const factor = digits === 3 ? 1000 : 100;
  const scaled = Math.round(Math.abs(value) * factor);
  // Above 1e21 JavaScript writes exponents; no length on a page is that large.
  if (!(scaled < 1e15) || scaled === 0) return '0';
  const whole = Math.floor(scaled / factor);
  const rest = scaled - whole * factor;
  const fraction = digits === 3 ? THOUSANDTHS[rest] : HUNDREDTHS[rest];
  return value < 0 ? `-${whole}${fraction}` : `${whole}${fraction}`;
}

/** The text of fractions after a whole number: '' for 0, '.5' for 50 hundredths. In a table, since pages are full of numbers. */
const HUNDREDTHS = fractions(2);
const THOUSANDTHS = fractions(3);

function fractions(digits: number): readonly string[] {
  return Array.from({ length: 10 ** digits }, (_, rest) =>
    rest === 0 ? '' : `.${String(rest).padStart(digits, '0').replace(/0+$/, '')}`,
  );
}
