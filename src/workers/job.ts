/** The work that a worker does, and its report: plain data that can be passed to other threads and machines. */

import type { Timing } from '../build/build-report.ts';
import type { CompileOptions } from '../build/options.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { FileRead } from '../core/files.ts';

/** Options of a build that are plain data. */
export type JobOptions = Omit<CompileOptions, 'signal'>;

/** A project that travels by content: as JSON, as a zip archive, or inside a PDF that was built from it (`content.ts`). */
export interface Content {
  readonly type: 'json' | 'zip' | 'pdf';
  readonly bytes: Uint8Array;
}

/** One brief to build or to check. */
export interface Job {
  /** The brief's folder: file names in messages start with it. '' for the only brief of `content`. */
  readonly folder: string;
  readonly options: JobOptions;
  /** The path of the PDF: where it is up to date, nothing is built. */
  readonly output?: string;
  /** The project. The build then reads no other files but those of packages. */
  readonly content?: Content;
  /** Shared memory: the build ends soon after its first number isn't 0 any more. */
  readonly cancel?: Int32Array;
}

/** The result of a job. */
export interface JobReport {
  readonly status: 'built' | 'unchanged' | 'failed';
  readonly pages: number;
  /** The length of the PDF, and its SHA-256, hexadecimal; undefined without a PDF. */
  readonly made: { readonly bytes: number; readonly digest: string } | undefined;
  /** The PDF, if it was built. */
  readonly pdf: Uint8Array | undefined;
  /** The record by which a later build finds that the PDF is up to date. */
  readonly record: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** The files that the diagnostics quote. */
  readonly quoted: readonly FileRead[];
  /** The paths of the project's files that the PDF is made from. */
  readonly madeFrom: readonly string[];
  /** The paths of files that the build looked for and that the project doesn't have. */
  readonly absent: readonly string[];
  readonly timings: readonly Timing[];
  readonly milliseconds: number;
}

/** The report of a job that made nothing. */
export function failedJob(diagnostics: readonly Diagnostic[], milliseconds: number): JobReport {
  return {
    ...{ status: 'failed', pages: 0, made: undefined, pdf: undefined, record: undefined },
    ...{ diagnostics, quoted: [], madeFrom: [], absent: [], timings: [], milliseconds },
  };
}
