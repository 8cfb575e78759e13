import type { BarChart, Chart, GridRow, TimelineChart } from '../core/chart.ts';
import { NOTHING_KNOWN, type Quantity, quantityExtent } from '../core/quantity.ts';
import { quantityWords } from '../core/quantity-words.ts';
import { type ChartWordList, chartWordList } from './words.ts';

/** More values than this are a table's business; the text then gives the extremes. */
const VALUES_IN_WORDS = 8;
const EVENTS_IN_WORDS = 12;

/**
 * The text that stands for a chart (WCAG 2.1, 1.1.1): the author's own, or kind, finding and values in words, and
 * where the data are. A bound is told as a bound, an unknown value with its reason; nothing is computed from them.
 */
export function chartAltText(chart: Chart, language: string): string {
  if (chart.alt !== undefined) return chart.alt;
  const words = chartWordList(language);
  switch (chart.kind) {
    case 'bar':
      return [
        `${words.barChart}: ${sentence(chart.title.plain)}`,
        barValues(chart, words, language),
        words.tableFollows,
      ].join(' ');
    case 'timeline':
      return [
        `${words.timeline}: ${sentence(chart.title.plain)}`,
        timelineEvents(chart, words),
        words.tableFollows,
      ].join(' ');
    default: {
      const never: never = chart;
      return never;
    }
  }
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

function barValues(chart: BarChart, words: ChartWordList, language: string): string {
  const lead = chart.measure === '' ? '' : `${chart.measure}. `;
  const value = (row: GridRow): string => `${row.label}: ${quantityWords(firstQuantity(row), language)}`;
  if (chart.rows.length <= VALUES_IN_WORDS) return `${lead}${sentence(chart.rows.map(value).join('; '))}`;
  const parts = [words.values(chart.rows.length)];
  const highest = outstanding(chart.rows, 1);
  const lowest = outstanding(chart.rows, -1);
  if (highest) parts.push(`${words.highest}, ${value(highest)}`);
  if (lowest) parts.push(`${words.lowest}, ${value(lowest)}`);
  return `${lead}${sentence(parts.join('; '))}`;
}

/** The row that lies beyond all others for certain, bounds and intervals counted whole; undefined when none does. */
function outstanding(rows: readonly GridRow[], sign: 1 | -1): GridRow | undefined {
  const known = rows.filter((row) => firstQuantity(row).kind !== 'unknown');
  // An unknown value could be beyond any other.
  if (known.length < rows.length) return undefined;
  const best = known.toSorted((a, b) => sign * (nearEnd(firstQuantity(b), sign) - nearEnd(firstQuantity(a), sign)))[0];
  if (!best) return undefined;
  const beyond = known.every(
    (row) => row === best || sign * (nearEnd(firstQuantity(best), sign) - nearEnd(firstQuantity(row), -sign)) >= 0,
  );
  return beyond ? best : undefined;
}

function firstQuantity(row: GridRow): Quantity {
  return row.cells[0]?.quantity ?? NOTHING_KNOWN;
}

/** The end of what a quantity allows that is least (`sign` 1) or greatest (-1). */
function nearEnd(quantity: Quantity, sign: number): number {
  const extent = quantityExtent(quantity, { min: Number.NEGATIVE_INFINITY, max: Number.POSITIVE_INFINITY });
  return extent ? extent[sign > 0 ? 0 : 1] : 0;
}

function timelineEvents(chart: TimelineChart, words: ChartWordList): string {
  const events = chart.events.toSorted((a, b) => a.date.first - b.date.first || a.date.last - b.date.last);
  const first = events[0];
  const last = events.at(-1);
  if (!first || !last) return words.events(0, '', '');
  const lead = words.events(events.length, first.date.wording, last.date.wording);
  if (events.length > EVENTS_IN_WORDS) return sentence(lead);
  return `${lead}: ${sentence(events.map((event) => `${event.date.wording}, ${event.label}`).join('; '))}`;
}
