import type { ScatterAxis, ScatterChart } from '../../core/chart.ts';
import { NOTHING_KNOWN } from '../../core/quantity.ts';
import { quantityInterval } from '../../core/quantity-arithmetic.ts';
import type { Locale } from '../../languages/locale.ts';
import { quantityWords } from '../../languages/quantity-words.ts';
import { axisTitle } from '../plane-axes.ts';
import { describeAdded } from './describe-added.ts';
import { capitalise, chartWords } from './word-list.ts';

/** More rows than this are left to the table. */
const MOST_ROWS = 8;

/** The axes, then all points if they are few, otherwise the lowest and highest of each series. */
export function describeScatter(chart: ScatterChart, locale: Locale): readonly string[] {
  const words = chartWords(locale);
  const { rows, series, groups } = chart;
  const axis = (measure: Pick<ScatterAxis, 'title' | 'unit'> & { readonly scale?: ScatterAxis['scale'] }): string =>
    axisTitle(measure, locale);
  const axes = [
    words.say('acrossAxis', { title: axis(chart.x) }),
    words.say('upAxis', { title: axis(chart.y) }),
    ...(chart.size ? [words.say('area', { title: axis(chart.size) })] : []),
    ...(groups.length > 0 ? [words.say('groupNames', { names: words.commas(groups) })] : []),
  ].map((text) => words.sentence(text));
  const added = describeAdded(chart, locale);
  if (rows.length <= MOST_ROWS) {
    const points = rows.map(({ label, cells }) => {
      const values = cells.map(({ quantity }, s) =>
        words.say('seriesValue', { name: series[s]?.name ?? '', value: quantityWords(quantity, locale) }),
      );
      return words.labelled(label, words.commas(values));
    });
    return [...axes, words.sentence(words.semicolons(points)), ...added];
  }
  const extremes = series.map(({ name }, s) => words.labelled(name, extremesOf(chart, s, locale)));
  const summary = words.semicolons([words.say('points', { count: rows.length }), ...extremes]);
  return [...axes, words.sentence(summary), ...added];
}

/** The rows that certainly have the lowest and the highest value of a series. */
function extremesOf({ rows }: ScatterChart, s: number, locale: Locale): string {
  const words = chartWords(locale);
  const known = rows.flatMap((row) => {
    const interval = quantityInterval(row.cells[s]?.quantity ?? NOTHING_KNOWN);
    return interval ? [{ row, ...interval }] : [];
  });
  const [first] = known;
  if (!first) return words.say('nothingKnown');
  const lowest = known.reduce((a, b) => (b.high < a.high ? b : a), first);
  const highest = known.reduce((a, b) => (b.low > a.low ? b : a), first);
  const place = ({ row }: typeof first): string => {
    const value = quantityWords(row.cells[s]?.quantity ?? NOTHING_KNOWN, locale);
    return words.say('valueAt', { value: row.label, place: value });
  };
  const isLowest = known.every((one) => one === lowest || one.low >= lowest.high);
  const isHighest = known.every((one) => one === highest || one.high <= highest.low);
  const parts = [
    ...(isLowest ? [words.say('lowestOf', { value: place(lowest) })] : []),
    ...(isHighest ? [words.say('highestOf', { value: place(highest) })] : []),
    ...(known.length < rows.length ? [words.say('unknownValues', { count: rows.length - known.length })] : []),
  ];
  return parts.length > 0 ? words.commas(parts) : words.say('values', { count: known.length });
}

/** A row for each point, with its group. */
export function scatterTable(chart: ScatterChart, locale: Locale) {
  const words = chartWords(locale);
  const isGrouped = chart.groups.length > 0;
  return {
    header: [
      words.say('category'),
      ...(isGrouped ? [words.say('group')] : []),
      ...chart.series.map(({ name }) => name),
    ],
    rows: chart.rows.map(({ label, group, cells }) => [
      label,
      ...(isGrouped ? [group === undefined ? words.say('noValue') : (chart.groups[group] ?? '')] : []),
      ...cells.map(({ quantity }) => capitalise(quantityWords(quantity, locale))),
    ]),
  };
}
