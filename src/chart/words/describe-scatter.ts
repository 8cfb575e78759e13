import type { ScatterAxis, ScatterChart } from '../../core/chart.ts';
import { NOTHING_KNOWN } from '../../core/quantity.ts';
import { quantityInterval } from '../../core/quantity-arithmetic.ts';
import { quantityWords } from '../../core/quantity-words.ts';
import { axisTitle } from '../plane-axes.ts';
import { capitalise, chartWordList, sentence } from './word-list.ts';

/** More rows than this are left to the table. */
const MOST_ROWS = 8;

/** The axes, then all points if they are few, otherwise the lowest and highest of each series. */
export function describeScatter(chart: ScatterChart, language: string): readonly string[] {
  const words = chartWordList(language);
  const { rows, series, groups } = chart;
  const axis = (measure: Pick<ScatterAxis, 'title' | 'unit'> & { readonly scale?: ScatterAxis['scale'] }): string =>
    axisTitle(measure, language);
  const axes = [
    words.acrossAxis(axis(chart.x)),
    words.upAxis(axis(chart.y)),
    ...(chart.size ? [words.area(axis(chart.size))] : []),
    ...(groups.length > 0 ? [`${words.groups}: ${groups.join(', ')}`] : []),
  ].map(sentence);
  if (rows.length <= MOST_ROWS) {
    const points = rows.map(({ label, cells }) => {
      const values = cells.map(({ quantity }, s) => `${series[s]?.name ?? ''} ${quantityWords(quantity, language)}`);
      return `${label}: ${values.join(', ')}`;
    });
    return [...axes, sentence(points.join('; '))];
  }
  const extremes = series.map(({ name }, s) => `${name}: ${extremesOf(chart, s, language)}`);
  return [...axes, sentence([words.points(rows.length), ...extremes].join('; '))];
}

/** The rows that certainly have the lowest and the highest value of a series. */
function extremesOf({ rows }: ScatterChart, s: number, language: string): string {
  const words = chartWordList(language);
  const known = rows.flatMap((row) => {
    const interval = quantityInterval(row.cells[s]?.quantity ?? NOTHING_KNOWN);
    return interval ? [{ row, ...interval }] : [];
  });
  const [first] = known;
  if (!first) return words.nothingKnown;
  const lowest = known.reduce((a, b) => (b.high < a.high ? b : a), first);
  const highest = known.reduce((a, b) => (b.low > a.low ? b : a), first);
  const say = ({ row }: typeof first): string =>
    `${row.label} (${quantityWords(row.cells[s]?.quantity ?? NOTHING_KNOWN, language)})`;
  const isLowest = known.every((one) => one === lowest || one.low >= lowest.high);
  const isHighest = known.every((one) => one === highest || one.high <= highest.low);
  const parts = [
    ...(isLowest ? [`${words.lowest}, ${say(lowest)}`] : []),
    ...(isHighest ? [`${words.highest}, ${say(highest)}`] : []),
    ...(known.length < rows.length ? [words.unknownValues(rows.length - known.length)] : []),
  ];
  return parts.length > 0 ? parts.join(', ') : words.values(known.length);
}

/** A row for each point, with its group. */
export function scatterTable(chart: ScatterChart, language: string) {
  const words = chartWordList(language);
  const isGrouped = chart.groups.length > 0;
  return {
    header: [words.category, ...(isGrouped ? [words.group] : []), ...chart.series.map(({ name }) => name)],
    rows: chart.rows.map(({ label, group, cells }) => [
      label,
      ...(isGrouped ? [group === undefined ? words.noValue : (chart.groups[group] ?? '')] : []),
      ...cells.map(({ quantity }) => capitalise(quantityWords(quantity, language))),
    ]),
  };
}
