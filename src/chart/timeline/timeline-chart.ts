import type { TimelineChart } from '../../core/chart.ts';
import { formatColor } from '../../core/color.ts';
import { formatCanvasFont } from '../canvas/canvas-font.ts';
import type { ChartPlan } from '../chartjs.ts';
import { NO_PLUGINS } from '../no-plugins.ts';
import type { PlanContext } from '../plan-context.ts';
import { chartWordList } from '../words.ts';
import { type Stretch, type TimeTick, timeTicks } from './time-scale.ts';
import { keyHeight, layOutKey } from './timeline-key.ts';
import { LANE_PITCH, layOutTimeline, type TimelineLayout } from './timeline-layout.ts';
import { timelinePainter } from './timeline-painter.ts';

/** Least distance of two tick labels, pt. */
const TICK_PITCH = 9.5;

/**
 * A vertical timeline as a Chart.js configuration: events are floating bars on a linear axis of places, which a broken
 * time scale maps days to. Chart.js places bars and ticks, a plugin draws marks, breaks, leaders and words.
 */
export function planTimelineChart(chart: TimelineChart, context: PlanContext): ChartPlan {
  const layout = layOutTimeline(chart, context);
  const key = layOutKey(chart, layout, context);
  // Room for half a label of two lines at the first tick.
  const top = Math.max(layout.type.leading / 2, 8.5) + 0.5;
  const { scale, lanes } = layout;
  // Whole points: pixels can't be cut, and the PNG has the same geometry.
  const height = Math.ceil(top + layout.height + keyHeight(key));
  const bottom = height - top - scale.length;
  const plotWidth = lanes * LANE_PITCH;
  const data = layout.rows.map(({ span, lane }) => {
    const y: [number, number] = [scale.at(span.start), scale.at(span.end)];
    return { x: String(lane), y };
  });
  return {
    width: context.width,
    height,
    configuration: {
      type: 'bar',
      data: {
        labels: Array.from({ length: lanes }, (_, lane) => String(lane)),
        datasets: [{ data, barThickness: LANE_PITCH - 2.5, grouped: false }],
      },
      options: {
        animation: false,
        responsive: false,
        devicePixelRatio: 1,
        events: [],
        plugins: NO_PLUGINS,
        layout: {
          autoPadding: false,
          padding: { left: 0, top, bottom, right: Math.max(0, context.width - layout.axisX - plotWidth) },
        },
        scales: { x: { display: false }, y: placeAxis(layout, context) },
      },
      plugins: [timelinePainter(layout, key, context.theme)],
    },
  };
}

type PlaceAxis = NonNullable<NonNullable<ChartPlan['configuration']['options']>['scales']>[string];

/** The axis of places, with ticks at years and months. */
function placeAxis(layout: TimelineLayout, { theme, language }: PlanContext): PlaceAxis {
  const ticks = layout.scale.stretches.flatMap((stretch) => placedTicks(stretch, language));
  const isYear = (index: number): boolean => ticks[index]?.tick.unit === 'year';
  const { tick, yearTick } = layout.type;
  const family = formatCanvasFont(tick).replace(/^.*?px /, '');
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
    afterBuildTicks: (axis) => {
      axis.ticks = ticks.map(({ place }) => ({ value: place }));
    },
    afterFit: (axis) => {
      axis.width = layout.axisX;
    },
    ticks: {
      autoSkip: false,
      padding: 2,
      callback: (_, index) => ticks[index]?.words ?? '',
      color: ({ index }: { readonly index: number }) => formatColor(isYear(index) ? theme.text : theme.muted),
      font: ({ index }: { readonly index: number }) => ({
        family,
        size: tick.size,
        weight: isYear(index) ? yearTick.weight : tick.weight,
      }),
    },
  };
}

function placedTicks(
  stretch: Stretch,
  language: string,
): { tick: TimeTick; place: number; words: string | string[] }[] {
  const { months } = chartWordList(language);
  const perDay = (stretch.to - stretch.from) / (stretch.end - stretch.start);
  return timeTicks(stretch, TICK_PITCH).map((tick) => ({
    tick,
    place: stretch.from + (tick.day - stretch.start) * perDay,
    words: tickWords(tick, months),
  }));
}

/** A year that a stretch enters in its middle says the month too. */
function tickWords(tick: TimeTick, months: readonly string[]): string | string[] {
  const month = months[tick.month - 1] ?? '';
  if (tick.unit === 'month') return month;
  return tick.month === 1 ? String(tick.year) : [String(tick.year), month];
}
