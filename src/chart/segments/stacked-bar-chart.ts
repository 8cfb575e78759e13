import type { StackedBarChart } from '../../core/chart.ts';
import { quantityWords } from '../../core/quantity-words.ts';
import { type AxisRange, axisOfValues } from '../axis.ts';
import { AXIS_HEIGHT, type ChartPlan, HIDDEN_AXIS, plotPlan, valueAxis } from '../chart-plan.ts';
import { drawHeaders, type Headers, layOutHeaders } from '../headers.ts';
import { seriesInk } from '../ink.ts';
import { drawKey, type Key, layOutKey } from '../key.ts';
import { markKey, seriesKey } from '../marks/mark-key.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Painter } from '../plot.ts';
import { drawCategory, layOutRows, type RowFrame } from '../rows/row-frame.ts';
import { drawLine, drawText } from '../typesetter.ts';
import { capitalise } from '../words/word-list.ts';
import { drawSegment, partLength, type Segment } from './segment.ts';

const BAR_HEIGHT = 14;
const KEY_GAP = 6;

/** The names of series over the first bar's parts, or a key where they have no room. */
export interface SeriesNames {
  readonly headers: Headers | undefined;
  readonly key: Key;
  readonly height: number;
}

interface StackLayout {
  readonly rows: readonly (readonly Segment[])[];
  readonly axis: AxisRange;
  readonly frame: RowFrame;
  /** What is not known of a row's last part, beside its bar. */
  readonly notes: readonly string[];
  readonly right: number;
  readonly plotWidth: number;
  readonly names: SeriesNames;
  readonly marks: Key;
}

/** Horizontal bars whose parts add up, named over the first bar. */
export function planStackedBarChart(chart: StackedBarChart, context: PlanContext): ChartPlan {
  const layout = layOut(chart, context);
  const { rows, axis, frame, right, plotWidth, names, marks } = layout;
  const bottom = marks.height > 0 ? KEY_GAP + marks.height : 0;
  return plotPlan({
    width: context.width,
    height: names.height + rows.length * frame.rowHeight + AXIS_HEIGHT + bottom,
    padding: { left: frame.left, right, top: names.height, bottom },
    type: 'bar',
    indexAxis: 'y',
    labels: rows.map((_, i) => String(i)),
    datasets: chart.series.map((_, s) => ({
      data: rows.map((row) => [row[s]?.from ?? 0, row[s]?.to ?? 0]),
      barThickness: BAR_HEIGHT,
      grouped: false,
    })),
    x: valueAxis({ range: axis, unit: chart.unit, side: 'bottom', size: AXIS_HEIGHT, length: plotWidth }, context),
    y: HIDDEN_AXIS,
    paint: stackPainter(layout, context),
  });
}

function layOut(chart: StackedBarChart, context: PlanContext): StackLayout {
  const { theme, type, width, language } = context;
  const rows = chart.rows.map((row): readonly Segment[] => {
    let from = 0;
    return row.cells.map(({ quantity }, i) => {
      const start = from;
      from += partLength(quantity);
      return { quantity, ink: seriesInk(theme, i), from: start, to: from, labelled: true };
    });
  });
  const ends = rows.map((row) => row.at(-1)?.to ?? 0);
  const axis = axisOfValues(ends, chart);
  const labels = chart.rows.map((row) => row.label);
  const frame = segmentFrame(labels, BAR_HEIGHT, context);
  const notes = chart.rows.map((row) => openNote(row.cells.at(-1)?.quantity, language));
  const noteFont = type.font(7, 400, 'italic');
  const right = Math.max(0, ...notes.map((note) => (note === '' ? 0 : type.width(note, noteFont) + 5)));
  const plotWidth = width - frame.left - right;
  const at = (value: number): number => frame.left + ((value - axis.min) / (axis.max - axis.min)) * plotWidth;
  const middles = (rows[0] ?? []).map((s) => at((s.from + s.to) / 2));
  const series = chart.series.map((s) => s.name);
  const names = nameSeries(series, middles, frame, context, seriesKey(chart.series, context));
  const quantities = chart.rows.flatMap((row) => row.cells.map((c) => c.quantity));
  const marks = layOutKey(markKey(quantities, context), 7, context);
  return { rows, axis, frame, notes, right, plotWidth, names, marks };
}

function stackPainter({ rows, axis, frame, notes, names, marks }: StackLayout, context: PlanContext): Painter {
  const { theme, type } = context;
  const top = names.height;
  const bottom = top + rows.length * frame.rowHeight;
  const font = type.font(7, 400, 'italic');
  return (canvas, place) => {
    const headersEnd = top + (frame.place === 'left' ? frame.markTop : 0);
    if (names.headers) drawHeaders(canvas, names.headers, headersEnd, [], context);
    else drawKey(canvas, names.key, 0, 0, context);
    rows.forEach((segments, index) => {
      const markTop = top + index * frame.rowHeight + frame.markTop;
      const space = { top: markTop, height: BAR_HEIGHT, at: place.x, right: place.x(axis.max) };
      for (const segment of segments) drawSegment(canvas, segment, space, context);
      drawCategory(canvas, frame, { index, markTop }, context);
      const text = notes[index] ?? '';
      const note = { text, x: place.x(axis.max) + 5, y: markTop + BAR_HEIGHT / 2 + 2.4, font, color: theme.muted };
      if (text !== '') drawText(canvas, note);
    });
    const points = [
      [place.x(0), top],
      [place.x(0), bottom],
    ] as const;
    drawLine(canvas, { points, color: theme.text, width: 0.8 });
    drawKey(canvas, marks, 0, bottom + AXIS_HEIGHT + KEY_GAP, context);
  };
}

/** What is not known of a row's last part is said beside the bar. */
function openNote(quantity: Parameters<typeof quantityWords>[0] | undefined, language: string): string {
  return quantity?.kind === 'unknown' ? capitalise(quantityWords(quantity, language)) : '';
}

/** Rows for bars of parts: labels beside them where there is room. */
export function segmentFrame(labels: readonly string[], markHeight: number, context: PlanContext): RowFrame {
  const font = context.type.font(context.theme.textSize);
  // Parts need more room than whole bars: labels go above them in a narrow column unless they are short.
  const widest = Math.max(...labels.map((label) => context.type.width(label, font)));
  const place = context.width >= 380 || widest <= context.width * 0.25 ? 'left' : 'above';
  return layOutRows({ labels, place, markHeight, gap: 7, font, leading: context.theme.textSize * 1.22 }, context);
}

/** Headers where the first row's label leaves room for them, else a key. */
export function nameSeries(
  names: readonly string[],
  marks: readonly number[],
  frame: RowFrame,
  context: PlanContext,
  entries: ReturnType<typeof seriesKey>,
): SeriesNames {
  const headers = frame.place === 'left' ? layOutHeaders(names, marks, context) : undefined;
  if (headers)
    return { headers, key: layOutKey([], 7, context), height: Math.max(0, headers.height - frame.markTop + 1) };
  const key = layOutKey(entries, context.theme.textSize, context);
  return { headers: undefined, key, height: key.height + KEY_GAP };
}
