import type { OwnChart } from '../../core/chart.ts';
import type { Locale } from '../../languages/locale.ts';
import { quantityWords } from '../../languages/quantity-words.ts';
import type { ChartTable } from '../words/chart-table.ts';
import { chartWords } from '../words/word-list.ts';
import { fieldsOf, listOf } from './fields.ts';
import { wordsOf } from './own-words.ts';

const MOST_VALUES = 12;

/** A configuration's labels and datasets as a table; points without a label are identified by x. */
export function ownTable(chart: OwnChart, locale: Locale): ChartTable {
  const words = chartWords(locale);
  const data = fieldsOf(chart.configuration?.data);
  const datasets = listOf(data.datasets).map(fieldsOf);
  const turned = fieldsOf(chart.configuration?.options).indexAxis === 'y';
  const { labels, columns } = byCategory(
    listOf(data.labels),
    datasets.map((dataset) => valuesOf(dataset.data)),
    turned,
  );
  const count = columns.reduce((most, column) => Math.max(most, column.length), labels.length);
  const named = datasets.map(({ label }) => (label === undefined || label === null ? '' : plainWords(label)));
  const axes = axisTitles(chart);
  const names = named.map((name) => name || axes.value || words.say('value'));
  const rows = Array.from({ length: Math.max(0, count) }, (_, i) => {
    const values = columns.map((column) => column[i]);
    const label = labels[i] === undefined ? formatValue(placeOf(values, turned), locale) : plainWords(labels[i]);
    return [label, ...values.map((value) => formatValue(value, locale, turned))];
  });
  return { header: [axes.category || words.say('category'), ...names], rows };
}

/** Points that name their category are in its row, whatever their order; without labels each category has a row. */
function byCategory(
  labels: readonly unknown[],
  columns: readonly (readonly unknown[])[],
  turned: boolean,
): { readonly labels: readonly unknown[]; readonly columns: readonly (readonly unknown[])[] } {
  const categoryOf = (value: unknown): string | undefined => {
    const place = placeOf([value], turned);
    return typeof place === 'string' ? place : undefined;
  };
  const named = columns.map((column) => column.flatMap((value) => categoryOf(value) ?? []));
  // Several points in one category, as in a scatter plot, have a row each.
  if (named.flat().length === 0 || named.some((places) => new Set(places).size < places.length)) {
    return { labels, columns };
  }
  const categories = [...new Set([...labels.map(plainWords), ...named.flat()])];
  const rows = columns.map((column) => {
    const row: unknown[] = [];
    column.forEach((value, i) => {
      const category = categoryOf(value);
      row[category === undefined ? i : categories.indexOf(category)] = value;
    });
    return row;
  });
  return { labels: categories, columns: rows };
}

/** The axis titles for labels and values, if the configuration has them. */
function axisTitles({ configuration = {} }: OwnChart): { readonly category: string; readonly value: string } {
  const options = fieldsOf(configuration.options);
  const scales = fieldsOf(options.scales);
  const titleOf = (id: string): string => {
    const { text } = fieldsOf(fieldsOf(scales[id]).title);
    return text === undefined ? '' : plainWords(text);
  };
  const turned = options.indexAxis === 'y';
  return { category: titleOf(turned ? 'y' : 'x'), value: titleOf(turned ? 'x' : 'y') };
}

function plainWords(words: unknown): string {
  return [wordsOf(words)].flat().join(' ');
}

/** Lists the values if they are few, otherwise their number. */
export function describeOwnChart(chart: OwnChart, locale: Locale): readonly string[] {
  const words = chartWords(locale);
  const { header, rows } = ownTable(chart, locale);
  const count = rows.length * (header.length - 1);
  if (count === 0) return [];
  if (count > MOST_VALUES) return [words.sentence(words.say('values', { count }))];
  const names = header.slice(1);
  const parts = rows.map(([label = '', ...values]) =>
    names.length === 1
      ? words.labelled(label, values.join())
      : words.labelled(
          label,
          words.commas(values.map((value, i) => words.say('seriesValue', { name: names[i] ?? '', value }))),
        ),
  );
  return [words.sentence(words.semicolons(parts))];
}

/** A list unchanged; a map as points, whose keys are the positions of their values. */
function valuesOf(data: unknown): readonly unknown[] {
  return Array.isArray(data) ? data : Object.entries(fieldsOf(data)).map(([x, y]) => ({ x, y }));
}

/** The position of the first of several points on the label axis. */
function placeOf(values: readonly unknown[], turned: boolean): unknown {
  const point = values.map(fieldsOf).find(({ x, y }) => x !== undefined || y !== undefined);
  return turned ? point?.y : point?.x;
}

/** Formats a number, a span of two, a point's value, or a text. */
function formatValue(value: unknown, locale: Locale, turned = false): string {
  if (typeof value === 'number')
    return quantityWords({ kind: 'exact', value: asPrinted(value), unit: '', wording: '' }, locale);
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((inner) => formatValue(inner, locale)).join('–');
  const { x, y: upright, r } = fieldsOf(value);
  const y = turned ? x : upright;
  if (y === undefined) return chartWords(locale).say('noValue');
  return r === undefined ? formatValue(y, locale) : `${formatValue(y, locale)} (${formatValue(r, locale)})`;
}

/** Rounds to six digits any number with more than 12 significant digits, which must have been computed. */
function asPrinted(value: number): number {
  return Number.isInteger(value) || Number(value.toPrecision(12)) === value ? value : Number(value.toPrecision(6));
}
