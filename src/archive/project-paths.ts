/** Paths of a build's files in the project that a PDF contains, independent of their location on this machine. */

import { joinPath } from '../core/files.ts';

export interface ProjectPlace {
  /** The project's folder, as given to the build. */
  readonly root: string;
  /** The brief's folder, as given to the build. */
  readonly folder: string;
  /** The brief's name. */
  readonly name: string;
}

const PROGRAM = 'briefwright:';

/** The folder of a carried project with the program's own files: layouts and styles of the version that built it. */
export const PROGRAM_FOLDER = '.briefwright';

/** The brief's folder in the carried project. */
export function briefFolder(place: ProjectPlace): string {
  return `data/${/^\.*$/.test(place.name) ? 'brief' : place.name}`;
}

/**
 * A file's path in the carried project: layouts under `templates/`, the program's files in a folder of their own,
 * everything else relative to the brief's folder. Undefined for files of packages and files outside the project.
 */
export function projectPath(path: string, place: ProjectPlace): string | undefined {
  if (path.startsWith(PROGRAM)) return `${PROGRAM_FOLDER}/${path.slice(PROGRAM.length)}`;
  if (path.startsWith('npm:')) return undefined;
  const templates = `${joinPath(place.root, 'templates')}/`;
  if (path.startsWith(templates)) return `templates/${path.slice(templates.length)}`;
  const carried = joinPath(briefFolder(place), relativePath(joinPath(place.folder), path));
  return carried.startsWith('../') || carried.startsWith('/') ? undefined : carried;
}

/** The program's file that a layout's file overrides, by its path in the carried project. */
export function hiddenFile(carried: string): string | undefined {
  return carried.startsWith('templates/') ? `${PROGRAM}${carried}` : undefined;
}

/** The path from a folder to a file, both relative to the same place or both absolute; otherwise the file itself. */
function relativePath(folder: string, file: string): string {
  const from = folder.split('/').filter(Boolean);
  const to = file.split('/').filter(Boolean);
  if (folder.startsWith('/') !== file.startsWith('/')) return file;
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  const up = from.slice(shared);
  return up.includes('..') ? file : [...up.map(() => '..'), ...to.slice(shared)].join('/');
}
