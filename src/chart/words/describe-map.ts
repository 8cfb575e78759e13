import type { MapChart, TileMapChart } from '../../core/map-charts.ts';
import { NOTHING_KNOWN, type Quantity } from '../../core/quantity.ts';
import { quantityInterval } from '../../core/quantity-arithmetic.ts';
import { quantityWords } from '../../core/quantity-words.ts';
import { classWords } from '../classes/class-key.ts';
import { classLook } from '../classes/class-look.ts';
import type { ChartTable } from './chart-table.ts';
import { capitalise, chartWordList, sentence } from './word-list.ts';

/** Classes with up to so many regions are listed by name. */
const MOST_NAMES = 5;

/** The measure, the number of regions in each class, those without data, and the certain extremes. */
export function describeMap(chart: MapChart | TileMapChart, language: string): readonly string[] {
  const words = chartWordList(language);
  const { scale, rows, unit } = chart;
  const quantityOf = (row: (typeof rows)[number]): Quantity => row.cells[0]?.quantity ?? NOTHING_KNOWN;
  const list = (found: readonly { readonly label: string }[]): string =>
    found.length <= MOST_NAMES && found.length > 0
      ? `${found.length} (${found.map(({ label }) => label).join(', ')})`
      : `${found.length}`;
  const parts: string[] = [];
  if (scale) {
    const looks = rows.map((row) => classLook(quantityOf(row), scale));
    for (let index = 0; index <= scale.limits.length; index++) {
      const found = rows.filter(
        (_, i) => looks[i]?.kind === 'class' && (looks[i] as { index?: number }).index === index,
      );
      if (found.length > 0) parts.push(`${classWords(scale, index, unit, language)}: ${list(found)}`);
    }
    const between = rows.filter((_, i) => looks[i]?.kind === 'between');
    if (between.length > 0) parts.push(`${words.betweenClasses}: ${list(between)}`);
  }
  const unknown = rows.filter((row) => quantityOf(row).kind === 'unknown');
  for (const reason of new Set(unknown.map((row) => (quantityOf(row) as { reason: string }).reason)))
    parts.push(
      `${reason}: ${list(unknown.filter((row) => (quantityOf(row) as { reason: string }).reason === reason))}`,
    );
  const extremes = extremesOf(
    rows.map((row) => ({ label: row.label, quantity: quantityOf(row) })),
    language,
  );
  const measure = chart.measure === '' ? [] : [sentence(chart.measure)];
  return [...measure, sentence([words.regions(rows.length), ...parts, ...extremes].join('; '))];
}

/** The values that are certainly the highest and the lowest of those known. */
export function extremesOf(
  values: readonly { readonly label: string; readonly quantity: Quantity }[],
  language: string,
): readonly string[] {
  const words = chartWordList(language);
  const known = values.flatMap((value) => {
    const interval = quantityInterval(value.quantity);
    return interval ? [{ ...value, ...interval }] : [];
  });
  const [first] = known;
  if (!first || known.length < 2) return [];
  const highest = known.reduce((a, b) => (b.low > a.low ? b : a), first);
  const lowest = known.reduce((a, b) => (b.high < a.high ? b : a), first);
  const say = (word: string, { label, quantity }: typeof first): string =>
    `${word}, ${label}: ${quantityWords(quantity, language)}`;
  return [
    ...(known.every((one) => one === highest || one.high <= highest.low) ? [say(words.highest, highest)] : []),
    ...(known.every((one) => one === lowest || one.low >= lowest.high) ? [say(words.lowest, lowest)] : []),
  ];
}

/** A row for each region, those without data last. */
export function mapTable(chart: MapChart | TileMapChart, language: string): ChartTable {
  const words = chartWordList(language);
  return {
    header: [words.region, chart.measure || words.value],
    rows: chart.rows.map(({ label, cells }) => [
      label,
      capitalise(quantityWords(cells[0]?.quantity ?? NOTHING_KNOWN, language)),
    ]),
  };
}
