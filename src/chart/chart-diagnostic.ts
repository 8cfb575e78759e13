import type { Diagnostic } from '../core/diagnostic.ts';

/** A diagnostic about a chart, with its place in the chart's data unless it concerns the whole chart. */
export interface ChartDiagnostic extends Diagnostic {
  /** Below the chart's own path: `config.data.labels[0]`. */
  readonly at?: string;
}
