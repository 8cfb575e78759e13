import type { TimelineChart } from '../../core/chart.ts';
import type { KeyEntry, SamplePlace } from '../key.ts';
import type { PlanContext } from '../plan-context.ts';
import { chartWordList } from '../words/word-list.ts';
import { drawBreak, drawSpan, type MarkShape } from './timeline-marks.ts';

/** Explains only the marks that occur: ends that dissolve, one day of several, breaks of the axis. */
export function timelineKey(
  chart: TimelineChart,
  breaks: boolean,
  { theme, language }: PlanContext,
): readonly KeyEntry[] {
  const words = chartWordList(language);
  const dates = chart.events.map((event) => event.date);
  const color = theme.series[0] ?? theme.text;
  const shape = ({ x, middle }: SamplePlace): Omit<MarkShape, 'form'> => ({
    ...{ x: x + 6, width: 5.5, from: middle - 3.5, to: middle + 2.5 },
    ...{ softStart: false, softEnd: false },
  });
  const entries: KeyEntry[] = [];
  if (dates.some((d) => d.approximateStart || d.approximateEnd)) {
    entries.push({
      text: words.approximate,
      sample: (context, place) => drawSpan(context, { ...shape(place), softEnd: true, form: 'span' }, color),
    });
  }
  if (dates.some((d) => d.precision === 'one-of')) {
    entries.push({
      text: words.oneOf,
      sample: (context, place) => drawSpan(context, { ...shape(place), form: 'outline' }, color),
    });
  }
  if (breaks) {
    entries.push({
      text: words.broken,
      sample: (context, { x, middle }) => drawBreak(context, x + 6, middle, 9, theme.muted),
    });
  }
  return entries;
}
