/** Loads the scripts that the bundler makes of the command (rolldown.config.ts), each from V8's code cache. */

import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { CompiledScript, keepCompiled } from './compiled-script.ts';

/** A script as wrapped by the bundler. */
type Part = (
  exports: object,
  require: (name: string) => unknown,
  module: { exports: object },
  filename: string,
  folder: string,
  importModule: (name: string) => Promise<unknown>,
  loadLater: (name: string) => object,
) => void;

export interface ScriptLoader {
  /** The exports of a script of the folder, which runs once. */
  load(name: string): object;
  /** Saves the code compiled so far of all scripts. */
  keep(): void;
}

/** A loader of the scripts in a folder. `longRunning` restores V8's defaults for code that runs for more than a moment. */
export function createScriptLoader(folder: string, longRunning: boolean): ScriptLoader {
  const requireModule = createRequire(join(folder, 'brief.cjs'));
  const scripts: CompiledScript[] = [];
  const modules = new Map<string, { readonly exports: object }>();
  /** A module that is loaded at the first use of a property. */
  const loadLater = (name: string): object => new Proxy({}, { get: (_, key) => Reflect.get(requireModule(name), key) });
  const require = (name: string): unknown => (name.startsWith('./') ? load(name.slice(2)) : requireModule(name));
  const load = (name: string): object => {
    const known = modules.get(name);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(name, module);
    const file = join(folder, name);
    // A cache is valid only for the flags it was made under, so they are set before it is read.
    setShortRunFlags();
    const script = new CompiledScript(file);
    if (longRunning) restoreFlags();
    scripts.push(script);
    (script.run() as Part)(module.exports, require, module, file, folder, importModule, loadLater);
    return module.exports;
  };
  return { load, keep: () => keepCompiled(scripts) };
}

function importModule(name: string): Promise<unknown> {
  return import(name);
}

// V8 12, in Node.js 22, no longer has the budget and warns about it on standard error.
const hasBudget = Number.parseInt(process.versions.v8, 10) < 12;

/**
 * A command lives for a fraction of a second: code that V8 optimises is discarded before it has paid off (long runs still
 * benefit), and a growing young generation allocates memory that is hardly used. Measured on the sample brief: 0.45 s and
 * 100 MB with V8's defaults, 0.31 s and 87 MB with these flags and the cache. Both are numbers, which V8 reads again at each use: a flag
 * that changes how code is run (`--no-regexp-tier-up`) ends a process in which other code, or another thread, has run before.
 */
function setShortRunFlags(): void {
  if (hasBudget) setFlagsFromString('--interrupt-budget=2000000');
  setFlagsFromString('--semi-space-growth-factor=1');
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
