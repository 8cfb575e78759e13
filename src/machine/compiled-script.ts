/**
 * A script that V8 reads from its code cache: functions are compiled once, by the first runs, and then read from a file
 * beside the script. V8 refuses a cache of another Node.js version or other flags, which is then made again.
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
import { Script } from 'node:vm';
import { removeLeftovers, temporaryFile } from './temporary-files.ts';

/** A cache must be larger by this factor to be worth rewriting. */
const LEAST_GROWTH = 1.01;

export class CompiledScript {
  readonly #script: Script;
  readonly #cacheFile: string;
  /** The size of the cache that V8 accepted. */
  readonly #kept: number;

  /** Throws where the file can't be read. */
  constructor(file: string) {
    // V8 accepts the cache for any source of the same length, so the file name identifies the script.
    const time = Math.trunc(statSync(file).mtimeMs).toString(36);
    this.#cacheFile = `${file}.${process.version}-${process.arch}-${time}.cache`;
    const cachedData = readIfPresent(this.#cacheFile);
    // The bundle is ASCII: read as Latin-1 it needs half the memory and no decoding.
    this.#script = new Script(readFileSync(file, 'latin1'), { filename: file, ...(cachedData ? { cachedData } : {}) });
    this.#kept = cachedData !== undefined && !this.#script.cachedDataRejected ? cachedData.length : 0;
  }

  /** The value of the script, a single expression. */
  run(): unknown {
    return this.#script.runInThisContext();
  }

  /** True if V8 had a cache of this script. */
  get isKept(): boolean {
    return this.#kept > 0;
  }

  /** Saves the code compiled so far, if it has grown. Where the folder can't be written to, every start is as slow as the first. */
  keep(): void {
    const beside = temporaryFile(this.#cacheFile);
    try {
      removeLeftovers([this.#cacheFile]);
      const compiled = this.#script.createCachedData();
      if (compiled.length <= this.#kept * LEAST_GROWTH) return;
      writeFileSync(beside, compiled);
      renameSync(beside, this.#cacheFile);
    } catch {
      rmSync(beside, { force: true });
    }
  }

  /** How many runs have used the cache, including this one: the length of a file beside it. */
  countRun(): number {
    try {
      const file = openSync(`${this.#cacheFile}.runs`, 'a');
      try {
        writeSync(file, '.');
        return fstatSync(file).size;
      } finally {
        closeSync(file);
      }
    } catch {
      return 0;
    }
  }
}

/**
 * Saves what was compiled of scripts without a cache. Another brief may need functions that the first didn't use, so all
 * caches are made again after the 4th, 16th, 64th ... run of the first script.
 */
export function keepCompiled(scripts: readonly CompiledScript[]): void {
  const isCompleted = Number.isInteger(Math.log2(scripts[0]?.countRun() ?? 0) / 2);
  for (const script of scripts) if (isCompleted || !script.isKept) script.keep();
}

function readIfPresent(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
