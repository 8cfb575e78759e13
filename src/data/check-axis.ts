/** Checks that values have a place on the axis that the author chose. */

import type { GridCell, ValueAxisOptions } from '../core/chart.ts';
import { quantityInterval } from '../core/quantity-arithmetic.ts';
import type { DataPath } from '../core/rich-text.ts';
import { quantityWords } from '../languages/quantity-words.ts';
import type { Reading } from './reading.ts';

interface AxisEnds extends Pick<ValueAxisOptions, 'min' | 'max'> {
  readonly scale?: ValueAxisOptions['scale'] | undefined;
}

/** Reports a value beyond the ends of an axis, and one that a log scale has no place for. */
export function checkOnAxis({ quantity, src }: GridCell, { scale, min, max }: AxisEnds, reading: Reading): void {
  const interval = quantityInterval(quantity);
  if (!interval) return;
  const ends = [interval.low, interval.high].filter(Number.isFinite);
  if (scale === 'log' && ends.some((end) => end <= 0)) {
    reportLog(src, `${quantityWords(quantity)} has no place on a log scale, which has no zero`, reading);
    return;
  }
  const [low, high] = [min ?? Number.NEGATIVE_INFINITY, max ?? Number.POSITIVE_INFINITY];
  if (ends.every((end) => end >= low && end <= high)) return;
  reading.problems.report(src, { code: 'outside-axis', message: 'this value lies outside the axis' });
}

export function reportLog(src: DataPath, message: string, reading: Reading): void {
  reading.problems.report(src, { code: 'log-axis', message, hint: 'remove scale: log', cause: 'log' });
}
