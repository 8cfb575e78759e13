/** Rates per so many things: "4.1 per 1,000", "24 midwives per ten thousand inhabitants", "3.6 for every million kilometres". */

interface Rate {
  readonly unit: string;
  readonly per?: string | undefined;
}

/** Powers of ten from 100, as text; other numbers have units of their own ("per 7 kg"). */
const COUNT = /^100+$/;

/** The number that a rate is per, as text. */
export function rateCount(count: number): string | undefined {
  return COUNT.test(String(count)) ? String(count) : undefined;
}

/** The same for the words below the line of a unit: "1,000 births", "thousand births". */
export function rateCountOf(below: string, magnitudes: ReadonlyMap<string, number>): string | undefined {
  const digits = /^\d[\d,.\u00a0\u202f ]*/.exec(below)?.[0].replace(/\D/g, '');
  const [word = ''] = below.split(' ');
  return rateCount(digits === undefined ? (magnitudes.get(word) ?? 0) : Number(digits));
}

/** The number that a reading is per: 1000 for "4.1 per 1,000", 100 for "0.41%". */
export function countOf({ unit, per = '' }: Rate): number | undefined {
  if (COUNT.test(per)) return Number(per);
  return unit === '%' && per === '' ? 100 : undefined;
}

/** True for rates that may be per different numbers: "4.1 per 1,000" and "41 per 10,000", or "0.41%". */
export function areRates(a: Rate, b: Rate): boolean {
  const isPerCount = ({ per = '' }: Rate): boolean => COUNT.test(per);
  return (isPerCount(a) || isPerCount(b)) && countOf(a) !== undefined && countOf(b) !== undefined;
}
