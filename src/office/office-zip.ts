/** The only file that imports fflate: the parts of an Office file (ISO/IEC 29500-2, OpenDocument 1.3 part 2), which is a zip archive. */

import { crc32, inflateRawSync } from 'node:zlib';
import { type UnzipFileInfo, unzipSync, type Zippable, zipSync } from 'fflate';
import { UnreadableFile } from './unreadable-file.ts';

/** The parts by name, each inflated once when it is read. */
export interface OfficeZip {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Throws `UnreadableFile` if the part is damaged. */
  read(name: string): Uint8Array | undefined;
}

export interface ZipLimits {
  /** All parts together once they are inflated, bytes. */
  readonly inflated: number;
  readonly parts: number;
}

/** An honest document of 300 pages with photographs is below these. */
export const ZIP_LIMITS: ZipLimits = { inflated: 512_000_000, parts: 10_000 };

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const DAMAGED = 'open it in the program that made it, save it again, and use that file';

/** Lists the parts of an archive without inflating them. Throws `UnreadableFile` for other files, and for zip bombs. */
export function openZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): OfficeZip {
  refuseOther(bytes);
  const parts = new Map<string, UnzipFileInfo>();
  const entries = directoryOf(bytes);
  let inflated = 0;
  guarded(() =>
    unzipSync(bytes, {
      filter: (info) => {
        inflated += info.originalSize;
        if (inflated > limits.inflated || parts.size >= limits.parts) throw tooLarge(limits);
        parts.set(info.name, info);
        return false;
      },
    }),
  );
  const read = (name: string): Uint8Array | undefined => {
    const info = parts.get(name);
    if (!info) return undefined;
    const entry = entries.get(name);
    const found = guarded(
      () => (entry && inflatedBy(bytes, entry, info)) ?? unzipSync(bytes, { filter: (one) => one.name === name })[name],
    );
    if (!found || (entry && crc32(found) !== entry.crc)) throw damaged(name);
    return found;
  };
  const kept = new Map<string, Uint8Array | undefined>();
  return {
    names: [...parts.keys()],
    has: (name) => parts.has(name),
    read: (name) => {
      if (!kept.has(name)) kept.set(name, read(name));
      return kept.get(name);
    },
  };
}

/** The same parts give the same bytes: in the order given, without a time. */
export function writeZip(parts: readonly (readonly [name: string, bytes: Uint8Array])[]): Uint8Array {
  // The earliest time that the format can state; fflate writes it in the machine's own time zone.
  const mtime = new Date(1980, 0, 1);
  const files: Zippable = {};
  for (const [name, bytes] of parts) files[name] = [bytes, { mtime, level: 6 }];
  return zipSync(files);
}

function refuseOther(bytes: Uint8Array): void {
  if (OLE.every((byte, i) => bytes[i] === byte)) {
    if (contains(bytes, utf16('EncryptedPackage'))) {
      throw new UnreadableFile('the file is protected by a password', 'save it without a password');
    }
    throw new UnreadableFile('the file is in the old Office format (.doc, .xls)', 'save it as .docx or .xlsx');
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    throw new UnreadableFile(
      "the file isn't a document of Word, Excel or LibreOffice",
      'save it as .docx, .odt or .xlsx',
    );
  }
}

function guarded<T>(unzip: () => T): T {
  try {
    return unzip();
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    throw damaged(undefined);
  }
}

function damaged(part: string | undefined): UnreadableFile {
  return new UnreadableFile(
    part === undefined ? 'the file is damaged' : `the file is damaged in its part ${part}`,
    DAMAGED,
  );
}

function tooLarge({ inflated, parts }: ZipLimits): UnreadableFile {
  const most = `${Math.round(inflated / 1_000_000)} MB or ${parts} parts`;
  return new UnreadableFile(
    `the file unpacks to more than ${most}`,
    'split the document, or make its pictures smaller',
  );
}

/** What the central directory (APPNOTE.TXT 4.3.12) has of a part besides the fields that fflate reads. */
interface Entry {
  readonly crc: number;
  /** Offset of the part's local header. */
  readonly header: number;
}

/** The entries of the central directory by name; fflate doesn't compare checksums. */
function directoryOf(bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const view = viewOf(bytes);
  const entries = new Map<string, Entry>();
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end--;
  if (end < 0) throw damaged(undefined);
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= bytes.length && view.getUint32(at, true) === 0x02014b50) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [
      number,
      number,
      number,
    ];
    if ((view.getUint16(at + 8, true) & 1) === 1) {
      throw new UnreadableFile('the file is protected by a password', 'save it without a password');
    }
    const entry = { crc: view.getUint32(at + 16, true), header: view.getUint32(at + 42, true) };
    entries.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), entry);
    at += 46 + name + extra + comment;
  }
  return entries;
}

/** How a part is stored (APPNOTE.TXT 4.4.5). */
const DEFLATED = 8;

/** A part inflated by Node.js, which is quicker than fflate; undefined where only fflate can read it: stored, or beyond 4 GB. */
function inflatedBy(bytes: Uint8Array, { header }: Entry, info: UnzipFileInfo): Uint8Array | undefined {
  if (info.compression !== DEFLATED || header + 30 > bytes.length || info.originalSize === 0) return undefined;
  const view = viewOf(bytes);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  const found = inflateRawSync(bytes.subarray(start, start + info.size), { maxOutputLength: info.originalSize });
  return new Uint8Array(found.buffer, found.byteOffset, found.byteLength);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((char) => [char.charCodeAt(0), 0]));
}

function contains(bytes: Uint8Array, wanted: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(wanted));
}
