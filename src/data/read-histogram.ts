/** Charts of kind `histogram`: from values, which are counted, or from classes with their numbers. */

import type { ChartCommon } from '../core/chart-parts.ts';
import { extentOf } from '../core/extent.ts';
import type { HistogramChart, HistogramRow } from '../core/plot-charts.ts';
import type { Quantity } from '../core/quantity.ts';
import { quantityInterval } from '../core/quantity-arithmetic.ts';
import type { DataPath } from '../core/rich-text.ts';
import { ceilTo, floorTo, roundStep, withoutNoise } from '../core/round-steps.ts';
import { chartClassWords } from '../languages/class-words.ts';
import { quantityWords } from '../languages/quantity-words.ts';
import { unitOfCells } from './own-unit.ts';
import { readAdded } from './read-annotations.ts';
import { csvRows } from './read-csv-data.ts';
import { type RawHistogram, type ReadClasses, statedClasses } from './read-histogram-classes.ts';
import { byPanel, readPanels } from './read-panels.ts';
import type { Reading } from './reading.ts';

/** Narrower columns can't be distinguished. */
const MOST_CLASSES = 60;

export function readHistogram(
  chart: RawHistogram,
  common: ChartCommon,
  src: DataPath,
  reading: Reading,
): HistogramChart {
  const { measure } = chart;
  const { rows, panelNames, unit, ofUnit } =
    chart.values === undefined ? statedClasses(chart, src, reading) : counted(chart, src, reading);
  const of = { title: chart.of.title.trim(), unit: ofUnit };
  const most = Math.max(...byPanel(rows, { panelNames }).map((some) => some.length));
  if (most > MOST_CLASSES) {
    const message = `the histogram has ${most} classes; ${MOST_CLASSES} at most can be read`;
    reading.problems.report(src, {
      code: 'many-rows',
      message,
      hint: 'write wider classes',
      span: reading.places.keySpan(src),
    });
  }
  const grid = { unit, share: false, measure, series: [{ src: `${src}.measure`, name: '' }] };
  const shown = byPanel(rows, { panelNames }).flatMap((some) => some.slice(0, MOST_CLASSES));
  const whole = { ...grid, rows: shown, ...(panelNames && { panelNames }) };
  const axis = { unit: of.unit, low: shown[0]?.from, high: shown.at(-1)?.to };
  const room = { bracketed: false, noted: false, highlights: 'rows', axis } as const;
  const added = readAdded(chart, whole, room, src, reading);
  return { kind: 'histogram', ...common, ...whole, ...added, of };
}

/** Counts values by class. */
function counted(chart: RawHistogram, src: DataPath, reading: Reading): ReadClasses {
  if (chart.rows || chart.data !== undefined) {
    const message = 'a histogram has values, or rows or data with classes, not both';
    reading.problems.report(`${src}.values`, { code: 'two-data', message, hint: 'remove one of them' });
  }
  const values = rawValues(chart, src, reading);
  const ofUnit = chart.of.unit ?? unitOfCells(values, 'convert it', reading);
  const known = values.filter(({ quantity }) => quantity.kind !== 'unknown');
  if (known.length < values.length) {
    const count = values.length - known.length;
    const message = `${count === 1 ? '1 value isn’t' : `${count} values aren’t`} known and not counted`;
    reading.problems.report(`${src}.values`, {
      code: 'not-counted',
      severity: 'warning',
      message,
      hint: 'mention it in the note',
    });
  }
  const edges = edgesOf(
    chart,
    known.map(({ quantity }) => quantity),
    src,
    reading,
  );
  const panels = readPanels(chart, values, `${src}.values`, reading);
  const classes = known.flatMap(({ quantity, src: at, row }): readonly CountedValue[] => {
    const index = classOf(quantity, edges);
    if (typeof index === 'number') return [{ index, ...panels.of(row) }];
    reading.problems.report(at, { code: 'bad-class', ...index });
    return [];
  });
  const rows = byPanel(classes, panels).flatMap((some, panel) =>
    countedRows(some, edges, ofUnit, chart, src, reading).map((row) => (panels.panelNames ? { ...row, panel } : row)),
  );
  return { rows, unit: chart.unit ?? '', ofUnit, panelNames: panels.panelNames };
}

/** The class of a value, by its index. */
interface CountedValue {
  readonly index: number;
  readonly panel?: number;
}

function countedRows(
  values: readonly CountedValue[],
  edges: readonly number[],
  ofUnit: string,
  chart: RawHistogram,
  src: DataPath,
  reading: Reading,
): readonly HistogramRow[] {
  const counts = new Array<number>(Math.max(0, edges.length - 1)).fill(0);
  for (const { index } of values) counts[index] = (counts[index] ?? 0) + 1;
  return counts.map((value, i): HistogramRow => {
    const [from = 0, to = 0] = [edges[i], edges[i + 1]];
    const quantity = { kind: 'exact', value, unit: chart.unit ?? '', wording: '' } as const;
    const label = chartClassWords(from, to, ofUnit, reading.locale);
    return {
      src: `${src}.values`,
      label,
      date: undefined,
      cells: [{ src: `${src}.values`, quantity }],
      claims: [],
      from,
      to,
    };
  });
}

interface PlacedValue {
  readonly quantity: Quantity;
  readonly src: DataPath;
  /** Its index among all values. */
  readonly row: number;
  readonly panel?: string;
}

function rawValues(
  { values, of, where, columns }: RawHistogram,
  src: DataPath,
  reading: Reading,
): readonly PlacedValue[] {
  const base = `${src}.values`;
  const unit = of.unit ?? '';
  if (typeof values !== 'string') {
    reading.countRows('chart-rows', values?.length ?? 0, base);
    return (values ?? []).map((value, i) => ({
      ...{ src: `${base}[${i}]`, row: i },
      quantity: reading.quantity(value, `${base}[${i}]`, unit),
    }));
  }
  const shape = {
    required: ['value'],
    optional: ['label', 'panel'],
    countRow: (count: number): void => reading.countRows('chart-rows', count, base),
  };
  return (csvRows({ data: values, where, columns }, shape, base, reading) ?? []).map((row, i) => {
    const at = `${base}[${i}]`;
    const panel = reading.cell(row, 'panel', `${at}.panel`);
    const quantity = reading.quantity(reading.requiredCell(row, 'value', at), at, unit);
    return { src: at, row: i, quantity, ...(panel !== undefined && { panel }) };
  });
}

/** The limits of classes: the author's, or equal steps at round numbers, more of them for more values (Sturges' rule). */
function edgesOf(
  chart: RawHistogram,
  quantities: readonly Quantity[],
  src: DataPath,
  reading: Reading,
): readonly number[] {
  if (Array.isArray(chart.classes)) {
    const wrong = chart.classes.findIndex((edge, i, all) => i > 0 && edge <= (all[i - 1] ?? 0));
    if (wrong < 0 && chart.classes.length > 1) return chart.classes;
    const message = 'the limits of the classes aren’t ascending';
    reading.problems.report(`${src}.classes`, {
      code: 'wrong-value',
      message,
      hint: 'write all limits, with both ends: [0, 10, 20, 50]',
    });
    return [];
  }
  const { min, max } = extentOf(
    quantities.flatMap((q) => {
      const interval = quantityInterval(q);
      return interval ? [interval.low, interval.high].filter(Number.isFinite) : [];
    }),
  );
  if (!(max >= min)) return [];
  const count = chart.classes?.count ?? Math.max(5, Math.min(20, Math.ceil(Math.log2(quantities.length)) + 1));
  const step = roundStep((max - min) / Math.max(1, count));
  const [first, last] = [floorTo(min, step), ceilTo(max, step)];
  const classes = Math.max(1, Math.round((last - first) / step));
  return Array.from({ length: classes + 1 }, (_, i) => withoutNoise(first + i * step));
}

/** The class that certainly holds a quantity, or why there is none. The last class holds its end. */
function classOf(
  quantity: Quantity,
  edges: readonly number[],
): number | { readonly message: string; readonly hint: string } {
  const interval = quantityInterval(quantity);
  const last = edges.length - 2;
  const find = (value: number): number =>
    value === edges.at(-1) ? last : edges.findLastIndex((edge) => edge <= value);
  const [low, high] = [find(interval?.low ?? Number.NaN), find(interval?.high ?? Number.NaN)];
  const highest = interval?.openHigh && edges.includes(interval.high) ? high - 1 : high;
  if (low === highest && low >= 0 && low <= last) return low;
  const words = quantityWords(quantity);
  if (low < 0 || high > last)
    return { message: `${words} is outside all classes`, hint: 'write classes that hold every value' };
  return {
    message: `${words} may be in more than one class`,
    hint: 'write wider classes, or leave it out and say so in the note',
  };
}
