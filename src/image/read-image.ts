/** Reads an image file and checks that it is valid and that a PDF can embed it. */

import { createHash } from 'node:crypto';
import { limitsWith } from '../core/limits.ts';
import { exifOrientation, isOnItsSide } from './exif.ts';
import type { ImageLimits, ImageReading } from './image-file.ts';
import { readJpeg } from './jpeg-file.ts';
import { otherFormat } from './other-formats.ts';
import { looksLikePng, readPng } from './png-file.ts';

const known = new WeakMap<Uint8Array, { readonly reading: ImageReading; readonly limits: string }>();

/** Reads an image. Never throws, whatever the file contains. Cached by its bytes. */
export function readImage(bytes: Uint8Array, given: ImageLimits = limitsWith()): ImageReading {
  const limits = `${given['image-pixels']} ${given['inflated-size']}`;
  const before = known.get(bytes);
  if (before?.limits === limits) return before.reading;
  const reading = read(bytes, given);
  known.set(bytes, { reading, limits });
  return reading;
}

function read(bytes: Uint8Array, limits: ImageLimits): ImageReading {
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8;
  if (!isJpeg && !looksLikePng(bytes)) return otherFormat(bytes);
  const content = isJpeg ? readJpeg(bytes, limits) : readPng(bytes, limits);
  if ('problem' in content) return content;
  const orientation = exifOrientation(content.exif);
  const [width, height] = isOnItsSide(orientation) ? [content.height, content.width] : [content.width, content.height];
  const digest = createHash('sha256').update(bytes).digest('hex');
  return { image: { bytes, digest, width, height, orientation, content } };
}
