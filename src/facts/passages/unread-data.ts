import { type Chart, chartClaims, LONGEST_DATA_TABLE } from '../../core/chart.ts';

/** True if a chart's data are too long to print as a table and make no claims: its rows aren't passages. */
export function hasUnreadData(chart: Chart): boolean {
  return 'rows' in chart && chart.rows.length > LONGEST_DATA_TABLE && chartClaims(chart).length === 0;
}
