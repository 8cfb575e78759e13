/**
 * Port and token of the last preview of a brief, so that a tab that was left open goes on with the next. Kept for the
 * user alone (mode 0600) where programs keep their state, not in the project, which is copied and shared.
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

/** Where the address of a brief's preview is kept. */
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

/** Undefined where there is none that can be trusted: others could read or write it. */
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

/** Where nothing can be written the address is forgotten, and a tab left open asks for the new one. */
export function storeAddress(file: string, address: Address): void {
  const beside = temporaryFile(file);
  try {
    makeFolder(dirname(file), 0o700);
    removeLeftovers(file);
    writeFileSync(beside, JSON.stringify(address), { mode: 0o600, flag: 'wx' });
    renameSync(beside, file);
  } catch {
    // As said above.
  }
}

/** 256 bits, fit for addresses. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

const TOKEN = /^[\w-]{43}$/;
