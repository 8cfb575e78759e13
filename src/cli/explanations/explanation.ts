import type { DiagnosticName, DiagnosticStage } from '../../core/diagnostic-codes.ts';

/** What a code means. */
export interface Explanation {
  /** One sentence. */
  readonly what: string;
  /** What it is for, or how it comes about. */
  readonly why?: string;
  /** Data, a template or a style sheet that it is said of. */
  readonly wrong?: string;
  /** The same as it should be. */
  readonly right?: string;
}

/** The explanations of a stage's codes, without `stage/`. */
export type Explanations<Stage extends DiagnosticStage> = Readonly<Record<DiagnosticName<Stage>, Explanation>>;
