/** The only file that imports pngjs: decodes and re-encodes PNGs that PDF can't embed unchanged. */

import { crc32, deflateSync } from 'node:zlib';
import { PNG_COLOR, type PngContent } from './image-file.ts';
import { readPng } from './png-file.ts';
import { wholePalette } from './png-palette.ts';
import { unpackRows } from './png-rows.ts';

/** The same picture without a palette, with transparent colours as alpha and 8 bits per sample; not for interlaced ones. */
export async function plainPng(png: PngContent): Promise<PngContent> {
  const { PNG } = await import('pngjs');
  const decoded = PNG.sync.read(pngFile(png));
  const written = PNG.sync.write(decoded, { colorType: plainType(png), bitDepth: 8, inputHasAlpha: true });
  const content = readPng(new Uint8Array(written), UNLIMITED);
  if ('problem' in content) throw new Error(`pngjs wrote a PNG that ${content.problem}`);
  return content;
}

/** The limits were checked when the file was read. */
const UNLIMITED = { 'image-pixels': Number.POSITIVE_INFINITY, 'inflated-size': Number.POSITIVE_INFINITY };

function plainType({ colorType, transparency }: PngContent): 0 | 2 | 4 | 6 {
  const grey = colorType === PNG_COLOR.grey || colorType === PNG_COLOR.greyAlpha;
  const alpha = transparency !== undefined || colorType === PNG_COLOR.greyAlpha || colorType === PNG_COLOR.rgbAlpha;
  if (grey) return alpha ? PNG_COLOR.greyAlpha : PNG_COLOR.grey;
  return alpha ? PNG_COLOR.rgbAlpha : PNG_COLOR.rgb;
}

/** Only the chunks that determine the pixels: pngjs fails on some of the others. */
function pngFile(png: PngContent): Buffer {
  const { width, height, depth, colorType, palette, transparency } = png;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, colorType, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    // pngjs throws for pixels beyond the palette.
    ...(palette && colorType === PNG_COLOR.palette ? [chunk('PLTE', wholePalette(palette, depth))] : []),
    ...(transparency ? [chunk('tRNS', transparency)] : []),
    // It doesn't accept bytes after the last row either.
    chunk('IDAT', deflateSync(unpackRows(png), { level: 1 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(name: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(body.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
