/** Builds of briefs in memory by one compiler, which loads fonts, layouts and words once for all tests of a process. */

import {
  type CompileOptions,
  type CompileResult,
  createCompiler,
  type FileReader,
  memoryReader,
} from '../../src/index.ts';
import { overlay } from '../setup/overlay.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;
type BuildFiles = (files: Files, folder?: string, options?: CompileOptions) => Promise<CompileResult>;

/** Builds the brief in `folder` of `files`, which lie over those on the disk. One build runs at a time. */
export const buildFiles = buildFilesBelow();

/** `buildFiles` for projects with another root. */
export function buildFilesBelow(root?: string): BuildFiles {
  let reader: FileReader;
  const compiler = createCompiler({
    reader: { read: (path) => reader.read(path), list: (folder) => reader.list(folder) },
    ...(root !== undefined && { root }),
  });
  let last: Promise<unknown> = Promise.resolve();
  return (files, folder = 'data/x', options = {}) => {
    const result = last.then(() => {
      reader = overlay(memoryReader(files));
      return compiler.build(folder, options);
    });
    last = result.catch(() => undefined);
    return result;
  };
}
