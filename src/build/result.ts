import type { BuildReport } from './build-report.ts';

declare const FINISHED: unique symbol;

/** A brief with its pages, for `composeEmail`, `createComposer` and `printStage`. The program alone can look inside. */
export interface FinishedBrief {
  readonly [FINISHED]: true;
}

/** A build's report, the PDF, and the brief from which further outputs can be made. */
export interface CompileResult extends BuildReport {
  /** Undefined when there were errors, or with the option `check`. */
  readonly pdf: Uint8Array | undefined;
  /** Undefined if errors prevented the layout of pages. */
  readonly built: FinishedBrief | undefined;
}
