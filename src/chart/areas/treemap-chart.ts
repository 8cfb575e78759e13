import type { TreemapChart } from '../../core/chart.ts';
import { formatColor } from '../../core/color.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { ChartPlan } from '../chart-plan.ts';
import type { PlanContext } from '../plan-context.ts';
import { axisTitle } from '../plane-axes.ts';
import { sheetPlan } from '../sheet.ts';
import { tint } from '../theme.ts';
import { drawText } from '../typesetter.ts';
import { chartWords } from '../words/word-list.ts';
import { layOutTreemap, type TreeTile } from './treemap-layout.ts';

const LEADING = 8.6;
const KEY_LEADING = 9.2;

/** Tiles whose areas are in proportion to the values; labels without room are in a key by number. */
export function planTreemap(chart: TreemapChart, context: PlanContext): ChartPlan {
  const { width, type, theme, locale } = context;
  const layout = layOutTreemap(chart, context);
  const small = type.font(7);
  const measure = chartWords(locale).say('area', {
    title: axisTitle({ title: chart.measure, unit: chart.unit }, locale),
  });
  const lines = [measure, ...(layout.key.length > 0 ? [chartWords(locale).semicolons(layout.key)] : [])].flatMap(
    (text) => type.wrap(text, small, width),
  );
  const top = layout.height + 3;
  return sheetPlan({
    width,
    height: top + lines.length * KEY_LEADING + 1,
    paint: (canvas) => {
      for (const tile of layout.tiles) drawTile(canvas, tile, context);
      for (const { name, rect } of layout.groups) {
        if (name === '') continue;
        drawText(canvas, { text: name, x: rect.x, y: rect.y + 7, font: type.font(7, 600), color: theme.text });
      }
      lines.forEach((text, i) => {
        drawText(canvas, { text, x: 0, y: top + (i + 0.8) * KEY_LEADING, font: small, color: theme.muted });
      });
    },
  });
}

/** Groups have colours of their own, pale enough for words. */
const SHARES = [0.3, 0.22, 0.16, 0.34, 0.24, 0.28];

function drawTile(canvas: DrawingContext, { row, rect, lines, isKeyed }: TreeTile, { type, theme }: PlanContext): void {
  const group = row.group ?? 0;
  const color = theme.series[group % theme.series.length] ?? theme.text;
  canvas.fillStyle = formatColor(tint(color, SHARES[group % SHARES.length] ?? 0.3));
  canvas.fillRect(rect.x, rect.y, Math.max(0.2, rect.width - 1), Math.max(0.2, rect.height - 1));
  if (isKeyed) {
    const at = { x: rect.x + (rect.width - 1) / 2, y: rect.y + (rect.height - 1) / 2 + 7 * 0.34 };
    for (const text of lines) drawText(canvas, { text, ...at, font: type.font(7), color: theme.text, align: 'center' });
    return;
  }
  lines.forEach((text, i) => {
    const isValue = i === lines.length - 1;
    const font = isValue ? type.font(7) : type.font(theme.textSize - 0.5, 600);
    drawText(canvas, { text, x: rect.x + 3, y: rect.y + 3 + 6.4 + i * LEADING, font, color: theme.text });
  });
}
