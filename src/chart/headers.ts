import type { Color } from '../core/color.ts';
import type { FontRequest } from '../core/shaping.ts';
import type { DrawingContext } from './canvas/drawing-context.ts';
import type { PlanContext } from './plan-context.ts';
import { spreadUnordered } from './spread.ts';
import { tint } from './theme.ts';
import { drawLine, drawText } from './typesetter.ts';

/** Names directly over their marks, in place of a legend. */
export interface Headers {
  readonly items: readonly Header[];
  readonly font: FontRequest;
  readonly leading: number;
  /** Includes the leaders below the words, pt. */
  readonly height: number;
}

interface Header {
  readonly lines: readonly string[];
  /** The centre of the words, and of the mark that they name. */
  readonly x: number;
  readonly mark: number;
}

const HEADER_GAP = 7;
const LEADER = 6;
/** Narrower columns break too often to be legible. */
const LEAST_MEASURE = 34;

/**
 * Sets names in one line over the x of their marks, or in several lines if they would touch; undefined if they don't
 * fit at all and a key is needed.
 *
 * @param left the leftmost start of the words, pt.
 */
export function layOutHeaders(
  names: readonly string[],
  marks: readonly number[],
  { type, theme, width }: PlanContext,
  left = 0,
): Headers | undefined {
  const font = type.font(Math.max(7, theme.textSize - 0.5));
  const leading = font.size * 1.2;
  for (const measure of [Number.POSITIVE_INFINITY, 70, 52, LEAST_MEASURE]) {
    const lines = names.map((name) => type.wrap(name, font, measure));
    const widths = lines.map((l) => Math.max(...l.map((line) => type.width(line, font))));
    const sizes = widths.map((w) => w + HEADER_GAP);
    if (widths.some((w) => w > measure) || sizes.reduce((a, b) => a + b, 0) > width - left + HEADER_GAP) continue;
    // A word broken in its middle is worse than a key.
    if (lines.some((l, i) => l.join(' ') !== (names[i] ?? '').split(/\s+/).join(' '))) continue;
    const starts = spreadUnordered(
      marks.map((mark, i) => mark - (sizes[i] ?? 0) / 2),
      sizes,
      { from: left - HEADER_GAP / 2, to: width + HEADER_GAP / 2 },
    );
    const items = lines.map((l, i) => ({ lines: l, x: (starts[i] ?? 0) + (sizes[i] ?? 0) / 2, mark: marks[i] ?? 0 }));
    const most = Math.max(...lines.map((l) => l.length));
    return { items, font, leading, height: most * leading + LEADER };
  }
  return undefined;
}

/** Draws headers that end at `bottom`; a leader runs from each to its mark. */
export function drawHeaders(
  context: DrawingContext,
  headers: Headers,
  bottom: number,
  colors: readonly Color[],
  { theme }: PlanContext,
): void {
  const { font, leading } = headers;
  headers.items.forEach(({ lines, x, mark }, i) => {
    const last = bottom - LEADER - font.size * 0.2;
    lines.forEach((text, line) => {
      const y = last - (lines.length - 1 - line) * leading;
      drawText(context, { text, x, y, font, color: colors[i] ?? theme.text, align: 'center' });
    });
    const points = [
      [x, bottom - LEADER + 1],
      [mark, bottom - 0.5],
    ] as const;
    drawLine(context, { points, color: tint(theme.muted, 0.6), width: 0.5 });
  });
}
