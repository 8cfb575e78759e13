/** Where the program's own files and those of npm packages are on this machine. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FileReader, folderOf, joinPath } from './core/files.ts';

const PINNED_FOLDER = '.briefwright';

let root: string | undefined;

/** The package's folder: the nearest above this file that holds package.json, in the sources and in the bundle alike. */
export function packageRoot(): string {
  if (root !== undefined) return root;
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  root = folder;
  return folder;
}

let version: string | undefined;

/** Of this program. */
export function packageVersion(): string {
  version ??= (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }).version;
  return version;
}

/**
 * A reader that also knows `npm:<package>/<file>` (a file of an installed package, the project's before the program's
 * own) and `briefwright:<path>` (a file of this program). A project made from a PDF holds layouts and styles of the
 * version that it was made by in `.briefwright/`: they stand in for the program's, layouts as wholes.
 */
export function withPackages(reader: FileReader, projectRoot: string): FileReader {
  const pinned = joinPath(projectRoot, PINNED_FOLDER);
  let hasPinned: boolean | undefined;
  const programFile = (name: string): string => {
    hasPinned ??= reader.list(pinned).length > 0;
    const [layout] = /^templates\/[^/]+\//.exec(name) ?? [];
    const there = (): boolean =>
      layout === undefined
        ? reader.read(joinPath(pinned, name)) !== undefined
        : reader.list(joinPath(pinned, layout)).length > 0;
    return hasPinned && there() ? joinPath(pinned, name) : join(packageRoot(), name);
  };
  const toPath = (path: string): string | undefined => {
    if (path.startsWith('briefwright:')) return programFile(path.slice('briefwright:'.length));
    if (path.startsWith('npm:')) return findPackageFile(path.slice('npm:'.length), projectRoot);
    return path;
  };
  // Packages don't change while the program runs, unlike what is pinned in the project.
  const known = new Map<string, Uint8Array>();
  return {
    read(path) {
      const kept = known.get(path);
      if (kept) return kept;
      const found = toPath(path);
      const bytes = found === undefined ? undefined : reader.read(found);
      if (bytes && found !== path && !found?.startsWith(pinned)) known.set(path, bytes);
      return bytes;
    },
    list(folder) {
      const found = toPath(folder);
      return found === undefined ? [] : reader.list(found);
    },
  };
}

function findPackageFile(name: string, projectRoot: string): string | undefined {
  return packagePlaces(name, projectRoot).find(isThere);
}

/** As `existsSync` says, which makes an error for each file that is not there. */
function isThere(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** Where Node.js would look for a package's file: from the project, then from this program. */
function packagePlaces(name: string, projectRoot: string): readonly string[] {
  return [resolve(projectRoot, 'package.json'), join(packageRoot(), 'package.json')].flatMap((from) =>
    (createRequire(from).resolve.paths(name) ?? []).map((folder) => join(folder, name)),
  );
}

/** Every place on this machine that what is read at a path (`withPackages`) hangs on, the first that is there first. */
export function placesOf(path: string, projectRoot: string): readonly string[] {
  if (path.startsWith('npm:')) return packagePlaces(path.slice('npm:'.length), projectRoot);
  if (!path.startsWith('briefwright:')) return [path];
  const name = path.slice('briefwright:'.length);
  const pinned = joinPath(projectRoot, PINNED_FOLDER);
  return [joinPath(pinned, name), joinPath(pinned, folderOf(name)), join(packageRoot(), name)];
}
