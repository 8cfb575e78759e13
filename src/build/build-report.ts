/** The report of a build: plain data that can be passed to other threads. */

import type { Brief } from '../core/brief.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { FileRead, FolderListed } from '../core/files.ts';

export interface Timing {
  readonly stage: string;
  readonly ms: number;
  /** True where the stage didn't run: its result from an earlier build is still valid. */
  readonly reused?: boolean;
}

export interface BuildReport {
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Files that the build read, or looked for. */
  readonly filesRead: readonly FileRead[];
  readonly foldersListed: readonly FolderListed[];
  /** The number of pages laid out. */
  readonly pages: number;
  readonly brief: Brief | undefined;
  readonly timings: readonly Timing[];
}
