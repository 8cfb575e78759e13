/** Recognises, by their first bytes, files that are neither PNG nor JPEG nor SVG but are used as images. */

import type { ImageProblem } from './image-file.ts';

const AS_PNG = 'save it as PNG';
const AS_EITHER = 'save it as JPEG if it is a photograph, else as PNG';

interface Format {
  readonly name: string;
  readonly test: (head: string) => boolean;
  readonly hint: string;
}

/** Tests see the first 512 bytes, one character each. */
const FORMATS: readonly Format[] = [
  { name: 'a GIF', test: (head) => /^GIF8[79]a/.test(head), hint: AS_PNG },
  { name: 'a WebP image', test: (head) => /^RIFF[\s\S]{4}WEBP/.test(head), hint: AS_EITHER },
  { name: 'an AVIF image', test: (head) => isoBrand(head, /avi[fs]/), hint: AS_EITHER },
  {
    name: 'a HEIC image',
    test: (head) => isoBrand(head, /hei[cxms]|hev[cxms]|mif1|msf1/),
    hint: `${AS_EITHER}; phones can take pictures as JPEG ("most compatible")`,
  },
  { name: 'a JPEG XL image', test: (head) => startsWith(head, '\xff\x0a', '\0\0\0\x0cJXL '), hint: AS_EITHER },
  {
    name: 'a JPEG 2000 image',
    test: (head) => startsWith(head, '\xff\x4f\xff\x51', '\0\0\0\x0cjP  '),
    hint: AS_EITHER,
  },
  { name: 'a TIFF image', test: (head) => /^(?:II[*+]\0|MM\0[*+])/.test(head), hint: AS_EITHER },
  { name: 'a BMP image', test: (head) => /^BM[\s\S]{4}\0\0\0\0/.test(head), hint: AS_PNG },
  { name: 'an icon (ICO)', test: (head) => startsWith(head, '\0\0\x01\0', '\0\0\x02\0'), hint: AS_PNG },
  { name: 'a Photoshop file', test: (head) => head.startsWith('8BPS'), hint: AS_EITHER },
  {
    name: 'a PDF',
    test: (head) => head.startsWith('%PDF-'),
    hint: 'export the page as PNG at 300 pixels per inch; for a chart, put its data under charts:',
  },
  {
    name: 'a web page',
    test: (head) => /^\s*<(?:!DOCTYPE html|html)/i.test(head),
    hint: 'download the image itself: this is the page that shows it, or an error in its place',
  },
];

function startsWith(head: string, ...starts: readonly string[]): boolean {
  return starts.some((start) => head.startsWith(start));
}

/** An ISO base media file's brands (ISO/IEC 14496-12, 4.3). */
function isoBrand(head: string, brand: RegExp): boolean {
  if (head.slice(4, 8) !== 'ftyp') return false;
  const length = Math.min(head.charCodeAt(2) * 256 + head.charCodeAt(3), 64);
  const brands = head.slice(8, length).match(/[\s\S]{4}/g) ?? [];
  return brands.some((one, i) => i !== 1 && brand.test(one));
}

/** Names the format of a file that can't be an image. */
export function otherFormat(bytes: Uint8Array): ImageProblem {
  if (bytes.length === 0) return { known: false, problem: 'is empty', hint: 'put the image into the file' };
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 512)).toString('latin1');
  const found = FORMATS.find(({ test }) => test(head));
  if (found) return { known: false, problem: `is ${found.name}: a brief can use PNG, JPEG and SVG`, hint: found.hint };
  return { known: false, problem: "isn't a PNG, JPEG or SVG image", hint: AS_EITHER };
}
