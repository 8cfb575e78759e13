/** A plane of two axes with reference lines and bands across it, on either axis. */

import { type Annotation, annotationsOf } from '../../core/annotation.ts';
import type { Rect } from '../../core/geometry.ts';
import type { Quantity } from '../../core/quantity.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { KeyEntry } from '../key-entry.ts';
import type { PlanContext } from '../plan-context.ts';
import { layOutPlane, type PlaneAxis, type PlaneFrame, type PlaneSpec } from '../plane-axes.ts';
import { drawLevelLines, drawLevelShades, layOutLevelLabels, levelsOf } from './levels.ts';
import { valueUprights } from './uprights.ts';

export interface MarkedPlane {
  readonly frame: PlaneFrame;
  /** Words of upright lines that have no room above the plot. */
  readonly keyed: readonly KeyEntry[];
  /** Draws bands, before anything else. */
  drawShades(canvas: DrawingContext): void;
  /** Draws lines and their words; lines keep clear of `texts`. */
  drawLines(canvas: DrawingContext, texts: readonly Rect[]): void;
}

/** The references of each axis: those without an axis belong to `main`. */
export function referencesByAxis(
  annotations: readonly Annotation[],
  main: 'x' | 'y',
): Readonly<Record<'x' | 'y', readonly Annotation[]>> {
  const references = annotationsOf(annotations, 'reference');
  return {
    x: references.filter(({ axis = main }) => axis === 'x'),
    y: references.filter(({ axis = main }) => axis === 'y'),
  };
}

/** The values of references, which their axis has room for. */
export function referenceValues(annotations: readonly Annotation[]): readonly Quantity[] {
  return annotationsOf(annotations, 'reference').map(({ quantity }) => quantity);
}

/** Lays out a plane with room above it and to its right for the words of its references. */
export function layOutMarkedPlane(
  x: PlaneAxis,
  y: PlaneAxis,
  references: ReturnType<typeof referencesByAxis>,
  spec: PlaneSpec,
  context: PlanContext,
): MarkedPlane {
  const levels = levelsOf(references.y, y.range, context);
  const labels = layOutLevelLabels(levels, context);
  const beside = { ...spec, right: labels.width };
  const plain = layOutPlane(x, y, beside, context);
  const uprights = valueUprights(references.x, x.range, plain.x, context);
  const frame = uprights.height === 0 ? plain : layOutPlane(x, y, { ...beside, above: uprights.height }, context);
  const { plot } = frame;
  const [right, bottom] = [plot.x + plot.width, plot.y + plot.height];
  const across = { y: frame.y, left: plot.x, right };
  const upright = { x: frame.x, top: plot.y, bottom };
  return {
    frame,
    keyed: uprights.keyed,
    drawShades(canvas) {
      uprights.drawShades(canvas, upright);
      drawLevelShades(canvas, levels, across, context);
    },
    drawLines(canvas, texts) {
      uprights.drawLines(canvas, upright, texts);
      drawLevelLines(canvas, levels, across, texts, context);
      labels.draw(canvas, { ...across, top: plot.y, bottom });
    },
  };
}
