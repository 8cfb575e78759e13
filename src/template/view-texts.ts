/** Words that the view needs from other stages. */

import type { Changes } from '../changes/changes.ts';
import type { Chart } from '../core/chart.ts';
import type { Tracing } from '../core/evidence.ts';
import type { Quantity } from '../core/quantity.ts';
import type { LayoutWords } from './layout-words.ts';

/** Texts of charts for the view; passed in by the build, as the chart stage makes them. */
export interface ChartTexts {
  table(chart: Chart): {
    readonly header: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly numbers?: readonly boolean[];
  };
}

export interface ViewTexts {
  /** In words: "less than 10%". */
  readonly quantity: (quantity: Quantity) => string;
  /** Short, for a column of numbers: "<10%". */
  readonly quantityLabel: (quantity: Quantity) => string;
  readonly strings: LayoutWords;
  readonly charts: ChartTexts;
  readonly tracing: Tracing;
  /** Changes since the previous edition that the brief names. */
  readonly changes?: Changes | undefined;
  /** True where the data of the figures are attached to the output. */
  readonly attached?: boolean;
  /** For output with only a part of the brief, such as a mail: texts have no note marks or internal links. */
  readonly excerpt?: boolean;
}
