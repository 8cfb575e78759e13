/** Times of day, ratios, and numbers joined by signs: "10.30 am", "14:05", "noon", "3:1", "nine votes to five", "1/3". */

import type { Found } from './found.ts';
import { wordsAt } from './number-words.ts';
import type { Tokens } from './tokens.ts';

/** "10.30 am", "3pm", "14:05", "half past ten", "noon". */
export function timeAt(t: Tokens, at: number): Found | undefined {
  if (t.lexicon.reads === 'words') {
    const word = t.lower(at);
    if (word === 'noon' || word === 'midday') return found(at, at + 1, 720);
    if (word === 'midnight') return found(at, at + 1, 0);
    const past = pastAt(t, at);
    if (past) return inHalfOfDay(t, at, past);
  }
  const token = t.at(at);
  if (token?.kind !== 'number') return undefined;
  const colon = t.at(at + 1)?.text === ':' && t.joined(at) && t.joined(at + 1) ? t.at(at + 2) : undefined;
  const isClock =
    colon !== undefined && /^\d\d$/.test(colon.text) && colon.value < 60 && token.value < 25 && token.decimals === 0;
  const end = isClock ? at + 3 : at + 1;
  const half = halfOfDay(t, end);
  if (!half && !isClock) return undefined;
  const hours = Math.floor(token.value);
  const minutes = isClock ? (colon?.value ?? 0) : Number(token.text.split('.')[1]?.padEnd(2, '0') ?? 0);
  if (hours > 24 || minutes > 59) return undefined;
  const shift = half === undefined ? 0 : half.pm === (hours === 12) ? 0 : half.pm ? 12 : -12;
  return found(at, half?.next ?? end, (hours + shift) * 60 + minutes);
}

function found(from: number, next: number, minutes: number): Found {
  return { from, next, core: [from, next], readings: [{ kind: 'time', minutes }] };
}

function eitherHalf(time: Found): Found {
  const [reading] = time.readings;
  return reading.kind === 'time' ? { ...time, readings: [{ ...reading, eitherHalf: true }] } : time;
}

/** "am", "p.m.", "in the evening". */
function halfOfDay(t: Tokens, at: number): { readonly pm: boolean; readonly next: number } | undefined {
  const word = t.lower(at);
  if (word === 'am' || word === 'pm') return { pm: word === 'pm', next: at + 1 };
  if (word === 'in' && t.lower(at + 1) === 'the' && /^(?:morning|afternoon|evening)$/.test(t.lower(at + 2))) {
    return { pm: t.lower(at + 2) !== 'morning', next: at + 3 };
  }
  const dotted = /^[ap]$/.test(word) && t.at(at + 1)?.text === '.' && t.lower(at + 2) === 'm';
  if (!dotted || !t.joined(at)) return undefined;
  return { pm: word === 'p', next: t.at(at + 3)?.text === '.' ? at + 4 : at + 3 };
}

/** "On the evening of 18 February, at a quarter past nine": words before it give the half of the day. */
function inHalfOfDay(t: Tokens, at: number, time: Found): Found {
  const [reading] = time.readings;
  if (reading.kind !== 'time' || !reading.eitherHalf) return time;
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const word = t.lower(i);
    if (/^[.;!?]$/.test(word)) return time;
    if (word === 'morning') return found(time.from, time.next, reading.minutes % 720);
    if (/^(?:afternoon|evening)$/.test(word)) return found(time.from, time.next, (reading.minutes % 720) + 720);
  }
  return time;
}

/** "half past ten", "a quarter to six", "ten o'clock". */
function pastAt(t: Tokens, at: number): Found | undefined {
  const article = t.lower(at) === 'a' ? at + 1 : at;
  const minutes = t.lower(article) === 'half' ? 30 : t.lower(article) === 'quarter' ? 15 : undefined;
  const joint = t.lower(article + 1);
  if (minutes === undefined || !/^(?:past|to)$/.test(joint)) return clockAt(t, at);
  const hour =
    wordsAt(t, article + 2) ??
    (t.isNumber(article + 2) ? { value: t.at(article + 2)?.value ?? 0, next: article + 3 } : undefined);
  if (!hour || hour.value > 12 || hour.value < 1 || (joint === 'to' && minutes === 30)) return undefined;
  const half = halfOfDay(t, hour.next);
  const hours = (half?.pm && hour.value !== 12 ? 12 : 0) + hour.value;
  const time = found(at, half?.next ?? hour.next, hours * 60 + (joint === 'to' ? -minutes : minutes));
  return half ? time : eitherHalf(time);
}

function clockAt(t: Tokens, at: number): Found | undefined {
  const hour = wordsAt(t, at) ?? (t.isNumber(at) ? { value: t.at(at)?.value ?? 0, next: at + 1 } : undefined);
  if (!hour || hour.value > 12 || !/^o’?clock$/.test(t.lower(hour.next))) return undefined;
  const half = halfOfDay(t, hour.next + 1);
  const time = found(at, half?.next ?? hour.next + 1, ((half?.pm && hour.value !== 12 ? 12 : 0) + hour.value) * 60);
  return half ? time : eitherHalf(time);
}

/** "3:1", "nine votes to five", "9 to 5", "4.5 to 1", "3–1". */
export function ratioAt(t: Tokens, at: number): Found | undefined {
  const left = countAt(t, at);
  if (!left) return undefined;
  const colon = t.at(left.next)?.text === ':' && t.joined(left.next - 1) && t.joined(left.next);
  if (colon && t.isNumber(left.next + 1)) return ratio(at, left.next + 2, left.value, t.at(left.next + 1)?.value ?? 0);
  const noun = /^(?:votes?|seats?|goals?|ballots?|members?)$/.test(t.lower(left.next)) ? 1 : 0;
  const joint = left.next + noun;
  if (t.lower(joint) !== 'to' && !(t.isDash(joint) && noun === 0 && t.joined(joint))) return undefined;
  const right = countAt(t, joint + 1);
  if (
    !right ||
    (noun === 0 && right.value > left.value) ||
    (noun === 0 && !isRatio(t, at, right.next, left.value, right.value))
  )
    return undefined;
  if (/^[a-z]/.test(t.lower(at - 1)) && t.lower(at - 1) === 'from') return undefined;
  return ratio(at, right.next, left.value, right.value);
}

/** True for small, non-increasing numbers, unless the words around them show a range, a date or a change. */
function isRatio(t: Tokens, at: number, next: number, left: number, right: number): boolean {
  if (left > 99 || right > left) return false;
  const before = t.lower(at - 1);
  if (/^(?:from|fell|dropped|down|by)$/.test(before) && right !== 1 && before !== 'by') return false;
  return (
    !/^(?:%|percent|per|million|billion|thousand|percentage|points?)$/.test(t.lower(next)) &&
    !t.lexicon.dates.months.has(t.at(next)?.text ?? '')
  );
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
