import type { BarChart, ChartRow } from '../core/brief.ts';
import { formatColor } from '../core/color.ts';
import { type Quantity, quantityExtent } from '../core/quantity.ts';
import { quantityLabel, quantityWords } from '../core/quantity-words.ts';
import type { FontRequest } from '../core/shaping.ts';
import { type AxisRange, axisOf, tickLabel } from './axis.ts';
import { formatCanvasFont } from './canvas-font.ts';
import type { BarPlugin, ChartPlan } from './chartjs.ts';
import type { DrawingContext } from './drawing-context.ts';
import type { PlanContext } from './plan-context.ts';
import { drawMark, type MarkSpace, markEnd } from './quantity-marks.ts';
import { type ChartTheme, tint } from './theme.ts';
import { drawLine, drawText } from './typesetter.ts';

/** Everything that the row painter must know, worked out before Chart.js runs. */
interface BarLayout {
  readonly axis: AxisRange;
  readonly rows: readonly BarRow[];
  readonly labels: { readonly place: 'above' | 'left'; readonly font: FontRequest; readonly leading: number };
  readonly valueFont: FontRequest;
  readonly unknownFont: FontRequest;
  readonly tickFont: FontRequest;
  /** From the drawing's edges to the plot. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Of one row, with the space after it; and of the bar in it. */
  readonly rowHeight: number;
  readonly barHeight: number;
  /** From a row's top to its bar's. */
  readonly barTop: number;
  /** A rail behind each bar shows the whole of a share. */
  readonly rail: boolean;
}

interface BarRow {
  readonly quantity: Quantity;
  readonly lines: readonly string[];
  readonly value: string;
}

const LABEL_GAP = 5;
const AXIS_HEIGHT = 13;

/**
 * Horizontal bars as a Chart.js configuration: bar geometry, axis and grid are Chart.js's own, the marks a plugin's,
 * because a `<10%` must not become a bar of 10. The height follows the rows, the width is the column's.
 */
export function planBarChart(chart: BarChart, context: PlanContext): ChartPlan {
  const layout = layOut(chart, context);
  const { axis } = layout;
  const { theme } = context;
  const height = layout.top + layout.rows.length * layout.rowHeight + AXIS_HEIGHT;
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
        layout: { autoPadding: false, padding: { left: layout.left, right: layout.right, top: layout.top, bottom: 0 } },
        scales: {
          x: {
            min: axis.min,
            max: axis.max,
            border: { display: false },
            grid: { color: formatColor(theme.grid), lineWidth: 0.5, drawTicks: false, display: !layout.rail },
            ticks: {
              color: formatColor(theme.muted),
              font: { family: formatFamilies(layout.tickFont), size: layout.tickFont.size, lineHeight: 1.2 },
              stepSize: axis.step,
              align: 'inner',
              padding: 4,
              maxRotation: 0,
              autoSkip: false,
              callback: (value) => tickLabel(Number(value), chart.unit),
            },
            afterFit: (scale) => {
              scale.height = AXIS_HEIGHT;
            },
          },
          y: { display: false },
        },
      },
      plugins: [rowPainter(layout, theme)],
    },
  };
}

function formatFamilies(font: FontRequest): string {
  return formatCanvasFont(font).replace(/^.*?px /, '');
}

function layOut(chart: BarChart, context: PlanContext): BarLayout {
  const { type, theme, width } = context;
  const single = chart.rows.length === 1;
  const labelFont = type.font(theme.textSize + (single ? 0.5 : 0));
  const valueFont = type.font(theme.textSize + (single ? 1.5 : 0), 700);
  const unknownFont = type.font(theme.textSize, 400, 'italic');
  const axis = axisOf(
    chart.rows.map((row) => row.quantity),
    chart.unit,
  );
  const leading = labelFont.size * 1.22;
  const widest = Math.max(...chart.rows.map((row) => type.width(row.label, labelFont)));
  const gutter = Math.min(widest, width * 0.36) + 8;
  const place = single || (widest > width * 0.5 && width < 300) ? 'above' : 'left';
  const measure = place === 'above' ? width : gutter - 8;
  const rows = chart.rows.map(
    (row): BarRow => ({
      quantity: row.quantity,
      lines: type.wrap(row.label, labelFont, measure),
      value: valueWords(row),
    }),
  );
  const words = Math.max(...rows.map((row) => row.lines.length)) * leading;
  const barHeight = single ? 16 : 10;
  const left = place === 'left' ? gutter : 0;
  const across = place === 'left' ? Math.max(words, barHeight) : words + 3 + barHeight;
  return {
    axis,
    rows,
    labels: { place, font: labelFont, leading },
    valueFont,
    unknownFont,
    tickFont: type.font(7),
    left,
    right: rightGutter(rows, axis, width - left, (text) => type.width(text, valueFont)),
    top: 2,
    rowHeight: across + (single ? 6 : 8),
    barHeight,
    barTop: place === 'left' ? (across - barHeight) / 2 : words + 3,
    rail: single && chart.unit === '%',
  };
}

/** The words beside a bar; what is not exact says so in words rather than signs. */
function valueWords(row: ChartRow): string {
  const { quantity } = row;
  switch (quantity.kind) {
    case 'exact':
    case 'range':
    case 'estimate':
      return quantityLabel(quantity);
    case 'approximate':
    case 'bound':
    case 'unknown': {
      const words = quantityWords(quantity);
      return words.charAt(0).toUpperCase() + words.slice(1);
    }
    default: {
      const never: never = quantity;
      return never;
    }
  }
}

/** Room to the right of the plot so that every label fits beyond its mark: end + gap + label <= plot + gutter. */
function rightGutter(rows: readonly BarRow[], axis: AxisRange, room: number, width: (text: string) => number): number {
  const share = (value: number): number => (value - axis.min) / (axis.max - axis.min);
  let gutter = 1;
  for (const { quantity, value } of rows) {
    const end = markEnd(quantity, share);
    if (end === undefined || end <= 0) continue;
    const at = Math.min(1, end);
    gutter = Math.max(gutter, (at * room + LABEL_GAP + width(value) - room) / at);
  }
  return Math.min(gutter, room * 0.45);
}

/** The plugin that draws rails, marks and words in place of Chart.js's rectangles. */
function rowPainter(layout: BarLayout, theme: ChartTheme): BarPlugin {
  return {
    id: 'quantity-rows',
    beforeDatasetDraw(chart, { meta }) {
      const context: DrawingContext = chart.ctx;
      const scale = chart.scales.x;
      if (!scale) return false;
      const at = (value: number): number => scale.getPixelForValue(value);
      const [left, right] = [at(layout.axis.min), at(layout.axis.max)];
      context.save();
      layout.rows.forEach((row, i) => {
        // Chart.js centres bars in their rows; labels above them push the bar down.
        const centre = meta.data[i]?.getProps(['y'], true).y ?? 0;
        const top = centre - layout.rowHeight / 2;
        paintRow(context, row, {
          rowTop: top,
          space: { top: top + layout.barTop, height: layout.barHeight, left, right, at },
          layout,
          theme,
        });
      });
      context.restore();
      return false;
    },
  };
}

interface RowPlace {
  readonly rowTop: number;
  readonly space: MarkSpace;
  readonly layout: BarLayout;
  readonly theme: ChartTheme;
}

function paintRow(context: DrawingContext, row: BarRow, place: RowPlace): void {
  const { space, layout, theme } = place;
  const color = theme.series[0] ?? theme.text;
  if (layout.rail) {
    context.fillStyle = formatColor(tint(theme.grid, 0.5));
    context.fillRect(space.left, space.top, space.right - space.left, space.height);
  }
  drawMark(context, row.quantity, space, { color, text: theme.text });
  const zero = space.at(Math.max(0, layout.axis.min));
  const base = [
    [zero, space.top - 3],
    [zero, space.top + space.height + 3],
  ] as const;
  drawLine(context, { points: base, color: theme.text, width: 0.8 });
  paintCategory(context, row, place);
  paintValue(context, row, place);
}

function paintCategory(context: DrawingContext, row: BarRow, { rowTop, space, layout, theme }: RowPlace): void {
  const { font, leading, place } = layout.labels;
  const block = (row.lines.length - 1) * leading;
  const middle = space.top + space.height / 2;
  const first = place === 'left' ? middle - block / 2 + font.size * 0.33 : rowTop + font.size * 0.9;
  row.lines.forEach((text, i) => {
    const y = first + i * leading;
    if (place === 'left') drawText(context, { text, x: layout.left - 8, y, font, color: theme.text, align: 'right' });
    else drawText(context, { text, x: 0, y, font, color: theme.text });
  });
}

function paintValue(context: DrawingContext, row: BarRow, { space, layout, theme }: RowPlace): void {
  const unknown = row.quantity.kind === 'unknown';
  const font = unknown ? layout.unknownFont : layout.valueFont;
  const y = space.top + space.height / 2 + font.size * 0.34;
  const end = markEnd(row.quantity, space.at);
  const color = unknown ? theme.muted : theme.text;
  if (end !== undefined) drawText(context, { text: row.value, x: end + LABEL_GAP, y, font, color });
  else if (row.quantity.kind === 'bound') {
    drawText(context, { text: row.value, x: space.at(row.quantity.value) - LABEL_GAP, y, font, color, align: 'right' });
  } else drawText(context, { text: row.value, x: space.left + LABEL_GAP, y, font, color });
}
