import { attachedCharts } from '../../build/attached-charts.ts';
import type { CompileOptions } from '../../build/options.ts';
import type { Brief } from '../../core/brief.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';

/** Reports figures whose data the PDF contains nowhere: neither as printed tables nor as attached files. */
export function missingData(brief: Brief, options: CompileOptions): readonly Diagnostic[] {
  if (brief.annex === 'full' || brief.charts.size === 0 || attachedCharts(brief, options).size > 0) return [];
  const span = brief.spans.get('annex');
  return [
    {
      severity: 'warning',
      code: 'layout/not-printed',
      message: 'the data of the figures are neither printed (annex: off) nor attached (--no-source)',
      hint: 'leave out one of the two',
      ...(span ? { span } : {}),
    },
  ];
}
