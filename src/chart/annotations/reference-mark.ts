/** The place, look and words of a reference value: a line, a band between two values, or a span up to a limit. */

import type { Color } from '../../core/color.ts';
import { type Quantity, quantityExtent } from '../../core/quantity.ts';
import type { Locale } from '../../languages/locale.ts';
import { quantityLabel, withoutInterval } from '../../languages/quantity-words.ts';
import type { AxisRange } from '../axis.ts';
import { type ChartTheme, tint } from '../theme.ts';

/** `line` is an event, `target` a value, `band` and `shade` cover a span, `break` ends a series. */
export type MarkLook = 'line' | 'approximate' | 'target' | 'band' | 'shade' | 'break';

export function lineLook({ kind }: Quantity): MarkLook {
  if (kind === 'exact') return 'target';
  return kind === 'approximate' ? 'approximate' : 'band';
}

/** Its ends on an axis; equal for a line. */
export function referenceSpan(quantity: Quantity, axis: AxisRange): readonly [low: number, high: number] {
  return quantityExtent(quantity, axis) ?? [axis.min, axis.min];
}

/** "Target for 2030: 60%". */
export function referenceLabel(label: string, quantity: Quantity, locale: Locale): string {
  return `${label}: ${quantityLabel(withoutInterval(quantity), locale)}`;
}

export function shadeColor(look: MarkLook, { muted }: ChartTheme): Color {
  return tint(muted, look === 'band' ? 0.2 : 0.14);
}
