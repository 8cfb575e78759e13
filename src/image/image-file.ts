/** A valid image file, or the reason why a file can't be used. */

import type { Limits } from '../core/limits.ts';

/** The orientation of the stored picture (Exif 2.32, 4.6.4 A): 1 upright, 2 mirrored, 3 upside down, 5 to 8 on its side. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;

export interface ImageFile {
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, hexadecimal; identical images are embedded once. */
  readonly digest: string;
  /** Pixels of the upright picture. */
  readonly width: number;
  readonly height: number;
  readonly orientation: Orientation;
  readonly content: PngContent | JpegContent;
}

/** The content of a PNG file (PNG 3, 11.2). */
export interface PngContent {
  readonly kind: 'png';
  /** Pixels as stored. */
  readonly width: number;
  readonly height: number;
  /** Bits of a sample: 1, 2, 4, 8 or 16. */
  readonly depth: number;
  readonly colorType: PngColorType;
  readonly interlaced: boolean;
  /** Three bytes for each colour. */
  readonly palette: Uint8Array | undefined;
  /** The `tRNS` chunk: alpha by colour of the palette, or the samples of the one transparent colour. */
  readonly transparency: Uint8Array | undefined;
  /** The concatenated `IDAT` chunks: filtered rows in zlib's format. */
  readonly data: Uint8Array;
  readonly exif: Uint8Array | undefined;
}

export const PNG_COLOR = { grey: 0, rgb: 2, palette: 3, greyAlpha: 4, rgbAlpha: 6 } as const;
export type PngColorType = (typeof PNG_COLOR)[keyof typeof PNG_COLOR];

export interface JpegContent {
  readonly kind: 'jpeg';
  /** Pixels as stored. */
  readonly width: number;
  readonly height: number;
  /** Colour components: 1 grey, 3 colours. */
  readonly components: 1 | 3;
  readonly exif: Uint8Array | undefined;
}

/** The reason why a file can't be shown; `problem` continues the phrase "the image x.png". */
export interface ImageProblem {
  /** False for files of other formats. */
  readonly known: boolean;
  readonly problem: string;
  /** How to fix it. */
  readonly hint: string;
}

export type ImageReading = { readonly image: ImageFile } | ImageProblem;

/** Limits of one image: pixels, and MB of uncompressed data. */
export type ImageLimits = Pick<Limits, 'image-pixels' | 'inflated-size'>;

export function tooManyPixels(width: number, height: number, limits: ImageLimits): ImageProblem | undefined {
  const most = limits['image-pixels'];
  if (width * height <= most) return undefined;
  return unusable(
    `has ${width} × ${height} pixels, which is too many`,
    `save it with fewer: 300 per inch is enough for print. --limit image-pixels=N allows more than ${most}`,
  );
}

export function unusable(problem: string, hint: string): ImageProblem {
  return { known: true, problem, hint };
}

export function damaged(how: string): ImageProblem {
  return unusable(`is damaged: ${how}`, 'open it in an image editor and save it again, or take the original');
}
