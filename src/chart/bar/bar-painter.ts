import type { DrawingContext } from '../canvas/drawing-context.ts';
import { drawLollipop } from '../marks/lollipop.ts';
import { markInk } from '../marks/provisional.ts';
import { drawMark, type MarkSpace, markEnd, markOverhang, negativeEnd } from '../marks/quantity-marks.ts';
import type { PlanContext } from '../plan-context.ts';
import type { Painter, Plot } from '../plot.ts';
import { LABEL_GAP } from '../rows/label-gutter.ts';
import { drawCategory, firstAbove } from '../rows/row-frame.ts';
import { drawLine, drawText } from '../typesetter.ts';
import { type Bar, type BarLayout, SERIES_GAP } from './bar-layout.ts';

/** Draws horizontal bars with their marks and words. */
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
    // Rows are Chart.js categories, centred on the first dataset's bar.
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
    const draw = this.#layout.form === 'bar' ? drawMark : drawLollipop;
    draw(context, bar.quantity, space, markInk(bar.ink, this.#plan, bar.provisional));
  }

  #value(context: DrawingContext, bar: Bar, plot: Plot, top: number): void {
    const { frame, barHeight, font: valueFont, unknownFont } = this.#layout;
    const { theme, type } = this.#plan;
    const unknown = bar.quantity.kind === 'unknown';
    const font = unknown ? unknownFont : valueFont;
    const color = unknown || bar.muted ? theme.muted : theme.text;
    if (bar.side === 'above') {
      const first = firstAbove(frame, top, bar.value.length);
      bar.value.forEach((text, i) => {
        drawText(context, { text, x: 0, y: first + i * frame.leading, font, color });
      });
      return;
    }
    const y = top + barHeight / 2 + font.size * 0.34;
    const text = bar.value[0] ?? '';
    const { x, align, name } = this.#places(bar, plot, type.width(text, font));
    drawText(context, { text, x, y, font, color, align });
    if (bar.series === '') return;
    drawText(context, { text: bar.series, x: name, y, font: frame.font, color: theme.muted });
  }

  /** The x of a value's start (or end, if it precedes its mark), and of the start of its series' name. */
  #places(bar: Bar, plot: Plot, width: number): { x: number; align: 'left' | 'right'; name: number } {
    const { axis } = this.#layout;
    const { quantity, side } = bar;
    const zero = plot.x(Math.max(0, axis.min));
    const negative = side === 'below-zero' ? negativeEnd(quantity) : undefined;
    if (negative !== undefined) {
      return { x: plot.x(negative) - markOverhang(quantity) - LABEL_GAP, align: 'right', name: zero + LABEL_GAP };
    }
    if (side === 'before' && quantity.kind === 'bound') {
      return { x: plot.x(quantity.value) - LABEL_GAP, align: 'right', name: plot.x(axis.max) + LABEL_GAP };
    }
    const end = markEnd(quantity, axis.max);
    const x = (end === undefined ? zero : plot.x(end)) + markOverhang(quantity) + LABEL_GAP;
    return { x, align: 'left', name: x + width + SERIES_GAP };
  }

  /** The line that bars start from; it stops short of labels above their bars. */
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
