/** The only file that imports Chart.js: it needs no browser, as it draws on a recording context. Loaded on demand. */

import { BasicPlatform, Chart, Filler, Legend, registerables, SubTitle, Title } from 'chart.js';
import type { DrawOp } from '../core/drawing.ts';
import { RecordingContext, type RecordingOptions } from './canvas/recording-context.ts';
import { NoRoomError } from './canvas/unsupported.ts';
import type { ChartPlan } from './chart-plan.ts';

// Plugins are passed to the charts that use them.
const [controllers = [], elements = [], , scales = []] = registerables;
Chart.register(controllers, elements, scales);

const OWN_PLUGINS = [Legend, Title, SubTitle, Filler];

/** The plot's minimum share of the drawing's width and height: a smaller one shows nothing. */
const LEAST_PLOT = 0.2;

/**
 * Runs a configuration once and returns the drawing. Throws `UnsupportedDrawingError`, `NoRoomError` if words
 * leave an author's own plot too little room, and any error of Chart.js.
 */
export function recordChart(
  plan: ChartPlan,
  options: Pick<RecordingOptions, 'shaper' | 'locale' | 'budget'>,
): readonly DrawOp[] {
  const context = new RecordingContext({ ...options, width: plan.width, height: plan.height });
  // Chart.js requires of a "canvas" only what BasicPlatform uses: getContext, width and height.
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
