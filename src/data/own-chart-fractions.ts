/** Percentages of a Chart.js configuration that may be fractions. */

import type { OwnChart } from '../core/chart.ts';
import type { DataPath } from '../core/rich-text.ts';
import { checkFractions } from './check-fractions.ts';
import type { Reading } from './reading.ts';

const PERCENT = /%|\bper ?cent\b|\bpercentages?\b/i;

/**
 * Warns as `checkFractions` does. A configuration has no unit: its values are percentages if the chart's subtitle, an axis
 * title or the dataset's label names them, unless Chart.js multiplies them by 100 (`format: { style: percent }`).
 */
export function checkOwnFractions({ configuration, subtitle }: OwnChart, src: DataPath, reading: Reading): void {
  if (!configuration || formatsAsPercent(configuration.options)) return;
  const named =
    PERCENT.test(subtitle?.plain ?? '') || axisTitles(configuration.options).some((one) => PERCENT.test(one));
  const values = listOf(fieldsOf(configuration.data).datasets).flatMap((dataset, i) => {
    const { label, data } = fieldsOf(dataset);
    if (!named && !(typeof label === 'string' && PERCENT.test(label))) return [];
    return numbersIn(data).map(([at, value]) => ({
      quantity: { kind: 'exact', value, unit: '%', wording: String(value) } as const,
      src: `${src}.data.datasets[${i}].data${at}`,
    }));
  });
  checkFractions(values, 'chart', reading);
}

/** Plain values with their paths. Points are left out: they have two measures, and axis titles can't be matched to them here. */
function numbersIn(data: unknown): readonly (readonly [at: string, value: number])[] {
  const places = Array.isArray(data)
    ? data.map((value: unknown, i) => [`[${i}]`, value] as const)
    : Object.entries(fieldsOf(data)).map(([key, value]) => [`.${key}`, value] as const);
  return places.flatMap(([at, value]) => (typeof value === 'number' ? [[at, value] as const] : []));
}

function axisTitles(options: unknown): readonly string[] {
  return Object.values(fieldsOf(fieldsOf(options).scales)).flatMap((scale) => {
    const { text } = fieldsOf(fieldsOf(scale).title);
    return [text].flat().filter((one) => typeof one === 'string');
  });
}

function formatsAsPercent(options: unknown): boolean {
  return Object.values(fieldsOf(fieldsOf(options).scales)).some(
    (scale) => fieldsOf(fieldsOf(fieldsOf(scale).ticks).format).style === 'percent',
  );
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
