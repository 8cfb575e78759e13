/** Finds changes with both values, and the sizes that follow from them: "rose from 20 to 30", by 10 or by half. */

import type { Direction, Lexicon } from '../../languages/lexicon.ts';
import type { Mention } from './mention.ts';
import { bySentence, isShare, type Numbered, numbered, shown } from './numbered.ts';

export interface Change {
  readonly from: Numbered;
  readonly to: Numbered;
}

/** The changes of a text, each within a sentence: "from X to Y", or "Y, up from X". */
export function changesIn(mentions: readonly Mention[]): readonly Change[] {
  return bySentence(mentions).flatMap((sentence) => changesOf(sentence.flatMap((mention) => numbered(mention) ?? [])));
}

/** The changes in the numbers of one sentence. */
export function changesOf(numbers: readonly Numbered[]): readonly Change[] {
  return numbers.flatMap((from, i) => {
    if (from.mention.role !== 'from' || !from.mention.direction) return [];
    const alike = (one: Numbered): boolean =>
      one.reading.unit === from.reading.unit && one.reading.per === from.reading.per;
    const next = numbers.slice(i + 1).find(({ mention }) => mention.role === 'to' || mention.role === 'from');
    const level = numbers.slice(0, i).findLast((one) => one.mention.role === undefined && alike(one));
    const to = next?.mention.role === 'to' ? next : level;
    return to && alike(to) ? [{ from, to }] : [];
  });
}

/** The direction of a change; undefined if the values are equal. */
export function directionOf({ from, to }: Change): Direction | undefined {
  if (to.value === from.value) return undefined;
  return to.value > from.value ? 'up' : 'down';
}

/**
 * The fault in the stated size of a change, as a multiple, percentage or difference: '' if it is right, undefined if the two
 * aren't comparable. Both values may have been rounded, unless they are taken `asWritten`.
 */
export function sizeFault(by: Numbered, { from, to }: Change, lexicon: Lexicon, asWritten = false): string | undefined {
  const unit = unitOfSize(by, from, lexicon);
  const difference = Math.abs(to.value - from.value);
  const rounding = asWritten ? 0 : from.slack + to.slack;
  if (unit === '×') {
    const ratio = to.value / from.value;
    // "Nearly doubled" is less than twice.
    const isBeyond = by.reading.nearly === true && ratio > by.value * 1.005;
    const slack = Math.min(by.slack, by.value * 0.25) + ratio * 0.02;
    return !isBeyond && isNear(by.value, ratio, slack) ? '' : `it is ${shown(ratio)} times as much`;
  }
  if (unit === '%') {
    if (from.value === 0) return undefined;
    const percent = (difference / Math.abs(from.value)) * 100;
    if (isNear(by.value, percent, by.slack + (100 * rounding) / Math.abs(from.value))) return '';
    const points = isShare(from.reading) && isNear(by.value, difference, by.slack + rounding);
    return points
      ? `it is ${shown(difference)} percentage points, or ${shown(percent)} %`
      : `it is ${shown(percent)} %`;
  }
  const inPoints = isShare(from.reading) && unit === 'pp';
  // "Two places, from fifth to seventh"
  const inPlaces = from.reading.unit === 'th' && unit === '';
  if (!inPoints && !inPlaces && unit !== from.reading.unit) return undefined;
  return isNear(by.value, difference, by.slack + rounding) ? '' : `the difference is ${shown(difference)}`;
}

/** "seven points" between two percentages means percentage points. */
function unitOfSize({ reading, mention }: Numbered, from: Numbered, { units }: Lexicon): string {
  const inPoints = reading.unit === '' && units.points.has(mention.after[0] ?? '') && isShare(from.reading);
  return inPoints ? 'pp' : reading.unit;
}

function isNear(a: number, b: number, slack: number): boolean {
  return Math.abs(a - b) <= slack * (1 + 1e-9) + 1e-9;
}
