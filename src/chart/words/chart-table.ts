import type { GridChart, TimelineChart } from '../../core/chart.ts';
import { quantityWords } from '../../core/quantity-words.ts';
import { capitalise, chartWordList } from './word-list.ts';

export interface ChartTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** By column: true where every cell starts with a digit, so that numbers can be aligned. False for all if omitted. */
  readonly numbers?: readonly boolean[];
}

/** Values in words, in drawing order: bounds stay bounds, unknown values have their reason. */
export function gridTable(chart: GridChart, language: string): ChartTable {
  const words = chartWordList(language);
  const first = chart.kind === 'line' ? words.date : words.category;
  const [only] = chart.series;
  const names =
    chart.series.length === 1 ? [only?.name || chart.measure || words.value] : chart.series.map((s) => s.name);
  const rows = chart.rows.map(({ label, cells, provisional }) => [
    provisional ? words.provisionalRow(label) : label,
    ...cells.map(({ quantity }) => capitalise(quantityWords(quantity, language))),
  ]);
  const isNumber = (_: string, i: number): boolean => i > 0 && rows.every((cells) => NUMBER.test(cells[i] ?? ''));
  const header = [first, ...names];
  return { header, rows, numbers: header.map(isNumber) };
}

const NUMBER = /^[-\u2212]?\p{Nd}/u;

/** Events in order of time, by the words of their dates. */
export function timelineTable(chart: TimelineChart, language: string): ChartTable {
  const words = chartWordList(language);
  const strands = chart.events.some((event) => event.strand !== undefined);
  return {
    header: [words.date, ...(strands ? [words.strand] : []), words.event],
    rows: chart.events
      .toSorted((a, b) => a.date.first - b.date.first || a.date.last - b.date.last)
      .map(({ date, strand, text, label }) => [
        date.wording,
        ...(strands ? [strand ?? words.noValue] : []),
        text.plain || label,
      ]),
  };
}
