/** Checks texts for message headers, which are one line of printable text (RFC 5322, 2.2). */

import type { Diagnostic } from '../core/diagnostic.ts';
import { once } from '../core/once.ts';

const NAMES: Readonly<Record<string, string>> = {
  '\n': 'a line break',
  '\r': 'a line break',
  '\t': 'a tab',
  '\0': 'a zero byte',
};

const NOT_IN_HEADERS = once(
  () => /\p{Cc}|\p{Zl}|\p{Zp}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u202a-\u202e\u2066-\u2069]/u,
);

/**
 * The first character that a header can't contain, in words; undefined if there is none. These include line and paragraph
 * separators, and direction marks, which can make a name look like another.
 */
export function controlCharacter(text: string): string | undefined {
  const [found] = NOT_IN_HEADERS().exec(text) ?? [];
  if (found === undefined) return undefined;
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return NAMES[found] ?? `the control character ${code}`;
}

/** A text in quotes, safe and short enough for a line in a terminal. */
export function quoted(text: string): string {
  const line = [...text].map((c) => (controlCharacter(c) === undefined ? c : '\ufffd')).join('');
  return `'${line.length > 60 ? `${line.slice(0, 60)}…` : line}'`;
}

/** The diagnostic for a text that can't be in a header; `what` names it: "the subject". */
export function headerProblem(what: string, text: string): Diagnostic | undefined {
  const control = controlCharacter(text);
  if (control === undefined) return text.includes('=?') ? looksEncoded(what) : undefined;
  const place = [...text].findIndex((character) => controlCharacter(character) !== undefined);
  return {
    severity: 'error',
    code: 'email/control-character',
    message: `${what} contains ${control} at character ${place + 1}`,
    hint: 'remove it: a header is one line of text',
  };
}

/** RFC 2047, 2: mail clients would show other words than were written. */
function looksEncoded(what: string): Diagnostic {
  const message = `${what} contains '=?', which mail clients read as the start of an encoded word`;
  return { severity: 'error', code: 'email/encoded-word', message, hint: 'write the text itself' };
}

/** Headers that the composer sets itself (names: RFC 5322, 3.6.8). */
const OWN = new Set([
  ...['from', 'to', 'cc', 'bcc', 'sender', 'reply-to', 'subject', 'date', 'message-id', 'mime-version', 'x-unsent'],
  ...['content-type', 'content-transfer-encoding', 'content-disposition', 'content-id', 'return-path'],
]);

/** The diagnostic for an invalid extra header. Values must be ASCII, so that clients don't decode them. */
export function extraHeaderProblem(name: string, value: string): Diagnostic | undefined {
  const bad = (message: string): Diagnostic => ({ severity: 'error', code: 'email/bad-header', message });
  if (!/^[A-Za-z][A-Za-z0-9-]{0,60}$/.test(name)) return bad(`'${name.slice(0, 60)}' is not a header name`);
  if (OWN.has(name.toLowerCase())) return bad(`the header ${name} is set by briefwright`);
  if (!/^[\x20-\x7e]*$/.test(value))
    return headerProblem(`the header ${name}`, value) ?? bad(`the header ${name} is not ASCII`);
  return undefined;
}
