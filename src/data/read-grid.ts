import type { Grid, GridCell, GridRow } from '../core/chart.ts';
import type { DiagnosticName } from '../core/diagnostic-codes.ts';
import { own } from '../core/own.ts';
import { NOTHING_KNOWN } from '../core/quantity.ts';
import { quantityInterval, sortByQuantity } from '../core/quantity-arithmetic.ts';
import type { DataPath } from '../core/rich-text.ts';
import { didYouMean, nearestName } from '../core/suggest.ts';
import { quantityWords } from '../languages/quantity-words.ts';
import { checkFractions } from './check-fractions.ts';
import { checkGrid, readableRows } from './check-grid.ts';
import { checkSeparators } from './check-separators.ts';
import { type RawValue, unitOfValues } from './own-unit.ts';
import { csvGridRows, type GridColumns, type TextColumn, type TextedRow } from './read-csv-data.ts';
import { byPanel, readPanels } from './read-panels.ts';
import type { Reading } from './reading.ts';
import type { RawGrid, RawGridRow } from './schema.ts';
import type { DataFile } from './select-rows.ts';

/** Values by category or date, and by series, from rows in the brief or in a CSV file; checked and sorted. */
export function readGrid(chart: RawGrid, names: readonly string[] | undefined, src: DataPath, reading: Reading): Grid {
  const grid = readTextedGrid(chart, names, [], src, reading);
  return { ...grid, rows: grid.rows.map(({ texts: _, ...row }) => row) };
}

/** A row with the texts of its other columns. */
export interface TextedGridRow extends GridRow {
  readonly texts: { readonly [C in TextColumn]?: string };
}

export interface TextedGrid extends Grid {
  readonly rows: readonly TextedGridRow[];
}

/** The same with other columns of texts. */
export function readTextedGrid(
  chart: RawGrid,
  names: readonly string[] | undefined,
  more: readonly TextColumn[],
  src: DataPath,
  reading: Reading,
): TextedGrid {
  const values = valuesOf(chart);
  return reading.part(`${src}.rows`, [values, names, more], () => gridOf(values, names, more, src, reading));
}

/** The words of a chart besides its values, which aren't read again where only these words have changed. */
type OtherKey = (typeof OTHER_KEYS)[number];
const OTHER_KEYS = ['title', 'subtitle', 'source', 'note', 'alt', 'highlight', 'annotations'] as const;
type WithoutOthers<C> = C extends unknown ? Omit<C, OtherKey> : never;
type RawValues = WithoutOthers<RawGrid>;

function valuesOf(chart: RawGrid): RawValues {
  const others: ReadonlySet<string> = new Set(OTHER_KEYS);
  return Object.fromEntries(Object.entries(chart).filter(([key]) => !others.has(key))) as RawValues;
}

function gridOf(
  chart: RawValues,
  names: readonly string[] | undefined,
  more: readonly TextColumn[],
  src: DataPath,
  reading: Reading,
): TextedGrid {
  const { measure } = chart;
  const list = `${src}.rows`;
  const rowKey = chart.kind === 'line' ? 'date' : 'label';
  if (hasSpoiledNames(names ?? [], src, reading)) return { ...emptyGrid(chart), rows: [] };
  const raw = rawRows(chart, { rowKey, names: names ?? [], more: [...more, 'panel'] }, src, reading);
  const form = { kind: chart.kind, panels: 'panels' in chart ? chart.panels : undefined };
  const panels = readPanels(form, raw, list, reading);
  const { panelNames } = panels;
  const unit = chart.unit ?? unitOfValues(rawValues(raw, names, list), reading);
  const rows = readableRows(raw, form, src, reading).map((row, i): TextedGridRow => {
    const at = `${list}[${i}]`;
    const date = 'date' in row ? reading.date(row.date, `${at}.date`) : undefined;
    const label = 'label' in row ? reading.name(row.label, `${at}.label`) : (date?.wording ?? '');
    const cells = names ? readCells(row, at, names, () => unit, reading) : [readCell(row, at, unit, reading)];
    // Inline evidence makes one claim; if the row has several values, the quoted words must contain each.
    const value = cells.length === 1 ? cells[0]?.quantity : undefined;
    const texts = more.flatMap((column) => {
      const text = row[column];
      return text === undefined ? [] : [[column, reading.name(text, `${at}.${column}`)] as const];
    });
    const provisional = row.provisional === true && { provisional: true };
    const claims = reading.claims(row, at, { value });
    return { src: at, label, date, cells, claims, texts: Object.fromEntries(texts), ...provisional, ...panels.of(i) };
  });
  const series = (names ?? ['']).map((name, i) => ({ src: `${src}.series[${i}]`, name: name.trim() }));
  const stated = rows.flatMap((row) => row.cells);
  const share = unit === '%' && chart.share !== false && (chart.unit !== undefined || stated.every(isPartOfWhole));
  const grid = { unit, share, measure, series, rows, ...(panelNames && { panelNames }) };
  checkGrid(grid, form, src, reading);
  if (unit === '%' && chart.upToOne !== true) checkFractions(stated, 'chart', reading);
  checkSeparators(stated, reading);
  const sort = 'sort' in chart ? chart.sort : undefined;
  return { ...grid, rows: byPanel(rows, panels).flatMap((some) => sortRows(some, sort, src, reading)) };
}

function rawValues(
  rows: readonly TextedRow[],
  names: readonly string[] | undefined,
  list: DataPath,
): readonly RawValue[] {
  return rows.flatMap((row, i): readonly RawValue[] =>
    names
      ? names.map((name) => ({ value: own(row.values ?? {}, name), src: `${list}[${i}].values.${name}` }))
      : [{ value: row.value, src: `${list}[${i}].value` }],
  );
}

function isPartOfWhole({ quantity }: GridCell): boolean {
  const interval = quantityInterval(quantity);
  return !interval || [interval.low, interval.high].every((end) => !Number.isFinite(end) || (end >= 0 && end <= 100));
}

/** The rows of a chart as written, in the brief or in its CSV file. */
export function rawRows(
  chart: Omit<DataFile, 'data'> & {
    readonly rows?: readonly TextedRow[] | undefined;
    readonly data?: string | undefined;
  },
  form: Omit<GridColumns, 'base'>,
  src: DataPath,
  reading: Reading,
): readonly TextedRow[] {
  const { rows, data } = chart;
  const base = `${src}.rows`;
  const raw = data === undefined ? rows : csvGridRows({ ...chart, data }, `${src}.data`, { ...form, base }, reading);
  if (data === undefined) reading.countRows('chart-rows', raw?.length ?? 0, base);
  checkData({ what: 'rows', given: rows, data, raw }, src, reading);
  return raw ?? [];
}

/** If the series names can't be read, no value belongs to a series: nothing more is reported about the values. */
function hasSpoiledNames(names: readonly string[], src: DataPath, { problems }: Reading): boolean {
  const keys = ['series', 'negative', 'neutral', 'positive', 'apart'].map((key) => `${src}.${key}`);
  const spoiled = keys.some((at) => problems.isSpoiled(at) || names.some((_, i) => problems.isSpoiled(`${at}[${i}]`)));
  if (spoiled) for (const key of ['series', 'rows', 'sort']) problems.silence(`${src}.${key}`);
  return spoiled;
}

function emptyGrid({ unit = '', measure }: Pick<RawGrid, 'unit' | 'measure'>): Grid {
  return { unit, share: false, measure, series: [{ src: '', name: '' }], rows: [] };
}

function readCell(row: RawGridRow, at: DataPath, unit: string, reading: Reading): GridCell {
  const src = `${at}.value`;
  if (row.value !== undefined) return { src, quantity: reading.quantity(row.value, src, unit) };
  const hint = row.values ? "name them: series: [...], or write 'value'" : undefined;
  if (reading.problems.isSpoiled(src)) return { src, quantity: NOTHING_KNOWN };
  const message = row.values ? 'this row has values for series that the chart does not name' : "'value' is missing";
  reading.problems.report(at, { code: 'missing-key', message, hint, cause: `${base(at)} ${message}` });
  return { src, quantity: NOTHING_KNOWN };
}

/** The value of each series, in its unit; missing and unknown ones are reported. */
export function readCells(
  row: Pick<RawGridRow, 'values'>,
  at: DataPath,
  names: readonly string[],
  unitOf: (name: string) => string,
  reading: Reading,
): GridCell[] {
  const { problems } = reading;
  const values = row.values ?? {};
  if (!row.values && !problems.isSpoiled(`${at}.values`)) {
    const known = names.filter((name) => name !== '');
    const hint = known.length > 0 ? `write values: { ${known.map((name) => `${name}: ...`).join(', ')} }` : undefined;
    const message = "'values' is missing: one for each series";
    problems.report(at, { code: 'missing-key', message, hint, cause: `${base(at)} values` });
  }
  const absent = names.filter((name) => own(values, name) === undefined);
  // A misspelt series name is one problem, not also a missing value.
  const meant = new Set<string>();
  for (const name of Object.keys(values)) {
    if (names.includes(name)) continue;
    const near = nearestName(name, absent);
    if (near !== undefined) meant.add(near);
    const hint = didYouMean(name, absent) ?? `the series are ${names.join(', ')}`;
    const span = reading.places.keySpan(`${at}.values.${name}`);
    const cause = `${base(at)} ${name}`;
    problems.report(`${at}.values`, { code: 'unknown-series', message: `no series '${name}'`, hint, span, cause });
  }
  return names.map((name) => {
    const src = `${at}.values.${name}`;
    const value = own(values, name);
    if (value !== undefined) return { src, quantity: reading.quantity(value, src, unitOf(name)) };
    if (row.values && !meant.has(name)) {
      const hint = `if it isn't known, write ${name}: not stated, or ${name}: not asked`;
      const message = `the value of '${name}' is missing`;
      problems.report(at, { code: 'missing-key', message, hint, cause: `${base(at)} ${name}` });
    }
    return { src, quantity: NOTHING_KNOWN };
  });
}

/** The list that a row is an item of. */
function base(row: DataPath): DataPath {
  return row.slice(0, row.lastIndexOf('['));
}

/** The grid of a ranked table: in the order of the last series. */
export function readRanked(chart: Extract<RawGrid, { kind: 'ranked-table' }>, src: DataPath, reading: Reading): Grid {
  const { sort = 'descending', ...rest } = chart;
  const grid = readGrid(rest, chart.series, src, reading);
  return { ...grid, rows: sortRows(grid.rows, sort, src, reading, -1) };
}

/** Sorts rows by one series (the first; -1 is the last), if the known values determine the order. */
function sortRows<R extends GridRow>(
  rows: readonly R[],
  sort: 'given' | 'descending' | 'ascending' | undefined,
  src: DataPath,
  reading: Reading,
  series = 0,
): readonly R[] {
  if (sort === undefined || sort === 'given') return rows;
  const first = (row: GridRow) => row.cells.at(series)?.quantity ?? NOTHING_KNOWN;
  const result = sortByQuantity(rows, first, sort);
  if ('sorted' in result) return result.sorted;
  const [a, b] = result.undecided.map((row) => `'${row.label}' (${quantityWords(first(row), reading.locale)})`);
  reading.problems.report(`${src}.sort`, {
    code: 'undecided-order',
    message: `the rows can't be sorted: their values don't show which of ${a} and ${b} is more`,
    hint:
      series < 0 ? 'use kind: bar, which needs no order' : 'put the rows in the order that you want, and remove sort',
  });
  return rows;
}

export interface ChartData {
  readonly what: 'rows' | 'events';
  readonly given: readonly unknown[] | undefined;
  readonly data: string | undefined;
  /** Also undefined if the file named by `data` can't be read, which is reported elsewhere. */
  readonly raw: readonly unknown[] | undefined;
}

/** Requires a chart's data either in the brief or in a file, not both. */
export function checkData({ what, given, data, raw }: ChartData, src: DataPath, reading: Reading): void {
  const span = reading.places.keySpan(src);
  const report = (code: DiagnosticName<'data'>, message: string, hint: string): void =>
    reading.problems.report(`${src}.${what}`, { code, message, hint, span });
  const row = what === 'rows' ? '{ label: A, value: 5 }' : '{ date: 1994, label: A, text: ... }';
  const howTo = `write ${what}: [${row}], or data: the name of a CSV file`;
  if (given && data !== undefined) report('two-data', `a chart has ${what} or data, not both`, 'remove one of them');
  else if (!given && data === undefined) report('no-data', `the chart has no ${what} and no data`, howTo);
  else if (raw?.length === 0)
    report(
      'no-data',
      `the chart has no ${what}`,
      data === undefined ? howTo : `write the ${what} into ${data}, or remove the chart`,
    );
}
