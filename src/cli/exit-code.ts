/** Exit codes of the command, and the error for wrong usage. */

export const EXIT = {
  done: 0,
  /** The brief has errors. */
  input: 1,
  /** An unknown command or option, or a wrong value. */
  usage: 2,
  /** A disk or permission error, or a bug in briefwright. */
  machine: 3,
  /** Ended by a signal: 128 plus its number, as in shells. */
  hungUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A file that can't be used, or contents that prevent the command. */
export class InputError extends Error {
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'InputError';
    this.hint = hint;
  }
}

/** An unknown command or option, a wrong value, or a name that doesn't exist. */
export class UsageError extends Error {
  readonly hint: string | undefined;
  constructor(message: string, hint?: string) {
    super(message);
    this.name = 'UsageError';
    this.hint = hint;
  }
}
