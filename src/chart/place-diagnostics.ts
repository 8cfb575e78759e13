/** Where in a brief's data a chart's diagnostics belong. */

import type { Brief } from '../core/brief.ts';
import type { Chart } from '../core/chart.ts';
import type { Diagnostic, Span } from '../core/diagnostic.ts';
import type { ChartDiagnostic } from './chart-diagnostic.ts';

/** Diagnostics at the value that they are about, or at the nearest thing around it that has a place: the chart at last. */
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
  // A configuration in a file of its own has its place where the brief names the file.
  for (let rest = at; rest !== ''; rest = rest.slice(0, Math.max(0, rest.lastIndexOf('.'), rest.lastIndexOf('[')))) {
    const span = spans.get(`${chart.src}.${rest}`);
    if (span) return span;
  }
  const file = at === '' ? undefined : (spans.get(`${chart.src}.data`) ?? spans.get(`${chart.src}.module`));
  return file ?? spans.get(chart.src);
}
