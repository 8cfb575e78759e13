/** Whether two figures are about the same thing: what they count, whom, where and when. */

import type { DateReading } from '../figures/figure.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Mention, SubjectWord } from '../statements/mention.ts';
import { compareDates } from './dates.ts';

/** True when both count things of known kinds, and not the same: boats and people. */
export function thingsDiffer(said: Mention, known: Mention, { subjects }: Lexicon): boolean {
  const [a, b] = [thingOf(said, subjects.things), thingOf(known, subjects.things)];
  if (a === undefined || b === undefined || a.stem === b.stem) return false;
  const has = (mention: Mention, stem: string): boolean =>
    mention.sentence.words.has(stem) || mention.sentence.inherited.has(stem) || mention.after.includes(stem);
  if (has(known, a.stem) && !countsOther(known, a.stem)) return false;
  return a.kind !== b.kind && !has(said, b.stem);
}

function countsOther(_known: Mention, _stem: string): boolean {
  return false;
}

interface Thing {
  readonly stem: string;
  readonly kind: string;
}

/** The first word after a figure whose kind is known. */
function thingOf({ after }: Mention, things: ReadonlyMap<string, string>): Thing | undefined {
  for (const stem of after) {
    const kind = things.get(stem);
    if (kind !== undefined) return { stem, kind };
  }
  return undefined;
}

/** True when the words beside two figures are partly the same. */
export function sameThing(said: Mention, known: Mention): boolean {
  if (said.after.some((stem) => known.after.includes(stem))) return true;
  return said.before !== undefined && said.before === known.before && said.after.length === 0;
}

/** Why a figure that agrees in value is another one. */
export interface SubjectConflict {
  /** The word of the brief that is not the evidence's; undefined where it is a date. */
  readonly word: SubjectWord | undefined;
  /** What the evidence has instead. */
  readonly instead: string;
}

/**
 * A word of the brief's statement against the evidence's: poor for rich, men for women. Only words beside the figure count;
 * a word that the evidence uses too, or whose opposite the brief names too, is none.
 */
export function contrast(
  said: Mention,
  known: Mention,
  quoted: ReadonlyMap<string, SubjectWord>,
  lexicon: Lexicon,
): SubjectConflict | undefined {
  const { contrasts } = lexicon.subjects;
  for (const word of said.clause.words.values()) {
    for (const { set, side } of sidesOf(word, contrasts)) {
      const isSide = (other: SubjectWord, wanted: boolean): boolean =>
        sidesOf(other, contrasts).some((one) => one.set === set && (one.side === side) === wanted);
      if ([...quoted.values()].some((other) => isSide(other, true))) continue;
      if ([...said.sentence.words.values(), ...said.sentence.inherited.values()].some((other) => isSide(other, false)))
        continue;
      const rival = [...known.clause.words.values()].find((other) => isSide(other, false));
      if (rival) return { word, instead: rival.text };
    }
    const same = known.clause.words.get(word.stem);
    if (same && same.negated !== word.negated && contrasts.has(word.stem))
      return { word, instead: same.negated ? `not ${same.text}` : same.text };
  }
  return undefined;
}

function sidesOf({ stem, text }: SubjectWord, contrasts: Lexicon['subjects']['contrasts']) {
  return contrasts.get(text.toLowerCase()) ?? contrasts.get(stem) ?? [];
}

/** How much the words must say that a figure belongs to another statement. */
const ENOUGH = 2;

/**
 * True when the brief's words are those of another figure of the evidence, of the same sort: the figures were swapped. Words
 * that both statements of the evidence have say nothing.
 */
export function swapped(
  said: Mention,
  known: Mention,
  other: Mention,
  context: ReadonlyMap<string, SubjectWord>,
  others: readonly Mention[],
  lexicon: Lexicon,
): SubjectConflict | undefined {
  if (
    known.clause === other.clause ||
    (known.sentence.start === other.sentence.start &&
      known.sentence.words === other.sentence.words &&
      sameWords(known, other))
  )
    return undefined;
  const date = swappedDate(said, known, other);
  if (date) return { word: undefined, instead: date };
  const rivals = others.flatMap(({ clause }) => [...clause.words.keys()]);
  let score = 0;
  let named: SubjectWord | undefined;
  for (const word of context.values()) {
    const [here, there] = [known.clause.words.has(word.stem), other.clause.words.has(word.stem)];
    if (here && !there) return undefined;
    if (here || !there || rivals.includes(word.stem)) continue;
    const strong = word.name || lexicon.subjects.contrasts.has(word.text.toLowerCase()) || isCounted(said, word.stem);
    score += strong ? ENOUGH : 1;
    named ??= word;
  }
  return score >= ENOUGH && named
    ? { word: named, instead: [...known.clause.words.values()][0]?.text ?? '' }
    : undefined;
}

function sameWords(a: Mention, b: Mention): boolean {
  return (
    [...a.clause.words.keys()].join() === [...b.clause.words.keys()].join() &&
    a.clause.dates.length === b.clause.dates.length
  );
}

function isCounted({ after }: Mention, stem: string): boolean {
  return after[0] === stem;
}

/** The date beside the figure is that of the other figure, and not of this one. */
function swappedDate(said: Mention, known: Mention, other: Mention): string | undefined {
  const agrees = (a: DateReading, all: readonly DateReading[]): boolean =>
    all.some((b) => compareDates(a, b) === 'agrees');
  if (known.clause.dates.length === 0 || other.clause.dates.length === 0) return undefined;
  const wrong = said.clause.dates.some(
    (date) => !date.yearless && !agrees(date, known.clause.dates) && agrees(date, other.clause.dates),
  );
  return wrong && !said.clause.dates.some((date) => agrees(date, known.clause.dates)) ? other.written : undefined;
}
