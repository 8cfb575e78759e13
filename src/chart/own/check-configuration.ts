/** Checks an author's own configuration for misleading graphics. */

import type { OwnChart, OwnConfiguration } from '../../core/chart.ts';
import { defined } from '../../core/defined.ts';
import type { DiagnosticName } from '../../core/diagnostic-codes.ts';
import type { ChartDiagnostic } from '../chart-diagnostic.ts';
import type { ChartTheme } from '../theme.ts';
import { checkValues } from './configuration-values.ts';
import { fieldsOf, listOf } from './fields.ts';
import { BY_PART } from './own-legend.ts';

const KNOWN_KEYS = ['type', 'data', 'options', 'plugins'];

/**
 * Reports values that Chart.js can't use or would ignore, bars that don't start at zero, a second value axis without a
 * stated reason, and more series than colours, each at its place in the configuration.
 */
export function checkConfiguration(chart: OwnChart, theme: ChartTheme): readonly ChartDiagnostic[] {
  if (!chart.configuration) return [];
  const { configuration } = chart;
  const found: ChartDiagnostic[] = [];
  const report = (code: DiagnosticName<'chart'>, path: string, message: string, hint: string): void => {
    const at = path === '' ? 'config' : `config.${path}`;
    found.push({ severity: 'error', code: `chart/${code}`, message: `chart '${chart.id}': ${message}`, hint, at });
  };
  for (const key of Object.keys(configuration)) {
    if (!KNOWN_KEYS.includes(key))
      report('unknown-key', key, `unknown key '${key}' in its configuration`, `known: ${KNOWN_KEYS.join(', ')}`);
  }
  for (const { code, path, message, hint, severity } of checkValues(configuration)) {
    found.push({
      severity,
      code: `chart/${code}`,
      message: `chart '${chart.id}', ${path}: ${message}`,
      at: `config.${path}`,
      ...defined({ hint }),
    });
  }
  const options = fieldsOf(configuration.options);
  const scales = Object.entries(fieldsOf(options.scales)).map(([id, scale]) => ({ id, scale: fieldsOf(scale) }));
  const types = [configuration.type, ...listOf(fieldsOf(configuration.data).datasets).map((d) => fieldsOf(d).type)];
  const valueAxis = options.indexAxis === 'y' ? 'x' : 'y';
  const valueScales = scales.filter(
    ({ id, scale }) => (typeof scale.axis === 'string' ? scale.axis : id.charAt(0)) === valueAxis,
  );
  if (types.includes('bar')) {
    for (const { id, scale } of valueScales) {
      const from = typeof scale.min === 'number' ? scale.min : 0;
      if (from <= 0 && scale.beginAtZero !== false) continue;
      const hint = `take min and beginAtZero out of options.scales.${id}`;
      report(
        'truncated-axis',
        `options.scales.${id}`,
        `its bars start at ${from > 0 ? from : 'the least value'}, not at zero`,
        hint,
      );
    }
  }
  if (valueScales.length > 1 && !chart.dualAxis) {
    report(
      'dual-axis',
      'options.scales',
      'two value axes make unrelated lines cross',
      'write the reason in dualAxis: ..., or draw two charts',
    );
  }
  if (!hasValues(configuration))
    report(
      'no-values',
      'data.datasets',
      'none of its datasets has a value',
      'write the values in data: [...], or remove the chart',
    );
  checkColors(chart, theme, report);
  return found;
}

/** False if every dataset is empty. Malformed datasets pass, as they are reported elsewhere. */
function hasValues({ data }: OwnConfiguration): boolean {
  const datasets = listOf(fieldsOf(data).datasets).map((dataset) => fieldsOf(dataset).data);
  if (datasets.length === 0) return true;
  return datasets.some((values) => {
    if (typeof values !== 'object' || values === null) return true;
    return Object.values(values).some((value) => value !== null && value !== undefined);
  });
}

/** Fills have no patterns here: beyond the palette the author must name colours, or two series would look alike. */
function checkColors(
  { configuration = {} }: OwnChart,
  theme: ChartTheme,
  report: (code: DiagnosticName<'chart'>, path: string, message: string, hint: string) => void,
): void {
  const colors = theme.series.length;
  listOf(fieldsOf(configuration.data).datasets).forEach((given, i) => {
    const dataset = fieldsOf(given);
    const type = String(dataset.type ?? configuration.type);
    if (dataset.backgroundColor !== undefined || dataset.borderColor !== undefined) return;
    const parts = BY_PART.includes(type) ? listOf(dataset.data).length : 0;
    // Dashes distinguish three rounds of lines.
    const most = ['line', 'radar'].includes(type) ? colors * 3 : colors;
    if (i < most && parts <= colors) return;
    const path = `data.datasets[${i}]`;
    const message = `there are ${Math.max(parts, i + 1)} ${parts > 0 ? 'parts' : 'series'} and ${colors} colours for them`;
    report('many-series', path, message, 'set its backgroundColor, or show fewer');
  });
}
