/** Verb four: one line's parts become positioned items. */

import { isRightToLeft } from './itemise.ts';
import { joinRun } from './join-run.ts';
import type { Line, LineItem, ParagraphOptions } from './line.ts';
import { lineHeight } from './line-height.ts';
import type { BoxPart, Breakpoint, Chunk, SpacePart, TextPiece, WordPart } from './prepared.ts';
import type { ShapedWord } from './shaped-word.ts';
import type { CachingShaper } from './shaper.ts';
import { fontOf, wordWidth } from './word-width.ts';

/** What a line is made of, in logical order. */
export interface LineRequest {
  readonly chunk: Chunk;
  /** Index of the first part that is not yet wholly set. */
  readonly firstPart: number;
  /** Undefined at the chunk's start. */
  readonly from: Breakpoint | undefined;
  readonly to: Breakpoint;
  readonly options: ParagraphOptions;
  readonly align: ParagraphOptions['align'];
  /** The line's room without indent, and where it starts. */
  readonly width: number;
  readonly shift: number;
  /** How far its ends hang into the margins. */
  readonly startHang: number;
  readonly endHang: number;
}

interface RunItem {
  readonly kind: 'run';
  readonly piece: TextPiece;
  readonly first: ShapedWord;
  readonly words: ShapedWord[];
  readonly level: number;
  readonly added: 'none' | 'hyphen';
  width: number;
  spaces: number;
  stretch: number;
  shrink: number;
  /** Spaces at the line's end: in the run, not in the width. */
  trailing: number;
}
interface BoxItem {
  readonly kind: 'box';
  readonly part: BoxPart;
  readonly level: number;
  readonly width: number;
}
interface GapItem {
  readonly kind: 'gap';
  readonly level: number;
  readonly width: number;
}
type Item = RunItem | BoxItem | GapItem;

/** The finished line, and the first part that the next line must look at. */
export function finalizeLine(
  request: LineRequest,
  shaper: CachingShaper,
): { readonly line: Line; readonly nextPart: number } {
  const { items, nextPart } = gatherItems(request, shaper);
  const natural = items.reduce((sum, i) => sum + i.width, 0);
  const fit = fitWidth(items, natural, request);
  const placed: LineItem[] = [];
  let x = fit.x;
  for (const item of visualOrder(items, request.options.direction)) {
    const width = item.kind === 'run' ? item.width + spaceGain(item, fit.ratio) : item.width;
    if (item.kind === 'run') placed.push(placeRun(item, x, width, fit.ratio));
    else if (item.kind === 'box') placed.push(placeBox(item, x));
    x += width;
  }
  const height = lineHeight(placed, request.options.strut, shaper);
  const line: Line = { x: fit.x, width: x - fit.x, ...height, items: placed, ratio: fit.ratio, overfull: fit.overfull };
  return { line, nextPart };
}

function gatherItems(
  request: LineRequest,
  shaper: CachingShaper,
): { readonly items: Item[]; readonly nextPart: number } {
  const { chunk, from, to } = request;
  const base = request.options.direction === 'rtl' ? 1 : 0;
  const items: Item[] = [];
  const start = from?.offset ?? 0;
  let index = request.firstPart;
  for (; index < chunk.parts.length; index++) {
    const part = chunk.parts[index];
    if (!part || part.start > to.offset) break;
    const atEnd = part.start === to.offset && to.offset < chunk.text.length;
    if (part.kind === 'edge') {
      if (atEnd && !part.closes) break;
      items.push({ kind: 'gap', width: part.width, level: base });
      continue;
    }
    if (atEnd) break;
    if (part.kind === 'box') items.push({ kind: 'box', part, width: part.width, level: base });
    else if (part.kind === 'space') addSpace(items, part, base);
    else {
      const cutFrom = Math.max(start, part.start);
      const cutTo = Math.min(to.offset, part.end);
      for (const word of wordsBetween(part, cutFrom, cutTo, shaper)) addWord(items, part.piece, word, base);
      if (part.end > to.offset) break;
    }
  }
  trimEnd(items);
  if (to.hyphen > 0) addHyphen(items, shaper, base);
  return { items, nextPart: index };
}

function wordsBetween(part: WordPart, from: number, to: number, shaper: CachingShaper): readonly ShapedWord[] {
  if (from === part.start && to === part.end) return [part.word];
  return shaper.part(part.word, from - part.start, to - part.start, fontOf(part.piece.style));
}

function levelOf(word: ShapedWord, base: number): number {
  if (word.direction === 'rtl') return 1;
  return base === 1 || isRightToLeft(word.script) ? 2 : 0;
}

function runFor(items: Item[], piece: TextPiece, word: ShapedWord, base: number): RunItem {
  const last = items.at(-1);
  if (
    last?.kind === 'run' &&
    last.piece === piece &&
    last.first.face === word.face &&
    last.first.direction === word.direction
  ) {
    return last;
  }
  const run = startRun(piece, word, levelOf(word, base), 'none');
  items.push(run);
  return run;
}

function startRun(piece: TextPiece, first: ShapedWord, level: number, added: 'none' | 'hyphen'): RunItem {
  return {
    kind: 'run',
    piece,
    first,
    words: [],
    level,
    added,
    width: 0,
    spaces: 0,
    stretch: 0,
    shrink: 0,
    trailing: 0,
  };
}

function addWord(items: Item[], piece: TextPiece, word: ShapedWord, base: number): void {
  const run = runFor(items, piece, word, base);
  run.words.push(word);
  run.width += wordWidth(word, piece.style);
}

function addSpace(items: Item[], part: SpacePart, base: number): void {
  const run = runFor(items, part.piece, part.word, base);
  run.words.push(part.word);
  run.width += part.width;
  run.spaces++;
  run.stretch += part.stretch;
  run.shrink += part.shrink;
}

/** Takes the spaces at the line's end out of the widths; they stay in the text. */
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
      item.spaces--;
      item.stretch -= each.stretch;
      item.shrink -= each.shrink;
    }
  }
}

function addHyphen(items: Item[], shaper: CachingShaper, base: number): void {
  const last = items.findLast((i) => i.kind === 'run');
  if (last?.kind !== 'run') return;
  const [hyphen] = shaper.words('-', fontOf(last.piece.style));
  if (!hyphen) return;
  const run = startRun(last.piece, hyphen, last.level === 1 ? 1 : base, 'hyphen');
  run.words.push(hyphen);
  run.width = wordWidth(hyphen, last.piece.style);
  items.push(run);
}

interface Fit {
  readonly x: number;
  readonly ratio: number;
  readonly overfull: number;
}

/** Where the line starts, and how much its spaces give or take. */
function fitWidth(items: readonly Item[], natural: number, request: LineRequest): Fit {
  const { align, width, shift, startHang, endHang, options } = request;
  const room = width + startHang + endHang;
  const slack = room - natural;
  let ratio = 0;
  let left = slack;
  const justify = align === 'justify';
  if (justify || options.align === 'justify') {
    const stretch = items.reduce((sum, i) => sum + (i.kind === 'run' ? i.stretch : 0), 0);
    const shrink = items.reduce((sum, i) => sum + (i.kind === 'run' ? i.shrink : 0), 0);
    if (slack > 0 && justify && stretch > 0) ratio = slack / stretch;
    else if (slack < 0 && shrink > 0) ratio = Math.max(-1, slack / shrink);
    left = slack - ratio * (ratio > 0 ? stretch : shrink);
  }
  const overfull = left < -0.01 ? -left : 0;
  const free = Math.max(0, left);
  const rtl = options.direction === 'rtl';
  const hangLeft = rtl ? endHang : startHang;
  let x = shift - hangLeft;
  if (align === 'right' || (justify && rtl)) x += free;
  else if (align === 'center') x += free / 2;
  // What is too wide sticks out at the line's end.
  if (rtl && overfull > 0) x -= overfull;
  return { x, ratio: Math.abs(ratio) < 1e-9 ? 0 : ratio, overfull };
}

function spaceGain(item: RunItem, ratio: number): number {
  return ratio * (ratio > 0 ? item.stretch : item.shrink);
}

function placeRun(item: RunItem, x: number, width: number, ratio: number): LineItem {
  const { piece } = item;
  const run = joinRun(item.first, item.words);
  const gain = item.spaces > 0 ? spaceGain(item, ratio) / item.spaces : 0;
  const spaceExtra = piece.style.wordSpacing + gain;
  return {
    kind: 'text',
    run,
    style: piece.style,
    element: piece.element,
    generated: piece.generated,
    added: item.added,
    // Glyphs stand in visual order: spaces that end a line of right-to-left text come first and must not push it away.
    x: run.direction === 'rtl' ? x - trailingGlyphs(item, gain) : x,
    rise: piece.style.rise,
    width,
    spaceExtra,
  };
}

function trailingGlyphs(item: RunItem, gain: number): number {
  if (item.trailing === 0) return 0;
  let count = 0;
  for (let w = item.words.length - 1; w >= 0 && item.words[w]?.space !== undefined; w--) count++;
  return item.trailing + count * gain;
}

function placeBox(item: BoxItem, x: number): LineItem {
  const { payload, element, width, ascent, descent } = item.part.piece;
  return { kind: 'box', payload, element, x, width, ascent, descent };
}

/** Rule L2 of UAX 9: from the highest level down, reverse what stands at that level or above. */
function visualOrder(items: readonly Item[], direction: 'ltr' | 'rtl'): readonly Item[] {
  const highest = items.reduce((max, i) => Math.max(max, i.level), 0);
  if (highest === 0 && direction === 'ltr') return items;
  let order = [...items];
  for (let level = highest; level >= 1; level--) {
    const next: Item[] = [];
    for (let i = 0; i < order.length; ) {
      let end = i;
      while ((order[end]?.level ?? -1) >= level) end++;
      if (end > i) next.push(...order.slice(i, end).reverse());
      else {
        const item = order[end++];
        if (item) next.push(item);
      }
      i = end;
    }
    order = next;
  }
  return order;
}
