#!/usr/bin/env node
/**
 * Starts the command `brief` from V8's code cache: the bundle's functions are compiled once, by the first builds, and then
 * read from a file beside it. V8 refuses a cache of another Node.js version, which is then made again.
 */

import {
  closeSync,
  fstatSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { removeLeftovers, temporaryFile } from './machine/temporary-files.ts';

/** A cache must be larger by this factor to be worth rewriting. */
const LEAST_GROWTH = 1.01;

/** Commands that build again and again. */
const LONG_RUNNING: ReadonlySet<string> = new Set(['watch', 'preview', 'send']);

interface Bundle {
  main(): Promise<number>;
}

/** The command as wrapped by the bundler (rolldown.config.ts). */
type Command = (
  exports: object,
  require: NodeJS.Require,
  module: { exports: object },
  filename: string,
  folder: string,
  importModule: (name: string) => Promise<unknown>,
  loadLater: (name: string) => object,
) => void;

// A command lives for a fraction of a second: code that V8 optimises is discarded before it has paid off (long runs still
// benefit), and a growing young generation allocates memory that is hardly used. Measured on the sample brief: 0.45 s and
// 100 MB with V8's defaults, 0.31 s and 87 MB with these flags and the cache. A cache is valid only for the flags it was
// made under, so they are set before it is read.
// V8 12, in Node.js 22, no longer has the first flag and warns about it on standard error.
const hasBudget = Number.parseInt(process.versions.v8, 10) < 12;
if (hasBudget) setFlagsFromString('--interrupt-budget=2000000');
setFlagsFromString('--semi-space-growth-factor=1');

const folder = import.meta.dirname;
const bundleFile = join(folder, 'command-script.js');
// V8 accepts the cache for any source of the same length, so the file name identifies the bundle.
const bundleTime = Math.trunc(statSync(bundleFile).mtimeMs).toString(36);
const cacheFile = `${bundleFile}.${process.version}-${process.arch}-${bundleTime}.cache`;

const cachedData = readCache();
// The bundle is ASCII: read as Latin-1 it needs half the memory and no decoding.
const source = readFileSync(bundleFile, 'latin1');
const script = new Script(source, { filename: bundleFile, ...(cachedData ? { cachedData } : {}) });

const module = { exports: {} };
const start = script.runInThisContext() as Command;
const require = createRequire(bundleFile);
const importModule = (name: string): Promise<unknown> => import(name);
/** A module that is loaded at the first use of a property. */
const loadLater = (name: string): object => new Proxy({}, { get: (_, key) => Reflect.get(require(name), key) });
if (LONG_RUNNING.has(process.argv[2] ?? '')) restoreFlags();
start(module.exports, require, module, bundleFile, folder, importModule, loadLater);
void run(module.exports as Bundle);

async function run({ main }: Bundle): Promise<void> {
  process.exitCode = await main();
  // A build has run most of the functions that commands need.
  if (process.exitCode === 0 && process.argv[2] === 'build') keepCompiled();
  // Everything is done and written, so don't waste time on tearing down the heap.
  if (process.stdout.writableLength === 0 && process.stderr.writableLength === 0) process.exit();
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

function readCache(): Buffer | undefined {
  try {
    return readFileSync(cacheFile);
  } catch {
    return undefined;
  }
}

/**
 * Saves the compiled code. Another brief may need functions that the first didn't use, so the cache is made again after the
 * 4th, 16th, 64th ... build, in 20 ms, and saved if it has grown. Where the package can't be written to, every start is as
 * slow as the first.
 */
function keepCompiled(): void {
  const beside = temporaryFile(cacheFile);
  try {
    removeLeftovers(cacheFile);
    const kept = cachedData !== undefined && !script.cachedDataRejected ? cachedData.length : 0;
    const builds = kept === 0 ? 1 : countBuild();
    if (kept > 0 && !Number.isInteger(Math.log2(builds) / 2)) return;
    const compiled = script.createCachedData();
    if (compiled.length <= kept * LEAST_GROWTH) return;
    writeFileSync(beside, compiled);
    renameSync(beside, cacheFile);
  } catch {
    rmSync(beside, { force: true });
  }
}

/** How many builds have used the cache, including this one: the length of a file beside it. */
function countBuild(): number {
  const file = openSync(`${cacheFile}.builds`, 'a');
  try {
    writeSync(file, '.');
    return 1 + fstatSync(file).size;
  } finally {
    closeSync(file);
  }
}
