import type { HistogramChart, HistogramRow } from '../../core/chart.ts';
import type { Drawing } from '../../core/drawing.ts';
import { NOTHING_KNOWN, type Quantity } from '../../core/quantity.ts';
import type { Locale } from '../../languages/locale.ts';
import { quantityLabel } from '../../languages/quantity-words.ts';
import { layOutMarkedPlane, referencesByAxis } from '../annotations/marked-plane.ts';
import { obstaclesOf } from '../annotations/obstacles.ts';
import { axisOf } from '../axis.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { ChartPlan } from '../chart-plan.ts';
import type { Ink } from '../ink.ts';
import { inksOf } from '../inks.ts';
import { drawKey, KEY_GAP, layOutKey } from '../key.ts';
import { drawnInSeries, markKey } from '../marks/mark-key.ts';
import { drawMark } from '../marks/quantity-marks.ts';
import { type PlanContext, scaledChart } from '../plan-context.ts';
import { axisTitle, drawPlane, type PlaneFrame } from '../plane-axes.ts';
import { sheetPlan } from '../sheet.ts';
import { drawLine, drawText } from '../typesetter.ts';
import { chartWords } from '../words/word-list.ts';

const SHAPE = 0.5;
const NOTHING_DRAWN: Drawing = { width: 0, height: 0, ops: [] };

/** Columns without gaps over a scale of classes. If these differ in width, heights are densities. */
export function planHistogram(chart: HistogramChart, context: PlanContext): ChartPlan {
  const { width, type, theme, locale } = context;
  const whole = scaledChart(chart, context);
  const densities = densitiesOf(chart, whole);
  const range = axisOf(densitiesOf(whole).quantities, { share: false });
  const first = Math.min(...whole.rows.map(({ from }) => from));
  const last = Math.max(...whole.rows.map(({ to }) => to));
  const words = chartWords(locale);
  const measure = axisTitle({ title: chart.measure, unit: chart.unit }, locale);
  const title =
    densities.per === undefined
      ? measure
      : words.say('per', {
          measure,
          width: quantityLabel({ kind: 'exact', value: densities.per, unit: chart.of.unit, wording: '' }, locale),
        });
  const plane = layOutMarkedPlane(
    {
      range: { min: first, max: last, ticks: edgesOf(chart.rows) },
      title: axisTitle(chart.of, locale),
      unit: chart.of.unit,
    },
    { range, title, unit: chart.unit },
    referencesByAxis(chart.annotations ?? [], 'x'),
    { plotHeight: Math.max(context.panel ? 80 : 110, Math.min(220, width * SHAPE)), margin: 0, gridX: false },
    context,
  );
  const { frame } = plane;
  const inks = inksOf(chart, theme);
  const paint = (canvas: DrawingContext): void => {
    drawPlane(canvas, frame, context);
    chart.rows.forEach((row, i) => {
      drawColumn(canvas, row, densities.quantities[i] ?? NOTHING_KNOWN, { frame, range, ink: inks.ink(i, 0) }, context);
    });
  };
  const { texts } = obstaclesOf(chart.annotations ? context.record(paint) : NOTHING_DRAWN);
  const entries = [...markKey(drawnInSeries(chart, context), context), ...plane.keyed];
  const marks = layOutKey(entries, 7, context);
  const unknown = unknownWords(chart.rows, locale);
  const font = type.font(7, 400, 'italic');
  const lines = unknown === '' ? [] : type.wrap(words.say('notDrawnRows', { rows: unknown }), font, width);
  const marksTop = frame.height + (marks.height > 0 ? KEY_GAP : 0);
  const linesTop = marksTop + marks.height + (lines.length > 0 ? 3 : 0);
  return sheetPlan({
    width,
    height: linesTop + lines.length * font.size * 1.3 + 1,
    paint: (canvas) => {
      plane.drawShades(canvas);
      paint(canvas);
      plane.drawLines(canvas, texts);
      drawKey(canvas, marks, 0, marksTop, context);
      lines.forEach((text, i) => {
        drawText(canvas, { text, x: 0, y: linesTop + (i + 0.8) * font.size * 1.3, font, color: theme.muted });
      });
    },
  });
}

/** The limits of the classes. */
function edgesOf(rows: readonly HistogramRow[]): readonly number[] {
  return [...rows.map(({ from }) => from), ...rows.slice(-1).map(({ to }) => to)];
}

/**
 * The values, or per the width of the narrowest class if the widths differ.
 *
 * @param whole the chart whose classes are compared: that of all panels for one of small multiples.
 */
export function densitiesOf(
  { rows }: HistogramChart,
  whole?: HistogramChart,
): {
  readonly quantities: readonly Quantity[];
  readonly per: number | undefined;
} {
  const widths = rows.map(({ from, to }) => to - from);
  const all = (whole?.rows ?? rows).map(({ from, to }) => to - from);
  const least = Math.min(...all);
  const isEven = all.every((wide) => Math.abs(wide - least) < least * 1e-9);
  const quantities = rows.map(({ cells }, i) =>
    scaled(cells[0]?.quantity ?? NOTHING_KNOWN, isEven ? 1 : least / (widths[i] ?? 1)),
  );
  return { quantities, per: isEven ? undefined : least };
}

function scaled(quantity: Quantity, factor: number): Quantity {
  if (factor === 1 || quantity.kind === 'unknown') return quantity;
  if (quantity.kind === 'range') return { ...quantity, low: quantity.low * factor, high: quantity.high * factor };
  if (quantity.kind === 'estimate')
    return { ...quantity, value: quantity.value * factor, low: quantity.low * factor, high: quantity.high * factor };
  return { ...quantity, value: quantity.value * factor };
}

function unknownWords(rows: readonly HistogramRow[], locale: Locale): string {
  return rows
    .flatMap(({ label, cells }) => {
      const quantity = cells[0]?.quantity ?? NOTHING_KNOWN;
      return quantity.kind === 'unknown' ? [`${label} (${quantityLabel(quantity, locale)})`] : [];
    })
    .join(', ');
}

/** A horizontal mark, turned upright. */
function drawColumn(
  canvas: DrawingContext,
  { from, to }: HistogramRow,
  quantity: Quantity,
  {
    frame,
    range,
    ink,
  }: { readonly frame: PlaneFrame; readonly range: { readonly min: number; readonly max: number }; readonly ink: Ink },
  { theme }: PlanContext,
): void {
  const [left, right] = [frame.x(from), frame.x(to)];
  canvas.save();
  canvas.rotate(-Math.PI / 2);
  const space = {
    top: left,
    height: right - left,
    left: -frame.y(range.min),
    right: -frame.y(range.max),
    at: (value: number): number => -frame.y(value),
  };
  drawMark(canvas, quantity, space, { ...ink, text: theme.text });
  canvas.restore();
  const white = { r: 255, g: 255, b: 255, a: 1 };
  const base = frame.y(Math.max(0, range.min));
  for (const x of [left, right])
    drawLine(canvas, { points: [[x, frame.plot.y], [x, base - 0.4]], color: white, width: 0.5 }); // biome-ignore format: a line
}
