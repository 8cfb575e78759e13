import { annotationsOf } from '../../core/annotation.ts';
import type { BarChart, GridRow, LollipopChart, Series } from '../../core/chart.ts';
import type { Quantity } from '../../core/quantity.ts';
import type { FontRequest } from '../../core/shaping.ts';
import type { Locale } from '../../languages/locale.ts';
import { quantityLabel, quantityWords } from '../../languages/quantity-words.ts';
import { type AxisRange, axisOf } from '../axis.ts';
import type { Ink } from '../ink.ts';
import { inksOf } from '../inks.ts';
import { markEnd, markOverhang, negativeEnd } from '../marks/quantity-marks.ts';
import type { PlanContext } from '../plan-context.ts';
import { bothGutters, type EndLabel, LABEL_GAP } from '../rows/label-gutter.ts';
import { besideFits, layOutRows, type RowFrame } from '../rows/row-frame.ts';
import { capitalise } from '../words/word-list.ts';

/** Charts of lengths from zero. */
export type LengthChart = BarChart | LollipopChart;

/** The layout that the painter of horizontal bars needs, computed before Chart.js runs. */
export interface BarLayout {
  readonly axis: AxisRange;
  readonly frame: RowFrame;
  /** Bars by row and series. */
  readonly rows: readonly (readonly Bar[])[];
  readonly font: FontRequest;
  readonly unknownFont: FontRequest;
  /** To the left of the plot, with the categories, and to its right: room for labels. */
  readonly left: number;
  readonly right: number;
  readonly barHeight: number;
  /** From one bar's top to the next in the same row. */
  readonly barPitch: number;
  /** The form of exact and approximate values: a bar, or a line with a point at its end. */
  readonly form: LengthChart['kind'];
}

export interface Bar {
  readonly quantity: Quantity;
  readonly ink: Ink;
  /** True where others are highlighted. */
  readonly muted: boolean;
  readonly provisional: boolean;
  /** A single line, except for values above their bars. */
  readonly value: readonly string[];
  /** The series' name, in the first row if there is room for all names. */
  readonly series: string;
  /** The value is to the right of its mark, left of it (below zero), left of its limit, or above the bar. */
  readonly side: 'after' | 'below-zero' | 'before' | 'above';
}

/** The plot takes at least this part of the room beside the category labels. */
const LEAST_PLOT = 0.4;

interface Arrangement {
  readonly labels: 'above' | 'left';
  readonly values: 'above' | 'beside';
  /** Series are named beside the first row's bars. */
  readonly named: boolean;
  /** Unknown values are noted with the category, as there is no room beside the bars. */
  readonly noted?: boolean;
}

/** Puts categories beside their bars if there is room, otherwise above; values beside bars, or as a last resort above. */
export function layOutBars(chart: LengthChart, context: PlanContext): BarLayout {
  const single = chart.rows.length === 1 && chart.series.length === 1;
  const grouped = chart.series.length > 1;
  const font = context.type.font(context.theme.textSize);
  const labels = chart.rows.map((row) => row.label);
  const beside = !single && besideFits(labels, font, context);
  const arrangements: Arrangement[] = [
    { labels: 'left', values: 'beside', named: true },
    { labels: 'left', values: 'beside', named: false },
    { labels: 'above', values: 'beside', named: true },
    { labels: 'above', values: 'beside', named: false },
  ];
  for (const arrangement of arrangements) {
    if (arrangement.labels === 'left' && !beside) continue;
    // Every part of a continued chart has a key: the first row, which could name the series, is in one part only.
    if (arrangement.named && (!grouped || context.rows)) continue;
    const layout = arrange(chart, context, arrangement);
    if (layout.left - layout.frame.left + layout.right <= (context.width - layout.frame.left) * (1 - LEAST_PLOT))
      return layout;
  }
  const last = arrange(chart, context, {
    ...{ labels: 'above', named: false, noted: grouped },
    values: grouped ? 'beside' : 'above',
  });
  // If labels need more room than there is, the plot keeps its minimum share.
  const most = context.width * (1 - LEAST_PLOT);
  const gutter = last.left - last.frame.left;
  const part = Math.min(1, most / Math.max(1, gutter + last.right));
  return { ...last, left: last.frame.left + gutter * part, right: last.right * part };
}

function arrange(chart: LengthChart, context: PlanContext, arrangement: Arrangement): BarLayout {
  const { type, theme, width, locale } = context;
  const single = chart.rows.length === 1 && chart.series.length === 1;
  const grouped = chart.series.length > 1;
  const labelFont = type.font(theme.textSize + (single ? 0.5 : 0));
  const font = type.font(theme.textSize + (single ? 1.5 : 0), 700);
  const unknownFont = type.font(theme.textSize, 400, 'italic');
  const references = annotationsOf(chart.annotations ?? [], 'reference').map(({ quantity }) => quantity);
  const axis = axisOf([...chart.rows.flatMap((row) => row.cells.map((cell) => cell.quantity)), ...references], chart);
  const measure = arrangement.labels === 'above' ? width : width * 0.36;
  const inks = inksOf(chart, theme);
  const barOf = (quantity: Quantity, row: number, series: number): Bar => {
    const noted = arrangement.noted === true && quantity.kind === 'unknown';
    const words = noted ? '' : grouped ? groupedLabel(quantity, locale) : valueWords(quantity, locale);
    const above = arrangement.values === 'above';
    return {
      quantity,
      ink: inks.ink(row, series),
      muted: inks.isMuted(row, series),
      provisional: chart.rows[row]?.provisional === true,
      value: above ? type.wrap(words, quantity.kind === 'unknown' ? unknownFont : font, measure) : [words],
      series: arrangement.named && row === 0 ? (chart.series[series]?.name ?? '') : '',
      side: above ? 'above' : sideOf(quantity),
    };
  };
  const bars = chart.rows.map((row, i) => row.cells.map((cell, j) => barOf(cell.quantity, i, j)));
  const barHeight = single ? 16 : grouped ? 8.5 : 10;
  const barPitch = barHeight + 1.5;
  const frame = layOutRows(
    {
      labels: chart.rows.map((row) => (arrangement.noted ? withNotes(row, chart.series, locale) : row.label)),
      place: arrangement.labels,
      markHeight: barPitch * (chart.series.length - 1) + barHeight,
      gap: single ? 2 : 8,
      font: labelFont,
      // Half points keep bars of one column's charts on common heights.
      leading: Math.round(font.size * (single ? 2.2 : 2.44)) / 2,
      linesBelow: bars.map((row) => (arrangement.values === 'above' ? (row[0]?.value.length ?? 0) : 0)),
    },
    context,
  );
  const labelWidth = (bar: Bar): number => {
    const own = type.width(bar.value[0] ?? '', bar.quantity.kind === 'unknown' ? unknownFont : font);
    return bar.series === '' ? own : own + SERIES_GAP + type.width(bar.series, labelFont);
  };
  const seriesWidth = (bar: Bar): number => type.width(bar.series, labelFont);
  const { rows, left, right } = placeValues(bars, axis, width - frame.left, labelWidth, seriesWidth);
  return {
    axis,
    frame,
    rows,
    font,
    unknownFont,
    left: frame.left + left,
    right,
    barHeight,
    barPitch,
    form: chart.kind,
  };
}

/** "Rural (2015: not asked; 2025: not stated)". */
export function withNotes({ label, cells }: GridRow, series: readonly Series[], locale: Locale): string {
  const notes = cells.flatMap(({ quantity }, i) =>
    quantity.kind === 'unknown' ? [`${series[i]?.name ?? ''}: ${quantityLabel(quantity, locale)}`] : [],
  );
  return notes.length === 0 ? label : `${label} (${notes.join('; ')})`;
}

/** Between a value and the name of its series. */
export const SERIES_GAP = 4;

/** The words beside a bar; inexact values are written in words rather than signs. The key explains an interval's level. */
function valueWords(quantity: Quantity, locale: Locale): string {
  const short = quantity.kind === 'exact' || quantity.kind === 'range' || quantity.kind === 'estimate';
  return short ? quantityLabel(quantity, locale) : capitalise(quantityWords(quantity, locale));
}

function groupedLabel(quantity: Quantity, locale: Locale): string {
  const label = quantityLabel(quantity, locale);
  return quantity.kind === 'unknown' ? capitalise(label) : label;
}

function sideOf(quantity: Quantity): Bar['side'] {
  if (negativeEnd(quantity) !== undefined) return 'below-zero';
  return isLowerBound(quantity) ? 'before' : 'after';
}

export function isLowerBound(quantity: Quantity): boolean {
  return quantity.kind === 'bound' && quantity.relation.startsWith('>');
}

/** The place of a value on an axis, 0 to 1. */
export function shareOf(axis: AxisRange, value: number): number {
  return (value - axis.min) / (axis.max - axis.min);
}

/**
 * Moves labels that don't fit before their limit beyond the axis, and computes the gutters beside the plot that the
 * labels need. Each round moves a label or is the last.
 */
function placeValues(
  bars: readonly (readonly Bar[])[],
  axis: AxisRange,
  room: number,
  width: (bar: Bar) => number,
  seriesWidth: (bar: Bar) => number,
): { readonly rows: readonly (readonly Bar[])[]; readonly left: number; readonly right: number } {
  let rows = bars;
  for (;;) {
    const all = rows.flat();
    const after = all.flatMap((bar) => labelAfter(bar, axis, width, seriesWidth));
    const before = all.flatMap((bar): EndLabel[] => {
      const end = bar.side === 'below-zero' ? negativeEnd(bar.quantity) : undefined;
      if (end === undefined) return [];
      return [
        { at: 1 - shareOf(axis, end), overhang: markOverhang(bar.quantity), width: width({ ...bar, series: '' }) },
      ];
    });
    const { left, right } = bothGutters(before, after, room);
    const cramped = (bar: Bar): boolean =>
      bar.side === 'before' &&
      bar.quantity.kind === 'bound' &&
      shareOf(axis, bar.quantity.value) * (room - left - right) < width({ ...bar, series: '' }) + LABEL_GAP;
    if (!all.some(cramped)) return { rows, left, right };
    rows = rows.map((row) => row.map((bar) => (cramped(bar) ? { ...bar, side: 'after' as const } : bar)));
  }
}

/** The label to the right of a bar's mark, of zero, or of the plot. */
function labelAfter(
  bar: Bar,
  axis: AxisRange,
  width: (bar: Bar) => number,
  seriesWidth: (bar: Bar) => number,
): readonly EndLabel[] {
  const zero = shareOf(axis, Math.max(0, axis.min));
  switch (bar.side) {
    case 'after': {
      const end = markEnd(bar.quantity, axis.max);
      const at = end === undefined ? zero : shareOf(axis, end);
      return [{ at, overhang: markOverhang(bar.quantity), width: width(bar) }];
    }
    // The value is before the mark or its limit; the name of its series is on the other side.
    case 'below-zero':
      return bar.series === '' ? [] : [{ at: zero, overhang: 0, width: seriesWidth(bar) }];
    case 'before':
      return bar.series === '' ? [] : [{ at: 1, overhang: 0, width: seriesWidth(bar) }];
    case 'above':
      return [];
    default:
      return bar.side satisfies never;
  }
}
