/**
 * The only file that imports PDFKit. It depends on PDFKit 0.20.2 exactly, since it adds, through private fields of each
 * document, what PDFKit lacks for PDF/UA-1, PDF/A-3a and reproducible files.
 */

import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import type { FontFace } from '../core/shaping.ts';
import type { PdfImage } from '../image/pdf-image.ts';
import { type DocumentDate, documentDate } from './document-date.ts';
import { type FileObject, FileObjects } from './file-objects.ts';
import type { FontCoding } from './font-coding.ts';
import { writeImage } from './image-objects.ts';
import { closeFile, streamObject } from './object-streams.ts';
import type { PaintMemory } from './paint-memory.ts';
import { PdfFont } from './pdf-font.ts';
import { cleanText, type PdfDictionary, type PdfRef, type PdfValue, pdfText, sortedNames } from './pdf-values.ts';
import type { DocumentOptions, PdfKitDocument, PdfKitDocumentClass, PdfKitPage } from './pdfkit-internals.ts';
import { type PdfMetadata, PRODUCER, xmpDescriptions } from './xmp.ts';

/** A PDF file being written. Nothing in it depends on the time, chance or the machine. */
export class PdfWriter {
  readonly #doc: PdfKitDocument;
  readonly #objects: FileObjects;
  readonly #memory: PaintMemory;
  readonly #fonts = new Map<string, PdfFont>();
  readonly #images = new Map<string, { readonly name: string; readonly ref: PdfRef }>();
  readonly #codings: ReadonlyMap<string, FontCoding>;
  readonly #layers: { readonly pieces: Uint8Array[]; readonly outer: PdfKitPage['write'] }[] = [];
  readonly #destinations = new Map<string, PdfValue>();
  /** By key: the elements of a page's marked content, or of an annotation (ISO 32000-1, 14.7.4.4). */
  readonly #parents: PdfValue[] = [];

  /** `codings` are of all fonts on the pages, by id. */
  constructor(metadata: PdfMetadata, memory: PaintMemory, codings: ReadonlyMap<string, FontCoding>) {
    this.#memory = memory;
    this.#codings = codings;
    this.#objects = new FileObjects((raw) => memory.streams.deflate(raw));
    this.#doc = newDocument(metadata, this.#objects);
  }

  /** The catalog's dictionary. */
  get catalog(): PdfDictionary {
    return this.#doc._root.data;
  }

  /** The catalog's dictionary of name trees. */
  get names(): PdfDictionary {
    return (this.#doc._root.data.Names as PdfRef).data;
  }

  get structureRoot(): PdfRef {
    return this.#doc.getStructTreeRoot();
  }

  get outlineRoot(): PdfRef {
    return this.#doc.outline.dictionary;
  }

  /** The current page's dictionary. */
  get page(): PdfRef {
    return this.#doc.page.dictionary;
  }

  /** A new key in the parent tree. */
  newParentKey(): number {
    return this.#parents.push([]) - 1;
  }

  setParents(key: number, parents: PdfValue): void {
    this.#parents[key] = parents;
  }

  /** A new indirect object; `end` writes it. */
  ref(data: PdfDictionary): PdfRef {
    return this.#objects.make(data);
  }

  /** A stream whose bytes are already deflated. */
  stream(data: PdfDictionary, deflated: Uint8Array): PdfRef {
    const ref = this.ref({ ...data, Filter: 'FlateDecode' });
    ref.end(deflated);
    return ref;
  }

  /** Returns the page's key in the parent tree. */
  addPage(width: number, height: number): number {
    this.#doc.addPage({ size: [width, height], margin: 0 });
    const key = this.newParentKey();
    this.page.data.StructParents = key;
    return key;
  }

  /**
   * Operators go to a further stream of the page from here on (ISO 32000-1, Table 30, Contents). Streams are compressed only
   * when they change, so parts of a page that change apart from each other have streams of their own.
   */
  divideContent(): void {
    const { page } = this.#doc;
    const { content } = page;
    page.content = this.#objects.make();
    page.dictionary.data.Contents = [content, page.content];
    content.end();
  }

  /** Adds operators to the current page. PDFKit has turned its y axis downwards, with the origin at the top left. */
  content(operators: string): void {
    this.#doc.page.write(Buffer.from(`${operators}\n`, 'latin1'));
  }

  /** Content goes to a group of its own from here on, also what PDFKit adds. Groups nest. */
  beginLayer(): void {
    const { page } = this.#doc;
    const pieces: Uint8Array[] = [];
    this.#layers.push({ pieces, outer: page.write });
    page.write = (chunk) => {
      pieces.push(typeof chunk === 'string' ? Buffer.from(`${chunk}\n`, 'latin1') : chunk);
    };
  }

  /** Ends the group; returns its name in the current page's resources. */
  endLayer(bounds: readonly number[]): string {
    const { page } = this.#doc;
    const layer = this.#layers.pop();
    if (!layer) throw new Error('no layer is open');
    page.write = layer.outer;
    const group = { S: 'Transparency', CS: 'DeviceRGB' };
    const form = this.ref({ Type: 'XObject', Subtype: 'Form', BBox: bounds, Group: group, Resources: page.resources });
    form.end(Buffer.concat(layer.pieces));
    return this.useResource('XObject', form);
  }

  /** Adds an object to the current page's resources; returns its name there. */
  useResource(kind: 'ExtGState' | 'Shading' | 'XObject', ref: PdfRef): string {
    const { data } = this.#doc.page.resources;
    const known = (data[kind] ?? {}) as PdfDictionary;
    const name = `${kind.slice(0, 1)}${ref.id}`;
    known[name] = ref;
    data[kind] = known;
    return name;
  }

  font(face: FontFace): PdfFont {
    let font = this.#fonts.get(face.id);
    if (!font) {
      const coding = this.#codings.get(face.id);
      if (!coding) throw new Error(`'${face.postscriptName}' is not among the fonts of the pages`);
      font = new PdfFont(`F${this.#fonts.size + 1}`, this.ref({}), this.#memory.font(face, coding));
      this.#fonts.set(face.id, font);
    }
    return font;
  }

  /** Adds a font to the current page's resources. */
  useFont(font: PdfFont): void {
    this.#doc.page.fonts[font.name] = font.ref;
  }

  fillOpacity(opacity: number): void {
    this.#doc.fillOpacity(opacity);
  }

  strokeOpacity(opacity: number): void {
    this.#doc.strokeOpacity(opacity);
  }

  embedImage(image: PdfImage): void {
    this.#images.set(image.digest, {
      name: `I${this.#images.size + 1}`,
      ref: writeImage(image, (data) => this.ref(data)),
    });
  }

  /** Adds an embedded image to the current page's resources; returns its name there. */
  useImage(digest: string): string {
    const image = this.#images.get(digest);
    if (!image) throw new Error('a painted image was not embedded');
    this.#doc.page.xobjects[image.name] = image.ref;
    return image.name;
  }

  destination(name: string, x: number, y: number): void {
    const { page } = this.#doc;
    this.#destinations.set(name, [page.dictionary, 'XYZ', x, page.height - y, null]);
  }

  annotate(annotation: PdfRef): void {
    this.#doc.page.annotations.push(annotation);
  }

  /** Returns the finished file. */
  finish(): Uint8Array {
    const doc = this.#doc;
    for (const font of this.#fonts.values()) font.write((data) => this.ref(data));
    this.names.Dests = { Names: sortedNames(this.#destinations) };
    this.structureRoot.data.ParentTree = { Nums: this.#parents.flatMap((parents, key) => [key, parents]) };
    this.structureRoot.data.ParentTreeNextKey = this.#parents.length;
    doc.end();
    const { streams, packed, open, nextId } = this.#objects;
    if (open > 0) throw new Error(`${open} PDF objects were never ended`);
    const offsets = new Map<number, number>();
    const chunks: Uint8Array[] = [HEADER];
    let length = HEADER.length;
    for (const { id, keys, data } of streams) {
      offsets.set(id, length);
      const parts = streamObject(id, keys, data);
      for (const part of parts) length += part.length;
      chunks.push(...parts);
    }
    // In few pieces: a file has hundreds of objects, and each call into the hash takes as long as hashing one of them.
    const body = Buffer.concat(chunks, length);
    const hash = createHash('sha256').update(body);
    hash.update(packed.map((object) => `${object.id} ${object.body}\n`).join(''));
    // Different files never share an ID, equal ones always do (ISO 32000-1, 14.4).
    const digest = hash.digest('hex').slice(0, 32);
    const rest = closeFile({
      offsets,
      length,
      packed,
      nextId,
      trailer: `/Root ${doc._root.id} 0 R/Info ${doc._info.id} 0 R/ID[<${digest}><${digest}>]`,
      deflate: (raw) => this.#memory.streams.deflate(raw),
    });
    return joined([body, ...rest]);
  }
}

const HEADER = Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n', 'latin1');

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** PDFKit's document with objects of ours, which are written by us. */
class OwnDocument extends (PDFDocument as unknown as PdfKitDocumentClass) {
  override ref(data?: PdfDictionary): FileObject {
    return this.options.objects.make(data);
  }

  override _write(): void {}

  override _finalize(): void {}

  /** PDFKit doesn't escape XMP values, and doesn't declare PDF/UA. */
  override _addInfo(): void {
    this.appendXML(this.options.descriptions);
  }
}

function newDocument(metadata: PdfMetadata, objects: FileObjects): PdfKitDocument {
  const { title, author, subject, keywords, language, creator = 'briefwright', conformance = true } = metadata;
  const info = {
    Title: cleanText(title),
    ...(author ? { Author: cleanText(author) } : {}),
    ...(subject ? { Subject: cleanText(subject) } : {}),
    ...(keywords.length > 0 ? { Keywords: cleanText(keywords.join(', ')) } : {}),
    Creator: cleanText(creator),
    Producer: PRODUCER,
    // PDFKit derives an ID from it.
    CreationDate: new Date(0),
  };
  const own: DocumentOptions = { objects, descriptions: xmpDescriptions(metadata) };
  const doc = new OwnDocument({
    ...own,
    // The default, 1.3, writes no XMP (PDF/UA-1, 7.1-8).
    pdfVersion: '1.7',
    lang: language,
    tagged: true,
    displayTitle: true,
    // 'PDF/UA' and 1a would write a CIDSet without the components of composite glyphs.
    ...(conformance ? { subset: 'PDF/A-3a' } : {}),
    // No standard fonts, since they can't be embedded.
    font: null,
    autoFirstPage: false,
    // Streams are compressed by the writer; pages are written as soon as the next starts.
    compress: false,
    bufferPages: false,
    info,
  });
  setDates(doc.info, documentDate(metadata.date));
  return doc;
}

/** Sets dates as precisely as known (ISO 32000-1, 7.9.4); without one the file has no date, not even that of its creation. */
function setDates(info: Record<string, unknown>, date: DocumentDate | undefined): void {
  delete info.CreationDate;
  if (!date) return;
  info.CreationDate = pdfText(date.pdf);
  info.ModDate = pdfText(date.pdf);
}
