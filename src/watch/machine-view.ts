/** Snapshots of files on the disk, for comparison with those that a build read. */

import { type BigIntStats, statSync } from 'node:fs';
import { FileAccessError, type FileRead, type FileReader, type FolderListed } from '../core/files.ts';
import { type Bounds, confinedReader } from '../machine/confined-reader.ts';
import { candidatePaths, withPackages } from '../machine/package-files.ts';

/** A file's bytes, the names in a folder, or the error of reading it; undefined where it doesn't exist. */
type State = Uint8Array | string | undefined;

/** States by path; paths of folders end in '/'. */
export type FileSnapshot = ReadonlyMap<string, State>;

/** The snapshot of the files that a build read and listed. */
export function snapshotOf(result: {
  readonly filesRead: readonly FileRead[];
  readonly foldersListed: readonly FolderListed[];
}): FileSnapshot {
  return new Map<string, State>([
    ...result.filesRead.map(({ path, bytes }): [string, State] => [path, bytes]),
    ...result.foldersListed.map(({ path, names }): [string, State] => [`${path}/`, namesState(names)]),
  ]);
}

/** Paths of `now` whose state differs from `before`, in order. */
export function differences(before: FileSnapshot, now: FileSnapshot): readonly string[] {
  return [...now].filter(([path, state]) => !isSame(before.get(path), state)).map(([path]) => path);
}

/** True where a non-empty file is now missing or empty: an editor may be in the middle of saving it. */
export function isHalfSaved(before: State, now: State): boolean {
  return before instanceof Uint8Array && before.length > 0 && (now === undefined || now.length === 0);
}

function isSame(a: State, b: State): boolean {
  if (a instanceof Uint8Array && b instanceof Uint8Array) return a === b || Buffer.compare(a, b) === 0;
  return a === b;
}

function namesState(names: readonly string[]): string {
  return names.join('\n');
}

/** The age from which a file's stamp is trusted: a younger file may change again without a new timestamp. */
const TRUSTED_AFTER_MS = 2000;

/** Takes snapshots of paths as a build would read them; files with an unchanged stamp aren't read again. */
export class MachineView {
  readonly #bounds: Bounds;
  readonly #root: string;
  readonly #places = new Map<string, readonly string[]>();
  readonly #known = new Map<string, { readonly stamp: string; readonly state: State }>();

  /** Reads only files that a build within these bounds may read. */
  constructor(bounds: Bounds) {
    this.#bounds = bounds;
    this.#root = bounds.root ?? '.';
  }

  snapshot(paths: Iterable<string>): FileSnapshot {
    const reader = withPackages(confinedReader(this.#bounds), this.#root);
    return new Map(Array.from(paths, (path) => [path, this.#stateOf(path, reader)]));
  }

  #stateOf(path: string, reader: FileReader): State {
    // The stamp is older than the state: a change in between is found by the next snapshot.
    const { stamp, changedAt } = stampOf(this.places(path));
    const known = this.#known.get(path);
    if (known?.stamp === stamp) return known.state;
    this.#known.delete(path);
    try {
      const state = path.endsWith('/') ? namesState(reader.list(path.slice(0, -1))) : reader.read(path);
      if (changedAt < Date.now() - TRUSTED_AFTER_MS) this.#known.set(path, { stamp, state });
      return state;
    } catch (error) {
      if (error instanceof FileAccessError) return error.message;
      throw error;
    }
  }

  /** The places on the disk where a path may be. */
  places(path: string): readonly string[] {
    const places = this.#places.get(path) ?? candidatePaths(path.replace(/\/$/, ''), this.#root);
    this.#places.set(path, places);
    return places;
  }
}

/** A stamp that distinguishes a file from its earlier versions without reading it, and the time of its last change. */
function stampOf(places: readonly string[]): { readonly stamp: string; readonly changedAt: number } {
  let changedAt = 0;
  const stamps = places.map((place) => {
    const stat = statOf(place);
    if (!stat) return '-';
    changedAt = Math.max(changedAt, Number(stat.ctimeMs));
    return `${stat.dev}:${stat.ino}:${stat.size}:${stat.mode}:${stat.mtimeNs}:${stat.ctimeNs}`;
  });
  return { stamp: stamps.join(' '), changedAt };
}

function statOf(place: string): BigIntStats | undefined {
  try {
    return statSync(place, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
