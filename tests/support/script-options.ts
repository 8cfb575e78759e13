/** Options of the scripts that run longer than tests: numbers, and flags. */

import { parseArgs } from 'node:util';

type Numbers = Readonly<Record<string, readonly [standard: number, help: string]>>;
type Flags = Readonly<Record<string, string>>;

export interface ScriptOptions<N extends Numbers, F extends Flags> {
  readonly numbers: Readonly<Record<keyof N, number>>;
  readonly flags: Readonly<Record<keyof F, boolean>>;
}

/** Reads the command line. Prints the options and exits with 0 for `--help`, and with 2 for options that are wrong. */
export function scriptOptions<N extends Numbers, F extends Flags>(
  script: string,
  numbers: N,
  flags: F,
): ScriptOptions<N, F> {
  try {
    const { values } = parseArgs({
      options: {
        help: { type: 'boolean', short: 'h' },
        ...Object.fromEntries(Object.keys(numbers).map((name) => [name, { type: 'string' }] as const)),
        ...Object.fromEntries(Object.keys(flags).map((name) => [name, { type: 'boolean' }] as const)),
      },
    });
    const given = values as Readonly<Record<string, string | boolean | undefined>>;
    if (given.help) leave(usage(script, numbers, flags), 0);
    const number = (name: string, standard: number): number => {
      const value = given[name] === undefined ? standard : Number(given[name] || Number.NaN);
      if (!(value >= 0)) throw new Error(`--${name} ${String(given[name])}: expected a number, 0 or more`);
      return value;
    };
    return {
      numbers: Object.fromEntries(
        Object.entries(numbers).map(([name, [standard]]) => [name, number(name, standard)]),
      ) as ScriptOptions<N, F>['numbers'],
      flags: Object.fromEntries(Object.keys(flags).map((name) => [name, given[name] === true])) as ScriptOptions<
        N,
        F
      >['flags'],
    };
  } catch (error) {
    leave(`${error instanceof Error ? error.message : String(error)}\n\n${usage(script, numbers, flags)}`, 2);
  }
}

function leave(text: string, code: 0 | 2): never {
  (code === 0 ? process.stdout : process.stderr).write(text);
  process.exit(code);
}

function usage(script: string, numbers: Numbers, flags: Flags): string {
  const rows = [
    ...Object.entries(numbers).map(([name, [standard, help]]) => [`--${name} N`, `${help} (${standard} if omitted)`]),
    ...Object.entries(flags).map(([name, help]) => [`--${name}`, help]),
  ];
  return `usage: npm run ${script} -- [options]\n\n${rows.map(([option = '', help]) => `  ${option.padEnd(16)} ${help}\n`).join('')}`;
}
