/** The only file that imports Chart.js: it needs no browser, as the context it draws on records. Loaded on demand. */

import { BasicPlatform, Chart, Filler, Legend, registerables, SubTitle, Title } from 'chart.js';
import type { DrawOp } from '../core/drawing.ts';
import { RecordingContext, type RecordingOptions } from './canvas/recording-context.ts';
import type { ChartPlan } from './chart-plan.ts';

// Plugins are given to the charts that use them.
const [controllers = [], elements = [], , scales = []] = registerables;
Chart.register(controllers, elements, scales);

const OWN_PLUGINS = [Legend, Title, SubTitle, Filler];

/** Runs a configuration once and returns what it drew. Throws `UnsupportedDrawingError`, and what Chart.js throws. */
export function recordChart(
  plan: ChartPlan,
  options: Pick<RecordingOptions, 'shaper' | 'language'>,
): readonly DrawOp[] {
  const context = new RecordingContext({ width: plan.width, height: plan.height, ...options });
  // Chart.js asks of a "canvas" only what BasicPlatform needs: getContext, width and height.
  const item = context as unknown as ConstructorParameters<typeof Chart>[0];
  const { configuration } = plan;
  const plugins = [...(configuration.plugins ?? []), ...(plan.ownPlugins ? OWN_PLUGINS : [])];
  const chart = new Chart(item, { ...configuration, plugins, platform: BasicPlatform });
  const operations = context.operations();
  chart.destroy();
  return operations;
}
