/** The orientation in Exif data: a TIFF file of its own, in either byte order (Exif 2.32, 4.5 and 4.6.4). */

import type { Orientation } from './image-file.ts';

const ORIENTATION_TAG = 0x0112;
const SHORT = 3;
const ENTRY_LENGTH = 12;

/** Reads the orientation; `tiff` starts with its byte order. 1 if there is none or it can't be read. */
export function exifOrientation(tiff: Uint8Array | undefined): Orientation {
  if (!tiff || tiff.length < 8) return 1;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return 1;
  const little = order === 0x4949;
  if (view.getUint16(2, little) !== 42) return 1;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return 1;
  const count = view.getUint16(directory, little);
  for (let i = 0; i < count; i++) {
    const entry = directory + 2 + i * ENTRY_LENGTH;
    if (entry + ENTRY_LENGTH > tiff.length) return 1;
    if (view.getUint16(entry, little) !== ORIENTATION_TAG) continue;
    const value = view.getUint16(entry + 2, little) === SHORT ? view.getUint16(entry + 8, little) : 1;
    return isOrientation(value) ? value : 1;
  }
  return 1;
}

function isOrientation(value: number): value is Orientation {
  return value >= 1 && value <= 8;
}

/** True if the orientation swaps width and height. */
export function isOnItsSide(orientation: Orientation): boolean {
  return orientation >= 5;
}
