/** Recognises numbers in names: "COVID-19", "MH17", "Article 5", "Boeing 737", telephone numbers, "24/7". */

import { letterPattern, startsWithCapital } from '../../core/letter-pattern.ts';
import { IDENTIFIERS } from '../../languages/identifiers.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import type { DateReading, Reading } from './figure.ts';
import type { Found } from './found.ts';
import { licenceVersionAt } from './licences.ts';
import type { Tokens } from './tokens.ts';
import { currencyBefore } from './unit-words.ts';
import { unitOf } from './units.ts';
import { spanOfYears } from './years.ts';

/** The first token after a number in a name, which is never compared; undefined for other numbers. */
export function skippedAt(t: Tokens, at: number): number | undefined {
  const token = t.at(at);
  if (token?.kind !== 'number') return undefined;
  if (licenceVersionAt(t, at) === 'known') return at + 1;
  return phoneAt(t, at) ?? codeAt(t, at) ?? slashName(t, at) ?? crossName(t, at) ?? joinedName(t, at) ?? address(t, at);
}

/** "ISBN 978-3-16-148410-0", "ISSN: 2041-1723". */
function codeAt(t: Tokens, at: number): number | undefined {
  const label = t.at(at - 1)?.text === ':' ? at - 2 : at - 1;
  if (!IDENTIFIERS.has(t.lower(label))) return undefined;
  let next = at + 1;
  while (t.isNumber(next) || (t.isDash(next) && t.joined(next) && t.joined(next - 1)) || /^[xX]$/.test(t.lower(next)))
    next++;
  return next;
}

/** "4x4", and "9-to-5" for the hours of an office. */
function crossName(t: Tokens, at: number): number | undefined {
  const isJoined = (count: number): boolean =>
    Array.from({ length: count }, (_, i) => at + i).every((i) => t.joined(i));
  if (/^[x×]$/i.test(t.lower(at + 1)) && t.isNumber(at + 2) && isJoined(2)) return at + 3;
  const hours = t.at(at)?.text === '9' && t.isDash(at + 1) && t.isIn(at + 2, t.lexicon.grammar.to);
  return hours && t.isDash(at + 3) && t.at(at + 4)?.text === '5' && isJoined(4) ? at + 5 : undefined;
}

/** "020 7946 0123", "+44 20 7946 0123". */
function phoneAt(t: Tokens, at: number): number | undefined {
  const first = t.at(at);
  const international = t.at(at - 1)?.text === '+' && t.joined(at - 1);
  const national = first !== undefined && /^0\d+/.test(first.text);
  if (!international && !national) return undefined;
  let next = at + 1;
  let groups = 1;
  for (;;) {
    const sign = /^[-()/]$/.test(t.at(next)?.text ?? '') || t.isDash(next);
    if (t.isNumber(next)) groups++;
    else if (!(sign && t.isNumber(next + 1))) break;
    next++;
  }
  return groups >= 2 || (national && (first?.text.length ?? 0) >= 7) ? next : undefined;
}

/** "24/7", "9/11". */
function slashName(t: Tokens, at: number): number | undefined {
  if (t.at(at + 1)?.text !== '/' || !t.joined(at) || !t.joined(at + 1)) return undefined;
  const name = `${t.at(at)?.text}/${t.at(at + 2)?.text}`;
  return name === '24/7' || name === '9/11' ? at + 3 : undefined;
}

/** "COVID-19", "MH17", "5G", "SW1A 1AA". */
function joinedName(t: Tokens, at: number): number | undefined {
  const [before, after] = [t.at(at - 1), t.at(at + 1)];
  const { names, dates } = t.lexicon;
  if (t.joined(at - 1) && before?.kind === 'word' && isCased(before.text) && !currencyBefore(t, at)) return at + 1;
  const joined = t.at(at - 2);
  if (t.isDash(at - 1) && t.joined(at - 1) && t.joined(at - 2) && joined?.kind === 'word') {
    // "mid-2010s" keeps its number, and a long dash ("toll—413") doesn't join a word and a number.
    const long = /^[—]$/.test(before?.text ?? '');
    if (!long && !names.prefixes.has(joined.lower) && !dates.months.has(joined.text)) return at + 1;
  }
  if (!t.joined(at) || after?.kind !== 'word') return undefined;
  // Generations of mobile networks, of which the letter is a gram too.
  if (after.text === 'G' && /^[2-6]$/.test(t.at(at)?.text ?? '')) return at + 2;
  if (/^[A-BD-EG-JLN-Z]$/.test(after.text) && !unitOf(after.text, t.lexicon)) return at + 2;
  return /^[A-Z]{2}$/.test(after.text) && !unitOf(after.text, t.lexicon) ? at + 2 : undefined;
}

/** True for words of scripts with capitals; in others, words and numbers that touch may be any. */
function isCased(word: string): boolean {
  return /[\p{Lu}\p{Ll}\p{Lt}\d]$/u.test(word);
}

/** "10 Downing Street". */
function address(t: Tokens, at: number): number | undefined {
  for (let i = at + 1; i < at + 4; i++) {
    const word = t.at(i);
    if (word?.kind !== 'word' || !startsWithCapital(word.text)) return undefined;
    if (i > at + 1 && t.lexicon.names.streets.has(word.lower)) return at + 1;
  }
  return undefined;
}

/** "Article 5", "Boeing 737", "paragraphs 3, 4 and 8 to 10": a name, which the evidence may have with a different number. */
export function nameAt(t: Tokens, at: number): Found | undefined {
  const token = t.at(at);
  if (token?.kind !== 'number') return undefined;
  // "Section 3.2" is a part of this text, and "level 3.2" may be a figure.
  const isOwnPart = t.lexicon.names.labels.get(t.lower(at - 1))?.ownPart === true;
  if (token.decimals > 0 && !isOwnPart) return undefined;
  // "In two zones 43% of owners"
  if (/^[%‰]$/.test(t.at(at + 1)?.text ?? '') || licenceVersionAt(t, at)) return undefined;
  const label = labelBefore(t, at) ?? partLabel(t, at) ?? properNameBefore(t, at);
  if (label === undefined) return undefined;
  return {
    from: at,
    next: at + 1,
    core: [at, at + 1],
    readings: [{ kind: 'name', label, series: t.lexicon.forms.singulars(label)[0], number: token.text }],
    weak: true,
  };
}

/** "Section 3(2)(b)": the label of the part before. */
function partLabel(t: Tokens, at: number): string | undefined {
  const isInside = t.at(at - 1)?.text === '(' && t.at(at + 1)?.text === ')' && t.joined(at - 2) && t.joined(at - 1);
  if (!isInside) return undefined;
  const before = t.at(at - 2)?.text === ')' ? at - 3 : at - 2;
  if (!t.isNumber(before)) return undefined;
  return labelBefore(t, before) ?? partLabel(t, before);
}

/** The most tokens to look back for the label of a list. */
const LONGEST_LIST = 60;

function labelBefore(t: Tokens, at: number): string | undefined {
  const { names, units, grammar } = t.lexicon;
  const { labels } = names;
  const before = t.at(at - 1)?.text === '.' ? at - 2 : at - 1;
  const direct = labels.get(t.lower(before));
  // "New Year 2025" is a date in that year.
  if (units.spellings.get(t.lower(before)) === 'year' && isYear(t.at(at)?.text ?? '')) return undefined;
  if (direct && t.at(before)?.kind === 'word')
    return (isCount(t, at) && !direct.many) || isNamed(t, before) ? undefined : t.lower(before);
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_LIST); i--) {
    const label = labels.get(t.lower(i));
    if (label?.many) {
      const counts = isCount(t, at) && t.at(at - 1)?.text === ',';
      return t.isNumber(i + 1) && !counts ? t.lower(i) : undefined;
    }
    const inList = t.isNumber(i) || /^[-–,()]$/.test(t.lower(i)) || t.isIn(i, grammar.listJoints);
    if (!inList) return undefined;
  }
  return undefined;
}

/** "The Southern district 323": the place has a name, so the number after it isn't one. */
function isNamed(t: Tokens, label: number): boolean {
  const before = t.at(label - 1);
  if (before?.kind !== 'word' || !/^\p{Ll}/u.test(t.at(label)?.text ?? '')) return false;
  return /^\p{Lu}\p{Ll}/u.test(before.text) && t.isIn(label - 2, t.lexicon.grammar.the);
}

/** True if a number is followed by a unit or by the things that it counts: "5, 413 families", "12%". */
function isCount(t: Tokens, at: number): boolean {
  const after = t.at(at + 1);
  if (!after) return false;
  if (/^[%‰°]$/.test(after.text) || t.lexicon.numbers.magnitudes.has(after.lower)) return true;
  if (after.kind !== 'word' || t.lexicon.subjects.stop.has(after.lower)) return false;
  const things = t.lexicon.subjects.things.has(t.lexicon.subjects.stem(after.lower));
  return things || (unitOf(after.lower, t.lexicon) !== undefined && after.text.length > 1);
}

const CAPITALISED = letterPattern(String.raw`^[\p{Lu}][\p{L}]+$`);

/** "Boeing 737", "Windows 11": a capitalised word before a bare number, unless a preposition makes it a place. */
function properNameBefore(t: Tokens, at: number): string | undefined {
  const [word, number] = [t.at(at - 1), t.at(at)];
  if (
    t.lexicon.reads !== 'words' ||
    t.lexicon.writing.capitalNouns ||
    word?.kind !== 'word' ||
    !number ||
    !/^\d{1,4}$/.test(number.text)
  )
    return undefined;
  if (!CAPITALISED(word.text).test(word.text) || word.end === number.start) return undefined;
  if (t.lexicon.dates.months.has(word.text) || t.lexicon.subjects.stop.has(word.lower)) return undefined;
  if (
    unitOf(word.text, t.lexicon) ||
    t.lexicon.numbers.small.has(word.lower) ||
    t.lexicon.numbers.hedges.some(([[first]]) => first === word.lower)
  )
    return undefined;
  // The first word of a sentence is always capitalised, so it proves nothing.
  const isFirst = t.at(at - 2) === undefined || /^[.!?:]$/.test(t.at(at - 2)?.text ?? '');
  if (isFirst && !/^\p{Lu}{2,}$/u.test(word.text)) return undefined;
  if (isYear(number.text) || isCount(t, at) || t.isIn(at - 2, t.lexicon.names.beforePlaces)) return undefined;
  if (isListed(t, at)) return undefined;
  const after = t.at(at + 1);
  const { subjects, forms } = t.lexicon;
  const ends =
    after === undefined || after.kind === 'sign' || subjects.stop.has(after.lower) || forms.isPast(after.lower);
  return ends ? word.lower : undefined;
}

/** The most tokens between two entries of a list. */
const FAR = 14;

/** "Labour Alliance 46, four more", "the Front 21, the Greens 17": counts, with their changes or other entries beside them. */
function isListed(t: Tokens, at: number): boolean {
  const { roles, numbers } = t.lexicon;
  const isNumber = (i: number): boolean => t.isNumber(i) || numbers.small.has(t.lower(i));
  if (t.at(at + 1)?.text !== ',') return false;
  if (isNumber(at + 2) && roles.comparatives.has(t.lower(at + 3))) return true;
  for (let i = at + 2; i < at + FAR && !/^[.;!?]$/.test(t.at(i)?.text ?? '.'); i++) {
    const word = t.at(i - 1);
    if (t.isNumber(i) && word?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(word.text) && word.text !== t.at(at - 1)?.text)
      return !isYear(t.at(i)?.text ?? '') && !t.lexicon.dates.months.has(word.text);
  }
  return false;
}

/** The year of "Pensions Act 1956"; undefined for names without one. */
export function yearOfName(name: Reading, { names }: Lexicon): DateReading | undefined {
  if (name.kind !== 'name' || !isYear(name.number) || !names.dated.has(name.label)) return undefined;
  return spanOfYears(Number(name.number), Number(name.number));
}

function isYear(text: string): boolean {
  return /^(?:1[5-9]|20|21)\d\d$/.test(text);
}
