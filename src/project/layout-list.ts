import { joinPath } from '../core/files.ts';
import { confinedReader } from '../machine/confined-reader.ts';
import { withPackages } from '../machine/package-files.ts';
import { layoutNames } from '../template/layout-files.ts';

/** The layouts available to briefs of a project: the project's own and the built-in ones, sorted. */
export function layoutsOf(root: string): readonly string[] {
  const folders = [joinPath(root, 'templates'), 'briefwright:templates'];
  return layoutNames({ folders, files: withPackages(confinedReader({ root }), root) });
}
