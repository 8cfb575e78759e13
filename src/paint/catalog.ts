/** Catalog entries about the whole file: outline, page labels, and the direction of its pages. */

import { isRightToLeft } from '../languages/direction.ts';
import type { OutlineEntry } from '../tags/tag-tree.ts';
import { type PdfDictionary, type PdfRef, type PdfValue, pdfText } from './pdf-values.ts';
import type { PdfWriter } from './pdfkit-gaps.ts';
import type { PaintedPage } from './pdfkit-surface.ts';

/**
 * The outline (ISO 32000-1, 12.3.3), fully expanded. Not left to PDFKit, whose items lead to the page's right edge, or only
 * to the page.
 */
export function writeOutline(writer: PdfWriter, entries: readonly OutlineEntry[], pages: readonly PaintedPage[]): void {
  if (entries.length === 0) return;
  const { outlineRoot, catalog } = writer;
  outlineRoot.data.Type = 'Outlines';
  const { first, last, count } = writeItems(writer, entries, outlineRoot, pages);
  outlineRoot.data.First = first;
  outlineRoot.data.Last = last;
  outlineRoot.data.Count = count;
  catalog.Outlines = outlineRoot;
  catalog.PageMode = 'UseOutlines';
}

interface Items {
  readonly first: PdfRef | undefined;
  readonly last: PdfRef | undefined;
  readonly count: number;
}

function writeItems(
  writer: PdfWriter,
  entries: readonly OutlineEntry[],
  parent: PdfRef,
  pages: readonly PaintedPage[],
): Items {
  const refs = entries.map((entry) => {
    const painted = pages[entry.page - 1];
    const top = painted ? Math.round((painted.height - entry.y) * 100) / 100 : 0;
    const place = painted ? { Dest: [painted.page, 'XYZ', null, top, null] } : {};
    return writer.ref({ Title: pdfText(entry.title), Parent: parent, ...place });
  });
  let count = refs.length;
  refs.forEach((ref, i) => {
    if (i > 0) ref.data.Prev = refs[i - 1];
    if (i + 1 < refs.length) ref.data.Next = refs[i + 1];
    const children = entries[i]?.children ?? [];
    if (children.length > 0) {
      const inner = writeItems(writer, children, ref, pages);
      ref.data.First = inner.first;
      ref.data.Last = inner.last;
      ref.data.Count = inner.count;
      count += inner.count;
    }
    ref.end();
  });
  return { first: refs[0], last: refs.at(-1), count };
}

/** Page labels (ISO 32000-1, 12.4.2): runs of decimal numbers, and other labels as they are. */
export function writePageLabels(writer: PdfWriter, pages: readonly PaintedPage[]): void {
  const ranges: PdfValue[] = [];
  let expected = Number.NaN;
  pages.forEach(({ label }, index) => {
    const number = /^[1-9]\d{0,8}$/.test(label) ? Number(label) : Number.NaN;
    if (number !== expected || Number.isNaN(number)) {
      const range: PdfDictionary = Number.isNaN(number) ? { P: pdfText(label) } : { S: 'D', St: number };
      ranges.push(index, range);
    }
    expected = number + 1;
  });
  if (ranges.length > 0) writer.catalog.PageLabels = { Nums: ranges };
}

/** How viewers lay pages side by side (ISO 32000-1, 12.2): from right to left, where the language runs so. */
export function writeDirection({ catalog }: PdfWriter, language: string): void {
  if (isRightToLeft(language)) (catalog.ViewerPreferences as PdfRef).data.Direction = 'R2L';
}
