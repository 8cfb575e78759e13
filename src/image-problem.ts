/** What is wrong with an image that a PDF is to hold: damaged files, and kinds that PDF/A does not take. */

import { inflateSync } from 'node:zlib';
import type { ImageInfo } from './core/image.ts';

/** More than any page can show, and enough to fill a machine's memory. */
const MOST_PIXELS = 100_000_000;

const known = new WeakMap<Uint8Array, { readonly problem: string | undefined }>();

/** Continues "the image x.png"; undefined for a sound one. Remembered for the bytes. */
export function imageProblem(bytes: Uint8Array, info: ImageInfo): string | undefined {
  let found = known.get(bytes);
  if (!found) {
    found = { problem: problemOf(bytes, info) };
    known.set(bytes, found);
  }
  return found.problem;
}

function problemOf(bytes: Uint8Array, { kind, width, height }: ImageInfo): string | undefined {
  if (width * height > MOST_PIXELS) return `has ${width} × ${height} pixels, which are too many`;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return kind === 'png' ? pngProblem(view, width, height) : jpegProblem(view);
}

/** Bit depths by colour type, and channels (PNG 3, 11.2.1). */
const PNG_TYPES: Readonly<Record<number, { readonly depths: readonly number[]; readonly channels: number }>> = {
  0: { depths: [1, 2, 4, 8, 16], channels: 1 },
  2: { depths: [8, 16], channels: 3 },
  3: { depths: [1, 2, 4, 8], channels: 1 },
  4: { depths: [8, 16], channels: 2 },
  6: { depths: [8, 16], channels: 4 },
};

function pngProblem(view: DataView, width: number, height: number): string | undefined {
  const parts: Uint8Array[] = [];
  let palette = false;
  let ended = false;
  for (let at = 8; at + 12 <= view.byteLength && !ended; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...new Uint8Array(view.buffer, view.byteOffset + at + 4, 4));
    if (at + 12 + length > view.byteLength) return CUT_OFF;
    if (type === 'IDAT') parts.push(new Uint8Array(view.buffer, view.byteOffset + at + 8, length));
    if (type === 'PLTE') palette = length > 0 && length % 3 === 0;
    ended = type === 'IEND';
    at += 12 + length;
  }
  if (!ended || view.byteLength < 33) return CUT_OFF;
  const [depth, type, interlace] = [view.getUint8(24), view.getUint8(25), view.getUint8(28)];
  const kind = PNG_TYPES[type];
  if (!kind?.depths.includes(depth) || interlace > 1) return 'is of no kind of PNG that there is';
  if (type === 3 && !palette) return 'is damaged: it has no palette';
  const passes = interlace === 1 ? adam7(width, height) : [[width, height] as const];
  return pixelProblem(parts, passes, depth * kind.channels);
}

const CUT_OFF = 'is damaged: the file ends too early';
const PIXELS_DAMAGED = 'is damaged: its pixels cannot be unpacked';

/** Rows of each pass are there, each with a filter that there is (PNG 3, 7.3 and 9). */
function pixelProblem(
  parts: readonly Uint8Array[],
  passes: readonly (readonly [number, number])[],
  bits: number,
): string | undefined {
  let pixels: Uint8Array;
  try {
    pixels = inflateSync(Buffer.concat(parts));
  } catch {
    return PIXELS_DAMAGED;
  }
  let at = 0;
  for (const [width, height] of passes) {
    const row = 1 + Math.ceil((width * bits) / 8);
    for (let y = 0; y < height; y++, at += row) if ((pixels[at] ?? 255) > 4) return PIXELS_DAMAGED;
  }
  return at > pixels.length ? CUT_OFF : undefined;
}

/** Sizes of the seven passes, those without pixels left out (PNG 3, 8.2). */
function adam7(width: number, height: number): readonly (readonly [number, number])[] {
  const passes = [
    [0, 0, 8, 8],
    [4, 0, 8, 8],
    [0, 4, 4, 8],
    [2, 0, 4, 4],
    [0, 2, 2, 4],
    [1, 0, 2, 2],
    [0, 1, 1, 2],
  ] as const;
  return passes
    .map(([x, y, dx, dy]) => [Math.ceil((width - x) / dx), Math.ceil((height - y) / dy)] as const)
    .filter(([w, h]) => w > 0 && h > 0);
}

/** Frames that a DCT stream may have, and how many colours (ITU T.81, B.2.2; ISO 19005-3, 6.2.4.3). */
function jpegProblem(view: DataView): string | undefined {
  for (let at = 2; at + 9 < view.byteLength; ) {
    const marker = view.getUint8(at + 1);
    if (view.getUint8(at) !== 0xff) return 'is damaged: it has no frame';
    if (marker === 0xff) at++;
    else if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      if (marker > 0xc2) return 'is a JPEG of a kind that PDF does not take: save it as a baseline or progressive one';
      if (view.getUint8(at + 4) !== 8) return `has ${view.getUint8(at + 4)} bits to the colour: save it with 8`;
      const components = view.getUint8(at + 9);
      if (components === 4) return 'is in CMYK: save it in RGB';
      if (components !== 1 && components !== 3) return `has ${components} colours: save it in RGB`;
      return endsWell(view) ? undefined : CUT_OFF;
    } else at += 2 + view.getUint16(at + 2);
  }
  return 'is damaged: it has no frame';
}

/** Is there an end of image, followed by no more than what some cameras leave there? */
function endsWell(view: DataView): boolean {
  for (let at = view.byteLength - 2; at >= Math.max(2, view.byteLength - 65_536); at--) {
    if (view.getUint16(at) === 0xffd9) return true;
  }
  return false;
}
