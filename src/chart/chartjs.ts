/** The only file that imports Chart.js: it needs no browser, as the context it draws on records. Loaded on demand. */

import { BasicPlatform, Chart, Filler, Legend, registerables, SubTitle, Title } from 'chart.js';
import type { DrawOp } from '../core/drawing.ts';
import { RecordingContext, type RecordingOptions } from './canvas/recording-context.ts';
import { NoRoomError } from './canvas/unsupported.ts';
import type { ChartPlan } from './chart-plan.ts';

// Plugins are given to the charts that use them.
const [controllers = [], elements = [], , scales = []] = registerables;
Chart.register(controllers, elements, scales);

const OWN_PLUGINS = [Legend, Title, SubTitle, Filler];

/** Of the drawing's width and height: a smaller plot shows nothing. */
const LEAST_PLOT = 0.2;

/**
 * Runs a configuration once and returns what it drew. Throws `UnsupportedDrawingError`, `NoRoomError` where words
 * leave a plot of the author's own too little room, and what Chart.js throws.
 */
export function recordChart(
  plan: ChartPlan,
  options: Pick<RecordingOptions, 'shaper' | 'language' | 'budget'>,
): readonly DrawOp[] {
  const context = new RecordingContext({ width: plan.width, height: plan.height, ...options });
  // Chart.js asks of a "canvas" only what BasicPlatform needs: getContext, width and height.
  const item = context as unknown as ConstructorParameters<typeof Chart>[0];
  const { configuration } = plan;
  const plugins = [...(configuration.plugins ?? []), ...(plan.ownPlugins ? OWN_PLUGINS : [])];
  const chart = new Chart(item, { ...configuration, plugins, platform: BasicPlatform });
  const operations = context.operations();
  const { width, height } = chart.chartArea;
  chart.destroy();
  if (plan.ownPlugins && Math.min(width / plan.width, height / plan.height) < LEAST_PLOT)
    throw new NoRoomError('the plot beside its words');
  return operations;
}
