import type { WaffleChart } from '../../core/chart.ts';
import { formatColor } from '../../core/color.ts';
import { NOTHING_KNOWN, type Quantity } from '../../core/quantity.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { ChartPlan } from '../chart-plan.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Painter } from '../plot.ts';
import { sheetPlan } from '../sheet.ts';
import { tint } from '../theme.ts';
import { drawLine } from '../typesetter.ts';
import { drawStatement, layOutStatement } from './statement.ts';

const SIDE = 9.4;
const PITCH = SIDE + 1.9;
const GRID = PITCH * 10 - 1.9;

/** The state of one hundredth: part of the share, certainly not, or possibly. */
type Square = 'in' | 'out' | 'open';

/** A hundred squares, filled as far as the share is known, beside the value and its measure. */
export function planWaffleChart(chart: WaffleChart, context: PlanContext): ChartPlan {
  const { width } = context;
  const row = chart.rows[0];
  const quantity = row?.cells[0]?.quantity ?? NOTHING_KNOWN;
  const beside = width >= GRID + 90;
  const left = beside ? GRID + 16 : 0;
  const statement = layOutStatement(quantity, row?.label ?? '', { ...context, width: width - left });
  const top = beside ? 0 : GRID + 8;
  const height = beside ? Math.max(GRID, statement.height) : GRID + 8 + statement.height;
  const paint: Painter = (canvas) => {
    drawSquares(canvas, quantity, context);
    const y = beside ? Math.max(0, (GRID - statement.height) / 2) : top;
    drawStatement(canvas, statement, left, y, context);
  };
  return sheetPlan({ width, height, paint });
}

/** From the lower left, row by row upwards; a part of a hundredth is a part of a square. */
function drawSquares(canvas: DrawingContext, quantity: Quantity, { theme }: PlanContext): void {
  const color = theme.series[0] ?? theme.text;
  const { sure, most } = limitsOf(quantity);
  for (let i = 0; i < 100; i++) {
    const x = (i % 10) * PITCH;
    const y = GRID - SIDE - Math.floor(i / 10) * PITCH;
    const state: Square = i < Math.floor(sure) ? 'in' : i < most ? 'open' : 'out';
    canvas.fillStyle = formatColor(
      state === 'in' ? color : state === 'open' ? tint(color, 0.12) : tint(theme.grid, 0.75),
    );
    canvas.fillRect(x, y, SIDE, SIDE);
    const part = Math.min(1, sure - i);
    if (state !== 'in' && part > 0) {
      canvas.fillStyle = formatColor(color);
      canvas.fillRect(x, y, SIDE * part, SIDE);
    } else if (state === 'open') drawHatching(canvas, x, y, theme.series[0] ?? theme.text);
  }
}

/** Slanted lines, as in bars, for the range that a limit leaves open. */
function drawHatching(
  canvas: DrawingContext,
  x: number,
  y: number,
  color: Parameters<typeof drawLine>[1]['color'],
): void {
  for (const s of [SIDE * 0.55, SIDE, SIDE * 1.45]) {
    const x1 = Math.max(0, s - SIDE);
    const x2 = Math.min(SIDE, s);
    const points = [
      [x + x1, y + s - x1],
      [x + x2, y + s - x2],
    ] as const;
    drawLine(canvas, { points, color, width: 0.9 });
  }
}

/** How many hundredths certainly belong to the share, and how many may. */
function limitsOf(quantity: Quantity): { readonly sure: number; readonly most: number } {
  switch (quantity.kind) {
    case 'exact':
      return { sure: quantity.value, most: quantity.value };
    case 'approximate': {
      // The last two squares on either side of the value are left open.
      const { value } = quantity;
      return { sure: Math.max(0, Math.floor(value) - 1), most: Math.min(100, Math.ceil(value) + 1) };
    }
    case 'bound':
      return quantity.relation.startsWith('<')
        ? { sure: 0, most: quantity.value }
        : { sure: quantity.value, most: 100 };
    case 'range':
    case 'estimate':
      return { sure: Math.max(0, quantity.low), most: Math.min(100, quantity.high) };
    case 'unknown':
      return { sure: 0, most: 0 };
    default: {
      const never: never = quantity;
      return never;
    }
  }
}
