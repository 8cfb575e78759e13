import { formatColor } from '../../core/color.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import { drawMark, type MarkSpace, markEnd, markOverhang } from '../marks/quantity-marks.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Painter, Plot } from '../plot.ts';
import { LABEL_GAP } from '../rows/label-gutter.ts';
import { drawCategory, firstAbove } from '../rows/row-frame.ts';
import { tint } from '../theme.ts';
import { drawLine, drawText } from '../typesetter.ts';
import { type Bar, type BarLayout, SERIES_GAP } from './bar-layout.ts';

/** Draws horizontal bars with their rails, marks and words. */
export function barPainter(layout: BarLayout, planContext: PlanContext): Painter {
  const painter = new BarPainter(layout, planContext);
  return (context, plot) => {
    layout.rows.forEach((_, row) => {
      painter.row(context, plot, row);
    });
  };
}

class BarPainter {
  readonly #layout: BarLayout;
  readonly #plan: PlanContext;

  constructor(layout: BarLayout, plan: PlanContext) {
    this.#layout = layout;
    this.#plan = plan;
  }

  row(context: DrawingContext, plot: Plot, index: number): void {
    const { frame, axis, rows, barPitch, barHeight } = this.#layout;
    const bars = rows[index] ?? [];
    // Rows are Chart.js's categories: the first dataset's bar stands at their middle.
    const rowTop = plot.area.top + index * frame.rowHeight;
    const markTop = rowTop + frame.markTop;
    bars.forEach((bar, i) => {
      const [left, right] = [plot.x(axis.min), plot.x(axis.max)];
      const space = { top: markTop + i * barPitch, height: barHeight, left, right, at: plot.x };
      this.#bar(context, bar, space);
    });
    this.#base(context, plot, rowTop);
    const below = bars[0]?.side === 'above' ? bars[0].value.length : 0;
    drawCategory(context, frame, { index, markTop, below }, this.#plan);
    for (const [i, bar] of bars.entries()) this.#value(context, bar, plot, markTop + i * barPitch);
  }

  #bar(context: DrawingContext, bar: Bar, space: MarkSpace): void {
    const { theme } = this.#plan;
    if (this.#layout.rail) {
      context.fillStyle = formatColor(tint(theme.grid, 0.5));
      context.fillRect(space.left, space.top, space.right - space.left, space.height);
    }
    drawMark(context, bar.quantity, space, { ...bar.ink, text: theme.text });
  }

  #value(context: DrawingContext, bar: Bar, plot: Plot, top: number): void {
    const { axis, frame, barHeight, font: valueFont, unknownFont } = this.#layout;
    const { theme, type } = this.#plan;
    const unknown = bar.quantity.kind === 'unknown';
    const font = unknown ? unknownFont : valueFont;
    const color = unknown ? theme.muted : theme.text;
    if (bar.side === 'above') {
      const first = firstAbove(frame, top, bar.value.length);
      bar.value.forEach((text, i) => {
        drawText(context, { text, x: 0, y: first + i * frame.leading, font, color });
      });
      return;
    }
    const y = top + barHeight / 2 + font.size * 0.34;
    const text = bar.value[0] ?? '';
    const { quantity, side } = bar;
    const before = side === 'before' && quantity.kind === 'bound';
    const end = plot.x(markEnd(quantity, axis.max) ?? Math.max(0, axis.min)) + markOverhang(quantity) + LABEL_GAP;
    const x = before ? plot.x(quantity.value) - LABEL_GAP : end;
    drawText(context, { text, x, y, font, color, ...(before && { align: 'right' }) });
    if (bar.series === '') return;
    const after = before ? plot.x(axis.max) + LABEL_GAP : x + type.width(text, font) + SERIES_GAP;
    drawText(context, { text: bar.series, x: after, y, font: frame.font, color: theme.muted });
  }

  /** The line that bars start from; it stops short of labels that stand above their bars. */
  #base(context: DrawingContext, plot: Plot, rowTop: number): void {
    const { frame, axis } = this.#layout;
    const zero = plot.x(Math.max(0, axis.min));
    const whole = frame.place === 'left';
    const markTop = rowTop + frame.markTop;
    const points = [
      [zero, whole ? rowTop : markTop - 3],
      [zero, whole ? rowTop + frame.rowHeight : markTop + frame.markHeight + 3],
    ] as const;
    drawLine(context, { points, color: this.#plan.theme.text, width: 0.8 });
  }
}
