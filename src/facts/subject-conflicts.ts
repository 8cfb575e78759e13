/** Figures that the evidence has, and of which it says something else: swapped, of another year, of the opposite group. */

import { contrast, rivalWord, type SubjectConflict, swapped } from './agreement/subjects.ts';
import { convert } from './figures/units.ts';
import type { Known, KnownFigures } from './known.ts';
import type { Mention, SubjectWord } from './statements/mention.ts';
import { verdictOf } from './verdict-of.ts';

export type Conflict = SubjectConflict & { readonly one: Known };

/** What stands around a figure. */
export interface Around {
  readonly all: readonly Mention[];
  readonly known: KnownFigures;
}

/** Why every known figure that agrees in value is about something else; undefined where one is not. */
export function conflictOf(
  figure: Mention,
  agreeing: readonly Known[],
  near: readonly Known[],
  around: Around,
): Conflict | undefined {
  let found: Conflict | undefined;
  // A value of the data stands in no statement: where the quotation has it too, that one counts.
  const quoted = agreeing.filter((one) => one.quoted.size > 0 && !one.second);
  for (const one of quoted.length > 0 ? quoted : agreeing) {
    const conflict = conflictWith(figure, one, near, around) ?? staleDate(figure, one, around);
    if (!conflict) return undefined;
    found ??= { ...conflict, one };
  }
  return found;
}

function conflictWith(
  figure: Mention,
  one: Known,
  near: readonly Known[],
  { all, known }: Around,
): SubjectConflict | undefined {
  if (one.quoted.size === 0 || one.second) return undefined;
  const against = contrast(figure, one.mention, one.quoted, known.lexicon);
  if (against) return against;
  if (one.reading.kind === 'date') return rivalDate(figure, one, near, known);
  if (one.reading.kind !== 'number') return undefined;
  const { clause, sentence } = figure;
  const words = new Map<string, SubjectWord>([...sentence.inherited, ...clause.words]);
  for (const other of near) {
    const { reading } = other;
    if (
      other.mention === one.mention ||
      reading.kind !== 'number' ||
      convert(1, reading.unit, one.reading.unit) === undefined ||
      other.quoted.size === 0
    )
      continue;
    // A limit ("under 30") is not taken for a count.
    if ((reading.quantity.kind === 'bound') !== (one.reading.quantity.kind === 'bound')) continue;
    if (verdictOf(figure, other, known) === 'agrees') continue;
    const sameSentence = all.filter(
      (m) => m !== figure && m.sentence === sentence && verdictOf(m, other, known) === 'agrees',
    );
    const conflict = swapped(figure, one.mention, other.mention, words, sameSentence, known.lexicon);
    if (conflict) return conflict;
  }
  return undefined;
}

/** "The quietest day was 15 October", which is the busiest in the evidence. */
function rivalDate(
  figure: Mention,
  one: Known,
  near: readonly Known[],
  known: KnownFigures,
): SubjectConflict | undefined {
  for (const other of near) {
    if (other.reading.kind !== 'date' || other.quoted.size === 0 || other.mention === one.mention) continue;
    if (verdictOf(figure, other, known) === 'agrees') continue;
    const rival = rivalWord(figure, one.mention, other.mention, known.lexicon);
    if (rival) return rival;
  }
  return undefined;
}

/**
 * A title or caption with a date alone, whose claim has another date: the evidence names that date only to compare with it
 * ("down from 32.9 TWh in 2021/22").
 */
function staleDate(figure: Mention, one: Known, { all, known }: Around): SubjectConflict | undefined {
  const { date } = one.claim;
  if (
    one.reading.kind !== 'date' ||
    !date ||
    one.quoted.size === 0 ||
    all.some(({ readings }) => readings[0].kind !== 'date')
  )
    return undefined;
  const own = known.of([one.claim.id]).find(({ reading, quoted }) => reading.kind === 'date' && quoted.size === 0);
  if (!own || verdictOf(figure, own, known) === 'agrees') return undefined;
  const sameExtent =
    own.reading.kind === 'date' &&
    own.reading.extent === one.reading.extent &&
    own.reading.last - own.reading.first === one.reading.last - one.reading.first;
  return sameExtent ? { word: undefined, instead: date.wording } : undefined;
}
