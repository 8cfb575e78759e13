/** Finds comparisons of two things in words: "the poor wait seven weeks longer than the rich", "with 88%, ahead of the capital". */

import type { Direction } from '../../languages/lexicon.ts';
import type { Figure } from '../figures/figure.ts';
import type { Tokens } from '../figures/tokens.ts';
import type { Comparative, SubjectWord } from './mention.ts';
import type { Split } from './split.ts';
import { subjectWord } from './subject-words.ts';

/** The most tokens between "more" and "than": "more likely to say so than". */
const NEAR = 10;

/** The words of a comparison, as indices of tokens. */
interface Found {
  readonly direction: Direction;
  readonly compares: Comparative['compares'];
  /** Its first token and the last one before the right side: "more" and "than". */
  readonly at: number;
  readonly joint: number;
}

export function comparativesAmong(t: Tokens, figures: readonly Figure[], split: Split): readonly Comparative[] {
  return t.list.flatMap((_, i): readonly Comparative[] => {
    const found = moreThanAt(t, split, i) ?? leadAt(t, i);
    const comparative = found
      ? comparativeOf(t, figures, split, found)
      : (laterAt(t, figures, split, i) ?? multipleOfAt(t, figures, split, i));
    return comparative ? [comparative] : [];
  });
}

/** "Longer than", "rose faster than". */
function moreThanAt(t: Tokens, { figureOf }: Split, at: number): Found | undefined {
  const { roles, numbers, subjects } = t.lexicon;
  const direction = roles.comparatives.get(t.lower(at));
  const than = direction && thanAfter(t, at);
  if (!direction || than === undefined || subjects.negations.has(t.lower(at - 1))) return undefined;
  // "More than doubled" is a multiple, "more than three quarters of it" a share.
  if ((figureOf[than + 1] ?? -1) >= 0 || numbers.multiples.factors.has(t.lower(than + 1))) return undefined;
  const compares = isVerbOfChange(t, at - 1) ? 'changes' : 'amounts';
  // "Slower" may be more time.
  if (compares === 'amounts' && roles.speeds.has(t.lower(at))) return undefined;
  return { direction, compares, at, joint: than };
}

/** "Ahead of", "behind". */
function leadAt(t: Tokens, at: number): Found | undefined {
  const phrase = t.phraseAt(at, t.lexicon.roles.leads);
  return phrase && { direction: phrase.meaning, compares: 'places', at, joint: at + phrase.length - 1 };
}

/** True for a verb before "more than"; "is more than" compares amounts. */
function isVerbOfChange(t: Tokens, at: number): boolean {
  const word = subjectWord(t, at);
  if (!word || t.isIn(at, t.lexicon.wording.be)) return false;
  return t.lexicon.roles.changes.has(word.stem) || t.lexicon.forms.isParticiple(t.lower(at));
}

function comparativeOf(
  t: Tokens,
  figures: readonly Figure[],
  split: Split,
  { direction, compares, at, joint }: Found,
): Comparative | undefined {
  const own = beginOf(t, at);
  // "A levy of 1.8%, which is more than the association had proposed"
  const refersBack = t.at(own - 1)?.text === ',' && wordsIn(t, own, joint + 1, at).size === 0;
  const first = refersBack ? beginOf(t, own - 1) : own;
  const last = endOf(t, joint + 1);
  const [left, right] = [wordsIn(t, first, joint, at), wordsIn(t, joint + 1, last)];
  const figure =
    compares === 'places'
      ? amountBefore(t, figures, split, at)
      : amountIn(figures, split, refersBack ? first : at, joint);
  if (right.size === 0 || (compares === 'places' ? !figure : left.size === 0)) return undefined;
  const [start, end] = [t.at(at)?.start ?? 0, t.at(joint)?.end ?? 0];
  const isSum = t.list.slice(joint, last).some(({ lower }) => t.lexicon.roles.together.has(lower));
  const verb = compares === 'changes' ? subjectWord(t, at - 1) : undefined;
  const size = compares === 'amounts' ? figures[split.figureOf[at - 1] ?? -1] : undefined;
  return {
    ...{ direction, compares, left, right, isSum, written: t.text.slice(start, end), start, end },
    ...(verb && { verb }),
    ...(figure && { figureAt: figure.start }),
    ...(size && { sizeAt: size.start }),
  };
}

/** "Three times as long as in the capital", "twice the share of the capital", from the token after the multiple. */
function multipleOfAt(t: Tokens, figures: readonly Figure[], split: Split, at: number): Comparative | undefined {
  const size = figures[split.figureOf[at - 1] ?? -1];
  const [reading] = size?.readings ?? [];
  if (!size || split.figureOf[at] === split.figureOf[at - 1]) return undefined;
  if (reading?.kind !== 'number' || reading.unit !== '×') return undefined;
  const joint = jointOfMultiple(t, at);
  if (joint === undefined) return undefined;
  const first = beginOf(t, split.figureStarts[split.figureOf[at - 1] ?? -1] ?? at);
  const right = wordsIn(t, joint + 1, endOf(t, joint + 1));
  const [start, end] = [size.start, t.at(joint)?.end ?? 0];
  // "Kellan, with 11.5 MW, has about four times as much": the subject may be before a comma.
  const own = wordsIn(t, first, at);
  let begin = first;
  while (begin > 0 && !/^[.;:!?]$/.test(t.at(begin - 1)?.text ?? '')) begin--;
  const all = wordsIn(t, begin, at);
  const written = t.text.slice(start, end);
  return right.size === 0
    ? undefined
    : {
        ...{ direction: 'up', compares: 'multiples', left: own, before: all, right, isSum: false },
        ...{ written, start, end, sizeAt: start },
      };
}

/** The second "as" of "as long as", "of" in "the share of". */
function jointOfMultiple(t: Tokens, at: number): number | undefined {
  const { grammar } = t.lexicon;
  const isAs = t.isIn(at, grammar.as);
  if (!isAs && !t.isIn(at, grammar.determiners) && !t.isIn(at, grammar.the)) return undefined;
  for (let i = at + 1; i <= at + NEAR && t.at(i)?.kind === 'word'; i++)
    if (t.isIn(i, isAs ? grammar.as : grammar.of)) return i;
  return undefined;
}

/** "From September, a year later than planned", "at Hollen in April, at Marren half a year later". */
function laterAt(t: Tokens, figures: readonly Figure[], split: Split, at: number): Comparative | undefined {
  const { roles, subjects } = t.lexicon;
  const direction = roles.later.get(t.lower(at));
  if (!direction || subjects.things.get(subjects.stem(t.lower(at - 1))) !== 'time') return undefined;
  const isThan = roles.than.has(t.lower(at + 1));
  let from = at;
  const isDate = (i: number): boolean => figures[split.figureOf[i] ?? -1]?.readings[0].kind === 'date';
  while (from > 0 && split.sentenceOf[from - 1] === split.sentenceOf[at] && !isDate(from - 1)) from--;
  const date = figures[split.figureOf[from - 1] ?? -1];
  if (!date || split.sentenceOf[from - 1] !== split.sentenceOf[at]) return undefined;
  const [left, right] = [
    wordsIn(t, from, at),
    isThan ? wordsIn(t, at + 2, endOf(t, at + 2)) : new Map<string, SubjectWord>(),
  ];
  if ((isThan ? right : left).size === 0) return undefined;
  const [start, end] = [t.at(at - 1)?.start ?? 0, t.at(isThan ? at + 1 : at)?.end ?? 0];
  const written = t.text.slice(start, end);
  return { direction, compares: 'dates', left, right, isSum: false, written, start, end, figureAt: date.start };
}

/** The only amount between two tokens. */
function amountIn(figures: readonly Figure[], { figureOf }: Split, from: number, to: number): Figure | undefined {
  const found = new Set(
    figureOf
      .slice(from, to)
      .flatMap((index) => figures[index] ?? [])
      .filter(isAmount),
  );
  const [only, other] = found;
  return other ? undefined : only;
}

/** "With 88.0%, just ahead of", "pay (51%), ahead of". */
function amountBefore(t: Tokens, figures: readonly Figure[], { figureOf }: Split, at: number): Figure | undefined {
  let last = at - 1;
  if (t.at(last)?.kind === 'word' && !subjectWord(t, last)) last--;
  if (t.at(last)?.text !== ',' && t.at(last)?.text !== ')') return undefined;
  while (t.at(last)?.text === ',' || t.at(last)?.text === ')') last--;
  const figure = figures[figureOf[last] ?? -1];
  return figure && isAmount(figure) ? figure : undefined;
}

function isAmount({ readings: [reading] }: Figure): boolean {
  return reading.kind === 'number' && reading.unit !== 'th' && reading.unit !== '×';
}

function thanAfter(t: Tokens, at: number): number | undefined {
  for (let i = at + 1; i <= at + NEAR; i++) {
    if (t.lexicon.roles.than.has(t.lower(i))) return i;
    // "Larger among boys, at 3.9 points, than among girls"
    if (t.at(i)?.kind === 'sign' && !/^[,%]$/.test(t.at(i)?.text ?? '')) return undefined;
  }
  return undefined;
}

function beginOf(t: Tokens, at: number): number {
  let first = at;
  while (first > 0 && !isEnd(t, first - 1)) first--;
  return first;
}

function endOf(t: Tokens, from: number): number {
  let last = from;
  while (last < t.list.length && !isEnd(t, last) && t.at(last)?.kind !== 'number') last++;
  return last;
}

function isEnd(t: Tokens, at: number): boolean {
  const token = t.at(at);
  return token === undefined || /^[.,;:()!?—–]$/.test(token.text);
}

function wordsIn(t: Tokens, from: number, to: number, without?: number): ReadonlyMap<string, SubjectWord> {
  const words = new Map<string, SubjectWord>();
  for (let i = from; i < to; i++) {
    const word = i === without ? undefined : subjectWord(t, i);
    // "Fewer than the year before": a time names no amount.
    if (word && t.lexicon.subjects.things.get(t.lexicon.subjects.stem(t.lower(i))) !== 'time')
      words.set(word.stem, word);
  }
  return words;
}
