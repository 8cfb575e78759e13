/** The printed words of a Chart.js configuration. */

import type { OwnConfiguration } from './chart.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Keys whose values are printed; all others only affect the appearance. */
export const PRINTED_KEYS: ReadonlySet<string> = new Set(['text', 'label', 'content', 'title']);

/** Keys of axes whose values may be categories. */
const LIMIT_KEYS: ReadonlySet<string> = new Set(['min', 'max']);

/**
 * The configuration with its printed words replaced: titles, names of series, and categories, which values and limits of axes
 * may name, too.
 */
export function withWords(configuration: OwnConfiguration, word: (text: string) => string): OwnConfiguration {
  const { data, ...rest } = configuration;
  const categories = new Set(categoriesIn(configuration));
  const named = (text: string): string => (categories.has(text) ? word(text) : text);
  const printed = renewed(rest, (text, key) => {
    if (PRINTED_KEYS.has(key)) return word(text);
    return key === 'labels' || LIMIT_KEYS.has(key) ? named(text) : text;
  }) as Fields;
  if (!isFields(data)) return { ...printed, ...('data' in configuration && { data }) };
  const labels = renewed(data.labels, word);
  const datasets = Array.isArray(data.datasets)
    ? data.datasets.map((dataset) => (isFields(dataset) ? renewedDataset(dataset, word, named) : dataset))
    : data.datasets;
  return {
    ...printed,
    data: { ...data, ...('labels' in data && { labels }), ...('datasets' in data && { datasets }) },
  };
}

/** Categories are named by the data, by an axis, or by the keys of data without labels. */
function categoriesIn({ data, options }: OwnConfiguration): readonly string[] {
  const { labels, datasets } = isFields(data) ? data : {};
  const scales = isFields(options) && isFields(options.scales) ? Object.values(options.scales) : [];
  const named = [labels, ...scales.map((scale) => (isFields(scale) ? scale.labels : undefined))].flatMap(stringsIn);
  if (named.length > 0) return named;
  const sets: readonly unknown[] = Array.isArray(datasets) ? datasets : [];
  return sets.flatMap((set) => (isFields(set) && isFields(set.data) ? Object.keys(set.data) : []));
}

function renewedDataset(dataset: Fields, word: (text: string) => string, named: (text: string) => string): Fields {
  const { label, data } = dataset;
  // An object has a value for each category.
  const values = isFields(data) ? withKeys(data, named) : renewed(data, named);
  return {
    ...dataset,
    ...(typeof label === 'string' && { label: word(label) }),
    ...('data' in dataset && { data: values }),
  };
}

/** Keys that would get the same name stay as they are: no value is lost. */
function withKeys(data: Fields, named: (text: string) => string): Fields {
  const names = Object.keys(data).map(named);
  const isOwn = (name: string): boolean => names.indexOf(name) === names.lastIndexOf(name);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [isOwn(named(key)) ? named(key) : key, value]));
}

/** A value with each text in it replaced; `key` is the key of the text, or of the list that it is in. */
function renewed(value: unknown, word: (text: string, key: string) => string, key = ''): unknown {
  if (typeof value === 'string') return word(value, key);
  if (Array.isArray(value)) return value.map((one) => renewed(one, word, key));
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([own, one]) => [own, renewed(one, word, own)]));
}

/** All texts in lists of lists: a label may be a list of lines. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.flatMap(stringsIn) : [];
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
