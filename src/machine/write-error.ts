/** Errors of writing files, in words for the user. */

/** The path is a folder, so no file can be written there. */
export class FolderInPlaceError extends Error {
  readonly hint = 'name a file in it';
  constructor(path: string) {
    super(`${path} is a folder`);
    this.name = 'FolderInPlaceError';
  }
}

/** A file could not be written: the machine's fault. */
export class WriteError extends Error {
  constructor(path: string, cause: unknown) {
    super(`cannot write ${path}: ${reasonOf(cause)}`, { cause });
    this.name = 'WriteError';
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'no space left on the disk',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'there is a file where a folder is needed',
  ENOTDIR: 'there is a file where a folder is needed',
  ENOENT: 'its folder cannot be created',
  ENAMETOOLONG: 'the name is too long',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? error.message;
}
