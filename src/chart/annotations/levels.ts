/** Level lines and bands across a plot whose values run upwards. */

import { type Annotation, annotationsOf } from '../../core/annotation.ts';
import { formatColor } from '../../core/color.ts';
import type { Rect } from '../../core/geometry.ts';
import type { AxisRange } from '../axis.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { PlanContext } from '../plan-context.ts';
import { spreadUnordered } from '../spread.ts';
import { drawLine, drawText } from '../typesetter.ts';
import { clearParts } from './obstacles.ts';
import { lineLook, type MarkLook, referenceLabel, referenceSpan, shadeColor } from './reference-mark.ts';
import { LINES } from './uprights.ts';

export interface Level {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly look: MarkLook;
}

export interface LevelPlot {
  readonly y: (value: number) => number;
  readonly left: number;
  readonly right: number;
}

export function levelsOf(
  annotations: readonly Annotation[],
  axis: AxisRange,
  { locale }: PlanContext,
): readonly Level[] {
  return annotationsOf(annotations, 'reference').map(({ quantity, label }) => {
    const [from, to] = referenceSpan(quantity, axis);
    return { from, to, label: referenceLabel(label, quantity, locale), look: lineLook(quantity) };
  });
}

export function drawLevelShades(
  canvas: DrawingContext,
  levels: readonly Level[],
  { y, left, right }: LevelPlot,
  { theme }: PlanContext,
): void {
  for (const { from, to, look } of levels) {
    if (from === to) continue;
    canvas.fillStyle = formatColor(shadeColor(look, theme));
    canvas.fillRect(left, y(to), right - left, y(from) - y(to));
  }
}

/** Between a line and a text that interrupts it, pt. */
const CLEAR = 2;

export function drawLevelLines(
  canvas: DrawingContext,
  levels: readonly Level[],
  { y, left, right }: LevelPlot,
  texts: readonly Rect[],
  { theme }: PlanContext,
): void {
  for (const { from, to, look } of levels) {
    for (const value of new Set([from, to])) {
      const at = y(value);
      const met = texts.filter((text) => at > text.y - 1 && at < text.y + text.height + 1);
      const spans = met.map(({ x, width }) => ({ start: x - CLEAR, end: x + width + CLEAR }));
      for (const [start, end] of clearParts(left, right, spans)) {
        const points = [
          [start, at],
          [end, at],
        ] as const;
        drawLine(canvas, { points, color: theme.text, ...LINES[look] });
      }
    }
  }
}

/** Words right of a plot, at the heights of their lines. */
export interface LevelLabels {
  /** The room right of the plot, pt. */
  readonly width: number;
  draw(canvas: DrawingContext, plot: LevelPlot & { readonly top: number; readonly bottom: number }): void;
}

/** Words take at most this share of the width. */
const MOST_SHARE = 0.24;
const LABEL_GAP = 5;
const LEADING = 1.2;

export function layOutLevelLabels(levels: readonly Level[], { type, theme, width }: PlanContext): LevelLabels {
  const font = type.font(7);
  const leading = font.size * LEADING;
  const labels = levels.map(({ label }) => type.wrap(label, font, width * MOST_SHARE));
  const widest = Math.max(0, ...labels.flat().map((line) => type.width(line, font)));
  return {
    width: levels.length === 0 ? 0 : widest + LABEL_GAP + 1,
    draw(canvas, { y, right, top, bottom }) {
      const sizes = labels.map((lines) => lines.length * leading + 2);
      const wanted = levels.map(({ from, to }, i) => y((from + to) / 2) - (sizes[i] ?? 0) / 2);
      const starts = spreadUnordered(wanted, sizes, { from: top - 6, to: bottom + 6 });
      labels.forEach((lines, i) => {
        const first = (starts[i] ?? 0) + 1 + font.size * 0.82;
        lines.forEach((text, line) => {
          drawText(canvas, { text, x: right + LABEL_GAP, y: first + line * leading, font, color: theme.text });
        });
      });
    },
  };
}
