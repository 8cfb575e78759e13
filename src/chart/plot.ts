import type { Chart, ChartType, Plugin } from 'chart.js';
import type { DrawingContext } from './canvas/drawing-context.ts';

/** Where Chart.js put things, in pt: all that a painter needs of it. */
export interface Plot {
  /** The place of a value on the axis of that direction. */
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly area: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** The middle of an element of a dataset; bars too are placed by it. */
  readonly middle: (dataset: number, index: number) => { readonly x: number; readonly y: number };
}

/** Draws a chart's marks and words. */
export type Painter = (context: DrawingContext, plot: Plot) => void;

/** A Chart.js plugin that draws in place of the datasets' own shapes, which know nothing of bounds and intervals. */
export function painterPlugin(id: string, paint: Painter): Plugin<ChartType> {
  return {
    id,
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
