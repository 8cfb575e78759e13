/** The full texts of sources in the brief's folder: `sources/<id>.txt`. */

import type { Brief } from '../../core/brief.ts';
import type { Evidence } from '../../core/evidence.ts';
import { type FileReader, joinPath } from '../../core/files.ts';
import { notText } from '../../core/source-text.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import { decodeSource } from './source-encoding.ts';
import { SourceIndex, type Surroundings } from './source-index.ts';

/** A cache of indexed sources between builds, by file and bytes. */
export type SourceMemory = Map<string, { readonly bytes: Uint8Array; readonly index: SourceIndex }>;

export class SourceTexts {
  readonly #brief: Brief;
  readonly #files: FileReader;
  readonly #memory: SourceMemory;
  readonly #negations: ReadonlySet<string>;
  readonly #indexes = new Map<string, SourceIndex | undefined>();

  constructor(brief: Brief, lexicon: Lexicon, files: FileReader, memory: SourceMemory) {
    this.#brief = brief;
    this.#files = files;
    this.#memory = memory;
    this.#negations = lexicon.subjects.negations;
  }

  /** The indexed text of a source; undefined if the brief's folder has none. */
  of(source: string): SourceIndex | undefined {
    if (!this.#indexes.has(source)) this.#indexes.set(source, this.#read(source));
    return this.#indexes.get(source);
  }

  /** The text around a quotation in its source. */
  around({ source, paragraph, quote }: Evidence): Surroundings | undefined {
    const index = this.of(source);
    if (!index || quote === undefined) return undefined;
    const found = (paragraph === undefined ? undefined : index.findIn(paragraph, quote)) ?? index.find(quote);
    return found && index.around(found);
  }

  #read(source: string): SourceIndex | undefined {
    if (!this.#brief.sources.has(source) || /[/\\]/.test(source)) return undefined;
    const file = joinPath(this.#brief.folder, 'sources', `${source}.txt`);
    const bytes = this.#files.read(file);
    if (!bytes || notText(file, bytes)) return undefined;
    const known = this.#memory.get(file);
    if (known && Buffer.compare(known.bytes, bytes) === 0) return known.index;
    const index = new SourceIndex(file, decodeSource(bytes), this.#negations);
    this.#memory.set(file, { bytes, index });
    return index;
  }
}
