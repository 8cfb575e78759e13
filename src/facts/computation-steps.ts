/** The steps of a computation: "3.6 - 1.5 -> 2.1; 8.2 - 4.9 -> 3.3". */

export interface Step {
  /** As written. */
  readonly how: string;
  readonly computation: string;
  readonly result: string | undefined;
}

export function stepsOf(how: string): readonly Step[] {
  const written = how.split(';').filter((step) => step.trim() !== '');
  return (written.length > 0 ? written : [how]).map((step) => {
    const [computation = '', result] = step.split(/->|→|=/);
    return { how: step.trim(), computation, result };
  });
}
