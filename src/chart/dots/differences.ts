/** The direction and size of the difference between the two series of a dumbbell chart. */

import type { DumbbellChart, GridRow } from '../../core/chart.ts';
import { type Color, formatColor } from '../../core/color.ts';
import { differenceOf } from '../../core/quantity-arithmetic.ts';
import type { FontRequest } from '../../core/shaping.ts';
import type { Locale } from '../../languages/locale.ts';
import { quantityLabel } from '../../languages/quantity-words.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { pointValue } from '../marks/point-marks.ts';
import type { PlanContext } from '../plan-context.ts';
import type { ChartTheme } from '../theme.ts';
import { drawText } from '../typesetter.ts';
import { capitalise, chartWords } from '../words/word-list.ts';

/** A column of differences at the right edge. Lengths in pt. */
export interface Differences {
  readonly head: readonly string[];
  readonly headFont: FontRequest;
  readonly headHeight: number;
  /** One for each row; a dash where the values leave it open. */
  readonly texts: readonly string[];
  readonly font: FontRequest;
  /** With the gap before it. */
  readonly width: number;
}

const GAP = 10;
const MEASURE = 52;

export function layOutDifferences(chart: DumbbellChart, { type, theme, locale }: PlanContext): Differences {
  const words = chartWords(locale);
  const headFont = type.font(7);
  const font = type.font(theme.textSize, 600);
  const unit = chart.unit === '%' ? words.say('percentagePoints') : chart.unit;
  const head = type.wrap(
    capitalise(unit === '' ? words.say('difference') : words.say('differenceIn', { unit })),
    headFont,
    MEASURE,
  );
  const texts = chart.rows.map((row) => differenceLabel(row, locale));
  const widest = Math.max(
    ...head.map((text) => type.width(text, headFont)),
    ...texts.map((text) => type.width(text, font)),
  );
  return { head, headFont, headHeight: head.length * headFont.size * 1.2 + 3, texts, font, width: widest + GAP };
}

function differenceLabel({ cells }: GridRow, locale: Locale): string {
  const [first, last] = [cells[0]?.quantity, cells.at(-1)?.quantity];
  const difference = first && last && differenceOf(last, first);
  if (!difference || 'refused' in difference) return '–';
  const { quantity } = difference;
  const sign = quantity.kind === 'exact' && quantity.value > 0 ? '+' : '';
  return sign + quantityLabel({ ...quantity, unit: '' }, locale);
}

/** The head of the column, ending above the first row. */
export function drawDifferenceHead(
  canvas: DrawingContext,
  { head, headFont }: Differences,
  bottom: number,
  { theme, width }: PlanContext,
): void {
  head.forEach((text, i) => {
    const y = bottom - 3 - (head.length - 1 - i) * headFont.size * 1.2;
    drawText(canvas, { text, x: width, y, font: headFont, color: theme.muted, align: 'right' });
  });
}

export function drawDifference(
  canvas: DrawingContext,
  { texts, font }: Differences,
  row: number,
  middle: number,
  { theme, width }: PlanContext,
): void {
  const y = middle + font.size * 0.34;
  drawText(canvas, { text: texts[row] ?? '', x: width, y, font, color: theme.text, align: 'right' });
}

/** Shorter lines have no room for an arrow, pt. */
const LEAST_LINE = 16;

/** An arrow head in the middle of the line that points to the second value. */
export function drawDirection(
  canvas: DrawingContext,
  { cells }: GridRow,
  middle: number,
  at: (value: number) => number,
  theme: ChartTheme,
): void {
  const [first, last] = [cells[0], cells.at(-1)].map((cell) => cell && pointValue(cell.quantity));
  if (first === undefined || last === undefined || Math.abs(at(last) - at(first)) < LEAST_LINE) return;
  drawArrowHead(canvas, (at(first) + at(last)) / 2, middle, Math.sign(at(last) - at(first)), theme.muted);
}

function drawArrowHead(canvas: DrawingContext, x: number, y: number, direction: number, color: Color): void {
  canvas.fillStyle = formatColor(color);
  canvas.beginPath();
  canvas.moveTo(x + direction * 3, y);
  canvas.lineTo(x - direction * 2, y - 3);
  canvas.lineTo(x - direction * 2, y + 3);
  canvas.closePath();
  canvas.fill();
}
