/** Turns blocks into pieces: margins, edges, lines, lists, columns. */

import type { BlockBox, Box } from '../../box/box.ts';
import type { ComputedStyle } from '../../css/computed-style.ts';
import { type FigureRoom, hasNoEffect, type LayoutContext } from '../context.ts';
import { atomicSizer, loneBlock } from '../line/atomic.ts';
import { roomBelow } from '../line/initial-letter.ts';
import { type BlockLines, blockLines, paintsItself } from '../line/inline.ts';
import { lineContent } from '../line/line-content.ts';
import { heightOnGrid, lineGridOf } from '../line/line-grid.ts';
import { setMarkers } from '../line/markers.ts';
import { textStyle } from '../line/text-style.ts';
import type { LayOutNote } from '../page/footnotes.ts';
import { layOutTable } from '../table/table.ts';
import { needsAllColumns } from '../table/wide-tables.ts';
import { heightLimits } from './block-height.ts';
import { layOutInSteps } from './block-step.ts';
import { boxEdges, placeHorizontally } from './box-edges.ts';
import { applyBreak } from './breaks.ts';
import { layOutColumns } from './columns.ts';
import { figureRoomIn, layOutReplaced } from './figures.ts';
import { layOutFlex } from './flex.ts';
import { hasRoomInMargin, inFlow, isFloatOfPage, layOutFloat } from './floats.ts';
import { notesOf, SLACK } from './flow.ts';
import type { FlowBuilder } from './flow-builder.ts';
import { type FlowPlace, type LayOutBox, layOutWithMargin } from './flow-place.ts';
import { layOutInlineFloats, topsOf } from './inline-floats.ts';
import { type LayOutContent, layOutToHeight } from './limited-height.ts';
import { type Band, LEAST_SHARE } from './side-floats.ts';

/** Lays a box out: in normal flow, top to bottom, or as a float. */
export const layOutBox: LayOutBox = (box, place, builder, context) => {
  context.budget.spend();
  if (box.element) context.enter?.(box.element);
  if (place.spanner && (box.style.columnSpan === 'all' || needsAllColumns(box, place.width, context))) {
    place.spanner(box);
    return;
  }
  if (layOutFloat(box, place, builder, context, layOutBox)) return;
  if (place.spanner && isFloatOfPage(box)) {
    // It is higher than a page, and stays as wide as its page where it breaks.
    place.spanner(inFlow(box));
    return;
  }
  const { style } = box;
  const outerPage = builder.page;
  if (style.page !== '' && style.page !== outerPage) {
    context.kept.reachOut();
    if (builder.canForce('page')) builder.page = style.page;
    else if (!builder.measures) context.report(hasNoEffect(`page: ${style.page}`), box.element);
  }
  const named = builder.page === outerPage ? place : onPage(place, outerPage, builder.page, context);
  applyBreak(box, 'before', builder, context);
  if (style.clear !== 'none') builder.clear(style.clear);
  // It also comes after floats that moved to a later page or column.
  if (style.clear === 'both') builder.followsFloats = true;
  if (style.blockStepSize === 'none') layOutInFlow(box, named, builder, context);
  else {
    // Such a box is a formatting context of its own, which nothing inside leaves.
    const apart = { ...besideFloats(named, builder), spanner: undefined };
    layOutInSteps(box, place.width, builder, () => layOutInFlow(box, apart, builder, context));
  }
  applyBreak(box, 'after', builder, context);
  builder.page = outerPage;
};

function layOutInFlow(box: Box, place: FlowPlace, builder: FlowBuilder, context: LayoutContext): void {
  switch (box.kind) {
    case 'block':
      layOutBlock(box, place, builder, context);
      break;
    case 'table':
      layOutTable(box, besideFloats(place, builder), builder, context, layOutBox);
      break;
    case 'replaced':
      layOutReplaced(box, besideFloats(place, builder), builder, context);
      break;
    default: {
      const never: never = box;
      throw new Error(`unknown box ${String(never)}`);
    }
  }
}

/** The place on a page with another name, whose content width may differ; all boxes around change width with it. */
function onPage(place: FlowPlace, from: string, to: string, context: LayoutContext): FlowPlace {
  const change = context.pages.contentWidth(to) - context.pages.contentWidth(from);
  return change === 0 ? place : { ...place, width: Math.max(0, place.width + change) };
}

/**
 * The place that side floats leave to a box which no float may overlap (CSS 2.2, 9.5): beside them, or below them where
 * too little width is left.
 */
function besideFloats(place: FlowPlace, builder: FlowBuilder): FlowPlace {
  if (!builder.besideFloats) return place;
  builder.settleFloats();
  builder.cancelFloatDelay();
  const band = { left: place.x, right: place.x + place.width };
  // Its height isn't known yet, so it counts as beside every float that extends below its top.
  const { left, right } = builder.freeBand(builder.y, Number.POSITIVE_INFINITY, band);
  if (right - left >= place.width * LEAST_SHARE) return { ...place, x: left, width: right - left };
  builder.clear('both');
  return place;
}

function layOutBlock(box: BlockBox, place: FlowPlace, builder: FlowBuilder, context: LayoutContext): void {
  const { style } = box;
  const edges = boxEdges(style, place.width);
  const across = placeHorizontally(style, edges, place);
  const element = box.element ?? place.element;
  const { figureHeight, figureContinues = false } = figureRoomIn(box, place, builder, context, layOutBox);
  if (figureContinues && !place.figureContinues) builder.join();
  builder.margin(edges.marginTop);
  const container = builder.open({
    element: box.element,
    style: paintsItself(style) ? style : undefined,
    x: across.x,
    width: across.width,
    avoidBreakInside: style.breakInside === 'avoid' && !figureContinues,
  });
  const padded = style.blockStepSize !== 'none' && style.blockStepInsert === 'padding-box';
  if (edges.top > 0 || padded) {
    builder.push(edges.top, { kind: 'edge' });
    builder.discourage(3);
  }
  if (box.marker) place.markers.push({ marker: box.marker, x: across.contentX, width: across.contentWidth });
  const { direction } = style;
  const limits = heightLimits(style, edges, place.height);
  const inner: FlowPlace = {
    ...place,
    x: across.contentX,
    width: across.contentWidth,
    direction,
    element,
    figureHeight,
    figureContinues,
    height: limits.definite,
  };
  layOutToHeight(box, inner, limits, layOutContent, builder, context);
  if (edges.bottom > 0 || padded) {
    builder.discourage(3);
    builder.push(edges.bottom, { kind: 'edge' });
  }
  builder.close();
  // A box without any piece (an empty block) lets its margins collapse through it.
  if (!container.first && box.marker) place.markers.pop();
  builder.margin(edges.marginBottom);
}

function isMultiColumn(style: ComputedStyle): boolean {
  return style.columnCount !== 'auto' || style.columnWidth !== 'auto';
}

/** Lays out a block's content from top to bottom; columns in it are at most `most` high, pt. */
const layOutContent: LayOutContent = (box, place, most, builder, context) => {
  if (box.content.kind === 'inline') layOutLines(box, place, builder, context);
  else if (box.content.kind === 'items') {
    layOutFlex(box, box.content.children, besideFloats(place, builder), builder, context, layOutBox);
  } else if (isMultiColumn(box.style)) {
    layOutColumns(box.content.children, box, { ...besideFloats(place, builder), most }, builder, context, layOutBox);
  } else for (const child of box.content.children) layOutBox(child, place, builder, context);
};

function layOutLines(box: BlockBox, place: FlowPlace, builder: FlowBuilder, context: LayoutContext): void {
  const room = atomicRoom(place, builder, context);
  const sizeAtomic = atomicSizer(room, context, layOutBox);
  const { element: around, width } = place;
  const markers = place.markers.length > 0 ? setMarkers(place.markers, context) : undefined;
  const indent = markers?.indent ?? 0;
  const breakLines = (): BlockLines =>
    builder.besideFloats
      ? linesBesideFloats(box, place, builder, context)
      : context.kept.of(box, `lines ${width} ${indent} ${room.height}`, () =>
          blockLines(box, { element: around, width, sizeAtomic, indent }, context),
        );
  const later = layOutInlineFloats(box, place, { breakLines, builder, layOutBox }, context);
  const { lines, elements, initial } = breakLines();
  if (lines.length > 0) place.markers.length = 0;
  // A marker is placed beside its line, which a float may have moved.
  const band = { left: place.x, right: place.x + width };
  const moved = markers && builder.besideFloats ? builder.freeBand(builder.y, builder.y, band).left - place.x : 0;
  const { direction, lineSnap } = box.style;
  const grid = lineSnap === 'baseline' ? place.lineGrid : undefined;
  const element = box.element ?? place.element;
  const own = grid && lineGridOf(box.style, element.language, context);
  const layOutNote =
    (noteWidth: number): LayOutNote =>
    (note, of) =>
      layOutWithMargin(note, { width: noteWidth, element: of }, context, layOutBox);
  const { footnotes, marginFloats } = context;
  const marginNotes = marginFloats.notes((note) => hasRoomInMargin(note, context));
  lines.forEach((line, i) => {
    if (i > 0) discourageBreak(i, { lines, initial }, box.style, builder);
    const isHigh = line.ascent + line.descent > room.height;
    const block = isHigh && !(markers && i === 0) ? loneBlock(line, elements) : undefined;
    if (block) {
      layOutBox(block.box, { ...place, ...block, x: place.x + block.x }, builder, context);
      return;
    }
    const { ascent, descent } = grid ? heightOnGrid(line, grid, own) : line;
    const calling = { line, elements, block: element };
    const beside = marginNotes.calledBy(calling, layOutNote(marginFloats.width));
    const inMargin = beside.flatMap(({ pieces }) => notesOf(pieces));
    const notes = [...footnotes.calledBy(calling, layOutNote(context.pages.contentWidth(''))), ...inMargin];
    const snap = grid && { grid, baseline: ascent };
    const content = lineContent({
      ...{ line, drop: ascent - line.ascent, x: place.x, width, element, direction, elements },
      ...(i === 0 && (initial || markers) && { first: { lines, initial, markers, moved } }),
      anchors:
        beside.length === 0
          ? undefined
          : (x, y) => beside.map((note) => marginFloats.anchor(note, { x, y }, line.ascent)),
    });
    builder.push(ascent + descent, content, { notes, snap });
  });
  const below = initial ? roomBelow(initial, lines) : 0;
  if (below > 0) {
    builder.discourage(3);
    builder.push(below, { kind: 'edge' });
  }
  for (const float of later) layOutBox(float, place, builder, context);
}

/** Makes a break before a line less welcome: beside an initial letter, where few lines would be left, and after a hyphen. */
function discourageBreak(
  before: number,
  { lines, initial }: Pick<BlockLines, 'lines' | 'initial'>,
  { orphans, widows, hyphenateLimitLast }: BlockBox['style'],
  builder: FlowBuilder,
): void {
  if (initial && before < initial.beside) builder.discourage(3);
  if (before < orphans || lines.length - before < widows) builder.discourage(1);
  if (lines[before - 1]?.hyphenated && hyphenateLimitLast !== 'none') builder.discourage(1);
}

function atomicRoom({ width, figureHeight }: FlowPlace, builder: FlowBuilder, context: LayoutContext): FigureRoom {
  return { width, height: figureHeight ?? context.pages.laterHeight(builder.page), continues: 'no' };
}

/** Lines beside side floats are broken again, with the heights found in the last round, at most this often. */
const MOST_ROUNDS = 5;

/**
 * Sets lines that avoid side floats over their whole height. A line's height is known only once it is broken, so lines
 * are broken again until each has the expected height. Lines that still overlap a float go below all floats.
 */
function linesBesideFloats(box: BlockBox, place: FlowPlace, builder: FlowBuilder, context: LayoutContext): BlockLines {
  builder.settleFloats();
  const band = { left: place.x, right: place.x + place.width };
  const first = builder.freeBand(builder.y, builder.y, band);
  if (first.right - first.left < place.width * LEAST_SHARE) builder.clear('both');
  const { element, width } = place;
  const { lineHeight } = textStyle({ style: box.style, rise: 0, language: element.language }, context);
  const sizeAtomic = atomicSizer(atomicRoom(place, builder, context), context, layOutBox);
  const plain = { element, width, sizeAtomic };
  const free = (top: number, height: number): Band => builder.freeBand(builder.y + top, builder.y + top + height, band);
  let heights: readonly number[] = [];
  let tops = topsOf(heights);
  const used: Band[] = [];
  const measure = (index: number): { width: number; shift: number } => {
    const top = tops[index] ?? (tops.at(-1) ?? 0) + (index - heights.length) * lineHeight;
    const { left, right } = free(top, Math.max(lineHeight, heights[index] ?? 0));
    used[index] = { left, right };
    return { width: Math.max(0, right - left), shift: left - band.left };
  };
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    const set = blockLines(box, { ...plain, measure }, context);
    const found = set.lines.map((line) => line.ascent + line.descent);
    const expected = heights;
    heights = found.map((height, i) => Math.max(height, round > 2 ? (expected[i] ?? 0) : 0));
    tops = topsOf(found);
    const meets = found.some((height, i) => {
      const { left, right } = free(tops[i] ?? 0, height);
      const room = used[i] ?? band;
      return room.left < left - SLACK || room.right > right + SLACK;
    });
    if (!meets && found.every((height, i) => Math.abs(height - (expected[i] ?? lineHeight)) < 0.5)) return set;
    if (!meets && round === MOST_ROUNDS) return set;
    tops = topsOf(heights);
  }
  builder.clear('both');
  return blockLines(box, plain, context);
}
