#!/usr/bin/env node
/** Starts the command `brief` from V8's code cache (`machine/script-loader.ts`). Parts of the command are loaded when they are required. */

import { createScriptLoader } from './machine/script-loader.ts';

/** Commands that build again and again. */
const LONG_RUNNING: ReadonlySet<string> = new Set(['watch', 'preview', 'send', 'serve', 'worker']);

interface Command {
  main(): Promise<number>;
}

const loader = createScriptLoader(import.meta.dirname, LONG_RUNNING.has(process.argv[2] ?? ''));

void run(loader.load('command-script.js') as Command);

async function run({ main }: Command): Promise<void> {
  process.exitCode = await main();
  // A build has run most of the functions that commands need.
  if (process.exitCode === 0 && process.argv[2] === 'build') loader.keep();
  // Everything is done and written, so don't waste time on tearing down the heap.
  if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit();
}
