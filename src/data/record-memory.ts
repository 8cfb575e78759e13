import { type CsvCell, parseCsv } from '../core/csv.ts';
import type { SourceText } from '../core/source-text.ts';

/** A cache of the files from which briefs select rows: thousands of places may select theirs from one file. */
export class RecordMemory {
  readonly #files = new Map<string, { readonly text: string; readonly records: readonly (readonly CsvCell[])[] }>();

  /** The records of a CSV file; undefined if its syntax has faults, which reading it anew reports. */
  records(source: SourceText): readonly (readonly CsvCell[])[] | undefined {
    const known = this.#files.get(source.file);
    if (known?.text === source.text) return known.records;
    let isFaultless = true;
    const records = parseCsv(source, () => {
      isFaultless = false;
    });
    if (!isFaultless) return undefined;
    if (this.#files.size >= MOST_FILES) this.#files.clear();
    this.#files.set(source.file, { text: source.text, records });
    return records;
  }
}

const MOST_FILES = 20;
