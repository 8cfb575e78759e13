/** `brief watch` in its own process. */

import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

const COMMAND = resolve('dist/brief.cjs');

export interface WatchProcess {
  readonly child: ChildProcess;
  /** Everything it has printed, on both streams. */
  text(): string;
  /** Waits until its output matches; throws with the output if it never does. */
  prints(pattern: RegExp): Promise<RegExpExecArray>;
  /** Its exit code, after a signal. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts it in a project's folder; it ends with the test. */
export function watchProcess(folder: string, ...words: readonly string[]): WatchProcess {
  const child = spawn(process.execPath, [COMMAND, 'watch', ...words], { cwd: folder, env: { PATH: process.env.PATH } });
  onTestFinished(() => void child.kill('SIGKILL'));
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += String(data)));
  const exited = new Promise<number | null>((done) => child.once('exit', done));
  return {
    child,
    text: () => printed,
    async prints(pattern) {
      for (const end = Date.now() + 25_000; ; await sleep(20)) {
        const found = pattern.exec(printed);
        if (found) return found;
        if (Date.now() > end) throw new Error(`nothing like ${pattern} in: ${printed}`);
      }
    },
    end(signal) {
      child.kill(signal);
      return exited;
    },
  };
}
