import type { Timing } from '../build/build-report.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { FileRead } from '../core/files.ts';
import type { StageName } from '../outputs/stage-text.ts';
import type { NamedBrief } from '../project/find-briefs.ts';
import type { JobOptions } from '../workers/job.ts';
import type { PlaceChoice } from './place-choice.ts';
import type { ReportFormat } from './report-formats.ts';

/** The outcome of building or checking one brief. */
export interface BuildOutcome {
  readonly brief: NamedBrief;
  readonly pages: number;
  /** The files that the diagnostics quote. */
  readonly filesRead: readonly FileRead[];
  readonly diagnostics: readonly Diagnostic[];
  readonly ok: boolean;
  /** The PDF, whether just written or up to date; its digest is SHA-256, hexadecimal. */
  readonly output: { readonly path: string; readonly bytes: number; readonly digest: string } | undefined;
  /** True if nothing was built because nothing has changed. */
  readonly upToDate: boolean;
  /** The stage's result that `--print` requests. */
  readonly printed: string | undefined;
  readonly timings: readonly Timing[];
  readonly milliseconds: number;
}

/** A call of `brief build` or `brief check`. */
export interface BuildCall {
  readonly command: 'build' | 'check';
  readonly operands: readonly string[];
  readonly options: JobOptions;
  readonly out: string | undefined;
  readonly print: StageName | undefined;
  /** Build even if nothing has changed. */
  readonly force: boolean;
  readonly strict: boolean;
  readonly timings: boolean;
  readonly json: boolean;
  readonly format: ReportFormat;
  /** Write the findings about facts as known instead of reporting them. */
  readonly baseline: boolean;
  /** The places of briefs that are made for many. */
  readonly places: PlaceChoice;
  /** The number of worker threads; by default as many as pay. */
  readonly workers: number | undefined;
  /** The address of the queue whose workers build the briefs. */
  readonly queue: string | undefined;
  /** Where the workers of a queue put PDFs. */
  readonly store: string | undefined;
  /** The files of the manifest. */
  readonly manifests: readonly string[];
}
