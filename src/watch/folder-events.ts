/**
 * Hints that files may have changed: events of the folders that they hang on.
 *
 * Node's own `fs.watch` on single folders, and no library over it: what is wanted is a hint within milliseconds for a
 * few dozen known paths, among them files that are not there yet and folders behind links. Libraries answer another
 * question (what happened in this tree): they list and stat all of it first, wait to tell a replaced file from a removed
 * one, and leave out files that are missing when they start. What happened is found here by comparing contents
 * (`machine-view.ts`), which also finds what a system's events leave out.
 */

import { type FSWatcher, lstatSync, readlinkSync, type Stats, statSync, watch } from 'node:fs';
import { basename, dirname, join, parse, relative, resolve, sep } from 'node:path';

export interface FolderEvents {
  /** From now on hints are of these paths; folders that were replaced are found again. */
  follow(paths: Iterable<string>): void;
  close(): void;
}

/** Any entry of a folder. */
const ANY = '*';
/** More than a path may have before it is taken for a circle, as on Linux. */
const MAX_LINKS = 40;

interface Watched {
  readonly watcher: FSWatcher;
  /** Of the folder as it was when the watch began: another one of its name needs a watch of its own. */
  readonly identity: string;
}

/** Calls `hint` when something happens to one of the paths followed, or to a folder above it within `root`. */
export function watchFolders(root: string, hint: () => void): FolderEvents {
  const base = resolve(root);
  const watched = new Map<string, Watched>();
  let names: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  const open = (folder: string): void => {
    const identity = identityOf(folder);
    if (watched.get(folder)?.identity === identity) return;
    drop(folder);
    if (identity === undefined) return;
    const told = (_event: string, name: string | null): void => {
      const wanted = names.get(folder);
      // A folder that is itself moved or removed tells so with its own name.
      if (name === null || wanted?.has(name) || wanted?.has(ANY) || name === basename(folder)) hint();
    };
    try {
      const watcher = watch(folder, told);
      watcher.on('error', () => drop(folder));
      watched.set(folder, { watcher, identity });
    } catch {
      // The system gives no more watches: looking now and then finds what it does not tell.
    }
  };
  const drop = (folder: string): void => {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  };
  return {
    follow(paths) {
      names = entriesOf(paths, base);
      for (const folder of watched.keys()) if (!names.has(folder)) drop(folder);
      for (const folder of names.keys()) open(folder);
    },
    close() {
      for (const folder of [...watched.keys()]) drop(folder);
    },
  };
}

function identityOf(folder: string): string | undefined {
  const stat = statSync(folder, { bigint: true, throwIfNoEntry: false });
  return stat?.isDirectory() ? `${stat.dev}:${stat.ino}` : undefined;
}

/**
 * The entries of folders that decide what is found at paths: within `base` each one on the way, elsewhere the last. A path
 * that ends in '/' means all entries of that folder.
 */
function entriesOf(paths: Iterable<string>, base: string): ReadonlyMap<string, ReadonlySet<string>> {
  const entries = new Map<string, Set<string>>();
  const stats = new Map<string, Stats | undefined>();
  const add = (folder: string, name: string): void => {
    const names = entries.get(folder) ?? new Set();
    entries.set(folder, names.add(name));
  };
  const walk = (path: string, links: number): void => {
    const { root } = parse(path);
    let folder = root;
    const parts = path.slice(root.length).split(sep);
    for (const [i, part] of parts.entries()) {
      const place = join(folder, part);
      if (!stats.has(place)) stats.set(place, lookAt(place));
      const stat = stats.get(place);
      if (i === parts.length - 1 || !stat || isWithin(base, folder)) add(folder, part);
      if (stat?.isSymbolicLink() && links < MAX_LINKS) {
        walk(resolve(folder, readLink(place), ...parts.slice(i + 1)), links + 1);
        return;
      }
      if (!stat?.isDirectory()) return;
      folder = place;
    }
    add(folder, ANY);
  };
  for (const path of paths) walk(resolve(path), 0);
  return entries;
}

function isWithin(base: string, folder: string): boolean {
  return folder === base || !relative(base, folder).startsWith('..');
}

function lookAt(place: string): Stats | undefined {
  try {
    return lstatSync(place);
  } catch {
    return undefined;
  }
}

function readLink(place: string): string {
  try {
    return readlinkSync(place);
  } catch {
    return dirname(place);
  }
}
