/** The type of a row of `commands.ts`, by which arguments are parsed and help is printed. */

import type { ExitCode } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

export interface OptionSpec {
  readonly name: string;
  readonly short?: string;
  /** Placeholder of the value in help, `FILE`; flags have none. */
  readonly value?: string;
  /** May be repeated; the values are in `lists`. */
  readonly repeats?: true;
  /** A flag that also takes a value, joined by `=`: `--theirs`, `--theirs=NAME`. The values are in `lists`. */
  readonly bare?: true;
  /** Allowed values. */
  readonly choices?: readonly string[];
  readonly help: string;
}

export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  /** As shown in help: `[brief...]`. */
  readonly operands: string;
  readonly minOperands: number;
  readonly maxOperands: number;
  readonly details: readonly string[];
  readonly options: readonly OptionSpec[];
  readonly examples: readonly string[];
  /** Options that people expect but the command deliberately lacks, each with the reason. */
  readonly refused?: Readonly<Record<string, string>>;
  /** Imports only the modules that this command needs. */
  readonly load: () => Promise<CommandBody>;
}

/** Parsed arguments, valid for the command. */
export interface Arguments {
  readonly operands: readonly string[];
  /** Options with values. */
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  /** Options that may be repeated. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

export type CommandBody = (input: Arguments, terminal: Terminal) => Promise<ExitCode>;
