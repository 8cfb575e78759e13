/** The objects of a PDF file being written (ISO 32000-1, 7.3.10). PDFKit's objects are these, too. */

import type { PackedObject } from './object-streams.ts';
import { entriesText, NumberedObject, type PdfDictionary, type PdfRef, valueText } from './pdf-values.ts';

/** A stream with the entries of its dictionary, except its length. */
export interface WrittenStream {
  readonly id: number;
  readonly keys: string;
  readonly data: Uint8Array;
}

/** Numbers objects as they are made, and writes them as they are ended, with streams compressed. */
export class FileObjects {
  /** Objects without a stream. */
  readonly packed: PackedObject[] = [];
  readonly streams: WrittenStream[] = [];
  readonly #deflate: (raw: Uint8Array) => Uint8Array;
  #made = 0;

  constructor(deflate: (raw: Uint8Array) => Uint8Array) {
    this.#deflate = deflate;
  }

  get nextId(): number {
    return this.#made + 1;
  }

  /** The number of objects that were never ended. */
  get open(): number {
    return this.#made - this.packed.length - this.streams.length;
  }

  make(data: PdfDictionary = {}): FileObject {
    return new FileObject(++this.#made, data, this);
  }

  /** Writes an object that has ended. */
  write({ id, data }: FileObject, stream: Uint8Array | undefined): void {
    if (!stream) {
      this.packed.push({ id, body: valueText(data) });
      return;
    }
    const keys = entriesText({ ...data, Length: undefined });
    // XMP stays readable for programs that don't parse PDF.
    if (data.Filter !== undefined || data.Type === 'Metadata') this.streams.push({ id, keys, data: stream });
    else this.streams.push({ id, keys: `${keys}/Filter /FlateDecode\n`, data: this.#deflate(stream) });
  }
}

export class FileObject extends NumberedObject implements PdfRef {
  data: PdfDictionary;
  readonly #file: FileObjects;
  readonly #chunks: Uint8Array[] = [];

  constructor(id: number, data: PdfDictionary, file: FileObjects) {
    super(id);
    this.data = data;
    this.#file = file;
  }

  /** Adds to its stream; a string is a line of it. */
  write(chunk: string | Uint8Array): void {
    this.#chunks.push(typeof chunk === 'string' ? Buffer.from(`${chunk}\n`, 'latin1') : chunk);
  }

  end(chunk?: string | Uint8Array): void {
    if (chunk !== undefined) this.write(chunk);
    const [only] = this.#chunks;
    this.#file.write(this, this.#chunks.length > 1 ? Buffer.concat(this.#chunks) : only);
  }
}
