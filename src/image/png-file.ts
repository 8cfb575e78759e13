/** Reads the chunks of a PNG file (PNG 3, 5 and 11) and reports damage. */

import { crc32 } from 'node:zlib';
import {
  damaged,
  type ImageLimits,
  type ImageProblem,
  PNG_COLOR,
  type PngColorType,
  type PngContent,
  tooManyPixels,
} from './image-file.ts';
import { rowsProblem } from './png-rows.ts';

const SIGNATURE = '\x89PNG\r\n\x1a\n';
const CUT_OFF = 'the file ends too early';

/** Bit depths by colour type (11.2.1). */
const DEPTHS: Readonly<Record<PngColorType, readonly number[]>> = {
  [PNG_COLOR.grey]: [1, 2, 4, 8, 16],
  [PNG_COLOR.rgb]: [8, 16],
  [PNG_COLOR.palette]: [1, 2, 4, 8],
  [PNG_COLOR.greyAlpha]: [8, 16],
  [PNG_COLOR.rgbAlpha]: [8, 16],
};

/** True for a PNG, even if a transfer in text mode has changed its signature. */
export function looksLikePng(bytes: Uint8Array): boolean {
  const head = Buffer.from(bytes.subarray(0, 32)).toString('latin1');
  return head.slice(1, 4) === 'PNG' || /^[\s\S]{6,12}\0\0\0\rIHDR/.test(head);
}

export function readPng(bytes: Uint8Array, limits: ImageLimits): PngContent | ImageProblem {
  if (Buffer.from(bytes.subarray(0, 8)).toString('latin1') !== SIGNATURE) {
    return damaged("its first bytes aren't those of a PNG, perhaps after a transfer in text mode");
  }
  const chunks = readChunks(bytes);
  if ('problem' in chunks) return chunks;
  const header = readHeader(chunks.header);
  if ('problem' in header) return header;
  const { palette, transparency } = chunks;
  const problem =
    tooManyPixels(header.width, header.height, limits) ??
    paletteProblem(header, palette) ??
    transparencyProblem(header, palette, transparency) ??
    (chunks.data.length === 0 ? damaged('it has no pixels') : undefined);
  if (problem) return problem;
  const data = chunks.data.length === 1 && chunks.data[0] ? chunks.data[0] : new Uint8Array(Buffer.concat(chunks.data));
  const content: PngContent = { ...header, palette, transparency, data, exif: chunks.exif };
  return rowsProblem(content, limits) ?? content;
}

interface Chunks {
  header: Uint8Array;
  palette: Uint8Array | undefined;
  transparency: Uint8Array | undefined;
  exif: Uint8Array | undefined;
  readonly data: Uint8Array[];
}

/** The chunks that matter here; checksums of others aren't verified. */
const USED = new Set(['IHDR', 'PLTE', 'IDAT', 'tRNS', 'IEND']);

function readChunks(bytes: Uint8Array): Chunks | ImageProblem {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found: Chunks = {
    header: bytes.subarray(0, 0),
    palette: undefined,
    transparency: undefined,
    exif: undefined,
    data: [],
  };
  for (let at = 8; ; ) {
    if (at + 12 > bytes.length) return damaged(CUT_OFF);
    const length = view.getUint32(at);
    const name = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1');
    if (at === 8 && name !== 'IHDR') return damaged(`it starts with the chunk ${quoted(name)}, not with IHDR`);
    if (!/^[A-Za-z]{4}$/.test(name)) return damaged(`${quoted(name)} can't be the name of a chunk`);
    if (at + 12 + length > bytes.length) return damaged(CUT_OFF);
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (USED.has(name) && crc32(bytes.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length)) {
      return damaged(`the checksum of its chunk ${name} is wrong`);
    }
    if (name === 'IEND') return found;
    const problem = keepChunk(found, name, body);
    if (problem) return problem;
    at += 12 + length;
  }
}

function keepChunk(found: Chunks, name: string, body: Uint8Array): ImageProblem | undefined {
  switch (name) {
    case 'IHDR':
      if (found.header.length > 0) return damaged('it has two chunks IHDR');
      found.header = body;
      return undefined;
    case 'PLTE':
      found.palette = body;
      return undefined;
    case 'tRNS':
      found.transparency = body;
      return undefined;
    case 'eXIf':
      found.exif = body;
      return undefined;
    case 'IDAT':
      if (body.length > 0) found.data.push(body);
      return undefined;
    default:
      // A capital at its start marks a chunk without which the pixels can't be understood (5.4).
      return /^[A-Z]/.test(name) ? damaged(`it needs a chunk ${name}, which PNG doesn't have`) : undefined;
  }
}

function quoted(name: string): string {
  return `'${name.replace(/[^\x20-\x7e]/g, '?')}'`;
}

type Header = Pick<PngContent, 'kind' | 'width' | 'height' | 'depth' | 'colorType' | 'interlaced'>;

function readHeader(body: Uint8Array): Header | ImageProblem {
  if (body.length !== 13) return damaged('its chunk IHDR has the wrong length');
  const view = new DataView(body.buffer, body.byteOffset, body.byteLength);
  const [width, height] = [view.getUint32(0), view.getUint32(4)];
  const [depth = 0, colorType = 0, compression = 0, filter = 0, interlace = 0] = body.subarray(8);
  if (width === 0 || height === 0) return damaged('it has no width or height');
  if (!isColorType(colorType)) return damaged(`PNG has no colour type ${colorType}`);
  if (!DEPTHS[colorType].includes(depth))
    return damaged(`PNG has no ${depth} bits per sample with colour type ${colorType}`);
  if (compression !== 0 || filter !== 0 || interlace > 1) {
    return damaged('it names a compression, a filter or an interlacing that PNG does not have');
  }
  return { kind: 'png', width, height, depth, colorType, interlaced: interlace === 1 };
}

function isColorType(value: number): value is PngColorType {
  return value in DEPTHS;
}

function paletteProblem({ colorType }: Header, palette: Uint8Array | undefined): ImageProblem | undefined {
  if (colorType !== PNG_COLOR.palette) return undefined;
  if (!palette) return damaged('it has no palette');
  const sound = palette.length > 0 && palette.length % 3 === 0 && palette.length <= 768;
  return sound ? undefined : damaged(`its palette has ${palette.length} bytes`);
}

function transparencyProblem(
  { colorType }: Header,
  palette: Uint8Array | undefined,
  transparency: Uint8Array | undefined,
): ImageProblem | undefined {
  if (!transparency) return undefined;
  const { length } = transparency;
  const sound =
    colorType === PNG_COLOR.palette
      ? length * 3 <= (palette?.length ?? 0)
      : length ===
        { [PNG_COLOR.grey]: 2, [PNG_COLOR.rgb]: 6, [PNG_COLOR.greyAlpha]: -1, [PNG_COLOR.rgbAlpha]: -1 }[colorType];
  return sound ? undefined : damaged(`its chunk tRNS has ${length} bytes`);
}
