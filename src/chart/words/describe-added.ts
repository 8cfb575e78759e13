/** What an author adds to a chart's data, in words: annotations, highlights, breaks, and axes that depart from plain ones. */

import type { Annotation, BracketAnnotation, CellPlace } from '../../core/annotation.ts';
import type { GridChart } from '../../core/chart.ts';
import type { Locale } from '../../languages/locale.ts';
import { bracketWords } from '../annotations/brackets.ts';
import { referenceLabel } from '../annotations/reference-mark.ts';
import { type ChartWords, capitalise, chartWords } from './word-list.ts';

/** One sentence for each. */
export function describeAdded(chart: GridChart, locale: Locale): readonly string[] {
  const words = chartWords(locale);
  const { annotations = [], highlight, rows, series } = chart;
  // Small multiples may have the same row in each panel.
  const names = new Set([
    ...(highlight?.rows ?? []).map((i) => rows[i]?.label ?? ''),
    ...(highlight?.series ?? []).map((i) => series[i]?.name ?? ''),
  ]);
  const breaks = chart.kind === 'line' ? (chart.breaks ?? []) : [];
  const axis = 'axis' in chart ? chart.axis : undefined;
  return [
    ...(axis?.scale === 'log' ? [words.say('logScale')] : []),
    ...(chart.share && axis?.why !== undefined ? [words.say('cutAxis', { why: axis.why })] : []),
    ...(names.size > 0 ? [words.say('highlighted', { names: words.commas([...names]) })] : []),
    ...(rows.some(({ provisional }) => provisional)
      ? [words.say('provisionalRows', { names: words.commas(rows.filter((r) => r.provisional).map((r) => r.label)) })]
      : []),
    ...breaks.map(({ at, why }) => words.say('brokenAt', { date: at.wording, why })),
    ...annotations.map((one) =>
      one.kind === 'bracket'
        ? words.say('between', {
            from: nameOf(one.from, chart, words),
            to: nameOf(one.to, chart, words),
            words: bracketWords(one, chart, locale),
          })
        : annotationWords(one, (at) => nameOf(at, chart, words), locale),
    ),
  ].map((text) => words.sentence(capitalise(text)));
}

function nameOf({ row, series }: CellPlace, chart: GridChart, words: ChartWords): string {
  // A point of a plane has all its values.
  const isNamed = chart.series.length > 1 && chart.kind !== 'scatter';
  const name = isNamed ? chart.series[series]?.name : undefined;
  return words.commas([chart.rows[row]?.label ?? '', ...(name === undefined ? [] : [name])]);
}

/** An annotation with its place; `nameOf` has the words for that of a note. */
export function annotationWords(
  annotation: Exclude<Annotation, BracketAnnotation>,
  nameOf: (at: CellPlace) => string,
  locale: Locale,
): string {
  const words = chartWords(locale);
  const { label } = annotation;
  switch (annotation.kind) {
    case 'reference':
      return referenceLabel(label, annotation.quantity, locale);
    case 'period':
    case 'event':
      return words.labelled(annotation.date.wording, label);
    case 'note':
      return words.labelled(nameOf(annotation.at), label);
    default:
      return annotation satisfies never;
  }
}
