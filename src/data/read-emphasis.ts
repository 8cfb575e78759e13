/** Reads the names of rows and series that a chart highlights, and where a series was redefined. */

import type { Highlight, SeriesBreak } from '../core/annotation.ts';
import type { Grid, GridRow } from '../core/chart.ts';
import type { DataPath } from '../core/rich-text.ts';
import { didYouMean } from '../core/suggest.ts';
import type { Reading } from './reading.ts';
import type { RawChart } from './schema.ts';

type RawLine = Extract<RawChart, { readonly kind: 'line' }>;
type RawBreak = Exclude<NonNullable<RawLine['break']>, readonly unknown[]>;

/** The index of a row by its label or date; an unknown one is reported. */
export function findRow(name: string, { rows }: Grid, src: DataPath, reading: Reading): number | undefined {
  const found = rows.findIndex(({ label, date }) => isSameName(label, name) || date?.edtf === name);
  if (found >= 0) return found;
  const labels = rows.map(({ label }) => label);
  const hint = didYouMean(name, labels) ?? someOf(labels, 'rows');
  reading.problems.report(src, { code: 'unknown-row', message: `the chart has no row '${name}'`, hint });
  return undefined;
}

/** Generated labels have spaces that don't break and en dashes, which authors don't write: "10–20 minutes". */
function isSameName(label: string, name: string): boolean {
  const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/(?<=\d)–(?=\d)/g, '-');
  return plain(label) === plain(name);
}

/** The index of a series by its name; an unknown one is reported. */
export function findSeries(name: string, { series }: Grid, src: DataPath, reading: Reading): number | undefined {
  const names = series.map((one) => one.name);
  const found = names.indexOf(name);
  if (found >= 0) return found;
  const hint = didYouMean(name, names) ?? someOf(names, 'series');
  reading.problems.report(src, { code: 'unknown-series', message: `no series '${name}'`, hint });
  return undefined;
}

function someOf(names: readonly string[], what: 'rows' | 'series'): string {
  const [first, ...others] = new Set(names);
  if (first === undefined || others.length === 0) return `its only ${what === 'rows' ? 'row' : what} is ${first}`;
  const shown = [first, ...others].slice(0, 8).join(', ');
  return `its ${what} are ${others.length > 7 ? `${shown} and ${others.length - 7} more` : shown}`;
}

/** The rows and series that `highlight` names; `of` says which of them a kind of chart can highlight. */
export function readHighlight(
  raw: RawLine['highlight'],
  grid: Grid,
  of: 'rows' | 'series' | 'both',
  src: DataPath,
  reading: Reading,
): Pick<Grid, 'highlight'> {
  if (raw === undefined) return {};
  const at = `${src}.highlight`;
  const isList = Array.isArray(raw);
  const rows: number[] = [];
  const series: number[] = [];
  for (const [i, one] of (isList ? raw : [raw]).entries()) {
    const path = isList ? `${at}[${i}]` : at;
    const name = reading.name(one, path);
    // Small multiples may have a row of this name in each panel.
    const found =
      of === 'series' ? [] : grid.rows.flatMap(({ label }, index) => (isSameName(label, name) ? [index] : []));
    const column = of === 'rows' ? -1 : grid.series.findIndex((known) => known.name === name);
    if (found.length > 0) rows.push(...found);
    else if (column >= 0) series.push(column);
    else if (of === 'series') findSeries(name, grid, path, reading);
    else findRow(name, grid, path, reading);
  }
  const highlight: Highlight = { rows, series };
  return rows.length + series.length === 0 ? {} : { highlight };
}

/** Breaks in order of time. One outside the dates, or at the first of them, separates nothing and is reported. */
export function readBreaks(
  raw: RawBreak | readonly RawBreak[] | undefined,
  { rows }: Grid,
  src: DataPath,
  reading: Reading,
): { readonly breaks?: readonly SeriesBreak[] } {
  if (raw === undefined) return {};
  const list = isList(raw) ? raw : [raw];
  const breaks = list.flatMap((one, i): SeriesBreak[] => {
    const path = isList(raw) ? `${src}.break[${i}]` : `${src}.break`;
    const at = reading.date(one.at, `${path}.at`);
    const claims = reading.claims(one, path, { date: at });
    const isBefore = (row: GridRow): boolean => row.date !== undefined && row.date.last < at.first;
    if (rows.some(isBefore) && !rows.every(isBefore)) return [{ src: path, at, why: one.why.trim(), claims }];
    const message = `${at.wording} separates no values: the chart's dates go from ${rows[0]?.label} to ${rows.at(-1)?.label}`;
    const hint = 'write the date of the first value that is measured in the new way';
    if (rows.length > 0) reading.problems.report(`${path}.at`, { code: 'bad-break', message, hint });
    return [];
  });
  return { breaks: breaks.toSorted((a, b) => a.at.first - b.at.first) };
}

function isList(raw: RawBreak | readonly RawBreak[]): raw is readonly RawBreak[] {
  return Array.isArray(raw);
}
