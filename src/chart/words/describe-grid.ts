import type { GridChart, GridRow, MapChart, ScatterChart, TileMapChart } from '../../core/chart.ts';
import { NOTHING_KNOWN, type Quantity } from '../../core/quantity.ts';
import { compareQuantities, differenceOf, quantityInterval, sumQuantities } from '../../core/quantity-arithmetic.ts';
import { quantityWords } from '../../core/quantity-words.ts';
import { describeAdded } from './describe-added.ts';
import { type ChartWordList, chartWordList, sentence } from './word-list.ts';

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
export function describeGrid(chart: SimpleGridChart, language: string): readonly string[] {
  const measure = chart.measure === '' ? [] : [sentence(chart.measure)];
  return [...measure, sentence(new GridDescription(chart, language).text()), ...describeAdded(chart, language)];
}

class GridDescription {
  readonly #chart: SimpleGridChart;
  readonly #language: string;
  readonly #words: ChartWordList;

  constructor(chart: SimpleGridChart, language: string) {
    this.#chart = chart;
    this.#language = language;
    this.#words = chartWordList(language);
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
    return quantityWords(quantity ?? NOTHING_KNOWN, this.#language);
  }

  #many(parts: readonly string[], count: number): string {
    return count <= MOST_SERIES ? parts.join('; ') : [this.#words.rows(count), ...parts.slice(0, 3)].join('; ');
  }

  /** All values row by row if they are few, otherwise the extremes of each series. */
  #columns(): string {
    const { rows, series } = this.#chart;
    if (rows.length * series.length > MOST_VALUES * 1.5)
      return this.#many(
        series.map(({ name }, s) => this.#column(name, s)),
        series.length,
      );
    return rows
      .map(({ label, cells }) => {
        const values = cells.map(({ quantity }, s) => `${series[s]?.name ?? ''} ${this.#valueWords(quantity)}`);
        return `${label}: ${values.join(', ')}`;
      })
      .join('; ');
  }

  /** One series: all its values, or their number and the extremes. */
  #column(name: string, s: number): string {
    const { rows } = this.#chart;
    const value = (row: GridRow): string => `${row.label}: ${this.#valueWords(row.cells[s]?.quantity)}`;
    const lead = name === '' ? '' : `${name}: `;
    if (rows.length <= MOST_VALUES) return lead + rows.map(value).join('; ');
    const parts = [this.#words.values(rows.length)];
    const highest = outstanding(rows, s, 1);
    const lowest = outstanding(rows, s, -1);
    if (highest) parts.push(`${this.#words.highest}, ${value(highest)}`);
    if (lowest) parts.push(`${this.#words.lowest}, ${value(lowest)}`);
    return lead + parts.join('; ');
  }

  /** The start and end of a series, its trend as far as it is known, and its extremes. */
  #course(name: string, s: number): string {
    const stretches = stretchesOf(this.#chart);
    const courses = stretches.map((rows) => this.#stretch(rows, s));
    return `${name === '' ? '' : `${name} `}${courses.join('; ')}`;
  }

  /** The same for the rows between two breaks, of which none can be compared with other rows. */
  #stretch(rows: readonly GridRow[], s: number): string {
    const known = rows.filter((row) => row.cells[s]?.quantity.kind !== 'unknown');
    const [first, last] = [known[0], known.at(-1)];
    if (!first || !last) return this.#words.nothingKnown;
    const at = (row: GridRow): string => `${this.#valueWords(row.cells[s]?.quantity)} (${row.label})`;
    const order = compareQuantities(
      first.cells[s]?.quantity ?? NOTHING_KNOWN,
      last.cells[s]?.quantity ?? NOTHING_KNOWN,
    );
    const parts = [`${this.#words.trend[order]} ${this.#words.fromTo(at(first), at(last))}`];
    for (const [sign, word] of [
      [1, this.#words.highest],
      [-1, this.#words.lowest],
    ] as const) {
      const row = outstanding(known, s, sign);
      if (row && row !== first && row !== last) parts.push(`${word} ${at(row)}`);
    }
    const unknown = rows.length - known.length;
    if (unknown > 0) parts.push(this.#words.unknownValues(unknown));
    return parts.join(', ');
  }

  /** A category's values in the order of the series, and the difference of the last from the first. */
  #change({ label, cells }: GridRow): string {
    const { series } = this.#chart;
    const values = cells.map(({ quantity }, s) => `${series[s]?.name ?? ''} ${this.#valueWords(quantity)}`);
    const [first, last] = [cells[0]?.quantity, cells.at(-1)?.quantity];
    const difference = first && last && differenceOf(last, first);
    const suffix = difference && 'quantity' in difference ? this.#difference(difference.quantity) : '';
    return `${label}: ${values.join(', ')}${suffix}`;
  }

  #difference(quantity: Quantity): string {
    const points = quantity.unit === '%' ? { ...quantity, unit: this.#words.percentagePoints } : quantity;
    const signed = quantity.kind === 'exact' && quantity.value > 0 ? '+' : '';
    return ` (${this.#words.difference} ${signed}${this.#valueWords(points)})`;
  }

  /** Both sides of a scale as sums, if the known values can be added. */
  #sides({ label, cells }: GridRow): string {
    const chart = this.#chart;
    if (chart.kind !== 'likert') return label;
    const part = (indices: readonly number[]): string => {
      const names = indices.map((i) => chart.series[i]?.name ?? '').join(this.#words.and);
      const sum = sumQuantities(indices.map((i) => cells[i]?.quantity ?? NOTHING_KNOWN));
      if ('quantity' in sum) return `${names} ${this.#valueWords(sum.quantity)}`;
      return indices.map((i) => `${chart.series[i]?.name ?? ''} ${this.#valueWords(cells[i]?.quantity)}`).join(', ');
    };
    const neutral = chart.neutral === undefined ? [] : [part([chart.neutral])];
    const parts = [part(chart.negative), ...neutral, part(chart.positive), ...chart.apart.map((i) => part([i]))];
    return `${label}: ${parts.join(', ')}`;
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
