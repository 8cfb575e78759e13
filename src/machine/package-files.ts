/** Finds the program's own files and those of npm packages. */

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Refusal } from '../core/files.ts';
import { type FileReader, folderOf, joinPath } from '../core/files.ts';
import { isInside } from './confined-reader.ts';
import { listFolder, readPlainFile, realPath } from './node-files.ts';

const PINNED_FOLDER = '.briefwright';

let root: string | undefined;

/** The package's folder: the nearest parent with a package.json, of the sources as of the bundle. */
export function packageRoot(): string {
  if (root !== undefined) return root;
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  root = folder;
  return folder;
}

let version: string | undefined;

/** The version of this program. */
export function packageVersion(): string {
  version ??= (JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as { version: string }).version;
  return version;
}

/** A cache of files of packages and of this program, which don't change while it runs. */
export type PackageMemory = Map<string, Uint8Array>;

/**
 * A reader that also resolves `npm:<package>/<file>` (a file of an installed package, the project's before the program's
 * own) and `briefwright:<path>` (a file of this program). Neither leads out of its package by `..` or links. A project made
 * from a PDF has layouts and styles of its original version in `.briefwright/`: they replace the program's, layouts as a
 * whole.
 */
export function withPackages(
  reader: FileReader,
  projectRoot: string,
  memory: PackageMemory = new Map<string, Uint8Array>(),
): FileReader {
  const pinned = joinPath(projectRoot, PINNED_FOLDER);
  let hasPinned: boolean | undefined;
  /** The project's copy of a program file; undefined where the program's own is used. */
  const pinnedFile = (name: string): string | undefined => {
    hasPinned ??= reader.list(pinned).length > 0;
    if (!hasPinned || !isPlainPath(name)) return undefined;
    const [layout] = /^templates\/[^/]+\//.exec(name) ?? [];
    const there =
      layout === undefined
        ? reader.read(joinPath(pinned, name)) !== undefined
        : reader.list(joinPath(pinned, layout)).length > 0;
    return there ? joinPath(pinned, name) : undefined;
  };
  const refused = new Map<string, Refusal>();
  const readPackaged = (path: string, place: Packaged | 'outside'): Uint8Array | undefined => {
    refused.delete(path);
    const file = realInside(place);
    const found = file === 'outside' ? outsidePackage(path) : file && readPlainFile(file, path);
    if (found instanceof Uint8Array) memory.set(path, found);
    else if (found) refused.set(path, found);
    return found instanceof Uint8Array ? found : undefined;
  };
  return {
    read(path) {
      const name = programFile(path);
      const own = name === undefined ? undefined : pinnedFile(name);
      if (own !== undefined) return reader.read(own);
      const place = packagedPlace(path, projectRoot);
      if (place === undefined) return reader.read(path);
      return memory.get(path) ?? readPackaged(path, place);
    },
    list(folder) {
      const name = programFile(folder);
      const own = name === undefined ? undefined : pinnedFile(name);
      if (own !== undefined) return reader.list(own);
      const place = packagedPlace(folder, projectRoot);
      if (place === undefined) return reader.list(folder);
      const real = realInside(place);
      return real === undefined || real === 'outside' ? [] : listFolder(real);
    },
    refusal: (path) => refused.get(path) ?? reader.refusal?.(path),
  };
}

/** A path in a package; both are absolute. */
interface Packaged {
  readonly package: string;
  readonly path: string;
}

/** The name of a file of this program; undefined for any other path. */
function programFile(path: string): string | undefined {
  return path.startsWith('briefwright:') ? path.slice('briefwright:'.length) : undefined;
}

/** The house style that ships has another place, so that `templates/house.css` is the user's own in a clone, too. */
const HOUSE_STYLE = { name: 'templates/house.css', place: 'templates/base/house.css' };

/** Where a file of this program is on the machine. */
function shippedPlace(name: string): string {
  return join(packageRoot(), name === HOUSE_STYLE.name ? HOUSE_STYLE.place : name);
}

/** Resolves a path that names a package; undefined for any other path. */
function packagedPlace(path: string, projectRoot: string): Packaged | 'outside' | undefined {
  const own = programFile(path);
  if (own !== undefined) return { package: packageRoot(), path: shippedPlace(own) };
  if (!path.startsWith('npm:')) return undefined;
  const places = packagedPlaces(path.slice('npm:'.length), projectRoot);
  return places.find((place) => isThere(place.path)) ?? places[0] ?? 'outside';
}

/** All candidate places of a package's file; none where the path doesn't start with a package's name. */
function packagedPlaces(name: string, projectRoot: string): readonly Packaged[] {
  const [folder] = PACKAGE_NAME.exec(name) ?? [];
  if (folder === undefined) return [];
  return packageFolders(folder, projectRoot).map((place) => {
    return { package: place, path: join(place, name.slice(folder.length)) };
  });
}

/** A package's name at the start of a path (npm's rules, on any system). */
const PACKAGE_NAME = /^(?:@[\w~-][\w.~-]*\/)?[\w~-][\w.~-]*(?=\/|$)/;

/** True for a path of plain names: it can't lead elsewhere. */
function isPlainPath(path: string): boolean {
  return path.split('/').every((part) => part !== '..' && !part.includes('\\'));
}

/** The place with links resolved; undefined where nothing exists. */
function realInside(place: Packaged | 'outside'): string | 'outside' | undefined {
  if (place === 'outside' || !isInside(place.path, place.package)) return 'outside';
  const [folder, real] = [realPath(place.package), realPath(place.path)];
  if (folder === undefined || real === undefined) return undefined;
  return isInside(real, folder) ? real : 'outside';
}

function outsidePackage(path: string): Refusal {
  return {
    code: 'outside-package',
    message: `${path} leads out of its package`,
    hint: 'name a file inside the package: npm:NAME/FILE',
  };
}

/** As `existsSync`, without creating an error for each missing file. */
function isThere(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false }) !== undefined;
}

/** The folders in which Node.js looks for a package: from the project, then from this program. */
function packageFolders(name: string, projectRoot: string): readonly string[] {
  return [resolve(projectRoot, 'package.json'), join(packageRoot(), 'package.json')].flatMap((from) =>
    (createRequire(from).resolve.paths(name) ?? []).map((folder) => join(folder, name)),
  );
}

/** All places on the disk that a path of `withPackages` may be read from, in order of priority. */
export function candidatePaths(path: string, projectRoot: string): readonly string[] {
  if (path.startsWith('npm:')) return packagedPlaces(path.slice('npm:'.length), projectRoot).map((place) => place.path);
  if (!path.startsWith('briefwright:')) return [path];
  const name = path.slice('briefwright:'.length);
  const pinned = joinPath(projectRoot, PINNED_FOLDER);
  return [joinPath(pinned, name), joinPath(pinned, folderOf(name)), shippedPlace(name)];
}
