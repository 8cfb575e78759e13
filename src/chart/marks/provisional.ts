/** The look of values that their source may still revise: pale, with an outline. */

import type { Grid } from '../../core/chart.ts';
import type { Ink } from '../ink.ts';
import type { KeyEntry } from '../key-entry.ts';
import type { PlanContext } from '../plan-context.ts';
import { tint } from '../theme.ts';
import { chartWords } from '../words/word-list.ts';
import { drawPoint } from './point-marks.ts';
import { drawMark, type MarkInk } from './quantity-marks.ts';

export const PROVISIONAL_SHADE = 0.3;

/** The ink of a row's marks. */
export function markInk(ink: Ink, { theme }: PlanContext, provisional: boolean | undefined): MarkInk {
  if (provisional !== true) return { ...ink, text: theme.text };
  return { color: tint(ink.color, PROVISIONAL_SHADE), pattern: 'solid', text: theme.text, outline: ink.color };
}

/** One key entry if any row is provisional. */
export function provisionalKey({ rows }: Grid, form: 'bar' | 'point', context: PlanContext): readonly KeyEntry[] {
  if (!rows.some(({ provisional }) => provisional)) return [];
  const { muted } = context.theme;
  const ink = markInk({ color: muted, pattern: 'solid' }, context, true);
  const quantity = { kind: 'exact', value: 1, unit: '', wording: '' } as const;
  return [
    {
      text: chartWords(context.locale).say('provisional'),
      sample: (canvas, { x, middle, width, height }) => {
        if (form === 'point') {
          drawPoint(canvas, x + width / 2, middle, muted, 'circle');
          drawPoint(canvas, x + width / 2, middle, ink.color, 'circle', 2);
          return;
        }
        const at = (value: number): number => x + value * width;
        drawMark(canvas, quantity, { top: middle - height / 2, height, left: x, right: x + width, at }, ink);
      },
    },
  ];
}
