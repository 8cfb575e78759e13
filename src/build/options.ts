/** What can be asked of a compiler, and of one build. */

import type { FileReader } from '../core/files.ts';
import type { MarkupOptions } from './brief-markup.ts';
import type { CheckOptions } from './checked-brief.ts';
import type { LimitOptions } from './run-limits.ts';

export interface CompilerOptions {
  /** Reads the project's files; by default those of the machine that the brief may read (`confinedReader`). */
  readonly reader?: FileReader;
  /** The project's folder, which may hold `templates/`; by default the working folder. */
  readonly root?: string;
  /** Milliseconds, for timings alone: nothing of it reaches the PDF. */
  readonly clock?: () => number;
}

export interface CompileOptions extends MarkupOptions, CheckOptions, LimitOptions {
  /** Leaves the PDF out: checks alone. */
  readonly check?: boolean;
  /** Builds what would not conform to PDF/UA and PDF/A too; the file then claims neither. */
  readonly draft?: boolean;
  /** False leaves the project's files out of the PDF. */
  readonly source?: boolean;
  /** ISO 8601, in place of the date in the data. */
  readonly date?: string;
  /** Folders that the brief may read besides its own and the project's. */
  readonly allow?: readonly string[];
}
