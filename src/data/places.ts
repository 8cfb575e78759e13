import type { Span } from '../core/diagnostic.ts';
import type { DataPath } from '../core/rich-text.ts';
import { isSameData } from '../core/same-data.ts';
import type { Place } from '../core/source-text.ts';
import type { NoteSink } from './kept-parts.ts';
import type { TextRange } from './literal-text.ts';

/** A text with slots, and where the words of each are in the text that was made of it. */
export interface FilledText {
  readonly template: string;
  readonly pieces: readonly { readonly filled: TextRange; readonly slot: TextRange }[];
}

const NO_RANGES: readonly TextRange[] = [];

/** The source places of a brief's values and keys. */
export class Places {
  readonly #values: Map<DataPath, Place>;
  readonly #keys: Map<DataPath, Place>;
  readonly #filled = new Map<DataPath, FilledText>();
  /** Notes what the reading of a part sees here and adds. */
  notes: NoteSink<{ readonly places: Places }> | undefined;

  /** Begins with the places of `first`, which stay as they are. */
  constructor(first?: Places) {
    this.#values = new Map(first ? first.#values : []);
    this.#keys = new Map(first ? first.#keys : []);
  }

  add(path: DataPath, place: Place): void {
    this.#values.set(path, place);
    this.notes?.did(({ places }) => places.add(path, place));
  }

  /** A text whose slots were filled with the words of a row: offsets in it are those of the template. */
  addFilled(path: DataPath, filled: FilledText): void {
    this.#filled.set(path, filled);
  }

  /** The ranges of a text that aren't its author's words. */
  literals(path: DataPath): readonly TextRange[] {
    const ranges = this.#filled.get(path)?.pieces.map(({ filled }) => filled) ?? NO_RANGES;
    this.notes?.saw(({ places }) => isSameData(places.literals(path), ranges));
    return ranges;
  }

  /** The key of a value, if it has one. */
  addKey(path: DataPath, place: Place): void {
    this.#keys.set(path, place);
  }

  hasKey(path: DataPath): boolean {
    return this.#keys.has(path);
  }

  /** The source text, as the author wrote it. */
  written(path: DataPath): string | undefined {
    const place = this.#values.get(path);
    const written = place?.source.text.slice(place.start, place.end);
    this.notes?.saw(({ places }) => places.written(path) === written);
    return written;
  }

  /** The place of a value itself. */
  placeOf(path: DataPath): Place | undefined {
    return this.#values.get(path);
  }

  /** A value's span, or that of its nearest ancestor with one. */
  spanOf(path: DataPath): Span | undefined {
    for (const around of outwards(path)) {
      const place = this.#values.get(around);
      if (place) return place.source.span(place.start, place.end);
    }
    return undefined;
  }

  keySpan(path: DataPath): Span | undefined {
    const place = this.#keys.get(path);
    return place ? place.source.span(place.start, place.end) : this.spanOf(path);
  }

  /** The source span of `length` characters at an offset in a parsed text value. */
  spanInside(path: DataPath, value: string, offset: number, length: number): Span | undefined {
    const place = this.#values.get(path);
    if (!place) return this.spanOf(path);
    const written = place.source.text.slice(place.start, place.end);
    const filled = this.#filled.get(path);
    const at = offsetInWritten(written, filled?.template ?? value, filled ? inTemplate(filled, offset) : offset);
    if (at === undefined) return place.source.span(place.start, place.end);
    const end = filled ? inTemplate(filled, offset + length) - inTemplate(filled, offset) : length;
    return place.source.span(place.start + at, Math.min(place.end, place.start + at + end));
  }

  /** Every value's span, in the order of the data. */
  spans(): ReadonlyMap<DataPath, Span> {
    const spans = new Map<DataPath, Span>();
    for (const [path, place] of this.#values) spans.set(path, place.source.span(place.start, place.end));
    return spans;
  }
}

/** The offset in the template of an offset in the filled text. Inside a slot's words, it is the start of the slot. */
function inTemplate({ pieces }: FilledText, offset: number): number {
  let moved = 0;
  for (const { filled, slot } of pieces) {
    if (offset < filled.start) break;
    if (offset < filled.end) return slot.start;
    moved = slot.end - filled.end;
  }
  return offset + moved;
}

/** A path and its ancestors: `a.b[0]`, `a.b`, `a`, ''. */
export function* outwards(path: DataPath): Generator<DataPath> {
  let rest = path;
  while (rest !== '') {
    yield rest;
    rest = rest.slice(0, Math.max(0, rest.lastIndexOf('.'), rest.lastIndexOf('[')));
  }
  yield '';
}

/**
 * Maps an offset in a scalar's value to an offset in its source. Quoting, indentation and folding only add or
 * change white space and quotation marks, so the other characters are matched one by one; escapes end the match.
 */
export function offsetInWritten(written: string, value: string, offset: number): number | undefined {
  const isBlock = written.startsWith('|') || written.startsWith('>');
  let at = isBlock ? written.indexOf('\n') + 1 : 0;
  const quote = !isBlock && (written.startsWith('"') || written.startsWith("'")) ? written.charAt(0) : '';
  if (quote !== '') at++;
  for (let i = 0; i < offset; i++) {
    if (isSpace(value.charAt(i))) continue;
    while (isSpace(written.charAt(at))) at++;
    if (written.charAt(at) !== value.charAt(i)) return undefined;
    at += quote !== '' && value.charAt(i) === quote ? 2 : 1;
  }
  if (isSpace(value.charAt(offset))) return at;
  while (isSpace(written.charAt(at))) at++;
  return written.charAt(at) === value.charAt(offset) || offset >= value.length ? at : undefined;
}

function isSpace(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r';
}
