/** Scans CSS text without parsing it: strings, comments and escapes are skipped as units. */

export interface TextPart {
  readonly text: string;
  /** Offset of its start in the text. */
  readonly offset: number;
}

/** The end of the string, comment or escape that starts at `at`; `at` itself when none does. */
export function skipOpaque(text: string, at: number): number {
  const c = text[at];
  if (c === '\\') return Math.min(text.length, at + 2);
  if (c === '/' && text[at + 1] === '*') {
    const end = text.indexOf('*/', at + 2);
    return end < 0 ? text.length : end + 2;
  }
  if (c !== '"' && c !== "'") return at;
  let i = at + 1;
  while (i < text.length && text[i] !== c) i += text[i] === '\\' ? 2 : 1;
  return Math.min(text.length, i + 1);
}

/** The parts between separators outside brackets, strings and comments. There is always at least one. */
export function splitTopLevel(text: string, separator: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i < text.length; ) {
    const end = skipOpaque(text, i);
    if (end > i) {
      i = end;
      continue;
    }
    const c = text[i] ?? '';
    if ('([{'.includes(c)) depth++;
    else if (')]}'.includes(c)) depth--;
    else if (c === separator && depth === 0) {
      parts.push({ text: text.slice(start, i), offset: start });
      start = i + 1;
    }
    i++;
  }
  parts.push({ text: text.slice(start), offset: start });
  return parts;
}

/** Offset of the `)` that closes the parenthesis open at `from`, or the end of the text. */
export function closingParenthesis(text: string, from: number): number {
  let depth = 1;
  for (let i = from; i < text.length; ) {
    const end = skipOpaque(text, i);
    if (end > i) {
      i = end;
      continue;
    }
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth === 0) return i;
    i++;
  }
  return text.length;
}
