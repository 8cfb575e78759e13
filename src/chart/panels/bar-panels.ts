import type { BarChart } from '../../core/chart.ts';
import { formatColor } from '../../core/color.ts';
import { NOTHING_KNOWN } from '../../core/quantity.ts';
import { quantityLabel } from '../../core/quantity-words.ts';
import { axisOf } from '../axis.ts';
import { seriesInk } from '../ink.ts';
import { drawMark, markEnd, markOverhang } from '../marks/quantity-marks.ts';
import type { PlanContext } from '../plan-context.ts';
import { drawCategory, layOutRows } from '../rows/row-frame.ts';
import { tint } from '../theme.ts';
import { drawLine, drawText } from '../typesetter.ts';
import type { Panels } from './panel-chart.ts';

const BAR_HEIGHT = 8.5;
const VALUE_GAP = 3.5;

/** Bars of one series in each panel; the categories stand left of the first. */
export function barPanels(chart: BarChart, context: PlanContext): Panels {
  const { theme, type, language } = context;
  const quantities = chart.rows.flatMap((row) => row.cells.map((cell) => cell.quantity));
  const axis = axisOf(quantities, chart);
  const font = type.font(theme.textSize);
  const bold = type.font(theme.textSize, 600);
  const spec = {
    labels: chart.rows.map((row) => row.label),
    markHeight: BAR_HEIGHT,
    gap: 5,
    font,
    leading: theme.textSize * 1.2,
  };
  const frame = layOutRows({ ...spec, place: 'left' }, { ...context, width: context.width * 0.85 });
  const right =
    VALUE_GAP + Math.max(...quantities.map((q) => markOverhang(q) + type.width(quantityLabel(q, language), bold)));
  return {
    left: frame.left,
    plotHeight: chart.rows.length * frame.rowHeight,
    axisHeight: 0,
    right,
    keyed: [],
    draw(canvas, panel) {
      const at = (value: number): number => panel.left + ((value - axis.min) / (axis.max - axis.min)) * panel.width;
      chart.rows.forEach((row, index) => {
        const quantity = row.cells[panel.series]?.quantity ?? NOTHING_KNOWN;
        const markTop = panel.top + index * frame.rowHeight + frame.markTop;
        if (chart.share) {
          canvas.fillStyle = formatColor(tint(theme.grid, 0.5));
          canvas.fillRect(panel.left, markTop, panel.width, BAR_HEIGHT);
        }
        const space = { top: markTop, height: BAR_HEIGHT, left: at(axis.min), right: at(axis.max), at };
        drawMark(canvas, quantity, space, { ...seriesInk(theme, 0), text: theme.text });
        if (panel.first) drawCategory(canvas, frame, { index, markTop }, context);
        const unknown = quantity.kind === 'unknown';
        const end = at(markEnd(quantity, axis.max) ?? Math.max(0, axis.min)) + markOverhang(quantity) + VALUE_GAP;
        const text = quantityLabel(quantity, language);
        const y = markTop + BAR_HEIGHT / 2 + font.size * 0.34;
        const color = unknown ? theme.muted : theme.text;
        drawText(canvas, { text, x: end, y, font: unknown ? type.font(theme.textSize, 400, 'italic') : bold, color });
      });
      const zero = at(Math.max(0, axis.min));
      const points = [
        [zero, panel.top],
        [zero, panel.top + chart.rows.length * frame.rowHeight],
      ] as const;
      drawLine(canvas, { points, color: theme.text, width: 0.8 });
    },
  };
}
