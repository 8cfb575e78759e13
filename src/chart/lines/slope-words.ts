import type { SlopeChart } from '../../core/chart.ts';
import { NOTHING_KNOWN, type Quantity } from '../../core/quantity.ts';
import type { FontRequest } from '../../core/shaping.ts';
import { quantityLabel } from '../../languages/quantity-words.ts';
import type { Level } from '../annotations/levels.ts';
import { shortLabel } from '../axis-unit.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { PlanContext } from '../plan-context.ts';
import { drawText } from '../typesetter.ts';

/** The words at both ends of each row of a slope chart, and at its reference values. Lengths in pt. */
export interface SlopeWords {
  readonly starts: readonly WordBlock[];
  readonly ends: readonly WordBlock[];
  readonly startWidth: number;
  readonly endWidth: number;
  readonly leading: number;
  readonly font: FontRequest;
  readonly bold: FontRequest;
  /** The font for the reason why a value is unknown. */
  readonly italic: FontRequest;
  /** The unit if it is stated once for all values; '' if each value includes it. */
  readonly unit: string;
}

/** A value, and the name after it or below it. */
export interface WordBlock {
  readonly known: boolean;
  readonly value: readonly string[];
  readonly name: readonly string[];
  readonly nameX: number;
  readonly nameLine: number;
  readonly width: number;
  readonly height: number;
}

/** Between a value and the name after it. */
const NAME_GAP = 4;
/** In text sizes. */
const LEADING = 1.2;
/** The maximum share of the width for a value of several words, and for a name. */
const MOST_VALUE = 0.27;
const MOST_NAME = 0.34;
/** The minimum share of the width. */
const LEAST_PLOT = 0.25;

/** Sets values with their unit, and the words of reference values after those of rows; if the plot would be too narrow, without it and with long names in narrower lines. */
export function setSlopeWords(chart: SlopeChart, levels: readonly Level[], context: PlanContext): SlopeWords {
  const whole = set(chart, levels, context, false);
  if (whole.startWidth + whole.endWidth <= context.width * (1 - LEAST_PLOT)) return whole;
  return set(chart, levels, context, true);
}

function set(
  chart: SlopeChart,
  levels: readonly Level[],
  { width, type, theme, locale }: PlanContext,
  short: boolean,
): SlopeWords {
  const font = type.font(theme.textSize);
  const bold = type.font(theme.textSize, 700);
  const italic = type.font(theme.textSize, 400, 'italic');
  const leading = theme.textSize * LEADING;
  const wordsOf = (q: Quantity): string =>
    short && q.kind !== 'unknown' ? shortLabel(q, locale) : quantityLabel(q, locale);
  const block = (quantity: Quantity, label: string): WordBlock => {
    const known = quantity.kind !== 'unknown';
    const valueFont = known ? bold : italic;
    const value = type.wrap(wordsOf(quantity), valueFont, width * MOST_VALUE);
    const valueWidth = widest(value, (line) => type.width(line, valueFont));
    const name = label === '' ? [] : type.wrap(label, font, width * (short ? MOST_VALUE : MOST_NAME));
    const nameWidth = widest(name, (line) => type.width(line, font));
    // A name follows a value of one line; if values are shortened to save room, names are below them.
    const beside = value.length === 1 && !short;
    const lines = beside ? Math.max(1, name.length) : value.length + name.length;
    return {
      ...{ known, value, name, nameX: beside ? valueWidth + NAME_GAP : 0, nameLine: beside ? 0 : value.length },
      width: beside ? valueWidth + (nameWidth > 0 ? NAME_GAP + nameWidth : 0) : Math.max(valueWidth, nameWidth),
      height: lines * leading,
    };
  };
  const starts = chart.rows.map(({ cells }) => block(cells[0]?.quantity ?? NOTHING_KNOWN, ''));
  const marks = levels.map(({ label }): WordBlock => {
    const name = type.wrap(label, font, width * MOST_VALUE);
    const height = name.length * leading;
    return {
      known: true,
      value: [],
      name,
      nameX: 0,
      nameLine: 0,
      width: widest(name, (l) => type.width(l, font)),
      height,
    };
  });
  const ends = [
    ...chart.rows.map(({ cells, label }) => block(cells.at(-1)?.quantity ?? NOTHING_KNOWN, label)),
    ...marks,
  ];
  return {
    ...{ starts, ends, leading, font, bold, italic },
    startWidth: widest(starts, (b) => b.width),
    endWidth: widest(ends, (b) => b.width),
    unit: short ? chart.unit : '',
  };
}

function widest<T>(items: readonly T[], widthOf: (item: T) => number): number {
  return items.reduce((most, item) => Math.max(most, widthOf(item)), 0);
}

/** Draws a block centred vertically at `middle`; `x` is its left end, or its right end if right-aligned. */
export function drawWordBlock(
  canvas: DrawingContext,
  block: WordBlock,
  place: { readonly x: number; readonly middle: number; readonly align: 'left' | 'right' },
  { font, bold, italic, leading }: SlopeWords,
  color: Parameters<typeof drawText>[1]['color'],
): void {
  const { x, middle, align } = place;
  const first = middle - block.height / 2 + leading / 2 + font.size * 0.34;
  block.value.forEach((text, i) => {
    drawText(canvas, { text, x, y: first + i * leading, font: block.known ? bold : italic, color, align });
  });
  block.name.forEach((text, i) => {
    drawText(canvas, { text, x: x + block.nameX, y: first + (block.nameLine + i) * leading, font, color });
  });
}
