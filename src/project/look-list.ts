import { joinPath } from '../core/files.ts';
import { confinedReader } from '../machine/confined-reader.ts';
import { withPackages } from '../machine/package-files.ts';
import { type LookFiles, lookNames, readLook } from '../template/looks.ts';

/** The looks available to briefs of a project: the project's own and the built-in ones, sorted by name. */
export function looksOf(root: string): readonly LookFiles[] {
  const folders = [joinPath(root, 'templates'), 'briefwright:templates'];
  const places = { folders, files: withPackages(confinedReader({ root }), root) };
  return lookNames(places).flatMap((name) => readLook(name, places).value ?? []);
}
