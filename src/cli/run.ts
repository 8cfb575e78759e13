/** Runs one command line and returns its exit code. */

import { FileAccessError } from '../core/files.ts';
import { packageVersion } from '../machine/package-files.ts';
import { FolderInPlaceError, WriteError } from '../machine/write-error.ts';
import { readArguments } from './arguments.ts';
import { EXIT, type ExitCode, InputError, UsageError } from './exit-code.ts';
import { helpText } from './help.ts';
import type { Terminal } from './terminal.ts';

export interface Surroundings {
  /** Print stack traces. */
  readonly debug: boolean;
}

/** Runs a command line. Never throws: errors are printed. */
export async function runCli(words: readonly string[], terminal: Terminal, around: Surroundings): Promise<ExitCode> {
  try {
    const request = readArguments(words);
    switch (request.kind) {
      case 'help':
        terminal.out.write(helpText(request.command));
        return EXIT.done;
      case 'version':
        terminal.out.line(packageVersion());
        return EXIT.done;
      case 'run': {
        const body = await request.command.load();
        return await body(request.input, terminal);
      }
      default: {
        const never: never = request;
        return never;
      }
    }
  } catch (error) {
    return explain(error, words, terminal, around);
  }
}

/** Prints exceptions that nothing awaits like any other, and ends the process. */
export function explainUncaught(terminal: Terminal, around: Surroundings, words: readonly string[]): void {
  const end = (error: unknown): void => process.exit(explain(error, words, terminal, around));
  process.on('uncaughtException', end);
  process.on('unhandledRejection', end);
}

/** Prints the error that stopped the program, and returns the exit code. */
function explain(error: unknown, words: readonly string[], terminal: Terminal, around: Surroundings): ExitCode {
  const { code, kind, hint } = judge(error);
  const message = error instanceof Error ? error.message : String(error);
  if (words.includes('--json')) {
    terminal.out.line(JSON.stringify({ ok: false, error: { kind, message, ...(hint ? { hint } : {}) } }));
    return code;
  }
  if (kind === 'internal') {
    const [first = ''] = message.split('\n');
    terminal.err.line(`brief: ${terminal.err.paint('red', 'internal error')}: ${first}; ${REPORT}`);
  } else terminal.err.line(`brief: ${terminal.err.paint('red', 'error')}: ${message}`);
  if (hint && kind !== 'internal') terminal.err.line(`  hint: ${hint}`);
  if (around.debug && error instanceof Error) terminal.err.line(error.stack ?? '');
  return code;
}

interface Judgement {
  readonly code: ExitCode;
  readonly kind: 'input' | 'usage' | 'machine' | 'internal';
  readonly hint: string | undefined;
}

function judge(error: unknown): Judgement {
  if (error instanceof InputError) return { code: EXIT.input, kind: 'input', hint: error.hint };
  if (error instanceof UsageError || error instanceof FolderInPlaceError) {
    return { code: EXIT.usage, kind: 'usage', hint: error.hint };
  }
  if (error instanceof WriteError || error instanceof FileAccessError || isQueueError(error)) {
    return { code: EXIT.machine, kind: 'machine', hint: undefined };
  }
  return { code: EXIT.machine, kind: 'internal', hint: REPORT };
}

/** Known by its name: most commands don't load the queue. */
function isQueueError(error: unknown): boolean {
  return error instanceof Error && error.name === 'QueueError';
}

/** Hint for internal errors. */
const REPORT =
  'this is a bug in briefwright. Please report it, with the brief that shows it and the output of the same command with BRIEFWRIGHT_DEBUG=1';
