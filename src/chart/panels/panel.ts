import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { KeyEntry } from '../key.ts';

export interface Panel {
  readonly series: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** The first of its row: it carries the shared labels. */
  readonly first: boolean;
}

/** The plots of small multiples: one for each series, all of one size and on one scale. */
export interface Panels {
  /** From the left edge to the first column's plots: labels that all rows of panels share. */
  readonly left: number;
  readonly plotHeight: number;
  /** Below each plot, for its axis. */
  readonly axisHeight: number;
  /** Room in each plot, left of its scale, that its words need. */
  readonly before: number;
  /** Room to the right of each plot that its words need. */
  readonly right: number;
  /** The unit where it is said once for all values, '' where each says it. */
  readonly unit: string;
  /** What the key says beside the marks. */
  readonly keyed: readonly KeyEntry[];
  readonly draw: (canvas: DrawingContext, panel: Panel) => void;
}
