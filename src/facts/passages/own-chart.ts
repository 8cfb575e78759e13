/** Collects the printed parts of a Chart.js configuration: its texts, the names of its series and categories, and its numbers. */

import type { OwnConfiguration } from '../../core/chart.ts';
import { PRINTED_KEYS } from '../../core/own-chart-words.ts';
import type { DataPath } from '../../core/rich-text.ts';

export interface Printed {
  readonly src: DataPath;
  readonly part: 'category' | 'series' | 'axis' | 'value' | 'words';
  readonly value: string | number;
  /** Labels of the value: its series and category. */
  readonly context: readonly string[];
}

/** The title of an axis. */
const AXIS_TITLE = /\.scales\.[^.]+\.title\.text$/;

/** Deeper than any configuration that Chart.js accepts. */
const DEEPEST = 12;

export function printedBy(configuration: OwnConfiguration, src: DataPath): readonly Printed[] {
  const { data, ...rest } = configuration;
  const { type } = rest;
  const printed: Printed[] = [];
  collectWords(rest, src, 0, printed);
  if (!isRecord(data)) return printed;
  const labels = Array.isArray(data.labels) ? data.labels.map(String) : [];
  labels.forEach((value, i) => {
    printed.push({ src: `${src}.data.labels[${i}]`, part: 'category', value, context: [] });
  });
  const datasets: readonly unknown[] = Array.isArray(data.datasets) ? data.datasets : [];
  datasets.forEach((dataset, i) => {
    if (isRecord(dataset)) collectDataset({ type, ...dataset }, `${src}.data.datasets[${i}]`, labels, printed);
  });
  return printed;
}

function collectDataset(
  { label, data, type }: Readonly<Record<string, unknown>>,
  src: DataPath,
  labels: readonly string[],
  printed: Printed[],
): void {
  const name = typeof label === 'string' ? [label] : [];
  for (const value of name) printed.push({ src: `${src}.label`, part: 'series', value, context: [] });
  const values: readonly unknown[] = Array.isArray(data)
    ? data
    : isRecord(data)
      ? Object.entries(data).map(([x, y]) => ({ x, y }))
      : [];
  values.forEach((value, i) => {
    const category = categoryIn(value) ?? labels[i];
    const context = [...(category === undefined ? [] : [category]), ...name];
    for (const number of numbersIn(value, type === 'scatter' || type === 'bubble'))
      printed.push({ src: `${src}.data[${i}]`, part: 'value', value: number, context });
  });
}

/** The category that a point names, at either axis. */
function categoryIn(value: unknown): string | undefined {
  if (!isRecord(value)) return undefined;
  return [value.x, value.y].find((place) => typeof place === 'string');
}

/** The numbers of a plain value, a point or an interval; of a point with a category, the other coordinate alone. */
function numbersIn(value: unknown, isFreePoint: boolean): readonly number[] {
  if (typeof value === 'number') return [value];
  if (Array.isArray(value)) return value.flatMap((one) => numbersIn(one, isFreePoint));
  if (!isRecord(value)) return [];
  const { x, y, r, v } = value;
  if (isFreePoint) return [x, y, r].flatMap((one) => numbersIn(one, false));
  // `y` may be the category of a horizontal bar.
  return numbersIn(typeof y === 'string' ? x : (y ?? v ?? r), false);
}

function collectWords(value: unknown, src: DataPath, depth: number, printed: Printed[]): void {
  if (depth > DEEPEST || !isRecord(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    const at = `${src}.${key}`;
    const texts =
      typeof inner === 'string' ? [inner] : Array.isArray(inner) ? inner.filter((one) => typeof one === 'string') : [];
    const part = AXIS_TITLE.test(at) ? 'axis' : 'words';
    if (PRINTED_KEYS.has(key)) for (const text of texts) printed.push({ src: at, part, value: text, context: [] });
    if (Array.isArray(inner))
      inner.forEach((one, i) => {
        collectWords(one, `${at}[${i}]`, depth + 1, printed);
      });
    else collectWords(inner, at, depth + 1, printed);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
