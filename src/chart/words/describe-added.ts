/** What an author adds to a chart's data, in words: annotations, highlights, breaks, and axes that depart from plain ones. */

import type { Annotation } from '../../core/annotation.ts';
import type { GridChart } from '../../core/chart.ts';
import { bracketWords } from '../annotations/brackets.ts';
import { referenceLabel } from '../annotations/reference-mark.ts';
import { type ChartWordList, chartWordList, sentence } from './word-list.ts';

/** One sentence for each. */
export function describeAdded(chart: GridChart, language: string): readonly string[] {
  const words = chartWordList(language);
  const { annotations = [], highlight, rows, series } = chart;
  const names = [
    ...(highlight?.rows ?? []).map((i) => rows[i]?.label ?? ''),
    ...(highlight?.series ?? []).map((i) => series[i]?.name ?? ''),
  ];
  const breaks = chart.kind === 'line' ? (chart.breaks ?? []) : [];
  const axis = 'axis' in chart ? chart.axis : undefined;
  return [
    ...(axis?.scale === 'log' ? [words.logScale] : []),
    ...(chart.share && axis?.why !== undefined ? [words.cutAxis(axis.why)] : []),
    ...(names.length > 0 ? [words.highlighted(names.join(', '))] : []),
    ...(rows.some(({ provisional }) => provisional)
      ? [words.provisionalRows(rows.flatMap(({ label, provisional }) => (provisional ? [label] : [])).join(', '))]
      : []),
    ...breaks.map(({ at, why }) => words.brokenAt(at.wording, why)),
    ...annotations.map((one) => annotationWords(one, chart, words, language)),
  ].map((text) => sentence(text.charAt(0).toUpperCase() + text.slice(1)));
}

function annotationWords(annotation: Annotation, chart: GridChart, words: ChartWordList, language: string): string {
  const nameOf = ({ row, series }: { readonly row: number; readonly series: number }): string => {
    const name = chart.series.length > 1 ? chart.series[series]?.name : undefined;
    return [chart.rows[row]?.label ?? '', ...(name === undefined ? [] : [name])].join(', ');
  };
  const { label } = annotation;
  switch (annotation.kind) {
    case 'reference':
      return referenceLabel(label, annotation.quantity, language);
    case 'period':
    case 'event':
      return `${annotation.date.wording}: ${label}`;
    case 'note':
      return `${nameOf(annotation.at)}: ${label}`;
    case 'bracket': {
      const { from, to } = annotation;
      return words.between(nameOf(from), nameOf(to), bracketWords(annotation, chart, language));
    }
    default:
      return annotation satisfies never;
  }
}
