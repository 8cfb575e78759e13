/** Selects rows and columns of a data file: `where: { place: = code }`, `columns: { label: name, value: unemployment }`. */

import type { CsvCell } from '../core/csv.ts';
import type { DataPath } from '../core/rich-text.ts';
import { didYouMean } from '../core/suggest.ts';
import type { Problems } from './problems.ts';
import type { RawWhere } from './schema-parts.ts';

/** The rows and columns that are taken from a data file. */
export interface Selection {
  readonly where?: RawWhere | undefined;
  /** The columns of the file by the names that the chart gives them; others are ignored. */
  readonly columns?: Readonly<Record<string, string>> | undefined;
}

export interface DataFile extends Selection {
  readonly data: string;
  /** The source that the rows are taken from, if each is its own evidence. */
  readonly dataFrom?: string | undefined;
}

type Records = readonly (readonly CsvCell[])[];

/**
 * The header and the selected rows. `kept` are the columns that the chart or table knows; a column that only selects rows is left out.
 * `parent` is the path of the chart or table. Undefined, with a diagnostic, if a column doesn't exist, or no row is selected.
 */
export function selectRecords(
  [header = [], ...records]: Records,
  { where = {}, columns }: Selection,
  kept: readonly string[],
  parent: DataPath,
  problems: Problems,
): Records | undefined {
  const names = header.map(({ text }) => text.trim());
  const indexOf = (name: string, path: DataPath): number => {
    const found = names.indexOf(name);
    if (found < 0) {
      const hint = didYouMean(name, names) ?? `its columns: ${names.join(', ')}`;
      const span = columns && path.includes('.columns.') ? undefined : problems.places.keySpan(path);
      problems.report(path, { code: 'unknown-column', message: `the file has no column '${name}'`, hint, span });
    }
    return found;
  };
  const tests = Object.entries(where).map(([name, value]) => {
    const values = (Array.isArray(value) ? value : [value]).map((one) => String(one).trim());
    return { name, values: new Set(values), index: indexOf(name, `${parent}.where.${name}`) };
  });
  const taken =
    columns && Object.entries(columns).map(([as, name]) => ({ as, at: indexOf(name, `${parent}.columns.${as}`) }));
  if (tests.some(({ index }) => index < 0) || taken?.some(({ at }) => at < 0)) return undefined;
  const selected = records.filter((record) =>
    tests.every(({ index, values }) => values.has(record[index]?.text.trim() ?? '')),
  );
  if (selected.length === 0 && tests.length > 0 && records.length > 0) {
    const wanted = tests.map(({ name, values }) => `${name}: ${[...values].join(' or ')}`).join(', ');
    const message = `no row has ${wanted}`;
    problems.report(`${parent}.where`, {
      code: 'no-rows',
      message,
      hint: 'correct the value, or give the part a condition: when',
    });
    return undefined;
  }
  const all = [header, ...selected];
  if (taken) return all.map((record, i) => taken.flatMap(({ as, at }) => cellOf(record, at, i === 0 ? as : undefined)));
  const selecting = new Set(tests.flatMap(({ name, index }) => (kept.includes(name) ? [] : [index])));
  return selecting.size === 0 ? all : all.map((record) => record.filter((_, at) => !selecting.has(at)));
}

/** A cell; in the header, with the name that the chart gives the column. */
function cellOf(record: readonly CsvCell[], at: number, name: string | undefined): CsvCell[] {
  const cell = record[at];
  if (!cell) return [];
  return [name === undefined ? cell : { ...cell, text: name }];
}
