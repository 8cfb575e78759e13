/** Boxes out of the flow: at an edge of their column or page, at the side of the text, at the page's foot as notes. */

import type { Box } from '../../box/box.ts';
import type { ComputedStyle } from '../../css/computed-style.ts';
import { hasNoEffect, type LayoutContext } from '../context.ts';
import { resolveAuto } from '../lengths.ts';
import { boxEdges, placeHorizontally } from './box-edges.ts';
import { borderBoxWidths } from './content-width.ts';
import { flowHeight, notesOf, type Piece, type PieceContent } from './flow.ts';
import type { FlowBuilder } from './flow-builder.ts';
import { type FlowPlace, type LayBox, layWithMargin } from './flow-place.ts';
import type { FloatPart } from './hanging-floats.ts';
import { placePieces, type Stretch } from './place.ts';

/** False for a box that stays in the flow. */
export function layFloat(
  box: Box,
  place: FlowPlace,
  builder: FlowBuilder,
  context: LayoutContext,
  layBox: LayBox,
): boolean {
  const { float } = box.style;
  switch (float) {
    case 'none':
      return false;
    case 'here':
    case 'top':
    case 'bottom':
      if (!builder.apart) return layEdgeFloat(box, float, place, builder, context, layBox);
      if (!builder.measures) context.report(hasNoEffect(`float: ${float}`), box.element);
      return false;
    case 'left':
    case 'right':
      laySideFloat(box, float, place, builder, context, layBox);
      return true;
    case 'footnote':
      if (context.footnotes.isCalled(box)) return true;
      context.report(UNCALLED, box.element);
      return false;
    default: {
      const never: never = float;
      throw new Error(`unknown float ${String(never)}`);
    }
  }
}

const UNCALLED = {
  severity: 'warning',
  code: 'layout/note-without-mark',
  message: 'this footnote has no mark: no link leads to it, so it is set where it stands',
  hint: 'give it an id and a link `<a href="#id" role="doc-noteref">`',
} as const;

/** The box as one in normal flow. */
function inFlow<B extends Box>(box: B, change: Partial<ComputedStyle> = {}): B {
  return { ...box, style: { ...box.style, float: 'none', clear: 'none', ...change } };
}

/**
 * One piece that never breaks, with its margins: it goes to an edge as a whole. False for a box that is higher than a
 * page and may be broken: that stays in the flow.
 */
function layEdgeFloat(
  box: Box,
  side: 'here' | 'top' | 'bottom',
  place: FlowPlace,
  builder: FlowBuilder,
  context: LayoutContext,
  layBox: LayBox,
): boolean {
  const ofPage = box.style.floatReference === 'page' && place.spanner !== undefined;
  const width = ofPage ? context.pages.contentWidth(builder.page) : place.width;
  const x = ofPage ? 0 : place.x;
  const { pieces, marginBottom } = layWithMargin(
    inFlow(box),
    { width, element: place.element, headingAbove: side === 'here' ? builder.headingAbove : 0 },
    context,
    layBox,
  );
  const [first] = pieces;
  if (!first) return true;
  const pageHeight = context.pages.laterHeight(builder.page);
  const canBreak = pieces.every((piece) => piece.reach <= pageHeight);
  if (flowHeight(pieces) > pageHeight && canBreak && !builder.besideFloats) return false;
  const content: PieceContent = {
    kind: 'fragments',
    place: (left, y) => placePieces(pieces, left + x, y),
  };
  const reference = box.style.floatReference;
  // Whether it stays is not known yet: the text after it would stand beside side floats at either place.
  if (side === 'here' && builder.besideFloats) builder.clear('both');
  const element = box.element ?? place.element;
  const float = { side, reference, element, marginTop: first.spaceBefore, marginBottom };
  builder.pushEdgeFloat(flowHeight(pieces), content, float, notesOf(pieces));
  return true;
}

/** As wide as it asks to be, else as its content needs, within what the containing block leaves (CSS 2.2, 10.3.5). */
function laySideFloat(
  box: Box,
  side: 'left' | 'right',
  place: FlowPlace,
  builder: FlowBuilder,
  context: LayoutContext,
  layBox: LayBox,
): void {
  const { style } = box;
  const marginLeft = resolveAuto(style.marginLeft, place.width);
  const margins = marginLeft + resolveAuto(style.marginRight, place.width);
  let { width } = place;
  if (style.width === 'auto') {
    const { min, max } = borderBoxWidths(box, context);
    width = Math.min(width, Math.max(min, Math.min(max, width - margins)) + margins);
  }
  const at = { width, element: place.element };
  const { pieces, marginBottom } = layWithMargin(inFlow(box, { marginLeft }), at, context, layBox);
  const above = pieces[0]?.spaceBefore ?? 0;
  const border = placeHorizontally(style, boxEdges(style, width), { x: 0, width }).width;
  const height = above + flowHeight(pieces) + marginBottom;
  const pageHeight = context.pages.laterHeight(builder.page);
  builder.pushSideFloat({
    element: box.element,
    side,
    clear: style.clear,
    width: border + margins,
    height,
    band: { left: place.x, right: place.x + place.width },
    mostBelow: pageHeight / 2,
    notAbove: context.delayed.of(box.element),
    parts:
      height > pageHeight
        ? partsOf(pieces, above, pageHeight * PART_SHARE)
        : [{ top: 0, height, notes: notesOf(pieces), place: (x, y) => placePieces(pieces, x, y + above) }],
  });
}

/** About how high the parts of a float are that is higher than a page, as a share of a page: a line or a few. */
const PART_SHARE = 0.06;

/** A float that pages must part, in parts of a few lines: the text beside them takes each to its page. */
function partsOf(pieces: readonly Piece[], above: number, most: number): readonly FloatPart[] {
  const parts: FloatPart[] = [];
  let top = above;
  let from = 0;
  let height = 0;
  pieces.forEach((piece, i) => {
    const space = i > from ? piece.spaceBefore : 0;
    height += space + piece.height;
    const next = pieces[i + 1];
    if (next && (height + next.spaceBefore + next.height <= most || next.breakBefore.level === 3)) return;
    const own = pieces.slice(from, i + 1);
    const gap = next?.spaceBefore ?? 0;
    const stretch = (y: number): Stretch | undefined => next && { bottom: y + flowHeight(own) + gap, goesOn: true };
    parts.push({
      top,
      height: flowHeight(own),
      notes: notesOf(own),
      place: (x, y) => placePieces(own, x, y, stretch(y)),
    });
    top += height + gap;
    from = i + 1;
    height = 0;
  });
  return parts;
}
