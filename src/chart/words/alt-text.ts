import type { Chart } from '../../core/chart.ts';
import type { Locale } from '../../languages/locale.ts';
import { chartKind } from '../kinds.ts';
import { chartWords } from './word-list.ts';

/**
 * The alternative text of a chart (WCAG 2.2, 1.1.1): the author's own, or kind, finding and data in words. A bound is
 * described as a bound, an unknown value with its reason. The layout links to the chart's table.
 */
export function chartAltText(chart: Chart, locale: Locale): string {
  if (chart.alt !== undefined) return chart.alt.plain;
  const words = chartWords(locale);
  const finding = words.labelled(words.kind(chart.kind), words.sentence(chart.title.plain));
  return words.sentences([finding, ...chartKind(chart).describe(chart, locale)]);
}
