import type { FlowChart } from '../../core/chart.ts';
import { formatColor } from '../../core/color.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { ChartDiagnostic } from '../chart-diagnostic.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { seriesInk } from '../ink.ts';
import type { PlanContext } from '../plan-context.ts';
import { sheetPlan } from '../sheet.ts';
import { tint } from '../theme.ts';
import { drawLine, drawText } from '../typesetter.ts';
import { type FlowLayout, layOutFlow, PADDING, type PlacedBox, type Point } from './flow-layout.ts';

/** Boxes by stage, from left to right or, where that is too narrow, from top to bottom, and arrows between them. */
export function planFlowChart(chart: FlowChart, context: PlanContext): ChartPlan {
  const { width } = context;
  const layout = layOutFlow(chart, context);
  const remarks = crowded(layout);
  return sheetPlan({
    width,
    height: layout.height,
    paint: (canvas) => paintFlow(canvas, layout, context),
    remarks: remarks ? [remarks] : [],
  });
}

/** Narrower boxes break most words. */
const LEAST_WIDTH = 40;

function crowded({ leastWidth }: FlowLayout): ChartDiagnostic | undefined {
  if (leastWidth >= LEAST_WIDTH) return undefined;
  return {
    ...{ severity: 'warning', code: 'chart/crowded' },
    message: `the boxes of the flow are only ${Math.floor(leastWidth)} pt wide, so their words are broken`,
    hint: "write 'wide: true', or have fewer boxes in a stage",
  };
}

function paintFlow(canvas: DrawingContext, layout: FlowLayout, { theme }: PlanContext): void {
  const { boxes, stages, arrows, stageFont, leading } = layout;
  for (const { lines, x, y } of stages) {
    lines.forEach((text, i) => {
      drawText(canvas, { text, x, y: y + (i + 0.8) * leading, font: stageFont, color: theme.muted });
    });
  }
  for (const points of arrows) drawArrow(canvas, points, theme.muted);
  for (const box of boxes) drawBox(canvas, box, layout, theme);
}

function drawBox(canvas: DrawingContext, placed: PlacedBox, layout: FlowLayout, theme: PlanContext['theme']): void {
  const { x, y, width, height } = placed.rect;
  const { color } = seriesInk(theme, 0);
  canvas.fillStyle = formatColor(tint(color, 0.1));
  canvas.fillRect(x, y, width, height);
  canvas.strokeStyle = formatColor(color);
  canvas.lineWidth = 0.8;
  canvas.setLineDash([]);
  canvas.strokeRect(x + 0.4, y + 0.4, width - 0.8, height - 0.8);
  placed.lines.forEach((text, i) => {
    const at = { x: x + PADDING, y: y + PADDING + (i + 0.76) * layout.leading };
    drawText(canvas, { text, ...at, font: layout.font, color: theme.text });
  });
}

const HEAD = { length: 5.5, half: 2.4 } as const;

/** A line with a filled head whose tip is the last point. */
function drawArrow(canvas: DrawingContext, points: readonly Point[], color: Parameters<typeof formatColor>[0]): void {
  const [tip, before] = [points.at(-1), points.at(-2)];
  if (!tip || !before) return;
  const length = Math.hypot(tip[0] - before[0], tip[1] - before[1]) || 1;
  // Arrows arrive along the stages, so the head is straight even where the line is a curve.
  const isDown = Math.abs(tip[1] - before[1]) > Math.abs(tip[0] - before[0]);
  const [dx, dy] = isDown ? [0, Math.sign(tip[1] - before[1])] : [Math.sign(tip[0] - before[0]), 0];
  const neck: Point = [tip[0] - dx * HEAD.length * 0.8, tip[1] - dy * HEAD.length * 0.8];
  const shaft =
    length > HEAD.length ? points.slice(0, -1) : points.slice(0, -1).filter((p) => isBefore(p, neck, [dx, dy]));
  drawLine(canvas, { points: [...shaft, neck], color, width: 0.9, join: 'round' });
  const base: Point = [tip[0] - dx * HEAD.length, tip[1] - dy * HEAD.length];
  canvas.fillStyle = formatColor(color);
  canvas.beginPath();
  canvas.moveTo(tip[0], tip[1]);
  canvas.lineTo(base[0] - dy * HEAD.half, base[1] + dx * HEAD.half);
  canvas.lineTo(base[0] + dy * HEAD.half, base[1] - dx * HEAD.half);
  canvas.closePath();
  canvas.fill();
}

function isBefore([x, y]: Point, [toX, toY]: Point, [dx, dy]: Point): boolean {
  return (toX - x) * dx + (toY - y) * dy > 0;
}
