import type { Chart } from '../core/chart.ts';
import { quantityWords } from '../core/quantity-words.ts';
import { capitalise, chartWordList } from './words.ts';

export interface ChartTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * A chart's data as a table, in the order that they are drawn in: what assistive technology reads in place of the
 * picture. Bounds stay bounds, unknown values say why.
 */
export function chartTable(chart: Chart, language = 'en'): ChartTable {
  const words = chartWordList(language);
  switch (chart.kind) {
    case 'bar':
      return {
        header: [words.category, ...chart.series.map(({ name }) => name || chart.measure || words.value)],
        rows: chart.rows.map(({ label, cells }) => [
          label,
          ...cells.map(({ quantity }) => capitalise(quantityWords(quantity, language))),
        ]),
      };
    case 'timeline':
      return {
        header: [words.date, words.event],
        rows: chart.events
          .toSorted((a, b) => a.date.first - b.date.first || a.date.last - b.date.last)
          .map((event) => [event.date.wording, event.text.plain || event.label]),
      };
    default: {
      const never: never = chart;
      return never;
    }
  }
}
