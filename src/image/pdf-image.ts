/**
 * An image as stored in a PDF (ISO 32000-1, 8.9.5). Data that PDF accepts unchanged is copied from the file, without its
 * metadata.
 */

import { createHash } from 'node:crypto';
import { type ImageFile, type Orientation, PNG_COLOR, type PngContent } from './image-file.ts';
import { pictureSegments } from './jpeg-segments.ts';
import { plainPng } from './plain-png.ts';
import { wholePalette } from './png-palette.ts';
import { channelsOf, deinterlaced, splitAlpha, unpackRows } from './png-rows.ts';

export interface PdfImage {
  /** The file. */
  readonly bytes: Uint8Array;
  /** SHA-256 of the file, hexadecimal. */
  readonly digest: string;
  readonly orientation: Orientation;
  readonly color: PixelStream;
  /** Opacity; undefined if the image is opaque. */
  readonly alpha: PixelStream | undefined;
  /** How to reassemble the file from `color.data`; undefined if that isn't part of the file. */
  readonly parts: FileParts | undefined;
  /** How to put together an equal file from `color` and `alpha`; undefined where `parts` exist. */
  readonly joined: JoinedFile | undefined;
}

/** A PNG that is split into colour and alpha, or drawn without its interlacing. */
export interface JoinedFile {
  /** True if the file's pixels have alpha; transparent colours are among the further chunks. */
  readonly alpha: boolean;
  /** The file's bytes before and after its `IDAT` chunks. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** SHA-256 of the file with its filtered rows, uncompressed and not interlaced, in place of the chunks; hexadecimal. */
  readonly digest: string;
}

export interface PixelStream {
  /** Pixels as stored, before the orientation. */
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly space: 'DeviceGray' | 'DeviceRGB' | { readonly palette: Uint8Array };
  /** As in the file: still encoded by the filter. */
  readonly data: Uint8Array;
  readonly filter: 'DCTDecode' | 'FlateDecode';
}

/** A file in order: either its own bytes, or the number of bytes to take next from the shared stream. */
export type FileParts = readonly (Uint8Array | number)[];

const known = new WeakMap<ImageFile, Promise<PdfImage>>();

/** Converts an image; cached by image. */
export function pdfImage(image: ImageFile): Promise<PdfImage> {
  const made = known.get(image) ?? make(image);
  known.set(image, made);
  return made;
}

async function make(image: ImageFile): Promise<PdfImage> {
  const { bytes, digest, orientation, content } = image;
  if (content.kind === 'jpeg') {
    const { width, height, components } = content;
    const space = components === 1 ? 'DeviceGray' : 'DeviceRGB';
    const { data, parts } = pictureOf(bytes);
    const color: PixelStream = { width, height, bits: 8, space, data, filter: 'DCTDecode' };
    return { bytes, digest, orientation, color, alpha: undefined, parts, joined: undefined };
  }
  // PDF has neither interlacing nor transparent colours that readers agree on.
  const png = content.interlaced ? deinterlaced(content) : content;
  const plain = png.transparency === undefined ? png : await plainPng(png);
  const streams = hasAlpha(plain) ? split(plain) : { color: passedOn(plain), alpha: undefined };
  // A transparent colour doesn't change the colours themselves.
  const color = hasAlpha(png) ? streams.color : passedOn(png);
  const shared = color.data === content.data;
  const parts = partsOf(bytes);
  return {
    ...{ bytes, digest, orientation, ...streams, color },
    parts: shared ? parts : undefined,
    joined: shared || (hasAlpha(png) && png !== plain) ? undefined : joinedFile(png, parts),
  };
}

/** A JPEG's picture without metadata. */
function pictureOf(bytes: Uint8Array): { readonly data: Uint8Array; readonly parts: FileParts } {
  const data: Uint8Array[] = [];
  const parts: (Uint8Array | number)[] = [];
  let at = 0;
  for (const { start, end } of pictureSegments(bytes)) {
    const last = parts.at(-1);
    if (start > at) parts.push(bytes.subarray(at, start));
    if (start > at || typeof last !== 'number') parts.push(end - start);
    else parts[parts.length - 1] = last + end - start;
    data.push(bytes.subarray(start, end));
    at = end;
  }
  if (at === 0 || (parts.length === 1 && at === bytes.length)) return { data: bytes, parts: [bytes.length] };
  if (at < bytes.length) parts.push(bytes.subarray(at));
  return { data: new Uint8Array(Buffer.concat(data)), parts };
}

function hasAlpha({ colorType }: PngContent): boolean {
  return colorType === PNG_COLOR.greyAlpha || colorType === PNG_COLOR.rgbAlpha;
}

function passedOn(png: PngContent): PixelStream {
  const { width, height, depth, colorType, palette, data } = png;
  const space =
    colorType === PNG_COLOR.palette && palette
      ? { palette: wholePalette(palette, depth) }
      : channelsOf(png) === 1
        ? 'DeviceGray'
        : 'DeviceRGB';
  return { width, height, bits: depth, space, data, filter: 'FlateDecode' };
}

function split(png: PngContent): Pick<PdfImage, 'color' | 'alpha'> {
  const { width, height, depth: bits, colorType } = png;
  const { color, alpha } = splitAlpha(png);
  const size = { width, height, bits, filter: 'FlateDecode' } as const;
  const space = colorType === PNG_COLOR.greyAlpha ? 'DeviceGray' : 'DeviceRGB';
  return {
    color: { ...size, space, data: color },
    alpha: alpha && { ...size, space: 'DeviceGray', data: alpha },
  };
}

/** A PNG's bytes around those of its IDAT chunks. */
function partsOf(bytes: Uint8Array): FileParts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: (Uint8Array | number)[] = [];
  let own = 0;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const name = view.getUint32(at + 4);
    if (name === IDAT && length > 0) {
      parts.push(bytes.subarray(own, at + 8), length);
      own = at + 8 + length;
    }
    at += 12 + length;
    if (name === IEND) break;
  }
  return [...parts, bytes.subarray(own)];
}

function joinedFile(png: PngContent, parts: FileParts): JoinedFile | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!(first instanceof Uint8Array && last instanceof Uint8Array)) return undefined;
  // Without the first chunk's length and name, and the last one's checksum.
  const [before, after] = [first.subarray(0, -8), last.subarray(4)];
  const digest = createHash('sha256').update(before).update(unpackRows(png)).update(after).digest('hex');
  return { alpha: hasAlpha(png), before, after, digest };
}

const IDAT = 0x49444154;
const IEND = 0x49454e44;
