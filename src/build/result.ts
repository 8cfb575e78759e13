import type { BuildReport } from './build-report.ts';
import type { PagedBrief } from './built-brief.ts';

/** A build's report, the PDF, and the brief from which further outputs can be made. */
export interface CompileResult extends BuildReport {
  /** Undefined when there were errors, or with the option `check`. */
  readonly pdf: Uint8Array | undefined;
  /** Undefined where errors prevented the layout of pages. */
  readonly built: PagedBrief | undefined;
}
