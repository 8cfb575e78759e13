/** Finds the group that a share is of: "12% of the coxswains", "of all incidents, 39%". */

import type { Tokens } from '../figures/tokens.ts';
import type { Group, SubjectWord } from './mention.ts';
import type { Split } from './split.ts';
import { isBareGenitive, subjectWord } from './subject-words.ts';

/** The most words of a group: "full-time teaching staff". */
const MOST = 4;

/** The group right after a figure, or at the beginning of its part or of the part before. */
export function groupOf(t: Tokens, parts: Split, from: number, next: number): { readonly group?: Group } {
  const { of } = t.lexicon.grammar;
  const group = t.isIn(next, of) ? groupAt(t, parts, next + 1) : groupBefore(t, parts, from);
  return group && group.words.length > 0 ? { group } : {};
}

/** "Of the coxswains only", "among nurses,": nothing but small words between the group and its figure. */
function groupBefore(t: Tokens, parts: Split, from: number): Group | undefined {
  const { beforeGroups } = t.lexicon.wording;
  const { figureOf, sentenceOf } = parts;
  // "389 (38%)"
  let at = t.at(from - 1)?.text === '(' ? beforeFigure(parts, from - 2) : from - 1;
  while (at >= 0 && sentenceOf[at] === sentenceOf[from] && (figureOf[at] ?? -1) < 0) {
    const begins = /^(?:[.,;:()—–]|)$/.test(t.at(at - 1)?.text ?? '') || t.isIn(at - 1, t.lexicon.subjects.joints);
    if (begins && t.isIn(at, beforeGroups)) return groupAt(t, parts, at + 1);
    at--;
  }
  // "Of the 1,024 witnesses, 389": the group is counted.
  at = beforeFigure(parts, at);
  while (t.isIn(at, t.lexicon.grammar.determiners)) at--;
  const begins = at === 0 || /^[.,;:(—–]$/.test(t.at(at - 1)?.text ?? '');
  return begins && sentenceOf[at] === sentenceOf[from] && t.isIn(at, t.lexicon.grammar.of)
    ? groupAt(t, parts, at + 1)
    : undefined;
}

/** The token before the figure that a token belongs to. */
function beforeFigure({ figureOf }: Split, end: number): number {
  const figure = figureOf[end];
  let at = end;
  while (figure !== undefined && figure >= 0 && figureOf[at] === figure) at--;
  return at;
}

function groupAt(t: Tokens, { figureOf }: Split, at: number): Group | undefined {
  const { subjects, wording, thesaurus, forms } = t.lexicon;
  const amount = t.phraseAt(at, wording.amounts);
  let first = amount ? at + amount.length : at;
  // "Of the 3,182,100 valid votes"
  while (t.isIn(first, subjects.beforeCounted) || t.isIn(first, wording.afterAmounts) || (figureOf[first] ?? -1) >= 0)
    first++;
  const words: SubjectWord[] = [];
  for (let i = first; words.length < MOST; i++) {
    if (t.isDash(i) && t.joined(i)) continue;
    const word = subjectWord(t, i);
    if (!word || word.name || isBareGenitive(t, i)) break;
    words.push(word);
    if (thesaurus.isNoun(t.lower(i)) && (forms.isPlural(t.lower(i)) || thesaurus.isPerson(t.lower(i)))) break;
  }
  return { words, isAll: amount?.meaning === 'all' };
}
