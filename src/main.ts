/** The command `brief`; `launcher.ts` starts it. */

import { runCli } from './cli/run.ts';
import { createTerminal } from './cli/terminal.ts';

/** Runs the command of `process.argv`; returns its exit code. */
export function main(): Promise<number> {
  const terminal = createTerminal(process, () => process.uptime() * 1000);
  return runCli(process.argv.slice(2), terminal, { debug: Boolean(process.env.BRIEFWRIGHT_DEBUG) });
}
