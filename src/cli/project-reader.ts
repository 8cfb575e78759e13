import type { FileReader } from '../core/files.ts';
import { confinedReader } from '../machine/confined-reader.ts';
import { withPackages } from '../machine/package-files.ts';

/** Reads what a brief in a folder may read: the project's files, and installed packages. */
export function projectReader(folder: string): FileReader {
  return withPackages(confinedReader({ folder }), '.');
}
