/** A number, word or sign of a text. */

export interface Token {
  readonly kind: 'number' | 'word' | 'sign';
  readonly text: string;
  /** A word in lower case, with typographic apostrophes. */
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** The value of a number in digits. */
  readonly value: number;
  readonly decimals: number;
  /** For a number in words that is read as if in digits: the value of one unit in its last word. */
  readonly spelled?: { readonly step: number };
}
