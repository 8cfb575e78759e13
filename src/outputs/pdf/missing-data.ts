import { attachedCharts } from '../../build/attached-charts.ts';
import type { CompileOptions } from '../../build/options.ts';
import { chartTable } from '../../chart/kinds.ts';
import type { Brief } from '../../core/brief.ts';
import { type Chart, LONGEST_DATA_TABLE } from '../../core/chart.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';

/** Reports figures whose data aren't printed as tables: a warning where the data aren't attached either. */
export function missingData(brief: Brief, options: CompileOptions): readonly Diagnostic[] {
  const { annex, charts, spans } = brief;
  const attached = attachedCharts(brief, options);
  if (annex === 'full') return [...charts.values()].flatMap((chart) => unprinted(chart, attached.has(chart.id), brief));
  if (charts.size === 0 || attached.size > 0) return [];
  const span = spans.get('annex');
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

/** Reports a chart whose data are too long for the annex. */
function unprinted(chart: Chart, isAttached: boolean, { spans, locale }: Brief): readonly Diagnostic[] {
  const { length } = 'rows' in chart ? chart.rows : chartTable(chart, locale).rows;
  if (length <= LONGEST_DATA_TABLE) return [];
  const message =
    `the data of chart '${chart.id}' have ${length.toLocaleString('en')} rows, too many to print as a table` +
    (isAttached ? '; they are attached to the PDF' : ', and the PDF doesn’t contain them');
  const span = spans.get(chart.src);
  return [
    {
      severity: isAttached ? 'info' : 'warning',
      code: 'chart/data-not-printed',
      message,
      hint: isAttached
        ? `charts with up to ${LONGEST_DATA_TABLE.toLocaleString('en')} rows have a printed table`
        : 'build the PDF without --no-source, so that it carries its data',
      ...(span && { span }),
    },
  ];
}
