import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { KeyEntry } from '../key-entry.ts';
import { drawPoint, type PointShape } from '../marks/point-marks.ts';
import type { PlanContext } from '../plan-context.ts';
import { drawText } from '../typesetter.ts';
import type { Line, LinePoint } from './line-layout.ts';

/** Reasons for gaps in lines: in the plot if all lines stop and the words fit, otherwise in the key. */
export interface Gaps {
  readonly inside: readonly { readonly day: number; readonly text: string }[];
  readonly keyed: readonly KeyEntry[];
}

/** The point shape of a first series, in a neutral colour. */
const NEUTRAL: PointShape = 'circle';

interface Gap {
  readonly lines: Line[];
  readonly reason: string;
  /** The days of the known neighbours on both sides; at the ends of a line, the gap's own first or last day. */
  readonly from: number;
  readonly to: number;
}

/**
 * Assigns gaps to the plot or the key, for a time axis with `perDay` pt per day.
 *
 * @param shared false for plots of one line each: the key explains all their gaps, without names.
 */
export function layOutGaps(lines: readonly Line[], perDay: number, shared: boolean, context: PlanContext): Gaps {
  const { type, theme } = context;
  const font = type.font(7, 400, 'italic');
  const found = new Map<string, Gap>();
  for (const line of lines)
    for (const gap of gapsOf(line)) {
      const key = `${gap.from} ${gap.to} ${gap.reason}`;
      const other = found.get(key);
      if (other) other.lines.push(line);
      else found.set(key, gap);
    }
  const inside: { day: number; text: string }[] = [];
  const linesByReason = new Map<string, Set<Line>>();
  for (const { lines: stopped, reason, from, to } of found.values()) {
    const fits = (to - from) * perDay >= type.width(reason, font) + 12;
    if (shared && stopped.length === lines.length && fits) inside.push({ day: (from + to) / 2, text: reason });
    else linesByReason.set(reason, new Set([...(linesByReason.get(reason) ?? []), ...stopped]));
  }
  const keyed = [...linesByReason].map(([reason, stopped]): KeyEntry => {
    const all = !shared || stopped.size === lines.length;
    // The mark of the only line that stops; a neutral one if several do.
    const [only] = stopped;
    const { color, shape } =
      only && stopped.size === 1
        ? { color: only.ink.color, shape: only.shape }
        : { color: theme.muted, shape: NEUTRAL };
    return {
      text: all ? reason : `${[...stopped].map(({ name }) => name).join(', ')}: ${reason}`,
      sample: (canvas, { x, middle, width }) => {
        for (const at of [x + 1.5, x + width - 1.5]) drawPoint(canvas, at, middle, color, shape, 1.7);
      },
    };
  });
  return { inside, keyed };
}

/** Explains at the foot of a plot why all lines stop. */
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

function gapsOf(line: Line): Gap[] {
  const { points } = line;
  const gaps: Gap[] = [];
  points.forEach(({ day, quantity }, i) => {
    if (quantity.kind !== 'unknown') return;
    const before = points[i - 1];
    if (before?.quantity.kind === 'unknown' && before.quantity.reason === quantity.reason) return;
    let end = i + 1;
    while (end < points.length && isSameGap(points[end]?.quantity, quantity.reason)) end++;
    const after = points[end] ?? points.at(-1);
    gaps.push({ lines: [line], reason: quantity.reason, from: before?.day ?? day, to: after?.day ?? day });
  });
  return gaps;
}
