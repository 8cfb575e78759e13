/** Characters that may begin an inline mark. */
export const MARK = /[*`[\\{]/;

/** The offset of the next character that may begin a mark; `end` when there is none. */
export function nextMark(text: string, from: number, end: number): number {
  for (let at = from; at < end; at++) if (MARK.test(text.charAt(at))) return at;
  return end;
}

/** Finds pairs of brackets in one pass, skipping escaped brackets and brackets in code. */
export function matchBrackets(text: string): ReadonlyMap<number, number> {
  const closers = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\') at++;
    else if (character === '`') {
      const close = text.indexOf('`', at + 1);
      if (close >= 0) at = close;
    } else if (character === '[') open.push(at);
    else if (character === ']') {
      const opened = open.pop();
      if (opened !== undefined) closers.set(opened, at);
    }
  }
  return closers;
}
