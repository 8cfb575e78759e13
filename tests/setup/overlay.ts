import { type FileReader, nodeReader } from '../../src/index.ts';

/** Files of a test over those of the machine: fonts, layouts and the like come from where they are. */
export function overlay(files: FileReader): FileReader {
  const machine = nodeReader();
  return {
    read: (path) => files.read(path) ?? machine.read(path),
    list: (folder) => [...new Set([...files.list(folder), ...machine.list(folder)])].sort(),
  };
}
