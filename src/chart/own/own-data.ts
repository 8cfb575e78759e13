import type { OwnChart } from '../../core/chart.ts';
import { quantityWords } from '../../core/quantity-words.ts';
import type { ChartTable } from '../words/chart-table.ts';
import { chartWordList, sentence } from '../words/word-list.ts';
import { fieldsOf, listOf } from './fields.ts';
import { wordsOf } from './own-words.ts';

const MOST_VALUES = 12;

/** A configuration's labels and datasets as a table; points that have no label stand by their x. */
export function ownTable(chart: OwnChart, language: string): ChartTable {
  const words = chartWordList(language);
  const data = fieldsOf(chart.configuration?.data);
  const datasets = listOf(data.datasets).map(fieldsOf);
  const labels = listOf(data.labels);
  const turned = fieldsOf(chart.configuration?.options).indexAxis === 'y';
  const columns = datasets.map((dataset) => valuesOf(dataset.data));
  const count = columns.reduce((most, column) => Math.max(most, column.length), labels.length);
  const named = datasets.map(({ label }) => (label === undefined || label === null ? '' : say(label)));
  const axes = axisTitles(chart);
  const names = named.map((name) => name || axes.value || words.value);
  const rows = Array.from({ length: Math.max(0, count) }, (_, i) => {
    const values = columns.map((column) => column[i]);
    const label = labels[i] === undefined ? told(placeOf(values, turned), language) : say(labels[i]);
    return [label, ...values.map((value) => told(value, language, turned))];
  });
  return { header: [axes.category || words.category, ...names], rows };
}

/** What the axes of the labels and of the values measure, where the configuration says so. */
function axisTitles({ configuration = {} }: OwnChart): { readonly category: string; readonly value: string } {
  const options = fieldsOf(configuration.options);
  const scales = fieldsOf(options.scales);
  const titleOf = (id: string): string => {
    const { text } = fieldsOf(fieldsOf(scales[id]).title);
    return text === undefined ? '' : say(text);
  };
  const turned = options.indexAxis === 'y';
  return { category: titleOf(turned ? 'y' : 'x'), value: titleOf(turned ? 'x' : 'y') };
}

function say(words: unknown): string {
  return [wordsOf(words)].flat().join(' ');
}

/** All of a few values, else how many there are. */
export function describeOwnChart(chart: OwnChart, language: string): readonly string[] {
  const { header, rows } = ownTable(chart, language);
  const count = rows.length * (header.length - 1);
  if (count === 0) return [];
  if (count > MOST_VALUES) return [sentence(chartWordList(language).values(count))];
  const names = header.slice(1);
  const said = rows.map(([label = '', ...values]) =>
    names.length === 1
      ? `${label}: ${values.join()}`
      : `${label}: ${values.map((v, i) => `${names[i]} ${v}`).join(', ')}`,
  );
  return [sentence(said.join('; '))];
}

/** A list as it is; a map's keys are the places of its values. */
function valuesOf(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data : Object.entries(fieldsOf(data)).map(([x, y]) => ({ x, y }));
}

/** Where the first of several points is on the axis of the labels. */
function placeOf(values: readonly unknown[], turned: boolean): unknown {
  const point = values.map(fieldsOf).find(({ x, y }) => x !== undefined || y !== undefined);
  return turned ? point?.y : point?.x;
}

/** A number, a span of two, a point's value, or a text. */
function told(value: unknown, language: string, turned = false): string {
  if (typeof value === 'number')
    return quantityWords({ kind: 'exact', value: asPrinted(value), unit: '', wording: '' }, language);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((inner) => told(inner, language)).join('–');
  const { x, y: upright, r } = fieldsOf(value);
  const y = turned ? x : upright;
  if (y === undefined) return chartWordList(language).noValue;
  return r === undefined ? told(y, language) : `${told(y, language)} (${told(r, language)})`;
}

/** A fraction with more than 12 significant digits was computed: no reader needs more than six of them. */
function asPrinted(value: number): number {
  return Number.isInteger(value) || Number(value.toPrecision(12)) === value ? value : Number(value.toPrecision(6));
}
