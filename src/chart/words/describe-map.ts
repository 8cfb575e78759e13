import type { MapChart, TileMapChart } from '../../core/map-charts.ts';
import { NOTHING_KNOWN, type Quantity } from '../../core/quantity.ts';
import { quantityInterval } from '../../core/quantity-arithmetic.ts';
import type { Locale } from '../../languages/locale.ts';
import { formatNumber } from '../../languages/numbers.ts';
import { quantityWords, reasonWords } from '../../languages/quantity-words.ts';
import { classWords } from '../classes/class-key.ts';
import { classLook } from '../classes/class-look.ts';
import type { ChartTable } from './chart-table.ts';
import { capitalise, chartWords } from './word-list.ts';

/** Classes with up to so many regions are listed by name. */
const MOST_NAMES = 5;

/** The measure, the number of regions in each class, those without data, and the certain extremes. */
export function describeMap(chart: MapChart | TileMapChart, locale: Locale): readonly string[] {
  const words = chartWords(locale);
  const { scale, rows, unit } = chart;
  const quantityOf = (row: (typeof rows)[number]): Quantity => row.cells[0]?.quantity ?? NOTHING_KNOWN;
  const list = (found: readonly { readonly label: string }[]): string =>
    found.length <= MOST_NAMES && found.length > 0
      ? words.say('valueAt', { value: found.length, place: words.commas(found.map(({ label }) => label)) })
      : formatNumber(found.length, 0, locale.numbers);
  const parts: string[] = [];
  if (scale) {
    const looks = rows.map((row) => classLook(quantityOf(row), scale));
    for (let index = 0; index <= scale.limits.length; index++) {
      const found = rows.filter(
        (_, i) => looks[i]?.kind === 'class' && (looks[i] as { index?: number }).index === index,
      );
      if (found.length > 0) parts.push(words.labelled(classWords(scale, index, unit, locale), list(found)));
    }
    const between = rows.filter((_, i) => looks[i]?.kind === 'between');
    if (between.length > 0) parts.push(words.labelled(words.say('betweenClasses'), list(between)));
  }
  const unknown = rows.filter((row) => quantityOf(row).kind === 'unknown');
  for (const reason of new Set(unknown.map((row) => (quantityOf(row) as { reason: string }).reason)))
    parts.push(
      words.labelled(
        reasonWords(reason, locale),
        list(unknown.filter((row) => (quantityOf(row) as { reason: string }).reason === reason)),
      ),
    );
  const extremes = extremesOf(
    rows.map((row) => ({ label: row.label, quantity: quantityOf(row) })),
    locale,
  );
  const measure = chart.measure === '' ? [] : [words.sentence(chart.measure)];
  return [
    ...measure,
    words.sentence(words.semicolons([words.say('regions', { count: rows.length }), ...parts, ...extremes])),
  ];
}

/** The values that are certainly the highest and the lowest of those known. */
export function extremesOf(
  values: readonly { readonly label: string; readonly quantity: Quantity }[],
  locale: Locale,
): readonly string[] {
  const words = chartWords(locale);
  const known = values.flatMap((value) => {
    const interval = quantityInterval(value.quantity);
    return interval ? [{ ...value, ...interval }] : [];
  });
  const [first] = known;
  if (!first || known.length < 2) return [];
  const highest = known.reduce((a, b) => (b.low > a.low ? b : a), first);
  const lowest = known.reduce((a, b) => (b.high < a.high ? b : a), first);
  const value = ({ label, quantity }: typeof first): string => words.labelled(label, quantityWords(quantity, locale));
  return [
    ...(known.every((one) => one === highest || one.high <= highest.low)
      ? [words.say('highestOf', { value: value(highest) })]
      : []),
    ...(known.every((one) => one === lowest || one.low >= lowest.high)
      ? [words.say('lowestOf', { value: value(lowest) })]
      : []),
  ];
}

/** A row for each region, those without data last. */
export function mapTable(chart: MapChart | TileMapChart, locale: Locale): ChartTable {
  const words = chartWords(locale);
  return {
    header: [words.say('region'), chart.measure || words.say('value')],
    rows: chart.rows.map(({ label, cells }) => [
      label,
      capitalise(quantityWords(cells[0]?.quantity ?? NOTHING_KNOWN, locale)),
    ]),
  };
}
