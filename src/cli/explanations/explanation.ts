import type { DiagnosticName, DiagnosticStage } from '../../core/diagnostic-codes.ts';

/** The explanation of a code. */
export interface Explanation {
  /** One sentence. */
  readonly what: string;
  /** The reason for the check, or how the problem arises. */
  readonly why?: string;
  /** An example of data, a template or a style sheet with the problem. */
  readonly wrong?: string;
  /** The corrected example. */
  readonly right?: string;
}

/** The explanations of a stage's codes, without `stage/`. */
export type Explanations<Stage extends DiagnosticStage> = Readonly<Record<DiagnosticName<Stage>, Explanation>>;
