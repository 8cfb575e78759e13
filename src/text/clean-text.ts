const SPECIAL = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u;

/**
 * The lines of a text, ready for shaping: without controls and lone surrogates. `tabSize` is undefined unless white
 * space is preserved; then line ends split the text, and tabs advance to the next multiple of `tabSize` characters (CSS
 * Text 3, 4.1 and 4.2).
 */
export function cleanText(text: string, tabSize: number | undefined, before: string): readonly string[] {
  if (!SPECIAL.test(text)) return [text];
  const whole = text.replace(/\p{Cs}/gu, '\ufffd').replace(/\ufeff/g, '');
  const ends = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
  const lines = tabSize !== undefined ? whole.split(ends) : [whole.replace(ends, ' ')];
  return lines.map((line, i) => {
    const column = i === 0 ? before.length : 0;
    const spaced = tabSize !== undefined ? expandTabs(line, column, tabSize) : line.replace(/\t/g, ' ');
    return spaced.replace(/\p{Cc}/gu, '');
  });
}

function expandTabs(line: string, column: number, size: number): string {
  let out = '';
  for (const char of line) out += char === '\t' ? ' '.repeat(size - ((column + out.length) % Math.max(1, size))) : char;
  return out;
}
