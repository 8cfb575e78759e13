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

/** Explanations by code, the stage's name left out. */
export type Explanations = Readonly<Record<string, Explanation>>;
