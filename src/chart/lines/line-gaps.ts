import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { PlanContext } from '../plan-context.ts';
import { drawText } from '../typesetter.ts';
import type { Line } from './line-layout.ts';

/** A plot's width and its foot, and the map from days to x. */
export interface GapPlace {
  readonly x: (day: number) => number;
  readonly area: { readonly left: number; readonly right: number; readonly bottom: number };
}

/** Says at the foot of the plot why a line has no point there, once for each gap. */
export function drawGaps(canvas: DrawingContext, lines: readonly Line[], plot: GapPlace, context: PlanContext): void {
  const { type, theme } = context;
  const font = type.font(7, 400, 'italic');
  let taken = Number.NEGATIVE_INFINITY;
  for (const { x, text } of gaps(lines, plot).sort((a, b) => a.x - b.x)) {
    const width = type.width(text, font);
    const left = Math.max(plot.area.left + 2, Math.min(plot.area.right - width, x - width / 2));
    if (left < taken) continue;
    drawText(canvas, { text, x: left, y: plot.area.bottom - 4, font, color: theme.muted });
    taken = left + width + 6;
  }
}

interface Gap {
  readonly x: number;
  readonly text: string;
}

/** Gaps of one reason at one place are said together, by name where only some lines have them. */
function gaps(lines: readonly Line[], plot: GapPlace): Gap[] {
  const found = new Map<string, { x: number; reason: string; names: string[] }>();
  for (const line of lines) {
    let days: number[] = [];
    line.points.forEach(({ day, quantity }, i) => {
      if (quantity.kind !== 'unknown') return;
      days.push(day);
      const next = line.points[i + 1]?.quantity;
      if (next?.kind === 'unknown' && next.reason === quantity.reason) return;
      const x = plot.x(((days[0] ?? day) + day) / 2);
      const key = `${x} ${quantity.reason}`;
      const gap = found.get(key) ?? { x, reason: quantity.reason, names: [] };
      gap.names.push(line.name);
      found.set(key, gap);
      days = [];
    });
  }
  return [...found.values()].map(({ x, reason, names }) => {
    const all = names.length === lines.length;
    return { x, text: all ? reason : `${names.join(', ')}: ${reason}` };
  });
}
