/** Writes files completely or not at all: to a temporary file first, which is then renamed. */

import { lstatSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './node-files.ts';
import { temporaryFile } from './temporary-files.ts';
import { FolderInPlaceError, WriteError } from './write-error.ts';

/**
 * Writes a file, making its folder. An earlier file stays until the last moment, and a failed or interrupted attempt leaves
 * nothing behind. Throws `WriteError`, and `FolderInPlaceError` when the name belongs to a folder.
 */
export async function replaceFile(path: string, contents: Uint8Array | string): Promise<void> {
  try {
    const target = placeOf(path);
    makeFolder(dirname(target.path));
    // A device or a pipe is written directly; renaming would replace it with a file.
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
    // Left by an earlier process with the same id.
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

/** Removes the file and exits on a signal. The returned function stops this, after any signal that is already pending. */
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

/** The path to write to: for a symbolic link, its target. */
function placeOf(path: string): { readonly path: string; readonly special: boolean } {
  if (!lstatSync(path, { throwIfNoEntry: false })) return { path, special: false };
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return { path, special: false };
  if (stat.isDirectory()) throw new FolderInPlaceError(path);
  return stat.isFile() ? { path: realpathSync(path), special: false } : { path, special: true };
}
