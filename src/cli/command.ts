/** What a command is: a row of `commands.ts`, from which arguments are read and help is printed. */

import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** The name of its value in help, `FILE`; a flag has none. */
  readonly value?: string;
  /** It may come again: its values are in `lists`. */
  readonly repeats?: true;
  /** The values that it may have; any other is wrong usage. */
  readonly choices?: readonly string[];
  readonly help: string;
}

export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  /** As help shows them: `[brief...]`. */
  readonly operands: string;
  readonly minOperands: number;
  readonly maxOperands: number;
  readonly details: readonly string[];
  readonly options: readonly OptionSpec[];
  readonly examples: readonly string[];
  /** Options that it has not, each with why: they are asked for all the same. */
  readonly refused?: Readonly<Record<string, string>>;
  /** Loads no more than this command needs. */
  readonly load: () => Promise<CommandBody>;
}

/** Arguments of one call, valid by the command's row. */
export interface Arguments {
  readonly operands: readonly string[];
  /** Options with values. */
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  /** Options that may come again. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

export type CommandBody = (input: Arguments, terminal: Terminal) => Promise<ExitCode>;
