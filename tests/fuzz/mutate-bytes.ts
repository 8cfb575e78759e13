import { crc32 } from 'node:zlib';
import type { Random } from './random.ts';

/** Makes one or a few changes to a file's bytes: flips bits, sets boundary values, removes or repeats parts. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let out = new Uint8Array(bytes);
  for (let n = random.few(6); n > 0; n--) out = random.pick(WAYS)(out, random);
  return random.chance(0.7) ? withChecksums(out) : out;
}

type Way = (bytes: Uint8Array<ArrayBuffer>, random: Random) => Uint8Array<ArrayBuffer>;

/** Headers and tables of contents are at the start, and are worth more tries. */
function place(bytes: Uint8Array, random: Random): number {
  return random.below(random.chance(0.6) ? Math.min(bytes.length, 400) : bytes.length);
}

const flipBit: Way = (bytes, random) => {
  const at = place(bytes, random);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
  return bytes;
};

const BOUNDS = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];

const setNumber: Way = (bytes, random) => {
  const size = random.pick([1, 2, 4]);
  const at = Math.min(place(bytes, random), bytes.length - size);
  if (at < 0) return bytes;
  const value = random.pick(BOUNDS);
  for (let i = 0; i < size; i++) bytes[at + i] = (value >>> (8 * (size - 1 - i))) & 0xff;
  return bytes;
};

const truncate: Way = (bytes, random) => (random.chance(0.3) ? bytes.slice(0, random.below(bytes.length + 1)) : bytes);

const removeRange: Way = (bytes, random) => {
  const at = place(bytes, random);
  const length = random.few(64);
  return joined(bytes.subarray(0, at), bytes.subarray(at + length));
};

const repeatRange: Way = (bytes, random) => {
  const at = place(bytes, random);
  const piece = bytes.subarray(at, at + random.few(64));
  return joined(bytes.subarray(0, at), piece, bytes.subarray(at));
};

const zeroRange: Way = (bytes, random) => {
  const at = place(bytes, random);
  return bytes.fill(random.chance(0.5) ? 0 : 0xff, at, at + random.few(200));
};

const WAYS: readonly Way[] = [
  flipBit,
  flipBit,
  setNumber,
  setNumber,
  setNumber,
  truncate,
  removeRange,
  repeatRange,
  zeroRange,
];

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** Corrects the checksums of a PNG's chunks, so that readers parse their content. */
function withChecksums(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (bytes[1] !== 0x50 || bytes[2] !== 0x4e) return bytes;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = at + 8 + view.getUint32(at);
    if (end + 4 > bytes.length) break;
    view.setUint32(end, crc32(bytes.subarray(at + 4, end)));
    at = end + 4;
  }
  return bytes;
}
