/** Strips metadata (author, place, time, device) from an image file; its pixels and colours don't change. */

import { crc32 } from 'node:zlib';
import type { ImageFile } from './image-file.ts';
import { APP0, pictureSegments } from './jpeg-segments.ts';

/**
 * The file without Exif, XMP, IPTC, comments, texts and times. The orientation of a picture stored on its side
 * is kept, so that it is shown upright.
 */
export function withoutMetadata({ bytes, orientation, content }: ImageFile): Uint8Array {
  const turned = orientation === 1 ? undefined : exifOf(orientation);
  return content.kind === 'jpeg' ? plainJpeg(bytes, turned) : plainPng(bytes, turned);
}

/** A JPEG without metadata, with `exif` after its JFIF segment, which comes first. */
function plainJpeg(bytes: Uint8Array, exif: Uint8Array | undefined): Uint8Array {
  const parts = pictureSegments(bytes).map(({ start, end }) => bytes.subarray(start, end));
  if (exif) {
    const jfif = parts[1]?.[1] === APP0 ? 2 : 1;
    parts.splice(jfif, 0, Uint8Array.of(0xff, 0xe1, 0, exif.length + 8), EXIF_NAME, exif);
  }
  return new Uint8Array(Buffer.concat(parts));
}

const EXIF_NAME = new Uint8Array(Buffer.from('Exif\0\0', 'latin1'));
const DESCRIBING = new Set(['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME']);
const PNG_SIGNATURE = 8;

function plainPng(bytes: Uint8Array, exif: Uint8Array | undefined): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [bytes.subarray(0, PNG_SIGNATURE)];
  for (let at = PNG_SIGNATURE; at + 12 <= bytes.length; ) {
    const end = at + 12 + view.getUint32(at);
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (!DESCRIBING.has(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IHDR' && exif) parts.push(pngChunk('eXIf', exif));
    if (name === 'IEND') break;
    at = end;
  }
  return new Uint8Array(Buffer.concat(parts));
}

function pngChunk(name: string, body: Uint8Array): Uint8Array {
  const chunk = Buffer.alloc(body.length + 12);
  chunk.writeUInt32BE(body.length, 0);
  chunk.write(name, 4, 'latin1');
  chunk.set(body, 8);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, body.length + 8)), body.length + 8);
  return chunk;
}

/** Exif data with an orientation and nothing else (Exif 2.32, 4.6.4 A). */
function exifOf(orientation: number): Uint8Array {
  const header = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8];
  return Uint8Array.from([...header, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);
}
