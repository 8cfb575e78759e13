import type { Budget } from '../core/budget.ts';
import type { Drawing } from '../core/drawing.ts';
import type { Shaper } from '../core/shaping.ts';
import type { Locale } from '../languages/locale.ts';
import type { DrawingContext } from './canvas/drawing-context.ts';
import type { ChartTheme } from './theme.ts';
import type { Typesetter } from './typesetter.ts';

/** The environment of a drawing. */
export interface DrawOptions {
  /** The width of the column, pt. */
  readonly width: number;
  readonly theme: ChartTheme;
  readonly shaper: Shaper;
  /** BCP 47. */
  readonly locale: Locale;
  /** The budget of the build. */
  readonly budget?: Budget;
}

/** The same for planning a chart, with a typesetter that measures its words. */
export interface PlanContext {
  readonly width: number;
  readonly theme: ChartTheme;
  readonly type: Typesetter;
  /** Records what `draw` draws, to find room beside it. */
  readonly record: (draw: (canvas: DrawingContext) => void) => Drawing;
  /** The locale of the chart's generated words. */
  readonly locale: Locale;
  /** The rows to draw in one part of a chart that continues on further pages; all rows if undefined. */
  readonly rows?: RowRange;
}

/** Rows `from` up to but not including `to`. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}
