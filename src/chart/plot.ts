import type { Chart, ChartType, Plugin } from 'chart.js';
import type { DrawingContext } from './canvas/drawing-context.ts';

/** The positions that Chart.js computed, in pt, as far as painters need them. */
export interface Plot {
  /** The position of a value on the axis of that direction. */
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly area: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** The centre of an element of a dataset; bars are placed by it too. */
  readonly middle: (dataset: number, index: number) => { readonly x: number; readonly y: number };
}

/** Draws a chart's marks and words. */
export type Painter = (context: DrawingContext, plot: Plot) => void;

/**
 * A Chart.js plugin that replaces the datasets' own shapes, which can't show bounds and intervals.
 *
 * @param behind draws before the grid.
 */
export function painterPlugin(id: string, paint: Painter, behind?: Painter): Plugin<ChartType> {
  return {
    id,
    beforeDraw(chart) {
      if (!behind) return;
      const context: DrawingContext = chart.ctx;
      context.save();
      behind(context, plotOf(chart));
      context.restore();
    },
    beforeDatasetsDraw(chart) {
      const context: DrawingContext = chart.ctx;
      context.save();
      paint(context, plotOf(chart));
      context.restore();
      return false;
    },
  };
}

function plotOf(chart: Chart): Plot {
  const { left, right, top, bottom } = chart.chartArea;
  const at = (name: 'x' | 'y') => (value: number) => chart.scales[name]?.getPixelForValue(value) ?? 0;
  return {
    x: at('x'),
    y: at('y'),
    area: { left, right, top, bottom },
    middle: (dataset, index) => {
      const element = chart.getDatasetMeta(dataset).data[index];
      return { x: element?.x ?? left, y: element?.y ?? top };
    },
  };
}
