/** Finds what changed in which direction, and what is above or below something, in words without figures. */

import type { Direction } from '../../languages/lexicon.ts';
import type { Tokens } from '../figures/tokens.ts';
import type { SubjectWord, Trend } from './mention.ts';
import { countedAfter, subjectWord } from './subject-words.ts';

/** The most tokens between a verb of change and its subject. */
const NEAR = 5;

export function trendsAmong(t: Tokens): readonly Trend[] {
  const trends: Trend[] = [];
  t.list.forEach(({ kind }, i) => {
    if (kind !== 'word' || t.isNumber(i - 1)) return;
    const trend = levelAt(t, i) ?? comparedAt(t, i) ?? changeAt(t, i) ?? oneToChangeAt(t, i);
    if (trend) trends.push(trend);
  });
  return trends;
}

/** "above the limit", "less than the average"; an amount after "over" isn't a level. */
function levelAt(t: Tokens, at: number): Trend | undefined {
  const { levels } = t.lexicon.roles;
  const found = t.phraseAt(at, levels);
  if (!found || t.phraseBefore(at, levels)) return undefined;
  const next = at + found.length;
  if (!t.isIn(next, t.lexicon.grammar.determiners)) return undefined;
  const { counted } = countedAfter(t, next + 1);
  return counted && trendOf(t, 'level', found.meaning, counted, at, next);
}

/** "fewer boats", "dearer fish"; not "more than", "more likely". */
function comparedAt(t: Tokens, at: number): Trend | undefined {
  const direction = t.lexicon.roles.comparatives.get(t.lower(at));
  if (!direction || t.lexicon.roles.than.has(t.lower(at + 1))) return undefined;
  const word = subjectWord(t, at + 1);
  const { counted } = countedAfter(t, at + 1);
  if (!word || !counted || !t.lexicon.thesaurus.isNoun(t.lower(at + 1))) return undefined;
  // "Larger schools" are a group.
  const { things, stop } = t.lexicon.subjects;
  if (!stop.has(t.lower(at)) && things.has(counted.stem)) return undefined;
  // "Lost more traffic than the south" compares two things.
  if ([2, 3].some((n) => isThanThing(t, at + n))) return undefined;
  return trendOf(t, 'change', direction, counted, at, at + 1);
}

/** "than the south", but not "than ever" or "than in 2019". */
function isThanThing(t: Tokens, at: number): boolean {
  const next = t.isIn(at + 1, t.lexicon.grammar.determiners) ? at + 2 : at + 1;
  const word = t.lexicon.roles.than.has(t.lower(at)) ? subjectWord(t, next) : undefined;
  return word !== undefined && (word.name || t.lexicon.thesaurus.isNoun(t.lower(next)));
}

/** "bills went up", "the fleet has more than halved". */
function changeAt(t: Tokens, at: number): Trend | undefined {
  const { roles, forms } = t.lexicon;
  const { changes, changePhrases } = roles;
  const phrase = t.phraseAt(at, changePhrases);
  const verb = forms.isPast(t.lower(at))
    ? (changes.get(t.lexicon.subjects.stem(t.lower(at))) ?? multipleAt(t, at))
    : undefined;
  const direction = phrase?.meaning ?? verb;
  // "People lost their lives": something else is lost.
  const isTransitive = !phrase && t.isIn(at + 1, t.lexicon.grammar.determiners);
  if (!direction || isTransitive) return undefined;
  const subject = subjectBefore(t, at);
  return subject && trendOf(t, 'change', direction, subject, at, at + (phrase?.length ?? 1));
}

/** "Old Basin was the only terminal to grow": the subject changed. */
function oneToChangeAt(t: Tokens, at: number): Trend | undefined {
  const { roles, grammar, wording, subjects, thesaurus } = t.lexicon;
  const direction = t.isIn(at - 1, grammar.to) ? roles.changes.get(subjects.stem(t.lower(at))) : undefined;
  const isTransitive = t.isIn(at + 1, grammar.determiners) || subjectWord(t, at + 1) !== undefined;
  if (!direction || isTransitive || !thesaurus.isNoun(t.lower(at - 2))) return undefined;
  let be = at - 3;
  while (be > at - NEAR - 3 && t.at(be)?.kind === 'word' && !t.isIn(be, wording.be)) be--;
  if (!t.isIn(be, wording.be) || !t.isIn(be + 1, grammar.the)) return undefined;
  const subject = subjectBefore(t, be);
  return subject && trendOf(t, 'change', direction, subject, at, at + 1);
}

function multipleAt(t: Tokens, at: number): Direction | undefined {
  const factor = t.lexicon.numbers.multiples.factors.get(t.lower(at));
  return factor === undefined ? undefined : factor < 1 ? 'down' : 'up';
}

/** The nearest noun before a verb, with only words that carry no meaning between them. */
function subjectBefore(t: Tokens, verb: number): SubjectWord | undefined {
  for (let i = verb - 1; i >= Math.max(0, verb - NEAR); i--) {
    if (t.at(i)?.kind !== 'word') return undefined;
    const word = subjectWord(t, i);
    if (word) return t.lexicon.thesaurus.isNoun(t.lower(i)) ? word : undefined;
  }
  return undefined;
}

function trendOf(
  t: Tokens,
  kind: Trend['kind'],
  direction: Direction,
  thing: SubjectWord,
  at: number,
  next: number,
): Trend {
  const { negations } = t.lexicon.subjects;
  const isDenied = [1, 2, 3].some((n) => negations.has(t.lower(at - n)));
  const start = t.at(at)?.start ?? 0;
  return {
    kind,
    direction: isDenied ? (direction === 'up' ? 'down' : 'up') : direction,
    thing,
    words: t.text.slice(start, t.at(next - 1)?.end),
    start,
  };
}
