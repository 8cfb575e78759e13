/** The YAML parser's errors, and the mistakes reported to the author. */

export interface Mistake {
  readonly message: string;
  readonly hint: string;
  /** UTF-16 units in the text. */
  readonly start: number;
  readonly end: number;
}

/** An error of the parser, at offsets in the whole text. */
export interface ParserError {
  readonly code: string;
  readonly message: string;
  /** The offset of the parsed part. */
  readonly base: number;
  readonly start: number;
  readonly end: number;
}

/** A text quoted so that YAML accepts any content: in single quotes, or in double quotes if it contains an apostrophe. */
export function quotedForYaml(text: string): string {
  if (!text.includes("'")) return `'${text}'`;
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** For hints: the beginning of a long text. */
export function shortened(text: string): string {
  const clean = text.trim().replace(/\s+/g, ' ');
  return clean.length > 40 ? `${clean.slice(0, 39).trimEnd()}…` : clean;
}
