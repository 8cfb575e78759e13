import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import type { PackedFile } from './attachment.ts';

/** Packs files, and caches the results, because an edit changes only one of them. */
export interface Packer {
  pack(path: string, bytes: Uint8Array): PackedFile;
}

/** More than any brief has; beyond it the cache is cleared. */
const MAX_FILES = 1000;

export function createPacker(): Packer {
  const cache = new Map<string, { readonly bytes: Uint8Array; readonly packed: PackedFile }>();
  return {
    pack(path, bytes) {
      const before = cache.get(path);
      if (before && (before.bytes === bytes || Buffer.compare(before.bytes, bytes) === 0)) return before.packed;
      const packed = {
        size: bytes.length,
        md5: new Uint8Array(createHash('md5').update(bytes).digest()),
        sha256: createHash('sha256').update(bytes).digest('hex'),
        deflated: deflateSync(bytes, { level: 6 }),
      };
      if (cache.size >= MAX_FILES) cache.clear();
      cache.set(path, { bytes, packed });
      return packed;
    },
  };
}
