#!/usr/bin/env node
/** Starts the command `brief` from V8's code cache (`machine/compiled-script.ts`). Parts of the command are loaded when they are required. */

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { CompiledScript, keepCompiled } from './machine/compiled-script.ts';

/** Commands that build again and again. */
const LONG_RUNNING: ReadonlySet<string> = new Set(['watch', 'preview', 'send']);

interface Command {
  main(): Promise<number>;
}

/** A part of the command as wrapped by the bundler (rolldown.config.ts). */
type Part = (
  exports: object,
  require: (name: string) => unknown,
  module: { exports: object },
  filename: string,
  folder: string,
  importModule: (name: string) => Promise<unknown>,
  loadLater: (name: string) => object,
) => void;

// V8 12, in Node.js 22, no longer has the budget and warns about it on standard error.
const hasBudget = Number.parseInt(process.versions.v8, 10) < 12;
const isLongRunning = LONG_RUNNING.has(process.argv[2] ?? '');
const folder = import.meta.dirname;
const requireModule = createRequire(join(folder, 'brief.cjs'));
const scripts: CompiledScript[] = [];
const modules = new Map<string, { readonly exports: object }>();

void run(load('command-script.js') as Command);

async function run({ main }: Command): Promise<void> {
  process.exitCode = await main();
  // A build has run most of the functions that commands need.
  if (process.exitCode === 0 && process.argv[2] === 'build') keepCompiled(scripts);
  // Everything is done and written, so don't waste time on tearing down the heap.
  if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit();
}

/** The exports of a part of the command, which runs once. */
function load(name: string): object {
  const known = modules.get(name);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(name, module);
  const file = join(folder, name);
  // A cache is valid only for the flags it was made under, so they are set before it is read.
  setShortRunFlags();
  const script = new CompiledScript(file);
  if (isLongRunning) restoreFlags();
  scripts.push(script);
  (script.run() as Part)(module.exports, require, module, file, folder, importModule, loadLater);
  return module.exports;
}

function require(name: string): unknown {
  return name.startsWith('./') ? load(name.slice(2)) : requireModule(name);
}

function importModule(name: string): Promise<unknown> {
  return import(name);
}

/** A module that is loaded at the first use of a property. */
function loadLater(name: string): object {
  return new Proxy({}, { get: (_, key) => Reflect.get(requireModule(name), key) });
}

/**
 * A command lives for a fraction of a second: code that V8 optimises is discarded before it has paid off (long runs still
 * benefit), and a growing young generation allocates memory that is hardly used. Measured on the sample brief: 0.45 s and
 * 100 MB with V8's defaults, 0.31 s and 87 MB with these flags and the cache.
 *
 * V8 first compiles a regular expression for its interpreter, which takes longer than to compile it at once where it has
 * classes of Unicode characters: 67 ms for the 370 expressions of the sample brief, 25 ms without the interpreter.
 */
function setShortRunFlags(): void {
  if (hasBudget) setFlagsFromString('--interrupt-budget=2000000');
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--no-regexp-tier-up');
}

/**
 * Restores V8's defaults, once the cache has been read: code that runs for minutes is worth optimising. But not as soon as
 * by default: code that has run two builds would be optimised for those, and discarded at the third. Measured on briefs
 * that differ in title and a value, builds 6 to 35 one after the other: 36 ms each with V8's defaults, 33 ms with this;
 * with pauses between them, and from the 100th on, there is no difference.
 */
function restoreFlags(): void {
  if (hasBudget) setFlagsFromString('--interrupt-budget=130000');
  setFlagsFromString('--semi-space-growth-factor=2');
}
