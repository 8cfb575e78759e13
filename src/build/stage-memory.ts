/**
 * Caches each stage's last result while its inputs and the files it read are unchanged. Stages are pure, so this can't
 * affect a build's result; after an edit it skips the stages that the edit doesn't reach: editing a style sheet reads no
 * data, editing a comment in the data parses no HTML.
 */

import type { Outcome } from '../core/diagnostic.ts';
import type { RecordingReader } from '../core/files.ts';

export interface StageMemory {
  /**
   * Returns the cached outcome of a name when `inputs` are identical (`Object.is`) and the files have the same bytes;
   * otherwise runs `work` and caches its outcome. Files of a cached outcome also count as read by this build.
   */
  recall<T>(
    name: string,
    inputs: readonly unknown[],
    files: RecordingReader,
    work: (files: RecordingReader) => Outcome<T>,
  ): { readonly outcome: Outcome<T>; readonly reused: boolean };
}

interface CachedStage {
  readonly inputs: readonly unknown[];
  readonly reads: readonly Read[];
  readonly outcome: Outcome<unknown>;
}

interface Read {
  readonly kind: 'file' | 'check' | 'folder';
  readonly path: string;
  readonly found: Uint8Array | readonly string[] | undefined;
}

/** More entries than the stages of a build, including all attempts to fit its pages. */
const MAX_KEPT = 64;

export function createStageMemory(): StageMemory {
  const memory = new Map<string, CachedStage>();
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
      const outcome = work(recording(files, reads));
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

/** A reader that records the reads of a stage. */
function recording(files: RecordingReader, reads: Read[]): RecordingReader {
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
