import type { Budget } from '../core/budget.ts';
import type { Shaper } from '../core/shaping.ts';
import type { ChartTheme } from './theme.ts';
import type { Typesetter } from './typesetter.ts';

/** What a chart is drawn for. */
export interface DrawOptions {
  /** Of the column, pt. */
  readonly width: number;
  readonly theme: ChartTheme;
  readonly shaper: Shaper;
  /** BCP 47. */
  readonly language: string;
  /** Of the build that the chart is drawn for. */
  readonly budget?: Budget;
}

/** The same for those who plan a chart: with type that measures its words. */
export interface PlanContext {
  readonly width: number;
  readonly theme: ChartTheme;
  readonly type: Typesetter;
  /** For the few words of the chart's own. */
  readonly language: string;
  /** The rows to draw in one part of a chart that continues on further pages; all rows where undefined. */
  readonly rows?: RowRange;
}

/** Rows `from` up to but not including `to`. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}
