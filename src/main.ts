#!/usr/bin/env node
/** The command `brief`. */

import { setFlagsFromString } from 'node:v8';
import { runCli } from './cli/run.ts';
import { createTerminal } from './cli/terminal.ts';

// A command lives for a fraction of a second: code that V8 optimises in it is thrown away before it has paid for itself.
// Measured on the sample brief: 0.46 s as V8 comes, 0.40 s with optimising put off; long runs still get there.
setFlagsFromString('--interrupt-budget=2000000');

const terminal = createTerminal(process, () => performance.now());
process.exitCode = await runCli(process.argv.slice(2), terminal, { debug: Boolean(process.env.BRIEFWRIGHT_DEBUG) });
