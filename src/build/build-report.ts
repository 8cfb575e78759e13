/** The report of a build: plain data, which can leave the thread that built the brief. */

import type { Brief } from '../core/brief.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { FileRead, FolderListed } from '../core/files.ts';

export interface Timing {
  readonly stage: string;
  readonly ms: number;
  /** True where the stage did not run: its result of an earlier build still holds. */
  readonly reused?: boolean;
}

export interface BuildReport {
  /** Sorted by place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Files that the build read, or looked for. */
  readonly filesRead: readonly FileRead[];
  readonly foldersListed: readonly FolderListed[];
  /** How many pages were laid out. */
  readonly pages: number;
  readonly brief: Brief | undefined;
  readonly timings: readonly Timing[];
}
