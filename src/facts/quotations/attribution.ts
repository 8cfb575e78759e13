/** Finds the speakers that a text names: names and offices beside verbs of saying. */

import type { Lexicon } from '../../languages/lexicon.ts';
import { Tokens } from '../figures/tokens.ts';
import { roleOf } from './offices.ts';

export interface Attribution {
  /** Surnames, in lower case. */
  readonly names: readonly string[];
  /** Numbers of the offices in the lexicon. */
  readonly roles: readonly number[];
  /** The words, for a message. */
  readonly words: string;
}

/** The most tokens between a speaker and the verb of saying. */
const NEAR = 7;

/** The speakers beside verbs of saying in a text. */
export function attributionIn(text: string, lexicon: Lexicon): Attribution {
  const t = new Tokens(text, lexicon);
  const { verbs } = lexicon.speech;
  const names: string[] = [];
  const roles: number[] = [];
  const words: string[] = [];
  const take = (found: Speaker | undefined): void => {
    if (!found) return;
    names.push(...found.names);
    roles.push(...found.roles);
    words.push(found.words);
  };
  t.list.forEach((token, i) => {
    if (token.kind !== 'word' || !verbs.has(lexicon.subjects.stem(token.lower))) return;
    const before = isInverted(t, i) ? undefined : speakerBefore(t, i);
    take(before ?? speakerAfter(t, i));
  });
  const according = lexicon.speech.according.exec(text);
  if (according)
    take(
      speakerFrom(
        t,
        t.list.findIndex(({ start }) => start >= according.index + according[0].length),
      ),
    );
  return { names, roles, words: words[0] ?? '' };
}

interface Speaker {
  readonly names: readonly string[];
  readonly roles: readonly number[];
  readonly words: string;
}

/** The words before a verb; both parts of "Mr Tate, the clinical director, said". */
function speakerBefore(t: Tokens, verb: number): Speaker | undefined {
  const end = t.at(verb - 1)?.text === ',' ? verb - 1 : verb;
  const own = beginsAt(t, end);
  // "Joan Alder, who runs the service, said"
  const relative = end < verb && t.isIn(own - 1, t.lexicon.speech.relatives) && t.at(own - 2)?.text === ',';
  if (relative) return speakerIn(t, beginsAt(t, own - 2), own - 2);
  const apposition = end < verb && t.at(own - 1)?.text === ',';
  return speakerIn(t, apposition ? beginsAt(t, own - 1) : own, end);
}

function beginsAt(t: Tokens, end: number): number {
  let from = end;
  while (from > 0 && end - from < NEAR && !isBoundary(t, from - 1)) from--;
  return from;
}

/** "Recruitment, said Tom Ashby, was": the words before the comma are what was said. */
function isInverted(t: Tokens, verb: number): boolean {
  const isPerson = isName(t, verb + 1) || t.lexicon.speech.titles.has(t.lower(verb + 1));
  return t.at(verb - 1)?.text === ',' && isPerson;
}

function speakerAfter(t: Tokens, verb: number): Speaker | undefined {
  return speakerFrom(t, verb + 1);
}

function speakerFrom(t: Tokens, from: number): Speaker | undefined {
  let to = from;
  while (to < t.list.length && to - from < NEAR && !isBoundary(t, to)) to++;
  const speaker = speakerIn(t, from, to);
  // "according to the union's treasurer, Joan Alder"
  if (!speaker || speaker.names.length > 0 || t.at(to)?.text !== ',') return speaker;
  let end = to + 1;
  while (end < to + 4 && /^\p{Lu}\p{Ll}/u.test(t.at(end)?.text ?? '')) end++;
  return end > to + 2 ? (speakerIn(t, from, end) ?? speaker) : speaker;
}

function isBoundary(t: Tokens, at: number): boolean {
  const token = t.at(at);
  const { relatives, boundaries, titles } = t.lexicon.speech;
  if (token?.kind !== 'sign') return t.isIn(at, relatives) || t.isIn(at, boundaries);
  return (
    !/^[.’'-]$/.test(token.text) || (token.text === '.' && !titles.has(t.lower(at - 1)) && t.lower(at - 1).length > 1)
  );
}

function speakerIn(t: Tokens, from: number, to: number): Speaker | undefined {
  const { titles, fieldJoints } = t.lexicon.speech;
  const { pronouns, stop } = t.lexicon.subjects;
  const names: string[] = [];
  const offices: number[] = [];
  for (let i = from; i < to; i++) {
    const token = t.at(i);
    if (token?.kind !== 'word') continue;
    // "As Ada Quill of Marsh Lines puts it"
    if (names.length > 0 && fieldJoints.has(token.lower)) break;
    const office = roleOf(token.lower, t.lexicon);
    if (office !== undefined) offices.push(office);
    else if (isName(t, i) && !titles.has(token.lower) && !stop.has(token.lower) && !pronouns.has(token.lower)) {
      // The last word of a name is the surname; "the Treasury’s economist" isn't the Treasury.
      const isOwner = /^[’']$/.test(t.lower(i + 1)) && t.isIn(i + 2, t.lexicon.grammar.possessives);
      if (!isOwner && !(i + 1 < to && isName(t, i + 1))) names.push(token.text.toLowerCase());
    }
  }
  if (names.length === 0 && offices.length === 0) return undefined;
  return { names, roles: offices, words: t.text.slice(t.at(from)?.start, t.at(to - 1)?.end) };
}

/** True for words that may be names: those with a capital, where other nouns have none. */
function isName(t: Tokens, at: number): boolean {
  const token = t.at(at);
  const { writing, grammar, thesaurus, speech, subjects } = t.lexicon;
  if (token?.kind !== 'word') return false;
  if (writing.caseless) return isUnknown(t, at);
  if (!/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  if (!writing.capitalNouns) return true;
  const isNoun = thesaurus.isNoun(token.lower) || speech.notNames.test(token.lower);
  return (
    !isNoun && !t.isIn(at - 1, grammar.determiners) && !t.isIn(at - 1, grammar.a) && !subjects.stop.has(token.lower)
  );
}

/** True for words that the lexicon doesn't have, as names. */
function isUnknown(t: Tokens, at: number): boolean {
  const { lower } = t.at(at) ?? { lower: '' };
  const { subjects, speech, thesaurus } = t.lexicon;
  const stem = subjects.stem(lower);
  const isKnown =
    subjects.stop.has(lower) || speech.titles.has(lower) || speech.relatives.has(lower) || speech.boundaries.has(lower);
  return (
    !isKnown &&
    !speech.roles.has(stem) &&
    !speech.verbs.has(stem) &&
    !thesaurus.isNoun(lower) &&
    !speech.notNames.test(lower)
  );
}

/** The offices that the words name. */
export function rolesIn(text: string, lexicon: Lexicon): ReadonlySet<number> {
  const found = new Tokens(text, lexicon).list.flatMap(({ kind, lower }) => {
    const role = kind === 'word' ? roleOf(lower, lexicon) : undefined;
    return role === undefined ? [] : [role];
  });
  return new Set(found);
}
