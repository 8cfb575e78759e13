/** Reads the words of a text's sentences, without its figures. */

import type { Tokens } from '../figures/tokens.ts';
import { denominatorAt } from '../figures/unit-words.ts';
import { isException } from '../statements/exceptions.ts';
import type { SubjectWord } from '../statements/mention.ts';
import type { ReadText } from '../statements/read-text.ts';
import { denies } from '../statements/sides.ts';
import type { Split } from '../statements/split.ts';
import { subjectWord } from '../statements/subject-words.ts';
import { particleAt } from './particles.ts';
import { placingAt } from './placings.ts';
import { referredAmountAt } from './referred-amounts.ts';
import type { Act, Ranking, WordedSentence, WordUse } from './worded.ts';

/** The words of figures are left out, but for ordinals: "first" may be "last". */
export function readWording({ tokens: t, parts }: ReadText): readonly WordedSentence[] {
  const uses = t.list.map((_, i) => useAt(t, i, parts));
  const bounds = new Map<number, { first: number; last: number }>();
  parts.sentenceOf.forEach((id, i) => {
    const known = bounds.get(id);
    if (known) known.last = i;
    else bounds.set(id, { first: i, last: i });
  });
  return [...bounds.values()].map(({ first, last }): WordedSentence => {
    const range = { t, uses, parts, first, last };
    return {
      start: t.at(first)?.start ?? 0,
      end: t.at(last)?.end ?? 0,
      words: uses.slice(first, last + 1).flatMap((use) => use ?? []),
      particles: t.list.slice(first, last + 1).flatMap((_, i) => particleAt(t, first + i, parts) ?? []),
      amounts: t.list.slice(first, last + 1).flatMap((_, i) => referredAmountAt(t, first + i, parts) ?? []),
      denied: partsOf(range, (i) => denies(t, i)),
      excepts: exceptsSome(range),
      planned: plannedParts(range),
      acts: actsIn(range),
      rankings: rankingsIn(range),
      placings: t.list.slice(first, last + 1).flatMap((_, i) => placingAt(t, first + i, uses, parts) ?? []),
    };
  });
}

function exceptsSome({ t, parts: { figureOf, figureStarts }, first, last }: Range): boolean {
  return figureStarts.some((from, i) => {
    if (from === undefined || from < first || from > last) return false;
    let next = from;
    while (figureOf[next] === i) next++;
    return isException(t, from, next);
  });
}

/** A sentence: its first and last token. */
interface Range {
  readonly t: Tokens;
  readonly uses: readonly (WordUse | undefined)[];
  readonly parts: Split;
  readonly first: number;
  readonly last: number;
}

/**
 * The parts about a plan; a verb such as "would" plans what follows it in other parts too, "would triple and, at night, rise", up to
 * a new statement: "is to open in May, but no contract has been signed".
 */
function plannedParts(range: Range): ReadonlySet<number> {
  const { t, parts, first, last } = range;
  const { planned, plans } = t.lexicon.wording;
  // "May 2023" is no plan.
  const isWord = (i: number): boolean => (parts.figureOf[i] ?? -1) < 0;
  const denied = partsOf(range, (i) => denies(t, i));
  const isFact = (i: number): boolean =>
    t.lexicon.wording.abilities?.has(t.lower(i)) === true && denied.has(parts.partOf[i] ?? -1);
  const found = new Set(partsOf(range, (i) => isWord(i) && t.isIn(i, planned) && !isFact(i)));
  const isOpen = (i: number): boolean => isWord(i) && t.phraseAt(i, plans) !== undefined && !isFact(i);
  const open = t.list.findIndex((_, i) => i >= first && i <= last && isOpen(i));
  const { conjunctions, and } = t.lexicon.grammar;
  const ends = (i: number): boolean => t.at(i)?.text === ';' || (t.isIn(i, conjunctions) && !t.isIn(i, and));
  if (open >= 0) for (let i = open; i <= last && !ends(i); i++) found.add(parts.partOf[i] ?? -1);
  return found;
}

/** The parts of a sentence that have a token of a kind. */
function partsOf({ parts, first, last }: Range, isOne: (at: number) => boolean): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = first; i <= last; i++) if (isOne(i)) found.add(parts.partOf[i] ?? -1);
  return found;
}

function useAt(t: Tokens, at: number, { partOf, figureOf }: Split): WordUse | undefined {
  const { wording, subjects, units } = t.lexicon;
  const word = subjectWord(t, at);
  if (!word || ((figureOf[at] ?? -1) >= 0 && !subjects.contrasts.has(t.lower(at)))) return undefined;
  const amount = amountBefore(t, at, figureOf);
  return {
    ...word,
    ...turnBefore(t, at, word),
    part: partOf[at] ?? -1,
    governor: governorOf(t, at),
    planned: t.phraseBefore(at, wording.plans) !== undefined,
    done: isDone(t, at),
    isBeforeFigure: (figureOf[at + 1] ?? -1) >= 0,
    isBase: t.isIn(at - 1, units.per),
    denominator: t.isIn(at - 1, units.per) ? denominatorAt(t, at) : undefined,
    lasts: t.isIn(at + 1, t.lexicon.dates.beforeEnd),
    isNewest: isFirstSince(t, at),
    ...(amount && { amount }),
    ...modalityBefore(t, at),
  };
}

/** The most tokens from "first" to "since": "the first known deaths since". */
const REACH = 4;

/** True for "first" in "the first deaths since 2006", after "the last death before that". */
function isFirstSince(t: Tokens, at: number): boolean {
  const { numbers, dates } = t.lexicon;
  if (numbers.ordinals.get(t.lower(at)) !== 1) return false;
  return t.list.slice(at + 1, at + 1 + REACH).some(({ lower }) => dates.since.has(lower));
}

/** The most small words between "has" and its verb: "has already been". */
const SMALL = 3;

/** True for "dredged" in "has dredged" and "has already been dredged", and for "stayed" in "homes stayed". */
function isDone(t: Tokens, at: number): boolean {
  const { wording, forms, grammar, subjects } = t.lexicon;
  let before = at - 1;
  while (before > at - 1 - SMALL && (t.isIn(before, wording.be) || t.isIn(before, wording.insidePassives))) before--;
  // "Would have been flooded" is only possible.
  if (t.isIn(before, wording.perfect)) return t.phraseBefore(before, wording.plans) === undefined;
  if (!forms.isPast(t.lower(at))) return false;
  if (before < at - 1) return t.isIn(at - 1, wording.pastBe);
  const isSubject =
    t.at(at - 1)?.kind !== 'word' || subjectWord(t, at - 1) !== undefined || subjects.pronouns.has(t.lower(at - 1));
  const isAttribute = t.isIn(at + 1, grammar.by) || t.isIn(at + 1, grammar.of);
  return isSubject && !isAttribute;
}

/** "May" in "may ask", "cannot" in "cannot be an accident": the nearest such word, with only small words between. */
function modalityBefore(t: Tokens, at: number): Pick<WordUse, 'modality'> {
  const { open, certain } = t.lexicon.wording;
  for (let i = at - 1; i >= 0 && t.at(i)?.kind === 'word' && !subjectWord(t, i); i--) {
    // "May no longer be sold" leaves nothing open.
    if (open?.has(t.lower(i))) return t.lexicon.subjects.negations.has(t.lower(i + 1)) ? {} : { modality: 'open' };
    if (certain?.has(t.lower(i))) return { modality: 'certain' };
  }
  return {};
}

function governorOf(t: Tokens, at: number): string | undefined {
  const { grammar, wording, subjects } = t.lexicon;
  let before = at - 1;
  // "Of the full-time staff", "at Port Ellery".
  if (subjectWord(t, before) && t.at(before + 1)?.start !== t.at(before)?.end) before--;
  while (t.isIn(before, grammar.determiners) || t.isIn(before, subjects.beforeCounted)) {
    if (t.isIn(before, wording.governors)) break;
    before--;
  }
  return t.isIn(before, wording.governors) ? t.lower(before) : undefined;
}

/** "Before the election": a word that turns the meaning of the next, across an article. */
function turnBefore(t: Tokens, at: number, { stem, end }: SubjectWord): Partial<SubjectWord> {
  const { determiners } = t.lexicon.grammar;
  const turn = t.at(at - 2);
  if (!turn || !t.isIn(at - 1, determiners) || !t.lexicon.subjects.turns.has(turn.lower)) return {};
  return { stem: `${turn.lower} ${stem}`, text: t.text.slice(turn.start, end), start: turn.start };
}

/** "Most" for "hospitals" in "most of the hospitals", but not in "the most modern hospitals". */
function amountBefore(t: Tokens, at: number, figureOf: Split['figureOf']): WordUse['amount'] {
  const { amounts, afterAmounts } = t.lexicon.wording;
  let first = at;
  while (t.isNumber(first - 1) || t.isIn(first - 1, afterAmounts)) first--;
  for (let end = at; end >= first; end--) {
    const found = t.phraseBefore(end, amounts);
    if (!found) continue;
    const from = end - found.length;
    // "Were both drier" is about what comes before.
    if (t.isIn(from - 1, t.lexicon.grammar.determiners) || (t.isIn(from - 1, t.lexicon.wording.be) && end === at))
      return undefined;
    // "Not all hospitals"
    if (t.isIn(from - 1, t.lexicon.subjects.negations)) return undefined;
    // "More than half of all hospitals" is about half of them.
    const isBase = t.isIn(from - 1, t.lexicon.grammar.of) && (figureOf[from - 2] ?? -1) >= 0;
    return { amount: found.meaning, isBase, words: t.text.slice(t.at(from)?.start, t.at(end - 1)?.end) };
  }
  return undefined;
}

/** The verbs in the past that have a doer before and another one after them, or the other way round if they are passive. */
function actsIn({ t, uses, parts, first, last }: Range): readonly Act[] {
  const acts: Act[] = [];
  for (let i = first; i <= last; i++) {
    const verb = uses[i];
    if (!verb || !t.lexicon.forms.isPast(t.lower(i))) continue;
    const isOwn = (at: number): boolean => parts.partOf[at] === parts.partOf[i] && at >= first && at <= last;
    const [before, after] = [within(uses, isOwn, i, -1), within(uses, isOwn, i, 1)];
    if (!isPassive(t, i)) acts.push({ verb, doers: before, others: after });
    else if (isAgentAfter(t, i + 1)) acts.push({ verb, doers: after, others: before });
  }
  return acts;
}

/** "By the auditors" and "by industry", but not "by telephone". */
function isAgentAfter(t: Tokens, at: number): boolean {
  const { by, means } = t.lexicon.grammar;
  return t.isIn(at, by) && !means?.has(t.lower(at + 1));
}

/** The words of its part before or after a token. */
function within(
  uses: readonly (WordUse | undefined)[],
  isOwn: (at: number) => boolean,
  from: number,
  step: 1 | -1,
): readonly WordUse[] {
  const found: WordUse[] = [];
  for (let at = from + step; isOwn(at); at += step) {
    const use = uses[at];
    if (use) found.push(use);
  }
  return found;
}

function isPassive(t: Tokens, at: number): boolean {
  const { be, insidePassives } = t.lexicon.wording;
  let before = at - 1;
  while (t.isIn(before, insidePassives)) before--;
  return t.isIn(before, be);
}

/** The most tokens between a comparative and its "than". */
const NEAR = 6;

/** The comparisons of a sentence whose two sides are words: "boys did better than girls". */
function rankingsIn({ t, uses, parts, first, last }: Range): readonly Ranking[] {
  const { forms, roles, subjects } = t.lexicon;
  const rankings: Ranking[] = [];
  for (let than = first; than <= last; than++) {
    if (!roles.than.has(t.lower(than))) continue;
    const before = Array.from({ length: NEAR }, (_, n) => than - 1 - n).filter((i) => i >= first);
    // "A higher number than": "number" only looks like a comparative.
    const at =
      before.find((i) => roles.comparatives.has(t.lower(i))) ?? before.find((i) => forms.isComparative(t.lower(i)));
    const word = at === undefined ? undefined : (uses[at] ?? wordAt(t, at, parts));
    if (at === undefined || !word || subjects.negations.has(t.lower(at - 1))) continue;
    const isOwn = (i: number): boolean => i >= first && i <= last && !/^[.,;:()!?—–]$/.test(t.at(i)?.text ?? '');
    const direction = roles.comparatives.get(t.lower(at));
    rankings.push({ word, direction, first: within(uses, isOwn, at, -1), second: within(uses, isOwn, than, 1) });
  }
  return rankings;
}

/** A stop word, such as "more", as a word. */
function wordAt(t: Tokens, at: number, { partOf }: Split): WordUse | undefined {
  const token = t.at(at);
  if (token?.kind !== 'word') return undefined;
  const { text, lower, start, end } = token;
  return {
    stem: lower,
    text,
    start,
    end,
    name: false,
    negated: false,
    part: partOf[at] ?? -1,
    governor: undefined,
    planned: false,
    done: false,
    isBeforeFigure: false,
    isBase: false,
    lasts: false,
    isNewest: false,
  };
}
