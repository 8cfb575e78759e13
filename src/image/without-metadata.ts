/** Strips metadata (author, place, time, device) from an image file; its pixels and colours don't change. */

import { crc32 } from 'node:zlib';
import type { ImageFile } from './image-file.ts';

/**
 * The file without Exif, XMP, IPTC, comments, texts and times. The orientation of a picture stored on its side
 * is kept, so that it is shown upright.
 */
export function withoutMetadata({ bytes, orientation, content }: ImageFile): Uint8Array {
  const turned = orientation === 1 ? undefined : exifOf(orientation);
  return content.kind === 'jpeg' ? plainJpeg(bytes, turned) : plainPng(bytes, turned);
}

/** APP0 is JFIF, APP2 holds colour profiles, APP14 states the colour transform; other APPn and COM segments are metadata. */
function isKept(marker: number): boolean {
  const app = marker >= 0xe0 && marker <= 0xef;
  return app ? marker === 0xe0 || marker === 0xe2 || marker === 0xee : marker !== 0xfe;
}

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = Buffer.of(0xff, 0xd9);

/** Segments before the first scan (ITU T.81, B.1.1.3), and everything up to the picture's end; cameras append more pictures after it. */
function plainJpeg(bytes: Uint8Array, exif: Uint8Array | undefined): Uint8Array {
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  let isPlaced = exif === undefined;
  const place = (): void => {
    if (exif && !isPlaced) parts.push(Uint8Array.of(0xff, 0xe1, 0, exif.length + 8), EXIF_NAME, exif);
    isPlaced = true;
  };
  for (let at = 2; at + 4 <= bytes.length; ) {
    while (bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1] ?? 0;
    // JFIF, if present, comes first.
    if (marker !== 0xe0) place();
    if (marker === START_OF_SCAN) {
      const end = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(END_OF_IMAGE, at);
      parts.push(bytes.subarray(at, end < 0 ? bytes.length : end + END_OF_IMAGE.length));
      break;
    }
    const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0));
    if (isKept(marker)) parts.push(bytes.subarray(at, end));
    at = end;
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
