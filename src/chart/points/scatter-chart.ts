import { annotationsOf } from '../../core/annotation.ts';
import type { ScatterChart } from '../../core/chart.ts';
import { type Quantity, quantityExtent } from '../../core/quantity.ts';
import type { Locale } from '../../languages/locale.ts';
import { quantityLabel } from '../../languages/quantity-words.ts';
import { type AddedMarks, NOTHING_ADDED, type PlainPlot, placeAdded } from '../annotations/added.ts';
import type { AnchoredNote } from '../annotations/notes.ts';
import type { AxisRange } from '../axis.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { type Ink, seriesInk } from '../ink.ts';
import { inksOf } from '../inks.ts';
import { drawKey, KEY_GAP, layOutKey } from '../key.ts';
import type { KeyEntry } from '../key-entry.ts';
import { drawNames, leftOutRemark, namePoints } from '../labels/named-points.ts';
import type { Circle } from '../labels/place-labels.ts';
import { markKey } from '../marks/mark-key.ts';
import { drawPoint, drawPointMark, drawUprightMark, seriesShape } from '../marks/point-marks.ts';
import { keyBlock, NO_BLOCK, type PlanContext } from '../plan-context.ts';
import { axisTitle, drawPlane } from '../plane-axes.ts';
import type { Plot } from '../plot.ts';
import { sheetPlan } from '../sheet.ts';
import { layOutSizeKey } from '../size-key.ts';
import { drawText } from '../typesetter.ts';
import { chartWords } from '../words/word-list.ts';
import { drawBubble, drawBubbleSample } from './bubbles.ts';
import { layOutScatter, type ScatterLayout, type ScatterPoint } from './scatter-layout.ts';

/** Points or bubbles in a plane, named where their labels have room. */
export function planScatterChart(chart: ScatterChart, context: PlanContext): ChartPlan {
  const { width, type, theme } = context;
  const groups = layOutKey(groupKey(chart, context), theme.textSize, context);
  const layout = layOutScatter(chart, context);
  const { plot } = layout.frame;
  const circles = new Map(layout.points.map((point) => [point, { x: point.x, y: point.y, radius: point.radius }]));
  const named = layout.points.filter(({ row }) => row.named);
  const names = namePoints(
    named.flatMap((point) => ({ text: point.row.label, point: circles.get(point) ?? point })),
    [...circles.values(), ...layout.points.flatMap((point) => spansOf(point, layout))],
    { x: plot.x, y: plot.y - 2, width: width - plot.x, height: plot.height },
    context,
  );
  const top = groups.height > 0 ? groups.height + KEY_GAP : 0;
  const paint = (canvas: DrawingContext): void => {
    drawPlane(canvas, layout.frame, context);
    drawPoints(canvas, chart, layout, context);
    drawNames(canvas, names, context);
  };
  const added = addToPoints(chart, layout, paint, context);
  const entries = [...inexactKey(chart, layout, context), ...layout.plane.keyed, ...added.keyed];
  const marks = layOutKey(entries, 7, context);
  const sizes = keyBlock('sizes', chart, context, (all, around) =>
    all.size ? layOutSizeKey(sizeTitle(all, layout, around), around) : NO_BLOCK,
  );
  const missing = missingWords(layout, context.locale);
  const font = type.font(7, 400, 'italic');
  const lines = missing === undefined ? [] : type.wrap(missing, font, width);
  const marksTop = top + layout.frame.height + (marks.height > 0 ? KEY_GAP : 0);
  const sizesTop = marksTop + marks.height + (sizes.height > 0 ? KEY_GAP : 0);
  const linesTop = sizesTop + sizes.height + (lines.length > 0 ? 4 : 0);
  const remark = leftOutRemark(names);
  return sheetPlan({
    width,
    height: linesTop + lines.length * font.size * 1.3 + 1,
    remarks: remark ? [remark] : [],
    paint: (canvas) => {
      drawKey(canvas, groups, 0, 0, context);
      canvas.save();
      canvas.translate(0, top);
      layout.plane.drawShades(canvas);
      paint(canvas);
      added.paint(canvas, plotOf(layout));
      canvas.restore();
      drawKey(canvas, marks, 0, marksTop, context);
      sizes.draw(canvas, sizesTop);
      lines.forEach((text, i) => {
        drawText(canvas, { text, x: 0, y: linesTop + (i + 0.8) * font.size * 1.3, font, color: theme.muted });
      });
    },
  });
}

function plotOf({ frame }: ScatterLayout): Plot {
  const { x, y, width, height } = frame.plot;
  const area = { left: x, right: x + width, top: y, bottom: y + height };
  return { area, x: frame.x, y: frame.y, middle: () => ({ x, y }) };
}

/** Reference lines, and notes at points. */
function addToPoints(
  chart: ScatterChart,
  layout: ScatterLayout,
  paint: (canvas: DrawingContext) => void,
  context: PlanContext,
): AddedMarks {
  const { annotations = [] } = chart;
  if (annotations.length === 0) return NOTHING_ADDED;
  const notes = annotationsOf(annotations, 'note').flatMap(({ label, at }): AnchoredNote[] => {
    const point = layout.points.find(({ row }) => row === chart.rows[at.row]);
    return point ? [{ label, x: point.x, y: point.y }] : [];
  });
  const paintLines: PlainPlot['paintLines'] = (canvas, _, texts) => layout.plane.drawLines(canvas, texts);
  return placeAdded({ plot: plotOf(layout), paint, paintLines, notes, room: layout.frame.plot }, context);
}

/** A group whose points are all muted is muted in the key too. */
function groupKey(chart: ScatterChart, { theme }: PlanContext): readonly KeyEntry[] {
  const inks = inksOf(chart, theme);
  return chart.groups.map((text, group) => {
    const rows = chart.rows.flatMap((row, i) => (row.group === group ? [i] : []));
    const { color } = inks.ink(rows.find((i) => !inks.isMutedRow(i)) ?? rows[0] ?? 0, group);
    return {
      text,
      sample: (canvas, { x, middle }) => {
        if (chart.size) drawBubbleSample(canvas, { x: x + 6, y: middle }, group, color, theme);
        else drawPoint(canvas, x + 6, middle, color, seriesShape(group));
      },
    };
  });
}

/** Explains the marks of values that aren't exact. */
function inexactKey(chart: ScatterChart, { points }: ScatterLayout, context: PlanContext): readonly KeyEntry[] {
  const { theme, locale } = context;
  const drawn = points.flatMap(({ row }) =>
    row.cells
      .slice(0, 2)
      .map(({ quantity }) => ({ quantity, ink: seriesInk(theme, row.group ?? 0), shape: seriesShape(row.group ?? 0) })),
  );
  const entries = markKey(drawn, context, 'point');
  const reasons = points.flatMap(({ row }) => {
    const size = row.cells[2]?.quantity;
    return size?.kind === 'unknown' ? [size.reason] : [];
  });
  const about = points.some(({ row }) => row.cells[2]?.quantity.kind === 'approximate');
  const words = chartWords(locale);
  const sample =
    (look: 'unknown' | 'approximate'): KeyEntry['sample'] =>
    (canvas, { x, middle }) =>
      drawBubble(canvas, { x: x + 6, y: middle, radius: 3 }, { group: 0, look }, theme);
  return [
    ...(drawn.length > 0 ? entries : []),
    ...[...new Set(reasons)].map((reason) => ({
      text: words.say('sizeUnknown', { reason }),
      sample: sample('unknown'),
    })),
    ...(chart.size && about ? [{ text: words.say('sizeApproximate'), sample: sample('approximate') }] : []),
  ];
}

function sizeTitle(chart: ScatterChart, { largest, most }: ScatterLayout, { locale }: PlanContext) {
  const { title, unit } = chart.size ?? { title: '', unit: '' };
  return { title: chartWords(locale).say('area', { title: axisTitle({ title, unit }, locale) }), unit, largest, most };
}

/** The room that the marks of inexact values take, as circles along them. */
function spansOf({ row, x, y }: ScatterPoint, { frame, axes }: ScatterLayout): readonly Circle[] {
  const along = (quantity: Quantity | undefined, axis: AxisRange, at: (value: number) => number): readonly number[] => {
    const extent = quantity && quantityExtent(quantity, axis);
    if (!extent || extent[0] === extent[1]) return [];
    const [from, to] = extent.map(at).sort((a, b) => a - b) as [number, number];
    const count = Math.ceil((to - from) / SPAN_STEP);
    return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / Math.max(1, count));
  };
  const [across, up] = [row.cells[0]?.quantity, row.cells[1]?.quantity];
  return [
    ...along(across, axes.x.range, frame.x).map((place) => ({ x: place, y, radius: SPAN_STEP / 2 })),
    ...along(up, axes.y.range, frame.y).map((place) => ({ x, y: place, radius: SPAN_STEP / 2 })),
  ];
}

/** Half of it is the reach of a mark beside its line, pt. */
const SPAN_STEP = 8;

/** More names than this would be a list. */
const MOST_MISSING = 6;

/** The rows that have no place, with the reason. */
function missingWords({ missing, axes }: ScatterLayout, locale: Locale): string | undefined {
  if (missing.length === 0) return undefined;
  const words = chartWords(locale);
  if (missing.length > MOST_MISSING) return words.say('notDrawn', { count: missing.length });
  const reasons = missing.map(({ label, cells }) => {
    const unknown = [axes.x, axes.y].flatMap(({ title }, i) => {
      const quantity = cells[i]?.quantity;
      return quantity?.kind === 'unknown' ? [`${title}: ${quantityLabel(quantity, locale)}`] : [];
    });
    return `${label} (${unknown.join('; ')})`;
  });
  return words.say('notDrawnRows', { rows: words.commas(reasons) });
}

function drawPoints(canvas: DrawingContext, chart: ScatterChart, layout: ScatterLayout, context: PlanContext): void {
  const { theme } = context;
  const inks = inksOf(chart, theme);
  const indices = new Map(chart.rows.map((row, i) => [row, i]));
  const isMuted = ({ row }: ScatterPoint): boolean => inks.isMutedRow(indices.get(row) ?? 0);
  const inkOf = ({ row }: ScatterPoint): Ink => inks.ink(indices.get(row) ?? 0, row.group ?? 0);
  // Highlighted points are drawn over the others.
  const points = [...layout.points.filter(isMuted), ...layout.points.filter((point) => !isMuted(point))];
  if (chart.size) {
    // Small bubbles lie on large ones, so that all are seen.
    for (const point of points.toSorted((a, b) => b.radius - a.radius)) {
      const kind = point.row.cells[2]?.quantity.kind;
      const look = kind === 'unknown' || kind === 'approximate' ? kind : 'exact';
      drawInexact(canvas, point, layout, inkOf(point), context);
      drawBubble(canvas, point, { group: point.row.group ?? 0, look, color: inkOf(point).color }, theme);
    }
    return;
  }
  const drawn = new Set<string>();
  for (const point of points) {
    const group = point.row.group ?? 0;
    const ink = inkOf(point);
    if (drawInexact(canvas, point, layout, ink, context)) continue;
    // Points at one place are drawn once.
    const key = `${group} ${isMuted(point)} ${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
    if (drawn.has(key)) continue;
    drawn.add(key);
    drawPoint(canvas, point.x, point.y, ink.color, seriesShape(group), point.radius);
  }
}

/** Draws the marks of a point whose values aren't both exact; false without any. */
function drawInexact(
  canvas: DrawingContext,
  { row, x, y }: ScatterPoint,
  { frame, axes }: ScatterLayout,
  color: Ink,
  { theme }: PlanContext,
): boolean {
  const [across, up] = [row.cells[0]?.quantity, row.cells[1]?.quantity];
  const ink = { ...color, text: theme.text };
  const shape = seriesShape(row.group ?? 0);
  const isInexact = (quantity: typeof across): quantity is NonNullable<typeof across> =>
    quantity !== undefined && quantity.kind !== 'exact' && quantity.kind !== 'unknown';
  if (isInexact(up)) {
    const { min, max } = axes.y.range;
    drawUprightMark(canvas, up, { x, at: frame.y, bottom: frame.y(min), top: frame.y(max) }, ink, shape);
  }
  if (isInexact(across)) {
    const { min, max } = axes.x.range;
    const space = { top: y - 4, height: 8, left: frame.x(min), right: frame.x(max), at: frame.x };
    drawPointMark(canvas, across, space, ink, shape);
  }
  return isInexact(up) || isInexact(across);
}
