/** Parts of a whole: "one in ten", "every tenth", "nine out of ten", "two thirds", "half the population". */

import { digitsAt, type FoundNumber, wordsAt } from './number-words.ts';
import { ordinalWordAt } from './ordinal-words.ts';
import type { Tokens } from './tokens.ts';
import { isShift } from './unit-parts.ts';
import { isTime, unitOf } from './units.ts';

/** "one in ten", "nine out of ten", "one Belarusian in ten", "1 in 10", "two in every five": a share. */
export function oneInTen(t: Tokens, at: number, part: FoundNumber | undefined): FoundNumber | undefined {
  // "8.7 out of 10" is a mark.
  if (!part || part.value < 1 || part.value > 99 || part.share || !Number.isInteger(part.value)) return undefined;
  const { outOf, every: everyWords } = t.lexicon.numbers.parts;
  const isIn = (i: number): boolean => t.isIn(i, t.lexicon.grammar.in);
  const between = wordsBefore(t, part.next, isIn) || wordsBefore(t, part.next, (i) => !!t.phraseAt(i, outOf));
  let next = part.next + between;
  const out = t.phraseAt(next, outOf);
  const isJoint = isIn(next);
  if (out) next += out.length;
  else if (isJoint && (between === 0 || isSpelled(t, at, next + 1) || !unitOf(t.lower(part.next), t.lexicon))) next++;
  else return undefined;
  const every = t.isIn(next, everyWords);
  if (every) next++;
  const whole = digitsAt(t, next, false) ?? wordsAt(t, next);
  if (!whole || whole.value <= part.value || /^\d{4}$/.test(t.at(next)?.text ?? '')) return undefined;
  // "3 taps in 1,000" is a share, "58 breaches in 743 inspections" isn't.
  const isPair = part.value > 1 && t.isNumber(at) && !t.at(at)?.spelled;
  if (between > 0 && isPair && !Number.isInteger(Math.log10(whole.value))) return undefined;
  // "12 out of 1,108" is a pair of counts; "in ten minutes" is a time.
  if (out && whole.value > 100) return undefined;
  const unit = unitOf(t.lower(whole.next), t.lexicon);
  if (between === 0 && isJoint && !every && unit && isTime(unit)) return undefined;
  return { ...share(part.value, whole.value), next: whole.next };
}

/** True for two numbers in words: "one minute in nine" is a share, "5 minutes in 10" may be a time. */
function isSpelled(t: Tokens, part: number, whole: number): boolean {
  return !t.isNumber(part) && !t.isNumber(whole);
}

/** "every eighth bed": one in eight; "la quinta parte": a fifth. */
export function everyNth(t: Tokens, at: number): FoundNumber | undefined {
  const { every, fractions, partNouns } = t.lexicon.numbers.parts;
  const part = t.isIn(at + 1, partNouns) ? fractions.get(t.lower(at)) : undefined;
  if (part !== undefined && part > 1) return { ...share(1, part), next: at + 2 };
  if (!every.has(t.lower(at - 1))) return undefined;
  const nth = ordinalWordAt(t, at);
  // "Every second year" is a frequency.
  const isBare = t.at(nth?.next ?? at)?.kind !== 'word' && !t.lexicon.writing.spelled;
  if (!nth || nth.value < 2 || isBare || unitOf(t.lower(nth.next), t.lexicon)) return undefined;
  return { ...share(1, nth.value), next: nth.next };
}

/** The most tokens of the words between two numbers: "consultant", "’", "s" and "post". */
const LONGEST_NOUN = 5;

/** "letter in ninety", "full-time post in eight", "consultant’s post in ten": the number of tokens between two numbers. */
function wordsBefore(t: Tokens, at: number, isJoint: (at: number) => boolean): number {
  const { subjects, grammar } = t.lexicon;
  let words = 0;
  for (let count = 1; count <= LONGEST_NOUN && words <= 2; count++) {
    const next = at + count - 1;
    const isInside = count > 1 && (t.isDash(next) ? t.joined(next) : /^[’']$/.test(t.lower(next)));
    if (isInside || (t.isIn(next, grammar.possessives) && !t.isDash(next - 1))) continue;
    // "One hectare of wheat in fifty"
    if (count > 1 && t.isIn(next, grammar.of)) continue;
    if (t.at(next)?.kind !== 'word' || subjects.stop.has(t.lower(next))) return 0;
    if (!t.isDash(next - 1) || count === 1) words++;
    if (isJoint(at + count)) return count;
  }
  return 0;
}

/** "two thirds", "a quarter of", "half the population", "three-fifths". */
export function fractionAt(t: Tokens, at: number, count: FoundNumber | undefined): FoundNumber | undefined {
  const { fractions, half, plurals, unchanged, over } = t.lexicon.numbers.parts;
  const below =
    count && t.isIn(count.next, over) ? (digitsAt(t, count.next + 1, false) ?? wordsAt(t, count.next + 1)) : undefined;
  if (count && below && below.value < count.value) return { ...share(below.value, count.value), next: below.next };
  if (t.isIn(at, half)) return isHalf(t, at) ? { ...share(1, 2), next: at + 1 } : undefined;
  const article = t.isIn(at, t.lexicon.grammar.a);
  // Languages without articles have the part alone: "треть".
  const isGroup = isEndGroup(t, at);
  const isBare = !count && (isGroup || (t.lexicon.grammar.a.size === 0 && fractions.has(t.lower(at))));
  const many = article || isBare ? 1 : (count?.value ?? 0);
  if (many < 1 || many > 9 || (t.isNumber(at) && !t.at(at)?.spelled)) return undefined;
  const after = article ? at + 1 : (count?.next ?? at);
  const part = after + (t.isDash(after) ? 1 : 0);
  const denominator = fractions.get(t.lower(part));
  if (denominator === undefined || denominator <= many) return undefined;
  const plural = t.isIn(part, unchanged) ? many > 1 : t.isIn(part, plurals);
  if ((!isGroup && !isPart(t, at, part, plural, denominator)) || plural !== many > 1) return undefined;
  // "Two quarters earlier" is half a year.
  if (plural && unitOf(t.lower(part), t.lexicon) && isShift(t, part + 1)) return undefined;
  return { ...share(many, denominator), next: part + 1 };
}

/** "The poorest tenth", "the top fifth": a part at one end of an order; quarters may be times. */
function isEndGroup(t: Tokens, at: number): boolean {
  const { numbers, forms, summary } = t.lexicon;
  const denominator = numbers.parts.fractions.get(t.lower(at));
  if (denominator === undefined || denominator < 3 || unitOf(t.lower(at), t.lexicon)) return false;
  const isEnd = (i: number): boolean =>
    forms.isSuperlative?.(t.lower(i)) ||
    summary.superlatives.has(t.lower(i)) ||
    t.isIn(i, numbers.parts.ends ?? NO_ENDS);
  // "The most remote tenth"
  return isEnd(at - 1) || summary.superlatives.has(t.lower(at - 2));
}

const NO_ENDS: ReadonlySet<string> = new Set();

/** "A third term" is an ordinal; "a third of", "about a third", "by a third", "a third as many" and "a quarter" are parts. */
function isPart(t: Tokens, at: number, part: number, plural: boolean, denominator: number): boolean {
  const { numbers, forms } = t.lexicon;
  const { frequencies, before, after: follow } = numbers.parts;
  // "Once a quarter" is a frequency.
  if (t.isIn(at - 1, frequencies)) return false;
  if (plural || denominator === 4 || numbers.small.get(t.lower(at)) === 1) return true;
  const after = t.at(part + 1);
  return (
    t.isIn(at - 1, before) ||
    after === undefined ||
    after.kind === 'sign' ||
    follow.has(after.lower) ||
    forms.isComparative(after.lower)
  );
}

function isHalf(t: Tokens, at: number): boolean {
  const { beforePeriods, before, afterHalf } = t.lexicon.numbers.parts;
  if (t.isDash(at + 1) || t.isIn(at - 1, beforePeriods)) return false;
  const after = t.at(at + 1);
  return after === undefined || after.kind === 'sign' || afterHalf.has(after.lower) || t.isIn(at - 1, before);
}

/** Parts in words are rounded: "a third" may be 32 or 35 per cent. */
function share(part: number, whole: number): Omit<FoundNumber, 'next'> {
  const value = Number(((part / whole) * 100).toPrecision(12));
  // "Six in ten" is rounded to a tenth, "a third" may be 35 %, and "one in seven" isn't one in eight.
  // Small shares allow less: "one in fifty" isn't one in a hundred.
  const step = whole === 10 && part > 2 ? 5 : Math.min(4, Math.max(Math.min(2, value * 0.2), value * 0.12));
  return { value, step, looseStep: Math.min(6, value * 0.6), share: true };
}
