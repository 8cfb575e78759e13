import type { GridChart, TimelineChart } from '../../core/chart.ts';
import type { Locale } from '../../languages/locale.ts';
import { quantityWords } from '../../languages/quantity-words.ts';
import { capitalise, chartWords } from './word-list.ts';

export interface ChartTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** By column: true where every cell starts with a digit, so that numbers can be aligned. False for all if omitted. */
  readonly numbers?: readonly boolean[];
}

/** Values in words, in drawing order: bounds stay bounds, unknown values have their reason. */
export function gridTable(chart: GridChart, locale: Locale): ChartTable {
  const words = chartWords(locale);
  const first = chart.kind === 'line' ? words.say('date') : words.say('category');
  const [only] = chart.series;
  const names =
    chart.series.length === 1 ? [only?.name || chart.measure || words.say('value')] : chart.series.map((s) => s.name);
  const rows = chart.rows.map(({ label, cells, provisional }, i) => [
    withBreak(provisional ? words.say('provisionalRow', { label }) : label, chart, i, locale),
    ...cells.map(({ quantity }) => capitalise(quantityWords(quantity, locale))),
  ]);
  const isNumber = (_: string, i: number): boolean => i > 0 && rows.every((cells) => NUMBER.test(cells[i] ?? ''));
  const header = [first, ...names];
  return { header, rows, numbers: header.map(isNumber) };
}

/** The label of a row, with the reason if its values can't be compared with those of the row before. */
function withBreak(label: string, chart: GridChart, index: number, locale: Locale): string {
  const [before, here] = [chart.rows[index - 1]?.date, chart.rows[index]?.date];
  if (chart.kind !== 'line' || !before || !here) return label;
  const between = (chart.breaks ?? []).filter(({ at }) => before.last < at.first && at.first <= here.last);
  const words = chartWords(locale);
  return between.reduce((text, { why }) => words.say('brokenRow', { label: text, why }), label);
}

const NUMBER = /^[-\u2212]?\p{Nd}/u;

/** Events in order of time, by the words of their dates. */
export function timelineTable(chart: TimelineChart, locale: Locale): ChartTable {
  const words = chartWords(locale);
  const strands = chart.events.some((event) => event.strand !== undefined);
  return {
    header: [words.say('date'), ...(strands ? [words.say('strand')] : []), words.say('event')],
    rows: chart.events
      .toSorted((a, b) => a.date.first - b.date.first || a.date.last - b.date.last)
      .map(({ date, strand, text, label }) => [
        date.wording,
        ...(strands ? [strand ?? words.say('noValue')] : []),
        text.plain || label,
      ]),
  };
}
