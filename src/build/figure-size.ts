/** How large charts and images are: what their style asks for, within the room that there is. */

import type { Size } from '../core/geometry.ts';
import type { ComputedStyle } from '../css/computed-style.ts';
import type { FigureRoom } from '../layout/context.ts';
import { resolveLength } from '../layout/lengths.ts';

/**
 * An image's size, pt. It keeps its proportions: it is as large as `width`, `height` and their limits let it be, and never
 * larger than its place.
 */
export function imageSize(style: ComputedStyle, natural: Size, room: FigureRoom): Size {
  const ratio = natural.height / natural.width;
  const across = (value: ComputedStyle['width'] | 'none'): number | undefined =>
    value === 'auto' || value === 'none' ? undefined : resolveLength(value, room.width);
  const down = (value: ComputedStyle['height'] | 'none'): number | undefined =>
    typeof value === 'number' ? value / ratio : undefined;
  const asked = [across(style.width), down(style.height)].filter((width) => width !== undefined);
  const wanted = asked.length > 0 ? Math.min(...asked) : natural.width;
  const most = Math.min(across(style.maxWidth) ?? room.width, down(style.maxHeight) ?? Number.POSITIVE_INFINITY);
  const least = Math.max(across(style.minWidth) ?? 0, down(style.minHeight) ?? 0);
  const width = Math.min(Math.max(least, Math.min(wanted, most)), room.width, room.height / ratio);
  return { width, height: width * ratio };
}

/** Down to this share of its size a chart is drawn smaller to stand on one page. */
const LEAST_SCALE = 0.9;

export interface FittedHeight {
  /** Of the drawing as a whole. */
  readonly scale: number;
  /** The height of its parts, pt, where it is to be parted instead of drawn that small. */
  readonly most: number | undefined;
}

/**
 * A drawing in the available height. A little too high, it is drawn smaller; much too high, it continues in parts on the
 * next pages where it may; else it is drawn as small as necessary.
 */
export function fitHeight(drawing: Size, style: ComputedStyle, scale: number, room: FigureRoom): FittedHeight {
  const asked = [style.height, style.maxHeight].filter((value) => typeof value === 'number');
  const height = drawing.height * scale;
  const most = Math.min(room.height, ...asked);
  if (height <= most || most <= 0) return { scale, most: undefined };
  const parted = most / height < LEAST_SCALE && room.continues !== 'no' && most === room.height;
  return { scale: (scale * most) / height, most: parted ? most : undefined };
}
