#!/usr/bin/env node
/** The command `brief`. */

import { runCli } from './cli/run.ts';
import { createTerminal } from './cli/terminal.ts';

const terminal = createTerminal(process, () => performance.now());
process.exitCode = await runCli(process.argv.slice(2), terminal, { debug: Boolean(process.env.BRIEFWRIGHT_DEBUG) });
