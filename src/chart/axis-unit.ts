import type { Quantity } from '../core/quantity.ts';
import type { Locale } from '../languages/locale.ts';
import { quantityLabel, withoutInterval } from '../languages/quantity-words.ts';
import type { DrawingContext } from './canvas/drawing-context.ts';
import type { PlanContext } from './plan-context.ts';
import { drawText } from './typesetter.ts';

/** Room above a plot for the unit of its axis, pt. A per cent sign follows every number; any other unit appears once. */
export function unitRoom(unit: string): number {
  return unit === '' || unit === '%' ? 0 : 11;
}

/** The unit over an upright axis whose plot begins at `top`. */
export function drawUnit(canvas: DrawingContext, unit: string, top: number, { type, theme }: PlanContext): void {
  if (unitRoom(unit) === 0) return;
  drawText(canvas, { text: unit, x: 0, y: top - 8, font: type.font(7), color: theme.muted });
}

/** A value beside its mark, as short as possible: the axis has the unit, and the interval of an estimate is drawn. */
export function shortLabel(quantity: Quantity, locale: Locale): string {
  const short = withoutInterval(quantity);
  return quantityLabel(short.unit === '%' ? short : { ...short, unit: '' }, locale);
}
