/**
 * Images whose bytes a PDF contains only once, as a drawn stream: their manifest entries, and how to restore their
 * files.
 */

import { createHash } from 'node:crypto';
import type { PdfImage } from '../image/pdf-image.ts';
import type { SharedFile } from './manifest.ts';

/** Undefined if the PDF draws the image from other bytes than its file's, so that the file must be attached. */
export function sharedFile(image: PdfImage): SharedFile | undefined {
  const { parts, color } = image;
  if (!parts) return undefined;
  return {
    stream: sha256(color.data),
    parts: parts.map((part) => (typeof part === 'number' ? part : Buffer.from(part).toString('base64'))),
  };
}

/** The file, reassembled from a stream of the PDF; undefined if no stream has the digest. */
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

/** Finds a stream only by its length and digest, so that it is also found in files saved by other programs. */
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
