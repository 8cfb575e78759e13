import type { Box, InlineText } from '../../box/box.ts';
import type { ComputedStyle } from '../../css/computed-style.ts';
import type { ElementNode } from '../../html/element.ts';
import type { FigureRoom, LayoutContext } from '../context.ts';
import type { LineGrid, Piece } from './flow.ts';
import { FlowBuilder } from './flow-builder.ts';
import type { LaidApart } from './kept-layouts.ts';

/** The containing block, and handlers for boxes outside the flow. */
export interface FlowPlace {
  /** Left edge of the containing block, from the flow's left edge. */
  readonly x: number;
  readonly width: number;
  /** The containing block's height, pt; undefined where its content determines it. Percentages of heights refer to it. */
  readonly height?: number | undefined;
  /** The containing block's direction; left to right by default. */
  readonly direction?: ComputedStyle['direction'];
  /** The nearest enclosing element, for lines of anonymous boxes. */
  readonly element: ElementNode;
  /** The grid of the page or of the columns around; undefined in content that is laid out apart, which has none. */
  readonly lineGrid?: LineGrid | undefined;
  /** Takes boxes that span all columns; undefined outside columns. */
  readonly spanner: ((box: Box) => void) | undefined;
  /** The height of a heading that stays with what is laid out apart here, pt. */
  readonly headingAbove?: number;
  /** The height limit for a chart or an image, pt; undefined for the height of a page. */
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

/** Lays a box out in normal flow. Passed between files, since each kind of box may contain any other. */
export type LayOutBox = (box: Box, place: FlowPlace, builder: FlowBuilder, context: LayoutContext) => void;

/** Values from the surrounding flow for content that is laid out apart. */
export type ApartPlace = Pick<FlowPlace, 'width' | 'element' | 'headingAbove'> & {
  /** As in `FlowBuilder`. */
  readonly continues?: FigureRoom['continues'];
};

/** A box's content as a flow of its own, as for a table's cell: none of its margins extend outside. */
export function layOutApart(box: Box, at: ApartPlace, context: LayoutContext, layOutBox: LayOutBox): readonly Piece[] {
  return layOutWithMargin(box, at, context, layOutBox).pieces;
}

/** As `layOutApart`, with the remaining margin below; the margin above belongs to the first piece. */
export function layOutWithMargin(
  box: Box,
  { continues, ...at }: ApartPlace,
  context: LayoutContext,
  layOutBox: LayOutBox,
): LaidApart {
  const builder = new FlowBuilder({ apart: true, ...(continues && { continues }) });
  layOutBox(box, { ...at, x: 0, spanner: undefined, markers: [] }, builder, context);
  if (builder.besideFloats) builder.clear('both');
  return { pieces: builder.pieces, marginBottom: builder.takeMargin() };
}
