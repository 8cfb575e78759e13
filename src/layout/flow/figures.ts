/** Charts and images in normal flow: as large as their place on a page lets them be. */

import type { BlockBox, Box, ReplacedBox } from '../../box/box.ts';
import type { Rect } from '../../core/geometry.ts';
import type { LayoutContext } from '../context.ts';
import type { BoxFragment, Fragment } from '../fragment.ts';
import { paintsItself } from '../line/inline.ts';
import { boxEdges, placeHorizontally } from './box-edges.ts';
import { flowHeight } from './flow.ts';
import { FlowBuilder } from './flow-builder.ts';
import type { FlowPlace, LayBox } from './flow-place.ts';

/** A chart that goes on over pages is a piece for each of its parts. */
export function layReplaced(box: ReplacedBox, place: FlowPlace, builder: FlowBuilder, context: LayoutContext): void {
  const edges = boxEdges(box.style, place.width);
  const across = placeHorizontally(box.style, edges, place);
  const height = (place.figureHeight ?? roomOf(place, builder, context)) - edges.top - edges.bottom;
  const sized = context.replaced(box, { width: across.contentWidth, height, mayContinue: !builder.whole });
  if (!sized) return;
  builder.margin(edges.marginTop);
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

/** What a heading that it must stand below may take of a page, at most. */
const MOST_HEADING = 0.4;

/** The height of a page below the heading that what comes next stays with. */
function roomOf(place: FlowPlace, builder: FlowBuilder, context: LayoutContext): number {
  const height = context.pages.laterHeight(builder.page);
  const above = Math.max(builder.headingAbove, place.headingAbove ?? 0);
  return above > height * MOST_HEADING ? height : height - above;
}

/** From this share of a page on a chart or an image is made to leave room for the words that stand with it. */
const HIGH_SHARE = 0.4;
/** What words beside it may take of that, at most. */
const MOST_WORDS = 0.6;

/**
 * How high a chart or an image may be in a box that is to stand together, such as a figure with its title and note: as high
 * as a page without them. Undefined where that is no question.
 */
export function figureHeightIn(
  box: BlockBox,
  place: FlowPlace,
  builder: FlowBuilder,
  context: LayoutContext,
  layBox: LayBox,
): number | undefined {
  const known = place.figureHeight;
  if (known !== undefined || box.style.breakInside !== 'avoid' || box.content.kind !== 'blocks') return known;
  const figure = figureBelow(box);
  if (!figure) return undefined;
  const { marginTop, marginBottom } = boxEdges(box.style, place.width);
  const height = roomOf(place, builder, context) - marginTop - marginBottom;
  const edges = boxEdges(figure.style, place.width);
  const room = { width: Math.max(0, place.width - edges.left - edges.right), height, mayContinue: false };
  const least = context.replaced(figure, room);
  if (!least || least.height < height * HIGH_SHARE) return undefined;
  const alone = new FlowBuilder({ apart: true, whole: true, page: builder.page });
  const at = { ...place, x: 0, figureHeight: height, spanner: undefined, markers: [] };
  layBox({ ...box, style: { ...box.style, float: 'none' } }, at, alone, context);
  const words = flowHeight(alone.pieces) - least.height;
  return Math.max(height - words, height * (1 - MOST_WORDS));
}

/** The only chart or image of a box. */
function figureBelow(box: Box): ReplacedBox | undefined {
  if (box.kind === 'replaced') return box;
  if (box.kind !== 'block' || box.content.kind === 'inline') return undefined;
  const found = box.content.children.flatMap((child) => figureBelow(child) ?? []);
  return found.length === 1 ? found[0] : undefined;
}
