import { formatColor } from '../../core/color.ts';
import type { Quantity } from '../../core/quantity.ts';
import type { FontRequest } from '../../core/shaping.ts';
import type { AxisRange } from '../axis.ts';
import type { DrawingContext } from '../canvas/drawing-context.ts';
import type { BarPlugin } from '../chartjs.ts';
import { drawMark, type MarkSpace, markEnd, markOverhang } from '../marks/quantity-marks.ts';
import { type ChartTheme, tint } from '../theme.ts';
import { drawLine, drawText } from '../typesetter.ts';

/** Everything that the row painter must know, worked out before Chart.js runs. */
export interface BarLayout {
  readonly axis: AxisRange;
  readonly rows: readonly BarRow[];
  readonly labels: { readonly place: 'above' | 'left'; readonly font: FontRequest; readonly leading: number };
  readonly valueFont: FontRequest;
  readonly unknownFont: FontRequest;
  readonly tickFont: FontRequest;
  /** From the drawing's edges to the plot. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** Of one row, with the space after it; and of the bar in it. */
  readonly rowHeight: number;
  readonly barHeight: number;
  /** From a row's top to its bar's. */
  readonly barTop: number;
  /** A rail behind each bar shows the whole of a share. */
  readonly rail: boolean;
}

export interface BarRow {
  readonly quantity: Quantity;
  readonly lines: readonly string[];
  /** One line, but for values above their bars. */
  readonly value: readonly string[];
  /** The value stands beyond its mark, before its limit, or below the category. */
  readonly side: 'after' | 'before' | 'above';
}

/** Between a mark and its words, pt. */
export const LABEL_GAP = 5;
/** From words above a bar to the bar. */
export const LABEL_RISE = 3;

/** The plugin that draws rails, marks and words in place of Chart.js's rectangles. */
export function rowPainter(layout: BarLayout, theme: ChartTheme): BarPlugin {
  return {
    id: 'quantity-rows',
    beforeDatasetDraw(chart, { meta }) {
      const context: DrawingContext = chart.ctx;
      const scale = chart.scales.x;
      if (!scale) return false;
      const at = (value: number): number => scale.getPixelForValue(value);
      const [left, right] = [at(layout.axis.min), at(layout.axis.max)];
      context.save();
      layout.rows.forEach((row, i) => {
        // Chart.js centres bars in their rows; labels above them push the bar down.
        const centre = meta.data[i]?.getProps(['y'], true).y ?? 0;
        const top = centre - layout.rowHeight / 2;
        paintRow(context, row, {
          rowTop: top,
          space: { top: top + layout.barTop, height: layout.barHeight, left, right, at },
          layout,
          theme,
        });
      });
      context.restore();
      return false;
    },
  };
}

interface RowPlace {
  readonly rowTop: number;
  readonly space: MarkSpace;
  readonly layout: BarLayout;
  readonly theme: ChartTheme;
}

function paintRow(context: DrawingContext, row: BarRow, place: RowPlace): void {
  const { space, layout, theme } = place;
  const color = theme.series[0] ?? theme.text;
  if (layout.rail) {
    context.fillStyle = formatColor(tint(theme.grid, 0.5));
    context.fillRect(space.left, space.top, space.right - space.left, space.height);
  }
  drawMark(context, row.quantity, space, { color, text: theme.text });
  drawBase(context, place);
  paintCategory(context, row, place);
  paintValue(context, row, place);
}

function paintCategory(context: DrawingContext, row: BarRow, { space, layout, theme }: RowPlace): void {
  const { font, leading, place } = layout.labels;
  const below = row.side === 'above' ? row.value.length : 0;
  const middle = space.top + space.height / 2 + font.size * 0.33;
  const beside = middle - ((row.lines.length - 1) * leading) / 2;
  const above = space.top - LABEL_RISE - (row.lines.length + below) * leading + font.size * 0.9;
  row.lines.forEach((text, i) => {
    const y = (place === 'left' ? beside : above) + i * leading;
    if (place === 'left') drawText(context, { text, x: layout.left - 8, y, font, color: theme.text, align: 'right' });
    else drawText(context, { text, x: 0, y, font, color: theme.text });
  });
}

function paintValue(context: DrawingContext, row: BarRow, { space, layout, theme }: RowPlace): void {
  const unknown = row.quantity.kind === 'unknown';
  const font = unknown ? layout.unknownFont : layout.valueFont;
  const color = unknown ? theme.muted : theme.text;
  if (row.side === 'above') {
    const { leading } = layout.labels;
    const first = space.top - LABEL_RISE - row.value.length * leading + font.size * 0.9;
    row.value.forEach((text, i) => {
      drawText(context, { text, x: 0, y: first + i * leading, font, color });
    });
    return;
  }
  const y = space.top + space.height / 2 + font.size * 0.34;
  const text = row.value[0] ?? '';
  if (row.side === 'before' && row.quantity.kind === 'bound') {
    drawText(context, { text, x: space.at(row.quantity.value) - LABEL_GAP, y, font, color, align: 'right' });
    return;
  }
  const end = space.at(markEnd(row.quantity, layout.axis.max) ?? layout.axis.min);
  drawText(context, { text, x: end + markOverhang(row.quantity) + LABEL_GAP, y, font, color });
}

/** The line that bars start from; it stops short of labels that stand above their bars. */
function drawBase(context: DrawingContext, { rowTop, space, layout, theme }: RowPlace): void {
  const zero = space.at(Math.max(0, layout.axis.min));
  const whole = layout.labels.place === 'left';
  const points = [
    [zero, whole ? rowTop : space.top - 3],
    [zero, whole ? rowTop + layout.rowHeight : space.top + space.height + 3],
  ] as const;
  drawLine(context, { points, color: theme.text, width: 0.8 });
}
