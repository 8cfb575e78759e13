/** CSS text looked through without a tree: strings, comments and brackets are passed over whole. */

export interface TextPart {
  readonly text: string;
  /** Where it starts in the text. */
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

/** Parts between separators that stand in no bracket, string or comment. There is always one at least. */
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

/** The place of the `)` that closes what is open at `from`, or the text's end. */
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
