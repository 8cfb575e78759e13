/** The places of words. */

import { IDENTITY, type Matrix, multiply, type Rect } from '../../core/geometry.ts';
import type { DrawingFragment, LineFragment, TextFragment } from '../fragment.ts';

/** A word without white space; in a drawing, each text as drawn. */
export interface PlacedWord {
  readonly text: string;
  /** One piece, or one for each line of a hyphenated word. */
  readonly pieces: readonly WordPiece[];
}

export interface WordPiece {
  /** From 1. */
  readonly page: number;
  readonly rect: Rect;
}

export interface LineWords {
  readonly words: readonly PlacedWord[];
  /** True where the last word may continue after these lines, in another column or on another page. */
  readonly open: boolean;
}

/** The extent of a piece above and below its baseline, as shares of the font size: covers most ascenders and descenders. */
const ABOVE = 0.8;
const BELOW = 0.25;

/** The words of a block's lines, without hyphens added by line breaking; markers and note marks are separate words. */
export function lineWords(lines: readonly LineFragment[], page: number): LineWords {
  const words: { text: string; pieces: WordPiece[] }[] = [];
  // The last text, whose word the next text may continue.
  let before: TextFragment | undefined;
  for (const item of lines.flatMap((line) => line.items)) {
    if (item.origin === 'hyphen' || item.origin === 'leader') continue;
    const { text } = item.run;
    const open = before !== undefined && before.size === item.size && before.origin === item.origin;
    const edges = clusterEdges(item);
    for (const { index, 0: letters } of text.matchAll(/\S+/g)) {
      const word = index === 0 && open ? words.at(-1) : undefined;
      const piece = { page, rect: stretchOf(item, edges, index, index + letters.length) };
      if (word) {
        word.text += letters;
        addPiece(word.pieces, piece);
      } else words.push({ text: letters, pieces: [piece] });
    }
    before = /\s$/.test(text) ? undefined : item;
  }
  return { words, open: before !== undefined };
}

/** Runs of one word on one line (a word partly in italics) are one piece. */
function addPiece(pieces: WordPiece[], piece: WordPiece): void {
  const last = pieces.at(-1);
  if (!last || Math.abs(last.rect.x + last.rect.width - piece.rect.x) > 1) {
    pieces.push(piece);
    return;
  }
  const y = Math.min(last.rect.y, piece.rect.y);
  const bottom = Math.max(last.rect.y + last.rect.height, piece.rect.y + piece.rect.height);
  const width = piece.rect.x + piece.rect.width - last.rect.x;
  pieces.splice(-1, 1, { page: last.page, rect: { x: last.rect.x, y, width, height: bottom - y } });
}

/** Left and right edge of each cluster, by its UTF-16 offset; pt from the page's left edge. */
type Edges = ReadonlyMap<number, readonly [left: number, right: number]>;

function clusterEdges({ run, size, letterSpacing, spaceExtra, x: start }: TextFragment): Edges {
  const edges = new Map<number, readonly [number, number]>();
  const toPoints = size / run.face.unitsPerEm;
  let x = start;
  run.glyphs.forEach(({ cluster, advance }, i) => {
    const ends = run.glyphs[i + 1]?.cluster !== cluster;
    const left = edges.get(cluster)?.[0] ?? x;
    x += advance * toPoints + (ends ? letterSpacing : 0) + (isSpace(run.text, cluster) ? spaceExtra : 0);
    edges.set(cluster, [left, x]);
  });
  return edges;
}

function isSpace(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit === 0x20 || unit === 0xa0;
}

/** The rectangle of part of an item's text, by UTF-16 offsets. */
function stretchOf(item: TextFragment, edges: Edges, from: number, to: number): Rect {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = from; i < to; i++) {
    const edge = edges.get(i);
    if (!edge) continue;
    left = Math.min(left, edge[0]);
    right = Math.max(right, edge[1]);
  }
  // Inside a ligature.
  if (left > right) [left, right] = [item.x, item.x + item.width];
  return { x: left, y: item.y - ABOVE * item.size, width: right - left, height: (ABOVE + BELOW) * item.size };
}

/** The texts of a drawing, each as one word. */
export function drawnWords({ drawing, rect }: DrawingFragment, page: number): readonly PlacedWord[] {
  const words: PlacedWord[] = [];
  const scale = drawing.width > 0 ? rect.width / drawing.width : 1;
  const stack: Matrix[] = [[scale, 0, 0, scale, rect.x, rect.y]];
  for (const op of drawing.ops) {
    const now = stack.at(-1) ?? IDENTITY;
    if (op.op === 'push') stack.push(multiply(now, op.transform));
    else if (op.op === 'layer') stack.push(now);
    else if (op.op === 'pop') stack.pop();
    else if (op.op === 'text') {
      const width = (op.run.advance * op.size) / op.run.face.unitsPerEm;
      const corners = [0, width].flatMap((dx) =>
        [-ABOVE * op.size, BELOW * op.size].map((dy) => mapPoint(now, op.x + dx, op.y + dy)),
      );
      words.push({ text: op.run.text, pieces: [{ page, rect: boundsOf(corners) }] });
    }
  }
  return words;
}

function mapPoint([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

function boundsOf(points: readonly (readonly [number, number])[]): Rect {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
