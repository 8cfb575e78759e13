/** Resolves the places of a chart's diagnostics in the brief's data. */

import type { Brief } from '../core/brief.ts';
import type { Chart } from '../core/chart.ts';
import type { Diagnostic, Span } from '../core/diagnostic.ts';
import type { ChartDiagnostic } from './chart-diagnostic.ts';

/** Places diagnostics at their values, or at the nearest ancestor with a known place, finally the chart. */
export function placeDiagnostics(
  diagnostics: readonly ChartDiagnostic[],
  chart: Chart,
  { spans }: Pick<Brief, 'spans'>,
): readonly Diagnostic[] {
  return diagnostics.map(({ at, ...diagnostic }) => {
    const span = diagnostic.span ?? nearest(chart, at ?? '', spans);
    return span ? { ...diagnostic, span } : diagnostic;
  });
}

function nearest(chart: Chart, at: string, spans: Brief['spans']): Span | undefined {
  // A configuration in its own file is placed where the brief names the file.
  for (let rest = at; rest !== ''; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('.'), rest.lastIndexOf('[')))) {
    const span = spans.get(`${chart.src}.${rest}`);
    if (span) return span;
  }
  const file = at === '' ? undefined : (spans.get(`${chart.src}.data`) ?? spans.get(`${chart.src}.module`));
  return file ?? spans.get(chart.src);
}
