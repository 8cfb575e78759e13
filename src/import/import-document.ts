/** Imports a document: Word, LibreOffice, Markdown or plain text, as the files of a brief. */

import { decodeSource } from '../facts/sources/source-encoding.ts';
import { openZip } from '../office/office-zip.ts';
import { UnreadableFile } from '../office/unreadable-file.ts';
import { articleDraft } from './article-draft.ts';
import { readDocx } from './docx/read-docx.ts';
import { type ImportedDocument, runsOf, wordsOf } from './imported-document.ts';
import type { ReadBeside } from './markdown/read-markdown.ts';
import { readText } from './text/read-text.ts';
import { type ImportedBrief, writeBrief } from './write/write-brief.ts';

export interface ImportOptions {
  /** BCP 47; that of the document if omitted, or else English. */
  readonly language?: string | undefined;
  /** Whether tracked changes take effect. */
  readonly changes?: 'accept' | 'reject';
  /** `2026-03-14`, the brief's date if the document states none; today if omitted. */
  readonly today?: string;
  /** Reads a picture beside a Markdown file, by its path from there. Without it, such pictures are left out. */
  readonly beside?: ReadBeside;
}

/**
 * The files of a brief made from a document. `name` tells Markdown (`.md`) from plain text; other formats are known by their bytes.
 * Throws `UnreadableFile` for a file that can't be read.
 */
export async function importDocument(
  bytes: Uint8Array,
  name: string,
  options: ImportOptions = {},
): Promise<ImportedBrief> {
  const document = await readDocument(bytes, name, options);
  const today = options.today ?? new Date().toISOString().slice(0, 10);
  return writeBrief(document, { language: options.language, today, file: name });
}

/**
 * The files of a brief that rests on a document: its text as a source, and its statements as claims to complete. Throws
 * `UnreadableFile`.
 */
export async function importSource(
  bytes: Uint8Array,
  name: string,
  options: ImportOptions = {},
): Promise<Readonly<Record<string, string>>> {
  if (!isOffice(bytes) && !isMarkdown(name)) return articleDraft(bytes, 'article');
  const { blocks, notes } = await readDocument(bytes, name, options);
  const texts = [...blocks.flatMap(runsOf), ...notes.values()].map((runs) => wordsOf(runs).replace(/\s+/g, ' ').trim());
  const paragraphs = texts.filter((text) => text !== '');
  return articleDraft(new TextEncoder().encode(paragraphs.join('\n\n')), 'article');
}

/** The document in its neutral form. Throws `UnreadableFile`. */
export async function readDocument(
  bytes: Uint8Array,
  name: string,
  { changes, beside = () => undefined }: Pick<ImportOptions, 'changes' | 'beside'> = {},
): Promise<ImportedDocument> {
  const acceptChanges = changes !== 'reject';
  if (bytes.length === 0) throw new UnreadableFile('the file is empty', 'name a document with words');
  if (isOffice(bytes)) {
    const zip = openZip(bytes);
    if (zip.has('content.xml')) return (await import('./odt/read-odt.ts')).readOdt(zip, acceptChanges);
    return readDocx(bytes, () => acceptChanges);
  }
  const format = OFFICE.exec(name)?.[1];
  if (format !== undefined)
    throw new UnreadableFile(
      `the file isn't in the format of its ending, .${format}`,
      'save it again as .docx or .odt, or name a text file .txt',
    );
  const text = decodeSource(bytes);
  if (isMarkdown(name)) return (await import('./markdown/read-markdown.ts')).readMarkdown(text, beside);
  return readText(text);
}

const OFFICE = /\.(docx?|odt|dotx?|docm)$/i;

function isMarkdown(name: string): boolean {
  return /\.(?:md|markdown)$/i.test(name);
}

/** A zip archive, or a file in the old Office format. */
function isOffice([a, b]: Uint8Array): boolean {
  return (a === 0x50 && b === 0x4b) || (a === 0xd0 && b === 0xcf);
}
