/** Where the files of a build stand in the project that a PDF carries, wherever they are on this machine. */

import { joinPath } from '../core/files.ts';

export interface ProjectPlace {
  /** The project's folder, as the build was given it. */
  readonly root: string;
  /** The brief's folder, as the build was given it. */
  readonly folder: string;
  /** The brief's name. */
  readonly name: string;
}

const PROGRAM = 'briefwright:';

/** Where a project holds the program's own files in their stead: layouts and styles of the version that it was made by. */
export const PROGRAM_FOLDER = '.briefwright';

/** The brief's folder in the carried project. */
export function briefFolder(place: ProjectPlace): string {
  return `data/${/^\.*$/.test(place.name) ? 'brief' : place.name}`;
}

/**
 * A file's path in the carried project: layouts under `templates/`, the program's files in a folder of their own, all else
 * as it lies to the brief's folder. Undefined for files of packages and for those outside.
 */
export function projectPath(path: string, place: ProjectPlace): string | undefined {
  if (path.startsWith(PROGRAM)) return `${PROGRAM_FOLDER}/${path.slice(PROGRAM.length)}`;
  if (path.startsWith('npm:')) return undefined;
  const templates = `${joinPath(place.root, 'templates')}/`;
  if (path.startsWith(templates)) return `templates/${path.slice(templates.length)}`;
  const carried = joinPath(briefFolder(place), relativePath(joinPath(place.folder), path));
  return carried.startsWith('../') || carried.startsWith('/') ? undefined : carried;
}

/** The file of the program that a layout's file would hide, by its path in the carried project. */
export function hiddenFile(carried: string): string | undefined {
  return carried.startsWith('templates/') ? `${PROGRAM}${carried}` : undefined;
}

/** The way from a folder to a file, both from the same place; the file itself where they are not. */
function relativePath(folder: string, file: string): string {
  const from = folder.split('/').filter(Boolean);
  const to = file.split('/').filter(Boolean);
  if (folder.startsWith('/') !== file.startsWith('/')) return file;
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const up = from.slice(shared);
  return up.includes('..') ? file : [...up.map(() => '..'), ...to.slice(shared)].join('/');
}
