/** How large charts and images are: what their style asks for, within the room that there is. */

import { cutDrawing } from '../core/cut-drawing.ts';
import type { Drawing } from '../core/drawing.ts';
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

export interface FittedDrawing {
  /** From the top down; one where it is not parted. */
  readonly parts: readonly Drawing[];
  readonly scale: number;
}

/**
 * A drawing in the height that there is. A little too high, it is drawn smaller; much too high, it goes on in parts on the
 * next pages where it may; else it is drawn as small as it must be.
 */
export function fitDrawing(drawing: Drawing, style: ComputedStyle, scale: number, room: FigureRoom): FittedDrawing {
  const asked = [style.height, style.maxHeight].filter((value) => typeof value === 'number');
  const height = drawing.height * scale;
  const most = Math.min(room.height, ...asked);
  if (height <= most || most <= 0) return { parts: [drawing], scale };
  const smaller = { parts: [drawing], scale: (scale * most) / height };
  if (most / height >= LEAST_SCALE || !room.mayContinue || most < room.height) return smaller;
  const parts = cutDrawing(drawing, most / scale);
  return parts ? { parts, scale } : smaller;
}
