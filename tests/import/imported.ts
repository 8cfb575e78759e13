/** Imports in tests. */

import { expect } from 'vitest';
import { memoryReader } from '../../src/core/files.ts';
import { readBrief } from '../../src/data/read-brief.ts';
import { type ImportOptions, importDocument } from '../../src/import/import-document.ts';
import { importReportLines } from '../../src/import/print-report.ts';
import type { ImportedBrief } from '../../src/import/write/write-brief.ts';

export interface Imported extends ImportedBrief {
  readonly yaml: string;
  /** From the line `sections:` to the next key. */
  readonly sections: string;
  readonly lines: string;
}

/** The brief made from a document; its data have no errors. */
export async function imported(
  bytes: Uint8Array | string,
  name = 'draft.docx',
  options: ImportOptions = {},
): Promise<Imported> {
  const content = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  const made = await importDocument(content, name, { today: '2026-03-14', ...options });
  const yaml = String(made.files['brief.yaml']);
  const files = Object.entries(made.files).map(([file, contents]) => [`b/${file}`, contents]);
  const { diagnostics } = readBrief('b', memoryReader(Object.fromEntries(files)));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const sections = /^sections:\n([\s\S]*?)(?=^\S|(?![\s\S]))/m.exec(yaml)?.[1] ?? '';
  return { ...made, yaml, sections, lines: importReportLines(made.report).join('\n') };
}
