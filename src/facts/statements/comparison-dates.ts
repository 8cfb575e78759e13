/** Finds the dates that differences and multiples count from: "118 fewer than in 2022", "three times as much as a year earlier". */

import { relativeAt } from '../figures/date-spans.ts';
import type { DateReading, Figure, Reading } from '../figures/figure.ts';
import type { Tokens } from '../figures/tokens.ts';
import type { Mention } from './mention.ts';
import type { Split } from './split.ts';

/** The date that a figure is compared with, and the time from which it is seen. `next` is the first token after the figure. */
export function comparisonDates(
  t: Tokens,
  parts: Split,
  figures: readonly Figure[],
  figure: Figure,
  from: number,
  next: number,
): Pick<Mention, 'shift' | 'base' | 'viewpoint' | 'earlier'> {
  const than = thanAfter(t, figure, next);
  const shift = (relativeAt(t, next) ?? relativeAfter(t, than === undefined ? next : than + 1))?.months;
  return {
    ...(shift !== undefined && { shift }),
    ...baseOf(t, parts, figures, next, than),
    ...(than === undefined && isSeenFromEarlier(t, parts, from) && { earlier: true as const }),
  };
}

/** "118 fewer than in 2022": the date that a difference counts from. */
function baseOf(
  t: Tokens,
  { figureOf }: Split,
  figures: readonly Figure[],
  next: number,
  than: number | undefined,
): Pick<Mention, 'base' | 'viewpoint'> {
  const { roles, dates, grammar } = t.lexicon;
  const dateAfter = (joint: number): DateReading | undefined => {
    let at = dates.afterFigures.has(t.lower(joint)) ? joint + 1 : joint;
    // "At the end of 2023"
    while (
      at < joint + NEAR &&
      (t.isIn(at, grammar.determiners) || dates.bounds.has(t.lower(at)) || t.isIn(at, grammar.of))
    )
      at++;
    const [reading] = figures[figureOf[at] ?? -1]?.readings ?? [];
    return reading?.kind === 'date' ? reading : undefined;
  };
  const date = than === undefined ? (dateAfter(next + 1) ?? dateAfter(next + 2)) : dateAfter(than + 1);
  if (!date) return {};
  if (than !== undefined) return { base: date };
  return roles.comparatives.has(t.lower(next)) ? { viewpoint: date } : {};
}

/** The most tokens from a difference or multiple to the date that it is compared with. */
const FAR = 12;

/**
 * The token of "than" in "41,000 more than a year earlier" and "38% more timber in 2022 than in 2021", or of the second "as" in
 * "three times as much spruce in 2022 as a year earlier".
 */
function thanAfter(t: Tokens, { readings: [reading] }: Figure, next: number): number | undefined {
  const { roles, grammar } = t.lexicon;
  const isJoint = (at: number): boolean =>
    reading.kind === 'number' && reading.unit === '×' ? t.isIn(at, grammar.as) && at > next : t.isIn(at, roles.than);
  const reach = isCompared(t, reading, next) ? FAR : 1;
  for (let at = next; at <= next + reach; at++) {
    if (isJoint(at)) return at;
    if (/^[.,;:!?()]?$/.test(t.at(at)?.text ?? '')) return undefined;
  }
  return undefined;
}

/** True before "more" after a difference, and before "as much" after a multiple. */
function isCompared(t: Tokens, reading: Reading, next: number): boolean {
  if (reading.kind !== 'number') return false;
  return reading.unit === '×' ? t.isIn(next, t.lexicon.grammar.as) : t.lexicon.roles.comparatives.has(t.lower(next));
}

/** The most words before a relative date in a comparison: "than in the same quarter of the year before". */
const NEAR = 5;

function relativeAfter(t: Tokens, from: number): ReturnType<typeof relativeAt> {
  for (let at = from; at <= from + NEAR && t.at(at)?.kind === 'word'; at++) {
    const found = relativeAt(t, at);
    if (found) return found;
  }
  return undefined;
}

/** "A year before it had been seven points lower" */
function isSeenFromEarlier(t: Tokens, { partOf }: Split, from: number): boolean {
  for (let at = from - 1; at >= 0 && partOf[at] === partOf[from]; at--) {
    const shift = relativeAt(t, at);
    if (shift && shift.next < from) return shift.months < 0;
  }
  return false;
}
