import { annotationsOf } from '../../core/annotation.ts';
import type { StackedBarChart } from '../../core/chart.ts';
import { quantityNumbers } from '../../core/quantity.ts';
import type { Locale } from '../../languages/locale.ts';
import { quantityWords } from '../../languages/quantity-words.ts';
import { type AddedMarks, NOTHING_ADDED, type PlainPlot, placeAdded, plainPlot } from '../annotations/added.ts';
import type { AnchoredNote } from '../annotations/notes.ts';
import { type Uprights, valueUprights } from '../annotations/uprights.ts';
import { type AxisRange, axisOfValues, axisShare } from '../axis.ts';
import { drawUnit, shortLabel, unitRoom } from '../axis-unit.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { drawHeaders, type Headers, layOutHeaders } from '../headers.ts';
import { inksOf } from '../inks.ts';
import { drawKey, KEY_GAP, type Key, layOutKey } from '../key.ts';
import type { KeyEntry } from '../key-entry.ts';
import { drawnInSeries, markKey, seriesKey } from '../marks/mark-key.ts';
import type { PlanContext, RowRange } from '../plan-context.ts';
import type { Painter } from '../plot.ts';
import { drawCategory, headersFrom, layOutRows, partOf, partOfFrame, type RowFrame } from '../rows/row-frame.ts';
import { rowPlan } from '../rows/row-plan.ts';
import { drawLine, drawText } from '../typesetter.ts';
import { capitalise } from '../words/word-list.ts';
import { drawOutsideLabels, layOutOutsideLabels, type OutsideLabels } from './outside-labels.ts';
import { drawSegment, partLabel, partLength, type Segment } from './segment.ts';

const BAR_HEIGHT = 14;
/** The words beside a bar take at most this share of the width. */
const MOST_NOTE = 0.3;

/** The names of series over the first bar's parts, or a key if they don't fit. */
export interface SeriesNames {
  readonly headers: Headers | undefined;
  readonly key: Key;
  readonly height: number;
}

interface StackLayout {
  readonly rows: readonly (readonly Segment[])[];
  readonly axis: AxisRange;
  readonly frame: RowFrame;
  /** A note beside each bar if its last part is unknown. */
  readonly notes: readonly (readonly string[])[];
  readonly right: number;
  readonly plotWidth: number;
  readonly names: SeriesNames;
  readonly marks: readonly KeyEntry[];
  readonly uprights: Uprights;
  /** Of all rows, also those of other parts of a continued chart. */
  readonly segments: readonly (readonly Segment[])[];
  readonly outside: OutsideLabels;
  /** The unit if it is stated once for all values; '' if each value includes it. */
  readonly unit: string;
}

/** Horizontal bars whose parts add up, named over the first bar. */
export function planStackedBarChart(chart: StackedBarChart, context: PlanContext): ChartPlan {
  const layout = partOfStack(layOut(chart, context), context.rows);
  const { rows, axis, frame, right, names, uprights } = layout;
  const top = names.height + unitRoom(layout.unit) + uprights.height;
  const height = rows.length * frame.rowHeight;
  const paint = stackPainter(layout, context);
  const added = addToStack(chart, layout, { paint, top, height }, context);
  return rowPlan(
    {
      width: context.width,
      left: frame.left,
      ...{ right, top },
      rowHeight: frame.rowHeight,
      axis,
      unit: chart.unit,
      labels: rows.map((_, i) => String(i)),
      datasets: chart.series.map((_, s) => ({
        data: rows.map((row) => [row[s]?.from ?? 0, row[s]?.to ?? 0]),
        barThickness: BAR_HEIGHT,
        grouped: false,
      })),
      ...{ paint, uprights, added },
      keyed: [...layout.marks, ...uprights.keyed, ...added.keyed],
    },
    context,
  );
}

interface PlainStack {
  readonly paint: Painter;
  readonly top: number;
  readonly height: number;
}

/** Reference lines, and notes at the ends of parts. */
function addToStack(
  chart: StackedBarChart,
  { axis, frame, plotWidth, uprights, segments }: StackLayout,
  { paint, top, height }: PlainStack,
  context: PlanContext,
): AddedMarks {
  const { annotations = [] } = chart;
  if (annotations.length === 0) return NOTHING_ADDED;
  const area = { left: frame.left, right: frame.left + plotWidth, top, bottom: top + height };
  const plot = plainPlot(
    area,
    (value) => axisShare(axis, value),
    () => 0,
  );
  const { from, to } = context.rows ?? { from: 0, to: chart.rows.length };
  const notes = annotationsOf(annotations, 'note').flatMap(({ label, at: { row, series } }): AnchoredNote[] => {
    const part = segments[row]?.[series];
    if (!part || row < from || row >= to) return [];
    const y = top + (row - from) * frame.rowHeight + frame.markTop + BAR_HEIGHT - 1;
    return [{ label, x: plot.x((part.from + part.to) / 2), y }];
  });
  const room = { x: area.left, y: top, width: context.width - area.left, height };
  const paintLines: PlainPlot['paintLines'] = (canvas, { x, area: { top: above, bottom } }, texts) =>
    uprights.drawLines(canvas, { x, top: above, bottom }, texts);
  return placeAdded({ plot, paint, paintLines, notes, room }, context);
}

function partOfStack(layout: StackLayout, range: RowRange | undefined): StackLayout {
  return {
    ...layout,
    rows: partOf(layout.rows, range),
    notes: partOf(layout.notes, range),
    frame: partOfFrame(layout.frame, range),
    outside: { ...layout.outside, rows: partOf(layout.outside.rows, range) },
  };
}

function layOut(chart: StackedBarChart, context: PlanContext): StackLayout {
  const { theme, type, width, locale } = context;
  const short = hasLongUnit(chart, context);
  const inks = inksOf(chart, theme);
  const rows = chart.rows.map((row): readonly Segment[] => {
    let from = 0;
    return row.cells.map(({ quantity }, i) => {
      const start = from;
      from += partLength(quantity);
      return {
        quantity,
        ink: inks.seriesInk(i),
        from: start,
        to: from,
        label: short ? shortLabel(quantity, locale) : partLabel(quantity, locale),
      };
    });
  });
  const ends = rows.map((row) => row.at(-1)?.to ?? 0);
  const references = annotationsOf(chart.annotations ?? [], 'reference').flatMap(({ quantity }) =>
    quantityNumbers(quantity),
  );
  const axis = axisOfValues([...ends, ...references], chart);
  const labels = chart.rows.map((row) => row.label);
  const { left } = segmentFrame(labels, BAR_HEIGHT, context);
  const noteFont = type.font(7, 400, 'italic');
  const notes = chart.rows.map((row) => {
    const note = openNote(row.cells.at(-1)?.quantity, locale);
    return note === '' ? [] : type.wrap(note, noteFont, width * MOST_NOTE);
  });
  const right = notes.flat().reduce((most, line) => Math.max(most, type.width(line, noteFont) + 5), 0);
  const plotWidth = width - left - right;
  const at = (value: number): number => left + ((value - axis.min) / (axis.max - axis.min)) * plotWidth;
  const outside = layOutOutsideLabels(rows, at, left, context);
  const frame = segmentFrame(labels, BAR_HEIGHT, context, outside.height);
  const middles = (rows[0] ?? []).map((s) => at((s.from + s.to) / 2));
  // A single series may have no name, and then needs none.
  const series = chart.series.flatMap(({ name }) => (name === '' ? [] : [name]));
  const uprights = valueUprights(chart.annotations ?? [], axis, at, context);
  const entries = series.length === 0 ? [] : seriesKey(chart, context);
  const names = nameSeries(series, middles, frame, context, entries, uprights.height === 0);
  const marks = markKey(drawnInSeries(chart, context), context);
  const unit = short ? chart.unit : '';
  return { rows, segments: rows, axis, frame, notes, right, plotWidth, names, marks, outside, uprights, unit };
}

function stackPainter(
  { rows, axis, frame, notes, names, outside, unit, uprights }: StackLayout,
  context: PlanContext,
): Painter {
  const { theme, type } = context;
  const above = unitRoom(unit);
  const top = names.height + above + uprights.height;
  const font = type.font(7, 400, 'italic');
  return (canvas, place) => {
    const headersEnd = top + (frame.place === 'left' ? frame.markTop : 0);
    if (names.headers) drawHeaders(canvas, names.headers, headersEnd, [], context);
    else drawKey(canvas, names.key, 0, above, context);
    drawUnit(canvas, unit, 15, context);
    rows.forEach((segments, index) => {
      const markTop = top + index * frame.rowHeight + frame.markTop;
      const space = { top: markTop, height: BAR_HEIGHT, at: place.x, right: place.x(axis.max) };
      // The line that bars start from stops short of labels above them.
      const [from, to] =
        frame.place === 'left'
          ? [top + index * frame.rowHeight, top + (index + 1) * frame.rowHeight]
          : [markTop - 3, markTop + BAR_HEIGHT + 3];
      const points = [
        [place.x(0), from],
        [place.x(0), to],
      ] as const;
      for (const segment of segments) drawSegment(canvas, segment, space, context);
      drawCategory(canvas, frame, { index, markTop }, context);
      drawLine(canvas, { points, color: theme.text, width: 0.8 });
      drawOutsideLabels(canvas, outside, index, markTop + BAR_HEIGHT, context);
      const note = notes[index] ?? [];
      note.forEach((text, line) => {
        const y = markTop + BAR_HEIGHT / 2 + 2.4 + (line - (note.length - 1) / 2) * font.size * 1.15;
        drawText(canvas, { text, x: place.x(axis.max) + 5, y, font, color: theme.muted });
      });
    });
  };
}

/** True if the unit would take more width than its number; it is then stated once, above the bars. */
function hasLongUnit({ unit }: StackedBarChart, { type, theme, width }: PlanContext): boolean {
  return unitRoom(unit) > 0 && type.width(unit, type.font(theme.textSize)) > width * MOST_UNIT;
}

const MOST_UNIT = 0.12;

/** The note beside a bar whose last part is unknown. */
function openNote(quantity: Parameters<typeof quantityWords>[0] | undefined, locale: Locale): string {
  return quantity?.kind === 'unknown' ? capitalise(quantityWords(quantity, locale)) : '';
}

/** The rows of segmented bars, with labels beside them if there is room. */
export function segmentFrame(labels: readonly string[], markHeight: number, context: PlanContext, below = 0): RowFrame {
  const font = context.type.font(context.theme.textSize);
  // Parts need more room than whole bars: labels go above them in a narrow column unless they are short.
  const widest = Math.max(...labels.map((label) => context.type.width(label, font)));
  const place = context.width >= 380 || widest <= context.width * 0.25 ? 'left' : 'above';
  return layOutRows(
    { labels, place, markHeight, gap: 7, below, font, leading: context.theme.textSize * 1.22 },
    context,
  );
}

/**
 * Headers if the first row's label leaves room for them, otherwise a key; a key in each part of a continued chart.
 *
 * @param isFree false if other words are between the names and the first row.
 */
export function nameSeries(
  names: readonly string[],
  marks: readonly number[],
  frame: RowFrame,
  context: PlanContext,
  entries: ReturnType<typeof seriesKey>,
  isFree = true,
): SeriesNames {
  if (names.length === 0) return { headers: undefined, key: layOutKey([], 7, context), height: 0 };
  const over = frame.place === 'left' && !context.rows && isFree;
  const headers = over ? layOutHeaders(names, marks, context, headersFrom(frame)) : undefined;
  if (headers)
    return { headers, key: layOutKey([], 7, context), height: Math.max(0, headers.height - frame.markTop + 1) };
  const key = layOutKey(entries, context.theme.textSize, context);
  return { headers: undefined, key, height: key.height + KEY_GAP };
}
