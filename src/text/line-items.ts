/** The items of one line: parts of the chunk, cut at the line's ends, joined to runs of one font, in visual order. */

import { withWhiteAtEnd } from './autospace.ts';
import type { ParagraphOptions } from './line.ts';
import type { BoxPart, Breakpoint, Chunk, EdgePart, LeaderPart, SpacePart, TextPiece, WordPart } from './prepared.ts';
import type { ShapedWord } from './shaped-word.ts';
import type { CachingShaper } from './shaper.ts';
import { fontOf, givingOf, haveSameSpacing, lettersOf, wordWidth } from './word-width.ts';

/** A line's place in its chunk. */
export interface LineExtent {
  readonly chunk: Chunk;
  /** Index of the first part that isn't yet completely set. */
  readonly firstPart: number;
  /** Undefined at the chunk's start. */
  readonly from: Breakpoint | undefined;
  readonly to: Breakpoint;
}

export interface RunItem {
  readonly kind: 'run';
  readonly piece: TextPiece;
  readonly first: ShapedWord;
  readonly words: ShapedWord[];
  readonly level: number;
  readonly added: 'none' | 'hyphen';
  /** True for a space of fixed width. */
  readonly fixed: boolean;
  width: number;
  spaces: number;
  stretch: number;
  shrink: number;
  /** Number of its letters times the font size, pt: the width that a tracking of 1 em would add. */
  letters: number;
  /** The same for the trailing spaces. */
  trailingLetters: number;
  /** White that its characters add at a ratio of 1, pt, in scripts with few or no spaces; without that of a line's last one. */
  giving: number;
  /** Width of spaces at the line's end: they are in the run, but not in its width. */
  trailing: number;
}
export interface BoxItem {
  readonly kind: 'box';
  readonly part: BoxPart;
  readonly level: number;
  readonly width: number;
}
export interface GapItem {
  readonly kind: 'gap';
  readonly part: EdgePart;
  readonly level: number;
  readonly width: number;
}
export interface LeaderItem {
  readonly kind: 'leader';
  readonly part: LeaderPart;
  readonly level: number;
  readonly width: number;
}
export type Item = RunItem | BoxItem | GapItem | LeaderItem;

/** The items in logical order, and the index of the first part to consider for the next line. */
export function gatherItems(
  extent: LineExtent,
  direction: ParagraphOptions['direction'],
  shaper: CachingShaper,
): { readonly items: Item[]; readonly nextPart: number } {
  const { chunk, from, to } = extent;
  const base = direction === 'rtl' ? 1 : 0;
  const items: Item[] = [];
  const start = from?.offset ?? 0;
  const trailing = chunk.plain ? Number.POSITIVE_INFINITY : trailingSpaces(chunk.text, to.offset);
  let index = extent.firstPart;
  for (; index < chunk.parts.length; index++) {
    const part = chunk.parts[index];
    if (!part || part.start > to.offset) break;
    const atEnd = part.start === to.offset && to.offset < chunk.text.length;
    if (part.kind === 'edge') {
      if (atEnd && part.piece.side === 'start') break;
      items.push({ kind: 'gap', part, width: part.width, level: part.neutral ? base : part.level });
      continue;
    }
    if (atEnd) break;
    if (part.kind === 'box') items.push({ kind: 'box', part, width: part.width, level: part.level });
    else if (part.kind === 'leader') items.push({ kind: 'leader', part, width: part.width, level: part.level });
    else if (part.kind === 'space') addSpace(items, part, part.start >= trailing ? base : part.level);
    else {
      const cutFrom = Math.max(start, part.start);
      const cutTo = Math.min(to.offset, part.end);
      for (const word of wordsBetween(part, cutFrom, cutTo, to.offset, shaper))
        addWord(items, part.piece, word, part.level);
      if (part.end > to.offset) break;
    }
  }
  trimEnd(items);
  withoutLastGiving(items);
  if (to.hyphen > 0) addHyphen(items, shaper);
  return { items: chunk.plain ? items : items.map((item, i) => withGapLevel(item, i, items, base)), nextPart: index };
}

/** Where the spaces before `end` start: they take the paragraph's direction at a line's end (UAX 9, L1). */
function trailingSpaces(text: string, end: number): number {
  let start = end;
  while (start > 0 && text.charCodeAt(start - 1) === 0x20) start--;
  return start;
}

/** Edges of inline boxes are neutral: they take the direction of what is on both sides (UAX 9, N1 and N2). */
function withGapLevel(item: Item, at: number, items: readonly Item[], base: number): Item {
  if (item.kind !== 'gap' || !item.part.neutral) return item;
  const before = items.slice(0, at).findLast(isPlaced)?.level ?? base;
  const after = items.slice(at + 1).find(isPlaced)?.level ?? base;
  const level = before === after ? before : base;
  return level === item.level ? item : { ...item, level };
}

function isPlaced(item: Item): boolean {
  return item.kind !== 'gap' || !item.part.neutral;
}

function wordsBetween(
  part: WordPart,
  from: number,
  to: number,
  lineEnd: number,
  shaper: CachingShaper,
): readonly ShapedWord[] {
  if (from === part.start && to === part.end) return [to === lineEnd ? part.bare : part.word];
  const words = shaper.part(part.word, from - part.start, to - part.start, fontOf(part.piece.style));
  return to === part.end && to !== lineEnd && part.autospace !== 0 ? withWhiteAtEnd(words, part) : words;
}

function runFor(items: Item[], piece: TextPiece, word: ShapedWord, level: number, fixed: boolean): RunItem {
  const last = items.at(-1);
  if (
    last?.kind === 'run' &&
    last.piece === piece &&
    last.fixed === fixed &&
    last.level === level &&
    last.first.face === word.face &&
    last.first.direction === word.direction &&
    haveSameSpacing(last.first, word)
  ) {
    return last;
  }
  const run = startRun(piece, word, level, 'none', fixed);
  items.push(run);
  return run;
}

function startRun(
  piece: TextPiece,
  first: ShapedWord,
  level: number,
  added: 'none' | 'hyphen',
  fixed: boolean,
): RunItem {
  return {
    kind: 'run',
    piece,
    first,
    words: [],
    level,
    added,
    fixed,
    width: 0,
    spaces: 0,
    stretch: 0,
    shrink: 0,
    letters: 0,
    trailingLetters: 0,
    giving: 0,
    trailing: 0,
  };
}

function addWord(items: Item[], piece: TextPiece, word: ShapedWord, level: number): void {
  const run = runFor(items, piece, word, level, false);
  run.words.push(word);
  run.width += wordWidth(word, piece.style);
  run.letters += lettersOf(word, piece.style);
  run.giving += word.clusters * givingOf(word, piece.style);
}

function addSpace(items: Item[], part: SpacePart, level: number): void {
  const run = runFor(items, part.piece, part.word, level, part.fixed);
  run.words.push(part.word);
  run.width += part.width;
  run.spaces++;
  const giving = givingOf(part.word, part.piece.style);
  run.stretch += part.stretch - (part.stretch > 0 ? giving : 0);
  run.giving += giving;
  run.shrink += part.shrink;
  run.letters += part.letters;
}

/** Removes the spaces at the line's end from the widths, but not from the text. */
function trimEnd(items: readonly Item[]): void {
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    if (item?.kind === 'gap') continue;
    if (item?.kind !== 'run') return;
    const { style } = item.piece;
    const each =
      item.spaces > 0 ? { stretch: item.stretch / item.spaces, shrink: item.shrink / item.spaces } : undefined;
    for (let w = item.words.length - 1; w >= 0; w--) {
      const word = item.words[w];
      if (word?.space === undefined || !each) return;
      const width = wordWidth(word, style) + style.wordSpacing;
      item.width -= width;
      item.trailing += width;
      item.letters -= lettersOf(word, style);
      item.giving -= givingOf(word, style);
      item.trailingLetters += lettersOf(word, style);
      item.spaces--;
      item.stretch -= each.stretch;
      item.shrink -= each.shrink;
    }
  }
}

/** A line's last character adds no white. */
function withoutLastGiving(items: readonly Item[]): void {
  const last = items.findLast((item) => item.kind !== 'gap');
  if (last?.kind !== 'run' || last.giving === 0) return;
  const word = last.words.findLast(({ space }) => space === undefined);
  if (word) last.giving -= givingOf(word, last.piece.style);
}

function addHyphen(items: Item[], shaper: CachingShaper): void {
  const last = items.findLast((i) => i.kind === 'run');
  if (last?.kind !== 'run') return;
  const [hyphen] = shaper.words('-', fontOf(last.piece.style));
  if (!hyphen) return;
  const run = startRun(last.piece, hyphen, last.level, 'hyphen', false);
  run.words.push(hyphen);
  run.width = wordWidth(hyphen, last.piece.style);
  run.letters = lettersOf(hyphen, last.piece.style);
  items.push(run);
}
