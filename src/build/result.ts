import type { BuildReport } from './build-report.ts';
import type { PagedBrief } from './built-brief.ts';

/** A build's report, the PDF, and the brief that further outputs can be made of. */
export interface CompileResult extends BuildReport {
  /** Undefined when there were errors, or when only checks were asked for. */
  readonly pdf: Uint8Array | undefined;
  /** Undefined where errors kept pages from being laid out. */
  readonly built: PagedBrief | undefined;
}
