import type { GridRow, HeatTableChart } from '../../core/chart.ts';
import { formatColor } from '../../core/color.ts';
import { WHITE } from '../../core/contrast.ts';
import { NOTHING_KNOWN } from '../../core/quantity.ts';
import { withoutInterval } from '../../languages/quantity-words.ts';
import { shortLabel } from '../axis-unit.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { ChartDiagnostic } from '../chart-diagnostic.ts';
import type { ChartPlan } from '../chart-plan.ts';
import { boxRing, fillLook } from '../classes/class-fill.ts';
import { layOutClassKey } from '../classes/class-key.ts';
import { classLook, groundOf } from '../classes/class-look.ts';
import type { PlanContext } from '../plan-context.ts';
import { readableOn } from '../readable.ts';
import { sheetPlan } from '../sheet.ts';
import { drawText } from '../typesetter.ts';

const GAP = 1;
const PAD = 2.5;
const KEY_GAP = 8;
const MOST_CELL = 90;
/** Labels of rows take this part of the width at most. */
const MOST_LABELS = 0.36;

/** The places of a heat table, pt. */
interface HeatLayout {
  readonly left: number;
  readonly cell: number;
  readonly head: readonly (readonly string[])[];
  readonly headHeight: number;
  readonly labels: readonly (readonly string[])[];
  readonly rowHeight: number;
  /** By row and column; several lines for words that don't fit in one. */
  readonly texts: readonly (readonly (readonly string[])[])[];
  /** True if a value is wider than its cell. */
  readonly isCrowded: boolean;
}

/** Cells in the colours of their classes, with the value in each. */
export function planHeatTable(chart: HeatTableChart, context: PlanContext): ChartPlan {
  const { width } = context;
  const layout = layOutHeat(chart, context);
  const body = layout.headHeight + chart.rows.length * (layout.rowHeight + GAP);
  const quantities = chart.rows.flatMap(({ cells }) => cells.map(({ quantity }) => quantity));
  const key = layOutClassKey(chart.scale, { quantities, measure: chart.measure, unit: chart.unit }, context);
  return sheetPlan({
    width,
    height: body + KEY_GAP + key.height + 1,
    remarks: layout.isCrowded ? [crowded(chart)] : [],
    paint: (canvas) => {
      drawHead(canvas, layout, context);
      chart.rows.forEach((row, i) => {
        drawRow(canvas, chart, { row, index: i, y: layout.headHeight + i * (layout.rowHeight + GAP) }, layout, context);
      });
      key.draw(canvas, body + KEY_GAP);
    },
  });
}

function crowded(chart: HeatTableChart): ChartDiagnostic {
  return {
    ...{ severity: 'warning', code: 'chart/crowded' },
    message: `the ${chart.series.length} columns of the heat table are too narrow for their words, which are broken`,
    hint: "write 'wide: true', shorten the values, or show fewer columns",
  };
}

function layOutHeat(chart: HeatTableChart, { width, type, theme, locale }: PlanContext): HeatLayout {
  const font = type.font(theme.textSize);
  const small = type.font(7);
  const widest = Math.max(...chart.rows.map(({ label }) => type.width(label, font)));
  const values = chart.rows.map(({ cells }) =>
    cells.map(({ quantity }) => shortLabel(withoutInterval(quantity), locale)),
  );
  const valueWidth = Math.max(
    ...values.flat().map((text) => Math.max(...text.split(' ').map((word) => type.width(word, small)))),
  );
  const needed = chart.series.length * (valueWidth + 2 * PAD + GAP);
  const most = Math.max(width * 0.2, Math.min(width * MOST_LABELS, width - needed));
  const left = Math.min(widest + 0.01, most) + 5;
  const cell = Math.min(MOST_CELL, (width - left) / chart.series.length - GAP);
  const room = Math.max(1, cell - 2 * PAD + 0.01);
  const head = chart.series.map(({ name }) => type.wrap(name, small, cell));
  const texts = values.map((row) => row.map((text) => type.wrap(text, small, room)));
  const labels = chart.rows.map(({ label }) => type.wrap(label, font, left - 5));
  const lines = Math.max(...texts.flat().map((l) => l.length));
  const labelLines = Math.max(...labels.map((l) => l.length));
  return {
    ...{ left, cell, head, labels, texts },
    headHeight: Math.max(...head.map((l) => l.length)) * 8.6 + 4,
    rowHeight: Math.max(15, lines * 8.4 + 4, labelLines * theme.textSize * 1.2 + 3),
    isCrowded: valueWidth > room,
  };
}

function drawHead(
  canvas: DrawingContext,
  { head, headHeight, left, cell }: HeatLayout,
  { type, theme }: PlanContext,
): void {
  const font = type.font(7);
  head.forEach((lines, column) => {
    const x = left + column * (cell + GAP) + cell / 2;
    lines.forEach((text, i) => {
      const y = headHeight - 4 - (lines.length - 1 - i) * 8.6;
      drawText(canvas, { text, x, y, font, color: theme.muted, align: 'center' });
    });
  });
}

function drawRow(
  canvas: DrawingContext,
  { scale }: HeatTableChart,
  { row, index, y }: { readonly row: GridRow; readonly index: number; readonly y: number },
  layout: HeatLayout,
  { type, theme }: PlanContext,
): void {
  const { left, cell, rowHeight, labels, texts } = layout;
  const font = type.font(theme.textSize);
  const lines = labels[index] ?? [];
  lines.forEach((text, i) => {
    const base = y + rowHeight / 2 + font.size * 0.34 + (i - (lines.length - 1) / 2) * theme.textSize * 1.2;
    drawText(canvas, { text, x: left - 5, y: base, font, color: theme.text, align: 'right' });
  });
  row.cells.forEach(({ quantity }, column) => {
    const x = left + column * (cell + GAP);
    const look = classLook(quantity ?? NOTHING_KNOWN, scale);
    const ring = boxRing(x, y, cell, rowHeight);
    fillLook(canvas, [[ring]], look, scale, theme);
    const words = texts[index]?.[column] ?? [];
    const small = quantity.kind === 'unknown' ? type.font(7, 400, 'italic') : type.font(7);
    const ground = look.kind === 'class' ? groundOf(look, scale, theme) : WHITE;
    words.forEach((text, i) => {
      const base = y + rowHeight / 2 + 7 * 0.34 + (i - (words.length - 1) / 2) * 8.4;
      if (look.kind !== 'class') {
        const wide = type.width(text, small) + 2;
        canvas.fillStyle = formatColor(WHITE);
        canvas.fillRect(x + cell / 2 - wide / 2, base - 6.2, wide, 8);
      }
      drawText(canvas, {
        text,
        x: x + cell / 2,
        y: base,
        font: small,
        color: readableOn(ground, theme.text),
        align: 'center',
      });
    });
  });
}
