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
