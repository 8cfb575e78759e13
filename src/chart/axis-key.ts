/** Key entries that say how an axis departs from a plain one: a log scale, or a share's axis that isn't whole. */

import type { Grid, ValueAxisOptions } from '../core/chart.ts';
import type { AxisRange } from './axis.ts';
import type { KeyEntry, SamplePlace } from './key-entry.ts';
import type { PlanContext } from './plan-context.ts';
import { drawLine } from './typesetter.ts';
import { chartWords } from './words/word-list.ts';

interface WithAxis extends Grid {
  readonly axis?: ValueAxisOptions;
}

export function axisKey({ share, axis }: WithAxis, range: AxisRange, context: PlanContext): readonly KeyEntry[] {
  const words = chartWords(context.locale);
  const entries: KeyEntry[] = [];
  if (range.log) entries.push({ text: words.say('logScale'), sample: logSample(context) });
  const isCut = share && (range.min !== 0 || range.max !== 100);
  if (isCut && axis?.why !== undefined)
    entries.push({ text: words.say('cutAxis', { why: axis.why }), sample: cutSample(context) });
  return entries;
}

/** Marks at 1, 2, 5 and 10. */
function logSample({ theme }: PlanContext): KeyEntry['sample'] {
  return (canvas, { x, middle, width }: SamplePlace) => {
    drawLine(canvas, { points: [[x, middle + 2], [x + width, middle + 2]], color: theme.muted, width: 0.7 }); // biome-ignore format: points
    for (const value of [1, 2, 5, 10]) {
      const at = x + Math.log10(value) * width;
      drawLine(canvas, { points: [[at, middle - 2.5], [at, middle + 2]], color: theme.muted, width: 0.7 }); // biome-ignore format: points
    }
  };
}

/** A line with a zigzag. */
function cutSample({ theme }: PlanContext): KeyEntry['sample'] {
  return (canvas, { x, middle, width }: SamplePlace) => {
    const half = x + width / 2;
    const points = [
      [x, middle],
      [half - 3, middle],
      [half - 1, middle - 3],
      [half + 1, middle + 3],
      [half + 3, middle],
      [x + width, middle],
    ] as const;
    drawLine(canvas, { points, color: theme.muted, width: 0.8 });
  };
}
