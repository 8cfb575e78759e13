import type { Color } from '../../core/color.ts';
import { quantityExtent } from '../../core/quantity.ts';
import type { FontRequest } from '../../core/shaping.ts';
import type { AxisRange } from '../axis.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { pointValue } from '../marks/point-marks.ts';
import type { PlanContext } from '../plan-context.ts';
import { readableColor } from '../readable.ts';
import { spreadUnordered } from '../spread.ts';
import { tint } from '../theme.ts';
import { drawLine, drawText } from '../typesetter.ts';
import { endWords, type Line, lastKnown } from './line-layout.ts';

/** Names and last values beside the ends of lines. Lengths in pt. */
export interface EndLabels {
  readonly labels: readonly EndLabel[];
  /** The gap from the plot's right edge to the words: wider if there are leaders. */
  readonly gap: number;
  /** The width of the words and the gap before them. */
  readonly width: number;
  /** The height of all labels together: the plot is at least as high. */
  readonly height: number;
  /** The farthest that a label is moved from the end of its line. */
  readonly moved: number;
}

interface EndLabel {
  readonly value: string;
  readonly color: Color;
  /** The lines of the name, below the value; a single line if the name is beside it. */
  readonly lines: readonly string[];
  readonly beside: boolean;
  readonly font: FontRequest;
  readonly bold: FontRequest;
  readonly leading: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 7;
const LEADER_GAP = 18;
/** Between a value and the name beside it. */
const NAME_GAP = 3;
/** Names take at most this part of the width. */
const MOST_WORDS = 0.34;
/** A label that is moved farther gets a leader. */
const FAR = 4;

/** The end of a line, or of a level line across the plot, and its words. */
export interface LineEnd {
  readonly name: string;
  readonly value: string;
  readonly color: Color;
  /** The day of its last value; undefined for a line that reaches the plot's edge. */
  readonly day: number | undefined;
  /** Its value on the axis; undefined for a line without points. */
  readonly at: number | undefined;
}

/** The end of a series. */
export function seriesEnd(line: Line, axis: AxisRange, { theme, locale }: PlanContext): LineEnd {
  const last = lastPlace(line, axis);
  const color = line.muted ? theme.muted : readableColor(line.ink.color);
  return { ...endWords(line, locale), color, day: last?.day, at: last?.value };
}

/**
 * Sets names beside their values, in one line each; below them where one of the lines would be too long.
 *
 * @param heightOf the height of a value in a plot of a given height.
 */
export function layOutEndLabels(
  ends: readonly LineEnd[],
  leastHeight: number,
  heightOf: (value: number | undefined, plotHeight: number) => number,
  context: PlanContext,
): EndLabels {
  const beside = ends.map((end) => setEnd(end, true, context));
  const oneLine = beside.every(({ lines }) => lines.length <= 1);
  const labels = oneLine ? beside : ends.map((end) => setEnd(end, false, context));
  const height = Math.max(leastHeight, total(labels));
  const wanted = ends.map(({ at }) => heightOf(at, height));
  const middles = placeEnds(labels, wanted, height);
  const moved = middles.reduce((most, middle, i) => Math.max(most, Math.abs(middle - (wanted[i] ?? 0))), 0);
  const gap = moved > FAR ? LEADER_GAP : GAP;
  const widest = labels.reduce((most, { width }) => Math.max(most, width), 0);
  return { labels, gap, moved, width: labels.length === 0 ? 0 : gap + widest, height: total(labels) };
}

function total(labels: readonly EndLabel[]): number {
  return labels.reduce((sum, { height }) => sum + height, 0);
}

function setEnd({ name, value, color }: LineEnd, wantsBeside: boolean, { type, theme, width }: PlanContext): EndLabel {
  // A name without a value has nothing to be below.
  const beside = wantsBeside || value === '';
  const font = type.font(theme.textSize);
  const bold = type.font(theme.textSize, 700);
  const leading = theme.textSize * 1.18;
  const valueWidth = type.width(value, bold);
  const before = beside && value !== '' ? valueWidth + NAME_GAP : 0;
  const lines = name === '' ? [] : type.wrap(name, font, Math.max(width * MOST_WORDS - before, 1));
  const words = lines.reduce((most, text) => Math.max(most, type.width(text, font)), 0);
  const wide = Math.max(valueWidth, before + words);
  const height = (beside ? Math.max(1, lines.length) : lines.length + 1) * leading + (beside ? 1 : 3);
  return { lines, value, color, beside, font, bold, leading, width: wide, height };
}

/** The centres of labels, moved apart as little as possible on a plot that begins at 0. */
function placeEnds(labels: readonly EndLabel[], wanted: readonly number[], bottom: number): readonly number[] {
  const starts = spreadUnordered(
    wanted.map((y, i) => y - (labels[i]?.height ?? 0) / 2),
    labels.map((label) => label.height),
    { from: -2, to: bottom + 8 },
  );
  return starts.map((start, i) => start + (labels[i]?.height ?? 0) / 2);
}

export interface EndPlace {
  readonly x: (day: number) => number;
  /** The plot's right edge. */
  readonly right: number;
  readonly y: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
  readonly axis: AxisRange;
}

/** Draws the labels; a leader in a line's colour leads to one that was moved, a dotted line to one whose line ends early. */
export function drawEndLabels(
  canvas: DrawingContext,
  lines: readonly LineEnd[],
  { labels, gap }: EndLabels,
  place: EndPlace,
  { theme, type }: PlanContext,
): void {
  const ends = lines.map((line) => endOf(line, place));
  const wanted = ends.map(({ y }) => y - place.top);
  const middles = placeEnds(labels, wanted, place.bottom - place.top);
  labels.forEach((label, i) => {
    const line = lines[i];
    const end = ends[i];
    if (!line || !end) return;
    const { color } = label;
    const x = place.right + gap;
    const middle = (middles[i] ?? 0) + place.top;
    if (end.x < place.right - 1) {
      const points = [
        [end.x + 5, end.y],
        [place.right + 1, end.y],
      ] as const;
      drawLine(canvas, { points, color: tint(theme.muted, 0.6), width: 0.5, dash: [1, 2] });
    }
    if (Math.abs(middle - end.y) > FAR) {
      const points = [
        [place.right + 4.5, end.y],
        [place.right + 7.5, end.y],
        [x - 4, middle],
        [x - 1.5, middle],
      ] as const;
      drawLine(canvas, { points, color, width: 0.75, join: 'round' });
    }
    const rows = label.beside ? Math.max(1, label.lines.length) : label.lines.length + 1;
    let y = middle - ((rows - 1) * label.leading) / 2 + label.font.size * 0.34;
    drawText(canvas, { text: label.value, x, y, font: label.bold, color });
    const left = label.beside && label.value !== '' ? x + type.width(label.value, label.bold) + NAME_GAP : x;
    if (!label.beside) y += label.leading;
    label.lines.forEach((text, l) => {
      drawText(canvas, { text, x: left, y: y + l * label.leading, font: label.font, color });
    });
  });
}

/** The end of a line; the plot's lower right corner for a line without points. */
function endOf({ day, at }: LineEnd, place: EndPlace): { readonly x: number; readonly y: number } {
  const y = at === undefined ? place.bottom : place.y(at);
  return { x: day === undefined ? place.right : place.x(day), y };
}

/** Where a line's last value is drawn: in a stack of areas, the middle of its area; the middle of a bound or range. */
function lastPlace(line: Line, axis: AxisRange): { readonly day: number; readonly value: number } | undefined {
  const last = lastKnown(line);
  if (!last) return undefined;
  const [low, high] = quantityExtent(last.quantity, axis) ?? [0, 0];
  const value = pointValue(last.quantity) ?? (low + high) / 2;
  return { day: last.day, value: last.base + (line.stacked ? value / 2 : value) };
}
