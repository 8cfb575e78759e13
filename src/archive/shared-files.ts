/** Images whose bytes a PDF holds once, as a stream that is drawn: what the manifest says of them, and the way back. */

import { createHash } from 'node:crypto';
import type { PdfImage } from '../image/pdf-image.ts';
import type { SharedFile } from './manifest.ts';

/** Undefined where the PDF draws the image from other bytes than its file's: the file must be attached. */
export function sharedFile(image: PdfImage): SharedFile | undefined {
  const { parts, color } = image;
  if (!parts) return undefined;
  return {
    stream: sha256(color.data),
    parts: parts.map((part) => (typeof part === 'number' ? part : Buffer.from(part).toString('base64'))),
  };
}

/** The file, put together from a stream of the PDF; undefined where none has those bytes. */
export function restoreFile({ stream: digest, parts }: SharedFile, pdf: Uint8Array): Uint8Array | undefined {
  const length = parts.reduce<number>((sum, part) => sum + (typeof part === 'number' ? part : 0), 0);
  const stream = findStream(pdf, length, digest);
  if (!stream) return undefined;
  let at = 0;
  const chunks = parts.map((part) => {
    if (typeof part === 'string') return Buffer.from(part, 'base64');
    at += part;
    return stream.subarray(at - part, at);
  });
  return new Uint8Array(Buffer.concat(chunks));
}

const CR = 13;
const LF = 10;

/** A stream is known by its digest alone, so that it is found in files that other programs saved, too. */
function findStream(pdf: Uint8Array, length: number, digest: string): Uint8Array | undefined {
  const file = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  for (let at = file.indexOf('stream'); at >= 0; at = file.indexOf('stream', at + 1)) {
    // ISO 32000-1, 7.3.8.1.
    let start = at + 'stream'.length;
    if (file[start] === CR) start++;
    if (file[start] !== LF) continue;
    start++;
    const end = start + length;
    const ends = file.subarray(end, end + 11).toString('latin1');
    if (!/^\s{0,2}endstream/.test(ends)) continue;
    const data = file.subarray(start, end);
    if (sha256(data) === digest) return data;
  }
  return undefined;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
