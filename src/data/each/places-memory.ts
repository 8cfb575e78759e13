import type { FileReader } from '../../core/files.ts';
import type { PlaceTable } from './place-table.ts';

/** A cache of the last rows that were read without a problem: a batch builds thousands of briefs from them. */
export class PlacesMemory {
  #last: Kept | undefined;

  /** The rows that `read` returns; those of the last time if `inputs` and the files are the same. */
  recall(
    inputs: string,
    files: FileReader,
    read: (files: FileReader) => { readonly table: PlaceTable | undefined; readonly isFaultless: boolean },
  ): PlaceTable | undefined {
    const last = this.#last;
    if (last?.inputs === inputs && last.found.every((one) => isUnchanged(one, files))) return last.table;
    const found: Found[] = [];
    const { table, isFaultless } = read(noting(files, found));
    this.#last = table && isFaultless ? { inputs, found, table } : undefined;
    return table;
  }
}

interface Kept {
  readonly inputs: string;
  readonly found: readonly Found[];
  readonly table: PlaceTable;
}

type Found =
  | { readonly path: string; readonly bytes: Uint8Array | undefined }
  | { readonly path: string; readonly names: readonly string[] };

function isUnchanged(found: Found, files: FileReader): boolean {
  if ('names' in found) {
    const names = files.list(found.path);
    return names.length === found.names.length && names.every((name, i) => name === found.names[i]);
  }
  const bytes = files.read(found.path);
  if (!bytes || !found.bytes) return bytes === found.bytes;
  return bytes === found.bytes || Buffer.compare(bytes, found.bytes) === 0;
}

function noting(files: FileReader, found: Found[]): FileReader {
  return {
    read(path) {
      const bytes = files.read(path);
      found.push({ path, bytes });
      return bytes;
    },
    list(path) {
      const names = files.list(path);
      found.push({ path, names });
      return names;
    },
    refusal: (path) => files.refusal?.(path),
  };
}
