/** Recognises marks on a scale that the evidence describes, and denominators of its rates without a number of their own. */

import { wordBefore } from '../core/letter-pattern.ts';
import type { NumberReading } from './figures/figure.ts';
import { countOf, rateCount } from './figures/rate-counts.ts';
import type { Known } from './known.ts';
import { scaleIn } from './passages/axis-scale.ts';
import type { Mention } from './statements/mention.ts';
import { isTopOfScale } from './statements/scales.ts';
import type { Surroundings } from './surroundings.ts';

/** True for "out of 5", "8 out of 10" and "per 100,000" whose scale or rate the claims state. */
export function isOfStatedScale(figure: Mention, around: Surroundings): boolean {
  const [printed] = figure.readings;
  if (printed.kind !== 'number' || printed.quantity.kind !== 'exact') return false;
  const { value } = printed.quantity;
  if (printed.unit === '%') return printed.part === true && isMark(value, around.near);
  return (
    isTop(figure, value, printed.unit, around) ||
    isDenominator(figure, value, around) ||
    isInScaleOfClaim(value, around)
  );
}

/** A value of a chart in thousands, for a claim whose words state that scale for its own value: "output, in thousand tonnes". */
function isInScaleOfClaim(value: number, { near, passage, known }: Surroundings): boolean {
  if (!passage.reading) return false;
  return near.some(({ claim, reading }) => {
    if (reading.kind !== 'number' || reading.quantity.kind !== 'exact' || reading.unit !== '') return false;
    const scale = scaleIn(claim.words?.plain ?? '', 'sentence', known.lexicon);
    return scale !== undefined && Math.abs(reading.quantity.value * scale.factor - value) < 1e-6 * Math.abs(value);
  });
}

/** "Out of 5" for "on a scale from one to five". */
function isTop(figure: Mention, value: number, unit: string, { all, near, passage, known }: Surroundings): boolean {
  const isStated = unit === '' && topsOf(near).includes(value);
  return isStated && isTopOfScale(figure, all, passage.text, known.lexicon);
}

/** "8 out of 10", which may also be a share, for 8 on a scale from 0 to 10. */
function isMark(share: number, near: readonly Known[]): boolean {
  const marks = numbersOf(near).flatMap(({ quantity, unit }) =>
    quantity.kind === 'exact' && (unit === '' || unit === 'pp') ? [quantity.value] : [],
  );
  return topsOf(near).some((top) => marks.some((mark) => Math.abs((mark / top) * 100 - share) < 1e-6));
}

/** The last values of scales that begin with 0 or 1. */
function topsOf(near: readonly Known[]): readonly number[] {
  return numbersOf(near).flatMap(({ quantity }) =>
    quantity.kind === 'range' && (quantity.low === 0 || quantity.low === 1) ? [quantity.high] : [],
  );
}

/** "Cases per 100,000 inhabitants" without a number before it, for rates per 100,000. */
function isDenominator({ start }: Mention, value: number, { near, passage, known }: Surroundings): boolean {
  const before = wordBefore(passage.text, start).toLowerCase();
  const { per, each } = known.lexicon.units;
  const count = rateCount(value);
  if (count === undefined || !(per.has(before) || each.has(before))) return false;
  return numbersOf(near).some((rate) => countOf(rate) === value);
}

function numbersOf(near: readonly Known[]): readonly NumberReading[] {
  return near.flatMap(({ reading }) => (reading.kind === 'number' ? [reading] : []));
}
