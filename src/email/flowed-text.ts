/** Plain text whose paragraphs flow (RFC 3676): lines of at most 72 characters that a client may set anew. */

/** RFC 3676, 4.2: 78 at most, so that a reply's marks have room. */
const WIDTH = 72;

/**
 * A template's text as format=flowed with CRLF. A line of the template is a paragraph; it is parted at spaces, and every
 * line but its last ends in one. Spaces at line ends and empty lines that come twice are left out.
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
  // A reader takes "-- " for a signature and ">" for a quotation; 4.4 asks for a space before those and before a space.
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
