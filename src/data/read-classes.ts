/** The classes of values that colours stand for, with limits of the author's own or by a method. */

import type { GridCell } from '../core/chart.ts';
import type { ClassScale } from '../core/map-charts.ts';
import type { DataPath } from '../core/rich-text.ts';
import { equalLimits, naturalLimits, quantileLimits } from '../core/value-classes.ts';
import type { Reading } from './reading.ts';
import type { RawClasses } from './schema-chart-parts.ts';

/** More tints of one colour can't be distinguished. */
const MOST_CLASSES = 7;
const USUAL_CLASSES = 5;

const METHODS = { quantiles: quantileLimits, equal: equalLimits, natural: naturalLimits } as const;

/** The scale for the values of cells; by default classes of equal steps. */
export function readClasses(
  raw: RawClasses | undefined,
  cells: readonly GridCell[],
  src: DataPath,
  reading: Reading,
): ClassScale {
  const at = `${src}.classes`;
  if (Array.isArray(raw)) return { limits: checkedLimits(raw, at, reading), method: 'given' };
  const { method = 'equal', count = USUAL_CLASSES } = raw ?? {};
  if (!Number.isInteger(count) || count < 2 || count > MOST_CLASSES) {
    const message = `expected 2 to ${MOST_CLASSES} classes, found ${count}`;
    const hint = 'more tints of one colour can’t be distinguished';
    reading.problems.report(`${at}.count`, { code: 'wrong-value', message, hint });
    return { limits: [], method };
  }
  const values = cells.flatMap(({ quantity }) =>
    quantity.kind === 'exact' || quantity.kind === 'approximate' || quantity.kind === 'estimate'
      ? [quantity.value]
      : [],
  );
  return { limits: METHODS[method](values, count), method };
}

function checkedLimits(limits: readonly number[], at: DataPath, reading: Reading): readonly number[] {
  const report = (message: string, hint: string): void =>
    reading.problems.report(at, { code: 'wrong-value', message, hint });
  if (limits.length === 0) report('the classes have no limits', 'write classes: [10, 20, 30]');
  if (limits.length >= MOST_CLASSES)
    report(
      `${limits.length} limits make ${limits.length + 1} classes; ${MOST_CLASSES} at most can be distinguished`,
      'write fewer limits',
    );
  const wrong = limits.findIndex((limit, i) => i > 0 && limit <= (limits[i - 1] ?? 0));
  if (wrong > 0)
    report(
      `the limit ${limits[wrong]} isn't more than the one before, ${limits[wrong - 1]}`,
      'write them in ascending order',
    );
  return wrong > 0 ? [...new Set(limits)].sort((a, b) => a - b) : limits;
}
