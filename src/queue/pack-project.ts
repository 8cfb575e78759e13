/** Packs the files of a brief to build it elsewhere. */

import { FileAccessError, type FileReader, joinPath } from '../core/files.ts';
import { confinedReader } from '../machine/confined-reader.ts';
import { packFiles } from '../workers/content.ts';
import type { Content } from '../workers/job.ts';
import { sha256 } from './protocol.ts';

export interface PackedProject {
  readonly content: Content;
  readonly digest: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

/** The brief isn't in the project's folder, so its files have no paths elsewhere. */
export class OutsideProjectError extends Error {}

/** Folders and files of a project besides its briefs. */
const SHARED = ['templates', '.briefwright'];
const SETTINGS = 'briefwright.yaml';

/** Projects that are kept, packed: jobs of one brief come one after the other. */
const KEPT = 8;

/** Packs projects of the working folder, each once. */
export class ProjectPacker {
  readonly #packed = new Map<string, PackedProject>();
  /** Files that builds of a folder looked for besides those of the usual folders. */
  readonly #more = new Map<string, Set<string>>();

  /** Throws `OutsideProjectError`, and `FileAccessError` for files that can't be read. */
  pack(folder: string): PackedProject {
    const known = this.#packed.get(folder);
    if (known) return known;
    const plain = joinPath(folder);
    if (plain.startsWith('/') || plain.startsWith('..') || /^[a-z]:/i.test(plain)) {
      throw new OutsideProjectError(`${folder} is outside the working folder, so it can't be built elsewhere`);
    }
    const reader = confinedReader({ folder });
    const files = new Map<string, Uint8Array>();
    for (const one of [plain, ...SHARED]) addFolder(one, reader, files);
    for (const one of [SETTINGS, ...(this.#more.get(folder) ?? [])]) addFile(one, reader, files);
    const content = packFiles(files);
    const made = { content, digest: sha256(content.bytes), files };
    this.#packed.set(folder, made);
    const [oldest] = this.#packed.keys();
    if (this.#packed.size > KEPT && oldest !== undefined) this.#packed.delete(oldest);
    return made;
  }

  /** Adds files of the project that a build looked for in vain; false if there are none. */
  add(folder: string, absent: readonly string[]): boolean {
    const reader = confinedReader({ folder });
    const sent = this.pack(folder).files;
    const found = absent.filter((path) => !sent.has(path) && reader.read(path));
    if (found.length === 0) return false;
    this.#more.set(folder, new Set([...(this.#more.get(folder) ?? []), ...found]));
    this.#packed.delete(folder);
    return true;
  }
}

function addFolder(folder: string, reader: FileReader, files: Map<string, Uint8Array>): void {
  for (const name of reader.list(folder)) {
    if (name.endsWith('/')) addFolder(joinPath(folder, name), reader, files);
    else addFile(joinPath(folder, name), reader, files);
  }
}

function addFile(path: string, reader: FileReader, files: Map<string, Uint8Array>): void {
  try {
    const bytes = reader.read(path);
    if (bytes) files.set(path, bytes);
  } catch (error) {
    // A build that needs it reports that it is missing.
    if (!(error instanceof FileAccessError)) throw error;
  }
}
