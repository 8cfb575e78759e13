/** Characters at the ends of words, for shaping. */

export function isSpace(code: number): boolean {
  return code === 0x20 || code === 0xa0;
}

export function nextWordStart(text: string, at: number, end: number): string {
  if (at >= end || isSpace(text.charCodeAt(at))) return '';
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

export function lastChar(text: string): string {
  const last = text.charCodeAt(text.length - 1);
  return last >= 0xdc00 && last <= 0xdfff ? text.slice(-2) : text.slice(-1);
}

/** The text in capitals, except letters whose capital has another length (ß), so that offsets don't change. */
export function capitalsOf(text: string): string {
  return Array.from(text, (char) => (char.toUpperCase().length === char.length ? char.toUpperCase() : char)).join('');
}
