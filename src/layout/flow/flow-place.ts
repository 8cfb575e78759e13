import type { Box, InlineText } from '../../box/box.ts';
import type { ComputedStyle } from '../../css/computed-style.ts';
import type { ElementNode } from '../../html/element.ts';
import type { LayoutContext } from '../context.ts';
import type { Piece } from './flow.ts';
import { FlowBuilder } from './flow-builder.ts';
import type { LaidApart } from './measured.ts';

/** The containing block, and who takes what does not belong to the flow. */
export interface FlowPlace {
  /** Left edge of the containing block, from the flow's left edge. */
  readonly x: number;
  readonly width: number;
  /** Of the containing block, pt; undefined where its content settles it. Percentages of heights refer to it. */
  readonly height?: number | undefined;
  /** Of the containing block; left to right where it isn't given. */
  readonly direction?: ComputedStyle['direction'];
  /** The nearest element around, for lines of anonymous boxes. */
  readonly element: ElementNode;
  /** Takes boxes that span all columns; undefined outside columns. */
  readonly spanner: ((box: Box) => void) | undefined;
  /** The height of a heading that stays with what is laid out apart here, pt. */
  readonly headingAbove?: number;
  /** The most that a chart or an image may be high, pt; undefined for as high as a page. */
  readonly figureHeight?: number | undefined;
  /** The only chart of the box is too high for a page and continues row by row: nothing else keeps the box together. */
  readonly figureContinues?: boolean;
  /** List markers that wait for the first line inside their item. */
  readonly markers: PendingMarker[];
}

export interface PendingMarker {
  readonly marker: InlineText;
  /** The left edge of the item's content, from the flow's left edge, and its width. */
  readonly x: number;
  readonly width: number;
}

/** Lays a box out in normal flow. Kinds of boxes hand it to each other, as each may hold any other. */
export type LayBox = (box: Box, place: FlowPlace, builder: FlowBuilder, context: LayoutContext) => void;

/** Of the flow around what is laid out apart. */
export type ApartPlace = Pick<FlowPlace, 'width' | 'element' | 'headingAbove'>;

/** A box's content as a flow of its own, as for a table's cell: no margins of it reach outside. */
export function layApart(box: Box, at: ApartPlace, context: LayoutContext, layBox: LayBox): readonly Piece[] {
  return layWithMargin(box, at, context, layBox).pieces;
}

/** As `layApart`, with the margin below that is left over; that above is the first piece's. */
export function layWithMargin(box: Box, at: ApartPlace, context: LayoutContext, layBox: LayBox): LaidApart {
  const builder = new FlowBuilder({ apart: true });
  layBox(box, { ...at, x: 0, spanner: undefined, markers: [] }, builder, context);
  if (builder.besideFloats) builder.clear('both');
  return { pieces: builder.pieces, marginBottom: builder.takeMargin() };
}
