/** The command `brief`; started by `launcher.ts`. */

import { explainUncaught, runCli } from './cli/run.ts';
import { createTerminal } from './cli/terminal.ts';

/** Runs the command of `process.argv`; returns its exit code. */
export function main(): Promise<number> {
  const terminal = createTerminal(process, () => process.uptime() * 1000);
  const words = process.argv.slice(2);
  const around = { debug: Boolean(process.env.BRIEFWRIGHT_DEBUG) };
  explainUncaught(terminal, around, words);
  return runCli(words, terminal, around);
}
