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

/** The languages of a folder's translations, from the names of its files. */
export function translationsIn(names: readonly string[]): readonly string[] {
  return names.flatMap((name) => /^brief\.([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\.yaml$/.exec(name)?.[1] ?? []).sort();
}

/** The translation for a reader of this language: the same tag, or else the same language. */
export function translationFor(language: string | undefined, names: readonly string[]): string | undefined {
  if (language === undefined) return undefined;
  const known = translationsIn(names);
  const base = (tag: string): string | undefined => tag.toLowerCase().split('-')[0];
  const same = known.find((tag) => tag.toLowerCase() === language.toLowerCase());
  return same ?? known.find((tag) => base(tag) === base(language));
}

/** True for a brief that may be made for many places: its file has the key `each`. Quick, for callers that don't read such rows. */
export function mayHavePlaces(folder: string, files: FileReader): boolean {
  const bytes = files.read(joinPath(folder, BRIEF_FILE));
  return bytes !== undefined && /^(?:each|'each'|"each")[ \t]*:/m.test(Buffer.from(bytes).toString('latin1'));
}
