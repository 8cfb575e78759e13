/** A lock on a ledger, so that only one send uses it at a time. */

import { closeSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { makeFolder } from '../machine/node-files.ts';

/** Takes the lock, or returns its holder. Takes over a lock whose process has ended. */
export function takeLock(path: string): { readonly release: () => void } | { readonly holder: string } {
  makeFolder(dirname(path));
  if (!create(path)) {
    // Only the holder of the guard may inspect and replace a lock, so that two processes can't both replace it.
    const guard = `${path}.guard`;
    if (!create(guard)) return { holder: `another send that is starting (if none is, delete ${guard})` };
    try {
      const holder = livingHolder(path);
      if (holder !== undefined) return { holder };
      rmSync(path, { force: true });
      if (!create(path)) return { holder: 'another send' };
    } finally {
      rmSync(guard, { force: true });
    }
  }
  return { release: () => rmSync(path, { force: true }) };
}

function create(path: string): boolean {
  try {
    const file = openSync(path, 'wx', 0o600);
    writeFileSync(file, JSON.stringify({ pid: process.pid, host: hostname() }));
    closeSync(file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function livingHolder(path: string): string | undefined {
  const { pid, host } = readHolder(path);
  if (host !== hostname()) return `process ${pid} on ${host} (if it has ended, delete ${path})`;
  return pid !== process.pid && isRunning(pid) ? `process ${pid}` : undefined;
}

function readHolder(path: string): { readonly pid: number; readonly host: string } {
  try {
    const { pid, host } = JSON.parse(readFileSync(path, 'utf8'));
    return { pid: Number(pid), host: String(host) };
  } catch {
    // The process was killed before it wrote the file, or the file was removed meanwhile.
    return { pid: 0, host: hostname() };
  }
}

function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
