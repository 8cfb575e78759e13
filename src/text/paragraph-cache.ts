/**
 * Cache of paragraphs across rounds of layout and builds: a paragraph with the same words, styles and measure is
 * neither broken into lines nor measured again. Keeps exactly the paragraphs of the last build, however many.
 */

import type { Embedding } from '../core/bidi.ts';
import type { InlinePiece, Line, ParagraphOptions } from './line.ts';
import { measureInline } from './measure-inline.ts';
import { type BrokenParagraph, breakParagraph } from './paragraph.ts';
import type { CachingShaper } from './shaper.ts';

type Widths = ReturnType<typeof measureInline>;

export interface ParagraphCache {
  /** Like `breakParagraph`. */
  lines(pieces: readonly InlinePiece[], options: ParagraphOptions): BrokenParagraph;
  /** Like `measureInline`. */
  measure(pieces: readonly InlinePiece[]): Widths;
  /** Call when a build begins: drops the entries that the last build didn't use. */
  nextBuild(): void;
  /** Drops everything, so that problems of fonts are reported again. */
  clear(): void;
}

export function createParagraphCache(shaper: CachingShaper): ParagraphCache {
  const paragraphs = new BuildCache<readonly Line[]>();
  const widths = new BuildCache<Widths>();
  const styles = new ObjectNumbers();
  return {
    lines(pieces, options) {
      const key = options.steady ? paragraphKey(pieces, options, styles) : undefined;
      const known = key === undefined ? undefined : paragraphs.get(key);
      if (known) return { lines: known, notes: [] };
      const broken = breakParagraph(pieces, options, shaper);
      // A paragraph with notes isn't cached, so that every build reports them.
      if (key !== undefined && broken.notes.length === 0) paragraphs.set(key, broken.lines);
      return broken;
    },
    measure(pieces) {
      const key = piecesKey(pieces, styles);
      const known = key === undefined ? undefined : widths.get(key);
      if (known) return known;
      const measured = measureInline(pieces, shaper);
      if (key !== undefined) widths.set(key, measured);
      return measured;
    },
    nextBuild() {
      paragraphs.nextBuild();
      widths.nextBuild();
    },
    clear() {
      paragraphs.clear();
      widths.clear();
    },
  };
}

/** The values of this build and the last one. */
class BuildCache<T> {
  #now = new Map<string, T>();
  #before = this.#now;

  get(key: string): T | undefined {
    const found = this.#now.get(key);
    if (found !== undefined) return found;
    const older = this.#before.get(key);
    if (older !== undefined) this.#now.set(key, older);
    return older;
  }

  set(key: string, value: T): void {
    this.#now.set(key, value);
  }

  nextBuild(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  clear(): void {
    this.#now = new Map();
    this.#before = this.#now;
  }
}

/** Numbers styles and looks of boxes by identity: equal ones are the same object, in this build and the next. */
class ObjectNumbers {
  readonly #numbers = new WeakMap<object, number>();
  #next = 0;

  of(object: object): number {
    const known = this.#numbers.get(object);
    if (known !== undefined) return known;
    this.#numbers.set(object, this.#next);
    return this.#next++;
  }
}

/** A function for each field that turns it into a part of the key; a missing field of `T` is a compile error. */
type KeyParts<T, Left extends keyof T> = {
  readonly [K in Exclude<keyof T, Left>]-?: (value: T[K], numbers: ObjectNumbers) => unknown;
};

type Piece<K extends InlinePiece['kind']> = Extract<InlinePiece, { kind: K }>;

const asIs = (value: unknown): unknown => value;
const byIdentity = (value: object | undefined, numbers: ObjectNumbers): unknown => value && numbers.of(value);
/** Starts with the length, so that no text can be mistaken for the fields after it. */
const measured = (text: string): string => `${text.length} ${text}`;

const embeddingKey = (embedding: Embedding | undefined): unknown =>
  embedding && `${embedding.kind} ${embedding.direction}`;

const OPTION_KEYS: KeyParts<ParagraphOptions, 'steady'> = {
  measure: (measure) => `${measure(0).width} ${measure(0).shift}`,
  align: asIs,
  alignLast: asIs,
  indent: asIs,
  balance: asIs,
  pretty: asIs,
  hangingPunctuation: asIs,
  hyphenation: (limits) => limits && `${limits.lines} ${limits.beforeLast} ${limits.zone}`,
  direction: asIs,
  embedding: embeddingKey,
  strut: byIdentity,
  language: asIs,
};

const TEXT_KEYS: KeyParts<Piece<'text'>, 'kind'> = { of: asIs, style: byIdentity, generated: asIs, text: measured };
const EDGE_KEYS: KeyParts<Piece<'edge'>, 'kind'> = {
  of: asIs,
  side: asIs,
  width: asIs,
  margin: asIs,
  embedding: embeddingKey,
  look: byIdentity,
};
const LEADER_KEYS: KeyParts<Piece<'leader'>, 'kind'> = { of: asIs, style: byIdentity, pattern: measured };

function keyOf<T extends object, Left extends keyof T>(
  value: T,
  parts: KeyParts<T, Left>,
  numbers: ObjectNumbers,
): string {
  let key = '';
  for (const name in parts) {
    const part = parts[name as keyof typeof parts] as (field: unknown, numbers: ObjectNumbers) => unknown;
    key += ` ${part(value[name as unknown as keyof T], numbers)}`;
  }
  return key;
}

/** Everything that lines depend on, as text; undefined where `piecesKey` is. */
function paragraphKey(
  pieces: readonly InlinePiece[],
  options: ParagraphOptions,
  numbers: ObjectNumbers,
): string | undefined {
  const words = piecesKey(pieces, numbers);
  return words === undefined ? undefined : `${keyOf(options, OPTION_KEYS, numbers)}${words}`;
}

/** The words of a paragraph and their styles; undefined for a paragraph with boxes, which belong to the caller. */
function piecesKey(pieces: readonly InlinePiece[], numbers: ObjectNumbers): string | undefined {
  let key = '';
  for (const piece of pieces) {
    if (piece.kind === 'box') return undefined;
    key += `\n${piece.kind}`;
    if (piece.kind === 'break') continue;
    if (piece.kind === 'edge') key += keyOf(piece, EDGE_KEYS, numbers);
    else if (piece.kind === 'leader') key += keyOf(piece, LEADER_KEYS, numbers);
    else key += keyOf(piece, TEXT_KEYS, numbers);
  }
  return key;
}
