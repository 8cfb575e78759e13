/** The machine's own files as a `FileReader`. */

import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { FileAccessError, type FileReader, isAside, joinPath } from './core/files.ts';

/** Ways in which a path that an author wrote leads to no file; anything else is the machine's fault. */
const NO_SUCH_FILE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

/** Reads from disk, relative paths from the working folder. Throws `FileAccessError` for what exists but can't be read. */
export function nodeReader(): FileReader {
  return {
    read: (path) => orNothing(path, () => plainBytes(readFileSync(path))),
    list: (folder) => orNothing(folder, () => listFolder(folder)) ?? [],
  };
}

/** Not a Buffer: its `slice` shares memory where a Uint8Array's copies. */
function plainBytes(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}

function listFolder(folder: string): readonly string[] {
  const entries = readdirSync(folder === '' ? '.' : folder, { withFileTypes: true });
  const isFolder = (name: string): boolean =>
    orNothing(name, () => statSync(joinPath(folder, name)).isDirectory()) ?? false;
  return entries
    .filter((e) => !isAside(e.name))
    .map((e) => (e.isDirectory() || (e.isSymbolicLink() && isFolder(e.name)) ? `${e.name}/` : e.name))
    .sort();
}

function orNothing<T>(path: string, look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof Error && 'code' in error && NO_SUCH_FILE.has(String(error.code))) return undefined;
    throw new FileAccessError(path, error);
  }
}

/**
 * Makes a folder and those above it, `mode` for each that is new. Throws what the machine says where that can't be done;
 * Node.js's own way (`recursive`) never ends on file systems that call a folder missing which they will not make (/proc).
 */
export function makeFolder(path: string, mode?: number): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) return;
  if (!found && dirname(path) !== path) makeFolder(dirname(path), mode);
  try {
    mkdirSync(path, mode);
  } catch (error) {
    // Another process may have been faster.
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) throw error;
  }
}
