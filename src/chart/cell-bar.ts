import type { Drawing } from '../core/drawing.ts';
import type { Quantity } from '../core/quantity.ts';
import type { Shaper } from '../core/shaping.ts';
import type { BarScale } from '../core/table-scales.ts';
import type { Locale } from '../languages/locale.ts';
import { RecordingContext } from './canvas/recording-context.ts';
import { seriesInk } from './ink.ts';
import { drawMark } from './marks/quantity-marks.ts';
import { mirrored } from './mirror.ts';
import type { ChartTheme } from './theme.ts';
import { drawLine } from './typesetter.ts';

export interface CellBarOptions {
  /** pt. */
  readonly width: number;
  readonly height: number;
  readonly theme: ChartTheme;
  readonly shaper: Shaper;
  readonly locale: Locale;
}

/** The share of its height that a bar fills; limits and caps reach beyond it. */
const BAR_SHARE = 0.56;

/** How far soft ends, points and lines may reach beyond their values, pt. */
const OVERHANG = 5.5;

/** The mark of a quantity in a table cell, from a line at zero, as in charts: a limit or a range is never a plain bar. */
export function cellBar(quantity: Quantity, scale: BarScale, options: CellBarOptions): Drawing {
  const { width, height, theme } = options;
  const context = new RecordingContext(options);
  const span = scale.high - scale.low || 1;
  const overhang = Math.min(OVERHANG, width / 6);
  const left = scale.low < 0 ? overhang : 0.5;
  const at = (value: number): number => left + ((value - scale.low) / span) * (width - left - overhang);
  const bar = { top: (height * (1 - BAR_SHARE)) / 2, height: height * BAR_SHARE };
  drawMark(
    context,
    quantity,
    { ...bar, left: at(scale.low), right: at(scale.high), at },
    { ...seriesInk(theme, 0), pattern: 'solid', text: theme.text },
  );
  const zero = [
    [at(0), 0],
    [at(0), height],
  ] as const;
  drawLine(context, { points: zero, color: theme.muted, width: 0.5 });
  const drawing = { width, height, ops: context.operations() };
  return options.locale.direction === 'rtl' ? mirrored(drawing) : drawing;
}
