/** Digests of appearance: pages and figures with the same digest need not be drawn again. */

import { createHash } from 'node:crypto';
import type { Drawing } from '../core/drawing.ts';
import type { FontFace, Glyph, ShapedRun } from '../core/shaping.ts';
import type { ImageFile } from '../image/image-file.ts';
import type { DrawingFragment, ImageFragment, Page } from './fragment.ts';

/** The digest of a page: equal for pages that look the same, whatever elements and data they were made of. */
export function pageLook(page: Page): string {
  const { width, height, background, content, margins } = page;
  return digest({ width, height, background, content, margins });
}

/** The digest of a figure: equal for figures that look the same, whatever their place. */
export function lookOf(figure: DrawingFragment | ImageFragment): string {
  return figure.kind === 'image' ? figure.image.digest : drawingLook(figure.drawing);
}

/** Drawings are cached between builds as long as their data is the same. */
const looks = new WeakMap<Drawing, string>();

function drawingLook(drawing: Drawing): string {
  const known = looks.get(drawing) ?? digest({ ...drawing });
  looks.set(drawing, known);
  return known;
}

function digest(value: object): string {
  return createHash('sha256').update(JSON.stringify(value, visible)).digest('hex').slice(0, 32);
}

/** Styles and glyphs are shared by many fragments, and by successive builds. */
const texts = new WeakMap<object, string>();

/** Omits values that aren't visible, and replaces large ones by their digests. */
function visible(key: string, value: unknown): unknown {
  switch (key) {
    case 'element':
    case 'fault':
      return undefined;
    case 'image':
      return isObject(value) ? (value as ImageFile).digest : value;
    case 'style':
      return isObject(value) ? remembered(value, () => JSON.stringify(value)) : value;
    case 'drawing':
      return drawingLook(value as Drawing);
    case 'run':
      return remembered(value as ShapedRun, () => runLook(value as ShapedRun));
    default:
      return value;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function remembered(value: object, make: () => string): string {
  const known = texts.get(value) ?? make();
  texts.set(value, known);
  return known;
}

function runLook({ face, glyphs }: { readonly face: FontFace; readonly glyphs: readonly Glyph[] }): string {
  return `${face.id} ${glyphs.map((g) => `${g.id},${g.advance},${g.dx},${g.dy}`).join(' ')}`;
}
