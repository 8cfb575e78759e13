import type { OwnChart } from '../../core/chart.ts';
import { quantityWords } from '../../core/quantity-words.ts';
import type { ChartTable } from '../words/chart-table.ts';
import { chartWordList, sentence } from '../words/word-list.ts';
import { fieldsOf, listOf } from './own-chart.ts';

const MOST_VALUES = 12;

/** A configuration's labels and datasets as a table; points that have no label stand by their x. */
export function ownTable(chart: OwnChart, language: string): ChartTable {
  const words = chartWordList(language);
  const data = fieldsOf(chart.configuration?.data);
  const datasets = listOf(data.datasets).map(fieldsOf);
  const labels = listOf(data.labels);
  const count = Math.max(labels.length, ...datasets.map((dataset) => listOf(dataset.data).length));
  const names = datasets.map((dataset) => (typeof dataset.label === 'string' ? dataset.label : words.value));
  const rows = Array.from({ length: Math.max(0, count) }, (_, i) => {
    const values = datasets.map((dataset) => listOf(dataset.data)[i]);
    const label = labels[i] === undefined ? told(fieldsOf(values[0]).x, language) : told(labels[i], language);
    return [label, ...values.map((value) => told(value, language))];
  });
  return { header: [words.category, ...names], rows };
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

/** A number, a span of two, a point's y, or a text. */
function told(value: unknown, language: string): string {
  if (typeof value === 'number') return quantityWords({ kind: 'exact', value, unit: '', wording: '' }, language);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((inner) => told(inner, language)).join('–');
  const { y, r } = fieldsOf(value);
  if (y === undefined) return chartWordList(language).noValue;
  return r === undefined ? told(y, language) : `${told(y, language)} (${told(r, language)})`;
}
