/** How stages read files: paths in, bytes out, with no other access to the machine. Paths are '/'-separated. */

export interface FileReader {
  /** The file's bytes, or undefined when there is no such file. Throws `FileAccessError` when it can't be read. */
  read(path: string): Uint8Array | undefined;
  /**
   * Names in a folder, sorted by code point; empty when there is no such folder. Folders end in '/'. Hidden files and
   * editors' temporary files aren't part of a project (`isIgnoredName`).
   */
  list(folder: string): readonly string[];
  /** Why `read` refused to open a path; a reader without this method refuses none. */
  refusal?(path: string): Refusal | undefined;
}

/** A failure of the machine, not the author's mistake: no permission, disk failure. Exit code 3. */
export class FileAccessError extends Error {
  readonly path: string;
  constructor(path: string, cause: unknown) {
    super(`cannot read ${path}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'FileAccessError';
    this.path = path;
  }
}

/** A file that a build read, or looked for and didn't find (`bytes` undefined). */
export interface FileRead {
  readonly path: string;
  readonly bytes: Uint8Array | undefined;
  /** Read only for checks: none of its content reaches the output. */
  readonly checksOnly?: boolean;
}

/** A folder that a build listed. */
export interface FolderListed {
  readonly path: string;
  readonly names: readonly string[];
}

/** A reader that records its reads, so that a watcher follows exactly the files of the last build. */
export interface RecordingReader extends FileReader {
  readonly filesRead: readonly FileRead[];
  readonly foldersListed: readonly FolderListed[];
  /** Files that the reader refused to open, by path. */
  readonly refused: ReadonlyMap<string, Refusal>;
  refusal(path: string): Refusal | undefined;
  /** Records a file whose bytes are known from an earlier build and can't have changed since. */
  recall(path: string, bytes: Uint8Array | undefined): void;
  /** Marks its reads as `checksOnly`. */
  readonly forChecks: FileReader;
}

/** Wraps a reader; each path is read and each folder listed once, and cached for the life of the wrapper. */
export function recordReads(reader: FileReader): RecordingReader {
  const seen = new Map<string, FileRead>();
  const refused = new Map<string, Refusal>();
  const refusal = (path: string): Refusal | undefined => refused.get(path);
  const read = (path: string, checksOnly: boolean): Uint8Array | undefined => {
    const known = seen.get(path);
    if (known && (checksOnly || !known.checksOnly)) return known.bytes;
    const bytes = known ? known.bytes : reader.read(path);
    const why = bytes ? undefined : reader.refusal?.(path);
    if (why) refused.set(path, why);
    seen.set(path, { path, bytes, ...(checksOnly && { checksOnly }) });
    return bytes;
  };
  const listed = new Map<string, FolderListed>();
  const list = (path: string): readonly string[] => {
    const { names } = listed.get(path) ?? { names: reader.list(path) };
    listed.set(path, { path, names });
    return names;
  };
  return {
    read: (path) => read(path, false),
    list,
    refused,
    refusal,
    forChecks: { read: (path) => read(path, true), list, refusal },
    recall: (path, bytes) => seen.set(path, { path, bytes }),
    get filesRead() {
      return [...seen.values()];
    },
    get foldersListed() {
      return [...listed.values()];
    },
  };
}

/** A reader over files held in memory, for tests, services and benchmarks. */
export function memoryReader(files: Readonly<Record<string, string | Uint8Array>>): FileReader {
  const encoder = new TextEncoder();
  return {
    read(path) {
      const file = Object.hasOwn(files, path) ? files[path] : undefined;
      return typeof file === 'string' ? encoder.encode(file) : file;
    },
    list(folder) {
      const prefix = folder === '' || folder.endsWith('/') ? folder : `${folder}/`;
      const names = new Set<string>();
      for (const path of Object.keys(files)) {
        if (!path.startsWith(prefix)) continue;
        const rest = path.slice(prefix.length);
        const slash = rest.indexOf('/');
        names.add(slash < 0 ? rest : rest.slice(0, slash + 1));
      }
      return [...names].filter((name) => !isIgnoredName(name)).sort();
    },
  };
}

/** True for hidden files, and editors' backups and swap files: `.layout.hbs.swp`, `layout.hbs~`, `#layout.hbs#`. */
export function isIgnoredName(name: string): boolean {
  return name.startsWith('.') || /[~#]\/?$/.test(name);
}

/** Joins path parts with '/', resolving '.' and '..' textually. */
export function joinPath(...parts: readonly string[]): string {
  const absolute = parts.find((p) => p !== '')?.startsWith('/') ?? false;
  const out: string[] = [];
  for (const piece of parts.join('/').split('/')) {
    if (piece === '' || piece === '.') continue;
    if (piece === '..' && out.length > 0 && out.at(-1) !== '..') out.pop();
    else out.push(piece);
  }
  return (absolute ? '/' : '') + out.join('/');
}

/** The folder part of a path, '' when there is none. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** Why a file was not read. */
export interface Refusal {
  readonly code: 'outside-project' | 'outside-package' | 'not-a-file' | 'too-large';
  readonly message: string;
  readonly hint: string;
}
