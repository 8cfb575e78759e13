/**
 * The one file that imports PDFKit. It keeps to PDFKit 0.20.2 exactly, as it mends on each document, through private
 * fields, what PDFKit leaves open for PDF/UA-1, PDF/A-3a and files that are the same each time.
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
import { cleanText, type PdfDictionary, type PdfRef, type PdfValue, pdfText } from './pdf-values.ts';
import { pdfKitFont } from './pdfkit-font.ts';
import type { NameTree, PdfKitDocument } from './pdfkit-internals.ts';
import type { StreamPacker } from './stream-packer.ts';
import { type PdfMetadata, PRODUCER, xmpDescriptions } from './xmp.ts';

/** A PDF file under way. Nothing in it depends on the time, chance or the machine. */
export class PdfWriter {
  readonly #doc: PdfKitDocument;
  readonly #packer: StreamPacker;
  readonly #streams: WrittenStream[] = [];
  readonly #packed: PackedObject[] = [];
  readonly #fonts = new Map<string, PdfFont>();
  readonly #images = new Map<string, { readonly name: string; readonly ref: PdfRef }>();
  readonly #codings: ReadonlyMap<string, FontCoding>;
  #ended = false;

  /** `codings` are those of all fonts that the pages will show, by id. */
  constructor(metadata: PdfMetadata, packer: StreamPacker, codings: ReadonlyMap<string, FontCoding>) {
    this.#packer = packer;
    this.#codings = codings;
    this.#doc = newDocument(metadata);
    this.#gatherObjects();
    this.#doc._finalize = () => {
      this.#ended = true;
    };
    // XMP values come unescaped from PDFKit, and without PDF/UA.
    this.#doc._addInfo = () => this.#doc.appendXML(xmpDescriptions(metadata));
    sortByBytes(this.names.Dests as unknown as NameTree);
  }

  /** Objects are kept until all are there, streams compressed. */
  #gatherObjects(): void {
    const doc = this.#doc;
    let id = 0;
    let body: string | undefined;
    doc._write = (data) => {
      if (typeof data !== 'string') {
        this.#streams.push(this.#stream(id, body ?? '', data));
        body = undefined;
      } else if (body === undefined) {
        // The object's number; an end, where a stream came before it.
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
    // XMP stays readable for programs that know nothing of PDF.
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

  /** The present page's dictionary. */
  get page(): PdfRef {
    return this.#doc.page.dictionary;
  }

  /** The present page's key in the parent tree. */
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

  /** A stream whose bytes are deflated already. */
  stream(data: PdfDictionary, deflated: Uint8Array): PdfRef {
    const ref = this.#doc.ref({ ...data, Filter: 'FlateDecode' });
    ref.end(deflated);
    return ref;
  }

  addPage(width: number, height: number): void {
    this.#doc.addPage({ size: [width, height], margin: 0 });
  }

  /** Operators for the present page. PDFKit has turned its y axis downwards, origin at the top left. */
  content(operators: string): void {
    this.#doc.page.write(Buffer.from(`${operators}\n`, 'latin1'));
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

  /** Puts a font among the present page's resources. */
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

  /** Puts an image that was embedded among the present page's resources; the answer is its name there. */
  useImage(digest: string): string {
    const image = this.#images.get(digest);
    if (!image) throw new Error('an image is painted that was not embedded');
    this.#doc.page.xobjects[image.name] = image.ref;
    return image.name;
  }

  destination(name: string, x: number, y: number): void {
    this.#doc.addNamedDestination(name, 'XYZ', x, y, null);
  }

  annotate(annotation: PdfRef): void {
    this.#doc.page.annotations.push(annotation);
  }

  /** The finished file. */
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
    // Two different files never share an ID, two equal ones always do (ISO 32000-1, 14.4).
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
    // PDFKit makes an ID of its own from it.
    CreationDate: new Date(0),
  };
  const options = {
    // The default, 1.3, writes no XMP (PDF/UA-1, 7.1-8).
    pdfVersion: '1.7',
    lang: language,
    tagged: true,
    displayTitle: true,
    // 'PDF/UA' and 1a would write a CIDSet without the parts of composite glyphs.
    ...(conformance ? { subset: 'PDF/A-3a' } : {}),
    // No standard font: those can't be embedded.
    font: null,
    autoFirstPage: false,
    // Streams are compressed by the writer; pages are written as soon as the next begins.
    compress: false,
    bufferPages: false,
    info,
  };
  const doc = new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions) as unknown as PdfKitDocument;
  setDates(doc.info, documentDate(metadata.date));
  return doc;
}

/** As precise as the date is known (ISO 32000-1, 7.9.4); a file without one has none, and never that of its making. */
function setDates(info: Record<string, unknown>, date: DocumentDate | undefined): void {
  delete info.CreationDate;
  if (!date) return;
  info.CreationDate = pdfText(date.pdf);
  info.ModDate = pdfText(date.pdf);
}

/** Name trees are ordered by bytes, not by locale (ISO 32000-1, 7.9.6), and a lone root has no limits. */
function sortByBytes(tree: NameTree): void {
  tree._items = Object.create(null) as Record<string, PdfValue>;
  tree.limits = false;
  tree._compareKeys = (a, b) => Buffer.compare(textBytes(a), textBytes(b));
}

/** A text string's bytes, as PDFKit writes them. */
export function textBytes(text: string): Uint8Array {
  // Anything beyond ASCII is UTF-16BE with a byte order mark.
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 0x7f) return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  }
  return Buffer.from(text, 'latin1');
}
