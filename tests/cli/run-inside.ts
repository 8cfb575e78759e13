/** Command lines run inside the tests' process, which has loaded the program already. */

import { COMMANDS } from '../../src/cli/commands.ts';
import { runCli } from '../../src/cli/run.ts';
import { createTerminal } from '../../src/cli/terminal.ts';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

// Loaded with the test file, because loading counts towards the time of the first test otherwise.
for (const { load } of COMMANDS) await load();

const HOME = process.cwd();
let last: Promise<unknown> = Promise.resolve();

/**
 * Runs one command line in a folder, with only these variables in the environment. One at a time, because folder and
 * environment belong to the process: a command that a test has given up on ends first.
 */
export function runInside(
  words: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<Ran> {
  const result = last.then(() => runAlone(words, folder, env));
  last = result.catch(() => undefined);
  return result;
}

async function runAlone(
  words: readonly string[],
  folder: string,
  variables: Readonly<Record<string, string>>,
): Promise<Ran> {
  const [out, err, env] = [new Captured(), new Captured(), process.env];
  process.chdir(folder);
  process.env = { ...variables };
  try {
    const began = performance.now();
    const streams = { stdout: out, stderr: err, env: process.env } as unknown as NodeJS.Process;
    const terminal = createTerminal(streams, () => performance.now() - began);
    const code = await runCli(words, terminal, { debug: false });
    return { code, out: out.text, err: err.text };
  } finally {
    process.chdir(HOME);
    process.env = env;
  }
}

/** A pipe. */
class Captured {
  text = '';
  readonly isTTY = false;

  on(): this {
    return this;
  }

  write(text: string): boolean {
    this.text += text;
    return true;
  }
}
