/** The names of a slope's series, over the rules that its lines run between. */

import type { SlopeChart } from '../../core/chart.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { PlanContext } from '../plan-context.ts';
import { spreadUnordered } from '../spread.ts';
import { drawLine, drawText } from '../typesetter.ts';

export interface Head {
  /** `y` is that of the foot of the words. */
  readonly names: readonly { readonly lines: readonly string[]; readonly x: number; readonly y: number }[];
  readonly leading: number;
  readonly height: number;
}

/** Narrower columns break too often to be legible. */
const LEAST_MEASURE = 40;

/**
 * Sets the series' names over their rules, broken and moved if they would touch or leave the drawing; on two or more
 * levels if there are too many for one.
 *
 * @param top the top of the head, pt.
 */
export function layOutHead(
  chart: SlopeChart,
  xs: readonly number[],
  top: number,
  { type, theme, width }: PlanContext,
): Head {
  const font = type.font(theme.textSize, 600);
  const leading = font.size * 1.2;
  const count = chart.series.length;
  const levels = Math.ceil((LEAST_MEASURE * count) / width);
  const measure = (width * levels) / count - 8;
  const lines = chart.series.map(({ name }) => type.wrap(name, font, measure));
  const sizes = lines.map((l) => Math.max(...l.map((line) => type.width(line, font))) + 8);
  const placed: { lines: readonly string[]; x: number; y: number }[] = [];
  let height = top;
  for (let level = levels - 1; level >= 0; level--) {
    const own = xs.flatMap((_, i) => (i % levels === level ? [i] : []));
    const starts = spreadUnordered(
      own.map((i) => (xs[i] ?? 0) - (sizes[i] ?? 0) / 2),
      own.map((i) => sizes[i] ?? 0),
      { from: -4, to: width + 4 },
    );
    height += Math.max(...own.map((i) => lines[i]?.length ?? 0)) * leading;
    own.forEach((i, n) => {
      placed[i] = { lines: lines[i] ?? [], x: (starts[n] ?? 0) + (sizes[i] ?? 0) / 2, y: height };
    });
  }
  return { names: placed, leading, height: height + 4.5 };
}

/** The series' names over rules that the lines run between. */
export function drawHead(
  canvas: DrawingContext,
  head: Head,
  xs: readonly number[],
  bottom: number,
  context: PlanContext,
): void {
  const { theme, type } = context;
  const font = type.font(theme.textSize, 600);
  head.names.forEach(({ lines, x, y: foot }, i) => {
    lines.forEach((text, line) => {
      const y = foot - 0.5 - (lines.length - 1 - line) * head.leading;
      drawText(canvas, { text, x, y, font, color: theme.text, align: 'center' });
    });
    const points = [
      [xs[i] ?? 0, head.height],
      [xs[i] ?? 0, bottom],
    ] as const;
    drawLine(canvas, { points, color: theme.grid, width: 0.8 });
  });
}
