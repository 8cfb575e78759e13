/** Charts of kind `scatter`: points by two values, or bubbles by three. */

import type { Highlight } from '../core/annotation.ts';
import type { Grid, GridCell, ScatterAxis, ScatterChart, ScatterMeasure, ScatterRow } from '../core/chart.ts';
import type { ChartCommon } from '../core/chart-parts.ts';
import { own } from '../core/own.ts';
import type { Quantity } from '../core/quantity.ts';
import type { DataPath } from '../core/rich-text.ts';
import { didYouMean } from '../core/suggest.ts';
import { quantityWords } from '../languages/quantity-words.ts';
import { checkOnAxis } from './check-axis.ts';
import { unitOfValues } from './own-unit.ts';
import { readAdded } from './read-annotations.ts';
import type { TextedRow } from './read-csv-data.ts';
import { readHighlight } from './read-emphasis.ts';
import { rawRows, readCells } from './read-grid.ts';
import { byPanel, type RowPanels, readPanels } from './read-panels.ts';
import type { Reading } from './reading.ts';
import type { RawChart } from './schema.ts';

type RawScatter = Extract<RawChart, { readonly kind: 'scatter' }>;
type RawMeasure = NonNullable<RawScatter['size']>;

/** Colour and shape distinguish no more. */
const MOST_GROUPS = 6;
/** Up to so many points are all named if the author doesn't say which. */
const MOST_NAMED = 30;

export function readScatter(chart: RawScatter, common: ChartCommon, src: DataPath, reading: Reading): ScatterChart {
  const measures = [chart.x, chart.y, ...(chart.size ? [chart.size] : [])];
  const names = measures.map(({ column }) => String(column).trim());
  if (new Set(names).size < names.length) {
    const message = 'x, y and size need different columns';
    reading.problems.report(`${src}.y.column`, { code: 'duplicate-series', message });
  }
  const { x, y, rows, data, dataFrom, where, columns } = chart;
  const values = { x, y, size: chart.size, rows, data, dataFrom, where, columns };
  const points = reading.part(`${src}.rows`, [values], () => readPoints(values, names, src, reading));
  const { groups, panels, axes, size } = points;
  const titles = [axes.x, axes.y, ...(size ? [size] : [])].map(({ title }) => title);
  const grid: PointGrid = {
    ...{ unit: '', share: false, measure: '' },
    series: titles.map((name, i) => ({ src: `${src}.${['x', 'y', 'size'][i]}.title`, name })),
    rows: byPanel(withNames(points.rows, chart.labels, src, reading), panels).flat(),
    ...(panels.panelNames && { panelNames: panels.panelNames }),
  };
  const plane = { x: axisRoom(axes.x), y: axisRoom(axes.y) };
  const room = { bracketed: false, highlights: 'rows', plane } as const;
  const { annotations } = readAdded({ annotations: chart.annotations, highlight: undefined }, grid, room, src, reading);
  const highlight = highlightOf(chart.highlight, grid, groups, src, reading);
  return {
    kind: 'scatter',
    ...common,
    ...grid,
    ...{ ...axes, size, groups },
    ...(annotations && { annotations }),
    ...(highlight && { highlight }),
  };
}

type RawPoints = Pick<RawScatter, 'x' | 'y' | 'size' | 'rows' | 'data' | 'dataFrom' | 'where' | 'columns'>;

interface Points extends Pick<ScatterChart, 'groups' | 'size'> {
  readonly rows: readonly ScatterRow[];
  readonly panels: RowPanels;
  readonly axes: Pick<ScatterChart, 'x' | 'y'>;
}

/** The points, before the author's choice of those that are named or stand out. */
function readPoints(chart: RawPoints, names: readonly string[], src: DataPath, reading: Reading): Points {
  const measures = [chart.x, chart.y, ...(chart.size ? [chart.size] : [])];
  const raw = rawRows(chart, { rowKey: 'label', names, more: ['group', 'panel'] }, src, reading);
  const groups = [...new Set(raw.flatMap((row) => groupOf(row) ?? []))];
  checkGroups(groups, raw, src, reading);
  const panels = readPanels({ kind: 'scatter' }, raw, `${src}.rows`, reading);
  const units = unitsOf(measures, raw, src, reading);
  const unitOf = (name: string): string => units.get(name) ?? '';
  const rows = raw.map((row, i): ScatterRow => {
    const at = `${src}.rows[${i}]`;
    const label = 'label' in row ? reading.name(row.label, `${at}.label`) : '';
    const cells = readCells(row, at, names, unitOf, reading);
    const group = groupOf(row);
    const found = group === undefined ? -1 : groups.indexOf(group);
    const claims = reading.claims(row, at);
    const isOf = { group: found < 0 ? undefined : found, ...panels.of(i) };
    return { src: at, label, date: undefined, cells, claims, ...isOf, named: false };
  });
  checkLabels(rows, reading);
  const inUnit = <M extends RawMeasure>(measure: M): M => ({ ...measure, unit: unitOf(String(measure.column)) });
  const axes = { x: axisOf(inUnit(chart.x)), y: axisOf(inUnit(chart.y)) };
  rows.forEach(({ cells }) => {
    if (cells[0]) checkOnAxis(cells[0], axes.x, reading);
    if (cells[1]) checkOnAxis(cells[1], axes.y, reading);
    if (chart.size) checkSize(cells[2], reading);
  });
  const size = chart.size && measureOf(inUnit(chart.size));
  return { rows, groups, panels, axes, size };
}

/** The unit of each measure: its own, or that of its values. */
function unitsOf(
  measures: readonly RawMeasure[],
  rows: ReturnType<typeof rawRows>,
  src: DataPath,
  reading: Reading,
): ReadonlyMap<string, string> {
  return new Map(
    measures.map(({ column, unit }) => {
      const name = String(column);
      const values = rows.map((row, i) => ({
        value: own(row.values ?? {}, name),
        src: `${src}.rows[${i}].values.${name}`,
      }));
      return [name, unit ?? unitOfValues(values, reading)];
    }),
  );
}

function axisRoom({ unit, min, max }: ScatterAxis) {
  return { unit, low: min, high: max };
}

/** The rows that stand out: by their labels, or all rows of a group. */
function highlightOf(
  raw: RawScatter['highlight'],
  grid: PointGrid,
  groups: readonly string[],
  src: DataPath,
  reading: Reading,
): Highlight | undefined {
  const series = groups.map((name) => ({ src: '', name }));
  const found = readHighlight(raw, { ...grid, series }, 'both', src, reading).highlight;
  const inGroups = grid.rows.flatMap(({ group }, i) =>
    group !== undefined && found?.series.includes(group) ? [i] : [],
  );
  return found && { rows: [...new Set([...found.rows, ...inGroups])], series: [] };
}

interface PointGrid extends Grid {
  readonly rows: readonly ScatterRow[];
}

function groupOf({ group }: TextedRow): string | undefined {
  return group === undefined ? undefined : String(group).trim();
}

function measureOf({ column, title = String(column), unit = '' }: RawMeasure): ScatterMeasure {
  return { title: title.trim(), unit };
}

function axisOf(axis: RawScatter['x']): ScatterAxis {
  return { ...measureOf(axis), scale: axis.scale ?? 'linear', min: axis.min, max: axis.max };
}

function checkGroups(groups: readonly string[], raw: readonly TextedRow[], src: DataPath, reading: Reading): void {
  if (groups.length > MOST_GROUPS) {
    const message = `the chart has ${groups.length} groups; colour and shape distinguish ${MOST_GROUPS} at most`;
    const hint = 'combine some of them';
    const span = reading.places.keySpan(src);
    reading.problems.report(`${src}.rows`, { code: 'many-series', message, hint, span });
  }
  const without = groups.length === 0 ? -1 : raw.findIndex((row) => groupOf(row) === undefined);
  if (without < 0) return;
  const message = "this row has no 'group', but others have one";
  const hint = `write one of ${groups.join(', ')}, or a group for the others`;
  reading.problems.report(`${src}.rows[${without}]`, { code: 'missing-key', message, hint });
}

function checkLabels(rows: readonly ScatterRow[], reading: Reading): void {
  const seen = new Set<string>();
  for (const { label, src, panel } of rows) {
    const key = `${panel ?? ''} ${label.toLowerCase()}`;
    if (seen.has(key)) {
      const message = `'${label}' appears twice`;
      reading.problems.report(`${src}.label`, {
        code: 'duplicate-row',
        message,
        hint: 'give each row its own name',
        cause: `${src.slice(0, src.lastIndexOf('['))} twice`,
      });
    }
    seen.add(key);
  }
}

/** An area has one size, and none below zero. */
function checkSize(cell: GridCell | undefined, reading: Reading): void {
  const reason = cell && sizeProblem(cell.quantity);
  if (cell === undefined || reason === undefined) return;
  const message = `${quantityWords(cell.quantity)} can't be the size of a bubble: ${reason}`;
  const hint = 'write an exact or approximate value (~60), or why there is none: not stated';
  reading.problems.report(cell.src, { code: 'no-area', message, hint });
}

/** Why a quantity can't be drawn as an area; undefined if it can, or if nothing is known. */
export function sizeProblem(quantity: Quantity): string | undefined {
  switch (quantity.kind) {
    case 'exact':
    case 'approximate':
      return quantity.value < 0 ? 'an area is never negative' : undefined;
    case 'bound':
    case 'range':
    case 'estimate':
      return 'an area shows one value';
    case 'unknown':
      return undefined;
    default: {
      const never: never = quantity;
      return never;
    }
  }
}

/** The rows with those marked that the author wants named; by default the outermost of many. */
function withNames(
  rows: readonly ScatterRow[],
  wanted: RawScatter['labels'],
  src: DataPath,
  reading: Reading,
): readonly ScatterRow[] {
  if (wanted === 'none') return rows;
  if (wanted === 'all' || (wanted === undefined && rows.length <= MOST_NAMED))
    return rows.map((row) => ({ ...row, named: true }));
  if (wanted === undefined) {
    const outer = new Set(outermost(rows));
    return rows.map((row) => ({ ...row, named: outer.has(row) }));
  }
  const labels = rows.map(({ label }) => label);
  wanted.forEach((name, i) => {
    if (labels.includes(name.trim())) return;
    const hint = didYouMean(name, labels);
    reading.problems.report(`${src}.labels[${i}]`, { code: 'unknown-row', message: `no row is '${name}'`, hint });
  });
  const names = new Set(wanted.map((name) => name.trim()));
  return rows.map((row) => ({ ...row, named: names.has(row.label) }));
}

/** The rows with the least and the greatest value of each series. */
function outermost(rows: readonly ScatterRow[]): readonly ScatterRow[] {
  return [0, 1, 2].flatMap((s) => {
    const valued = rows.flatMap((row) => {
      const { quantity } = row.cells[s] ?? {};
      return quantity?.kind === 'exact' || quantity?.kind === 'approximate' ? [{ row, value: quantity.value }] : [];
    });
    const sorted = valued.toSorted((a, b) => a.value - b.value).map(({ row }) => row);
    const [last, first] = [sorted.at(-1), s < 2 ? sorted[0] : undefined];
    return [first, last].flatMap((row) => row ?? []);
  });
}
