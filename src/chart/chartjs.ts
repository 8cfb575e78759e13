/** The only file that imports Chart.js: it needs no browser, as the context it draws on records. Loaded on demand. */

import {
  BarController,
  BarElement,
  BasicPlatform,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  LinearScale,
  type Plugin,
} from 'chart.js';
import type { DrawOp } from '../core/drawing.ts';
import { RecordingContext, type RecordingOptions } from './canvas/recording-context.ts';

/** Rows of [from, to], or floating bars in lanes. */
type BarData = ([number, number] | null)[] | { readonly x: string; readonly y: [number, number] }[];
export type BarConfiguration = ChartConfiguration<'bar', BarData, string>;
export type BarPlugin = Plugin<'bar'>;

/** A Chart.js configuration with the size, in pt, that it was worked out for. */
export interface ChartPlan {
  readonly width: number;
  readonly height: number;
  readonly configuration: BarConfiguration;
}

Chart.register(BarController, BarElement, CategoryScale, LinearScale);

/** Runs a configuration once and returns what it drew. Throws `UnsupportedDrawingError`, and what Chart.js throws. */
export function recordChart(
  plan: ChartPlan,
  options: Pick<RecordingOptions, 'shaper' | 'language'>,
): readonly DrawOp[] {
  const context = new RecordingContext({ width: plan.width, height: plan.height, ...options });
  // Chart.js asks of a "canvas" only what BasicPlatform needs: getContext, width and height.
  const item = context as unknown as ConstructorParameters<typeof Chart>[0];
  const chart = new Chart(item, { ...plan.configuration, platform: BasicPlatform });
  const operations = context.operations();
  chart.destroy();
  return operations;
}
