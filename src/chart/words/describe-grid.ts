import type { GridChart, GridRow, MapChart, ScatterChart, TileMapChart } from '../../core/chart.ts';
import { NOTHING_KNOWN, type Quantity } from '../../core/quantity.ts';
import { compareQuantities, differenceOf, quantityInterval, sumQuantities } from '../../core/quantity-arithmetic.ts';
import type { Locale } from '../../languages/locale.ts';
import { quantityWords } from '../../languages/quantity-words.ts';
import { describeAdded } from './describe-added.ts';
import { type ChartWords, chartWords } from './word-list.ts';

/** Charts whose rows and series alone say what they show. */
export type SimpleGridChart = Exclude<GridChart, ScatterChart | MapChart | TileMapChart>;

/** With more values than this, the text gives only the extremes; the table has all values. */
const MOST_VALUES = 8;
/** With more series than this, the text gives only their number and the first few. */
const MOST_SERIES = 8;

/**
 * A chart's values in words: all values if they are few, otherwise the extremes and, over time, the start and end of
 * each series. Sums and differences are included as far as they are known.
 */
export function describeGrid(chart: SimpleGridChart, locale: Locale): readonly string[] {
  const words = chartWords(locale);
  const measure = chart.measure === '' ? [] : [words.sentence(chart.measure)];
  return [...measure, words.sentence(new GridDescription(chart, locale).text()), ...describeAdded(chart, locale)];
}

class GridDescription {
  readonly #chart: SimpleGridChart;
  readonly #locale: Locale;
  readonly #words: ChartWords;

  constructor(chart: SimpleGridChart, locale: Locale) {
    this.#chart = chart;
    this.#locale = locale;
    this.#words = chartWords(locale);
  }

  text(): string {
    const { kind, rows, series } = this.#chart;
    switch (kind) {
      case 'line':
        return this.#many(
          series.map(({ name }, s) => this.#course(name, s)),
          series.length,
        );
      case 'slope':
      case 'dot-range':
      case 'dumbbell':
        return this.#many(
          rows.map((row) => this.#change(row)),
          rows.length,
        );
      case 'likert':
        return this.#many(
          rows.map((row) => this.#sides(row)),
          rows.length,
        );
      case 'bar':
      case 'lollipop':
      case 'histogram':
      case 'ranked-table':
      case 'treemap':
      case 'sankey':
      case 'pyramid':
      case 'heat-table':
      case 'stacked-bar':
      case 'waffle':
      case 'big-number':
        return series.length === 1 ? this.#column('', 0) : this.#columns();
      default: {
        const never: never = kind;
        return never;
      }
    }
  }

  #valueWords(quantity: Quantity | undefined): string {
    return quantityWords(quantity ?? NOTHING_KNOWN, this.#locale);
  }

  #many(parts: readonly string[], count: number): string {
    if (count <= MOST_SERIES) return this.#words.semicolons(parts);
    return this.#words.say('firstRows', { count, rows: this.#words.semicolons(parts.slice(0, 3)) });
  }

  /** All values row by row if they are few, otherwise the extremes of each series. */
  #columns(): string {
    const { rows, series } = this.#chart;
    if (rows.length * series.length > MOST_VALUES * 1.5)
      return this.#many(
        series.map(({ name }, s) => this.#column(name, s)),
        series.length,
      );
    return this.#words.semicolons(
      rows.map(({ label, cells }) => {
        const values = cells.map(({ quantity }, s) => this.#named(s, quantity));
        return this.#words.labelled(label, this.#words.commas(values));
      }),
    );
  }

  /** "Women 12%". */
  #named(s: number, quantity: Quantity | undefined): string {
    const name = this.#chart.series[s]?.name ?? '';
    return this.#words.say('seriesValue', { name, value: this.#valueWords(quantity) });
  }

  /** One series: all its values, or their number and the extremes. */
  #column(name: string, s: number): string {
    const { rows } = this.#chart;
    const words = this.#words;
    const value = (row: GridRow): string => words.labelled(row.label, this.#valueWords(row.cells[s]?.quantity));
    const led = (text: string): string => (name === '' ? text : words.labelled(name, text));
    if (rows.length <= MOST_VALUES) return led(words.semicolons(rows.map(value)));
    const parts = [words.say('values', { count: rows.length })];
    const highest = outstanding(rows, s, 1);
    const lowest = outstanding(rows, s, -1);
    if (highest) parts.push(words.say('highestOf', { value: value(highest) }));
    if (lowest) parts.push(words.say('lowestOf', { value: value(lowest) }));
    return led(words.semicolons(parts));
  }

  /** The start and end of a series, its trend as far as it is known, and its extremes. */
  #course(name: string, s: number): string {
    const stretches = stretchesOf(this.#chart);
    const courses = stretches.map((rows) => this.#stretch(rows, s));
    const course = this.#words.semicolons(courses);
    return name === '' ? course : this.#words.say('course', { name, course });
  }

  /** The same for the rows between two breaks, of which none can be compared with other rows. */
  #stretch(rows: readonly GridRow[], s: number): string {
    const known = rows.filter((row) => row.cells[s]?.quantity.kind !== 'unknown');
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last) return this.#words.say('nothingKnown');
    const at = (row: GridRow): string =>
      this.#words.say('valueAt', { value: this.#valueWords(row.cells[s]?.quantity), place: row.label });
    const order = compareQuantities(
      first.cells[s]?.quantity ?? NOTHING_KNOWN,
      last.cells[s]?.quantity ?? NOTHING_KNOWN,
    );
    const parts = [this.#words.course(order, at(first), at(last))];
    for (const [sign, key] of [
      [1, 'highest'],
      [-1, 'lowest'],
    ] as const) {
      const row = outstanding(known, s, sign);
      if (row && row !== first && row !== last) parts.push(this.#words.say(key, { value: at(row) }));
    }
    const unknown = rows.length - known.length;
    if (unknown > 0) parts.push(this.#words.say('unknownValues', { count: unknown }));
    return this.#words.commas(parts);
  }

  /** A category's values in the order of the series, and the difference of the last from the first. */
  #change({ label, cells }: GridRow): string {
    const values = this.#words.commas(cells.map(({ quantity }, s) => this.#named(s, quantity)));
    const [first, last] = [cells[0]?.quantity, cells.at(-1)?.quantity];
    const difference = first && last && differenceOf(last, first);
    const isKnown = difference && 'quantity' in difference;
    return this.#words.labelled(label, isKnown ? this.#withDifference(values, difference.quantity) : values);
  }

  #withDifference(values: string, quantity: Quantity): string {
    const points = quantity.unit === '%' ? { ...quantity, unit: this.#words.say('percentagePoints') } : quantity;
    const signed = quantity.kind === 'exact' && quantity.value > 0 ? '+' : '';
    return this.#words.say('withDifference', { values, difference: signed + this.#valueWords(points) });
  }

  /** Both sides of a scale as sums, if the known values can be added. */
  #sides({ label, cells }: GridRow): string {
    const chart = this.#chart;
    if (chart.kind !== 'likert') return label;
    const part = (indices: readonly number[]): string => {
      const name = this.#words.listed(indices.map((i) => chart.series[i]?.name ?? ''));
      const sum = sumQuantities(indices.map((i) => cells[i]?.quantity ?? NOTHING_KNOWN));
      if ('quantity' in sum) return this.#words.say('seriesValue', { name, value: this.#valueWords(sum.quantity) });
      return this.#words.commas(indices.map((i) => this.#named(i, cells[i]?.quantity)));
    };
    const neutral = chart.neutral === undefined ? [] : [part([chart.neutral])];
    const parts = [part(chart.negative), ...neutral, part(chart.positive), ...chart.apart.map((i) => part([i]))];
    return this.#words.labelled(label, this.#words.commas(parts));
  }
}

/** The rows of a chart, divided at the breaks of its series. */
function stretchesOf(chart: GridChart): readonly (readonly GridRow[])[] {
  const breaks = chart.kind === 'line' ? (chart.breaks ?? []) : [];
  const stretchOf = ({ date }: GridRow): number => breaks.filter(({ at }) => date && at.first <= date.last).length;
  return Array.from({ length: breaks.length + 1 }, (_, i) => chart.rows.filter((row) => stretchOf(row) === i));
}

/** The row that is certainly beyond all others, counting whole bounds and intervals; undefined if there is none. */
function outstanding(rows: readonly GridRow[], s: number, sign: 1 | -1): GridRow | undefined {
  const ends = rows.map((row) => quantityInterval(row.cells[s]?.quantity ?? NOTHING_KNOWN));
  // An unknown value could be beyond any other.
  if (ends.some((interval) => !interval)) return undefined;
  const near = (i: number): number => (sign > 0 ? (ends[i]?.low ?? 0) : (ends[i]?.high ?? 0));
  const far = (i: number): number => (sign > 0 ? (ends[i]?.high ?? 0) : (ends[i]?.low ?? 0));
  const best = rows.map((_, i) => i).sort((a, b) => sign * (near(b) - near(a)))[0];
  if (best === undefined) return undefined;
  return rows.every((_, i) => i === best || sign * (near(best) - far(i)) >= 0) ? rows[best] : undefined;
}
