/** Parses the command line by the table of commands. */

import { parseArgs } from 'node:util';
import { didYouMean } from '../core/suggest.ts';
import type { Arguments, CommandSpec, OptionSpec } from './command.ts';
import { COMMANDS } from './commands.ts';
import { UsageError } from './exit-code.ts';
import { COMMON_OPTIONS } from './shared-options.ts';

export type Request =
  | { readonly kind: 'help'; readonly command: CommandSpec | undefined }
  | { readonly kind: 'version' }
  | { readonly kind: 'run'; readonly command: CommandSpec; readonly input: Arguments };

/** Parses the words after the program's name. Throws `UsageError`. */
export function readArguments(words: readonly string[]): Request {
  const [first, ...rest] = words;
  if (first === undefined || first === '--help' || first === '-h') return { kind: 'help', command: undefined };
  if (first === '--version' || first === '-v') return { kind: 'version' };
  if (first === 'help') return { kind: 'help', command: rest[0] === undefined ? undefined : findCommand(rest[0]) };
  if (first.startsWith('-')) {
    const known = ['--help', '--version'];
    throw new UsageError(
      `expected a command before ${first}`,
      didYouMean(first, known) ?? "'brief --help' lists the commands",
    );
  }
  const command = findCommand(first);
  const input = readOptions(command, rest);
  if (input.flags.has('help')) return { kind: 'help', command };
  checkOperands(command, input.operands);
  return { kind: 'run', command, input };
}

function findCommand(name: string): CommandSpec {
  const command = COMMANDS.find((c) => c.name === name);
  if (command) return command;
  const names = COMMANDS.map((c) => c.name);
  throw new UsageError(`there is no command '${name}'`, didYouMean(name, names) ?? `commands: ${names.join(', ')}`);
}

function readOptions(command: CommandSpec, words: readonly string[]): Arguments {
  const specs = [...command.options, ...COMMON_OPTIONS];
  const options = Object.fromEntries(
    specs.map((s) => [
      s.name,
      { type: s.value && !s.bare ? 'string' : 'boolean', ...(s.short ? { short: s.short } : {}) } as const,
    ]),
  );
  const { tokens } = parseArgs({ args: [...words], options, strict: false, allowPositionals: true, tokens: true });
  const operands: string[] = [];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const lists = new Map<string, readonly string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = specs.find((s) => s.name === token.name);
    if (!spec) throw unknownOption(token.rawName, command, specs);
    if (spec.bare && token.value === undefined) flags.add(spec.name);
    else if (spec.value && (spec.repeats || spec.bare)) {
      lists.set(spec.name, [...(lists.get(spec.name) ?? []), readValue(spec, token.rawName, token.value)]);
    } else if (spec.value) {
      const value = readValue(spec, token.rawName, token.value);
      const before = values.get(spec.name);
      if (before !== undefined && before !== value) throw givenTwice(spec, before, value);
      values.set(spec.name, value);
    } else if (token.value === undefined) flags.add(spec.name);
    else throw new UsageError(`${token.rawName} takes no value`, helpHint(command));
  }
  return { operands, values, flags, lists };
}

function givenTwice({ name }: OptionSpec, first: string, second: string): UsageError {
  const hint = name === 'level' ? `write --level ${first},${second}` : 'remove one of them';
  return new UsageError(`--${name} is given twice: '${first}' and '${second}'`, hint);
}

/** Names that other programs, or keys of the brief, use for an option. */
const OTHER_OPTIONS: Readonly<Record<string, string>> = {
  '--layout': '--template',
  '--theme': '--template',
  '--output': '--out',
  '--size': '--paper',
};

function unknownOption(given: string, command: CommandSpec, specs: readonly OptionSpec[]): UsageError {
  const why = command.refused?.[given.replace(/^-+/, '')];
  if (why !== undefined) return new UsageError(`'brief ${command.name}' has no ${given}: ${why}`, helpHint(command));
  const names = specs.map((s) => `--${s.name}`);
  const other = OTHER_OPTIONS[given];
  const near = other !== undefined && names.includes(other) ? `did you mean '${other}'?` : didYouMean(given, names);
  return new UsageError(`'brief ${command.name}' has no option ${given}`, near ?? helpHint(command));
}

function readValue(spec: OptionSpec, given: string, value: string | undefined): string {
  if (value === undefined || value === '' || (value.length > 1 && value.startsWith('-'))) {
    throw new UsageError(`${given} needs a value: ${given} ${spec.value}`);
  }
  if (!spec.choices || spec.choices.includes(value)) return value;
  const exact = spec.choices.find((c) => c.toLowerCase() === value.toLowerCase());
  if (exact !== undefined) return exact;
  const hint = didYouMean(value, spec.choices);
  throw new UsageError(`${given} must be one of ${spec.choices.join(', ')}, not '${value}'`, hint);
}

function checkOperands(command: CommandSpec, operands: readonly string[]): void {
  const usage = `usage: brief ${command.name} ${command.operands}`.trimEnd();
  if (operands.length < command.minOperands) {
    throw new UsageError(`'brief ${command.name}' needs ${command.operands}`, usage);
  }
  const extra = operands[command.maxOperands];
  if (extra !== undefined) throw new UsageError(`unexpected argument '${extra}'`, usage);
}

function helpHint(command: CommandSpec): string {
  return `'brief ${command.name} --help' lists its options`;
}
