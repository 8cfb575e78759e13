/** Checks of a chart's values taken together: anything that would make the picture untrue or unreadable. */

import type { Grid, GridCell, GridRow } from '../core/chart.ts';
import type { Quantity } from '../core/quantity.ts';
import { quantityInterval, sumQuantities } from '../core/quantity-arithmetic.ts';
import type { DataPath } from '../core/rich-text.ts';
import { quantityWords } from '../languages/quantity-words.ts';
import type { Reading } from './reading.ts';

/** The most that one chart can show legibly: more rows belong in a table, more series can't be distinguished. */
interface ChartLimits {
  readonly rows: number;
  readonly series: number;
}

const LIMITS: ChartLimits = { rows: 200, series: 12 };
/** A line with more points than can be seen is simplified when it is drawn; the limit `chart-rows` applies. */
const LINE_LIMITS: ChartLimits = { rows: Number.POSITIVE_INFINITY, series: 12 };
/** Each row is a line with words at both ends, each series a column of them. */
const SLOPE_LIMITS: ChartLimits = { rows: 60, series: 8 };
/** Each series has its own panel, so it needs no distinct look. */
const PANEL_SERIES = 24;

/** The properties of a chart that determine its limits. */
export interface GridForm {
  readonly kind: string;
  readonly panels?: boolean | undefined;
}

function limitsOf({ kind, panels }: GridForm): ChartLimits {
  const limits = kind === 'line' || kind === 'map' ? LINE_LIMITS : kind === 'slope' ? SLOPE_LIMITS : LIMITS;
  return panels === true ? { ...limits, series: PANEL_SERIES } : limits;
}

/** Longer labels are sentences. */
const LONGEST_LABEL = 80;

/** Reports duplicate categories, shares outside 0-100, series without a value, too many rows and overlong labels. */
export function checkGrid(grid: Grid, form: GridForm, src: DataPath, reading: Reading): void {
  const { problems } = reading;
  const seen = new Map<string, GridRow>();
  for (const row of grid.rows) {
    const key = `${row.panel ?? ''} ${row.date ? row.date.edtf : row.label.toLowerCase()}`;
    const at = row.date ? `${row.src}.date` : `${row.src}.label`;
    const other = seen.get(key);
    if (other) {
      const line = reading.places.spanOf(`${other.src}.label`)?.line;
      const message = `'${row.label}' appears twice${line === undefined ? '' : `, first in line ${line}`}`;
      problems.report(at, { code: 'duplicate-row', message, hint: 'give each row its own name' });
    }
    seen.set(key, row);
    if (row.label.length > LONGEST_LABEL) {
      const message = `this label has ${row.label.length} characters; ${LONGEST_LABEL} at most can be read in a chart`;
      problems.report(at, {
        code: 'long-label',
        severity: 'warning',
        message,
        hint: 'shorten it, and move details to the note',
      });
    }
    if (grid.share) for (const cell of row.cells) checkShare(cell, src, reading);
  }
  checkSeriesCount(grid, form, src, reading);
  checkSeries(grid, src, reading);
  checkOrderOfDates(grid, src, reading);
}

function checkSeriesCount({ series }: Grid, form: GridForm, src: DataPath, reading: Reading): void {
  const most = limitsOf(form).series;
  if (series.length <= most) return;
  const message = `the chart has ${series.length} series; ${most} at most can be distinguished`;
  const hint =
    form.kind === 'slope' ? 'use kind: line' : 'add up the smaller ones, or use panels: true with bars and lines';
  const span = reading.places.keySpan(src);
  reading.problems.report(`${src}.series`, { code: 'many-series', message, hint, span });
}

/** All rows if their number is within the limit; otherwise reports the excess and returns the first few. */
export function readableRows<T>(rows: readonly T[], form: GridForm, src: DataPath, reading: Reading): readonly T[] {
  const most = limitsOf(form).rows;
  if (rows.length <= most) return rows;
  const message = `the chart has ${rows.length} rows; ${most} at most can be read`;
  const hint = 'show the first ones and add up the rest, or make a table of them';
  const span = reading.places.keySpan(src);
  reading.problems.report(`${src}.rows`, { code: 'many-rows', message, hint, span });
  return rows.slice(0, SLOPE_LIMITS.rows);
}

function checkShare({ quantity, src }: GridCell, chart: DataPath, reading: Reading): void {
  const interval = quantityInterval(quantity);
  if (!interval) return;
  const ends = [interval.low, interval.high].filter(Number.isFinite);
  if (ends.every((end) => end >= 0 && end <= 100)) return;
  // An interval computed as value +/- margin may reach beyond 0 or 100.
  if (quantity.kind === 'estimate' && quantity.value >= 0 && quantity.value <= 100) return;
  reading.problems.report(src, {
    code: 'not-a-share',
    message: `${quantityWords(quantity)} isn't a share of a whole, which is 0 to 100%`,
    hint: 'for a rate or a change in per cent write share: false in the chart',
    cause: `${chart} ${ends.some((end) => end < 0) ? 'negative' : 'over 100'}`,
  });
}

function checkSeries(grid: Grid, src: DataPath, reading: Reading): void {
  const { problems } = reading;
  const names = grid.series.map(({ name }) => name);
  for (const [i, { name, src: at }] of grid.series.entries()) {
    if (names.indexOf(name) < i) {
      reading.problems.report(at, { code: 'duplicate-series', message: `the series '${name}' appears twice` });
    }
    // A single 'not asked' row is a statement; many of them are an empty picture.
    if (grid.rows.length < 2 || grid.rows.some((row) => row.cells[i]?.quantity.kind !== 'unknown')) continue;
    if (grid.rows.some((row) => problems.isSpoiled(row.cells[i]?.src ?? ''))) continue;
    const span = name === '' ? reading.places.keySpan(src) : undefined;
    const message = name === '' ? 'no value of the chart is known' : `no value of the series '${name}' is known`;
    const hint =
      name === '' ? 'remove the chart and mention it in the text' : 'leave the series out and mention it in the note';
    reading.problems.report(at, { code: 'empty-series', message, hint, span });
  }
}

function checkOrderOfDates({ rows }: Grid, src: DataPath, reading: Reading): void {
  const last = new Map<number | undefined, GridRow>();
  for (const row of rows) {
    const before = last.get(row.panel)?.date;
    last.set(row.panel, row);
    if (!row.date || !before || row.date.first >= before.first) continue;
    const message = `${row.date.wording} comes after ${before.wording}`;
    reading.problems.report(`${row.src}.date`, {
      code: 'dates-out-of-order',
      message,
      hint: 'put the rows in chronological order',
      cause: src,
    });
  }
}

/**
 * Stacked parts need definite lengths: only the last part of a row may be open or unknown, as nothing starts at its
 * end. Parts of a whole add up to 100 % at most, allowing for the rounding of each part.
 */
export function checkStack(grid: Grid, order: readonly number[], reading: Reading): void {
  for (const row of grid.rows) {
    const parts = order.flatMap((i) => row.cells[i] ?? []);
    for (const { quantity, src } of parts.slice(0, -1)) {
      const reason = stackingProblem(quantity);
      if (reason === undefined) continue;
      const message = `${quantityWords(quantity)} can't be stacked: ${reason}`;
      const hint = 'use kind: bar, which shows series side by side, or put this series last';
      reading.problems.report(src, { code: 'cannot-stack', message, hint });
    }
    if (grid.share) checkWhole(row, parts, reading);
  }
}

function stackingProblem(quantity: Quantity): string | undefined {
  switch (quantity.kind) {
    case 'exact':
    case 'approximate':
      return quantity.value < 0 ? 'a part of a sum is not negative' : undefined;
    case 'estimate':
      return undefined;
    case 'bound':
    case 'range':
      return 'the next part would have no definite start';
    case 'unknown':
      return 'it would count as nothing';
    default: {
      const never: never = quantity;
      return never;
    }
  }
}

function checkWhole(row: GridRow, parts: readonly GridCell[], reading: Reading): void {
  const points = parts.map(({ quantity }) =>
    quantity.kind === 'estimate' ? { ...quantity, kind: 'exact' as const } : quantity,
  );
  const sum = sumQuantities(points.filter((quantity) => quantity.kind !== 'unknown'));
  if ('refused' in sum) return;
  const low = quantityInterval(sum.quantity)?.low ?? 0;
  if (low <= 100 + parts.length / 2) return;
  reading.problems.report(row.src, {
    code: 'over-100',
    message: `the parts of '${row.label}' are ${quantityWords(sum.quantity)} together, which is more than the whole`,
    hint: 'where several answers were possible use kind: bar',
  });
}
