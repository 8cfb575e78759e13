/** A `FileReader` for files on the disk. */

import {
  closeSync,
  constants,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { dirname } from 'node:path';
import type { Refusal } from '../core/files.ts';
import { FileAccessError, type FileReader, isIgnoredName, joinPath } from '../core/files.ts';

/** Errors that mean an author's path leads to no file; any other is the machine's fault. */
const NO_SUCH_FILE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

/** The default size limit of files, bytes: larger than any file that people write. */
export const MAX_FILE_BYTES = 256e6;

/**
 * Reads any plain file, relative paths from the working folder: for files that a user names in a call. Files that a brief
 * names go through `confinedReader`. Throws `FileAccessError` for files that exist but can't be read.
 */
export function nodeReader(): FileReader {
  const refused = new Map<string, Refusal>();
  return {
    read(path) {
      const found = readPlainFile(path, path);
      if (found === undefined || found instanceof Uint8Array) refused.delete(path);
      else refused.set(path, found);
      return found instanceof Uint8Array ? found : undefined;
    },
    list: listFolder,
    refusal: (path) => refused.get(path),
  };
}

/**
 * A plain file's bytes, or the refusal: a pipe, a device or a socket may block forever, so its type is checked before it is
 * opened. `path` is the name used by the author. Throws `FileAccessError` for files that exist but can't be read.
 */
export function readPlainFile(place: string, path: string, most = MAX_FILE_BYTES): Uint8Array | Refusal | undefined {
  return orUndefined(path, () => {
    const stat = statSync(place, { throwIfNoEntry: false });
    if (!stat || stat.isDirectory()) return undefined;
    if (!stat.isFile()) return notAFile(path);
    if (stat.size > most) return tooLarge(path, most);
    // The file may have been replaced since: opening a pipe with O_NONBLOCK doesn't wait for a writer.
    const handle = openSync(place, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return fstatSync(handle).isFile() ? (readAll(handle, stat.size, most) ?? tooLarge(path, most)) : notAFile(path);
    } finally {
      closeSync(handle);
    }
  });
}

/** Reads all bytes regardless of the reported size (0 for files in /proc); undefined for more than `most` bytes. */
function readAll(handle: number, size: number, most: number): Uint8Array | undefined {
  let bytes = new Uint8Array(size + 1);
  let length = 0;
  while (length <= most) {
    const count = readSync(handle, bytes, length, bytes.length - length, null);
    if (count === 0) return bytes.slice(0, length);
    length += count;
    if (length < bytes.length) continue;
    const grown = new Uint8Array(bytes.length * 2);
    grown.set(bytes);
    bytes = grown;
  }
  return undefined;
}

/** A path with links resolved; undefined where nothing exists. */
export function realPath(path: string): string | undefined {
  // Most paths that a build looks for lead nowhere: asking first takes a tenth of the time of making an error.
  return orUndefined(path, () => (statSync(path, { throwIfNoEntry: false }) ? realpathSync.native(path) : undefined));
}

/** The names in a folder, in the form of `FileReader.list`. */
export function listFolder(folder: string): readonly string[] {
  return orUndefined(folder, () => namesIn(folder)) ?? [];
}

function namesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder === '' ? '.' : folder, { withFileTypes: true });
  const isFolder = (name: string): boolean =>
    orUndefined(name, () => statSync(joinPath(folder, name)).isDirectory()) ?? false;
  return entries
    .filter((e) => !isIgnoredName(e.name))
    .map((e) => (e.isDirectory() || (e.isSymbolicLink() && isFolder(e.name)) ? `${e.name}/` : e.name))
    .sort();
}

function orUndefined<T>(path: string, look: () => T): T | undefined {
  try {
    return look();
  } catch (error) {
    if (error instanceof Error && 'code' in error && NO_SUCH_FILE.has(String(error.code))) return undefined;
    throw new FileAccessError(path, error);
  }
}

function notAFile(path: string): Refusal {
  const message = `${path} is a pipe, a device or a socket, not a file`;
  return { code: 'not-a-file', message, hint: 'name a plain file' };
}

function tooLarge(path: string, most: number): Refusal {
  const message = `${path} is larger than the limit for files of ${Math.round(most / 1e6)} MB`;
  return { code: 'too-large', message, hint: 'raise the limit: --limit file-size=MEGABYTES' };
}

/**
 * Makes a folder and its parents, each new one with `mode`. Throws the system's error. Not with Node.js's `recursive`,
 * which never returns on file systems that report a folder as missing but refuse to create it (/proc).
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
