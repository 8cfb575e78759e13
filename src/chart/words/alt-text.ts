import type { Chart } from '../../core/chart.ts';
import { chartKind } from '../kinds.ts';
import { chartWordList, sentence } from './word-list.ts';

/**
 * The alternative text of a chart (WCAG 2.2, 1.1.1): the author's own, or kind, finding and data in words. A bound is
 * described as a bound, an unknown value with its reason. The layout links to the chart's table.
 */
export function chartAltText(chart: Chart, language: string): string {
  if (chart.alt !== undefined) return chart.alt.plain;
  const words = chartWordList(language);
  const finding = `${words.kinds[chart.kind]}: ${sentence(chart.title.plain)}`;
  return [finding, ...chartKind(chart).describe(chart, language)].join(' ');
}
