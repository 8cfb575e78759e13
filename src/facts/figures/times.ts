/** Times of day, ratios, and numbers joined by signs: "10.30 am", "14:05", "noon", "3:1", "nine votes to five", "1/3". */

import type { Found } from './found.ts';
import { wordsAt } from './number-words.ts';
import type { Tokens } from './tokens.ts';

/** "10.30 am", "3pm", "14:05", "half past ten", "noon", and the first time of "between 3 and 5 pm". */
export function timeAt(t: Tokens, at: number): Found | undefined {
  const past = namedTime(t, at) ?? pastAt(t, at);
  return past ? inHalfOfDay(t, at, past) : (firstOfTwo(t, at) ?? wholeTime(t, at));
}

/** An hour, or hours and minutes, with the half of the day or as on a clock of 24 hours. */
function wholeTime(t: Tokens, at: number): Found | undefined {
  if (!t.isNumber(at)) return hourInWords(t, at);
  const face = faceAt(t, at);
  const half = face && halfOfDay(t, face.next);
  if (!face || (!half && !face.isClock)) return undefined;
  const isPm = half?.meaning === 'pm';
  const isTwelve = Math.floor(face.minutes / 60) === 12;
  const shift = half === undefined || isPm === isTwelve ? 0 : isPm ? 12 : -12;
  return found(at, face.next + (half?.length ?? 0), face.minutes + shift * 60);
}

/** "noon", "12 midnight". */
function namedTime(t: Tokens, at: number): Found | undefined {
  const start = t.at(at)?.text === '12' ? at + 1 : at;
  const named = t.lexicon.clock.named.get(t.lower(start));
  return named === undefined ? undefined : found(at, start + 1, named);
}

/** The digits of a time, as minutes: "3", "10.30", "14:05". */
function faceAt(t: Tokens, at: number) {
  const token = t.at(at);
  if (token?.kind !== 'number') return undefined;
  const colon = t.at(at + 1)?.text === ':' && t.joined(at) && t.joined(at + 1) ? t.at(at + 2) : undefined;
  const isClock =
    colon !== undefined && /^\d\d$/.test(colon.text) && colon.value < 60 && token.value < 25 && token.decimals === 0;
  const hours = Math.floor(token.value);
  const minutes = isClock ? (colon?.value ?? 0) : Number(token.text.split('.')[1]?.padEnd(2, '0') ?? 0);
  if (hours > 24 || minutes > 59) return undefined;
  return { next: isClock ? at + 3 : at + 1, minutes: hours * 60 + minutes, isClock };
}

/** "3" in "between 3 and 5 pm", "eight" in "from eight to ten in the evening", "8" in "from 8 to noon". */
function firstOfTwo(t: Tokens, at: number): Found | undefined {
  const face = faceAt(t, at) ?? wordFaceAt(t, at);
  if (!face || face.minutes < 60 || face.minutes >= 780 || t.at(at)?.text.startsWith('0')) return undefined;
  if (halfOfDay(t, face.next) || !joinsTimes(t, at, face.next)) return undefined;
  const second = namedTime(t, face.next + 1) ?? wholeTime(t, face.next + 1);
  const [last] = second?.readings ?? [];
  // The second time has to state its half of the day itself.
  if (last?.kind !== 'time' || last.eitherHalf || (second && faceAt(t, face.next + 1)?.next === second.next))
    return undefined;
  const early = face.minutes % HALF_DAY;
  // At the same time of the day, a whole day passes.
  const until = (minutes: number): number => (last.minutes - minutes + 2 * HALF_DAY - 1) % (2 * HALF_DAY);
  return found(at, face.next, until(early + HALF_DAY) < until(early) ? early + HALF_DAY : early);
}

/** Minutes. */
const HALF_DAY = 720;

function wordFaceAt(t: Tokens, at: number) {
  const hour = wordsAt(t, at);
  if (!hour || !Number.isInteger(hour.value) || hour.value > 12) return undefined;
  return { next: hour.next, minutes: hour.value * 60 };
}

/** "to", "–", "until" between two times, or "and" after "between". */
function joinsTimes(t: Tokens, first: number, joint: number): boolean {
  const { grammar, numbers, dates } = t.lexicon;
  if (t.isDash(joint) || t.isIn(joint, numbers.rangeWords) || t.isIn(joint, dates.upTo)) return true;
  return t.isIn(first - 1, grammar.between) && t.isIn(joint, grammar.and);
}

/** "seven in the evening", "nine am". */
function hourInWords(t: Tokens, at: number): Found | undefined {
  const hour = wordsAt(t, at);
  if (!hour || hour.value < 1 || hour.value > 12 || !Number.isInteger(hour.value)) return undefined;
  return halfOfDay(t, hour.next) && onClock(t, at, hour.next, hour.value, 0);
}

function found(from: number, next: number, minutes: number): Found {
  return { from, next, core: [from, next], readings: [{ kind: 'time', minutes }] };
}

function eitherHalf(time: Found): Found {
  const [reading] = time.readings;
  return reading.kind === 'time' ? { ...time, readings: [{ ...reading, eitherHalf: true }] } : time;
}

/** "am", "p.m.", "in the evening". */
function halfOfDay(t: Tokens, at: number): { readonly meaning: 'am' | 'pm'; readonly length: number } | undefined {
  const half = t.phraseAt(at, t.lexicon.clock.halves);
  const isDotted = t.at(at + 1)?.text === '.';
  return half && half.length > 1 && isDotted && !t.joined(at) ? undefined : half;
}

/** "On the evening of 18 February, at a quarter past nine": words before it give the half of the day. */
function inHalfOfDay(t: Tokens, at: number, time: Found): Found {
  const [reading] = time.readings;
  if (reading.kind !== 'time' || !reading.eitherHalf) return time;
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const word = t.lower(i);
    if (/^[.;!?]$/.test(word)) return time;
    const part = t.lexicon.clock.dayParts.get(word);
    if (part) return found(time.from, time.next, (reading.minutes % 720) + (part === 'pm' ? 720 : 0));
  }
  return time;
}

/** "half past ten", "a quarter to six", "ten o'clock". */
function pastAt(t: Tokens, at: number): Found | undefined {
  const { grammar, clock } = t.lexicon;
  const part = t.isIn(at, grammar.a) ? at + 1 : at;
  const minutes = clock.hourParts.get(t.lower(part)) ?? minutesAt(t, part);
  const direction = clock.pastOrTo.get(t.lower(part + 1));
  if (minutes === undefined || direction === undefined) return clockAt(t, at);
  const hour = hourAt(t, part + 2);
  if (!hour || hour.value > 12 || hour.value < 1 || (direction < 0 && minutes === 30)) return undefined;
  return onClock(t, at, hour.next, hour.value, direction * minutes);
}

/** "Twenty" in "at twenty to four"; "ten to twelve" alone may be a range. */
function minutesAt(t: Tokens, at: number): number | undefined {
  const found = t.isIn(at - 1, t.lexicon.grammar.at) && !t.isNumber(at) ? wordsAt(t, at) : undefined;
  return found && found.next === at + 1 && found.value % 5 === 0 && found.value <= 25 ? found.value : undefined;
}

function clockAt(t: Tokens, at: number): Found | undefined {
  const hour = hourAt(t, at);
  if (!hour || hour.value > 12 || !t.isIn(hour.next, t.lexicon.clock.oClock)) return undefined;
  return onClock(t, at, hour.next + 1, hour.value, 0);
}

function hourAt(t: Tokens, at: number): { readonly value: number; readonly next: number } | undefined {
  return wordsAt(t, at) ?? (t.isNumber(at) ? { value: t.at(at)?.value ?? 0, next: at + 1 } : undefined);
}

/** A time on a clock face, with the half of the day if it follows. */
function onClock(t: Tokens, from: number, next: number, hour: number, minutes: number): Found {
  const half = halfOfDay(t, next);
  const hours = (half?.meaning === 'pm' && hour !== 12 ? 12 : 0) + hour;
  const time = found(from, next + (half?.length ?? 0), hours * 60 + minutes);
  return half ? time : eitherHalf(time);
}

/** "3:1", "nine votes to five", "9 to 5", "4.5 to 1", "3–1". */
export function ratioAt(t: Tokens, at: number): Found | undefined {
  const left = countAt(t, at);
  if (!left) return undefined;
  const colon = t.at(left.next)?.text === ':' && t.joined(left.next - 1) && t.joined(left.next);
  if (colon && t.isNumber(left.next + 1)) return ratio(at, left.next + 2, left.value, t.at(left.next + 1)?.value ?? 0);
  const { numbers, grammar } = t.lexicon;
  const noun = t.isIn(left.next, numbers.countedByRatios) ? 1 : 0;
  const joint = left.next + noun;
  if (!t.isIn(joint, numbers.rangeWords) && !(t.isDash(joint) && noun === 0 && t.joined(joint))) return undefined;
  const right = countAt(t, joint + 1);
  if (!right || (noun === 0 && !isVote(t, at) && !isRatio(t, at, right.next, left.value, right.value)))
    return undefined;
  if (t.isIn(at - 1, grammar.from)) return undefined;
  return ratio(at, right.next, left.value, right.value);
}

/** The most tokens between a verb of voting and its result. */
const FAR = 12;

/** True for the result of a vote: "voted for the act by 61 to 88". */
function isVote(t: Tokens, at: number): boolean {
  const { grammar, subjects } = t.lexicon;
  if (!t.isIn(at - 1, grammar.by)) return false;
  for (let i = at - 2; i >= at - FAR && !/^[.;!?]$/.test(t.at(i)?.text ?? '.'); i--)
    if (subjects.votes.voting.has(subjects.stem(t.lower(i)))) return true;
  return false;
}

/** True for small, non-increasing numbers, unless the words around them show a range, a date or a change. */
function isRatio(t: Tokens, at: number, next: number, left: number, right: number): boolean {
  if (left > 99 || right > left) return false;
  const { numbers, dates } = t.lexicon;
  if (t.isIn(at - 1, numbers.beforeChanges) && right !== 1) return false;
  const after = t.at(next);
  return after?.text !== '%' && !t.isIn(next, numbers.notAfterRatios) && !dates.months.has(after?.text ?? '');
}

function ratio(from: number, next: number, left: number, right: number): Found {
  return { from, next, core: [from, next], readings: [{ kind: 'ratio', left, right }] };
}

function countAt(t: Tokens, at: number): { readonly value: number; readonly next: number } | undefined {
  const token = t.at(at);
  if (token?.kind === 'number') return { value: token.value, next: at + 1 };
  const words = wordsAt(t, at);
  return words && { value: words.value, next: words.next };
}
