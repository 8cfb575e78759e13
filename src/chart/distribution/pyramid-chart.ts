import type { GridRow, PyramidChart } from '../../core/chart.ts';
import type { Drawing } from '../../core/drawing.ts';
import { NOTHING_KNOWN, type Quantity } from '../../core/quantity.ts';
import { referenceValues } from '../annotations/marked-plane.ts';
import { obstaclesOf } from '../annotations/obstacles.ts';
import { type PanelPlot, panelMarks } from '../annotations/panel-marks.ts';
import { type AxisRange, axisOf } from '../axis.ts';
import { shortLabel } from '../axis-unit.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { type Ink, seriesInk } from '../ink.ts';
import { inksOf } from '../inks.ts';
import { drawKey, KEY_GAP, layOutKey } from '../key.ts';
import { drawnInSeries, markKey } from '../marks/mark-key.ts';
import { drawMark, markEnd, markOverhang } from '../marks/quantity-marks.ts';
import { type PlanContext, scaledChart } from '../plan-context.ts';
import { axisTitle } from '../plane-axes.ts';
import { readableColor } from '../readable.ts';
import { sheetPlan } from '../sheet.ts';
import { thinned, tickLabels } from '../tick-labels.ts';
import { drawLine, drawText } from '../typesetter.ts';

const ROW = 11;
const BAR = 8.5;
const GAP = 6;
const VALUE_GAP = 3;
const AXIS = 12;
const NOTHING_DRAWN: Drawing = { width: 0, height: 0, ops: [] };

/** The room of a pyramid, pt. */
interface PyramidLayout {
  readonly axis: AxisRange;
  /** x of zero of the left side and of the right one. */
  readonly zeros: readonly [number, number];
  /** Of one side. */
  readonly length: number;
  readonly top: number;
  readonly rowHeight: number;
  readonly labels: readonly (readonly string[])[];
}

/** Bars to the left and to the right of the categories, on one scale; the first row is at the bottom. */
export function planPyramid(chart: PyramidChart, context: PlanContext): ChartPlan {
  const { width, type, theme } = context;
  const layout = layOutPyramid(chart, context);
  const { top, rowHeight } = layout;
  const body = top + chart.rows.length * rowHeight;
  const measure = type.wrap(axisTitle({ title: chart.measure, unit: chart.unit }, context.locale), type.font(7), width);
  const references = panelMarks(chart.annotations ?? [], layout.axis, context);
  const entries = [...markKey(drawnInSeries(chart, context), context), ...references.keyed];
  const marks = layOutKey(entries, 7, context);
  const inks = inksOf(chart, theme);
  const plots = sidesOf(layout, body);
  const drawRows = (canvas: DrawingContext): void => {
    chart.rows.forEach((row, i) => {
      const place = { top: body - (i + 1) * rowHeight, label: layout.labels[i] ?? [] };
      drawRow(canvas, row, place, layout, (side) => inks.ink(i, side), context);
    });
  };
  const { texts } = obstaclesOf(chart.annotations ? context.record(drawRows) : NOTHING_DRAWN);
  const measureTop = body + AXIS;
  const marksTop = measureTop + measure.length * 9 + (marks.height > 0 ? KEY_GAP : 0);
  return sheetPlan({
    width,
    height: marksTop + marks.height + 1,
    paint: (canvas) => {
      for (const plot of plots) references.drawShades(canvas, plot);
      drawSides(canvas, chart, layout, body, context);
      drawRows(canvas);
      for (const plot of plots) references.drawLines(canvas, plot, texts);
      measure.forEach((text, i) => {
        const at = { x: width / 2, y: measureTop + (i + 0.8) * 9 };
        drawText(canvas, { text, ...at, font: type.font(7), color: theme.muted, align: 'center' });
      });
      drawKey(canvas, marks, 0, marksTop, context);
    },
  });
}

/** The plots of both sides, for lines at the same value in each. */
function sidesOf({ axis, zeros, length, top }: PyramidLayout, bottom: number): readonly PanelPlot[] {
  const along = (value: number): number => (length * (value - axis.min)) / (axis.max - axis.min);
  const [left, right] = zeros;
  return [
    { left: left - length, right: left, top, bottom, value: { along: 'x', at: (value) => left - along(value) } },
    { left: right, right: right + length, top, bottom, value: { along: 'x', at: (value) => right + along(value) } },
  ];
}

/** Categories take a quarter of the width at most. */
const MOST_LABELS = 0.25;

function layOutPyramid(chart: PyramidChart, context: PlanContext): PyramidLayout {
  const { width, type, theme, locale } = context;
  const quantities = scaledChart(chart, context).rows.flatMap(({ cells }) => cells.map(({ quantity }) => quantity));
  const axis = axisOf([...quantities, ...referenceValues(chart.annotations ?? [])], { share: false });
  const font = type.font(theme.textSize);
  const most = width * MOST_LABELS;
  const widest = Math.max(...chart.rows.map(({ label }) => type.width(label, font)));
  const gutter = Math.min(widest, most) + 2 * GAP;
  const labels = chart.rows.map(({ label }) => type.wrap(label, font, gutter - 2 * GAP + 0.01));
  const lines = Math.max(...labels.map((l) => l.length));
  const words = Math.max(
    ...quantities.map((q) => type.width(shortLabel(q, locale), valueFont(q, context)) + markOverhang(q)),
  );
  const length = Math.max(12, (width - gutter) / 2 - words - VALUE_GAP);
  const middle = width / 2;
  const names = chart.series.map(({ name }) => type.wrap(name, type.font(theme.textSize, 600), (width - gutter) / 2));
  return {
    ...{ axis, length, labels },
    zeros: [middle - gutter / 2, middle + gutter / 2],
    top: Math.max(1, ...names.map((l) => l.length)) * theme.textSize * 1.25 + 4,
    rowHeight: Math.max(ROW, lines * theme.textSize * 1.2 + 2),
  };
}

function valueFont(quantity: Quantity, { type }: PlanContext) {
  return quantity.kind === 'unknown' ? type.font(7, 400, 'italic') : type.font(7);
}

/** Names, grid and numbers of both sides. */
function drawSides(
  canvas: DrawingContext,
  chart: PyramidChart,
  layout: PyramidLayout,
  bottom: number,
  context: PlanContext,
): void {
  const { type, theme, locale, width } = context;
  const { axis, zeros, length, top } = layout;
  const bold = type.font(theme.textSize, 600);
  const small = type.font(7);
  const ticks = thinned(tickLabels(axis, chart.unit, locale), axis, length, (text) => type.width(text, small));
  zeros.forEach((zero, side) => {
    const direction = side === 0 ? -1 : 1;
    const color = readableColor(seriesInk(theme, side).color);
    const lines = type.wrap(chart.series[side]?.name ?? '', bold, side === 0 ? zero : width - zero);
    lines.forEach((text, i) => {
      drawText(canvas, {
        text,
        x: zero,
        y: (i + 0.8) * theme.textSize * 1.25,
        font: bold,
        color,
        align: side === 0 ? 'right' : 'left',
      });
    });
    ticks.forEach(({ value, text }, i) => {
      const x = zero + (direction * length * (value - axis.min)) / (axis.max - axis.min);
      const isZero = value === 0;
      drawLine(canvas, { points: [[x, top], [x, bottom]], color: isZero ? theme.text : theme.grid, width: isZero ? 0.8 : 0.5 }); // biome-ignore format: a line
      const edge =
        i === 0 ? (side === 0 ? 'right' : 'left') : i === ticks.length - 1 ? (side === 0 ? 'left' : 'right') : 'center';
      drawText(canvas, { text, x, y: bottom + 9, font: small, color: theme.muted, align: edge });
    });
  });
}

function drawRow(
  canvas: DrawingContext,
  { cells }: GridRow,
  { top, label }: { readonly top: number; readonly label: readonly string[] },
  { axis, zeros, length, rowHeight }: PyramidLayout,
  inkOf: (side: number) => Ink,
  context: PlanContext,
): void {
  const { type, theme, locale } = context;
  const middle = top + rowHeight / 2;
  const font = type.font(theme.textSize);
  label.forEach((text, i) => {
    const y = middle + font.size * 0.34 + (i - (label.length - 1) / 2) * theme.textSize * 1.2;
    drawText(canvas, { text, x: (zeros[0] + zeros[1]) / 2, y, font, color: theme.text, align: 'center' });
  });
  const along = (value: number): number => (length * (value - axis.min)) / (axis.max - axis.min);
  zeros.forEach((zero, side) => {
    const quantity = cells[side]?.quantity ?? NOTHING_KNOWN;
    canvas.save();
    canvas.translate(zero, middle);
    // Half a turn makes a mark grow to the left.
    if (side === 0) canvas.rotate(Math.PI);
    const space = { top: -BAR / 2, height: BAR, left: 0, right: length, at: along };
    drawMark(canvas, quantity, space, { ...inkOf(side), text: theme.text });
    canvas.restore();
    const end = markEnd(quantity, axis.max);
    const reach = (end === undefined ? 0 : along(end)) + markOverhang(quantity) + VALUE_GAP;
    const text = shortLabel(quantity, locale);
    const color = quantity.kind === 'unknown' ? theme.muted : theme.text;
    const x = zero + (side === 0 ? -reach : reach);
    drawText(canvas, {
      text,
      x,
      y: middle + 7 * 0.34,
      font: valueFont(quantity, context),
      color,
      align: side === 0 ? 'right' : 'left',
    });
  });
}
