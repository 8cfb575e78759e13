import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { KeyEntry } from '../key-entry.ts';

export interface Panel {
  readonly series: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  /** True for the first of its row, which has the shared labels. */
  readonly first: boolean;
}

/** The plots of small multiples: one for each series, all of one size and on one scale. */
export interface Panels {
  /** The gutter from the left edge to the first column's plots, for labels that all rows of panels share. */
  readonly left: number;
  readonly plotHeight: number;
  /** The room below each plot for its axis. */
  readonly axisHeight: number;
  /** The room for words in each plot, left of its scale. */
  readonly before: number;
  /** The room for words to the right of each plot. */
  readonly right: number;
  /** The unit if it is stated once for all values; '' if each value includes it. */
  readonly unit: string;
  /** Further entries of the key, beside the marks. */
  readonly keyed: readonly KeyEntry[];
  readonly draw: (canvas: DrawingContext, panel: Panel) => void;
}
