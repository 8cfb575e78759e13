/** Files that are written beside their place before they are renamed into it, and what killed processes left of them. */

import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The end of `.belarus.pdf.4711.tmp`: the process that writes it. */
const TEMPORARY = /^(\d+)\.tmp$/;

/** A file is written in far less: the process that has its number now is another. */
const SURELY_LEFT_MS = 3_600_000;

/** Where this process writes what is to become a file. */
export function temporaryFile(path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, 100)}.${process.pid}.tmp`);
}

/** Removes what killed processes left of attempts to write a file. What can't be removed stays. */
export function removeLeftovers(file: string): void {
  const folder = dirname(file);
  const begin = `.${basename(file).slice(0, 100)}.`;
  try {
    for (const name of readdirSync(folder)) {
      const pid = name.startsWith(begin) ? Number(TEMPORARY.exec(name.slice(begin.length))?.[1]) : Number.NaN;
      const path = join(folder, name);
      if (pid > 0 && pid !== process.pid && (!isRunning(pid) || isOld(path))) rmSync(path, { force: true });
    }
  } catch {
    // What is left takes room and does no harm.
  }
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks.
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isOld(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs > SURELY_LEFT_MS;
}
