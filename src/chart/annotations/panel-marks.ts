/** Reference values, periods and events in small multiples: the same marks in each panel, explained once in the key. */

import { type Annotation, annotationsOf } from '../../core/annotation.ts';
import { formatColor } from '../../core/color.ts';
import type { Rect } from '../../core/geometry.ts';
import type { AxisRange } from '../axis.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { KeyEntry } from '../key-entry.ts';
import type { PlanContext } from '../plan-context.ts';
import { drawLine } from '../typesetter.ts';
import { lineLook, type MarkLook, referenceLabel, referenceSpan, shadeColor } from './reference-mark.ts';
import { drawUpright, LINES, markEntry } from './uprights.ts';

/** The plot of one panel: its edges, and its maps from values and days. */
export interface PanelPlot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly value: { readonly along: 'x' | 'y'; readonly at: (value: number) => number };
  readonly day?: (day: number) => number;
}

interface PanelMark {
  readonly on: 'values' | 'days';
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly look: MarkLook;
}

export interface PanelMarks {
  readonly keyed: readonly KeyEntry[];
  drawShades(canvas: DrawingContext, plot: PanelPlot): void;
  /** Upright lines keep clear of texts. */
  drawLines(canvas: DrawingContext, plot: PanelPlot, texts: readonly Rect[]): void;
}

export function panelMarks(annotations: readonly Annotation[], axis: AxisRange, context: PlanContext): PanelMarks {
  const { theme, locale } = context;
  const marks: readonly PanelMark[] = [
    ...annotationsOf(annotations, 'reference').map(({ quantity, label }): PanelMark => {
      const [from, to] = referenceSpan(quantity, axis);
      return { on: 'values', from, to, label: referenceLabel(label, quantity, locale), look: lineLook(quantity) };
    }),
    ...annotationsOf(annotations, 'period').map(({ date, label }): PanelMark => {
      return { on: 'days', from: date.first, to: date.last + 1, label: `${date.wording}: ${label}`, look: 'shade' };
    }),
    ...annotationsOf(annotations, 'event').map(({ date, label }): PanelMark => {
      const middle = (date.first + date.last + 1) / 2;
      return { on: 'days', from: middle, to: middle, label: `${date.wording}: ${label}`, look: 'line' };
    }),
  ];
  return {
    keyed: marks.map(({ label, look }) => markEntry(label, look, context)),
    drawShades(canvas, plot) {
      for (const mark of marks) {
        if (mark.from === mark.to) continue;
        const [start, end] = endsOf(mark, plot);
        canvas.fillStyle = formatColor(shadeColor(mark.look, theme));
        if (isUpright(mark, plot)) canvas.fillRect(start, plot.top, end - start, plot.bottom - plot.top);
        else canvas.fillRect(plot.left, start, plot.right - plot.left, end - start);
      }
    },
    drawLines(canvas, plot, texts) {
      for (const mark of marks) {
        if (mark.look === 'shade') continue;
        for (const at of new Set(endsOf(mark, plot))) {
          if (isUpright(mark, plot))
            drawUpright(canvas, at, [plot.top, plot.bottom], { color: theme.text, ...LINES[mark.look] }, texts);
          else {
            const points = [
              [plot.left, at],
              [plot.right, at],
            ] as const;
            drawLine(canvas, { points, color: theme.text, ...LINES[mark.look] });
          }
        }
      }
    },
  };
}

function isUpright({ on }: PanelMark, { value }: PanelPlot): boolean {
  return on === 'days' || value.along === 'x';
}

/** Its ends within the panel, ascending. */
function endsOf(mark: PanelMark, plot: PanelPlot): readonly [number, number] {
  const at = mark.on === 'days' ? plot.day : plot.value.at;
  const [low, high] = isUpright(mark, plot) ? [plot.left, plot.right] : [plot.top, plot.bottom];
  const [a, b] = [mark.from, mark.to].map((one) => Math.max(low, Math.min(high, at?.(one) ?? low)));
  return [Math.min(a ?? low, b ?? low), Math.max(a ?? low, b ?? low)];
}
