/** The machine's own files as a `FileReader`. */

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

/** Ways in which a path that an author wrote leads to no file; anything else is the machine's fault. */
const NO_SUCH_FILE = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE']);

/** The largest file that is read where no limit is given, bytes: larger than any that people write. */
export const MAX_FILE_BYTES = 256e6;

/**
 * Reads any plain file of the machine, relative paths from the working folder: for files that a person names in a call.
 * What a brief names goes through `confinedReader`. Throws `FileAccessError` for what exists but can't be read.
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
 * A plain file's bytes, or why it is refused: a pipe, a device or a socket may never answer, so that it is looked at
 * before it is opened. `path` is how the author named it. Throws `FileAccessError` for what exists but can't be read.
 */
export function readPlainFile(place: string, path: string, most = MAX_FILE_BYTES): Uint8Array | Refusal | undefined {
  return orNothing(path, () => {
    const stat = statSync(place, { throwIfNoEntry: false });
    if (!stat || stat.isDirectory()) return undefined;
    if (!stat.isFile()) return notAFile(path);
    if (stat.size > most) return tooLarge(path, most);
    // Another file may have taken its place since: a pipe that is opened so doesn't wait for a writer.
    const handle = openSync(place, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return fstatSync(handle).isFile() ? (readAll(handle, stat.size, most) ?? tooLarge(path, most)) : notAFile(path);
    } finally {
      closeSync(handle);
    }
  });
}

/** All bytes, whatever size the file said it had (those of /proc say 0); undefined where they are more than `most`. */
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

/** Where a path really leads, links resolved; undefined where nothing is there. */
export function realPath(path: string): string | undefined {
  return orNothing(path, () => realpathSync.native(path));
}

/** Names in a folder, as `FileReader.list` gives them. */
export function listFolder(folder: string): readonly string[] {
  return orNothing(folder, () => namesIn(folder)) ?? [];
}

function namesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder === '' ? '.' : folder, { withFileTypes: true });
  const isFolder = (name: string): boolean =>
    orNothing(name, () => statSync(joinPath(folder, name)).isDirectory()) ?? false;
  return entries
    .filter((e) => !isIgnoredName(e.name))
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

function notAFile(path: string): Refusal {
  const message = `${path} is a pipe, a device or a socket, and not a file`;
  return { code: 'not-a-file', message, hint: 'name a plain file' };
}

function tooLarge(path: string, most: number): Refusal {
  const message = `${path} is larger than a file may be: ${Math.round(most / 1e6)} MB`;
  return { code: 'too-large', message, hint: 'raise the limit: --limit file-size=MEGABYTES' };
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
