import { formatColor } from '../../core/color.ts';
import type { TileMapChart, TileRow } from '../../core/map-charts.ts';
import { NOTHING_KNOWN } from '../../core/quantity.ts';
import { shortLabel } from '../axis-unit.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { boxRing, fillLook } from '../classes/class-fill.ts';
import { layOutClassKey } from '../classes/class-key.ts';
import { classLook, groundOf } from '../classes/class-look.ts';
import { keyBlock, type PlanContext } from '../plan-context.ts';
import { readableOn } from '../readable.ts';
import { sheetPlan } from '../sheet.ts';
import { drawText } from '../typesetter.ts';

const GAP = 1.5;
const KEY_GAP = 8;
const MOST_TILE = 34;
/** Between letters and the edges of their tile, pt. */
const INSIDE = 1;

/** A tile of each region in the colour of its class, with its code and, if they all fit, the values. */
export function planTileMap(chart: TileMapChart, context: PlanContext): ChartPlan {
  const { width, type, locale } = context;
  const columns = 1 + Math.max(...chart.rows.map(({ tile }) => tile.column));
  const lines = 1 + Math.max(...chart.rows.map(({ tile }) => tile.row));
  const tile = Math.min(MOST_TILE, (width + GAP) / columns - GAP);
  const bold = type.font(7, 700);
  const plain = type.font(7);
  const values = chart.rows.map(({ cells }) => {
    const quantity = cells[0]?.quantity ?? NOTHING_KNOWN;
    return quantity.kind === 'unknown' ? '' : shortLabel(quantity, locale);
  });
  const hasValues = tile >= 22 && values.every((text) => type.width(text, plain) <= tile - 2 * INSIDE);
  const body = lines * (tile + GAP) - GAP;
  const key = keyBlock('classes', chart, context, ({ rows, scale, measure, unit, panelNames }, around) =>
    layOutClassKey(
      scale,
      { quantities: rows.flatMap(({ cells }) => cells[0]?.quantity ?? []), measure, unit, counted: !panelNames },
      around,
    ),
  );
  return sheetPlan({
    width,
    height: body + KEY_GAP + key.height + 1,
    paint: (canvas) => {
      chart.rows.forEach((row, i) => {
        const [x, y] = [row.tile.column * (tile + GAP), row.tile.row * (tile + GAP)];
        drawTile(canvas, row, { chart, box: { x, y, size: tile } }, context);
        const texts = hasValues && values[i] ? [row.code, values[i] ?? ''] : [row.code];
        const look = classLook(row.cells[0]?.quantity ?? NOTHING_KNOWN, chart.scale);
        const ground = look.kind === 'class' ? groundOf(look, chart.scale, context.theme) : WHITE;
        const color = readableOn(ground, context.theme.text);
        const first = y + tile / 2 + 7 * 0.34 - ((texts.length - 1) * 8.2) / 2;
        texts.forEach((text, t) => {
          const font = t === 0 ? bold : plain;
          const at = { x: x + tile / 2, y: first + t * 8.2 };
          if (look.kind !== 'class') clearBehind(canvas, at, type.width(text, font));
          drawText(canvas, { text, ...at, font, color, align: 'center' });
        });
      });
      key.draw(canvas, body + KEY_GAP);
    },
  });
}

const WHITE = { r: 255, g: 255, b: 255, a: 1 } as const;

/** White behind words on hatching. */
function clearBehind(
  canvas: DrawingContext,
  { x, y }: { readonly x: number; readonly y: number },
  width: number,
): void {
  canvas.fillStyle = formatColor(WHITE);
  canvas.fillRect(x - width / 2 - 0.8, y - 6.2, width + 1.6, 7.8);
}

function drawTile(
  canvas: DrawingContext,
  row: TileRow,
  {
    chart,
    box,
  }: { readonly chart: TileMapChart; readonly box: { readonly x: number; readonly y: number; readonly size: number } },
  { theme }: PlanContext,
): void {
  const look = classLook(row.cells[0]?.quantity ?? NOTHING_KNOWN, chart.scale);
  const ring = boxRing(box.x, box.y, box.size, box.size);
  fillLook(canvas, [[ring]], look, chart.scale, theme);
}
