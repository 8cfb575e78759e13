/** Compresses streams, and remembers those of the last file. */

import { deflateSync } from 'node:zlib';

/** Two fifths less time than the default, 6, for 3 % more bytes of page content and structure. */
const LEVEL = 4;

interface PackedStream {
  readonly raw: Uint8Array;
  readonly deflated: Uint8Array;
}

/** By length, as equal streams have equal lengths. */
type Streams = Map<number, PackedStream[]>;

/**
 * Kept from file to file: an edit leaves most streams as they were (pages, fonts' character maps). All is done on one
 * thread: handing streams to others took as long as compressing them.
 */
export class StreamPacker {
  #now: Streams = new Map();
  #before: Streams = new Map();

  /** Forgets what neither the last file nor this one held. */
  nextFile(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }

  /** The stream in zlib's format, for FlateDecode (ISO 32000-1, 7.4.4). */
  deflate(raw: Uint8Array): Uint8Array {
    const known = find(this.#now, raw) ?? find(this.#before, raw);
    const packed = known ?? { raw, deflated: deflateSync(raw, { level: LEVEL }) };
    const sameLength = this.#now.get(raw.length);
    if (sameLength) sameLength.push(packed);
    else this.#now.set(raw.length, [packed]);
    return packed.deflated;
  }
}

function find(streams: Streams, raw: Uint8Array): PackedStream | undefined {
  return streams.get(raw.length)?.find((one) => Buffer.compare(one.raw, raw) === 0);
}
