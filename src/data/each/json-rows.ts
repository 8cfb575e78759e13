/** Rows from a folder of JSON files: one place each, its keys the columns. */

import type { CsvCell } from '../../core/csv.ts';
import { type FileReader, joinPath } from '../../core/files.ts';
import { decodeText, type SourceText } from '../../core/source-text.ts';
import { Places } from '../places.ts';
import { Problems } from '../problems.ts';
import { YamlMemory } from '../yaml-parts.ts';
import { readYaml } from '../yaml-source.ts';

export interface JsonRow {
  readonly cells: ReadonlyMap<string, CsvCell>;
  readonly place: CsvCell;
}

/** The rows of the folder's files, by name. A file that holds no place is reported. */
export function jsonRows(folder: string, files: FileReader, problems: Problems): readonly JsonRow[] {
  const names = files.list(folder).filter((name) => name.toLowerCase().endsWith('.json'));
  return names.flatMap((name) => {
    const path = joinPath(folder, name);
    const bytes = files.read(path);
    const source = bytes && decodeText(path, bytes);
    if (!source) return [];
    if ('severity' in source) {
      problems.add(source);
      return [];
    }
    return readPlace(source, problems) ?? [];
  });
}

function readPlace(source: SourceText, problems: Problems): JsonRow | undefined {
  const whole: CsvCell = { source, start: 0, end: source.text.length, text: source.text };
  const report = (code: 'bad-json' | 'wrong-type', message: string, start: number, hint?: string): undefined => {
    problems.report('each.rows', { code, message, hint, span: source.span(start, start + 1) });
    return undefined;
  };
  let value: unknown;
  try {
    value = JSON.parse(source.text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const at = Number(/position (\d+)/.exec(reason)?.[1] ?? 0);
    return report('bad-json', `this isn't JSON: ${reason.replace(/ in JSON at position .*$/, '')}`, at);
  }
  if (!isMap(value)) return report('wrong-type', 'expected one place: a map from columns to values', 0);
  // JSON is YAML, whose reader knows the place of each value.
  const places = new Places();
  readYaml(source, new Problems(places), new YamlMemory());
  const cells = new Map<string, CsvCell>();
  for (const [path, found] of leaves(value, '')) {
    const place = places.placeOf(path) ?? whole;
    if (typeof found === 'object' && found !== null) {
      const hint = 'write one value, or a map of values, which are columns such as people.total';
      report('wrong-type', `the list '${path}' can't be a column`, place.start, hint);
    } else cells.set(path, { ...place, text: cellOf(found, places.written(path)) });
  }
  return { cells, place: whole };
}

/** The values of a map by their path, `people.total`; a list as it is. */
function leaves(map: Readonly<Record<string, unknown>>, prefix: string): readonly (readonly [string, unknown])[] {
  return Object.entries(map).flatMap(([key, value]): readonly (readonly [string, unknown])[] =>
    isMap(value) ? leaves(value, `${prefix}${key}.`) : [[prefix + key, value]],
  );
}

/** A number as it is written: 4.10 stays 4.10. */
function cellOf(value: unknown, written: string | undefined): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'number' ? (written ?? String(value)) : String(value);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
