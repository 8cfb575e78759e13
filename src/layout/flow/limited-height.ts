/** The content of a block with a limited height: adds space below it, or lets it overflow. */

import type { BlockBox } from '../../box/box.ts';
import type { LayoutContext } from '../context.ts';
import { grownBox, type HeightLimits, overBox, overColumns } from './block-height.ts';
import { flowHeight, notesOf, type Piece, SLACK } from './flow.ts';
import { FlowBuilder } from './flow-builder.ts';
import type { FlowPlace } from './flow-place.ts';
import { placePieces } from './place.ts';

/** Lays out a box's content. Columns in it are at most `most` high, pt. */
export type LayOutContent = (
  box: BlockBox,
  place: FlowPlace,
  most: number,
  builder: FlowBuilder,
  context: LayoutContext,
) => void;

/**
 * Lays out a block's content to the heights in `limits`. Content that is higher overflows (CSS 2.2, 11.1.1) and isn't
 * broken across pages; where it is higher than a page, the box grows instead. Both are reported.
 */
export function layOutToHeight(
  box: BlockBox,
  place: FlowPlace,
  limits: HeightLimits,
  layOutContent: LayOutContent,
  builder: FlowBuilder,
  context: LayoutContext,
): void {
  const { least, most } = limits;
  if (least === 0 && most === Number.POSITIVE_INFINITY) {
    layOutContent(box, place, most, builder, context);
    return;
  }
  const markers = [...place.markers];
  const pieces = measured(box, { ...place, markers }, most, layOutContent, builder.continues, context);
  const height = flowHeight(pieces);
  const element = box.element ?? place.element;
  const columnsOver = pieces.some(({ content }) => content.kind === 'columns' && content.whole?.overflows);
  const isOver = height > most + TOLERANCE || columnsOver;
  if (isOver && height <= context.pages.laterHeight(builder.page)) {
    context.report(columnsOver ? overColumns(most) : overBox(height, most), element);
    if (pieces.some((piece) => piece.content.kind === 'fragments')) place.markers.length = 0;
    pushOver(pieces, place.x, { height: most, reach: height }, builder);
    return;
  }
  if (isOver) context.report(grownBox(height, most), element);
  layOutContent(box, place, most, builder, context);
  const missing = least - height;
  if (missing <= SLACK) return;
  builder.discourage(1);
  builder.push(missing, { kind: 'space' });
}

/** A difference too small to see, pt. */
const TOLERANCE = 0.5;

/** The content laid out apart, once for each size: nested boxes with heights would otherwise double the cost at each level. */
function measured(
  box: BlockBox,
  place: FlowPlace,
  most: number,
  layOutContent: LayOutContent,
  continues: FlowBuilder['continues'],
  context: LayoutContext,
): readonly Piece[] {
  const { width, height = 'auto', figureHeight = 'page', figureContinues, lineGrid, markers } = place;
  const grid = lineGrid && `${lineGrid.step} ${lineGrid.ascent}`;
  const { pieces } = context.kept.of(
    box,
    `content ${width} ${height} ${most} ${figureHeight} ${figureContinues} ${continues} ${grid} ${markers.length}`,
    () => {
      // Markers of the boxes around it are beside its lines.
      if (markers.length > 0) context.kept.reachOut();
      const apart = new FlowBuilder({ apart: true, measures: true, breaks: 'all', continues });
      layOutContent(box, { ...place, x: 0, spanner: undefined }, most, apart, context);
      if (apart.besideFloats) apart.clear('both');
      return { pieces: apart.pieces, marginBottom: 0 };
    },
  );
  return pieces;
}

function pushOver(
  pieces: readonly Piece[],
  left: number,
  { height, reach }: { readonly height: number; readonly reach: number },
  builder: FlowBuilder,
): void {
  builder.push(
    height,
    { kind: 'fragments', place: (x, y) => placePieces(pieces, x + left, y) },
    { notes: notesOf(pieces), reach: Math.max(height, reach) },
  );
}
