/** Options of a compiler, and of one build. */

import type { FileReader } from '../core/files.ts';
import type { LayoutExtensions } from '../template/layout-extensions.ts';
import type { MarkupOptions } from './brief-markup.ts';
import type { CheckOptions } from './checked-brief.ts';
import type { LimitOptions } from './run-limits.ts';

export interface CompilerOptions extends LayoutExtensions {
  /** Reads the project's files; by default from the disk, as far as the brief may read (`confinedReader`). */
  readonly reader?: FileReader;
  /** The project's folder, which may hold `templates/`; by default the working folder. */
  readonly root?: string;
  /** Milliseconds, only for timings: it doesn't affect the PDF. */
  readonly clock?: () => number;
}

export interface CompileOptions extends MarkupOptions, CheckOptions, LimitOptions {
  /** Builds the brief in this language, from its translation `brief.<language>.yaml`. */
  readonly translation?: string;
  /** The key of a row of `each`: the place that the brief is built for. */
  readonly row?: string;
  /** Only checks the brief, without making a PDF. */
  readonly check?: boolean;
  /** Builds the PDF even if it doesn't conform to PDF/UA and PDF/A; the file then claims neither. */
  readonly draft?: boolean;
  /** False leaves the project's files out of the PDF. */
  readonly source?: boolean;
  /** An ISO 8601 date that replaces the one in the data. */
  readonly date?: string;
  /** Additional folders that the brief may read. */
  readonly allow?: readonly string[];
}
