import type { FontRequest } from '../../core/shaping.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { PlanContext, RowRange } from '../plan-context.ts';
import { drawText } from '../typesetter.ts';

/** Rows of categories, one below the other, each with a band for its marks. Lengths in pt. */
export interface RowFrame {
  /** The place of category labels: beside the plot or above their marks. */
  readonly place: 'left' | 'above';
  readonly lines: readonly (readonly string[])[];
  readonly font: FontRequest;
  readonly leading: number;
  /** The distance from the drawing's left edge to the plot. */
  readonly left: number;
  /** The height of one row, with the space after it. */
  readonly rowHeight: number;
  /** The distance from a row's top to its marks, and their height. */
  readonly markTop: number;
  readonly markHeight: number;
}

export interface RowSpec {
  readonly labels: readonly string[];
  readonly place: 'left' | 'above';
  readonly markHeight: number;
  readonly gap: number;
  readonly font: FontRequest;
  readonly leading: number;
  /** The height of other words below the marks. */
  readonly below?: number;
  /** The number of lines of other words between a row's label and its marks. */
  readonly linesBelow?: readonly number[];
}

const CATEGORY_GAP = 8;
/** The gap between words above a mark and the mark. */
const LABEL_RISE = 3;

/** Categories take as much width as they need, a good third at most; longer ones wrap. */
export function layOutRows(spec: RowSpec, { type, width }: PlanContext): RowFrame {
  const { labels, place, font, leading, markHeight, gap, linesBelow = [], below = 0 } = spec;
  const widest = Math.max(...labels.map((label) => type.width(label, font)));
  const left = place === 'left' ? Math.min(widest + 0.01, width * 0.36) + CATEGORY_GAP : 0;
  const lines = labels.map((label) => type.wrap(label, font, place === 'above' ? width : left - CATEGORY_GAP));
  const words = Math.max(...lines.map((l, i) => l.length + (linesBelow[i] ?? 0))) * leading;
  const across = place === 'left' ? Math.max(words, markHeight) : words + LABEL_RISE + markHeight;
  return {
    ...{ place, lines, font, leading, left, markHeight },
    rowHeight: across + gap + below,
    markTop: gap / 2 + (place === 'left' ? (across - markHeight) / 2 : words + LABEL_RISE),
  };
}

/** The rows of one part, in a frame that was measured for all rows. */
export function partOfFrame(frame: RowFrame, rows: RowRange | undefined): RowFrame {
  return { ...frame, lines: partOf(frame.lines, rows) };
}

/** The items of the rows in one part. */
export function partOf<T>(items: readonly T[], rows: RowRange | undefined): readonly T[] {
  return rows ? items.slice(rows.from, rows.to) : items;
}

/** The leftmost start of names over the first row's marks: right of a label that is taller than its marks. */
export function headersFrom({ lines, left }: RowFrame): number {
  return (lines[0]?.length ?? 0) > 1 ? left : 0;
}

/** True if there is room for labels beside the marks. */
export function besideFits(labels: readonly string[], font: FontRequest, { type, width }: PlanContext): boolean {
  return width >= 300 || Math.max(...labels.map((label) => type.width(label, font))) <= width * 0.5;
}

/** Draws the label of a row whose marks begin at `markTop`; `below` lines of other words are in between. */
export function drawCategory(
  context: DrawingContext,
  frame: RowFrame,
  row: { readonly index: number; readonly markTop: number; readonly below?: number },
  { theme }: PlanContext,
): void {
  const { font, leading, place } = frame;
  const lines = frame.lines[row.index] ?? [];
  const middle = row.markTop + frame.markHeight / 2 + font.size * 0.33;
  const beside = middle - ((lines.length - 1) * leading) / 2;
  const above = firstAbove(frame, row.markTop, lines.length + (row.below ?? 0));
  lines.forEach((text, i) => {
    const y = (place === 'left' ? beside : above) + i * leading;
    const color = theme.text;
    if (place === 'left') drawText(context, { text, x: frame.left - CATEGORY_GAP, y, font, color, align: 'right' });
    else drawText(context, { text, x: 0, y, font, color });
  });
}

/** The first baseline of a number of lines above marks. */
export function firstAbove(frame: RowFrame, markTop: number, lines: number): number {
  return markTop - LABEL_RISE - lines * frame.leading + frame.font.size * 0.9;
}
