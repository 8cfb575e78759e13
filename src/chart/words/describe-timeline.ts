import type { TimelineChart } from '../../core/chart.ts';
import { chartWordList, sentence } from './word-list.ts';

/** More events than this are left to the table. */
const MOST_EVENTS = 12;

/** The number of events, their first and last date, and their labels in order of time. */
export function describeTimeline(chart: TimelineChart, language: string): readonly string[] {
  const words = chartWordList(language);
  const events = chart.events.toSorted((a, b) => a.date.first - b.date.first || a.date.last - b.date.last);
  const first = events[0];
  const last = events.at(-1);
  if (!first || !last) return [words.events(0, '', '')];
  const lead = words.events(events.length, first.date.wording, last.date.wording);
  if (events.length > MOST_EVENTS) return [sentence(lead)];
  return [
    `${lead}: ${sentence(events.map(({ date, strand, label }) => `${date.wording}, ${strand ? `${strand}: ` : ''}${label}`).join('; '))}`,
  ];
}
