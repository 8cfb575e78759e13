import type { Rect } from '../../core/geometry.ts';
import type { FontRequest } from '../../core/shaping.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { PlanContext } from '../plan-context.ts';
import { spread } from '../spread.ts';
import { tint } from '../theme.ts';
import { drawLine, drawText } from '../typesetter.ts';
import { fitsInside, type Segment } from './segment.ts';

/** Values that don't fit in their parts: below the bar, each with a leader to its part. */
export interface OutsideLabels {
  /** By row. */
  readonly rows: readonly (readonly OutsideLabel[])[];
  readonly font: FontRequest;
  readonly leading: number;
  /** The height below each bar, pt; 0 if all values fit in their parts. */
  readonly height: number;
}

interface OutsideLabel {
  readonly text: string;
  /** The centres of the words and of the part. */
  readonly x: number;
  readonly mark: number;
  readonly width: number;
  readonly line: number;
}

const LEADER = 4;
const GAP = 4;

/**
 * Sets labels in the order of their parts, moved apart as little as possible; in several lines if one is too short for
 * them.
 *
 * @param at maps a value to x.
 * @param left the left edge of the lines, pt.
 */
export function layOutOutsideLabels(
  rows: readonly (readonly Segment[])[],
  at: (value: number) => number,
  left: number,
  context: PlanContext,
): OutsideLabels {
  const { type, width } = context;
  const font = type.font(7);
  const leading = font.size * 1.2;
  const placed = rows.map((segments): readonly OutsideLabel[] => {
    const outside = segments.filter(
      (segment) => segment.quantity.kind !== 'unknown' && !fitsInside(segment, at, context),
    );
    const texts = outside.map(({ label }) => label);
    const sizes = texts.map((text) => type.width(text, font) + GAP);
    const room = width - left;
    const perLine = Math.ceil(texts.length / Math.max(1, Math.ceil(sizes.reduce((a, b) => a + b, 0) / room)));
    const marks = outside.map(({ from, to }) => at((from + to) / 2));
    return Array.from({ length: Math.ceil(texts.length / Math.max(1, perLine)) }, (_, line) => {
      const part = <T>(all: readonly T[]): readonly T[] => all.slice(line * perLine, (line + 1) * perLine);
      const widths = part(sizes);
      const wanted = part(marks).map((mark, i) => mark - (widths[i] ?? 0) / 2);
      const starts = spread(wanted, widths, { from: left + GAP / 2, to: width + GAP / 2 });
      return part(texts).map((text, i) => {
        const width = widths[i] ?? 0;
        return { text, x: (starts[i] ?? 0) + width / 2, mark: part(marks)[i] ?? 0, width: width - GAP, line };
      });
    }).flat();
  });
  const lines = placed.reduce((most, row) => Math.max(most, (row.at(-1)?.line ?? -1) + 1), 0);
  return { rows: placed, font, leading, height: lines === 0 ? 0 : LEADER + lines * leading };
}

/** The places of a row's labels below its bar, which ends at `bottom`. */
export function outsideBoxes({ rows, leading }: OutsideLabels, row: number, bottom: number): readonly Rect[] {
  return (rows[row] ?? []).map(({ x, width, line }) => {
    return { x: x - width / 2, y: bottom + LEADER + line * leading, width, height: leading };
  });
}

/** Draws the labels of a row below its bar, which ends at `bottom`. */
export function drawOutsideLabels(
  canvas: DrawingContext,
  labels: OutsideLabels,
  row: number,
  bottom: number,
  { theme }: PlanContext,
): void {
  const { font, leading } = labels;
  for (const { text, x, mark, line } of labels.rows[row] ?? []) {
    const top = bottom + LEADER + line * leading;
    const points = [
      [mark, bottom],
      [x, top + 0.5],
    ] as const;
    drawLine(canvas, { points, color: tint(theme.muted, 0.6), width: 0.5 });
    drawText(canvas, { text, x, y: top + font.size * 0.82, font, color: theme.text, align: 'center' });
  }
}
