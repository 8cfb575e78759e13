/** An image as stored in a PDF (ISO 32000-1, 8.9.5). Data that PDF accepts unchanged is copied from the file. */

import { type ImageFile, type Orientation, PNG_COLOR, type PngContent } from './image-file.ts';
import { plainPng } from './plain-png.ts';
import { wholePalette } from './png-palette.ts';
import { channelsOf, splitAlpha } from './png-rows.ts';

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
    const color: PixelStream = { width, height, bits: 8, space, data: bytes, filter: 'DCTDecode' };
    return { bytes, digest, orientation, color, alpha: undefined, parts: [bytes.length] };
  }
  const needsPlain = content.interlaced || content.transparency !== undefined;
  // PDF has neither interlacing nor transparent colours that readers agree on.
  const plain = needsPlain ? await plainPng(content) : content;
  const streams = hasAlpha(plain) ? split(plain) : { color: passedOn(plain), alpha: undefined };
  // A transparent colour doesn't change the colours themselves.
  const color = content.interlaced || hasAlpha(content) ? streams.color : passedOn(content);
  const shared = color.data === content.data;
  return { bytes, digest, orientation, ...streams, color, parts: shared ? partsOf(bytes) : undefined };
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

const IDAT = 0x49444154;
const IEND = 0x49454e44;
