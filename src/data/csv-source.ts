/** CSV files of a brief: what their header must name, and their rows by it. */

import type { DataPath } from '../core/brief.ts';
import { type CsvCell, lengthFault, parseCsv } from '../core/csv.ts';
import type { SourceText } from '../core/source-text.ts';
import { didYouMean } from '../core/suggest.ts';
import type { Problems } from './problems.ts';

/** What a CSV file's header must and may name. */
export interface CsvShape {
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

/** A row's cells by the header's names; empty cells are left out, save required ones, which are reported. */
export type CsvRow = ReadonlyMap<string, CsvCell>;

/** The rows below the header, undefined without a header that fits. Problems are reported for the value at `path`. */
export function readCsv(source: SourceText, shape: CsvShape, path: DataPath, problems: Problems): CsvRow[] | undefined {
  const [header, ...records] = parseCsv(source, (fault) => problems.report(path, fault));
  if (!header) {
    const hint = `its first line names the columns: ${shape.required.join(',')}`;
    problems.report(path, { code: 'csv-empty', message: `${source.file} is empty`, hint, span: source.span(0, 0) });
    return undefined;
  }
  if (!checkHeader(header, shape, path, problems)) return undefined;
  const names = header.map((cell) => cell.text.trim());
  return records.flatMap((record) => {
    const fault = lengthFault(record, names.length);
    if (fault) problems.report(path, fault);
    return fault ? [] : [rowOf(record, names, shape, path, problems)];
  });
}

function checkHeader(header: readonly CsvCell[], shape: CsvShape, path: DataPath, problems: Problems): boolean {
  const known = [...shape.required, ...shape.optional];
  const names = header.map((cell) => cell.text.trim());
  const expected = `expected ${known.join(', ')}`;
  const suggested = new Set<string>();
  let good = true;
  const report = (code: string, message: string, cell: CsvCell, hint: string): void => {
    good = false;
    problems.report(path, { code, message, hint, span: cell.source.span(cell.start, cell.end) });
  };
  header.forEach((cell, i) => {
    const name = names[i] ?? '';
    if (known.includes(name)) {
      if (names.indexOf(name) < i) report('csv-header', `the column '${name}' stands twice`, cell, expected);
      return;
    }
    const hint = didYouMean(
      name,
      known.filter((k) => !names.includes(k)),
    );
    if (hint) suggested.add(/'(.*)'/.exec(hint)?.[1] ?? '');
    report('csv-header', `unknown column '${name}': ${expected}`, cell, hint ?? expected);
  });
  const [first] = header;
  for (const name of shape.required) {
    if (first && !names.includes(name) && !suggested.has(name)) {
      report('csv-header', `the column '${name}' is missing: found ${names.join(', ')}`, first, expected);
    }
  }
  return good;
}

function rowOf(
  record: readonly CsvCell[],
  names: readonly string[],
  shape: CsvShape,
  path: DataPath,
  problems: Problems,
): CsvRow {
  const row = new Map<string, CsvCell>();
  record.forEach((cell, i) => {
    const name = names[i] ?? '';
    if (cell.text.trim() !== '') row.set(name, cell);
    else if (shape.required.includes(name)) {
      const span = cell.source.span(cell.start, cell.end);
      problems.report(path, { code: 'csv-cell', message: `'${name}' is empty in this row`, span });
    }
  });
  return row;
}
