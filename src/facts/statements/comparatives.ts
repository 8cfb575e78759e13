/** Finds comparisons of two things in words: "the poor wait seven weeks longer than the rich". */

import type { Direction } from '../../languages/lexicon.ts';
import type { Tokens } from '../figures/tokens.ts';
import type { Comparative, SubjectWord } from './mention.ts';
import type { Split } from './split.ts';
import { subjectWord } from './subject-words.ts';

/** The most tokens between "more" and "than": "more likely to say so than". */
const NEAR = 10;

export function comparativesAmong(t: Tokens, { figureOf }: Split): readonly Comparative[] {
  return t.list.flatMap(({ lower }, i): readonly Comparative[] => {
    const direction = t.lexicon.roles.comparatives.get(lower);
    // "Slower" may be more time.
    const than = direction && !t.lexicon.roles.speeds.has(lower) ? thanAfter(t, i) : undefined;
    // "More than doubled" is a multiple, "more than three quarters of it" a share.
    if (than && ((figureOf[than + 1] ?? -1) >= 0 || t.lexicon.numbers.multiples.factors.has(t.lower(than + 1))))
      return [];
    if (!direction || than === undefined || t.lexicon.subjects.negations.has(t.lower(i - 1))) return [];
    const [first, last] = [beginOf(t, i), endOf(t, than + 1)];
    const [left, right] = [wordsIn(t, first, than, i), wordsIn(t, than + 1, last)];
    if (left.size === 0 || right.size === 0) return [];
    return [comparativeOf(t, { direction, at: i, than, left, right, last })];
  });
}

interface Found {
  readonly direction: Direction;
  readonly at: number;
  readonly than: number;
  readonly last: number;
  readonly left: Comparative['left'];
  readonly right: Comparative['right'];
}

function comparativeOf(t: Tokens, { direction, at, than, last, left, right }: Found): Comparative {
  const [start, end] = [t.at(at)?.start ?? 0, t.at(than)?.end ?? 0];
  const isSum = t.list.slice(than, last).some(({ lower }) => t.lexicon.roles.together.has(lower));
  return { direction, left, right, isSum, written: t.text.slice(start, end), start, end };
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
    if (word) words.set(word.stem, word);
  }
  return words;
}
