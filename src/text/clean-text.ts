const SPECIAL = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/u;
const TAB_SIZE = 8;

/**
 * Lines of a text as it can be shaped: no controls, no lone surrogates. Line ends count where white space is preserved,
 * and tabs there reach to the next multiple of eight characters (CSS Text 3, 4.1 and 4.2).
 */
export function cleanText(text: string, preserve: boolean, before: string): readonly string[] {
  if (!SPECIAL.test(text)) return [text];
  const whole = text.replace(/\p{Cs}/gu, '\ufffd').replace(/\ufeff/g, '');
  const ends = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
  const lines = preserve ? whole.split(ends) : [whole.replace(ends, ' ')];
  return lines.map((line, i) => {
    const column = i === 0 ? before.length : 0;
    const spaced = preserve ? expandTabs(line, column) : line.replace(/\t/g, ' ');
    return spaced.replace(/\p{Cc}/gu, '');
  });
}

function expandTabs(line: string, column: number): string {
  let out = '';
  for (const char of line) out += char === '\t' ? ' '.repeat(TAB_SIZE - ((column + out.length) % TAB_SIZE)) : char;
  return out;
}
