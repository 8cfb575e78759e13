import type { OwnConfiguration } from '../core/chart.ts';
import type { DataPath } from '../core/rich-text.ts';
import type { Reading } from './reading.ts';

/** The most values in an author's own configuration: more bars belong in a table, more points coincide. */
const MOST_BARS = 200;
const MOST_POINTS = 5000;

/** The configuration itself, or undefined with an error at the chart if it has too many values to be legible. */
export function readableConfiguration(
  configuration: OwnConfiguration | undefined,
  src: DataPath,
  reading: Reading,
): OwnConfiguration | undefined {
  const data: unknown = configuration?.data;
  if (typeof data !== 'object' || data === null || !('datasets' in data) || !Array.isArray(data.datasets))
    return configuration;
  const datasets: readonly unknown[] = data.datasets;
  const lists = datasets.map((dataset) => {
    const values = typeof dataset === 'object' && dataset !== null && 'data' in dataset ? dataset.data : undefined;
    return Array.isArray(values) ? values.length : 0;
  });
  const labels = 'labels' in data && Array.isArray(data.labels) ? data.labels.length : 0;
  const count = lists.reduce((most, length) => Math.max(most, length), labels);
  const points = ['line', 'scatter', 'bubble'].includes(String(configuration?.type));
  const most = points ? MOST_POINTS : MOST_BARS;
  if (count <= most) return configuration;
  reading.problems.report(src, {
    code: 'many-rows',
    message: `the chart has ${count} ${points ? 'points' : 'values'} in a series; ${most} at most can be read`,
    hint: points
      ? 'show a sample of them, or means'
      : 'show the first ones and add up the rest, or make a table of them',
    span: reading.places.keySpan(src),
  });
  return undefined;
}
