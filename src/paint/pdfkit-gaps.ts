/**
 * The one file that imports PDFKit. It keeps to PDFKit 0.20.2 exactly, as it mends on each document, through private
 * fields, what PDFKit leaves open for PDF/UA-1, PDF/A-3a and files that are the same each time.
 */

import { createHash } from 'node:crypto';
import PDFDocument from 'pdfkit';
import type { FontFace } from '../core/shaping.ts';
import { type DocumentDate, documentDate } from './document-date.ts';
import { closeFile, type PackedObject } from './object-streams.ts';
import { PdfFont } from './pdf-font.ts';
import { cleanText, type PdfDictionary, type PdfRef, type PdfValue, pdfText } from './pdf-values.ts';
import { pdfKitFont } from './pdfkit-font.ts';
import type { EmbeddedImage, NameTree, PdfKitDocument } from './pdfkit-internals.ts';
import type { UsedGlyphs } from './used-glyphs.ts';
import { type PdfMetadata, PRODUCER, xmpDescriptions } from './xmp.ts';

/** A PDF file under way. Nothing in it depends on the time, chance or the machine. */
export class PdfWriter {
  readonly #doc: PdfKitDocument;
  readonly #chunks: Uint8Array[] = [];
  readonly #packed: PackedObject[] = [];
  readonly #offsets = new Map<number, number>();
  readonly #fonts = new Map<string, PdfFont>();
  readonly #images = new Map<string, EmbeddedImage>();
  readonly #glyphs: UsedGlyphs;
  #bytes: Uint8Array | undefined;

  /** `glyphs` are those that the pages will show, if they are known. */
  constructor(metadata: PdfMetadata, glyphs: UsedGlyphs = new Map()) {
    this.#glyphs = glyphs;
    this.#doc = newDocument(metadata);
    // Writing starts with the header, which the constructor has pushed into the stream that nobody reads.
    this.#chunks.push(Buffer.from('%PDF-1.7\n%\xff\xff\xff\xff\n', 'latin1'));
    this.#doc._offset = this.#chunks[0]?.length ?? 0;
    this.#gatherObjects();
    this.#doc._finalize = () => this.#close();
    // XMP values come unescaped from PDFKit, and without PDF/UA.
    this.#doc._addInfo = () => this.#doc.appendXML(xmpDescriptions(metadata));
    sortByBytes(this.names.Dests as unknown as NameTree);
  }

  /** Streams go straight into the file, other objects are kept for object streams. */
  #gatherObjects(): void {
    const doc = this.#doc;
    let id = 0;
    let body: string | undefined;
    const emit = (data: string | Uint8Array): void => {
      const bytes = typeof data === 'string' ? Buffer.from(`${data}\n`, 'latin1') : data;
      this.#chunks.push(bytes);
      doc._offset += bytes.length;
    };
    doc._write = (data) => {
      if (typeof data !== 'string') emit(data);
      else if (body === undefined && data.endsWith(' 0 obj')) {
        id = Number.parseInt(data, 10);
        body = '';
      } else if (data === 'stream') {
        this.#offsets.set(id, doc._offset);
        emit(`${id} 0 obj\n${body ?? ''}\nstream`);
        body = undefined;
      } else if (data === 'endobj' && body !== undefined) {
        this.#packed.push({ id, body });
        body = undefined;
      } else if (body === '') body = data;
      else emit(data);
    };
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
      this.#doc.font(pdfKitFont(face));
      font = new PdfFont(this.#doc._font, this.#doc, this.#glyphs.get(face.id) ?? []);
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

  /**
   * Embeds an image once. PNGs with transparency or interlacing are unpacked elsewhere: wait for each before the next,
   * or the order of objects is left to chance.
   */
  embedImage(digest: string, bytes: Uint8Array): Promise<void> {
    if (this.#images.has(digest)) return Promise.resolve();
    const image = this.#doc.openImage(bytes);
    this.#images.set(digest, image);
    return new Promise((resolve) => {
      const finalize = image.finalize?.bind(image);
      if (finalize) {
        image.finalize = () => {
          finalize();
          resolve();
        };
      }
      image.embed(this.#doc);
      if (!finalize) resolve();
    });
  }

  /** Paints an image that was embedded. */
  image(digest: string, x: number, y: number, width: number, height: number): void {
    const image = this.#images.get(digest);
    if (image) this.#doc.image(image, x, y, { width, height });
  }

  destination(name: string, x: number, y: number): void {
    this.#doc.addNamedDestination(name, 'XYZ', x, y, null);
  }

  annotate(annotation: PdfRef): void {
    this.#doc.page.annotations.push(annotation);
  }

  /** The finished file. */
  finish(): Uint8Array {
    this.#doc.end();
    if (!this.#bytes) throw new Error(`${this.#doc._waiting} PDF objects were never ended`);
    return this.#bytes;
  }

  #close(): void {
    const doc = this.#doc;
    const hash = createHash('sha256');
    for (const chunk of this.#chunks) hash.update(chunk);
    for (const { id, body } of this.#packed) hash.update(`${id} ${body}\n`);
    // Two different files never share an ID, two equal ones always do (ISO 32000-1, 14.4).
    const digest = hash.digest('hex').slice(0, 32);
    const rest = closeFile({
      chunks: this.#chunks,
      length: doc._offset,
      offsets: this.#offsets,
      packed: this.#packed,
      nextId: doc._offsets.length + 1,
      trailer: `/Root ${doc._root.id} 0 R/Info ${doc._info.id} 0 R/ID[<${digest}><${digest}>]`,
    });
    this.#bytes = new Uint8Array(Buffer.concat([...this.#chunks, ...rest]));
  }
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
    bufferPages: true,
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
