/** Temporary files, which are written beside their place and then renamed, and leftovers of killed processes. */

import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** `.belarus.pdf.4711.tmp`: the file, and the process that writes it. */
const TEMPORARY = /^(.+)\.(\d+)\.tmp$/s;

/** Longer than any write takes: another process must have the same id by now. */
const SURELY_LEFT_MS = 3_600_000;

/** The temporary path at which this process writes a file. */
export function temporaryFile(path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, 100)}.${process.pid}.tmp`);
}

/** Removes temporary files of killed processes beside these files, as far as possible. */
export function removeLeftovers(files: readonly string[]): void {
  const folders = new Map<string, Set<string>>();
  for (const file of files) {
    const folder = dirname(file);
    folders.set(folder, (folders.get(folder) ?? new Set()).add(`.${basename(file).slice(0, 100)}`));
  }
  for (const [folder, begins] of folders) removeIn(folder, begins);
}

/** Removes those whose names begin with one of these. */
function removeIn(folder: string, begins: ReadonlySet<string>): void {
  try {
    for (const name of readdirSync(folder)) {
      const [, begin = '', number] = TEMPORARY.exec(name) ?? [];
      const pid = begins.has(begin) ? Number(number) : Number.NaN;
      const path = join(folder, name);
      if (pid > 0 && pid !== process.pid && (!isRunning(pid) || isOld(path))) rmSync(path, { force: true });
    }
  } catch {
    // Leftovers take space but do no harm.
  }
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only checks.
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
