/** The look of classes of values: tints of one colour, which a grey print keeps in order. */

import type { Color } from '../../core/color.ts';
import { type ClassScale, classesOf } from '../../core/map-charts.ts';
import type { Quantity } from '../../core/quantity.ts';
import { type ChartTheme, tint } from '../theme.ts';

/** How a value is filled: in its class' colour, hatched in that of another class it may be in, or hatched without data. */
export type ClassLook =
  | { readonly kind: 'class'; readonly index: number }
  | { readonly kind: 'between'; readonly lowest: number; readonly highest: number }
  | { readonly kind: 'unknown' };

export function classLook(quantity: Quantity, scale: ClassScale): ClassLook {
  const classes = classesOf(quantity, scale);
  if (!classes) return { kind: 'unknown' };
  const [lowest, highest] = classes;
  return lowest === highest ? { kind: 'class', index: lowest } : { kind: 'between', lowest, highest };
}

/** The palest class is visible on white. */
const PALEST = 0.13;

/** The colour of a class, from pale to the first series' own. */
export function classColor({ limits }: ClassScale, index: number, theme: ChartTheme): Color {
  const color = theme.series[0] ?? theme.text;
  return tint(color, limits.length === 0 ? 0.5 : PALEST + ((1 - PALEST) * index) / limits.length);
}

/** The ground of a look; hatching comes on top. */
export function groundOf(look: ClassLook, scale: ClassScale, theme: ChartTheme): Color {
  if (look.kind === 'unknown') return { r: 255, g: 255, b: 255, a: 1 };
  return classColor(scale, look.kind === 'class' ? look.index : look.lowest, theme);
}
