/** Compares a speaker's office ("the health minister", "the director of finance") with the one in the source. */

import type { Lexicon } from '../../languages/lexicon.ts';
import { Tokens } from '../figures/tokens.ts';
import { plainWords } from '../sources/plain-words.ts';

/** An office with the words that distinguish it from others of its kind. */
export interface Office {
  /** The number of the office in the lexicon. */
  readonly role: number;
  /** Stems of "health" in "health minister" and of "finance" in "director of finance". */
  readonly fields: ReadonlySet<string>;
  /** Offset in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** The offices that a text names. In "chief engineer", the last word is the office. */
export function officesIn(text: string, lexicon: Lexicon): readonly Office[] {
  const t = new Tokens(text, lexicon);
  const { stem, stop } = lexicon.subjects;
  const roleAt = (at: number): number | undefined => {
    const token = t.at(at);
    if (token?.kind !== 'word') return undefined;
    return lexicon.speech.roles.get(stem(token.lower)) ?? lexicon.speech.roles.get(token.lower);
  };
  const isField = (at: number): boolean => {
    const token = t.at(at);
    return token?.kind === 'word' && !stop.has(token.lower) && /^\p{Ll}/u.test(token.text) && !isVerb(at);
  };
  const isVerb = (at: number): boolean => lexicon.speech.verbs.has(stem(t.lower(at)));
  return t.list.flatMap((token, i): Office[] => {
    const role = roleAt(i);
    if (role === undefined || roleAt(i + 1) !== undefined) return [];
    const fields = new Set<string>();
    for (let at = i - 1; at >= i - 2 && isField(at); at--) if (roleAt(at) === undefined) fields.add(stem(t.lower(at)));
    if (/^(?:of|for)$/.test(t.lower(i + 1)))
      for (let at = i + 2; at < i + 6 && (isField(at) || /^(?:the|and|’)$/.test(t.lower(at))); at++)
        if (isField(at)) fields.add(stem(t.lower(at)));
    return [{ role, fields, start: token.start, end: token.end }];
  });
}

/**
 * True if the source gives the same person a different office, or the office a different field. Offices beside the surname
 * are compared, or all offices of the source for a speaker without a name. False if the source has none.
 */
export function isOtherOffice(
  attribution: string,
  surname: string | undefined,
  source: string,
  lexicon: Lexicon,
): boolean {
  const own = officesIn(attribution, lexicon);
  const all = officesIn(source, lexicon);
  const known = surname === undefined ? all : all.filter((office) => isBeside(office, surname, source));
  if (own.length === 0 || known.length === 0) return false;
  const sameRole = (office: Office): readonly Office[] => known.filter(({ role }) => role === office.role);
  if (surname !== undefined && own.every((office) => sameRole(office).length === 0)) return true;
  return own.some((office) => {
    const same = sameRole(office);
    if (office.fields.size === 0 || same.length === 0 || same.some(({ fields }) => fields.size === 0)) return false;
    return !same.some(({ fields }) => [...office.fields].some((field) => fields.has(field)));
  });
}

/** True if an office is near a name and in the same sentence. */
function isBeside({ start, end }: Office, surname: string, source: string): boolean {
  const around = source.slice(Math.max(0, start - 60), end + 60);
  const from = start - Math.max(0, start - 60);
  const before =
    around
      .slice(0, from)
      .split(/[.!?]\s/)
      .at(-1) ?? '';
  const after = around.slice(from).split(/[.!?]\s/)[0] ?? '';
  return plainWords(before + after).some(({ word }) => word === surname);
}
