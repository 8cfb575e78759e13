import type { TimelineChart } from '../../core/chart.ts';
import type { Color } from '../../core/color.ts';
import type { StatedDate } from '../../core/date.ts';
import { seriesInk } from '../ink.ts';
import type { KeyEntry, SamplePlace } from '../key-entry.ts';
import type { PlanContext } from '../plan-context.ts';
import { chartWords } from '../words/word-list.ts';
import { drawBreak, drawSpan, type MarkShape } from './timeline-marks.ts';

/** Explains only the marks that occur: ends that fade out, one day of several, breaks of the axis. */
export function timelineKey(
  chart: TimelineChart,
  { strands, breaks }: { readonly strands: readonly string[]; readonly breaks: boolean },
  { theme, locale }: PlanContext,
): readonly KeyEntry[] {
  const words = chartWords(locale);
  const dates = chart.events.map((event) => event.date);
  // The colour of the strand with such a mark; a neutral colour if several strands have it.
  const colorOf = (has: (date: StatedDate) => boolean): Color => {
    const found = new Set(chart.events.filter((event) => has(event.date)).map((event) => event.strand ?? ''));
    const [only = ''] = found;
    return found.size > 1 ? theme.muted : seriesInk(theme, Math.max(0, strands.indexOf(only))).color;
  };
  const shape = ({ x, middle }: SamplePlace): Omit<MarkShape, 'form'> => ({
    ...{ x: x + 6, width: 5.5, from: middle - 3.5, to: middle + 2.5 },
    ...{ softStart: false, softEnd: false },
  });
  const entries: KeyEntry[] = [];
  const approximate = (d: StatedDate): boolean => d.approximateStart || d.approximateEnd;
  const oneOf = (d: StatedDate): boolean => d.precision === 'one-of';
  if (dates.some(approximate)) {
    entries.push({
      text: words.say('approximate'),
      sample: (context, place) =>
        drawSpan(context, { ...shape(place), softEnd: true, form: 'span' }, colorOf(approximate)),
    });
  }
  if (dates.some(oneOf)) {
    entries.push({
      text: words.say('oneOf'),
      sample: (context, place) => drawSpan(context, { ...shape(place), form: 'outline' }, colorOf(oneOf)),
    });
  }
  if (breaks) {
    entries.push({
      text: words.say('broken'),
      sample: (context, { x, middle }) => drawBreak(context, x + 6, middle, 9, theme.muted),
    });
  }
  return entries;
}
