/** Help texts, printed from the command table. */

import type { CommandSpec, OptionSpec } from './command.ts';
import { COMMANDS } from './commands.ts';
import { COMMON_OPTIONS } from './shared-options.ts';

/** Help for the program, or for one command. */
export function helpText(command: CommandSpec | undefined): string {
  return `${(command ? commandHelp(command) : programHelp()).join('\n')}\n`;
}

function programHelp(): string[] {
  return [
    'brief - turns structured article data (YAML, CSV) into a tagged PDF policy brief',
    '',
    'usage: brief COMMAND [options]',
    '',
    ...columns(COMMANDS.map((c) => [`${c.name} ${c.operands}`, c.summary])),
    '',
    ...columns([
      ['--help, -h', 'Show this help, or that of a command: brief build --help.'],
      ['--version, -v', 'Show the version.'],
    ]),
    '',
    'Exit codes: 0 success, 1 errors in the input, 2 wrong usage, 3 the machine failed.',
  ];
}

function commandHelp(command: CommandSpec): string[] {
  const usage = `usage: brief ${command.name} [options] ${command.operands}`.trimEnd();
  return [
    command.summary,
    '',
    usage,
    '',
    ...command.details,
    '',
    ...columns([...command.options, ...COMMON_OPTIONS].map((o) => [optionWords(o), o.help])),
    '',
    'Examples:',
    ...command.examples.map((e) => `  ${e}`),
  ];
}

function optionWords(option: OptionSpec): string {
  const value = option.bare ? `[=${option.value}]` : option.value && ` ${option.value}`;
  const long = `--${option.name}${value ?? ''}`;
  return option.short ? `${long}, -${option.short}` : long;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.trimEnd().length));
  return rows.map(([left, right]) => `  ${left.trimEnd().padEnd(width)}  ${right}`);
}
