/** Upright lines and shades across a plot whose scale runs from left to right, with their words above the plot. */

import { type Annotation, annotationsOf, type ReferenceAnnotation, type SeriesBreak } from '../../core/annotation.ts';
import { formatColor } from '../../core/color.ts';
import type { StatedDate } from '../../core/date.ts';
import type { Rect } from '../../core/geometry.ts';
import type { AxisRange } from '../axis.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { KeyEntry } from '../key-entry.ts';
import type { PlanContext } from '../plan-context.ts';
import { drawLine, drawText, type PlacedLine } from '../typesetter.ts';
import { type Flags, layOutFlags } from './flags.ts';
import { clearParts } from './obstacles.ts';
import { lineLook, type MarkLook, referenceLabel, referenceSpan, shadeColor } from './reference-mark.ts';

/** A mark on the scale, in its units (values or days). */
export interface Upright {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly look: MarkLook;
}

export interface Uprights {
  /** The room that the words need above the plot, pt. */
  readonly height: number;
  /** Words that have no room there. */
  readonly keyed: readonly KeyEntry[];
  /** Draws shades, before anything else. */
  drawShades(canvas: DrawingContext, plot: UprightPlot): void;
  /** Draws lines, poles and words; lines keep clear of other texts. */
  drawLines(canvas: DrawingContext, plot: UprightPlot, texts: readonly Rect[]): void;
}

export interface UprightPlot {
  readonly x: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
}

/** Reference lines on a scale of values that runs from left to right; `xOf` is its map, known before drawing. */
export function valueUprights(
  annotations: readonly Annotation[],
  axis: AxisRange,
  xOf: (value: number) => number,
  context: PlanContext,
): Uprights {
  const marks = annotationsOf(annotations, 'reference').map((one) => referenceUpright(one, axis, context));
  return layOutUprights(marks, xOf, context);
}

export function referenceUpright(
  { quantity, label }: ReferenceAnnotation,
  axis: AxisRange,
  { locale }: PlanContext,
): Upright {
  const [from, to] = referenceSpan(quantity, axis);
  return { from, to, label: referenceLabel(label, quantity, locale), look: lineLook(quantity) };
}

/** Periods, events and breaks of series on a scale of days. */
export function dayUprights(
  annotations: readonly Annotation[],
  breaks: readonly SeriesBreak[],
  days: { readonly min: number; readonly max: number },
  xOf: (day: number) => number,
  context: PlanContext,
): Uprights {
  const within = (day: number): number => Math.max(days.min, Math.min(days.max, day));
  const periods = annotationsOf(annotations, 'period').map(({ date, label }): Upright => {
    return { from: within(date.first), to: within(date.last + 1), label, look: 'shade' };
  });
  const events = annotationsOf(annotations, 'event').map(({ date, label }): Upright => {
    const middle = within(middleOf(date));
    const isExact = !date.approximateStart && !date.approximateEnd;
    return { from: middle, to: middle, label, look: isExact ? 'line' : 'approximate' };
  });
  const cuts = breaks.map(({ at, why }): Upright => {
    return { from: within(at.first), to: within(at.first), label: why, look: 'break' };
  });
  return layOutUprights([...periods, ...events, ...cuts], xOf, context);
}

function middleOf({ first, last }: StatedDate): number {
  return (first + last + 1) / 2;
}

/** `xOf` maps the scale to pt from the drawing's left edge. */
export function layOutUprights(
  marks: readonly Upright[],
  xOf: (value: number) => number,
  context: PlanContext,
): Uprights {
  const { theme } = context;
  const flags = layOutFlags(
    marks.map(({ from, label }) => ({ x: xOf(from), label })),
    context,
  );
  const keyed = marks.flatMap(({ label, look }, i) => (flags.flags[i] ? [] : [markEntry(label, look, context)]));
  return {
    height: flags.height,
    keyed,
    drawShades(canvas, { x, top, bottom }) {
      for (const { from, to, look } of marks) {
        if (from === to) continue;
        canvas.fillStyle = formatColor(shadeColor(look, theme));
        canvas.fillRect(x(from), top, x(to) - x(from), bottom - top);
      }
    },
    drawLines(canvas, { x, top, bottom }, texts) {
      marks.forEach(({ from, to, look }, i) => {
        const foot = flags.flags[i] ? top - footOf(flags, i) : top;
        const ends = look === 'shade' ? [] : [...new Set([from, to])];
        for (const value of ends)
          drawUpright(canvas, x(value), [top, bottom], { color: theme.text, ...LINES[look] }, texts);
        const pole = { color: theme.muted, width: 0.5 };
        if (flags.flags[i]) drawUpright(canvas, x(from), [foot - heightOf(flags, i), top], pole, texts);
      });
      drawFlags(canvas, flags, top, context);
    },
  };
}

function footOf({ flags, feet }: Flags, index: number): number {
  return feet[flags[index]?.level ?? 0] ?? 0;
}

function heightOf({ flags, leading }: Flags, index: number): number {
  return (flags[index]?.lines.length ?? 0) * leading;
}

/** Draws an upright line, clear of texts. */
export function drawUpright(
  canvas: DrawingContext,
  x: number,
  [top, bottom]: readonly [number, number],
  stroke: Pick<PlacedLine, 'color' | 'width' | 'dash'>,
  texts: readonly Rect[],
): void {
  for (const [from, to] of clearOf(x, top, bottom, texts)) {
    const points = [
      [x, from],
      [x, to],
    ] as const;
    drawLine(canvas, { points, ...stroke });
  }
}

/** The stroke of each look; the edges of a shade have none. */
export const LINES: Readonly<Record<MarkLook, { readonly width: number; readonly dash: readonly number[] }>> = {
  line: { width: 0.9, dash: [] },
  approximate: { width: 0.9, dash: [1.5, 2] },
  target: { width: 0.9, dash: [5, 2.5] },
  band: { width: 0.6, dash: [2, 2] },
  shade: { width: 0, dash: [] },
  break: { width: 0.7, dash: [1, 2] },
};

/** Between a line and a text that interrupts it, pt. */
const CLEAR = 2;

function clearOf(
  x: number,
  top: number,
  bottom: number,
  texts: readonly Rect[],
): readonly (readonly [number, number])[] {
  const met = texts.filter((text) => x > text.x - CLEAR && x < text.x + text.width + CLEAR);
  return clearParts(
    top,
    bottom,
    met.map(({ y, height }) => ({ start: y - CLEAR, end: y + height + CLEAR * 0.5 })),
  );
}

function drawFlags(canvas: DrawingContext, flags: Flags, top: number, { theme }: PlanContext): void {
  const { font, leading } = flags;
  flags.flags.forEach((flag, i) => {
    const first = top - footOf(flags, i) - heightOf(flags, i) + font.size * 0.82;
    flag?.lines.forEach((text, line) => {
      drawText(canvas, { text, x: flag.start, y: first + line * leading, font, color: theme.text });
    });
  });
}

/** A key entry with a sample of a mark. */
export function markEntry(text: string, look: MarkLook, { theme }: PlanContext): KeyEntry {
  return {
    text,
    sample: (canvas, { x, middle, width }) => {
      if (look === 'shade' || look === 'band') {
        canvas.fillStyle = formatColor(shadeColor(look, theme));
        canvas.fillRect(x, middle - 3.5, width, 7);
        return;
      }
      const points = [
        [x + width / 2, middle - 4],
        [x + width / 2, middle + 4],
      ] as const;
      drawLine(canvas, { points, color: theme.text, ...LINES[look] });
    },
  };
}
