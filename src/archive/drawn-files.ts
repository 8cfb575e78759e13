/** Images that a PDF contains only once, as drawn streams: their manifest entries, and how to restore their files. */

import { createHash } from 'node:crypto';
import type { PdfImage } from '../image/pdf-image.ts';
import { joinPng } from './joined-png.ts';
import type { DrawnFile, DrawnStream, JoinedFile, SharedFile } from './manifest.ts';

/** A file that a PDF draws: its digest, and its entry in the manifest. */
export interface Drawn {
  readonly digest: string;
  readonly entry: DrawnFile;
}

/** Undefined if the file can't be restored from what the PDF draws, so that it must be attached. */
export function drawnFile({ digest, parts, joined, color, alpha }: PdfImage): Drawn | undefined {
  if (parts) {
    const coded = parts.map((part) => (typeof part === 'number' ? part : base64(part)));
    return { digest, entry: { stream: sha256(color.data), parts: coded } };
  }
  if (!joined) return undefined;
  const entry = {
    color: streamOf(color.data),
    ...(joined.alpha && alpha ? { alpha: streamOf(alpha.data) } : {}),
    before: base64(joined.before),
    after: base64(joined.after),
  };
  return { digest: joined.digest, entry };
}

export interface RestoredFile {
  readonly bytes: Uint8Array;
  /** To be compared with the manifest's. */
  readonly digest: string;
}

/** The file, put together from streams of the PDF; undefined if a stream is missing. */
export function restoreFile(entry: DrawnFile, pdf: Uint8Array): RestoredFile | undefined {
  return 'stream' in entry ? reassembled(entry, pdf) : joined(entry, pdf);
}

function reassembled({ stream: digest, parts }: SharedFile, pdf: Uint8Array): RestoredFile | undefined {
  const length = parts.reduce<number>((sum, part) => sum + (typeof part === 'number' ? part : 0), 0);
  const stream = findStream(pdf, { stream: digest, length });
  if (!stream) return undefined;
  let at = 0;
  const chunks = parts.map((part) => {
    if (typeof part === 'string') return Buffer.from(part, 'base64');
    at += part;
    return stream.subarray(at - part, at);
  });
  const bytes = new Uint8Array(Buffer.concat(chunks));
  return { bytes, digest: sha256(bytes) };
}

function joined({ color, alpha, before, after }: JoinedFile, pdf: Uint8Array): RestoredFile | undefined {
  const colors = findStream(pdf, color);
  const opacity = alpha && findStream(pdf, alpha);
  if (!colors || (alpha && !opacity)) return undefined;
  const around = { before: Buffer.from(before, 'base64'), after: Buffer.from(after, 'base64') };
  try {
    const { file, digest } = joinPng(around, { color: colors, alpha: opacity });
    return { bytes: file, digest };
  } catch {
    // The header in the manifest was changed.
    return undefined;
  }
}

function streamOf(data: Uint8Array): DrawnStream {
  return { stream: sha256(data), length: data.length };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}

const CR = 13;
const LF = 10;

/** Finds a stream only by its length and digest, so that it is also found in files saved by other programs. */
function findStream(pdf: Uint8Array, { stream: digest, length }: DrawnStream): Uint8Array | undefined {
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
