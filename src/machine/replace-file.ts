/** Files appear whole or not at all: written beside their place, then renamed into it. */

import { lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './node-files.ts';
import { temporaryFile } from './temporary-files.ts';
import { FolderInPlaceError, WriteError } from './write-error.ts';

/**
 * Writes a file, making its folder. Until the last moment an earlier file stays as it was, and no trace is left of a
 * failed or interrupted attempt. Throws `WriteError`, and `FolderInPlaceError` when the
 * name belongs to a folder.
 */
export async function replaceFile(path: string, contents: Uint8Array | string): Promise<void> {
  try {
    const target = placeOf(path);
    makeFolder(dirname(target.path));
    // A device or a pipe is written to; renaming would put a file in its stead.
    if (target.special) writeFileSync(target.path, contents);
    else await writeBeside(target.path, contents);
  } catch (error) {
    throw error instanceof FolderInPlaceError ? error : new WriteError(path, error);
  }
}

async function writeBeside(path: string, contents: Uint8Array | string): Promise<void> {
  const temporary = temporaryFile(path);
  const stop = removeOnSignal(temporary);
  try {
    // Of a process that had the same number.
    rmSync(temporary, { force: true });
    writeFileSync(temporary, contents, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    await stop();
  }
}

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** Clears up and ends the process on a signal; the answer takes that back, once a signal under way has been heard. */
function removeOnSignal(temporary: string): () => Promise<void> {
  const listeners = Object.entries(SIGNALS).map(([signal, code]) => {
    const listener = (): void => {
      rmSync(temporary, { force: true });
      process.exit(code);
    };
    process.on(signal, listener);
    return [signal, listener] as const;
  });
  return async () => {
    await new Promise((resolve) => setImmediate(resolve));
    for (const [signal, listener] of listeners) process.off(signal, listener);
  };
}

/** Where to write: behind a symbolic link, the file that it names. */
function placeOf(path: string): { readonly path: string; readonly special: boolean } {
  if (!lstatSync(path, { throwIfNoEntry: false })) return { path, special: false };
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return { path, special: false };
  if (stat.isDirectory()) throw new FolderInPlaceError(path);
  return stat.isFile() ? { path: realpathSync(path), special: false } : { path, special: true };
}
