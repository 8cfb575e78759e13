/** The height of a block's content box: `height`, `min-height` and `max-height` (CSS 2.2, 10.5 to 10.7). */

import type { Diagnostic } from '../../core/diagnostic.ts';
import type { ComputedStyle, LengthPercentage } from '../../css/computed-style.ts';
import { resolveLength } from '../lengths.ts';
import type { BoxEdges } from './box-edges.ts';

/** Limits of the content box, pt. They are equal for a box with a definite `height`. */
export interface HeightLimits {
  readonly least: number;
  /** Infinity where nothing limits it. */
  readonly most: number;
  /** The content height that percentages inside refer to; undefined where it depends on the content. */
  readonly definite: number | undefined;
}

type HeightStyle = Pick<ComputedStyle, 'height' | 'minHeight' | 'maxHeight' | 'boxSizing'>;

/**
 * `containing` is the height of the containing block, pt. Where it is undefined, percentages count as `auto`, 0 and
 * `none` (CSS 2.2, 10.5 and 10.7). `min-height` wins over `max-height`.
 */
export function heightLimits(
  style: HeightStyle,
  edges: Pick<BoxEdges, 'top' | 'bottom'>,
  containing: number | undefined,
): HeightLimits {
  const inset = style.boxSizing === 'border-box' ? edges.top + edges.bottom : 0;
  const content = (value: LengthPercentage | 'auto' | 'none'): number | undefined => {
    const length = definiteHeight(value, containing);
    return length === undefined ? undefined : Math.max(0, length - inset);
  };
  const min = content(style.minHeight) ?? 0;
  const max = Math.max(min, content(style.maxHeight) ?? Number.POSITIVE_INFINITY);
  const height = content(style.height);
  if (height === undefined) return { least: min, most: max, definite: undefined };
  const used = Math.max(min, Math.min(height, max));
  return { least: used, most: used, definite: used };
}

/** A height in pt; undefined where it depends on a height that is not known. */
export function definiteHeight(
  value: LengthPercentage | 'auto' | 'none',
  containing: number | undefined,
): number | undefined {
  if (value === 'auto' || value === 'none') return undefined;
  if (typeof value === 'number') return value;
  return containing === undefined ? undefined : resolveLength(value, containing);
}

/** Content that overflows its box and overlaps the content below. */
export function overBox(needed: number, most: number): Diagnostic {
  return {
    severity: 'warning',
    code: 'layout/higher-than-box',
    message: `this is ${round(needed)} pt high but its box only ${round(most)} pt: it overlaps the content below`,
    hint: 'increase `height` or `max-height` of the box, or use `min-height`, which lets the box grow',
  };
}

/** Content that is higher than both its box and a page. */
export function grownBox(needed: number, most: number): Diagnostic {
  return {
    severity: 'warning',
    code: 'layout/higher-than-box',
    message: `this is ${round(needed)} pt high, more than a page, but its box only ${round(most)} pt: the box grows`,
    hint: 'shorten the text, or use `min-height`, which lets the box grow',
  };
}

/** More columns than fit side by side in a box of limited height. */
export function overColumns(most: number): Diagnostic {
  return {
    severity: 'warning',
    code: 'layout/higher-than-box',
    message: `columns ${round(most)} pt high are too short for this text: the extra columns overflow their box`,
    hint: 'increase `height` or `max-height` of the columns, or use `min-height`, which lets them grow',
  };
}

function round(height: number): string {
  return String(Number(height.toFixed(1)));
}
