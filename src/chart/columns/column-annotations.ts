/** Annotations of columns: level lines with words at the right, brackets above, notes. */

import { annotationsOf, type CellPlace } from '../../core/annotation.ts';
import type { BarChart } from '../../core/chart.ts';
import { type AddedMarks, NOTHING_ADDED, placeAdded, plainPlot } from '../annotations/added.ts';
import { type Brackets, drawColumnBrackets, layOutColumnBrackets } from '../annotations/brackets.ts';
import {
  drawLevelLines,
  drawLevelShades,
  type Level,
  type LevelLabels,
  layOutLevelLabels,
  levelsOf,
} from '../annotations/levels.ts';
import type { AnchoredNote } from '../annotations/notes.ts';
import { type AxisRange, axisShare } from '../axis.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { outerEnd } from '../marks/quantity-marks.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Painter, Plot } from '../plot.ts';

export interface ColumnAnnotations {
  readonly levels: readonly Level[];
  readonly labels: LevelLabels;
  readonly brackets: Brackets;
}

/** The widest words of a bracket above columns, pt. */
const BRACKET_WORDS = 90;

export function layOutColumnAnnotations(chart: BarChart, axis: AxisRange, context: PlanContext): ColumnAnnotations {
  const levels = levelsOf(chart.annotations ?? [], axis, context);
  const brackets = layOutColumnBrackets(chart, BRACKET_WORDS, context);
  return { levels, labels: layOutLevelLabels(levels, context), brackets };
}

export function drawColumnShades(
  canvas: DrawingContext,
  plot: Plot,
  levels: readonly Level[],
  context: PlanContext,
): void {
  drawLevelShades(canvas, levels, { y: plot.y, ...plot.area }, context);
}

/** The places of a plot of columns. */
export interface ColumnPlaces {
  readonly area: Plot['area'];
  readonly axis: AxisRange;
  /** The middle of a column. */
  readonly x: (place: CellPlace) => number;
  /** The top of the words on a column. */
  readonly foot: (place: CellPlace, plot: Plot) => number;
  /** The top of the room above the plot, below the key. */
  readonly top: number;
}

export function addToColumns(
  chart: BarChart,
  { levels, labels, brackets }: ColumnAnnotations,
  places: ColumnPlaces,
  paint: Painter,
  context: PlanContext,
): AddedMarks {
  const { annotations = [] } = chart;
  if (annotations.length === 0) return NOTHING_ADDED;
  const plot = plainPlot(
    places.area,
    () => 0,
    (value) => axisShare(places.axis, value),
  );
  const notes = annotationsOf(annotations, 'note').flatMap(({ label, at }): AnchoredNote[] => {
    const quantity = chart.rows[at.row]?.cells[at.series]?.quantity;
    const end = quantity && outerEnd(quantity, places.axis.max);
    return end === undefined ? [] : [{ label, x: places.x(at), y: plot.y(end) + Math.sign(end) * 1.5 }];
  });
  const bottom = places.top + brackets.size;
  const paintWords: Painter = (canvas, at) => {
    labels.draw(canvas, { y: at.y, ...at.area });
    drawColumnBrackets(canvas, brackets, bottom, (one) => ({ x: places.x(one), foot: places.foot(one, at) }), context);
  };
  const added = placeAdded(
    {
      plot,
      paint: (canvas, at) => {
        paint(canvas, at);
        paintWords(canvas, at);
      },
      paintLines: (canvas, { y, area }, texts) => drawLevelLines(canvas, levels, { y, ...area }, texts, context),
      notes,
      room: {
        x: places.area.left,
        y: bottom,
        width: context.width - places.area.left,
        height: places.area.bottom - bottom,
      },
    },
    context,
  );
  return {
    keyed: added.keyed,
    paint: (canvas, at) => {
      paintWords(canvas, at);
      added.paint(canvas, at);
    },
  };
}
