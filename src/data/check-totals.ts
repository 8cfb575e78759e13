/** Totals must be the sums of their rows. */

import type { Quantity } from '../core/quantity.ts';
import { type Interval, quantityInterval } from '../core/quantity-arithmetic.ts';
import { withoutNoise } from '../core/round-steps.ts';
import type { Table } from '../core/table.ts';
import { type TotalCell, totalCells } from '../core/table-totals.ts';
import type { Reading } from './reading.ts';

/** Reports totals that aren't the sums of the rows above them, and those that can't be checked. */
export function checkTotals(table: Table, reading: Reading): void {
  for (const cell of totalCells(table)) checkTotal(cell, reading);
}

function checkTotal({ column, total, src, parts, sum }: TotalCell, { problems }: Reading): void {
  const title = column.title.plain;
  if ('refused' in sum) {
    const message = `the total of '${title}' can't be checked: ${sum.refused}`;
    const hint = "complete the rows; or write 'summed: false' at the column if its total isn't their sum";
    problems.report(src, { code: 'unchecked-total', severity: 'warning', message, hint });
    return;
  }
  const [computed, stated] = [quantityInterval(sum.quantity), quantityInterval(total)];
  if (!computed || !stated || isNear(stated, computed, slack(total, parts, sum.quantity))) return;
  const message = `the total of '${title}' is ${total.wording}, but its rows add up to ${written(computed)}`;
  const hint =
    "correct a value or the total; write 'summed: false' at the column if its total isn't a sum (an average, a rate)";
  problems.report(src, { code: 'wrong-total', message, hint });
}

function isNear(stated: Interval, computed: Interval, by: number): boolean {
  return stated.low <= computed.high + by && stated.high >= computed.low - by;
}

/**
 * How far rounding alone may take a total from the sum: half a unit of the last place of each value. Whole numbers
 * without a percent sign count things, and aren't rounded; of approximate values a twentieth is accepted.
 */
function slack(total: Quantity, parts: readonly Quantity[], sum: Quantity): number {
  const all = [total, ...parts];
  const decimals = Math.max(0, ...all.map(({ wording }) => /\d[.](\d+)/.exec(wording)?.[1]?.length ?? 0));
  const isRounded = decimals > 0 || total.unit === '%';
  const rounding = isRounded ? all.length * 0.5 * 10 ** -decimals : 0;
  const isApproximate = all.some(({ kind }) => kind === 'approximate');
  const ends = quantityInterval(sum);
  const size = Math.max(0, ...[ends?.low ?? 0, ends?.high ?? 0].filter(Number.isFinite).map(Math.abs));
  return rounding + 1e-9 * size + (isApproximate ? size * 0.05 : 0);
}

function written({ low, high }: Interval): string {
  if (low === high) return String(withoutNoise(low));
  if (!Number.isFinite(low)) return `at most ${withoutNoise(high)}`;
  return Number.isFinite(high) ? `${withoutNoise(low)} to ${withoutNoise(high)}` : `at least ${withoutNoise(low)}`;
}
