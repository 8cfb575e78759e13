/** Charts and images in normal flow, as large as their place on a page allows. */

import type { BlockBox, Box, ReplacedBox } from '../../box/box.ts';
import type { Rect } from '../../core/geometry.ts';
import type { LayoutContext, SizedRows } from '../context.ts';
import type { BoxFragment, Fragment } from '../fragment.ts';
import { paintsItself } from '../line/inline.ts';
import { type BoxEdges, boxEdges, placeHorizontally } from './box-edges.ts';
import { flowHeight, type Piece, type PieceContent } from './flow.ts';
import { FlowBuilder } from './flow-builder.ts';
import type { FlowPlace, LayOutBox } from './flow-place.ts';

/** Lays out a chart or image; a chart that continues on further pages becomes one piece for each row, or for each part. */
export function layOutReplaced(box: ReplacedBox, place: FlowPlace, builder: FlowBuilder, context: LayoutContext): void {
  const edges = boxEdges(box.style, place.width);
  const across = placeHorizontally(box.style, edges, place);
  const height = (place.figureHeight ?? roomOf(place, builder, context)) - edges.top - edges.bottom;
  const sized = context.replaced(box, {
    width: across.contentWidth,
    percentOf: place.width,
    height,
    continues: builder.continues,
  });
  if (!sized) return;
  builder.margin(edges.marginTop);
  if (sized.rows) {
    layOutRows(sized.rows, box, { x: across.x, contentX: across.contentX, width: across.width }, edges, builder);
    builder.margin(edges.marginBottom);
    return;
  }
  const parts = sized.parts ?? [sized];
  parts.forEach((part, i) => {
    const above = i === 0 ? edges.top : 0;
    const below = i === parts.length - 1 ? edges.bottom : 0;
    const height = part.height + above + below;
    const place = (x: number, y: number): Fragment => {
      const rect = { x: x + across.contentX - edges.left, y, width: part.width + edges.left + edges.right, height };
      const ends = { first: i === 0, last: i === parts.length - 1 };
      return framed(part.place(x + across.contentX, y + above), box, rect, ends);
    };
    builder.push(height, { kind: 'fragments', place: (x, y) => [place(x, y)] });
  });
  builder.margin(edges.marginBottom);
}

/** A row of a chart with what is above or below it: a piece of its flow. */
type RowPiece = 'head' | 'foot' | number;

/** Rows that fill pages and columns as a table's do; the rows in one of them are drawn as one part. */
function layOutRows(
  rows: SizedRows,
  { style }: ReplacedBox,
  across: { readonly x: number; readonly contentX: number; readonly width: number },
  edges: BoxEdges,
  builder: FlowBuilder,
): void {
  const pieces = new Map<PieceContent, RowPiece>();
  builder.open({
    element: undefined,
    style: paintsItself(style) ? style : undefined,
    x: across.x,
    width: across.width,
    avoidBreakInside: false,
    repeatedHead: [repeatedPiece(rows.headAgain, 'head')],
    repeatedFoot: [repeatedPiece(rows.footAgain, 'foot')],
    compose: (placed, x) => {
      const [first] = placed;
      const inside = placed.flatMap(({ piece }) => {
        const row = pieces.get(piece.content);
        return typeof row === 'number' ? [row] : [];
      });
      const [from, last] = [inside[0], inside.at(-1)];
      if (!first || from === undefined || last === undefined) return [];
      return [rows.place(x + across.contentX, first.y, from, last + 1)];
    },
  });
  const edge = (height: number): void => {
    if (height > 0) builder.push(height, { kind: 'edge' });
  };
  edge(edges.top);
  if (edges.top > 0) builder.discourage(3);
  pieces.set(builder.push(rows.head, { kind: 'row', group: 'head' }).content, 'head');
  builder.endJoin();
  builder.discourage(3);
  for (let row = 0; row < rows.count; row++) {
    if (row === 1 || row === rows.count - 1) builder.discourage(1);
    pieces.set(builder.push(rows.rowHeight, { kind: 'row', group: 'body' }).content, row);
  }
  builder.discourage(3);
  pieces.set(builder.push(rows.foot, { kind: 'row', group: 'foot' }).content, 'foot');
  if (edges.bottom > 0) builder.discourage(3);
  edge(edges.bottom);
  builder.close();
  builder.discourage(2);
}

/** The head or foot of a further part. */
function repeatedPiece(height: number, group: 'head' | 'foot'): Piece {
  const breakBefore = { level: 3, forced: 'none' } as const;
  const content = { kind: 'row', group } as const;
  const [attached, notes] = [[], []];
  const float = undefined;
  return { spaceBefore: 0, height, reach: height, attached, container: undefined, breakBefore, float, notes, page: '', content }; // biome-ignore format: a piece
}

/** A chart or image in the box that its style paints around it. */
export function framed(
  figure: Fragment,
  { style }: ReplacedBox,
  rect: Rect,
  ends: Pick<BoxFragment, 'first' | 'last'> = { first: true, last: true },
): Fragment {
  if (!paintsItself(style)) return figure;
  return { kind: 'box', element: undefined, style, rect, ...ends, repeated: false, children: [figure] };
}

/** The largest share of a page reserved for a heading above a figure. */
const MOST_HEADING = 0.4;

/** The height of a page below the heading that the next content stays with. */
function roomOf(place: FlowPlace, builder: FlowBuilder, context: LayoutContext): number {
  const height = context.pages.laterHeight(builder.page);
  const above = Math.max(builder.headingAbove, place.headingAbove ?? 0);
  return above > height * MOST_HEADING ? height : height - above;
}

/** A chart or an image at least this share of a page high is reduced to leave room for its title and notes. */
const HIGH_SHARE = 0.4;
/** The largest share of the page reserved for those words. */
const MOST_WORDS = 0.6;

/**
 * The height limit for a chart or an image in a box with its title and note: a page less those words. No height where the
 * figure is low, or the box may break; but below a heading, a floating box is reduced to leave room for that heading.
 */
export function figureRoomIn(
  box: BlockBox,
  place: FlowPlace,
  builder: FlowBuilder,
  context: LayoutContext,
  layOutBox: LayOutBox,
): Pick<FlowPlace, 'figureHeight' | 'figureContinues'> {
  const known = place.figureHeight;
  const mayBreak = box.style.breakInside !== 'avoid';
  if (known !== undefined || (mayBreak && !place.headingAbove) || box.content.kind !== 'blocks') return place;
  const figure = figureBelow(box);
  if (!figure) return {};
  const { marginTop, marginBottom } = boxEdges(box.style, place.width);
  const height = roomOf(place, builder, context) - marginTop - marginBottom;
  const edges = boxEdges(figure.style, place.width);
  const room = { width: Math.max(0, place.width - edges.left - edges.right), height, continues: 'no' } as const;
  const least = context.replaced(figure, room);
  if (!least || least.height < height * HIGH_SHARE) return {};
  const alone = new FlowBuilder({ apart: true, continues: 'no', measures: true, page: builder.page });
  const at = { ...place, x: 0, figureHeight: height, spanner: undefined, markers: [] };
  layOutBox({ ...box, style: { ...box.style, float: 'none' } }, at, alone, context);
  const whole = flowHeight(alone.pieces);
  if (mayBreak && whole <= height) return place;
  const words = whole - least.height;
  const figureHeight = Math.max(height - words, height * (1 - MOST_WORDS));
  const high = context.replaced(figure, { ...room, height: figureHeight, continues: builder.continues });
  return { figureHeight, figureContinues: high?.rows !== undefined };
}

/** The box's chart or image, if it has exactly one. */
function figureBelow(box: Box): ReplacedBox | undefined {
  if (box.kind === 'replaced') return box;
  if (box.kind !== 'block' || box.content.kind === 'inline') return undefined;
  const found = box.content.children.flatMap((child) => figureBelow(child) ?? []);
  return found.length === 1 ? found[0] : undefined;
}
