import { type FileReader, joinPath } from '../core/files.ts';

export const BRIEF_FILE = 'brief.yaml';

/** The folders in a data folder that hold a brief, by name: `['belarus']`. Separate from the reader, which takes long to load. */
export function listBriefs(dataFolder: string, files: FileReader): string[] {
  return files
    .list(dataFolder)
    .filter((name) => name.endsWith('/') && files.list(joinPath(dataFolder, name)).includes(BRIEF_FILE))
    .map((name) => name.slice(0, -1));
}

/** A file that is probably a misnamed `brief.yaml`: Brief.yaml, brief.yml, brief.yaml.txt. */
export function otherBriefName(names: readonly string[]): string | undefined {
  const files = names.filter((name) => !name.endsWith('/'));
  return (
    files.find((name) => /^brief(?:\.|$)/i.test(name) && !/\.pdf$/i.test(name)) ??
    files.find((name) => /\.ya?ml(?:\.txt)?$/i.test(name))
  );
}

/** Folders whose brief is misnamed, so that no command would find it. */
export function misnamedBriefs(dataFolder: string, files: FileReader): string[] {
  return files.list(dataFolder).flatMap((name) => {
    if (!name.endsWith('/')) return [];
    const names = files.list(joinPath(dataFolder, name));
    const other = names.includes(BRIEF_FILE)
      ? undefined
      : names.find((file) => /^brief\.(?:ya?ml|yaml\.\w+)$/i.test(file));
    return other === undefined ? [] : [joinPath(dataFolder, name, other)];
  });
}
