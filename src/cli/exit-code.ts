/** What the command line answers, and the errors that lead there. */

export const EXIT = {
  done: 0,
  /** The brief has errors. */
  input: 1,
  /** The command was called in a way that it does not have. */
  usage: 2,
  /** Disk, permission, or a fault of the program itself. */
  machine: 3,
  /** Ended by a signal, as shells count: 128 and its number. */
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command was called in a way that it does not have. */
export class UsageError extends Error {
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'UsageError';
    this.hint = hint;
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
  ENOENT: 'its folder can not be made there',
  ENAMETOOLONG: 'the name is too long',
};

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? error.message;
}
