import type { TimelineChart } from '../../core/chart.ts';
import { formatColor } from '../../core/color.ts';
import { dateWords } from '../../languages/date-words.ts';
import type { Locale } from '../../languages/locale.ts';
import { type AxisOptions, type ChartPlan, formatFamilies, HIDDEN_AXIS, plotPlan } from '../chart-plan.ts';
import { seriesInk } from '../ink.ts';
import { layOutKey } from '../key.ts';
import { swatch } from '../marks/mark-key.ts';
import type { PlanContext } from '../plan-context.ts';
import { type Stretch, type TimeTick, timeTicks } from './time-scale.ts';
import { timelineKey } from './timeline-key.ts';
import { LANE_PITCH, layOutTimeline, type TimelineLayout } from './timeline-layout.ts';
import { KEY_GAP, timelinePainter } from './timeline-painter.ts';

/** Half a tick label of two lines, pt: Chart.js shortens the axis if it has less room beyond its ends. */
const HALF_TICK = 8.5;
/** The minimum distance of two tick labels, pt. */
const TICK_PITCH = 9.5;

/**
 * A vertical timeline as a Chart.js configuration: events are floating bars on a linear axis of positions, to which a
 * broken time scale maps days. Chart.js places the ticks, a painter draws marks, breaks, leaders and words.
 */
export function planTimelineChart(chart: TimelineChart, context: PlanContext): ChartPlan {
  const layout = layOutTimeline(chart, context);
  const { scale, lanes } = layout;
  const key = layOutKey(
    timelineKey(chart, { strands: layout.strands, breaks: scale.stretches.length > 1 }, context),
    7,
    context,
  );
  const named = layout.strands.length > 1 ? layout.strands : [];
  const swatches = named.map((text, i) => ({
    text,
    sample: swatch({ color: seriesInk(context.theme, i).color, pattern: 'solid' }),
  }));
  const strands = layOutKey(swatches, context.theme.textSize, context);
  const top = Math.max(layout.type.leading / 2, HALF_TICK) + 0.5 + (strands.height > 0 ? strands.height + KEY_GAP : 0);
  const below = Math.max(layout.height + (key.height > 0 ? KEY_GAP + key.height : 0) + 1, scale.length + HALF_TICK);
  const height = top + below;
  return plotPlan({
    width: context.width,
    height,
    padding: {
      left: 0,
      right: Math.max(0, context.width - layout.axisX - lanes * LANE_PITCH),
      top,
      bottom: height - top - scale.length,
    },
    type: 'bar',
    labels: Array.from({ length: lanes }, (_, lane) => String(lane)),
    datasets: [
      {
        data: layout.rows.flatMap(({ mark, span, lane }) =>
          mark === 'event' ? [{ x: String(lane), y: [scale.at(span.start), scale.at(span.end)] }] : [],
        ),
        grouped: false,
      },
    ],
    x: HIDDEN_AXIS,
    y: placeAxis(layout, context),
    paint: timelinePainter(layout, { strands, marks: key }, context),
  });
}

/** The axis of positions, with ticks at years and months. */
function placeAxis(layout: TimelineLayout, { theme, locale }: PlanContext): AxisOptions {
  const ticks = layout.scale.stretches.flatMap((stretch) => placedTicks(stretch, locale));
  const isYear = (index: number): boolean => ticks[index]?.tick.unit === 'year';
  const { tick, yearTick } = layout.type;
  return {
    type: 'linear',
    reverse: true,
    min: 0,
    max: layout.scale.length,
    border: { display: false },
    grid: {
      drawOnChartArea: false,
      // Chart.js shortens bars that start on a grid line by half its width.
      lineWidth: 0,
      tickLength: 3,
      tickColor: formatColor(theme.muted),
      tickWidth: 0.5,
    },
    afterBuildTicks: (axis: { ticks: object[] }) => {
      axis.ticks = ticks.map(({ place }) => ({ value: place }));
    },
    afterFit: (axis: { width: number }) => {
      axis.width = layout.axisX;
    },
    ticks: {
      autoSkip: false,
      padding: 2,
      callback: (_: unknown, index: number) => ticks[index]?.words ?? '',
      color: ({ index }: { readonly index: number }) => formatColor(isYear(index) ? theme.text : theme.muted),
      font: ({ index }: { readonly index: number }) => ({
        family: formatFamilies(tick),
        size: tick.size,
        weight: isYear(index) ? yearTick.weight : tick.weight,
      }),
    },
  } as AxisOptions;
}

function placedTicks(stretch: Stretch, locale: Locale): { tick: TimeTick; place: number; words: string | string[] }[] {
  const perDay = (stretch.to - stretch.from) / (stretch.end - stretch.start);
  return timeTicks(stretch, TICK_PITCH).map((tick) => ({
    tick,
    place: stretch.from + (tick.day - stretch.start) * perDay,
    words: tickWords(tick, locale),
  }));
}

/** A year that a stretch enters in mid-year includes the month. */
function tickWords(tick: TimeTick, locale: Locale): string | string[] {
  const month = locale.dates.monthsShort[tick.month - 1] ?? '';
  const { plainYear } = dateWords(locale);
  if (tick.unit === 'month') return month;
  return tick.month === 1 ? plainYear(tick.year) : [plainYear(tick.year), month];
}
