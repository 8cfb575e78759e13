/** Parts of a whole: "one in ten", "every tenth", "nine out of ten", "two thirds", "half the population". */

import { digitsAt, type FoundNumber, wordsAt } from './number-words.ts';
import { ordinalWordAt } from './ordinal-words.ts';
import type { Tokens } from './tokens.ts';
import { unitOf } from './units.ts';

/** "one in ten", "nine out of ten", "one Belarusian in ten", "1 in 10", "two in every five": a share. */
export function oneInTen(t: Tokens, at: number, part: FoundNumber | undefined): FoundNumber | undefined {
  // "8.7 out of 10" is a mark.
  if (!part || part.value < 1 || part.value > 99 || part.share || !Number.isInteger(part.value)) return undefined;
  const between = wordsBefore(t, part.next, 'in') || wordsBefore(t, part.next, 'out');
  let next = part.next + between;
  const joint = t.lower(next);
  if (joint === 'out' && t.lower(next + 1) === 'of') next += 2;
  else if (joint === 'in' && (between === 0 || !unitOf(t.lower(part.next), t.lexicon))) next++;
  else return undefined;
  const every = t.lower(next) === 'every';
  if (every) next++;
  const whole = digitsAt(t, next, false) ?? wordsAt(t, next);
  if (!whole || whole.value <= part.value || /^\d{4}$/.test(t.at(next)?.text ?? '')) return undefined;
  // "3 taps in 1,000" is a share, "58 breaches in 743 inspections" isn't.
  if (between > 0 && t.isNumber(at) && !Number.isInteger(Math.log10(whole.value))) return undefined;
  // "12 out of 1,108" is a pair of counts; "in ten minutes" is a time.
  if (joint === 'out' && whole.value > 100) return undefined;
  if (between === 0 && joint === 'in' && !every && unitOf(t.lower(whole.next), t.lexicon)) return undefined;
  return { ...share(part.value, whole.value), next: whole.next };
}

/** "every eighth bed": one in eight. */
export function everyNth(t: Tokens, at: number): FoundNumber | undefined {
  const { every } = t.lexicon.numbers;
  if (!every.has(t.lower(at - 1))) return undefined;
  const nth = ordinalWordAt(t, at);
  // "Every second year" is a frequency.
  if (!nth || nth.value < 2 || t.at(nth.next)?.kind !== 'word' || unitOf(t.lower(nth.next), t.lexicon))
    return undefined;
  return { ...share(1, nth.value), next: nth.next };
}

/** "letter in ninety", "nursing post in eight": the number of words between two numbers, at most two. */
function wordsBefore(t: Tokens, at: number, word: string): number {
  for (const count of [1, 2]) {
    const isWord = t.at(at + count - 1)?.kind === 'word' && !t.lexicon.subjects.stop.has(t.lower(at + count - 1));
    if (!isWord) return 0;
    if (t.lower(at + count) === word) return count;
  }
  return 0;
}

/** "two thirds", "a quarter of", "half the population", "three-fifths". */
export function fractionAt(t: Tokens, at: number, count: FoundNumber | undefined): FoundNumber | undefined {
  const { fractions } = t.lexicon.numbers;
  const word = t.lower(at);
  if (word === 'half') return isHalf(t, at) ? { ...share(1, 2), next: at + 1 } : undefined;
  const many = word === 'a' || word === 'one' ? 1 : (count?.value ?? 0);
  if (many < 1 || many > 9 || t.isNumber(at)) return undefined;
  const after = word === 'a' ? at + 1 : (count?.next ?? at);
  const part = after + (t.isDash(after) ? 1 : 0);
  const denominator = fractions.get(t.lower(part));
  if (denominator === undefined || denominator <= many) return undefined;
  const plural = t.lower(part).endsWith('s') || t.lower(part) === 'halves';
  if (!isPart(t, at, part, plural, denominator) || plural !== many > 1) return undefined;
  return { ...share(many, denominator), next: part + 1 };
}

/** "A third term" is an ordinal; "a third of", "about a third", "by a third", "a third as many" and "a quarter" are parts. */
function isPart(t: Tokens, at: number, part: number, plural: boolean, denominator: number): boolean {
  // "Once a quarter" is a frequency.
  if (t.lexicon.numbers.frequencies.has(t.lower(at - 1))) return false;
  if (plural || denominator === 4 || t.lower(at) === 'one') return true;
  const after = t.at(part + 1);
  return (
    t.lower(part + 1) === 'of' ||
    t.lower(part + 1) === 'as' ||
    t.lower(part + 1) === 'more' ||
    t.lower(part + 1) === 'less' ||
    isHedged(t.lower(at - 1)) ||
    after === undefined ||
    /^\p{L}{3,}er$/u.test(after.lower) ||
    after.kind === 'sign' ||
    /^(?:in|to|from|by|over|between|since|during|lower|higher|fewer|were|was|are|is|had|have|did|said|and|but|on|at)$/.test(
      after.lower,
    )
  );
}

function isHalf(t: Tokens, at: number): boolean {
  const after = t.lower(at + 1);
  if (t.isDash(at + 1) || /^(?:first|second|last|other)$/.test(t.lower(at - 1))) return false;
  const follows =
    /^(?:of|the|a|its|their|all|his|her|this|these|those|as|were|was|are|said|had|have|lived?|voted|own|use|did)$/;
  return (
    follows.test(after) || isHedged(t.lower(at - 1)) || t.at(at + 1)?.kind === 'sign' || t.at(at + 1) === undefined
  );
}

function isHedged(word: string): boolean {
  return /^(?:about|around|roughly|nearly|almost|over|under|than|approximately|by|to|only|just|some|from|was|is|were|are)$/.test(
    word,
  );
}

/** Parts in words are rounded: "a third" may be 33 or 34 per cent. */
function share(part: number, whole: number): Omit<FoundNumber, 'next'> {
  const value = Number(((part / whole) * 100).toPrecision(12));
  // "Six in ten" is rounded to a tenth.
  return { value, step: whole === 10 && part > 2 ? 5 : 2, looseStep: 6, share: true };
}
