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
  /** Stems of "institute" in "the institute’s scientist" and of "council" in "chair of the council". */
  readonly bodies: ReadonlySet<string>;
  /** Offset in the text, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
}

/** The number of the office that a word names. "Reports" may be a verb, but "report" and "farm" are neither "reporter" nor "farmer". */
export function roleOf(word: string, { speech, subjects, forms }: Lexicon): number | undefined {
  const isName = ({ offices }: Lexicon['speech']): boolean =>
    offices === undefined || [word, ...forms.singulars(word)].some((one) => offices.has(one));
  const role = speech.roles.get(subjects.stem(word)) ?? speech.roles.get(word);
  return isName(speech) || forms.isInflected(word) ? role : undefined;
}

/** The offices that a text names. In "chief engineer", the last word is the office. */
export function officesIn(text: string, lexicon: Lexicon): readonly Office[] {
  const t = new Tokens(text, lexicon);
  const { grammar, forms, speech } = lexicon;
  const { stem, stop } = lexicon.subjects;
  const roleAt = (at: number): number | undefined => {
    const token = t.at(at);
    if (token?.kind !== 'word') return undefined;
    // "Managing" isn't "manager".
    return forms.isParticiple(token.lower) ? speech.roles.get(token.lower) : roleOf(token.lower, lexicon);
  };
  const isField = (at: number): boolean => {
    const token = t.at(at);
    return token?.kind === 'word' && token.text.length > 1 && !stop.has(token.lower) && !isVerb(at);
  };
  // "Auditor General", but not "Joan Alder, the director".
  const isModifier = (at: number, office: number): boolean =>
    isField(at) &&
    (/^\p{Ll}/u.test(t.at(at)?.text ?? '') ||
      /^\p{Lu}/u.test(t.at(office)?.text ?? '') ||
      /^[.!?…”“]?$/.test(t.lower(at - 1)));
  const isVerb = (at: number): boolean => speech.verbs.has(stem(t.lower(at)));
  return t.list.flatMap((token, i): Office[] => {
    const role = roleAt(i);
    if (role === undefined || roleAt(i + 1) !== undefined || /^[’']$/.test(t.lower(i + 1))) return [];
    // "Treasurer of the union", "Ada Quill of Marsh Statistics", "head of the customs office"
    let object = i - 1;
    while (object > i - 3 && isField(object) && !roleAt(object)) object--;
    if (t.isIn(t.isIn(object, grammar.the) ? object - 1 : object, grammar.of)) return [];
    // "Professor Ana Bell" is a title.
    if (speech.titles.has(token.lower) && /^\p{Lu}/u.test(t.at(i + 1)?.text ?? '')) return [];
    const [fields, bodies] = [new Set<string>(), new Set<string>()];
    let at = i - 1;
    for (; at >= i - 2 && isModifier(at, i); at--) fields.add(stem(t.lower(at)));
    // "the institute’s scientist"
    const owner = t.isIn(at, grammar.possessives) ? at - 2 : at - 1;
    if (/^[’']$/.test(t.lower(owner + 1)) && isField(owner)) bodies.add(stem(t.lower(owner)));
    const field = objectAfter(t, i);
    const named = t.isIn(field, grammar.the) ? bodies : fields;
    for (let j = field; field > 0 && j < field + 5 && (isField(j) || t.isIn(j, speech.insideFields)); j++)
      if (isField(j)) named.add(stem(t.lower(j)));
    return [{ role, fields, bodies, start: token.start, end: token.end }];
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
    if (isOfOtherBody(office, same, source, lexicon)) return true;
    const own = [...office.fields, ...office.bodies];
    if (own.length === 0 || same.length === 0 || same.some(({ fields, bodies }) => fields.size + bodies.size === 0))
      return false;
    return !same.some(({ fields, bodies }) => own.some((one) => fields.has(one) || bodies.has(one)));
  });
}

/** True if the office is of another body that the source also names: of the council instead of the federation. */
function isOfOtherBody({ bodies }: Office, same: readonly Office[], source: string, { subjects }: Lexicon): boolean {
  const own = [...bodies];
  if (own.length === 0 || same.length === 0) return false;
  const isNamed = (body: string, one: Office): boolean => one.bodies.has(body) || one.fields.has(body);
  // "Chamber of commerce" for "chamber of crafts": each has a word that the other lacks.
  const isOther = same.every(
    (one) => own.some((body) => !isNamed(body, one)) && [...one.bodies].some((body) => !own.includes(body)),
  );
  if (!isOther) return false;
  const strange = own.filter((body) => !same.some((one) => isNamed(body, one)));
  return strange.length < own.length || plainWords(source).some(({ word }) => own.includes(subjects.stem(word)));
}

/** The token after "of" or after a verb: "director of finance", "chairs the council"; 0 if there is none. */
function objectAfter(t: Tokens, office: number): number {
  const { grammar, forms, speech } = t.lexicon;
  if (t.isIn(office + 1, speech.fieldJoints)) return office + 2;
  return forms.isInflected(t.lower(office)) && t.isIn(office + 1, grammar.the) ? office + 1 : 0;
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
