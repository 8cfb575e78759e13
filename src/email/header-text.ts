/** What may stand in a message's header: one line of printable text (RFC 5322, 2.2). */

import type { Diagnostic } from '../core/diagnostic.ts';

const NAMES: Readonly<Record<string, string>> = {
  '\n': 'a line break',
  '\r': 'a line break',
  '\t': 'a tab',
  '\0': 'a zero byte',
};

const NOT_IN_HEADERS = /\p{Cc}|\p{Zl}|\p{Zp}|\p{Cs}|\p{Noncharacter_Code_Point}|[\u202a-\u202e\u2066-\u2069]/u;

/**
 * The first character that a header can't hold, in words; undefined where there is none. Line and paragraph separators and
 * marks that turn the direction of what follows count too: they make a name look like another.
 */
export function controlCharacter(text: string): string | undefined {
  const [found] = NOT_IN_HEADERS.exec(text) ?? [];
  if (found === undefined) return undefined;
  const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return NAMES[found] ?? `the control character ${code}`;
}

/** What was given, fit for a line on a terminal. */
export function quoted(text: string): string {
  const line = [...text].map((c) => (controlCharacter(c) === undefined ? c : '\ufffd')).join('');
  return `'${line.length > 60 ? `${line.slice(0, 60)}…` : line}'`;
}

/** The diagnostic for a text that is to stand in a header and can't; `what` names it: "the subject". */
export function headerProblem(what: string, text: string): Diagnostic | undefined {
  const control = controlCharacter(text);
  if (control === undefined) return text.includes('=?') ? looksEncoded(what) : undefined;
  const place = [...text].findIndex((character) => controlCharacter(character) !== undefined);
  return {
    severity: 'error',
    code: 'email/control-character',
    message: `${what} holds ${control} at its character ${place + 1}: a header is one line`,
    hint: 'take it out',
  };
}

/** RFC 2047, 2: a reader would see other words than were written. */
function looksEncoded(what: string): Diagnostic {
  const message = `${what} holds =?, which mail programs read as the start of an encoded word`;
  return { severity: 'error', code: 'email/encoded-word', message, hint: 'write the words themselves' };
}

/** Names of headers (RFC 5322, 3.6.8) that the composer sets itself. */
const OWN = new Set([
  ...['from', 'to', 'cc', 'bcc', 'sender', 'reply-to', 'subject', 'date', 'message-id', 'mime-version', 'x-unsent'],
  ...['content-type', 'content-transfer-encoding', 'content-disposition', 'content-id', 'return-path'],
]);

/** What is wrong with a further header; its value is ASCII, so that a client reads it as it is. */
export function extraHeaderProblem(name: string, value: string): Diagnostic | undefined {
  const bad = (message: string): Diagnostic => ({ severity: 'error', code: 'email/bad-header', message });
  if (!/^[A-Za-z][A-Za-z0-9-]{0,60}$/.test(name)) return bad(`'${name.slice(0, 60)}' is no name of a header`);
  if (OWN.has(name.toLowerCase())) return bad(`the header ${name} has an option of its own`);
  if (!/^[\x20-\x7e]*$/.test(value))
    return headerProblem(`the header ${name}`, value) ?? bad(`the header ${name} is not ASCII`);
  return undefined;
}
