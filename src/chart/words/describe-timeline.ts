import type { TimelineChart } from '../../core/chart.ts';
import type { Locale } from '../../languages/locale.ts';
import { annotationWords } from './describe-added.ts';
import { capitalise, chartWords } from './word-list.ts';

/** More events than this are left to the table. */
const MOST_EVENTS = 12;

/** The number of events, their first and last date, their labels in order of time, and annotations. */
export function describeTimeline(chart: TimelineChart, locale: Locale): readonly string[] {
  const words = chartWords(locale);
  const events = chart.events.toSorted((a, b) => a.date.first - b.date.first || a.date.last - b.date.last);
  const first = events[0];
  const last = events.at(-1);
  if (!first || !last) return [words.events(0, '', '')];
  const lead = words.events(events.length, first.date.wording, last.date.wording);
  const added = (chart.annotations ?? []).flatMap((one) => {
    if (one.kind === 'bracket') return [];
    const text = annotationWords(one, ({ row }) => chart.events[row]?.label ?? '', locale);
    return [words.sentence(capitalise(text))];
  });
  if (events.length > MOST_EVENTS) return [words.sentence(lead), ...added];
  const named = events.map(({ date, strand, label }) =>
    words.commas([date.wording, strand ? words.labelled(strand, label) : label]),
  );
  return [words.labelled(lead, words.sentence(words.semicolons(named))), ...added];
}
