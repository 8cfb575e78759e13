/** Attachments as embedded files (ISO 32000-1, 7.11.4), associated with the document (ISO 19005-3, 6.8). */

import type { Attachment } from '../archive/attachment.ts';
import { type PdfDictionary, type PdfRef, type PdfText, pdfText, sortedNames } from './pdf-values.ts';
import type { PdfWriter } from './pdfkit-gaps.ts';

/** Writes the files into the catalog; returns the files with charts' rows, by chart. */
export function writeAttachments(
  writer: PdfWriter,
  attachments: readonly Attachment[],
  date: PdfText | undefined,
): ReadonlyMap<string, PdfRef> {
  const specifications = attachments.map((file) => [file, writeFile(writer, file, date)] as const);
  if (specifications.length === 0) return new Map();
  // Not left to PDFKit, which writes digests in hexadecimal, compresses compressed data again, and sorts names by locale.
  writer.names.EmbeddedFiles = { Names: sortedNames(specifications.map(([file, ref]) => [file.path, ref])) };
  writer.catalog.AF = specifications.map(([, ref]) => ref);
  return new Map(specifications.flatMap(([{ chart }, ref]) => (chart === undefined ? [] : [[chart, ref] as const])));
}

function writeFile(writer: PdfWriter, file: Attachment, date: PdfText | undefined): PdfRef {
  const { packed, mediaType, name, relationship, description } = file;
  const params: PdfDictionary = {
    Size: packed.size,
    CheckSum: packed.md5,
    ...(date ? { ModDate: date } : {}),
  };
  const stream = writer.stream({ Type: 'EmbeddedFile', Subtype: nameOf(mediaType), Params: params }, packed.deflated);
  const specification = writer.ref({
    Type: 'Filespec',
    F: pdfText(name),
    UF: pdfText(name),
    EF: { F: stream, UF: stream },
    AFRelationship: relationship,
    Desc: pdfText(description),
  });
  specification.end();
  return specification;
}

/** PDFKit doesn't escape names; in PDF a slash in a name is written #2F (ISO 32000-1, 7.3.5). */
function nameOf(text: string): string {
  return text.replace(/[^A-Za-z0-9.+_-]/g, (c) => `#${c.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);
}
