import type { BarChart, LineChart } from '../../core/chart.ts';
import { drawUnit, unitRoom } from '../axis-unit.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { seriesInk } from '../ink.ts';
import { drawKey, layOutKey } from '../key.ts';
import { markKey } from '../marks/mark-key.ts';
import type { PlanContext } from '../plan-context.ts';
import { sheetPlan } from '../sheet.ts';
import { drawText } from '../typesetter.ts';
import { barPanels } from './bar-panels.ts';
import { linePanels } from './line-panels.ts';

const GAP_X = 14;
const GAP_Y = 10;
const LEAST_WIDTH = 56;
const MOST_COLUMNS = 4;
const KEY_GAP = 7;

/** Small multiples as one Chart.js sheet: panels in rows, each named over its plot. */
export function planPanels(chart: BarChart | LineChart, context: PlanContext): ChartPlan {
  const { width, theme, type } = context;
  const panels = chart.kind === 'bar' ? barPanels(chart, context) : linePanels(chart, context);
  const count = chart.series.length;
  const most = Math.floor((width - panels.left + GAP_X) / (LEAST_WIDTH + panels.before + panels.right + GAP_X));
  // Rows of panels are as equal as possible: four are two and two rather than three and one.
  const perRow = Math.ceil(count / Math.ceil(count / Math.max(1, Math.min(MOST_COLUMNS, most))));
  const rows = Math.ceil(count / perRow);
  const plotWidth = (width - panels.left - GAP_X * (perRow - 1)) / perRow - panels.right;
  const font = type.font(theme.textSize, 600);
  const leading = font.size * 1.2;
  const titles = chart.series.map(({ name }) => type.wrap(name, font, plotWidth));
  const titleHeight = Math.max(...titles.map((lines) => lines.length)) * leading + 3;
  const panelHeight = titleHeight + panels.plotHeight + panels.axisHeight;
  // All panels use the first series' ink.
  const look = { ink: seriesInk(theme, 0), shape: 'circle' } as const;
  const drawn = chart.rows.flatMap((row) => row.cells.map(({ quantity }) => ({ quantity, ...look })));
  const key = layOutKey(
    [...markKey(drawn, context, chart.kind === 'bar' ? 'bar' : 'point'), ...panels.keyed],
    7,
    context,
  );
  const above = unitRoom(panels.unit);
  const body = above + rows * panelHeight + (rows - 1) * GAP_Y;
  const height = body + (key.height > 0 ? KEY_GAP + key.height : 0);
  return sheetPlan({
    width,
    height,
    paint: (canvas) => {
      drawUnit(canvas, panels.unit, 15, context);
      titles.forEach((lines, series) => {
        const column = series % perRow;
        const left = panels.left + column * (plotWidth + panels.right + GAP_X);
        const top = above + Math.floor(series / perRow) * (panelHeight + GAP_Y);
        lines.forEach((text, i) => {
          const y = top + titleHeight - 4 - (lines.length - 1 - i) * leading;
          drawText(canvas, { text, x: left, y, font, color: theme.text });
        });
        panels.draw(canvas, { series, left, top: top + titleHeight, width: plotWidth, first: column === 0 });
      });
      drawKey(canvas, key, 0, body + KEY_GAP, context);
    },
  });
}
