import type { MapChart, MapRow } from '../../core/map-charts.ts';
import { quantityLabel } from '../../languages/quantity-words.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { ChartDiagnostic } from '../chart-diagnostic.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { fillLook, fillOutlines } from '../classes/class-fill.ts';
import { layOutClassKey } from '../classes/class-key.ts';
import { type ClassLook, classLook } from '../classes/class-look.ts';
import { drawNames, leftOutRemark, namePoints } from '../labels/named-points.ts';
import type { Circle } from '../labels/place-labels.ts';
import { pointValue } from '../marks/point-marks.ts';
import { keyBlock, type PlanContext, scaledChart } from '../plan-context.ts';
import { axisTitle } from '../plane-axes.ts';
import { drawBubble } from '../points/bubbles.ts';
import { sheetPlan } from '../sheet.ts';
import { layOutSizeKey, radiusOf } from '../size-key.ts';
import { tint } from '../theme.ts';
import { drawLine, drawText } from '../typesetter.ts';
import { chartWords } from '../words/word-list.ts';
import { layOutMap, type MapLayout, type PlacedMap, regionPlaces, type ScaleBar } from './map-layout.ts';
import type { Ring } from './rings.ts';

const KEY_GAP = 8;

/** Regions in the colours of classes, or symbols whose areas are values, with a key. */
export function planMap(chart: MapChart, context: PlanContext): ChartPlan {
  const { width } = context;
  const layout = layOutMap(chart, context);
  const symbols = chart.scale ? [] : symbolsOf(chart, layout, context);
  const names = nameRegions(chart, layout, symbols, context);
  const key = keyBlock('values', chart, context, (all, around) =>
    all.scale
      ? layOutClassKey(
          all.scale,
          { quantities: valuesOf(all), measure: all.measure, unit: all.unit, counted: !all.panelNames },
          around,
        )
      : layOutSizeKey(sizeTitle(all, width, around), around),
  );
  const notes = notesOf(chart, symbols, context);
  const font = context.type.font(7, 400, 'italic');
  const lines = notes.flatMap((note) => context.type.wrap(note, font, width));
  const keyTop = layout.height + KEY_GAP;
  const linesTop = keyTop + key.height + (lines.length > 0 ? 3 : 0);
  return sheetPlan({
    width,
    height: linesTop + lines.length * font.size * 1.3 + 1,
    remarks: remarksOf(scaledChart(chart, context), names),
    paint: (canvas) => {
      const rows = new Map(chart.rows.flatMap((row) => (row.region === undefined ? [] : [[row.region, row] as const])));
      for (const placed of [layout.main, ...layout.insets]) drawPlaced(canvas, chart, placed, rows, context);
      if (layout.scale) drawScaleBar(canvas, layout.scale, context);
      for (const symbol of symbols.toSorted((a, b) => b.radius - a.radius))
        drawBubble(canvas, symbol, { group: 0, look: symbol.look }, context.theme);
      drawNames(canvas, names, context);
      key.draw(canvas, keyTop);
      lines.forEach((text, i) => {
        const y = linesTop + (i + 0.8) * font.size * 1.3;
        drawText(canvas, { text, x: 0, y, font, color: context.theme.muted });
      });
    },
  });
}

/** The values of all regions that count: those of the map's rows. */
function valuesOf({ rows }: MapChart) {
  return rows.flatMap(({ cells }) => cells[0]?.quantity ?? []);
}

interface MapSymbol {
  readonly row: MapRow;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly look: 'exact' | 'approximate';
}

/** Circles at the middles of regions, or at places. */
function symbolsOf(chart: MapChart, layout: MapLayout, context: PlanContext): readonly MapSymbol[] {
  const places = regionPlaces(layout);
  const known = chart.rows.flatMap((row) => {
    const quantity = row.cells[0]?.quantity;
    const value = quantity && pointValue(quantity);
    const at = row.place ? layout.main.map.place(row.place) : places.get(row.region ?? -1);
    return value === undefined || !at
      ? []
      : [{ row, at, value, look: quantity?.kind === 'approximate' ? ('approximate' as const) : ('exact' as const) }];
  });
  const largest = largestOf(scaledChart(chart, context));
  const most = mostRadius(context.width);
  return known.map(({ row, at, value, look }) => ({
    row,
    x: at[0],
    y: at[1],
    radius: radiusOf(value, largest, most),
    look,
  }));
}

function mostRadius(width: number): number {
  return Math.max(8, Math.min(22, width * 0.045));
}

/** The largest value that a symbol can have. */
function largestOf({ rows }: MapChart): number {
  return Math.max(0, ...rows.map(({ cells }) => pointValue(cells[0]?.quantity ?? UNKNOWN) ?? 0));
}

/** @param width of one map, pt. */
function sizeTitle(chart: MapChart, width: number, { locale }: PlanContext) {
  const title = chartWords(locale).say('area', {
    title: axisTitle({ title: chart.measure, unit: chart.unit }, locale),
  });
  return { title, unit: chart.unit, largest: largestOf(chart), most: mostRadius(width) };
}

const UNKNOWN = { kind: 'unknown', unit: '', wording: '', reason: '' } as const;

function nameRegions(chart: MapChart, layout: MapLayout, symbols: readonly MapSymbol[], context: PlanContext) {
  const places = regionPlaces(layout);
  const circles = new Map(symbols.map(({ row, x, y, radius }) => [row, { x, y, radius }]));
  const names = chart.rows.flatMap((row) => {
    const at = places.get(row.region ?? -1);
    const point = circles.get(row) ?? (at && { x: at[0], y: at[1], radius: 1 });
    return row.named && point ? [{ text: row.label, point }] : [];
  });
  const area = { x: 0, y: 0, width: context.width, height: layout.height };
  const taken = [...circles.values(), ...(layout.scale ? scaleSpots(layout.scale, context) : [])];
  return namePoints(names, taken, area, context, { grounded: true });
}

/** The room of the scale and its words, as circles along them: names of regions keep clear of it. */
function scaleSpots(scale: ScaleBar, context: PlanContext): readonly Circle[] {
  const end = scale.length + 5 + context.type.width(scaleWords(scale, context), context.type.font(7));
  const count = Math.ceil(end / SPOT);
  return Array.from({ length: count + 1 }, (_, i) => ({ x: (end * i) / count, y: scale.y + 3, radius: SPOT / 2 }));
}

/** The distance of circles along the scale, pt. */
const SPOT = 8;

/** Insets' scale, and rows of symbols that can't be drawn. */
function notesOf(chart: MapChart, symbols: readonly MapSymbol[], { locale }: PlanContext): readonly string[] {
  const words = chartWords(locale);
  const notes: string[] = chart.insets.length > 0 ? [words.say('insetScale')] : [];
  if (chart.scale) return notes;
  const drawn = new Set(symbols.map(({ row }) => row));
  const reasons = new Map<string, number>();
  for (const row of chart.rows) {
    const quantity = row.cells[0]?.quantity ?? UNKNOWN;
    if (drawn.has(row)) continue;
    const reason = quantity.kind === 'unknown' ? quantityLabel(quantity, locale) : words.say('outsideView');
    reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  }
  return [...notes, ...[...reasons].map(([reason, count]) => words.say('withoutSymbol', { reason, count }))];
}

function remarksOf({ scale, rows }: MapChart, names: Parameters<typeof leftOutRemark>[0]): readonly ChartDiagnostic[] {
  const remark = leftOutRemark(names);
  const remarks: ChartDiagnostic[] = remark ? [remark] : [];
  if (!scale) return remarks;
  const looks = rows.map(({ cells }) => classLook(cells[0]?.quantity ?? UNKNOWN, scale));
  const used = new Set(
    looks.flatMap((look) =>
      look.kind === 'class' ? [look.index] : look.kind === 'between' ? [look.lowest, look.highest] : [],
    ),
  );
  const count = scale.limits.length + 1;
  if (count - used.size < 2) return remarks;
  return [
    ...remarks,
    {
      ...{ severity: 'warning', code: 'chart/empty-classes' },
      message: `${count - used.size} of ${count} classes have no value`,
      hint: 'write limits that fit the values, or classes: { method: quantiles }',
    },
  ];
}

/** A map's regions, those of one look together. */
function drawPlaced(
  canvas: DrawingContext,
  chart: MapChart,
  { map, regions, x, y, title }: PlacedMap,
  rows: ReadonlyMap<number, MapRow>,
  { theme, type }: PlanContext,
): void {
  const font = type.font(7);
  title.forEach((text, i) => {
    const baseline = y - 4 - (title.length - 1 - i) * font.size * 1.2;
    drawText(canvas, { text, x: x - 0.5, y: baseline, font, color: theme.muted });
  });
  canvas.save();
  canvas.translate(x, y);
  const looks = new Map<string, { readonly look: ClassLook | undefined; readonly outlines: Ring[][] }>();
  regions.forEach((region, i) => {
    const row = rows.get(region);
    const quantity = row?.cells[0]?.quantity;
    const look = chart.scale && quantity ? classLook(quantity, chart.scale) : undefined;
    const key = look ? Object.values(look).join(' ') : '';
    const group = looks.get(key) ?? { look, outlines: [] };
    group.outlines.push([...(map.outlines[i] ?? [])]);
    looks.set(key, group);
  });
  for (const { look, outlines } of looks.values()) {
    const rings = outlines.map((outline) => outline.map(({ points }) => points));
    if (look && chart.scale) fillLook(canvas, rings, look, chart.scale, theme);
    else fillOutlines(canvas, rings, tint(theme.grid, 0.55), theme);
  }
  canvas.restore();
}

function drawScaleBar(canvas: DrawingContext, scale: ScaleBar, context: PlanContext): void {
  const { theme, type } = context;
  const { y, length } = scale;
  const font = type.font(7);
  const points = [[0.5, y], [0.5, y + 4], [length, y + 4], [length, y]] as const; // biome-ignore format: a bracket
  drawLine(canvas, { points, color: theme.muted, width: 0.8 });
  const text = scaleWords(scale, context);
  drawText(canvas, { text, x: length + 5, y: y + 5.5, font, color: theme.muted });
}

function scaleWords({ km, isMiddle }: ScaleBar, { locale }: PlanContext): string {
  const label = quantityLabel({ kind: 'exact', value: km, unit: 'km', wording: '' }, locale);
  return isMiddle ? chartWords(locale).say('scaleAtMiddle', { length: label }) : label;
}
