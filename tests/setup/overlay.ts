import { type FileReader, nodeReader } from '../../src/index.ts';

/** Overlays a test's files on those on the disk, from which fonts, layouts and the like are read. */
export function overlay(files: FileReader): FileReader {
  const machine = nodeReader();
  return {
    read: (path) => files.read(path) ?? machine.read(path),
    list: (folder) => [...new Set([...files.list(folder), ...machine.list(folder)])].sort(),
  };
}
