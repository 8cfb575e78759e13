/** Where the YAML parser stumbled, and what an author is told about it. */

export interface Mistake {
  readonly message: string;
  readonly hint: string;
  /** UTF-16 units in the text. */
  readonly start: number;
  readonly end: number;
}

/** What the parser reported, at offsets of the whole text. */
export interface Stumble {
  readonly code: string;
  readonly message: string;
  /** Where the part begins that was parsed. */
  readonly base: number;
  readonly start: number;
  readonly end: number;
}

/** A text as YAML takes it whatever is in it: in single quotes, or in double ones when it holds an apostrophe. */
export function quotedForYaml(text: string): string {
  if (!text.includes("'")) return `'${text}'`;
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/** For hints: the beginning of a long text. */
export function shortened(text: string): string {
  const clean = text.trim().replace(/\s+/g, ' ');
  return clean.length > 40 ? `${clean.slice(0, 39).trimEnd()}…` : clean;
}
