import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { PackedFile } from './attachment.ts';

/** Packs files, and remembers those of the last build: an edit changes one of them. */
export interface Packer {
  pack(path: string, bytes: Uint8Array): PackedFile;
}

/** More than any brief has; beyond it the memory is emptied. */
const MAX_FILES = 1000;

export function createPacker(): Packer {
  const known = new Map<string, { readonly bytes: Uint8Array; readonly packed: PackedFile }>();
  return {
    pack(path, bytes) {
      const before = known.get(path);
      if (before && (before.bytes === bytes || Buffer.compare(before.bytes, bytes) === 0)) return before.packed;
      const packed = {
        size: bytes.length,
        md5: new Uint8Array(createHash('md5').update(bytes).digest()),
        sha256: createHash('sha256').update(bytes).digest('hex'),
        deflated: deflateSync(bytes, { level: 6 }),
      };
      if (known.size >= MAX_FILES) known.clear();
      known.set(path, { bytes, packed });
      return packed;
    },
  };
}
