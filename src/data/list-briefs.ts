import { type FileReader, joinPath } from '../core/files.ts';

export const BRIEF_FILE = 'brief.yaml';

/** The folders in a data folder that hold a brief, by name: `['belarus']`. Apart from the reading, which takes long to load. */
export function listBriefs(dataFolder: string, files: FileReader): string[] {
  return files
    .list(dataFolder)
    .filter((name) => name.endsWith('/') && files.list(joinPath(dataFolder, name)).includes(BRIEF_FILE))
    .map((name) => name.slice(0, -1));
}
