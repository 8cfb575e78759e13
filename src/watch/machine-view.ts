/** What is on the machine now, held against what a build saw of it. */

import { type BigIntStats, statSync } from 'node:fs';
import { FileAccessError, type FileRead, type FileReader, type FolderListed } from '../core/files.ts';
import { type Bounds, confinedReader } from '../machine/confined-reader.ts';
import { placesOf, withPackages } from '../machine/package-files.ts';

/** A file's bytes, the names in a folder, or why it can't be read; undefined where there is none. */
type State = Uint8Array | string | undefined;

/** States by path; that of a folder's names ends in '/'. */
export type FileSnapshot = ReadonlyMap<string, State>;

/** What a build read and listed. */
export function seenBy(result: {
  readonly filesRead: readonly FileRead[];
  readonly foldersListed: readonly FolderListed[];
}): FileSnapshot {
  return new Map<string, State>([
    ...result.filesRead.map(({ path, bytes }): [string, State] => [path, bytes]),
    ...result.foldersListed.map(({ path, names }): [string, State] => [`${path}/`, namesState(names)]),
  ]);
}

/** Paths of `now` whose state is another than `before`, in order. */
export function differences(before: FileSnapshot, now: FileSnapshot): readonly string[] {
  return [...now].filter(([path, state]) => !isSame(before.get(path), state)).map(([path]) => path);
}

/** True where a file that had something in it is gone or empty: an editor may be half way through saving it. */
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

/** Younger files may be written to again within what the file system counts as the same moment. */
const TRUSTED_AFTER_MS = 2000;

/** Reads paths as a build would; what has stood untouched for a while is not read again. */
export class MachineView {
  readonly #bounds: Bounds;
  readonly #root: string;
  readonly #places = new Map<string, readonly string[]>();
  readonly #known = new Map<string, { readonly stamp: string; readonly state: State }>();

  /** Sees what a build within these bounds may read. */
  constructor(bounds: Bounds) {
    this.#bounds = bounds;
    this.#root = bounds.root ?? '.';
  }

  look(paths: Iterable<string>): FileSnapshot {
    const reader = withPackages(confinedReader(this.#bounds), this.#root);
    return new Map(Array.from(paths, (path) => [path, this.#stateOf(path, reader)]));
  }

  #stateOf(path: string, reader: FileReader): State {
    // The stamp is older than the state: what is written in between is seen by the next look.
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

  /** Where on the machine a path may be. */
  places(path: string): readonly string[] {
    const places = this.#places.get(path) ?? placesOf(path.replace(/\/$/, ''), this.#root);
    this.#places.set(path, places);
    return places;
  }
}

/** What tells a file from what stood there before, without reading it, and when it was last touched. */
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
