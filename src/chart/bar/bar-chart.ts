import type { BarChart } from '../../core/chart.ts';
import { formatColor } from '../../core/color.ts';
import { NOTHING_KNOWN, type Quantity, quantityExtent } from '../../core/quantity.ts';
import { quantityLabel, quantityWords } from '../../core/quantity-words.ts';
import type { FontRequest } from '../../core/shaping.ts';
import { type AxisRange, axisOf, tickLabel } from '../axis.ts';
import { formatCanvasFont } from '../canvas/canvas-font.ts';
import type { ChartPlan } from '../chartjs.ts';
import { markEnd, markOverhang } from '../marks/quantity-marks.ts';
import { NO_PLUGINS } from '../no-plugins.ts';
import type { PlanContext } from '../plan-context.ts';
import { tint } from '../theme.ts';
import { capitalise } from '../words.ts';
import { type BarLayout, type BarRow, LABEL_GAP, LABEL_RISE, rowPainter } from './bar-painter.ts';

const AXIS_HEIGHT = 13;
const TICK_LENGTH = 3;
const CATEGORY_GAP = 8;

/**
 * Horizontal bars as a Chart.js configuration: bar geometry, axis and grid are Chart.js's own, the marks a plugin's,
 * because a `<10%` must not become a bar of 10. The height follows the rows, the width is the column's.
 */
export function planBarChart(chart: BarChart, context: PlanContext): ChartPlan {
  const layout = layOut(chart, context);
  const { axis } = layout;
  const { theme } = context;
  const exact = layout.top + layout.rows.length * layout.rowHeight + AXIS_HEIGHT;
  // Whole points: pixels can't be cut, and the PNG has the same geometry.
  const height = Math.ceil(exact);
  const { left, right, top } = layout;
  const data = layout.rows.map(({ quantity }) => {
    const extent = quantityExtent(quantity, axis);
    if (!extent) return null;
    const bar: [number, number] =
      extent[0] === extent[1] ? [Math.min(0, extent[0]), Math.max(0, extent[1])] : [...extent];
    return bar;
  });
  return {
    width: context.width,
    height,
    configuration: {
      type: 'bar',
      data: { labels: layout.rows.map((_, i) => String(i)), datasets: [{ data, barThickness: layout.barHeight }] },
      options: {
        indexAxis: 'y',
        animation: false,
        responsive: false,
        devicePixelRatio: 1,
        events: [],
        plugins: NO_PLUGINS,
        layout: { autoPadding: false, padding: { left, right, top, bottom: height - exact } },
        scales: { x: valueAxis(layout, chart.unit, context), y: { display: false } },
      },
      plugins: [rowPainter(layout, theme)],
    },
  };
}

type ValueAxis = NonNullable<NonNullable<ChartPlan['configuration']['options']>['scales']>[string];

/** Few ticks, a light grid; below a rail only tick marks. */
function valueAxis({ axis, rail, tickFont }: BarLayout, unit: string, { theme, language }: PlanContext): ValueAxis {
  return {
    type: 'linear',
    min: axis.min,
    max: axis.max,
    border: { display: false },
    grid: {
      color: formatColor(theme.grid),
      tickColor: formatColor(tint(theme.muted, 0.6)),
      lineWidth: 0.5,
      drawOnChartArea: !rail,
      drawTicks: rail,
      tickLength: TICK_LENGTH,
    },
    ticks: {
      color: formatColor(theme.muted),
      font: { family: formatFamilies(tickFont), size: tickFont.size, lineHeight: 1.2 },
      stepSize: axis.step,
      align: 'inner',
      padding: rail ? 1 : 1 + TICK_LENGTH,
      maxRotation: 0,
      autoSkip: false,
      callback: (value) => tickLabel(Number(value), unit, language),
    },
    afterFit: (scale) => {
      scale.height = AXIS_HEIGHT;
      // Chart.js keeps room for labels that stick out; these do not.
      scale.paddingLeft = 0;
      scale.paddingRight = 0;
    },
  };
}

function formatFamilies(font: FontRequest): string {
  return formatCanvasFont(font).replace(/^.*?px /, '');
}

/** Categories beside their bars where there is room, else above them; values beside bars, or at worst above too. */
function layOut(chart: BarChart, context: PlanContext): BarLayout {
  const { type, theme, width } = context;
  const single = chart.rows.length === 1;
  const labelFont = type.font(theme.textSize + (single ? 0.5 : 0));
  const widest = Math.max(...chart.rows.map((row) => type.width(row.label, labelFont)));
  const beside = !single && (widest <= width * 0.5 || width >= 300);
  const fits = (layout: BarLayout): boolean => layout.right <= (width - layout.left) * (1 - LEAST_PLOT);
  const left = beside ? arrange(chart, context, 'left', 'beside') : undefined;
  if (left && fits(left)) return left;
  const above = arrange(chart, context, 'above', 'beside');
  return fits(above) ? above : arrange(chart, context, 'above', 'above');
}

function arrange(
  chart: BarChart,
  { type, theme, width, language }: PlanContext,
  place: 'above' | 'left',
  values: 'above' | 'beside',
): BarLayout {
  const single = chart.rows.length === 1;
  const labelFont = type.font(theme.textSize + (single ? 0.5 : 0));
  const valueFont = type.font(theme.textSize + (single ? 1.5 : 0), 700);
  const unknownFont = type.font(theme.textSize, 400, 'italic');
  const axis = axisOf(
    chart.rows.flatMap((row) => row.cells.map((cell) => cell.quantity)),
    chart.unit,
  );
  // Half points keep bars of one column's charts on common heights.
  const leading = Math.round(valueFont.size * (single ? 2.2 : 2.44)) / 2;
  const widest = Math.max(...chart.rows.map((row) => type.width(row.label, labelFont)));
  const left = place === 'left' ? Math.min(widest + 0.01, width * 0.36) + CATEGORY_GAP : 0;
  const measure = place === 'above' ? width : left - CATEGORY_GAP;
  const rows = chart.rows.map(({ label, cells: [cell] }): BarRow => {
    const quantity = cell?.quantity ?? NOTHING_KNOWN;
    const value = valueWords(quantity, language);
    const lines = type.wrap(label, labelFont, measure);
    const font = quantity.kind === 'unknown' ? unknownFont : valueFont;
    if (values === 'above') return { quantity, lines, value: type.wrap(value, font, measure), side: 'above' };
    return { quantity, lines, value: [value], side: isLowerBound(quantity) ? 'before' : 'after' };
  });
  const labelWidth = (row: BarRow): number => type.width(row.value[0] ?? '', valueFont);
  const right = placeValues(rows, axis, width - left, labelWidth);
  const count = (row: BarRow): number => row.lines.length + (row.side === 'above' ? row.value.length : 0);
  const words = Math.max(...rows.map(count)) * leading;
  const barHeight = single ? 16 : 10;
  const across = place === 'left' ? Math.max(words, barHeight) : words + LABEL_RISE + barHeight;
  const gap = single ? 2 : 8;
  return {
    axis,
    rows,
    labels: { place, font: labelFont, leading },
    valueFont,
    unknownFont,
    tickFont: type.font(7),
    left,
    right,
    top: single ? 1 : 0,
    rowHeight: across + gap,
    barHeight,
    barTop: gap / 2 + (place === 'left' ? (across - barHeight) / 2 : words + LABEL_RISE),
    rail: place === 'above' && chart.unit === '%',
  };
}

/** The words beside a bar; what is not exact says so in words rather than signs. */
function valueWords(quantity: Quantity, language: string): string {
  const short = quantity.kind === 'exact' || quantity.kind === 'range';
  return short ? quantityLabel(quantity, language) : capitalise(quantityWords(quantity, language));
}

const share = (axis: AxisRange, value: number): number => (value - axis.min) / (axis.max - axis.min);

/** The plot takes at least this part of the room beside the category labels. */
const LEAST_PLOT = 0.4;

function isLowerBound(quantity: Quantity): boolean {
  return quantity.kind === 'bound' && quantity.relation.startsWith('>');
}

/**
 * Moves labels that have no room before their limit beyond the axis, and returns the gutter to the right of the plot
 * that the labels there need. Each round moves a label or is the last.
 */
function placeValues(rows: BarRow[], axis: AxisRange, room: number, width: (row: BarRow) => number): number {
  for (;;) {
    const gutter = rightGutter(rows, axis, room, width);
    const cramped = rows.findIndex(
      (row) =>
        row.side === 'before' &&
        row.quantity.kind === 'bound' &&
        share(axis, row.quantity.value) * (room - gutter) < width(row) + LABEL_GAP,
    );
    const row = rows[cramped];
    if (!row) return gutter;
    rows[cramped] = { ...row, side: 'after' };
  }
}

/** Room to the right of the plot so that every label fits beyond its mark: end + gap + label <= plot + gutter. */
function rightGutter(rows: readonly BarRow[], axis: AxisRange, room: number, width: (row: BarRow) => number): number {
  let gutter = 0;
  for (const row of rows) {
    const end = row.side === 'after' ? markEnd(row.quantity, axis.max) : undefined;
    const at = end === undefined ? 0 : Math.min(1, share(axis, end));
    if (at <= 0) continue;
    gutter = Math.max(gutter, (at * room + markOverhang(row.quantity) + LABEL_GAP + width(row) - room) / at);
  }
  return gutter;
}
