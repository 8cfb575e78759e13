/**
 * The only boundary for files that a brief may read. Every file named by a brief, a layout, a style sheet or an option is
 * read through a reader made here, or through `withPackages`, which confines packages in the same way. A path is judged
 * after resolving links, and opened only once it is known to be a plain file.
 */

import { dirname, parse, relative, resolve, sep } from 'node:path';
import type { FileReader, Refusal } from '../core/files.ts';
import { listFolder, MAX_FILE_BYTES, readPlainFile, realPath } from './node-files.ts';

export interface Bounds {
  /** The project's folder; by default the working folder. */
  readonly root?: string;
  /** The brief's folder. */
  readonly folder?: string;
  /** Additional folders that may be read. */
  readonly allow?: readonly string[];
  /** The size limit of files in bytes, evaluated for each file. */
  readonly fileBytes?: () => number;
}

/**
 * Reads the files of a project: those really inside its folder, the brief's folder and the allowed folders. Anything else
 * is refused. Relative paths are from the working folder. Throws `FileAccessError` where the machine fails.
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

/** A set of folders with everything really inside them. */
class Boundary {
  /** The folders as named, and with links resolved. */
  readonly #folders: readonly string[];

  constructor(folders: readonly (string | undefined)[]) {
    const named = folders.flatMap((folder) => (folder === undefined ? [] : [resolve(folder)]));
    const real = named.map((folder) => realPath(folder) ?? folder);
    // The root of the file system is never a project.
    this.#folders = [...new Set([...named, ...real])].filter((folder) => folder !== parse(folder).root);
  }

  /** A path with links resolved; undefined where nothing exists. Paths outside aren't looked up. */
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

/** True for the folder itself and everything in it; both paths are absolute. */
export function isInside(path: string, folder: string): boolean {
  if (path === folder) return true;
  // The usual case, which needs no resolving.
  if (!path.includes('..')) return path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);
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
    message: `${path} is outside the project and the brief's folder: a symbolic link points there`,
    hint: 'replace the link with a copy of the file, or allow the folder that it points to: --allow FOLDER',
  };
}
