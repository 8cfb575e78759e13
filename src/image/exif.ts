/** Exif data: a TIFF file of its own, in either byte order (Exif 2.32, 4.5 and 4.6). */

import type { Orientation } from './image-file.ts';

const TAG = {
  orientation: 0x0112,
  exif: 0x8769,
  gps: 0x8825,
  /** Of the GPS directory. */
  latitude: 2,
  longitude: 4,
  owner: 0xa430,
  bodySerial: 0xa431,
  lensSerial: 0xa435,
} as const;
const SHORT = 3;
const ENTRY_LENGTH = 12;

/** Reads the orientation; `tiff` starts with its byte order. 1 if there is none or it can't be read. */
export function exifOrientation(tiff: Uint8Array | undefined): Orientation {
  const reader = tiff && TiffReader.of(tiff);
  const entry = reader?.first().get(TAG.orientation);
  const value = reader && entry !== undefined ? reader.short(entry) : 1;
  return isOrientation(value) ? value : 1;
}

/** Facts that Exif data states of people: where the picture was taken, and whose camera took it. */
export interface ExifFacts {
  readonly place: boolean;
  readonly camera: boolean;
}

export function exifFacts(tiff: Uint8Array | undefined): ExifFacts {
  const reader = tiff && TiffReader.of(tiff);
  if (!reader) return { place: false, camera: false };
  const first = reader.first();
  const [gps, exif] = [reader.directoryAt(first.get(TAG.gps)), reader.directoryAt(first.get(TAG.exif))];
  return {
    place: gps.has(TAG.latitude) && gps.has(TAG.longitude),
    camera: [TAG.owner, TAG.bodySerial, TAG.lensSerial].some((tag) => exif.has(tag)),
  };
}

/** Offsets of entries by tag. */
type Directory = ReadonlyMap<number, number>;

/** Reads directories (TIFF 6.0, section 2); one that extends past the data is empty. */
class TiffReader {
  readonly #view: DataView;
  readonly #little: boolean;

  private constructor(view: DataView, little: boolean) {
    this.#view = view;
    this.#little = little;
  }

  static of(tiff: Uint8Array): TiffReader | undefined {
    if (tiff.length < 8) return undefined;
    const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
    const order = view.getUint16(0);
    const little = order === 0x4949;
    return (little || order === 0x4d4d) && view.getUint16(2, little) === 42 ? new TiffReader(view, little) : undefined;
  }

  first(): Directory {
    return this.#directory(this.#view.getUint32(4, this.#little));
  }

  /** The directory that an entry points to; empty without an entry. */
  directoryAt(entry: number | undefined): Directory {
    return entry === undefined ? new Map() : this.#directory(this.#view.getUint32(entry + 8, this.#little));
  }

  /** The value of an entry of type SHORT; 0 for other types. */
  short(entry: number): number {
    const isShort = this.#view.getUint16(entry + 2, this.#little) === SHORT;
    return isShort ? this.#view.getUint16(entry + 8, this.#little) : 0;
  }

  #directory(offset: number): Directory {
    const entries = new Map<number, number>();
    const { byteLength } = this.#view;
    if (offset + 2 > byteLength) return entries;
    const count = this.#view.getUint16(offset, this.#little);
    for (let i = 0; i < count; i++) {
      const entry = offset + 2 + i * ENTRY_LENGTH;
      if (entry + ENTRY_LENGTH > byteLength) break;
      const tag = this.#view.getUint16(entry, this.#little);
      if (!entries.has(tag)) entries.set(tag, entry);
    }
    return entries;
  }
}

function isOrientation(value: number): value is Orientation {
  return value >= 1 && value <= 8;
}

/** True if the orientation swaps width and height. */
export function isOnItsSide(orientation: Orientation): boolean {
  return orientation >= 5;
}
