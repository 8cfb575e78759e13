import type { GridRow, RankedTableChart } from '../../core/chart.ts';
import { NOTHING_KNOWN, type Quantity } from '../../core/quantity.ts';
import { compareQuantities } from '../../core/quantity-arithmetic.ts';
import { reasonWords, withoutInterval } from '../../languages/quantity-words.ts';
import { type AxisRange, axisOf } from '../axis.ts';
import { shortLabel } from '../axis-unit.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { ChartDiagnostic } from '../chart-diagnostic.ts';
import type { ChartPlan } from '../chart-plan.ts';
import type { Ink } from '../ink.ts';
import { inksOf } from '../inks.ts';
import { drawKey, KEY_GAP, layOutKey } from '../key.ts';
import { drawnInSeries, markKey } from '../marks/mark-key.ts';
import { drawMark, markEnd, markOverhang, negativeEnd } from '../marks/quantity-marks.ts';
import type { PlanContext } from '../plan-context.ts';
import { axisTitle } from '../plane-axes.ts';
import { rightGutter } from '../rows/label-gutter.ts';
import { partOf } from '../rows/row-frame.ts';
import { sheetPlan } from '../sheet.ts';
import { drawLine, drawText } from '../typesetter.ts';
import { chartWords } from '../words/word-list.ts';
import { drawSparkline } from './sparkline.ts';

const BAR = 8;
const GAP = 6;
const SPARK = 44;
const HEAD_LEADING = 8.6;
const VALUE_GAP = 4;

/** The columns of a ranked table, pt. */
interface RankedLayout {
  readonly labelX: number;
  readonly labels: readonly (readonly string[])[];
  /** The left end of the sparklines; undefined without any. */
  readonly sparkX: number | undefined;
  readonly barX: number;
  readonly barLength: number;
  readonly axis: AxisRange;
  readonly head: readonly { readonly x: number; readonly lines: readonly string[] }[];
  readonly headHeight: number;
  readonly rowHeight: number;
  readonly ranks: readonly string[];
}

/** Rank, label, course and bar in each row, in the order of the last series. */
export function planRankedTable(chart: RankedTableChart, context: PlanContext): ChartPlan {
  const { width, type, theme } = context;
  const layout = layOutRanked(chart, context);
  const part = partOf([...chart.rows.entries()], context.rows);
  const { headHeight, rowHeight } = layout;
  const inks = inksOf(chart, theme);
  const body = headHeight + part.length * rowHeight;
  const last = chart.rows.map((row) => ({ ...row, cells: row.cells.slice(-1) }));
  const marks = layOutKey(
    markKey(drawnInSeries({ ...chart, series: chart.series.slice(-1), rows: last }, context), context),
    7,
    context,
  );
  const font = type.font(7, 400, 'italic');
  const gaps = gapWords(chart, context);
  const notes = gaps === '' ? [] : type.wrap(gaps, font, width);
  const notesTop = marks.height > 0 ? KEY_GAP + marks.height : 0;
  const below = notesTop + (notes.length > 0 ? 3 + notes.length * HEAD_LEADING : 0);
  const plan = sheetPlan({
    width,
    height: body + below + 1,
    remarks: withoutSparklines(chart, width),
    paint: (canvas) => {
      drawHead(canvas, layout, context);
      part.forEach(([index, row], place) => {
        drawRow(canvas, row, { index, top: headHeight + place * rowHeight, ink: inks.ink(index, 0) }, layout, context);
      });
      drawKey(canvas, marks, 0, body + KEY_GAP, context);
      notes.forEach((text, i) => {
        const y = body + notesTop + 3 + (i + 0.8) * HEAD_LEADING;
        drawText(canvas, { text, x: 0, y, font, color: theme.muted });
      });
    },
  });
  return { ...plan, rows: { above: headHeight, height: rowHeight, below: below + 1 } };
}

/** Narrower tables have no room for them beside their bars, pt. */
const LEAST_SPARK_WIDTH = 165;

function hasSparklines({ series }: Pick<RankedTableChart, 'series'>, width: number): boolean {
  return series.length > 2 && width >= LEAST_SPARK_WIDTH;
}

function withoutSparklines({ id, series }: RankedTableChart, width: number): readonly ChartDiagnostic[] {
  if (series.length < 3 || hasSparklines({ series }, width)) return [];
  const message = `chart '${id}' is ${Math.round(width)} pt wide: its small lines have no room and were left out`;
  return [
    { severity: 'warning', code: 'chart/crowded', message, hint: 'make it wide: true, or remove the earlier series' },
  ];
}

/** Why the small lines have gaps. */
function gapWords({ rows, series }: RankedTableChart, { width, locale }: PlanContext): string {
  if (!hasSparklines({ series }, width)) return '';
  const reasons = rows.flatMap(({ cells }) =>
    cells
      .slice(0, -1)
      .flatMap(({ quantity }) => (quantity.kind === 'unknown' ? [reasonWords(quantity.reason, locale)] : [])),
  );
  const words = chartWords(locale);
  return reasons.length === 0 ? '' : words.say('gaps', { reasons: words.commas([...new Set(reasons)]) });
}

function lastOf({ cells }: GridRow): Quantity {
  return cells.at(-1)?.quantity ?? NOTHING_KNOWN;
}

/** Equal values share a rank; unknown ones have none. */
function ranksOf(rows: readonly GridRow[]): readonly string[] {
  const isEqual = (a: GridRow | undefined, b: GridRow): boolean =>
    a !== undefined && compareQuantities(lastOf(a), lastOf(b)) === 'equal';
  let rank = 0;
  return rows.map((row, i) => {
    if (lastOf(row).kind === 'unknown') return '–';
    const [before, after] = [rows[i - 1], rows[i + 1]];
    if (!isEqual(before, row)) rank = i + 1;
    const isShared = isEqual(before, row) || (after !== undefined && isEqual(row, after));
    return isShared ? `${rank}=` : `${rank}`;
  });
}

function layOutRanked(chart: RankedTableChart, context: PlanContext): RankedLayout {
  const { width, type, theme, locale } = context;
  const font = type.font(theme.textSize);
  const small = type.font(7);
  const ranks = ranksOf(chart.rows);
  const rankWidth = Math.max(...ranks.map((rank) => type.width(rank, font)));
  const labelX = rankWidth + GAP;
  const hasSparks = hasSparklines(chart, width);
  const widest = Math.max(...chart.rows.map(({ label }) => type.width(label, font)));
  const labelWidth = Math.min(widest + 0.01, width * (hasSparks ? 0.3 : 0.4));
  const labels = chart.rows.map(({ label }) => type.wrap(label, font, labelWidth));
  const sparkX = hasSparks ? labelX + labelWidth + GAP : undefined;
  const barX = labelX + labelWidth + GAP + (hasSparks ? SPARK + 10 : 0);
  const room = width - barX;
  const axis = axisOf(chart.rows.map(lastOf), { share: false });
  const ends = chart.rows.map((row) => {
    const quantity = lastOf(row);
    const end =
      negativeEnd(quantity) === undefined
        ? (markEnd(quantity, axis.max) ?? Math.max(0, axis.min))
        : Math.max(0, axis.min);
    const text = shortLabel(withoutInterval(quantity), locale);
    return {
      at: (end - axis.min) / (axis.max - axis.min),
      overhang: markOverhang(quantity),
      width: type.width(text, valueFont(quantity, context)),
    };
  });
  const names = chart.series.map(({ name }) => name);
  const measure = axisTitle({ title: chart.measure, unit: chart.unit }, locale);
  const title = [measure, ...(names.length > 1 ? [names.at(-1) ?? ''] : [])].filter((text) => text !== '').join(', ');
  const head = [
    ...(sparkX === undefined
      ? []
      : [
          {
            x: sparkX,
            lines: type.wrap(
              chartWords(locale).say('sparkline', { first: names[0] ?? '', last: names.at(-1) ?? '' }),
              small,
              SPARK + 6,
            ),
          },
        ]),
    { x: barX, lines: type.wrap(title, small, room) },
  ];
  const lines = Math.max(...labels.map((l) => l.length));
  return {
    ...{ labelX, labels, sparkX, barX, axis, head, ranks },
    barLength: Math.max(10, room - rightGutter(ends, room)),
    headHeight: Math.max(...head.map((one) => one.lines.length)) * HEAD_LEADING + 4,
    rowHeight: Math.max(14, lines * theme.textSize * 1.2 + 4),
  };
}

function valueFont(quantity: Quantity, { type, theme }: PlanContext) {
  return quantity.kind === 'unknown' ? type.font(theme.textSize, 400, 'italic') : type.font(theme.textSize, 600);
}

function drawHead(
  canvas: DrawingContext,
  { head, headHeight }: RankedLayout,
  { type, theme, width }: PlanContext,
): void {
  const font = type.font(7);
  for (const { x, lines } of head) {
    lines.forEach((text, i) => {
      const y = headHeight - 5 - (lines.length - 1 - i) * HEAD_LEADING;
      drawText(canvas, { text, x, y, font, color: theme.muted });
    });
  }
  const points = [[0, headHeight - 1], [width, headHeight - 1]] as const; // biome-ignore format: a line
  drawLine(canvas, { points, color: theme.text, width: 0.6 });
}

function drawRow(
  canvas: DrawingContext,
  row: GridRow,
  { index, top, ink }: { readonly index: number; readonly top: number; readonly ink: Ink },
  layout: RankedLayout,
  context: PlanContext,
): void {
  const { theme, type, locale, width } = context;
  const { labelX, labels, sparkX, barX, barLength, axis, rowHeight, ranks } = layout;
  const font = type.font(theme.textSize);
  const middle = top + rowHeight / 2;
  const base = middle + font.size * 0.34;
  drawText(canvas, { text: ranks[index] ?? '', x: labelX - GAP, y: base, font, color: theme.muted, align: 'right' });
  const lines = labels[index] ?? [];
  lines.forEach((text, i) => {
    const y = base + (i - (lines.length - 1) / 2) * theme.textSize * 1.2;
    drawText(canvas, { text, x: labelX, y, font, color: theme.text });
  });
  if (sparkX !== undefined) {
    const box = { x: sparkX, y: top + 2.5, width: SPARK, height: rowHeight - 5 };
    drawSparkline(
      canvas,
      row.cells.map(({ quantity }) => quantity),
      box,
      theme,
    );
  }
  const quantity = lastOf(row);
  const at = (value: number): number => barX + ((value - axis.min) / (axis.max - axis.min)) * barLength;
  const space = { top: middle - BAR / 2, height: BAR, left: at(axis.min), right: at(axis.max), at };
  drawMark(canvas, quantity, space, { ...ink, text: theme.text });
  const zero = at(Math.max(0, axis.min));
  drawLine(canvas, { points: [[zero, top], [zero, top + rowHeight]], color: theme.text, width: 0.6 }); // biome-ignore format: a line
  const end = negativeEnd(quantity) === undefined ? (markEnd(quantity, axis.max) ?? 0) : 0;
  const x = at(Math.max(end, axis.min)) + markOverhang(quantity) + VALUE_GAP;
  const color = quantity.kind === 'unknown' ? theme.muted : theme.text;
  drawText(canvas, {
    text: shortLabel(withoutInterval(quantity), locale),
    x,
    y: base,
    font: valueFont(quantity, context),
    color,
  });
  const rule = [[0, top + rowHeight], [width, top + rowHeight]] as const; // biome-ignore format: a line
  drawLine(canvas, { points: rule, color: theme.grid, width: 0.4 });
}
