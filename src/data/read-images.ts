/** Pictures that the data names. */

import type { Cover, ImageBlock, ImagePlace } from '../core/brief.ts';
import type { DataPath } from '../core/rich-text.ts';
import { missingFileHint } from './file-hint.ts';
import type { Reading } from './reading.ts';
import type { RawBrief, RawOwn } from './schema.ts';

type RawImage = RawOwn['image'];

/** An image block; undefined, after a report, where its file can't be read. */
export function readImage(image: RawImage, src: DataPath, reading: Reading): ImageBlock | undefined {
  const at = `${src}.image`;
  const alt = reading.altText(image.alt, `${at}.alt`);
  if (image.id !== undefined) reading.id(image.id, `${at}.id`);
  if (image.id !== undefined && image.caption === undefined) {
    const message = 'an image with an id needs a caption';
    const hint = 'the caption follows its number: caption: The last stop of the line';
    reading.problems.report(`${at}.id`, { code: 'missing-key', message, hint });
  }
  if (!hasPicture(image.path, `${at}.path`, reading)) return undefined;
  return {
    kind: 'image',
    src,
    path: image.path,
    alt,
    id: image.id,
    caption: reading.maybeText(image.caption, `${at}.caption`),
    credit: reading.maybeText(image.credit, `${at}.credit`),
    place: placeOf(image, at, reading),
    width: readWidth(image.width, `${at}.width`, reading),
  };
}

/** True if the brief's folder has the picture; reports one that is missing or elsewhere. */
export function hasPicture(name: string, src: DataPath, reading: Reading): boolean {
  const path = reading.pathOf(name, src);
  if (path === undefined) return false;
  if (reading.files.read(path)) return true;
  const hint = missingFileHint(path, 'image', reading);
  reading.reportUnread(path, src, { code: 'missing-image', message: `there is no image ${path}`, hint });
  return false;
}

function placeOf({ place, wide }: RawImage, src: DataPath, reading: Reading): ImagePlace {
  const contradicts = place !== undefined && wide !== undefined && wide !== (place === 'page');
  if (contradicts) {
    const message = `the image has place: ${place} and wide: ${wide}`;
    reading.problems.report(`${src}.wide`, { code: 'wrong-value', message, hint: 'remove wide' });
  }
  return place ?? (wide === true ? 'page' : 'column');
}

const UNITS = 'mm|cm|in|pt';
const EXAMPLES = 'write a percentage of its place or a length: 60%, 80mm, 8cm, 3in';

/** A width as CSS writes it. */
function readWidth(written: string | number | undefined, src: DataPath, reading: Reading): string | undefined {
  if (written === undefined) return undefined;
  const value = reading.name(written, src);
  const [, number = '', unit = ''] = new RegExp(`^\\s*(\\d+(?:\\.\\d+)?)\\s*(%|${UNITS})\\s*$`).exec(value) ?? [];
  const most = unit === '%' ? 100 : Number.POSITIVE_INFINITY;
  if (Number(number) > 0 && Number(number) <= most) return `${number}${unit}`;
  const message = number === '' ? `'${value}' isn't a width` : `a width of ${value} isn't possible`;
  reading.problems.report(src, { code: 'wrong-value', message, hint: EXAMPLES });
  return undefined;
}

/** The picture of the first page; undefined, after a report, where its file can't be read. */
export function readCover(cover: RawBrief['cover'], reading: Reading): Cover | undefined {
  if (!cover) return undefined;
  const src = 'cover';
  const focus = readFocus(cover.focus, `${src}.focus`, reading);
  const credit = reading.maybeText(cover.credit, `${src}.credit`);
  const alt = cover.alt === undefined ? '' : reading.altText(cover.alt, `${src}.alt`).plain;
  return hasPicture(cover.image, `${src}.image`, reading) ? { src, path: cover.image, alt, credit, focus } : undefined;
}

const ACROSS: Readonly<Record<string, number>> = { left: 0, center: 0.5, right: 1 };
const DOWN: Readonly<Record<string, number>> = { top: 0, center: 0.5, bottom: 1 };

/** A point: two percentages, or words for one or both sides. */
function readFocus(value: string | undefined, src: DataPath, reading: Reading): Cover['focus'] {
  if (value === undefined) return [0.5, 0.5];
  const words = value
    .trim()
    .toLowerCase()
    .split(/[\s,]+/);
  const [first = '', second = 'center'] = words;
  // "top left" and "left top" are the same.
  const isTurned = Object.hasOwn(DOWN, first) && first !== 'center';
  const [x, y] = isTurned ? [second, first] : [first, second];
  const share = (word: string, names: Readonly<Record<string, number>>): number => {
    if (Object.hasOwn(names, word)) return names[word] ?? 0;
    const [, number = ''] = /^(\d+(?:\.\d+)?)%$/.exec(word) ?? [];
    return number === '' || Number(number) > 100 ? Number.NaN : Number(number) / 100;
  };
  const point = [share(x, ACROSS), share(y, DOWN)] as const;
  if (words.length <= 2 && !point.some(Number.isNaN)) return point;
  const hint = 'write two percentages of the picture, across and down, or words: 60% 30%, left, top right';
  reading.problems.report(src, { code: 'wrong-value', message: `'${value}' isn't a point of the picture`, hint });
  return [0.5, 0.5];
}
