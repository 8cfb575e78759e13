/** The paths of files that a brief names. */

import { joinPath } from '../core/files.ts';
import type { Problem } from './problems.ts';

/** The path of a file in a brief's folder, or why the brief can't name it. */
export function namedPath(name: string, folder: string): string | Problem {
  const path = joinPath(name);
  const slashes = joinPath(name.replaceAll('\\', '/'));
  const outside = (one: string): boolean => /^(?:\/|\.\.|[A-Za-z]:)/.test(one);
  if (!outside(path) && !name.includes('\\')) return joinPath(folder, path);
  if (!outside(slashes)) {
    const message = `'\\' doesn't separate folders in '${name}'`;
    return { code: 'path-outside', message, hint: `write '${slashes}'` };
  }
  const message = `'${name}' lies outside the brief's folder`;
  return { code: 'path-outside', message, hint: "name a file in the brief's own folder" };
}
