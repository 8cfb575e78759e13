/** Draws annotations over a plot, clear of everything that the plot already holds. */

import type { Rect } from '../../core/geometry.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { KeyEntry } from '../key-entry.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Painter, Plot } from '../plot.ts';
import { type AnchoredNote, layOutNotes } from './notes.ts';
import { obstaclesOf } from './obstacles.ts';

/** A plot before its annotations. */
export interface PlainPlot {
  /** The places that Chart.js will compute. */
  readonly plot: Plot;
  /** Draws its marks and words. */
  readonly paint: Painter;
  /** Draws the lines of annotations, which keep clear of `texts`. */
  readonly paintLines: (canvas: DrawingContext, plot: Plot, texts: readonly Rect[]) => void;
  readonly notes: readonly AnchoredNote[];
  /** The room that notes may take. */
  readonly room: Rect;
}

export interface AddedMarks {
  readonly keyed: readonly KeyEntry[];
  readonly paint: Painter;
}

export const NOTHING_ADDED: AddedMarks = { keyed: [], paint: () => undefined };

/** Draws the plot once on trial, to find its words and marks, and places lines and notes beside them. */
export function placeAdded({ plot, paint, paintLines, notes, room }: PlainPlot, context: PlanContext): AddedMarks {
  const { texts } = obstaclesOf(context.record((canvas) => paint(canvas, plot)));
  const drawn = context.record((canvas) => {
    paint(canvas, plot);
    paintLines(canvas, plot, texts);
  });
  const placed = layOutNotes(notes, obstaclesOf(drawn), room, context);
  return {
    keyed: placed.keyed,
    paint: (canvas, at) => {
      paintLines(canvas, at, texts);
      placed.draw(canvas);
    },
  };
}

/** The plot of a kind that places its marks itself. */
export function ownPlot(area: Plot['area']): Plot {
  return plainPlot(
    area,
    () => 0,
    () => 0,
  );
}

/** The plot of a linear or log scale across and another upwards; lengths in pt. */
export function plainPlot(
  area: Plot['area'],
  across: (value: number) => number,
  upwards: (value: number) => number,
): Plot {
  return {
    area,
    x: (value) => area.left + across(value) * (area.right - area.left),
    y: (value) => area.bottom - upwards(value) * (area.bottom - area.top),
    middle: () => ({ x: area.left, y: area.top }),
  };
}
