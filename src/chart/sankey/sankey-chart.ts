import type { SankeyChart } from '../../core/chart.ts';
import { formatColor } from '../../core/color.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { ChartPlan } from '../chart-plan.ts';
import type { PlanContext } from '../plan-context.ts';
import { axisTitle } from '../plane-axes.ts';
import { sheetPlan } from '../sheet.ts';
import { tint } from '../theme.ts';
import { drawText } from '../typesetter.ts';
import {
  amountOf,
  LEADING,
  layOutSankey,
  NODE_WIDTH,
  type PlacedBand,
  type PlacedNode,
  WORD_GAP,
} from './sankey-layout.ts';

/** Bands from node to node, as wide as the amounts that flow. */
export function planSankey(chart: SankeyChart, context: PlanContext): ChartPlan {
  const { width, type, theme, locale } = context;
  const layout = layOutSankey(chart, context);
  const small = type.font(7);
  const measure = axisTitle({ title: chart.measure, unit: chart.unit }, locale);
  const lines = measure === '' ? [] : type.wrap(measure, small, width);
  return sheetPlan({
    width,
    height: layout.height + 4 + lines.length * LEADING + 1,
    paint: (canvas) => {
      // Narrow bands lie on wide ones.
      for (const band of layout.bands.toSorted((a, b) => b.width - a.width)) drawBand(canvas, band, context);
      for (const node of layout.nodes) drawNode(canvas, node, context);
      for (const { x, align, lines: names } of layout.stages) {
        names.forEach((text, i) => {
          drawText(canvas, { text, x, y: (i + 0.8) * LEADING, font: type.font(7, 600), color: theme.muted, align });
        });
      }
      lines.forEach((text, i) => {
        drawText(canvas, { text, x: 0, y: layout.height + 4 + (i + 0.8) * LEADING, font: small, color: theme.muted });
      });
    },
  });
}

function drawBand(canvas: DrawingContext, { row, from, to, width }: PlacedBand, { theme }: PlanContext): void {
  if (amountOf(row) === 0) return;
  const color = theme.series[row.from % theme.series.length] ?? theme.text;
  const middle = (from.x + to.x) / 2;
  const trace = (): void => {
    canvas.beginPath();
    canvas.moveTo(from.x, from.y);
    canvas.bezierCurveTo(middle, from.y, middle, to.y, to.x, to.y);
    canvas.lineTo(to.x, to.y + width);
    canvas.bezierCurveTo(middle, to.y + width, middle, from.y + width, from.x, from.y + width);
    canvas.closePath();
  };
  canvas.fillStyle = formatColor(tint(color, 0.28));
  trace();
  canvas.fill();
  // An edge keeps bands apart in grey.
  canvas.strokeStyle = '#ffffff';
  canvas.lineWidth = 0.5;
  canvas.setLineDash(row.cells[0]?.quantity.kind === 'approximate' ? [2, 1.5] : []);
  trace();
  canvas.stroke();
  canvas.setLineDash([]);
}

function drawNode(
  canvas: DrawingContext,
  { x, y, height, lines, side }: PlacedNode,
  { type, theme }: PlanContext,
): void {
  canvas.fillStyle = formatColor(theme.text);
  canvas.fillRect(x, y, NODE_WIDTH, height);
  const font = type.font(theme.textSize);
  const middle = y + height / 2 + font.size * 0.34;
  lines.forEach((text, i) => {
    const at = {
      x: side === 'left' ? x - WORD_GAP : x + NODE_WIDTH + WORD_GAP,
      y: middle + (i - (lines.length - 1) / 2) * LEADING,
    };
    if (side === 'right') {
      canvas.fillStyle = '#ffffff';
      canvas.fillRect(at.x - 1, at.y - font.size * 0.8, type.width(text, font) + 2, font.size * 1.02);
    }
    drawText(canvas, { text, ...at, font, color: theme.text, align: side === 'left' ? 'right' : 'left' });
  });
}
