/**
 * A stage's last result, given again while everything that it was given and everything that it read is the same. Stages
 * are pure, so that this can't show in what a build gives; after an edit it keeps stages that the edit does not reach
 * from running: a style sheet's edit reads no data, a comment in the data parses no HTML.
 */

import type { Outcome } from '../core/diagnostic.ts';
import type { RecordingReader } from '../core/files.ts';

export interface StageMemory {
  /**
   * The outcome kept under a name, when `inputs` are identical (`Object.is`) and files have the same bytes; else that of
   * `work`, which is kept in its stead. What is given again counts as read by this build, too.
   */
  recall<T>(
    name: string,
    inputs: readonly unknown[],
    files: RecordingReader,
    work: (files: RecordingReader) => Outcome<T>,
  ): { readonly outcome: Outcome<T>; readonly reused: boolean };
}

interface Kept {
  readonly inputs: readonly unknown[];
  readonly reads: readonly Read[];
  readonly outcome: Outcome<unknown>;
}

interface Read {
  readonly kind: 'file' | 'check' | 'folder';
  readonly path: string;
  readonly found: Uint8Array | readonly string[] | undefined;
}

/** More names than a build has stages, in all ways that pages may give way to fit. */
const MAX_KEPT = 64;

export function createStageMemory(): StageMemory {
  const memory = new Map<string, Kept>();
  return {
    recall<T>(
      name: string,
      inputs: readonly unknown[],
      files: RecordingReader,
      work: (files: RecordingReader) => Outcome<T>,
    ) {
      const kept = memory.get(name);
      if (kept && isSameList(kept.inputs, inputs) && kept.reads.every((read) => isSame(read, files))) {
        return { outcome: kept.outcome as Outcome<T>, reused: true };
      }
      const reads: Read[] = [];
      const outcome = work(noting(files, reads));
      if (memory.size >= MAX_KEPT) memory.clear();
      memory.set(name, { inputs, reads, outcome });
      return { outcome, reused: false };
    },
  };
}

function isSame({ kind, path, found }: Read, files: RecordingReader): boolean {
  if (kind === 'folder') return isSameList(found as readonly string[], files.list(path));
  const now = kind === 'check' ? files.forChecks.read(path) : files.read(path);
  const before = found as Uint8Array | undefined;
  return before === now || (before !== undefined && now !== undefined && Buffer.compare(before, now) === 0);
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, i) => Object.is(one, b[i]));
}

/** A reader that notes what a stage asks of it. */
function noting(files: RecordingReader, reads: Read[]): RecordingReader {
  const note = <T extends Read['found']>(kind: Read['kind'], path: string, found: T): T => {
    reads.push({ kind, path, found });
    return found;
  };
  const list = (path: string): readonly string[] => note('folder', path, files.list(path));
  return {
    read: (path) => note('file', path, files.read(path)),
    list,
    forChecks: { read: (path) => note('check', path, files.forChecks.read(path)), list, refusal: files.refusal },
    refused: files.refused,
    refusal: files.refusal,
    recall: (path, bytes) => files.recall(path, bytes),
    get filesRead() {
      return files.filesRead;
    },
    get foldersListed() {
      return files.foldersListed;
    },
  };
}
