/**
 * Hints that files may have changed: events of the folders that determine them.
 *
 * Uses Node's own `fs.watch` on single folders rather than a library: this needs a hint within milliseconds for a few dozen
 * known paths, including files that don't exist yet and folders behind links. Libraries report all events in a tree: they
 * list and stat all of it first, delay events to distinguish replaced from removed files, and ignore files that are missing
 * when they start. Here changes are found by comparing contents (`machine-view.ts`), which also finds changes without an
 * event.
 */

import { type FSWatcher, lstatSync, readlinkSync, type Stats, statSync, watch } from 'node:fs';
import { basename, dirname, join, parse, relative, resolve, sep } from 'node:path';

export interface FolderEvents {
  /** Replaces the watched paths; folders that were replaced are watched again. */
  follow(paths: Iterable<string>): void;
  close(): void;
}

/** Any entry of a folder. */
const ANY = '*';
/** The most links in a path before it counts as circular, as on Linux. */
const MAX_LINKS = 40;

interface Watched {
  readonly watcher: FSWatcher;
  /** The folder's identity when the watch started: a new folder with the same name needs a new watch. */
  readonly identity: string;
}

/** Calls `hint` when one of the followed paths may have changed, or a folder above it within `root`. */
export function watchFolders(root: string, hint: () => void): FolderEvents {
  const base = resolve(root);
  const watched = new Map<string, Watched>();
  let names: ReadonlyMap<string, ReadonlySet<string>> = new Map();
  const open = (folder: string): void => {
    const identity = identityOf(folder);
    if (watched.get(folder)?.identity === identity) return;
    drop(folder);
    if (identity === undefined) return;
    const onEvent = (_event: string, name: string | null): void => {
      const wanted = names.get(folder);
      // A folder that is itself moved or removed sends an event with its own name.
      if (name === null || wanted?.has(name) || wanted?.has(ANY) || name === basename(folder)) hint();
    };
    try {
      const watcher = watch(folder, onEvent);
      watcher.on('error', () => drop(folder));
      watched.set(folder, { watcher, identity });
    } catch {
      // The system allows no more watches: regular checks find the changes without events.
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
 * The folder entries that determine paths: within `base` every entry along the path, elsewhere the last. A path
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
