/** The meaningful words of a text. */

import { startsWithCapital } from '../../core/letter-pattern.ts';
import type { Phrases } from '../../languages/phrases.ts';
import type { Token, Tokens } from '../figures/tokens.ts';
import type { SubjectWord } from './mention.ts';
import { isDenier, isNovel } from './sides.ts';

/** True for "driver" in "one driver in six". */
export function isCountedInside(t: Tokens, at: number): boolean {
  const { grammar, subjects } = t.lexicon;
  const { things, stem } = subjects;
  return t.isIn(at + 1, grammar.in) && things.has(stem(t.lower(at)));
}

/** The words of texts by token, as several readers ask for each; null for a token that isn't one. */
const FOUND = new WeakMap<Tokens, (SubjectWord | null)[]>();

/** A word other than figures, signs and stop words. */
export function subjectWord(t: Tokens, at: number): SubjectWord | undefined {
  const found = FOUND.get(t) ?? [];
  if (found.length === 0) FOUND.set(t, found);
  const known = found[at];
  if (known !== undefined) return known ?? undefined;
  const word = subjectWordAt(t, at);
  if (at >= 0) found[at] = word ?? null;
  return word;
}

function subjectWordAt(t: Tokens, at: number): SubjectWord | undefined {
  const token = t.at(at);
  const { stop, stem, negations } = t.lexicon.subjects;
  const meaning = meaningAt(t, at);
  if (meaning) return meaning.starts ? meant(t, at, meaning) : undefined;
  if (token?.kind !== 'word' || stop.has(token.lower) || isOfMeasure(t, at)) return undefined;
  const before = t.at(at - 1);
  const starts = before === undefined || /^[.!?:“"”‘…]$/.test(before.text);
  const negated = isNegatedAt(t, at, negations) || isDenier(t, at - 2) || isAbsent(t, at);
  const turn = turnBefore(t, at);
  return {
    stem: turn === undefined ? stem(token.lower) : `${turn.lower} ${stem(token.lower)}`,
    text: turn === undefined ? token.text : t.text.slice(turn.start, token.end),
    start: token.start,
    end: token.end,
    name: !starts && !t.lexicon.writing.capitalNouns && startsWithCapital(token.text),
    negated,
  };
}

/** The most small words between a negation and its verb: "not yet been built". */
const SMALL = 3;

/** True for "built" in "not built" and "not yet been built", "many shops" in "not many shops" and "voters" in "non-voters". */
function isNegatedAt(t: Tokens, at: number, negations: ReadonlySet<string>): boolean {
  const { be, insidePassives } = t.lexicon.wording;
  const isIt = (i: number): boolean => negations.has(t.lower(i)) && !isNovel(t, i);
  const isBetween = t.at(at - 1)?.kind === 'word' || t.isDash(at - 1);
  if (isIt(at - 1) || (isBetween && isIt(at - 2))) return true;
  for (let i = at - 1; i > at - 1 - SMALL && (t.isIn(i, be) || t.isIn(i, insidePassives)); i--)
    if (isIt(i - 1)) return true;
  return false;
}

/** True for "interpreter" in "for want of an interpreter". */
function isAbsent(t: Tokens, at: number): boolean {
  const { subjects, grammar } = t.lexicon;
  const start = t.isIn(at - 1, grammar.a) || t.isIn(at - 1, grammar.determiners) ? at - 1 : at;
  return subjects.absences !== undefined && t.phraseBefore(start, subjects.absences) !== undefined;
}

/** True for "late" in "five minutes late", for "end" in "the end of May 2024", and for "open" in "before it was open again". */
function isOfMeasure(t: Tokens, at: number): boolean {
  const { dates, roles, grammar, numbers, subjects } = t.lexicon;
  const isTimed =
    t.phraseAt(at, roles.distances)?.length === 1 && subjects.things.get(subjects.stem(t.lower(at - 1))) === 'time';
  if (isTimed && (t.isNumber(at - 2) || numbers.small.has(t.lower(at - 2)))) return true;
  // "In the same months of 2021"
  if (dates.same?.has(t.lower(at - 1)) && subjects.things.get(subjects.stem(t.lower(at))) === 'time') return true;
  if (dates.bounds.has(t.lower(at)) && t.isIn(at + 1, grammar.of))
    return dates.months.has(t.at(at + 2)?.text ?? '') || t.isNumber(at + 2);
  if (!t.isIn(at + 1, numbers.multiples.again)) return false;
  for (let i = at - 1; i >= at - FAR; i--) if (subjects.novelty.has(t.lower(i))) return true;
  return false;
}

interface Meaning {
  readonly word: string;
  readonly length: number;
  /** False for the words of a phrase after the first. */
  readonly starts: boolean;
}

/** The most tokens of a phrase that means a word. */
const LONGEST = 5;

/** The phrase around a token that means a word: "after inflation". */
function meaningAt(t: Tokens, at: number): Meaning | undefined {
  const { meanings } = t.lexicon.subjects;
  if (!wordsIn(meanings).has(t.lower(at))) return undefined;
  for (let first = at; first > at - LONGEST && first >= 0; first--) {
    const found = t.phraseAt(first, meanings);
    if (found && found.length > at - first) return { word: found.meaning, length: found.length, starts: first === at };
  }
  return undefined;
}

const WORDS = new WeakMap<Phrases<string>, ReadonlySet<string>>();

/** All words of some phrases: most words of a text are in none. */
function wordsIn(phrases: Phrases<string>): ReadonlySet<string> {
  const known = WORDS.get(phrases) ?? new Set(phrases.flatMap(([words]) => words));
  WORDS.set(phrases, known);
  return known;
}

function meant(t: Tokens, at: number, { word, length }: Meaning): SubjectWord {
  const [start, end] = [t.at(at)?.start ?? 0, t.at(at + length - 1)?.end ?? 0];
  return { stem: t.lexicon.subjects.stem(word), text: word, start, end, name: false, negated: false };
}

/** "least" in "least deprived", but not in "at least good", "after" in "after tax": a word that gives the next one another meaning. */
function turnBefore(t: Tokens, at: number): Token | undefined {
  const before = t.at(at - 1);
  if (!before || !t.lexicon.subjects.turns.has(before.lower)) return undefined;
  return t.phraseBefore(at, t.lexicon.numbers.hedges) === undefined ? before : undefined;
}

/** The most tokens between "before" and "open again". */
const FAR = 6;

/** The most words between a figure and the noun that it counts: "162 standing passengers". */
const NEAR = 3;

/** True for "year's" without a noun after it. */
export function isBareGenitive(t: Tokens, at: number): boolean {
  return (
    t.isIn(at + 2, t.lexicon.grammar.possessives) &&
    /^[’']$/.test(t.at(at + 1)?.text ?? '') &&
    t.at(at + 3)?.kind !== 'word'
  );
}

/** The noun that a figure counts, which ends the words after it: the first plural, or else the last noun. */
export function countedAfter(t: Tokens, next: number): { readonly counted?: SubjectWord } {
  const { thesaurus, subjects, forms } = t.lexicon;
  let at = next;
  if (t.isIn(at, subjects.stop)) while (t.isIn(at, subjects.beforeCounted)) at++;
  let counted: SubjectWord | undefined;
  for (let i = at; i < at + NEAR; i++) {
    const word = subjectWord(t, i);
    if (!word) break;
    const lower = t.lower(i);
    if (!thesaurus.isNoun(lower)) {
      if (counted) break;
      continue;
    }
    // "Three in ten of the year's": the noun was named before.
    if (isBareGenitive(t, i)) return {};
    counted = word;
    if (forms.isPlural(lower)) break;
  }
  return counted ? { counted } : {};
}
