/** Writes finished pages and their tags as a PDF file. */

import type { Attachment } from '../archive/attachment.ts';
import type { Spend } from '../core/budget.ts';
import type { PdfImage } from '../image/pdf-image.ts';
import type { Anchor, Page } from '../layout/fragment.ts';
import type { TagPlan } from '../tags/tag-tree.ts';
import { writeAttachments } from './attachments.ts';
import { writeDirection, writeOutline, writePageLabels } from './catalog.ts';
import { documentDate } from './document-date.ts';
import { paintPages } from './paint.ts';
import type { PaintMemory } from './paint-memory.ts';
import { pdfText } from './pdf-values.ts';
import { PdfWriter } from './pdfkit-gaps.ts';
import { PdfKitSurface } from './pdfkit-surface.ts';
import { writeStructure } from './structure.ts';
import { type UsedText, usedLetters } from './used-letters.ts';
import type { PdfMetadata } from './xmp.ts';

export type { PdfMetadata } from './xmp.ts';

export interface PdfInput {
  readonly pages: readonly Page[];
  /** All text of the pages. */
  readonly texts: readonly UsedText[];
  /** All images of the pages, each once. */
  readonly images: readonly PdfImage[];
  readonly plan: TagPlan;
  readonly anchors: readonly Anchor[];
  readonly metadata: PdfMetadata;
  /** Attached files, in the order in which they are listed. */
  readonly attachments: readonly Attachment[];
  readonly memory: PaintMemory;
  /** Called with the cost of each painted item. */
  readonly spend?: Spend;
}

/** Writes a PDF 1.7 file: tagged, with outline, labels, XMP and attachments, and the same bytes for the same input. */
export function paintPdf(input: PdfInput): Uint8Array {
  const { pages, texts, images, plan, anchors, metadata, attachments, memory, spend = () => undefined } = input;
  memory.streams.nextFile();
  const writer = new PdfWriter(metadata, memory, memory.codings.of(usedLetters(texts)));
  for (const image of images) writer.embedImage(image);
  const date = documentDate(metadata.date);
  const tables = writeAttachments(writer, attachments, date && pdfText(date.pdf));
  const surface = new PdfKitSurface(writer, tables, memory, spend);
  paintPages(pages, plan, anchors, surface);
  writeStructure(writer, plan.root, surface.pages, surface.links, tables);
  writeOutline(writer, plan.outline, surface.pages);
  writePageLabels(writer, surface.pages);
  writeDirection(writer, metadata.language);
  return writer.finish();
}
