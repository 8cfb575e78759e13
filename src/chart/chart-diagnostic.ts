import type { Diagnostic } from '../core/diagnostic.ts';

/** A finding about a chart, with its place in the chart's data where it is not the chart as a whole. */
export interface ChartDiagnostic extends Diagnostic {
  /** Below the chart's own path: `config.data.labels[0]`. */
  readonly at?: string;
}
