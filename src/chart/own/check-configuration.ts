/** What a configuration of the author's own must not do to the truth. */

import type { OwnChart } from '../../core/chart.ts';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { DrawOp } from '../../core/drawing.ts';
import { MIN_TEXT_SIZE } from '../theme.ts';
import { fieldsOf, listOf } from './own-chart.ts';

const KNOWN_KEYS = ['type', 'data', 'options', 'plugins'];

/** Bars that do not start at zero, a second value axis without a written reason, keys that Chart.js does not know. */
export function checkConfiguration(chart: OwnChart): readonly Diagnostic[] {
  const { configuration = {} } = chart;
  const found: Diagnostic[] = [];
  const report = (code: string, message: string, hint: string): void => {
    found.push({ severity: 'error', code: `chart/${code}`, message: `chart '${chart.id}': ${message}`, hint });
  };
  for (const key of Object.keys(configuration)) {
    if (!KNOWN_KEYS.includes(key))
      report('unknown-key', `unknown key '${key}' in its configuration`, `known: ${KNOWN_KEYS.join(', ')}`);
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
      report('truncated-axis', `its bars start at ${from > 0 ? from : 'the least value'}, not at zero`, hint);
    }
  }
  if (valueScales.length > 1 && !chart.dualAxis) {
    report(
      'dual-axis',
      'two value axes make lines cross where nothing does',
      'give the reason: dualAxis: ..., or draw two charts',
    );
  }
  return found;
}

/** Text that is too small to be read, by what was drawn. */
export function checkTextSize(chart: OwnChart, ops: readonly DrawOp[]): readonly Diagnostic[] {
  const small = ops.find((op) => op.op === 'text' && op.size < MIN_TEXT_SIZE);
  if (small?.op !== 'text') return [];
  const message = `chart '${chart.id}': '${small.run.text}' is set in ${small.size} pt; ${MIN_TEXT_SIZE} pt is the least that can be read`;
  return [{ severity: 'error', code: 'chart/small-text', message, hint: 'take font sizes out of the configuration' }];
}
