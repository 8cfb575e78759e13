/** Checks rows that summarise the others (totals, averages, "All regions"), and shares of a whole. */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { Report } from '../report.ts';
import { shown } from '../statements/numbered.ts';
import { type Row, rowValue, type Series } from './rows.ts';

type SummaryKind = 'total' | 'mean' | 'all';

export function checkTotals({ rows, measure, overTime }: Series, { summary }: Lexicon, report: Report): void {
  const kindOf = (label: string): SummaryKind | undefined => {
    const words = label.trim();
    if (summary.total.test(words)) return 'total';
    if (summary.mean.test(words)) return 'mean';
    return summary.all.test(words) ? 'all' : undefined;
  };
  const summaries = rows.filter(({ label }) => kindOf(label) !== undefined);
  const others = rows.filter(({ label }) => kindOf(label) === undefined);
  for (const row of summaries) checkSummary(row, kindOf(row.label) ?? 'all', others, report);
  if (!overTime && summary.sharedOut.test(measure)) checkWhole(others, report);
}

function checkSummary(row: Row, kind: SummaryKind, others: readonly Row[], report: Report): void {
  const value = rowValue(row);
  const values = others.flatMap((other) => rowValue(other) ?? []);
  // A bound or an unknown value fits any total.
  if (value === undefined || values.length < others.length || others.length < 2) return;
  const sum = values.reduce((all, one) => all + one, 0);
  const isSum = Math.abs(sum - value) <= roundingOf([...others, row]) + 1e-9;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const isMean = value >= low - half(row) && value <= high + half(row);
  if (isSum && kind !== 'mean') return;
  if (kind !== 'total' && isMean) return;
  const { wording } = row.quantity;
  if (kind === 'mean')
    report.add('mean-impossible', {
      src: row.src,
      message: `the average is ${wording}, but the rows range from ${shown(low)} to ${shown(high)}`,
    });
  else if (kind === 'total')
    report.add('total-differs', {
      src: row.src,
      message: `the total is ${wording}, but the rows add up to ${Number(sum.toPrecision(12))}`,
    });
  else {
    const message = `'${row.label}' is ${wording}: neither the sum of the rows (${Number(sum.toPrecision(12))}) nor between the smallest and the largest (${shown(low)} to ${shown(high)})`;
    report.add('total-differs', { src: row.src, message });
  }
}

/** The rounding error allowed; counts are whole numbers and aren't rounded. */
function roundingOf(rows: readonly Row[]): number {
  const counted = rows.every(({ reading }) => reading?.step === 1 && reading.unit !== '%');
  return counted ? 0 : rows.reduce((sum, row) => sum + half(row), 0);
}

function half({ reading }: Row): number {
  return (reading?.step ?? 0) / 2;
}

function checkWhole(rows: readonly Row[], report: Report): void {
  const shares = rows.filter(({ reading }) => reading?.unit === '%');
  const values = shares.flatMap((row) => rowValue(row) ?? []);
  const sum = values.reduce((all, one) => all + one, 0);
  const last = shares.at(-1);
  if (!last || values.length < 2 || sum <= 100 + roundingOf(shares) + 1e-9) return;
  report.add('shares-exceed', { src: last.src, message: `these shares of a whole add up to ${shown(sum)} %` });
}
