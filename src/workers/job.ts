/** The work that a worker does, and its report: plain data that can be passed to other threads and machines. */

import type { Timing } from '../build/build-report.ts';
import type { CompileOptions } from '../build/options.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { FileRead } from '../core/files.ts';

/** Options of a build that are plain data. */
export type JobOptions = Omit<CompileOptions, 'signal'>;

/** One brief to build or to check. */
export interface Job {
  /** The brief's folder: file names in messages start with it. */
  readonly folder: string;
  readonly options: JobOptions;
  /** The path of the PDF: where it is up to date, nothing is built. */
  readonly output?: string;
  /** The project's files by path. The build then reads no other files but those of packages. */
  readonly files?: Readonly<Record<string, Uint8Array>>;
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
  readonly timings: readonly Timing[];
  readonly milliseconds: number;
}

/** The report of a job that failed for another reason than the brief's mistakes. */
export function failedJob(fault: Pick<Diagnostic, 'code' | 'message' | 'hint'>, milliseconds: number): JobReport {
  return {
    ...{ status: 'failed', pages: 0, made: undefined, pdf: undefined, record: undefined },
    ...{ diagnostics: [{ severity: 'error', ...fault }], quoted: [], madeFrom: [], timings: [], milliseconds },
  };
}
