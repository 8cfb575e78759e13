/** Brackets between bars or dots: right of rows, or above columns, with their words beside them. */

import { type Annotation, annotationsOf, type CellPlace } from '../../core/annotation.ts';
import type { Grid } from '../../core/chart.ts';
import { NOTHING_KNOWN } from '../../core/quantity.ts';
import { differenceOf } from '../../core/quantity-arithmetic.ts';
import type { FontRequest } from '../../core/shaping.ts';
import type { Locale } from '../../languages/locale.ts';
import { quantityLabel } from '../../languages/quantity-words.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { KeyEntry } from '../key-entry.ts';
import type { PlanContext, RowRange } from '../plan-context.ts';
import { drawLine, drawText } from '../typesetter.ts';
import { chartWords } from '../words/word-list.ts';
import { clearParts } from './obstacles.ts';

interface Bracket {
  readonly from: CellPlace;
  readonly to: CellPlace;
  readonly lines: readonly string[];
  /** Brackets that would touch are on different levels, the first nearest to the plot. */
  readonly level: number;
}

export interface Brackets {
  readonly brackets: readonly Bracket[];
  /** The room beside the plot, pt. */
  readonly size: number;
  /** From the plot to the start of each level's room, pt. */
  readonly starts: readonly number[];
  readonly keyed: readonly KeyEntry[];
  readonly font: FontRequest;
}

/** The room of the bracket itself, and between it and its words, pt. */
const ARM = 5;
const GAP = 4;
/** Words take at most this share of the width. */
const MOST_SHARE = 0.2;
const LEADING = 1.2;

/** The words of a bracket: the author's, or the difference of its values ("+12 points"). */
export function bracketWords(
  { label, from, to }: { readonly label: string; readonly from: CellPlace; readonly to: CellPlace },
  { rows }: Grid,
  locale: Locale,
): string {
  if (label !== '') return label;
  const at = ({ row, series }: CellPlace) => rows[row]?.cells[series]?.quantity ?? NOTHING_KNOWN;
  const computed = differenceOf(at(to), at(from));
  if ('refused' in computed) return '';
  const { quantity } = computed;
  const points = quantity.unit === '%' ? { ...quantity, unit: chartWords(locale).say('percentagePoints') } : quantity;
  const sign = 'value' in quantity && quantity.kind !== 'bound' && quantity.value > 0 ? '+' : '';
  return `${sign}${quantityLabel(points, locale)}`;
}

/** Brackets right of rows. One that joins rows of different parts of a continued chart is words in the key. */
export function layOutRowBrackets(grid: Grid, rows: RowRange | undefined, context: PlanContext): Brackets {
  return layOut(
    grid,
    rows,
    context.width * MOST_SHARE,
    ({ row, series }) => row * SERIES_STEP + series,
    context,
    'right',
  );
}

/** Brackets above columns, at most `measure` pt wide. */
export function layOutColumnBrackets(grid: Grid, measure: number, context: PlanContext): Brackets {
  return layOut(grid, undefined, measure, ({ row, series }) => row * SERIES_STEP + series, context, 'above');
}

/** More than any chart has series: a place in a row is a fraction of the way to the next. */
const SERIES_STEP = 1000;

function layOut(
  grid: Grid,
  rows: RowRange | undefined,
  measure: number,
  order: (place: CellPlace) => number,
  context: PlanContext,
  side: 'right' | 'above',
): Brackets {
  const { type, locale } = context;
  const font = type.font(7);
  const all = annotationsOf(grid.annotations ?? [], 'bracket');
  const isDrawn = ({ from, to }: Extract<Annotation, { kind: 'bracket' }>): boolean =>
    !rows || [from, to].every(({ row }) => row >= rows.from && row < rows.to);
  const length = ({ from, to }: (typeof all)[number]): number => Math.abs(order(to) - order(from));
  // Shorter brackets are nearer to the plot, inside longer ones.
  const drawn = all.filter(isDrawn).toSorted((a, b) => length(a) - length(b));
  const spans: (readonly [number, number])[][] = [];
  const brackets = drawn.map((one): Bracket => {
    const ends = [order(one.from), order(one.to)] as const;
    const span = [Math.min(...ends), Math.max(...ends)] as const;
    const last = spans.findLastIndex((taken) => taken.some(([from, to]) => span[1] >= from && span[0] <= to));
    const level = last + 1;
    spans[level] = [...(spans[level] ?? []), span];
    return { from: one.from, to: one.to, lines: type.wrap(bracketWords(one, grid, locale), font, measure), level };
  });
  const sizes = spans.map((_, level) => {
    const words = brackets.filter((one) => one.level === level).map(({ lines }) => lines);
    const widest = Math.max(0, ...words.flat().map((line) => type.width(line, font)));
    const highest = Math.max(0, ...words.map((lines) => lines.length)) * font.size * LEADING;
    return ARM + GAP + (side === 'right' ? widest + GAP : highest);
  });
  const starts = sizes.map((_, level) => sizes.slice(0, level).reduce((sum, size) => sum + size, 0));
  const keyed = all
    .filter((one) => !isDrawn(one))
    .map((one): KeyEntry => {
      const names = [one.from, one.to].map(({ row }) => grid.rows[row]?.label ?? '').join(' – ');
      return { text: `${names}: ${bracketWords(one, grid, locale)}`, sample: bracketSample(context) };
    });
  return { brackets, size: sizes.reduce((sum, size) => sum + size, 0), starts, keyed, font };
}

function bracketSample({ theme }: PlanContext): KeyEntry['sample'] {
  return (canvas, { x, middle }) => {
    const points = [
      [x + 3, middle - 4],
      [x + 8, middle - 4],
      [x + 8, middle + 4],
      [x + 3, middle + 4],
    ] as const;
    drawLine(canvas, { points, color: theme.text, width: 0.7 });
  };
}

/** Draws brackets whose room begins at `left`; `middle` is the height of a value's mark. */
export function drawRowBrackets(
  canvas: DrawingContext,
  { brackets, starts, font }: Brackets,
  left: number,
  middle: (place: CellPlace) => number,
  { theme }: PlanContext,
): void {
  for (const { from, to, lines, level } of brackets) {
    const x = left + (starts[level] ?? 0) + GAP;
    const [start, end] = [middle(from), middle(to)];
    const points = [
      [x, start],
      [x + ARM, start],
      [x + ARM, end],
      [x, end],
    ] as const;
    drawLine(canvas, { points, color: theme.text, width: 0.7 });
    const first = (start + end) / 2 - ((lines.length - 1) * font.size * LEADING) / 2 + font.size * 0.34;
    lines.forEach((text, i) => {
      drawText(canvas, { text, x: x + ARM + GAP, y: first + i * font.size * LEADING, font, color: theme.text });
    });
  }
}

/** Draws brackets above columns whose room ends at `bottom`; `foot` is the top of what a column and its value take. */
export function drawColumnBrackets(
  canvas: DrawingContext,
  { brackets, starts, font }: Brackets,
  bottom: number,
  column: (place: CellPlace) => { readonly x: number; readonly foot: number },
  { theme, type }: PlanContext,
): void {
  const placed = brackets.map(({ from, to, lines, level }) => {
    const [start, end] = [column(from), column(to)];
    const y = bottom - (starts[level] ?? 0) - ARM;
    const height = lines.length * font.size * LEADING;
    const width = Math.max(...lines.map((line) => type.width(line, font)));
    const middle = (start.x + end.x) / 2;
    return { start, end, y, lines, middle, words: { x: middle - width / 2, y: y - 2 - height, width, height } };
  });
  for (const { start, end, y, lines, middle } of placed) {
    drawLine(canvas, { points: [[start.x, y], [end.x, y]], color: theme.text, width: 0.7 }); // biome-ignore format: points
    for (const { x, foot } of [start, end]) {
      const met = placed.filter(({ words }) => x > words.x - CLEAR && x < words.x + words.width + CLEAR);
      const spans = met.map(({ words }) => ({ start: words.y - 1, end: words.y + words.height + 1 }));
      for (const [above, below] of clearParts(y, Math.max(y + ARM, foot), spans))
        drawLine(canvas, { points: [[x, above], [x, below]], color: theme.text, width: 0.7 }); // biome-ignore format: points
    }
    lines.forEach((text, i) => {
      const at = y - 2.5 - (lines.length - 1 - i) * font.size * LEADING;
      drawText(canvas, { text, x: middle, y: at, font, color: theme.text, align: 'center' });
    });
  }
}

/** Between a leg and the words of another bracket, pt. */
const CLEAR = 2;
