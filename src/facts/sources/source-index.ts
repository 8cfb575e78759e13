/** An index of a source's full text, for finding quotations. */

import type { Span } from '../../core/diagnostic.ts';
import { dropsNegation, MOST_REPLACED, type PlainWord, plainWords, withoutBrackets } from './plain-words.ts';
import { align, differencesOf } from './word-differences.ts';

/** A match: the indexes of its first and last word, and the paragraph of the first, from 1. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly paragraph: number;
}

/** The passage most similar to a quotation, and the words that differ. */
export interface NearMatch extends Match {
  /** The passage as written in the source. */
  readonly text: string;
  /** Words of the quotation, and the source's words in their place; either may be ''. */
  readonly differences: readonly { readonly quoted: string; readonly source: string }[];
  /** The place of the first difference in the source. */
  readonly span: Span;
}

/** Words that occur more often than this aren't used to locate a passage. */
const FREQUENT = 40;

/** The most words between a number and the thing that it counts. */
const NEAR = 4;

/** The text around a quotation. */
export interface Surroundings {
  /** The previous paragraph, and its own up to the quotation. */
  readonly before: string;
  /** The rest of its own paragraph. */
  readonly after: string;
  /** Its own paragraph as a whole. */
  readonly paragraph: string;
  /** Where the quotation is in its paragraph. */
  readonly start: number;
  readonly end: number;
}

export class SourceIndex {
  readonly file: string;
  readonly text: string;
  readonly words: readonly PlainWord[];
  /** The index of each paragraph's first word, and the number of words at the end. */
  readonly #starts: readonly number[];
  readonly #positions = new Map<string, number[]>();
  readonly #negations: ReadonlySet<string>;
  /** Offsets of the starts of lines; computed when first needed. */
  #lines: readonly number[] | undefined;

  constructor(file: string, text: string, negations: ReadonlySet<string> = new Set()) {
    this.#negations = negations;
    this.file = file;
    this.text = text;
    this.words = plainWords(text);
    this.#starts = paragraphStarts(text, this.words);
    this.words.forEach(({ word }, i) => {
      const known = this.#positions.get(word);
      if (known) known.push(i);
      else this.#positions.set(word, [i]);
    });
  }

  get paragraphs(): number {
    return this.#starts.length - 1;
  }

  /** Finds a quotation in one paragraph; parts separated by an ellipsis must be in order. */
  findIn(paragraph: number, quote: string): Match | undefined {
    const [from, to] = [this.#starts[paragraph - 1], this.#starts[paragraph]];
    return from === undefined || to === undefined ? undefined : this.#find(quote, from, to);
  }

  /** Finds a quotation anywhere. */
  find(quote: string): Match | undefined {
    return this.#find(quote, 0, this.words.length);
  }

  /** The paragraph of a match, split at the match, and the previous paragraph. */
  around({ first, last, paragraph }: Match): Surroundings {
    const wordAt = (index: number | undefined): number => this.words[index ?? -1]?.start ?? this.text.length;
    const [own, next] = [wordAt(this.#starts[paragraph - 1]), wordAt(this.#starts[paragraph])];
    const start = paragraph > 1 ? wordAt(this.#starts[paragraph - 2]) : own;
    const end = this.words[last]?.end ?? next;
    return {
      before: this.text.slice(start, wordAt(first)),
      after: this.text.slice(end, Math.max(end, next)),
      paragraph: this.text.slice(own, Math.max(end, next)),
      start: wordAt(first) - own,
      end: end - own,
    };
  }

  /** Words in brackets may be the author's own, replacing some of the source's. */
  #find(quote: string, from: number, to: number): Match | undefined {
    const literal = this.#findParts(partsOf(quote), from, to, Number.POSITIVE_INFINITY);
    if (literal || !/\[/.test(quote)) return literal;
    const parts = partsOf(withoutBrackets(quote));
    return parts.every((part) => part.length > 0) ? this.#findParts(parts, from, to, MOST_REPLACED) : undefined;
  }

  #findParts(parts: readonly (readonly PlainWord[])[], from: number, to: number, most: number): Match | undefined {
    let match: Match | undefined;
    for (const part of parts) {
      const at = this.#findWords(part, match ? match.last + 1 : from, to);
      if (at === undefined) return undefined;
      if (match && (at - match.last - 1 > most || dropsNegation(this.words, match.last + 1, at, this.#negations)))
        return undefined;
      const last = at + part.length - 1;
      match = { first: match?.first ?? at, last, paragraph: match?.paragraph ?? this.#paragraphOf(at) };
    }
    return match;
  }

  /** Finds consecutive words, starting from the occurrences of the rarest one. */
  #findWords(words: readonly PlainWord[], from: number, to: number): number | undefined {
    const rarest = this.#rarest(words);
    for (const position of this.#positions.get(words[rarest]?.word ?? '') ?? []) {
      const start = position - rarest;
      if (start < from) continue;
      if (start + words.length > to) return undefined;
      if (words.every(({ word }, i) => this.words[start + i]?.word === word)) return start;
    }
    return undefined;
  }

  #rarest(words: readonly PlainWord[]): number {
    let best = 0;
    let fewest = Number.POSITIVE_INFINITY;
    words.forEach(({ word }, i) => {
      const count = this.#positions.get(word)?.length ?? 0;
      if (count < fewest) [best, fewest] = [i, count];
    });
    return best;
  }

  /** True if one of these words is near a number anywhere. */
  isNearNumber(words: readonly string[]): boolean {
    const isNumber = ({ word }: PlainWord): boolean => /\d/.test(word);
    return words.some((word) =>
      this.#positions.get(word)?.some((at) => this.words.slice(Math.max(0, at - NEAR), at + NEAR + 1).some(isNumber)),
    );
  }

  /** True if a word is right before another one anywhere. */
  hasPair(first: string, second: string): boolean {
    return this.#positions.get(first)?.some((at) => this.words[at + 1]?.word === second) === true;
  }

  /** The passage most similar to a quotation; undefined if no passage has at least half of its words. */
  nearest(quote: string): NearMatch | undefined {
    const words = partsOf(quote).flat();
    const start = this.#likeliestStart(words);
    if (start === undefined) return undefined;
    const from = Math.max(0, start - 3);
    const window = this.words.slice(from, start + words.length + 3);
    const pairs = align(words, window);
    if (pairs.length * 2 < words.length || pairs.length === 0) return undefined;
    const first = from + (pairs[0]?.[1] ?? 0);
    const last = from + (pairs.at(-1)?.[1] ?? 0);
    const differences = differencesOf(words, window, pairs, quote, this.text);
    const spot = differences[0]?.window;
    const [a, b] = spot ? [from + spot[0], from + spot[1]] : [first, last];
    return {
      ...{ first, last, paragraph: this.#paragraphOf(first), differences },
      text: this.text.slice(this.words[first]?.start, this.words[last]?.end).replace(/\s+/g, ' '),
      span: this.span(a, Math.max(a, b)),
    };
  }

  /** Lets each rare word vote for the start that it implies for the passage. */
  #likeliestStart(words: readonly PlainWord[]): number | undefined {
    const votes = new Map<number, number>();
    words.forEach(({ word }, i) => {
      const positions = this.#positions.get(word) ?? [];
      if (positions.length > FREQUENT) return;
      for (const position of positions) {
        // An extra or missing word shifts the rest by one, so nearby starts share their votes.
        for (const shift of [-1, 0, 1]) {
          const start = position - i + shift;
          votes.set(start, (votes.get(start) ?? 0) + (shift === 0 ? 2 : 1) / Math.sqrt(positions.length));
        }
      }
    });
    let best: number | undefined;
    let most = 0;
    for (const [start, count] of votes) if (count > most) [best, most] = [start, count];
    return best;
  }

  #paragraphOf(word: number): number {
    let low = 0;
    let high = this.#starts.length - 2;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= word) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** The span of words in the file. */
  span(first: number, last: number): Span {
    const start = this.#place(this.words[first]?.start ?? 0);
    const end = this.#place(this.words[last]?.end ?? 0);
    return { file: this.file, ...start, endLine: end.line, endColumn: end.column };
  }

  #place(offset: number): { readonly line: number; readonly column: number } {
    this.#lines ??= [0, ...[...this.text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)];
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#lines[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#lines[low] ?? 0) + 1 };
  }
}

/** Splits a text into paragraphs at blank lines; without blank lines, each line is a paragraph. */
function paragraphStarts(text: string, words: readonly PlainWord[]): readonly number[] {
  const separator = /\n[ \t\r]*\n/.test(text.trim()) ? /\n(?:[ \t\r]*\n)+/g : /\n+/g;
  const ends = [...text.matchAll(separator)].map(({ index }) => index);
  const starts: number[] = [];
  let end = 0;
  words.forEach(({ start }, i) => {
    if (i === 0 || start > (ends[end] ?? Number.POSITIVE_INFINITY)) {
      starts.push(i);
      while (end < ends.length && (ends[end] ?? 0) < start) end++;
    }
  });
  return [...starts, words.length];
}

/** The words of a quotation, split at its ellipses. */
function partsOf(quote: string): readonly (readonly PlainWord[])[] {
  if (!/…|\.\.\./.test(quote)) return [plainWords(quote)];
  const parts: (readonly PlainWord[])[] = [];
  let at = 0;
  for (const piece of quote.split(/(…|\.\.\.+)/)) {
    const offset = at;
    const words = plainWords(piece).map((w) => ({ ...w, start: w.start + offset, end: w.end + offset }));
    if (words.length > 0) parts.push(words);
    at += piece.length;
  }
  return parts;
}
