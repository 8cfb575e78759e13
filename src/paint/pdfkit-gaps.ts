/**
 * The only file that imports PDFKit. It depends on PDFKit 0.20.2 exactly, since it adds, through private fields of each
 * document, what PDFKit lacks for PDF/UA-1, PDF/A-3a and reproducible files.
 */

import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import type { FontFace } from '../core/shaping.ts';
import type { PdfImage } from '../image/pdf-image.ts';
import { type DocumentDate, documentDate } from './document-date.ts';
import type { FontCoding } from './font-coding.ts';
import { writeImage } from './image-objects.ts';
import { closeFile, type PackedObject, streamObject } from './object-streams.ts';
import { PdfFont } from './pdf-font.ts';
import { cleanText, type PdfDictionary, type PdfRef, type PdfValue, pdfText, textBytes } from './pdf-values.ts';
import { pdfKitFont } from './pdfkit-font.ts';
import type { NameTree, PdfKitDocument, PdfKitPage } from './pdfkit-internals.ts';
import type { StreamPacker } from './stream-packer.ts';
import { type PdfMetadata, PRODUCER, xmpDescriptions } from './xmp.ts';

/** A PDF file being written. Nothing in it depends on the time, chance or the machine. */
export class PdfWriter {
  readonly #doc: PdfKitDocument;
  readonly #packer: StreamPacker;
  readonly #streams: WrittenStream[] = [];
  readonly #packed: PackedObject[] = [];
  readonly #fonts = new Map<string, PdfFont>();
  readonly #images = new Map<string, { readonly name: string; readonly ref: PdfRef }>();
  readonly #codings: ReadonlyMap<string, FontCoding>;
  readonly #layers: { readonly pieces: Uint8Array[]; readonly outer: PdfKitPage['write'] }[] = [];
  #ended = false;

  /** `codings` are of all fonts on the pages, by id. */
  constructor(metadata: PdfMetadata, packer: StreamPacker, codings: ReadonlyMap<string, FontCoding>) {
    this.#packer = packer;
    this.#codings = codings;
    this.#doc = newDocument(metadata);
    this.#gatherObjects();
    this.#doc._finalize = () => {
      this.#ended = true;
    };
    // PDFKit doesn't escape XMP values, and doesn't declare PDF/UA.
    this.#doc._addInfo = () => this.#doc.appendXML(xmpDescriptions(metadata));
    sortByBytes(this.names.Dests as unknown as NameTree);
  }

  /** Collects all objects until the file is finished, with streams compressed. */
  #gatherObjects(): void {
    const doc = this.#doc;
    let id = 0;
    let body: string | undefined;
    doc._write = (data) => {
      if (typeof data !== 'string') {
        this.#streams.push(this.#stream(id, body ?? '', data));
        body = undefined;
      } else if (body === undefined) {
        // Either the object's number, or the end of an object with a stream.
        if (data.endsWith(' 0 obj')) {
          id = Number.parseInt(data, 10);
          body = '';
        }
      } else if (data === 'endobj') {
        this.#packed.push({ id, body });
        body = undefined;
      } else if (body === '') body = data;
    };
  }

  #stream(id: number, dictionary: string, raw: Uint8Array): WrittenStream {
    const keys = dictionary.replace(/^<<\n|\n>>$/g, '');
    // XMP stays readable for programs that don't parse PDF.
    if (keys.includes('/Filter ') || keys.includes('/Type /Metadata')) return { id, keys, data: raw };
    const unsized = keys.replace(/\/Length \d+\n?/, '');
    return { id, keys: `${unsized}\n/Filter /FlateDecode`, data: this.#packer.deflate(raw) };
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

  /** The current page's key in the parent tree. */
  get pageKey(): number {
    return this.#doc.page.structParentTreeKey;
  }

  /** A new key in the parent tree (ISO 32000-1, 14.7.4.4). */
  newParentKey(): number {
    return this.#doc.createStructParentTreeNextKey();
  }

  setParents(key: number, parents: PdfValue): void {
    this.#doc.getStructParentTree().add(key, parents);
  }

  /** A new indirect object; `end` writes it. */
  ref(data: PdfDictionary): PdfRef {
    return this.#doc.ref(data);
  }

  /** A stream whose bytes are already deflated. */
  stream(data: PdfDictionary, deflated: Uint8Array): PdfRef {
    const ref = this.#doc.ref({ ...data, Filter: 'FlateDecode' });
    ref.end(deflated);
    return ref;
  }

  addPage(width: number, height: number): void {
    this.#doc.addPage({ size: [width, height], margin: 0 });
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
      this.#doc.font(pdfKitFont(face));
      font = new PdfFont(this.#doc._font, this.#doc, coding);
      this.#fonts.set(face.id, font);
    }
    return font;
  }

  /** Adds a font to the current page's resources. */
  useFont(font: PdfFont): void {
    this.#doc.page.fonts[font.name] = font.ref();
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
    this.#doc.addNamedDestination(name, 'XYZ', x, y, null);
  }

  annotate(annotation: PdfRef): void {
    this.#doc.page.annotations.push(annotation);
  }

  /** Returns the finished file. */
  finish(): Uint8Array {
    const doc = this.#doc;
    doc.end();
    if (!this.#ended) throw new Error(`${doc._waiting} PDF objects were never ended`);
    const offsets = new Map<number, number>();
    const chunks: Uint8Array[] = [Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n', 'latin1')];
    let length = chunks[0]?.length ?? 0;
    for (const { id, keys, data } of this.#streams) {
      const chunk = streamObject(id, keys, data);
      offsets.set(id, length);
      chunks.push(chunk);
      length += chunk.length;
    }
    const hash = createHash('sha256');
    for (const chunk of chunks) hash.update(chunk);
    for (const { id, body } of this.#packed) hash.update(`${id} ${body}\n`);
    // Different files never share an ID, equal ones always do (ISO 32000-1, 14.4).
    const digest = hash.digest('hex').slice(0, 32);
    const rest = closeFile({
      offsets,
      length,
      packed: this.#packed,
      nextId: doc._offsets.length + 1,
      trailer: `/Root ${doc._root.id} 0 R/Info ${doc._info.id} 0 R/ID[<${digest}><${digest}>]`,
      deflate: (raw) => this.#packer.deflate(raw),
    });
    return new Uint8Array(Buffer.concat([...chunks, ...rest]));
  }
}

/** A stream with the keys of its dictionary. */
interface WrittenStream {
  readonly id: number;
  readonly keys: string;
  readonly data: Uint8Array;
}

function newDocument(metadata: PdfMetadata): PdfKitDocument {
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
  const options = {
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
  };
  const doc = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions) as unknown as PdfKitDocument;
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

/** Sorts a name tree by bytes, not by locale (ISO 32000-1, 7.9.6), and removes the limits, which a lone root hasn't. */
function sortByBytes(tree: NameTree): void {
  tree._items = Object.create(null) as Record<string, PdfValue>;
  tree.limits = false;
  tree._compareKeys = (a, b) => Buffer.compare(textBytes(a), textBytes(b));
}
