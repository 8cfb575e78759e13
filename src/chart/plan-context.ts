import type { Budget } from '../core/budget.ts';
import type { GridChart } from '../core/chart.ts';
import type { Drawing } from '../core/drawing.ts';
import type { Shaper } from '../core/shaping.ts';
import type { Locale } from '../languages/locale.ts';
import type { DrawingContext } from './canvas/drawing-context.ts';
import type { KeyEntry } from './key-entry.ts';
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
  /** Set while one of small multiples is planned. */
  readonly panel?: PanelContext;
}

/** What one of small multiples shares with the others: scales, and one key for all. */
export interface PanelContext {
  /** The chart with the rows of all panels, which scales have room for. */
  readonly whole: GridChart;
  /** The context of the whole drawing. */
  readonly outer: PlanContext;
  /** Collects an entry of the key, in text of `size` pt. */
  readonly addEntry: (entry: KeyEntry, size: number) => void;
  /** Collects a part of the key that all panels have, by its name. */
  readonly addBlock: (name: string, layOut: () => KeyBlock) => void;
}

/** A part of a key with a layout of its own: the classes of a map, the sizes of bubbles. */
export interface KeyBlock {
  /** 0 for none, pt. */
  readonly height: number;
  readonly draw: (canvas: DrawingContext, top: number) => void;
}

export const NO_BLOCK: KeyBlock = { height: 0, draw: () => {} };

/** The chart that scales have to fit: that of all panels for one of small multiples. */
export function scaledChart<C extends GridChart>(chart: C, { panel }: PlanContext): C {
  // A panel is of the same kind as the whole.
  return (panel?.whole as C | undefined) ?? chart;
}

/** A block of a chart's key; the one of small multiples is drawn once, for all panels. */
export function keyBlock<C extends GridChart>(
  name: string,
  chart: C,
  context: PlanContext,
  layOut: (chart: C, context: PlanContext) => KeyBlock,
): KeyBlock {
  const { panel } = context;
  if (!panel) return layOut(chart, context);
  panel.addBlock(name, () => layOut(scaledChart(chart, context), panel.outer));
  return NO_BLOCK;
}

/** Rows `from` up to but not including `to`. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}
