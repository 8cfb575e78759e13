/** Private parts of PDFKit 0.20.2 that `pdfkit-gaps.ts` needs. */

import type { PdfDictionary, PdfRef, PdfValue } from './pdf-values.ts';
import type { PdfKitFontSource, PdfKitSubset } from './pdfkit-font.ts';

export interface EmbeddedFont {
  readonly id: string;
  readonly name: string;
  readonly subset: PdfKitSubset;
  /** Code points by glyph of the subset. */
  readonly unicode: (readonly number[])[];
  /** Thousandths of an em, by glyph of the subset. */
  readonly widths: number[];
  readonly scale: number;
  readonly font: PdfKitFontSource;
  readonly dictionary: PdfRef | undefined;
  ref(): PdfRef;
  embed(): unknown;
}

export interface NameTree {
  _items: Record<string, PdfValue>;
  limits: boolean;
  _compareKeys(a: string, b: string): number;
  add(key: string | number, value: PdfValue): void;
}

export interface PdfKitPage {
  readonly dictionary: PdfRef;
  readonly resources: PdfRef;
  readonly height: number;
  readonly fonts: PdfDictionary;
  readonly xobjects: PdfDictionary;
  readonly annotations: PdfRef[];
  readonly structParentTreeKey: number;
  write(chunk: string | Uint8Array): void;
}

export interface PdfKitDocument {
  readonly page: PdfKitPage;
  readonly _root: PdfRef;
  readonly _info: PdfRef;
  readonly outline: { readonly dictionary: PdfRef };
  readonly info: Record<string, unknown>;
  readonly _font: EmbeddedFont;
  readonly _offsets: readonly (number | null)[];
  readonly _waiting: number;
  _offset: number;
  _write(data: string | Uint8Array): void;
  _finalize(): void;
  _addInfo(): void;
  ref(data?: PdfDictionary): PdfRef;
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): void;
  addNamedDestination(name: string, type: 'XYZ', x: number, y: number, zoom: null): void;
  appendXML(xml: string): void;
  font(source: PdfKitFontSource): void;
  fillOpacity(opacity: number): void;
  strokeOpacity(opacity: number): void;
  getStructTreeRoot(): PdfRef;
  getStructParentTree(): NameTree;
  createStructParentTreeNextKey(): number;
  end(): void;
}
