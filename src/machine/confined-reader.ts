/**
 * The one boundary for files: what a brief may read. Every file that a brief, a layout, a style sheet or an option names
 * is read through a reader made here, or through `withPackages`, which confines packages in the same way. A path is
 * judged by where it really leads, links resolved, and never opened before it is known to be a plain file.
 */

import { dirname, parse, relative, resolve, sep } from 'node:path';
import type { FileReader, Refusal } from '../core/files.ts';
import { listFolder, MAX_FILE_BYTES, readPlainFile, realPath } from './node-files.ts';

export interface Bounds {
  /** The project's folder; by default the working folder. */
  readonly root?: string;
  /** The brief's folder. */
  readonly folder?: string;
  /** Further folders that may be read. */
  readonly allow?: readonly string[];
  /** Larger files are refused, bytes: asked for at each file. */
  readonly fileBytes?: () => number;
}

/**
 * Reads the files of a project: those in its folder, in the brief's and in the folders allowed, wherever links lead.
 * Anything else is refused. Relative paths are from the working folder. Throws `FileAccessError` where the machine fails.
 */
export function confinedReader(bounds: Bounds = {}): FileReader {
  const boundary = new Boundary([bounds.root ?? '.', bounds.folder, ...(bounds.allow ?? [])]);
  const { fileBytes = () => MAX_FILE_BYTES } = bounds;
  const refused = new Map<string, Refusal>();
  const refuse = (path: string, refusal: Refusal): undefined => {
    refused.set(path, refusal);
  };
  return {
    read(path) {
      refused.delete(path);
      const place = boundary.placeOf(path);
      if (place === 'outside') return refuse(path, outside(path));
      if (place === 'linked-outside') return refuse(path, linkedOutside(path));
      const found = place === undefined ? undefined : readPlainFile(place, path, fileBytes());
      return found instanceof Uint8Array || found === undefined ? found : refuse(path, found);
    },
    list(folder) {
      const place = boundary.placeOf(folder === '' ? '.' : folder);
      return place === undefined || place === 'outside' || place === 'linked-outside' ? [] : listFolder(place);
    },
    refusal: (path) => refused.get(path),
  };
}

/** Folders and all that is really in them. */
class Boundary {
  /** As named, and where that leads. */
  readonly #folders: readonly string[];

  constructor(folders: readonly (string | undefined)[]) {
    const named = folders.flatMap((folder) => (folder === undefined ? [] : [resolve(folder)]));
    const real = named.map((folder) => realPath(folder) ?? folder);
    // A command that was called in the root of the file system has no project there.
    this.#folders = [...new Set([...named, ...real])].filter((folder) => folder !== parse(folder).root);
  }

  /** Where a path really leads; undefined where nothing is there. What lies outside isn't looked for. */
  placeOf(path: string): string | 'outside' | 'linked-outside' | undefined {
    const named = resolve(path);
    if (!this.#holds(named)) return 'outside';
    const real = realPath(named);
    return real === undefined || this.#holds(real) ? real : 'linked-outside';
  }

  #holds(path: string): boolean {
    return this.#folders.some((folder) => isInside(path, folder));
  }
}

/** True for a folder itself and what is in it; both absolute. */
export function isInside(path: string, folder: string): boolean {
  if (path === folder) return true;
  const way = relative(folder, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !way.startsWith(sep) && parse(way).root === '';
}

function outside(path: string): Refusal {
  return {
    code: 'outside-project',
    message: `${path} is outside the project and the brief's folder`,
    hint: `move the file into the project, or allow its folder: --allow ${dirname(path)}`,
  };
}

function linkedOutside(path: string): Refusal {
  return {
    code: 'outside-project',
    message: `${path} is outside the project and the brief's folder: a symbolic link leads out`,
    hint: 'put a copy of the file in place of the link, or allow the folder that the link leads to: --allow FOLDER',
  };
}
