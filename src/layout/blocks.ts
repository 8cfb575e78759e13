/** Blocks into pieces: margins, edges, lines, lists, columns. */

import type { BlockBox, Box, ReplacedBox } from '../box/box.ts';
import type { ComputedStyle } from '../css/computed-style.ts';
import { atomicSizer } from './atomic.ts';
import { boxEdges, placeHorizontally } from './box-edges.ts';
import { layColumns } from './columns.ts';
import { type LayoutContext, resolveLength } from './context.ts';
import { FlowBuilder, flowHeight } from './flow.ts';
import type { FlowPlace, LayBox, PendingMarker } from './flow-place.ts';
import type { LineFragment } from './fragment.ts';
import { blockLines, paintsItself, placeLine, placeText } from './inline.ts';
import { placePieces } from './place.ts';
import { layTable } from './table.ts';
import { textStyle } from './text-style.ts';

/** Lays a box out in normal flow, top to bottom. */
export const layBox: LayBox = (box, place, builder, context) => {
  if (place.spanner && box.style.columnSpan === 'all') {
    place.spanner(box);
    return;
  }
  if (box.style.float === 'top') {
    layFloat(box, place, builder, context);
    return;
  }
  builder.force(forcedBreak(box.style.breakBefore));
  if (isAvoid(box.style.breakBefore)) builder.discourage(2);
  switch (box.kind) {
    case 'block':
      layBlock(box, place, builder, context);
      break;
    case 'table':
      layTable(box, place, builder, context, layBox);
      break;
    case 'replaced':
      layReplaced(box, place, builder, context);
      break;
    default: {
      const never: never = box;
      throw new Error(`unknown box ${String(never)}`);
    }
  }
  builder.force(forcedBreak(box.style.breakAfter));
  if (isAvoid(box.style.breakAfter)) builder.discourage(2);
};

/** One piece that never breaks, margins and all: it may go to the top of the next column. */
function layFloat(box: Box, place: FlowPlace, builder: FlowBuilder, context: LayoutContext): void {
  const { element, width } = place;
  const apart = new FlowBuilder();
  layBox(floatless(box), { x: 0, width, element, spanner: undefined, markers: [] }, apart, context);
  const { pieces } = apart;
  const spaceBefore = pieces[0]?.spaceBefore ?? 0;
  const height = flowHeight(pieces) + apart.takeMargin();
  builder.pushFloat(spaceBefore, height, {
    kind: 'fragments',
    head: false,
    place: (x, y) => placePieces({ pieces, from: 0, to: pieces.length }, x + place.x, y),
  });
}

/** The box as one in normal flow. */
function floatless<B extends Box>(box: B): B {
  return { ...box, style: { ...box.style, float: 'none' } };
}

function isAvoid(value: ComputedStyle['breakBefore']): boolean {
  return value === 'avoid' || value === 'avoid-page' || value === 'avoid-column';
}

function forcedBreak(value: ComputedStyle['breakBefore']): 'none' | 'column' | 'page' | 'left' | 'right' {
  if (value === 'always') return 'page';
  return value === 'column' || value === 'page' || value === 'left' || value === 'right' ? value : 'none';
}

function layBlock(box: BlockBox, place: FlowPlace, builder: FlowBuilder, context: LayoutContext): void {
  const { style } = box;
  const edges = boxEdges(style, place.width);
  const across = placeHorizontally(style, edges, place);
  const element = box.element ?? place.element;
  builder.margin(edges.marginTop);
  const container = builder.open({
    element: box.element,
    style: paintsItself(style) ? style : undefined,
    x: across.x,
    width: across.width,
    avoidBreakInside: style.breakInside === 'avoid',
  });
  if (edges.top > 0) {
    builder.push(edges.top, { kind: 'edge' });
    builder.discourage(3);
  }
  if (box.marker) place.markers.push({ marker: box.marker, x: across.contentX });
  const inner: FlowPlace = { ...place, x: across.contentX, width: across.contentWidth, element };
  const before = builder.pieces.length;
  if (box.content.kind === 'inline') layLines(box, inner, builder, context);
  else if (isMultiColumn(style)) layColumns(box.content.children, box, inner, builder, context, layBox);
  else for (const child of box.content.children) layBox(child, inner, builder, context);
  padToHeight(style, builder, before);
  if (edges.bottom > 0) {
    builder.discourage(3);
    builder.push(edges.bottom, { kind: 'edge' });
  }
  builder.close();
  // A box without any piece (an empty block) lets its margins collapse through it.
  if (!container.firstPiece && box.marker) place.markers.pop();
  builder.margin(edges.marginBottom);
}

function isMultiColumn(style: ComputedStyle): boolean {
  return style.columnCount !== 'auto' || style.columnWidth !== 'auto';
}

/** `height` and `min-height` ask for more than the content gave: an empty piece fills up. */
function padToHeight(style: ComputedStyle, builder: FlowBuilder, before: number): void {
  const wanted = Math.max(
    style.height === 'auto' ? 0 : resolveLength(style.height, 0),
    resolveLength(style.minHeight, 0),
  );
  if (wanted <= 0) return;
  const missing = wanted - flowHeight(builder.pieces.slice(before));
  if (missing <= 0) return;
  builder.discourage(1);
  builder.push(missing, { kind: 'edge' });
}

function layLines(box: BlockBox, place: FlowPlace, builder: FlowBuilder, context: LayoutContext): void {
  const lines = blockLines(box, place.element, place.width, context, atomicSizer(place.width, context, layBox));
  const { orphans, widows } = box.style;
  lines.forEach((line, i) => {
    if (i > 0 && (i < orphans || lines.length - i < widows)) builder.discourage(1);
    const markers = i === 0 ? place.markers.splice(0) : [];
    builder.push(line.ascent + line.descent, {
      kind: 'fragments',
      head: false,
      place: (x, y) => {
        const fragment = placeLine(line, { x: x + place.x, y, width: place.width }, box.element ?? place.element);
        return [withMarkers(fragment, markers, x, context)];
      },
    });
  });
}

/** Puts outside markers left of the line: their right edge half an em before the content (CSS Lists 3, 3.1). */
function withMarkers(
  line: LineFragment,
  markers: readonly PendingMarker[],
  x: number,
  context: LayoutContext,
): LineFragment {
  if (markers.length === 0) return line;
  const items = markers.flatMap(({ marker, x: contentX }) => {
    const style = textStyle(marker, context);
    const pieces = [{ kind: 'text', text: marker.text, style, element: marker.element, generated: true }] as const;
    const [set] = context.text.paragraph(pieces, {
      measure: () => ({ width: Number.MAX_SAFE_INTEGER, shift: 0 }),
      steady: true,
      align: 'left',
      alignLast: 'left',
      indent: 0,
      balance: false,
      hangingPunctuation: false,
      direction: marker.style.direction,
      strut: style,
      language: marker.language,
    });
    if (!set) return [];
    const left = x + contentX - set.width - 0.5 * style.font.size;
    return set.items.flatMap((item) => (item.kind === 'text' ? [placeText(item, left, line.baseline)] : []));
  });
  return { ...line, items: [...items, ...line.items] };
}

function layReplaced(box: ReplacedBox, place: FlowPlace, builder: FlowBuilder, context: LayoutContext): void {
  const edges = boxEdges(box.style, place.width);
  const across = placeHorizontally(box.style, edges, place);
  const sized = context.replaced(box, across.contentWidth);
  if (!sized) return;
  builder.margin(edges.marginTop);
  builder.push(sized.height + edges.top + edges.bottom, {
    kind: 'fragments',
    head: false,
    place: (x, y) => [sized.place(x + across.contentX, y + edges.top)],
  });
  builder.margin(edges.marginBottom);
}
