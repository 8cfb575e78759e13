import type { Timing } from '../build/build-report.ts';
import type { CompileOptions } from '../build/options.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { FileRead } from '../core/files.ts';
import type { StageName } from '../outputs/stage-text.ts';
import type { NamedBrief } from '../project/find-briefs.ts';
import type { ReportFormat } from './report-formats.ts';

/** What became of one brief. */
export interface BuildOutcome {
  readonly brief: NamedBrief;
  readonly pages: number;
  readonly filesRead: readonly FileRead[];
  readonly diagnostics: readonly Diagnostic[];
  readonly ok: boolean;
  /** The PDF that is there now. */
  readonly output: { readonly path: string; readonly bytes: number } | undefined;
  /** True where nothing was built, as it would have given the same. */
  readonly upToDate: boolean;
  /** What a stage gave, where that was asked for. */
  readonly printed: string | undefined;
  readonly timings: readonly Timing[];
  readonly milliseconds: number;
}

/** What a call asks for. */
export interface BuildRequest {
  readonly command: 'build' | 'check';
  readonly operands: readonly string[];
  readonly options: CompileOptions;
  readonly out: string | undefined;
  readonly print: StageName | undefined;
  /** Builds what is up to date, too. */
  readonly force: boolean;
  readonly strict: boolean;
  readonly timings: boolean;
  readonly json: boolean;
  readonly format: ReportFormat;
  /** Writes what the checks of facts find as known, instead of reporting it. */
  readonly baseline: boolean;
}
