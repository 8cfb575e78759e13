/**
 * The state of each reader's message: a line of JSON before the server can have accepted it, and one after. Every line is
 * flushed to disk before the send continues, so that it may be killed at any moment: a reader with a line before but none
 * after is uncertain; the state of all others is known.
 */

import { closeSync, fsyncSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from '../machine/node-files.ts';

/** `begun`: the last byte of the message is about to be sent. `deferred`: refused for now, or not reached. */
export type ReaderState = 'begun' | 'accepted' | 'refused' | 'deferred' | 'uncertain';

const STATES: readonly string[] = ['begun', 'accepted', 'refused', 'deferred', 'uncertain'] satisfies ReaderState[];

export interface ReaderEntry {
  readonly state: ReaderState;
  readonly messageId: string;
  /** The server's reply. */
  readonly reply: string;
}

export interface LedgerContents {
  /** The last entry of each reader. */
  readonly readers: ReadonlyMap<string, ReaderEntry>;
  /** The last digest of each edition that was sent. */
  readonly contents: ReadonlyMap<string, string>;
  /** Bytes of the complete lines; a killed write may have left a partial line after them. */
  readonly length: number;
}

/** An invalid line in a ledger, which makes the whole ledger unreliable. */
export class LedgerDamaged extends Error {
  readonly path: string;
  readonly line: number;
  constructor(path: string, line: number) {
    super(`line ${line} of ${path} is not a valid ledger entry`);
    this.name = 'LedgerDamaged';
    this.path = path;
    this.line = line;
  }
}

/** Reads a ledger; empty if there is no file. Throws `LedgerDamaged`. */
export function readLedger(path: string): LedgerContents {
  const bytes = readIfExists(path);
  const length = bytes.lastIndexOf(0x0a) + 1;
  const readers = new Map<string, ReaderEntry>();
  const contents = new Map<string, string>();
  const lines = bytes.subarray(0, length).toString('utf8').split('\n').slice(0, -1);
  lines.forEach((line, i) => {
    const entry = parseEntry(line);
    if (!entry) throw new LedgerDamaged(path, i + 1);
    const { event, reader, edition, digest, messageId = '', reply = '' } = entry;
    if (event === 'content' && edition !== undefined && digest !== undefined) contents.set(edition, digest);
    else if (isState(event) && reader !== undefined) readers.set(reader, { state: event, messageId, reply });
    else throw new LedgerDamaged(path, i + 1);
  });
  return { readers, contents, length };
}

type Entry = Readonly<Partial<Record<'event' | 'reader' | 'edition' | 'digest' | 'messageId' | 'reply', string>>>;

function parseEntry(line: string): Entry | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    return Object.values(value).every((one) => typeof one === 'string') ? (value as Entry) : undefined;
  } catch {
    return undefined;
  }
}

function isState(event: string | undefined): event is ReaderState {
  return STATES.includes(event ?? '');
}

function readIfExists(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/** A ledger open for writing. Throws disk errors: nothing may be sent that can't be recorded. */
export interface Ledger {
  content(edition: string, digest: string): void;
  reader(key: string, entry: ReaderEntry): void;
  close(): void;
}

/** Opens a ledger that was read, and removes a partial line at its end. */
export function openLedger(path: string, { length }: LedgerContents, now: () => Date): Ledger {
  makeFolder(dirname(path));
  // Addresses are private.
  const file = openSync(path, 'a', 0o600);
  ftruncateSync(file, length);
  syncFolder(dirname(path));
  const append = (entry: Readonly<Record<string, string>>): void => {
    const line = Buffer.from(`${JSON.stringify({ ...entry, at: now().toISOString() })}\n`);
    for (let at = 0; at < line.length; ) at += writeSync(file, line, at);
    fsyncSync(file);
  };
  return {
    content: (edition, digest) => append({ event: 'content', edition, digest }),
    reader: (reader, { state, messageId, reply }) => append({ event: state, reader, messageId, reply }),
    close: () => closeSync(file),
  };
}

/** Flushes a folder, so that the name of a new file is on the disk. Not all systems can, or need to. */
function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    fsyncSync(handle);
    closeSync(handle);
  } catch {
    // Windows can't open folders.
  }
}
