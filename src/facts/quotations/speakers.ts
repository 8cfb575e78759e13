/** Checks the speaker of a quotation: the brief against the claim, and the claim against its source. */

import type { Claim } from '../../core/evidence.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import { plainWords } from '../sources/plain-words.ts';
import type { SourceTexts } from '../sources/source-texts.ts';
import { attributionIn, rolesIn } from './attribution.ts';
import { isOtherOffice, officesIn } from './offices.ts';

export interface SpeakerContext {
  readonly lexicon: Lexicon;
  readonly texts: SourceTexts;
}

/**
 * The words around a quotation that attribute it to a different speaker than its claims; undefined if there are none, or if
 * the speaker is unknown.
 */
export function wrongAttribution(
  around: string,
  claims: readonly Claim[],
  context: SpeakerContext,
): string | undefined {
  const { lexicon } = context;
  const attribution = attributionIn(around, lexicon);
  const speakers = claims.flatMap(({ speaker }) => speaker ?? []);
  if (attribution.words === '') return wrongOffice(around, claims, speakers, context);
  const near = claims.flatMap(({ evidence }) => evidence.flatMap((one) => context.texts.around(one) ?? []));
  const known = [...speakers, ...near.flatMap(({ before, after }) => [before, after])].join(' ');
  if (speakers.length === 0 && near.length === 0) return undefined;
  const words = new Set(plainWords(known).map(({ word }) => word));
  const speakerWords = new Set(plainWords(speakers.join(' ')).map(({ word }) => word));
  const names = attribution.names.filter((name) => !lexicon.forms.isParticiple(name));
  const whole = wordsOfSources(claims, context);
  const [surname = surnameOf(speakers[0])] = names;
  const described = sentencesNaming(around, surname) ?? attribution.words;
  if (isOtherOffice(described, surname, whole, lexicon)) return attribution.words;
  if (speakers.length > 0 && names.length > 0)
    return names.some(
      (name) => isIn(name, speakerWords) && !hasOtherFirstName(name, attribution.words, speakers, lexicon),
    )
      ? undefined
      : attribution.words;
  if (names.length > 0) return names.some((name) => isIn(name, words)) ? undefined : attribution.words;
  if (attribution.roles.length === 0) return undefined;
  const roles = rolesIn(known, lexicon);
  // A name alone doesn't determine an office.
  if (near.length === 0 && roles.size === 0) return undefined;
  return attribution.roles.some((role) => roles.has(role)) ? undefined : attribution.words;
}

/** True if all parts of a name are among normalised words; in Chinese, each sign is one. */
function isIn(name: string, words: ReadonlySet<string>): boolean {
  return plainWords(name).every(({ word }) => words.has(word));
}

/** True for "Jean Alder" instead of Joan Alder; initials, titles and short forms ("Tom", "Thomas") don't count. */
function hasOtherFirstName(surname: string, words: string, speakers: readonly string[], { speech }: Lexicon): boolean {
  const firstOf = (text: string): string | undefined => {
    const all = plainWords(text);
    const lastPlain = plainWords(surname).at(-1)?.word;
    const at = all.findIndex(({ word }) => word === lastPlain);
    const [first, last] = [all[at - 1], all[at]];
    if (!first || !last || first.word.length < 3 || speech.titles.has(first.word)) return undefined;
    // A first name has a capital, and nothing but space between it and the surname.
    const isName = /^\p{Lu}/u.test(text.slice(first.start)) && text.slice(first.end, last.start).trim() === '';
    return isName ? first.word : undefined;
  };
  const printed = firstOf(words);
  const known = speakers.map(firstOf).find((first) => first !== undefined);
  if (printed === undefined || known === undefined) return false;
  return printed !== known && !printed.startsWith(known.slice(0, 3)) && !known.startsWith(printed.slice(0, 3));
}

/** The reason why a claim's speaker differs from its source's; undefined if the source agrees or names no speaker. */
export function wrongSpeaker(claim: Claim, { lexicon, texts }: SpeakerContext): string | undefined {
  const surname = surnameOf(claim.speaker);
  if (surname === undefined) return undefined;
  for (const evidence of claim.evidence) {
    const around = texts.around(evidence);
    const index = texts.of(evidence.source);
    if (!around || !index) continue;
    if (!index.words.some(({ word }) => word === surname))
      return `'${evidence.source}' doesn't name '${claim.speaker}'`;
    const beside = [
      around.before
        .split(/(?<=[.!?][”"’)]?)\s+(?=\p{Lu})/u)
        .slice(-1)
        .join(' '),
      firstSentence(around.after),
    ];
    const { names } = attributionIn(beside.join(' … '), lexicon);
    const isNamed = names.some((name) => plainWords(name).some(({ word }) => word === surname));
    if (names.length > 0 && !isNamed) {
      const own = plainWords(beside.join(' ')).some(({ word }) => word === surname);
      if (!own) return `in '${evidence.source}' these are the words of '${names[0]}'`;
    }
  }
  return undefined;
}

/** The only office in the words around a quotation without a verb of saying, if its speaker has another: "the minister would". */
function wrongOffice(
  around: string,
  claims: readonly Claim[],
  [speaker]: readonly string[],
  context: SpeakerContext,
): string | undefined {
  const [office, ...others] = officesIn(around, context.lexicon);
  if (!office || others.length > 0 || speaker === undefined) return undefined;
  const isWrong = isOtherOffice(around, surnameOf(speaker), wordsOfSources(claims, context), context.lexicon);
  return isWrong ? around.slice(office.start, office.end) : undefined;
}

function wordsOfSources(claims: readonly Claim[], { texts }: SpeakerContext): string {
  const sources = new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return [...sources].map((source) => texts.of(source)?.text ?? '').join('\n');
}

/** The sentences of a text that name someone; undefined if there are none. */
function sentencesNaming(text: string, surname: string | undefined): string | undefined {
  const isNamed = (part: string): boolean => plainWords(part).some(({ word }) => word === surname);
  const parts = text.split(/(?<=[.!?;])\s+(?=\p{Lu})/u).filter(isNamed);
  return parts.length > 0 ? parts.join(' ') : undefined;
}

function firstSentence(text: string): string {
  return /^[^.!?]*[.!?]?[”"’]?[^.!?]*/.exec(text)?.[0] ?? '';
}

function surnameOf(speaker: string | undefined): string | undefined {
  const words = plainWords((speaker ?? '').split(',')[0] ?? '');
  return words.at(-1)?.word;
}

/** True if two names can be of the same person, with or without titles and first names. */
export function isSamePerson(a: string, b: string): boolean {
  const [x, y] = [a, b].map(
    (name) =>
      ` ${plainWords(name)
        .map(({ word }) => word)
        .join(' ')} `,
  );
  return x !== undefined && y !== undefined && (x.includes(y) || y.includes(x) || surnameOf(a) === surnameOf(b));
}
