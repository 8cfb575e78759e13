/**
 * Port and token of the last preview of a brief, so that a tab left open reconnects to the next one. Stored for the user
 * only (mode 0600) in the folder for programs' state, rather than in the project, which is copied and shared.
 */

import { createHash, randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { makeFolder } from '../machine/node-files.ts';
import { removeLeftovers, temporaryFile } from '../machine/temporary-files.ts';

export interface Address {
  readonly port: number;
  readonly token: string;
}

/** The file that stores the address of a brief's preview. */
export function addressFile(folder: string, environment: NodeJS.ProcessEnv): string {
  const { XDG_STATE_HOME, LOCALAPPDATA } = environment;
  const state = XDG_STATE_HOME || LOCALAPPDATA || join(homedir(), '.local', 'state');
  const name = createHash('sha256').update(realPath(folder)).digest('hex').slice(0, 24);
  return join(state, 'briefwright', `preview-${name}.json`);
}

function realPath(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return resolve(folder);
  }
}

/** Reads the address; undefined where there is none, or other users could read or write it. */
export function readAddress(file: string): Address | undefined {
  let handle: number | undefined;
  try {
    handle = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
    const { mode, uid } = fstatSync(handle);
    const mine = process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0);
    const { port, token } = JSON.parse(readFileSync(handle, 'utf8')) as Partial<Address>;
    if (!mine || !Number.isInteger(port) || typeof token !== 'string' || !TOKEN.test(token)) return undefined;
    return { port: port ?? 0, token };
  } catch {
    return undefined;
  } finally {
    if (handle !== undefined) closeSync(handle);
  }
}

/** Stores the address. Where it can't be written, a tab left open can't reconnect and needs the new one. */
export function storeAddress(file: string, address: Address): void {
  const beside = temporaryFile(file);
  try {
    makeFolder(dirname(file), 0o700);
    removeLeftovers([file]);
    writeFileSync(beside, JSON.stringify(address), { mode: 0o600, flag: 'wx' });
    renameSync(beside, file);
  } catch {
    // See above: the preview works without it.
  }
}

/** A random token of 256 bits that is safe in addresses. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

const TOKEN = /^[\w-]{43}$/;
