/** `--manifest`: a list of the PDFs of a call, as CSV or JSON, for programs that publish them. */

import { packageVersion } from '../machine/package-files.ts';
import { replaceFile } from '../machine/replace-file.ts';
import type { BuildOutcome } from './build-outcome.ts';
import { UsageError } from './exit-code.ts';
import { editionName } from './outputs.ts';

/** One PDF. A brief with errors has no file, digest and bytes. */
interface ManifestRow {
  readonly key: string;
  readonly status: 'built' | 'unchanged' | 'failed';
  readonly file: string | null;
  /** SHA-256, hexadecimal. */
  readonly digest: string | null;
  readonly pages: number;
  readonly bytes: number | null;
  readonly errors: number;
  readonly warnings: number;
}

const COLUMNS: readonly (keyof ManifestRow)[] = [
  ...(['key', 'status', 'file', 'digest', 'pages', 'bytes', 'errors', 'warnings'] as const),
];

/** The values of `--manifest`. Throws `UsageError` for names of other kinds of files. */
export function manifestFiles(names: readonly string[]): readonly string[] {
  const wrong = names.find((name) => !/\.(?:csv|json)$/i.test(name));
  if (wrong === undefined) return names;
  throw new UsageError(`--manifest writes .csv and .json files, not '${wrong}'`, '--manifest manifest.csv');
}

/** Collects the rows of manifests. */
export class ManifestRows {
  readonly #files: readonly string[];
  readonly #rows: ManifestRow[] = [];

  constructor(files: readonly string[]) {
    this.#files = files;
  }

  add({ brief, ok, upToDate, output, pages, diagnostics }: BuildOutcome): void {
    if (this.#files.length === 0) return;
    const count = (severity: string): number => diagnostics.filter((d) => d.severity === severity).length;
    this.#rows.push({
      key: editionName(brief),
      status: !ok ? 'failed' : upToDate ? 'unchanged' : 'built',
      ...{ file: output?.path ?? null, digest: output?.digest ?? null, bytes: output?.bytes ?? null },
      pages: ok ? pages : 0,
      ...{ errors: count('error'), warnings: count('warning') },
    });
  }

  /** Throws `WriteError`. */
  async write(): Promise<void> {
    for (const file of this.#files) await replaceFile(file, /\.csv$/i.test(file) ? this.#csv() : this.#json());
  }

  #csv(): string {
    const line = (cells: readonly (string | number | null)[]): string => `${cells.map(cell).join(',')}\r\n`;
    return [COLUMNS, ...this.#rows.map((row) => COLUMNS.map((column) => row[column]))].map(line).join('');
  }

  #json(): string {
    return `${JSON.stringify({ briefwright: packageVersion(), briefs: this.#rows }, null, 1)}\n`;
  }
}

/** A field of CSV (RFC 4180, 2). */
function cell(value: string | number | null): string {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
