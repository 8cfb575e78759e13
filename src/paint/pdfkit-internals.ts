/** Private parts of PDFKit 0.20.2 that `pdfkit-gaps.ts` needs. */

import type { FileObject, FileObjects } from './file-objects.ts';
import type { PdfDictionary, PdfRef } from './pdf-values.ts';

export interface PdfKitPage {
  readonly dictionary: PdfRef;
  readonly resources: PdfRef;
  /** Operators are written into it; ended with the page. */
  content: FileObject;
  readonly height: number;
  readonly fonts: PdfDictionary;
  readonly xobjects: PdfDictionary;
  readonly annotations: PdfRef[];
  write(chunk: string | Uint8Array): void;
}

export interface PdfKitDocument {
  readonly page: PdfKitPage;
  readonly _root: PdfRef;
  readonly _info: PdfRef;
  readonly outline: { readonly dictionary: PdfRef };
  readonly info: Record<string, unknown>;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): void;
  appendXML(xml: string): void;
  fillOpacity(opacity: number): void;
  strokeOpacity(opacity: number): void;
  getStructTreeRoot(): PdfRef;
  end(): void;
}

/** PDFKit's options, with the objects of the file, which its constructor already makes. */
export interface DocumentOptions {
  readonly objects: FileObjects;
  /** The descriptions in the document's XMP. */
  readonly descriptions: string;
}

/** PDFKit's class `PDFDocument` with the methods that are replaced. */
export type PdfKitDocumentClass = new (
  options: object,
) => PdfKitDocument & {
  readonly options: DocumentOptions;
  ref(data?: PdfDictionary): FileObject;
  /** Writes a part of the file. */
  _write(data: string | Uint8Array): void;
  /** Writes the end of the file. */
  _finalize(): void;
  _addInfo(): void;
};
