/** Reads editions of a brief from folders and PDFs, and compares them. */

import { type Changes, isUnchanged } from '../changes/changes.ts';
import { compareBriefs } from '../changes/compare.ts';
import type { Brief } from '../core/brief.ts';
import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import { type FileReader, joinPath, memoryReader } from '../core/files.ts';
import { unreadFile } from '../core/refusal.ts';
import { BRIEF_FILE } from '../data/list-briefs.ts';
import { readBrief } from '../data/read-brief.ts';

export type { Changes } from '../changes/changes.ts';
export { changesAsMarkdown, changesAsText } from '../changes/print.ts';
export { compareBriefs, isUnchanged };

/** Reads the brief in a folder; for one of many places, that of this row. */
export function readEdition(folder: string, files: FileReader, row?: string): Outcome<Brief | undefined> {
  return readBrief(folder, files, { row });
}

/** Reads the brief from the source inside a PDF. */
export async function readPdfEdition(pdf: Uint8Array, name: string): Promise<Outcome<Brief | undefined>> {
  const { readSource } = await import('../archive/read-source.ts');
  const { value: source, diagnostics } = await readSource(pdf, name);
  if (!source) return { value: undefined, diagnostics };
  const { brief, options } = source.manifest;
  return readBrief(brief, memoryReader(Object.fromEntries(source.files)), {
    language: options.translation,
    row: options.row,
  });
}

/** Compares a brief with the edition that it names; undefined where it names none, or it can't be read. */
export async function changesSincePrevious(brief: Brief, files: FileReader): Promise<Outcome<Changes | undefined>> {
  const { previous } = brief;
  if (!previous) return { value: undefined, diagnostics: [] };
  const path = joinPath(brief.folder, previous.from);
  const pdf = /\.pdf$/i.test(path) ? files.read(path) : undefined;
  const { value: before } = pdf ? await readPdfEdition(pdf, path) : readEdition(path, files, brief.row);
  if (before) return { value: compareBriefs(before, brief), diagnostics: [] };
  const span = brief.spans.get('previous.from');
  const diagnostic: Diagnostic = {
    severity: 'error',
    code: 'data/no-previous',
    message: `there is no earlier edition at ${path}`,
    hint: 'name a folder with a brief.yaml, or a PDF with its source inside',
    ...(span && { span }),
  };
  const file = /\.pdf$/i.test(path) ? path : joinPath(path, BRIEF_FILE);
  return { value: undefined, diagnostics: [unreadFile(files, file, diagnostic)] };
}
