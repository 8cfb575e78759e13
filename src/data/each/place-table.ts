/** The rows of a brief that is made for each of many places. */

import type { CsvCell } from '../../core/csv.ts';
import type { RawEach } from '../schema-each.ts';

/** A cell; an empty one has its place, too. */
export type PlaceCell = CsvCell;

export interface PlaceRow {
  readonly key: string;
  /** By column. A JSON file may lack a column, which is then missing here. */
  readonly cells: ReadonlyMap<string, PlaceCell>;
  /** Its first cell, or the whole of a JSON file, for diagnostics about the row itself. */
  readonly place: PlaceCell;
  /** The name of its PDF, without language and `.pdf`. */
  readonly file: string;
}

export interface PlaceTable {
  /** As the author names it: `places.csv`. */
  readonly name: string;
  /** In the order of the file. */
  readonly columns: readonly string[];
  readonly rows: readonly PlaceRow[];
  readonly byKey: ReadonlyMap<string, PlaceRow>;
}

/** One place of many. */
export interface BriefPlace {
  readonly each: RawEach;
  readonly table: PlaceTable;
  readonly row: PlaceRow;
}

/** The text of a cell; undefined for one that is empty or missing. */
export function cellText(row: PlaceRow, column: string): string | undefined {
  const text = row.cells.get(column)?.text.trim();
  return text === '' ? undefined : text;
}
