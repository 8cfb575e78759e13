/** The sizes of charts and images: as their style specifies, within the available room. */

import type { Rect, Size } from '../core/geometry.ts';
import type { ComputedStyle } from '../css/computed-style.ts';
import type { FigureRoom } from '../layout/context.ts';
import { resolveLength } from '../layout/lengths.ts';

/**
 * An image's size, pt. It keeps its proportions: it is as large as `width`, `height` and their limits allow, and never
 * larger than its place.
 */
export function imageSize(style: ComputedStyle, natural: Size, room: FigureRoom): Size {
  const ratio = natural.height / natural.width;
  const across = (value: ComputedStyle['width'] | 'none'): number | undefined =>
    value === 'auto' || value === 'none' ? undefined : resolveLength(value, room.percentOf ?? room.width);
  const down = (value: ComputedStyle['height'] | 'none'): number | undefined =>
    typeof value === 'number' ? value / ratio : undefined;
  const specified = [across(style.width), down(style.height)].filter((width) => width !== undefined);
  const wanted = specified.length > 0 ? Math.min(...specified) : natural.width;
  const most = Math.min(across(style.maxWidth) ?? room.width, down(style.maxHeight) ?? Number.POSITIVE_INFINITY);
  const least = Math.max(across(style.minWidth) ?? 0, down(style.minHeight) ?? 0);
  const width = Math.min(Math.max(least, Math.min(wanted, most)), room.width, room.height / ratio);
  return { width, height: width * ratio };
}

/** The size of an image's place, with the whole image from the place's top left corner: larger than the place where cropped. */
export interface ImageFit extends Size {
  readonly whole: Rect;
}

/**
 * An image in its place, pt. With `object-fit: cover`, a width and a height it fills both, and its parts outside are cropped
 * (CSS Images 3, 5).
 */
export function imageFit(style: ComputedStyle, natural: Size, room: FigureRoom): ImageFit {
  const { height: wantedHeight, objectFit, objectPosition } = style;
  if (objectFit !== 'cover' || style.width === 'auto' || typeof wantedHeight !== 'number') {
    const size = imageSize(style, natural, room);
    return { ...size, whole: { x: 0, y: 0, ...size } };
  }
  const width = Math.min(resolveLength(style.width, room.percentOf ?? room.width), room.width);
  const height = Math.min(wantedHeight, room.height);
  const scale = Math.max(width / natural.width, height / natural.height);
  const whole = { width: natural.width * scale, height: natural.height * scale };
  const [across, down] = objectPosition;
  return { width, height, whole: { x: (width - whole.width) * across, y: (height - whole.height) * down, ...whole } };
}

/** A chart is scaled down to at least this share of its size to fit on one page. */
const LEAST_SCALE = 0.9;

export interface FittedHeight {
  /** The scale of the drawing if it stays whole. */
  readonly scale: number;
  /** The height of its parts, pt, where it is split instead of scaled down that far. */
  readonly most: number | undefined;
}

/**
 * Fits a drawing into the available height. If slightly too high, it is scaled down; if much too high, it continues in
 * parts on the next pages where it may; otherwise it is scaled down as far as necessary.
 */
export function fitHeight(drawing: Size, style: ComputedStyle, scale: number, room: FigureRoom): FittedHeight {
  const specified = [style.height, style.maxHeight].filter((value) => typeof value === 'number');
  const height = drawing.height * scale;
  const most = Math.min(room.height, ...specified);
  if (height <= most || most <= 0) return { scale, most: undefined };
  const parted = most / height < LEAST_SCALE && room.continues !== 'no' && most === room.height;
  return { scale: (scale * most) / height, most: parted ? most : undefined };
}
