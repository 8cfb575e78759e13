import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { KeyEntry } from '../key.ts';
import { drawPoint } from '../marks/point-marks.ts';
import type { PlanContext } from '../plan-context.ts';
import { drawText } from '../typesetter.ts';
import type { Line, LinePoint } from './line-layout.ts';

/** Why lines have no points: in the plot where all of them stop and the words have room, else in the key. */
export interface Gaps {
  readonly inside: readonly { readonly day: number; readonly text: string }[];
  readonly keyed: readonly KeyEntry[];
}

interface Gap {
  readonly names: string[];
  readonly reason: string;
  /** The days of the known neighbours on both sides; those of the gap's own ends at the ends of a line. */
  readonly from: number;
  readonly to: number;
}

/**
 * Sorts gaps out, on a time axis of so many pt to the day.
 *
 * @param shared false for plots of one line each: their gaps are all told in the key, without names.
 */
export function layOutGaps(lines: readonly Line[], perDay: number, shared: boolean, context: PlanContext): Gaps {
  const { type, theme } = context;
  const font = type.font(7, 400, 'italic');
  const found = new Map<string, Gap>();
  for (const line of lines)
    for (const gap of gapsOf(line)) {
      const key = `${gap.from} ${gap.to} ${gap.reason}`;
      const other = found.get(key);
      if (other) other.names.push(line.name);
      else found.set(key, gap);
    }
  const inside: { day: number; text: string }[] = [];
  const told = new Map<string, Set<string>>();
  for (const { names, reason, from, to } of found.values()) {
    const fits = (to - from) * perDay >= type.width(reason, font) + 12;
    if (shared && names.length === lines.length && fits) inside.push({ day: (from + to) / 2, text: reason });
    else told.set(reason, new Set([...(told.get(reason) ?? []), ...names]));
  }
  const keyed = [...told].map(([reason, names]): KeyEntry => {
    const all = !shared || names.size === lines.length;
    return {
      text: all ? reason : `${[...names].join(', ')}: ${reason}`,
      sample: (canvas, { x, middle, width }) => {
        for (const at of [x + 1.5, x + width - 1.5]) drawPoint(canvas, at, middle, theme.muted, 'circle', 1.7);
      },
    };
  });
  return { inside, keyed };
}

/** Says at the foot of a plot why all lines stop. */
export function drawGaps(
  canvas: DrawingContext,
  gaps: Gaps,
  place: { readonly x: (day: number) => number; readonly bottom: number },
  { type, theme }: PlanContext,
): void {
  const font = type.font(7, 400, 'italic');
  for (const { day, text } of gaps.inside) {
    drawText(canvas, { text, x: place.x(day), y: place.bottom - 4, font, color: theme.muted, align: 'center' });
  }
}

function isSameGap(quantity: LinePoint['quantity'] | undefined, reason: string): boolean {
  return quantity?.kind === 'unknown' && quantity.reason === reason;
}

function gapsOf({ name, points }: Line): Gap[] {
  const gaps: Gap[] = [];
  points.forEach(({ day, quantity }, i) => {
    if (quantity.kind !== 'unknown') return;
    const before = points[i - 1];
    if (before?.quantity.kind === 'unknown' && before.quantity.reason === quantity.reason) return;
    let end = i + 1;
    while (end < points.length && isSameGap(points[end]?.quantity, quantity.reason)) end++;
    const after = points[end] ?? points.at(-1);
    gaps.push({ names: [name], reason: quantity.reason, from: before?.day ?? day, to: after?.day ?? day });
  });
  return gaps;
}
