/** Characters that no document can print: control characters, halves of characters, and the sign for a lost one. */

import type { Problem } from './problems.ts';

export interface Unprintable {
  readonly problem: Problem;
  /** The offset of the first such character, in UTF-16 units. */
  readonly offset: number;
  /** The text without them. */
  readonly printable: string;
}

// Tab, line feed and carriage return separate words; U+0085 and the separators U+2028 and U+2029 end lines in Unicode.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it looks for
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/gu;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;
const LOST = '\ufffd';

/** Finds the first of them in a text; undefined where it can be printed as it is. */
export function unprintableIn(text: string): Unprintable | undefined {
  const half = text.search(LONE_SURROGATE);
  if (half >= 0) {
    const message = `'${escaped(text, half)}' is half of a character`;
    const hint = 'write the character itself, or both of its escapes';
    return { problem: { code: 'half-character', message, hint }, offset: half, printable: withoutThem(text) };
  }
  const control = text.search(CONTROL);
  if (control >= 0) {
    const message = `'${escaped(text, control)}' is a control character, which can't be printed`;
    const hint = 'remove it: it often comes with text from another program';
    return { problem: { code: 'control-character', message, hint }, offset: control, printable: withoutThem(text) };
  }
  const lost = text.indexOf(LOST);
  if (lost < 0) return undefined;
  const message = `'${LOST}' takes the place of a character that was lost when this text was converted`;
  const hint = 'write the character that belongs here';
  const problem = { code: 'lost-character', message, hint, severity: 'warning' } as const;
  return { problem, offset: lost, printable: text };
}

function withoutThem(text: string): string {
  return text.replace(LONE_SURROGATE, LOST).replace(CONTROL, ' ');
}

function escaped(text: string, offset: number): string {
  return `\\u${text.charCodeAt(offset).toString(16).padStart(4, '0')}`;
}
