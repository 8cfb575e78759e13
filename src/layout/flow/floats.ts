/** Boxes out of the flow: at an edge of their column or page, at the side of the text or of the page, at the page's foot. */

import type { Box } from '../../box/box.ts';
import type { ComputedStyle } from '../../css/computed-style.ts';
import { hasNoEffect, type LayoutContext } from '../context.ts';
import { resolveAuto } from '../lengths.ts';
import type { FloatPart } from './attached-floats.ts';
import { boxEdges, placeHorizontally } from './box-edges.ts';
import { borderBoxWidths } from './content-width.ts';
import { flowHeight, notesOf, type Piece, type PieceContent } from './flow.ts';
import type { FlowBuilder } from './flow-builder.ts';
import { type FlowPlace, type LayOutBox, layOutWithMargin } from './flow-place.ts';
import { placePieces, type Stretch } from './place.ts';

/** False for a box that stays in the flow. */
export function layOutFloat(
  box: Box,
  place: FlowPlace,
  builder: FlowBuilder,
  context: LayoutContext,
  layOutBox: LayOutBox,
): boolean {
  const { float } = box.style;
  if (float !== 'none') context.kept.reachOut();
  switch (float) {
    case 'none':
      return false;
    case 'here':
    case 'top':
    case 'bottom':
      if (!builder.apart) return layOutEdgeFloat(box, float, place, builder, context, layOutBox);
      // `here` is where it stays anyway.
      if (float !== 'here' && !builder.measures) context.report(hasNoEffect(`float: ${float}`), box.element);
      return false;
    case 'left':
    case 'right':
      layOutSideFloat(box, float, place, builder, context, layOutBox);
      return true;
    case 'margin':
      return layOutMarginFloat(box, place, builder, context, layOutBox);
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
  message: 'this footnote has no mark: no link refers to it, so it is printed in the text',
  hint: 'give it an id and a link `<a href="#id" role="doc-noteref">`',
} as const;

/**
 * Leaves a box without a link to it for the margin, beside the next piece; notes are laid out at their marks. Returns false
 * for a box that stays in the flow.
 */
function layOutMarginFloat(
  box: Box,
  place: FlowPlace,
  builder: FlowBuilder,
  context: LayoutContext,
  layOutBox: LayOutBox,
): boolean {
  const { marginFloats } = context;
  if (!hasRoomInMargin(box, context)) return false;
  if (marginFloats.notes((note) => hasRoomInMargin(note, context)).isCalled(box)) return true;
  const element = box.element ?? place.element;
  const at = { width: marginFloats.width, element };
  const { pieces, marginBottom: spaceAfter } = layOutWithMargin(inFlow(box), at, context, layOutBox);
  const float = { element, pieces, spaceAfter };
  builder.pushSideFloat({
    ...{ element: undefined, side: 'left', clear: 'none', width: 0, height: 0, mostBelow: 0, notAbove: 0 },
    band: { left: place.x, right: place.x + place.width },
    parts: [{ top: 0, height: 0, notes: notesOf(pieces), place: (x, y) => [marginFloats.anchor(float, { x, y })] }],
  });
  return true;
}

/** False for a box that is wider than the margin. */
export function hasRoomInMargin(box: Box, context: LayoutContext): boolean {
  const { marginFloats } = context;
  const leastWidth = (): number => {
    const margins = [box.style.marginLeft, box.style.marginRight].map((one) => resolveAuto(one, marginFloats.width));
    return margins.reduce((sum, one) => sum + one, borderBoxWidths(box, context).min);
  };
  return marginFloats.hasRoomFor(box, leastWidth, context.report);
}

/** True for a float to an edge of its page, over all columns. */
export function isFloatOfPage({ style: { float, floatReference } }: Box): boolean {
  return floatReference === 'page' && (float === 'here' || float === 'top' || float === 'bottom');
}

/** The box in normal flow. */
export function inFlow<B extends Box>(box: B, change: Partial<ComputedStyle> = {}): B {
  return { ...box, style: { ...box.style, float: 'none', clear: 'none', ...change } };
}

/**
 * Lays a float out as one piece that never breaks, with its margins. Returns false for a box that is higher than a page
 * but can be broken: it stays in the flow.
 */
function layOutEdgeFloat(
  box: Box,
  side: 'here' | 'top' | 'bottom',
  place: FlowPlace,
  builder: FlowBuilder,
  context: LayoutContext,
  layOutBox: LayOutBox,
): boolean {
  const ofPage = box.style.floatReference === 'page' && place.spanner !== undefined;
  const width = ofPage ? context.pages.contentWidth(builder.page) : place.width;
  const x = ofPage ? 0 : place.x;
  const at = { width, element: place.element, headingAbove: side === 'here' ? builder.headingAbove : 0 };
  const { pieces, marginBottom } = context.kept.of(box, `float ${width} ${at.headingAbove}`, () =>
    layOutWithMargin(inFlow(box), at, context, layOutBox),
  );
  const [first] = pieces;
  if (!first) return true;
  const pageHeight = context.pages.laterHeight(builder.page);
  const canBreak = pieces.every((piece) => piece.reach <= pageHeight);
  const isTooHigh = flowHeight(pieces) > pageHeight && canBreak && !builder.besideFloats;
  const parts = isTooHigh && side === 'here' ? pageParts(pieces, pageHeight) : undefined;
  if (isTooHigh && !parts) {
    builder.followsFloats ||= side === 'here';
    return false;
  }
  // It may still move to another region; the text after it has to clear side floats in either case.
  if (side === 'here' && builder.besideFloats) builder.clear('both');
  const reference = box.style.floatReference;
  const element = box.element ?? place.element;
  (parts ?? [pieces]).forEach((part, i, all) => {
    const next = all[i + 1];
    const stretch = (y: number): Stretch | undefined => next && { bottom: y + flowHeight(part), continues: true };
    const content: PieceContent = { kind: 'fragments', place: (left, y) => placePieces(part, left + x, y, stretch(y)) };
    // Text may come between two parts that each fill most of a page.
    const margins = {
      marginTop: i === 0 ? first.spaceBefore : 0,
      marginBottom: !next || isHigh(next, pageHeight) ? marginBottom : (next[0]?.spaceBefore ?? 0),
    };
    builder.pushEdgeFloat(flowHeight(part), content, { side, reference, element, ...margins }, notesOf(part));
  });
  return true;
}

/** Parts this high, as a share of a page, rarely fit below text. */
const HIGH_SHARE = 0.5;

function isHigh(part: readonly Piece[], pageHeight: number): boolean {
  return flowHeight(part) > pageHeight * HIGH_SHARE;
}

/**
 * The parts of a figure that is higher than a page, between its free breaks: they float one after the other, and text fills
 * the page before them. Undefined for a figure without high parts, which breaks well in the flow.
 */
function pageParts(pieces: readonly Piece[], pageHeight: number): readonly (readonly Piece[])[] | undefined {
  const parts: Piece[][] = [];
  for (const piece of pieces) {
    const { level, forced } = piece.breakBefore;
    const last = parts.at(-1);
    if (last && level > 0 && forced === 'none') last.push(piece);
    else parts.push([piece]);
  }
  const canFloat =
    parts.every((part) => flowHeight(part) <= pageHeight) && parts.some((part) => isHigh(part, pageHeight));
  return canFloat ? parts : undefined;
}

/** Lays out a side float: its width, or else its content's, within the containing block (CSS 2.2, 10.3.5). */
function layOutSideFloat(
  box: Box,
  side: 'left' | 'right',
  place: FlowPlace,
  builder: FlowBuilder,
  context: LayoutContext,
  layOutBox: LayOutBox,
): void {
  const { style } = box;
  const { marginLeft, width } = sideFloatWidths(box, place.width, context);
  const at = { width, element: place.element };
  const { pieces, marginBottom } = context.kept.of(box, `float ${width} ${marginLeft}`, () =>
    layOutWithMargin(inFlow(box, { marginLeft }), at, context, layOutBox),
  );
  const above = pieces[0]?.spaceBefore ?? 0;
  const outer = sideFloatWidth(box, place.width, context);
  const height = above + flowHeight(pieces) + marginBottom;
  const pageHeight = context.pages.laterHeight(builder.page);
  builder.pushSideFloat({
    element: box.element,
    side,
    clear: style.clear,
    width: outer,
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

/** The width of a side float's margin box, pt. */
export function sideFloatWidth(box: Box, available: number, context: LayoutContext): number {
  const { margins, width } = sideFloatWidths(box, available, context);
  return placeHorizontally(box.style, boxEdges(box.style, width), { x: 0, width }).width + margins;
}

/** The margins of a side float, and the width that it is laid out in. */
function sideFloatWidths(box: Box, available: number, context: LayoutContext) {
  const { style } = box;
  const marginLeft = resolveAuto(style.marginLeft, available);
  const margins = marginLeft + resolveAuto(style.marginRight, available);
  if (style.width !== 'auto') return { marginLeft, margins, width: available };
  const { min, max } = borderBoxWidths(box, context);
  return {
    marginLeft,
    margins,
    width: Math.min(available, Math.max(min, Math.min(max, available - margins)) + margins),
  };
}

/** The approximate height of the parts of a float that is higher than a page, as a share of a page: a few lines. */
const PART_SHARE = 0.06;

/** Splits a float that is higher than a page into parts of a few lines: the text beside them takes each to its page. */
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
    const stretch = (y: number): Stretch | undefined => next && { bottom: y + flowHeight(own) + gap, continues: true };
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
