import type { ComputedStyle } from '../../css/computed-style.ts';
import type { LayoutContext } from '../context.ts';
import type { LineGrid } from '../flow/flow.ts';
import { textStyle } from './text-style.ts';

/** The grid of a box whose lines hold only text of its own font (CSS Line Grid 1, 2); undefined without line height. */
export function lineGridOf(style: ComputedStyle, language: string, context: LayoutContext): LineGrid | undefined {
  const { font, lineHeight } = textStyle({ style, rise: 0, language }, context);
  const { ascent, descent } = context.text.metrics(font);
  return lineHeight > 0 ? { step: lineHeight, ascent: ascent + (lineHeight - ascent - descent) / 2 } : undefined;
}

/** The share of a step by which words of another font may reach into the leading of the lines beside theirs. */
const MOST_EXCESS = 0.2;

/**
 * The height of a line on a grid. Words of another font with the same line height make a line a little higher than its
 * paragraph's own lines, as their ascent and descent differ: it still takes one step, not two.
 *
 * @param own the grid of the paragraph's own lines: higher ones than the steps keep their height.
 */
export function heightOnGrid(
  line: { readonly ascent: number; readonly descent: number },
  grid: LineGrid,
  own: LineGrid | undefined,
): { readonly ascent: number; readonly descent: number } {
  const below = grid.step - grid.ascent;
  const most = grid.step * MOST_EXCESS;
  const fits = own && own.ascent <= grid.ascent + SLACK && own.step - own.ascent <= below + SLACK;
  if (!fits || line.ascent > grid.ascent + most || line.descent > below + most) return line;
  return { ascent: Math.min(line.ascent, grid.ascent), descent: Math.min(line.descent, below) };
}

/** Rounding errors of sums, pt. */
const SLACK = 1e-3;
