/** Finds the role of a figure, as the start, end or size of a change, and the direction of the change. */

import type { Direction, Role } from '../../languages/lexicon.ts';
import { relativeAt } from '../figures/date-spans.ts';
import type { Figure } from '../figures/figure.ts';
import { startsChange } from '../figures/hedges.ts';
import type { Tokens } from '../figures/tokens.ts';
import { isMoney, isTime, unitNamed } from '../figures/units.ts';

export interface FoundRole {
  readonly role: Role | undefined;
  readonly direction: Direction | undefined;
}

/** The most tokens to look back for the verb of a change. */
const FAR = 16;

/** `from` and `next` are the figure's first token and the first one after it. */
export function roleOf(t: Tokens, figure: Figure, from: number, next: number): FoundRole {
  const [reading] = figure.readings;
  if (reading.kind !== 'number' || reading.unit === 'th') return { role: undefined, direction: undefined };
  if (t.at(from)?.text === '+') return { role: 'by', direction: 'up' };
  const near = changeBefore(t, from);
  if (reading.unit === '×') {
    const own = t.isIn(next - 1, t.lexicon.numbers.multiples.eitherWay) ? near : undefined;
    return { role: 'by', direction: own ?? multipleDirection(t, figure, next) };
  }
  const difference =
    timeAfter(t, reading.unit, next) ??
    (reading.per ? undefined : distanceAfter(t, reading.unit, next)) ??
    differenceAfter(t, next);
  if (difference) return { role: 'by', direction: difference };
  // "6.8, after 7.4"; "after 12 years" is a time.
  // "made £690m, after £820m"
  const follows = t.isIn(from - 1, t.lexicon.roles.after) && !isTimeUnit(reading.unit);
  const isAmount = reading.unit !== '' || relativeAt(t, next) !== undefined || isDecimalAtEnd(t, from, next);
  if (follows && (near || (t.at(from - 2)?.text === ',' && isAmount))) return { role: 'from', direction: near };
  // "De 12 à 15", where one word is "of" and "from".
  const isOf = t.isIn(from - 1, t.lexicon.grammar.of) && t.isIn(from - 1, t.lexicon.grammar.from);
  if (isOf && toFollows(t, next, true)) return { role: 'from', direction: near };
  const amount = isCollected(t, reading.unit, from) ? undefined : amountBefore(t, from);
  if (amount) return { role: 'by', direction: amount };
  const start = beforeDate(t, from);
  const before = t.phraseBefore(start, t.lexicon.roles.before);
  if (
    before?.meaning === 'by' &&
    !isPairOfLevels(t, reading.unit, next) &&
    !(!near && (isAgent(t, start) || hasAgentBefore(t, start)))
  )
    return { role: 'by', direction: near };
  if (before?.meaning === 'from') {
    const compares = !t.isIn(start - before.length, t.lexicon.grammar.from);
    if (compares || (near && !isOf) || toFollows(t, next, isOf))
      return { role: 'from', direction: compares && !near ? undefined : near };
  }
  // "Losses came to 14.5 million" states an amount.
  if (before?.meaning === 'to' && t.lexicon.roles.amounting?.has(stemBefore(t, start - before.length)))
    return { role: undefined, direction: undefined };
  if (before?.meaning === 'to' && (near || t.isIn(start - before.length, t.lexicon.roles.reaching)))
    return { role: 'to', direction: near };
  if (before?.meaning === 'to' && movesBefore(t, from)) return { role: 'to', direction: undefined };
  if (reading.unit === 'pp' && near) return { role: 'by', direction: near };
  return { role: undefined, direction: undefined };
}

/** "Yielded 2.1 tonnes, after 1.3." */
function isDecimalAtEnd(t: Tokens, from: number, next: number): boolean {
  return (t.at(from)?.decimals ?? 0) > 0 && /^[.,;:)]?$/.test(t.at(next)?.text ?? '');
}

function stemBefore(t: Tokens, at: number): string {
  return t.lexicon.subjects.stem(t.lower(at - 1));
}

/** "used by 83% of pupils, but by only 62% in the last term": those who do something. */
function isAgent(t: Tokens, start: number): boolean {
  const { grammar, forms, wording } = t.lexicon;
  let verb = start - 2;
  while (t.isIn(verb, grammar.conjunctions)) verb--;
  if (!t.isIn(start - 1, grammar.by)) return false;
  // "Was called outstanding by 72%"
  const isPassive = (at: number): boolean => forms.isParticiple(t.lower(at)) && t.isIn(at - 1, wording.be);
  if (isPassive(verb - 1) && !t.lexicon.roles.adverbs.has(t.lower(verb))) return true;
  return verb !== start - 2 || (forms.isParticiple(t.lower(verb)) && t.isIn(verb - 1, wording.be));
}

/** "was called good by 72%, care at home by 51%": the verb isn't repeated. */
function hasAgentBefore(t: Tokens, start: number): boolean {
  for (let i = start - 2; i >= Math.max(1, start - FAR); i--) {
    if (/^[.;!?]$/.test(t.at(i)?.text ?? '')) return false;
    if (t.isIn(i - 1, t.lexicon.grammar.by) && t.isNumber(i) && isAgent(t, i)) return true;
  }
  return false;
}

/** "more satisfied than women, by 69% to 59%": two levels, each with its unit. */
function isPairOfLevels(t: Tokens, unit: string, next: number): boolean {
  return unit === '%' && t.isIn(next, t.lexicon.grammar.to) && t.isNumber(next + 1);
}

/** "£670 more than", "27% higher", "a 37% increase", "12% down on". */
function differenceAfter(t: Tokens, next: number): Direction | undefined {
  const { roles, subjects, forms } = t.lexicon;
  const found = t.phraseAt(next, roles.differences);
  if (t.isIn(next + 1, t.lexicon.grammar.to) && startsChange(t, next)) return undefined;
  if (found) return isHedgeOfNext(t, next, found.length) ? undefined : found.meaning;
  for (const at of [next + 1, next + 2]) {
    const ofThings = isOfThing(t, at - 1) ? t.phraseAt(at, roles.differencesOfThings) : undefined;
    if (ofThings) return ofThings.meaning;
  }
  // "2,650 crowns more than"
  const isNoun = t.at(next)?.kind === 'word' && !subjects.stop.has(t.lower(next));
  const counted = isNoun && roles.than.has(t.lower(next + 2)) ? roles.comparatives.get(t.lower(next + 1)) : undefined;
  if (counted && !t.isNumber(next + 3)) return counted;
  for (const at of [next, next + 1]) {
    const word = t.at(at);
    if (isIdiom(t, at)) return undefined;
    if (word?.kind !== 'word' || (subjects.stop.has(word.lower) && !roles.adverbs.has(word.lower))) return undefined;
    // "12 % fell" is a statement about 12 %; "a 12 % fall" is the size of a change.
    const direction = roles.changes.get(subjects.stem(word.lower));
    // "Blew down 9.6 million"
    if (at > next && forms.isPast(t.lower(next))) return undefined;
    const isPast = forms.isPast(word.lower);
    if (direction && ((!isPast && !forms.isParticiple(word.lower)) || at > next)) return isPast ? undefined : direction;
  }
  return undefined;
}

/** True for a noun: "14 marks behind", not "14 are behind". */
function isOfThing(t: Tokens, at: number): boolean {
  return t.at(at)?.kind === 'word' && !t.lexicon.subjects.stop.has(t.lower(at));
}

/** "two minutes slower" is more time. */
function timeAfter(t: Tokens, unit: string, next: number): Direction | undefined {
  const { speeds, comparatives } = t.lexicon.roles;
  if (!isTimeUnit(unit) || !speeds.has(t.lower(next))) return undefined;
  return comparatives.get(t.lower(next)) === 'up' ? 'down' : 'up';
}

function isTimeUnit(name: string): boolean {
  const unit = unitNamed(name);
  return unit !== undefined && isTime(unit);
}

/** "31 hours ahead of the peak", "five weeks late". */
function distanceAfter(t: Tokens, unit: string, next: number): Direction | undefined {
  if (!isTimeUnit(unit) || isIdiom(t, next)) return undefined;
  return t.phraseAt(next, t.lexicon.roles.distances)?.meaning;
}

/** True for "31 or more than 40", where the comparison belongs to the next number. */
function isHedgeOfNext(t: Tokens, next: number, length: number): boolean {
  return t.isNumber(next + length) && !t.isIn(next + length - 1, t.lexicon.roles.than);
}

/** "a rise of 37%", "the rise was 37%", "fell 3 points", "down 4.6%", "up by about 2". */
function amountBefore(t: Tokens, from: number): Direction | undefined {
  const { changes } = t.lexicon.roles;
  const { stem } = t.lexicon.subjects;
  const { grammar, wording, forms } = t.lexicon;
  const noun = t.lower(from - 2);
  const isNoun =
    t.isIn(from - 1, wording.be) && !forms.isPast(noun) && !forms.isPlural(noun) && !t.lexicon.roles.adverbs.has(noun);
  const of = t.isIn(from - 1, grammar.of) || isNoun ? from - 2 : from - 1;
  const word = t.at(of);
  if (word?.kind !== 'word' || isIdiom(t, of)) return undefined;
  const direction = changes.get(stem(word.lower));
  return direction;
}

/** "Raised £8.4bn" for what a tax brings in, but not "raised the price £5" and "raised by £5". */
function isCollected(t: Tokens, unit: string, from: number): boolean {
  return isMoney(unit) && t.lexicon.roles.collecting?.has(stemBefore(t, from)) === true;
}

/** True at the start and the end of a phrase that only seems to state a change: "lost" in "lost their lives", "up" in "made up". */
function isIdiom(t: Tokens, at: number): boolean {
  const { idioms } = t.lexicon.roles;
  return t.phraseAt(at, idioms) !== undefined || t.phraseBefore(at + 1, idioms) !== undefined;
}

/** The nearest word of change before a figure in its sentence. */
function changeBefore(t: Tokens, from: number): Direction | undefined {
  const { changes } = t.lexicon.roles;
  for (let i = from - 1; i >= Math.max(0, from - FAR); i--) {
    const token = t.at(i);
    if (!token || /^[.;!?]$/.test(token.text)) return undefined;
    if (isIdiom(t, i)) continue;
    const multiple = t.lexicon.numbers.multiples.factors.get(token.lower);
    if (multiple !== undefined && !t.isIn(i, t.lexicon.numbers.multiples.eitherWay))
      return multiple < 1 ? 'down' : 'up';
    const direction = token.kind === 'word' ? changes.get(t.lexicon.subjects.stem(token.lower)) : undefined;
    if (direction) return direction;
  }
  return undefined;
}

/** True after a verb of change that has no direction in the same sentence. */
function movesBefore(t: Tokens, from: number): boolean {
  const { moves } = t.lexicon.roles;
  for (let i = from - 1; moves.size > 0 && i >= Math.max(0, from - FAR); i--) {
    if (/^[.;!?]$/.test(t.at(i)?.text ?? '.')) return false;
    if (moves.has(t.lexicon.subjects.stem(t.lower(i)))) return true;
  }
  return false;
}

function toFollows(t: Tokens, next: number, isClose = false): boolean {
  for (let i = next; i < next + 4; i++) {
    const isNext = !isClose || [1, 2, 3].some((n) => t.isNumber(i + n));
    if (t.isIn(i, t.lexicon.grammar.to) && isNext) return true;
    if (isClose && !isBetweenValues(t, i)) return false;
  }
  return false;
}

/** True for "tonnes en 2019" in "de 12 tonnes en 2019 à 15". */
function isBetweenValues(t: Tokens, at: number): boolean {
  const token = t.at(at);
  if (token?.kind !== 'word') return token?.kind === 'number';
  return t.lexicon.subjects.stop.has(token.lower) || t.lexicon.thesaurus.isNoun(token.lower);
}

/** The first token of a date that belongs to the figure after it: "从2021年1月的18.4元". */
function beforeDate(t: Tokens, from: number): number {
  const { dates, writing } = t.lexicon;
  const marks = writing.dateMarks;
  if (!marks || !t.isIn(from - 1, dates.beforeFigures)) return from;
  let start = from - 1;
  while (t.isNumber(start - 1) || [marks.year, marks.month, marks.day].some((all) => t.isIn(start - 1, all))) start--;
  return start === from - 1 ? from : start;
}

function multipleDirection(t: Tokens, { readings: [reading] }: Figure, next: number): Direction | undefined {
  if (reading.kind !== 'number' || !('value' in reading.quantity)) return undefined;
  // "three times fewer" is a decrease.
  if (t.lexicon.roles.comparatives.get(t.lower(next)) === 'down') return 'down';
  return reading.quantity.value < 1 ? 'down' : 'up';
}
