/** Plain text in format=flowed (RFC 3676): lines of at most 72 characters that mail clients can rewrap. */

/** Characters; RFC 3676, 4.2, allows 78. The rest is room for the quote marks of replies. */
const WIDTH = 72;

/**
 * Converts a template's text to format=flowed with CRLF. Each line of the template is a paragraph. It is broken at spaces;
 * every line but its last ends in a space. Removes trailing spaces and repeated empty lines.
 */
export function flowedText(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replace(/[ \t]+$/, ''));
  return `${lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .split('\n')
    .flatMap(flow)
    .join('\r\n')}\r\n`;
}

function flow(paragraph: string): string[] {
  // Clients read "-- " as a signature and ">" as a quotation; 4.4 requires a space before these, and before a space.
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.replace(/^ +/, '').split(/ +/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && width(longer) > WIDTH - 2) {
      lines.push(`${line} `);
      line = word;
    } else line = longer;
  }
  return [...lines, line].map((one) => (/^(?:[ >]|From |-- ?$)/.test(one) ? ` ${one}` : one));
}

/** East Asian characters take two columns. */
function width(text: string): number {
  let columns = 0;
  for (const character of text)
    columns += /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(
      character,
    )
      ? 2
      : 1;
  return columns;
}
