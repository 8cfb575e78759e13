/** Finds computed figures that are given to something else than the figures that they follow from. */

import type { Lexicon } from '../languages/lexicon.ts';
import { compareDates } from './agreement/dates.ts';
import { complementConflict } from './agreement/negation.ts';
import { contrast, type SubjectConflict } from './agreement/subjects.ts';
import type { DateReading } from './figures/figure.ts';
import type { Known } from './known.ts';
import type { Mention, SubjectWord } from './statements/mention.ts';
import type { Around } from './surroundings.ts';

/** The conflict of a computed figure with the figures that it follows from. */
export function conflictWithInputs(figure: Mention, one: Known, { all, known }: Around): SubjectConflict | undefined {
  const inputs = known.of(one.claim.from);
  const complement = complementConflict(figure, one, inputs, known.lexicon);
  if (complement) return complement;
  const { how = '' } = one.claim;
  const alone = [...figure.clause.words.values()].find(({ text }) => known.lexicon.parts.alone.has(text.toLowerCase()));
  if (alone && /\d[^-–−*/]*\+/.test(how)) return { word: alone, instead: 'a sum' };
  const used = inputs.filter(({ isQuoted, mention }) => isQuoted && isNumberOf(how, mention.written));
  const beside = all.filter(({ sentence }) => sentence === figure.sentence);
  const conflicts = used.map(({ mention }) => contrast(figure, mention, beside, known.lexicon));
  if (conflicts.length > 0 && conflicts.every((conflict) => conflict !== undefined)) return conflicts[0];
  const others = inputs.filter((input) => input.isQuoted && !input.second && !used.includes(input));
  return otherInput(figure, used, others, known.lexicon) ?? otherStart(figure, used, others, all);
}

/** "Lack of beds was behind 43%" for a share of those cancelled for lack of staff: the words of an amount that isn't computed with. */
function otherInput(
  figure: Mention,
  used: readonly Known[],
  others: readonly Known[],
  { thesaurus, subjects }: Lexicon,
): SubjectConflict | undefined {
  const things = (mention: Mention, beside: Mention): readonly SubjectWord[] =>
    [...mention.clause.words.values()].filter(
      ({ stem, name, text }) =>
        !beside.clause.words.has(stem) && !subjects.generic.has(stem) && (name || thesaurus.isNoun(text.toLowerCase())),
    );
  const isNamed = ({ stem }: SubjectWord): boolean => figure.sentence.words.has(stem);
  for (const { mention: rival, reading } of others)
    for (const { mention, reading: own } of used) {
      const isBeside = rival.sentence === mention.sentence && reading.kind === 'number' && own.kind === 'number';
      if (!isBeside || reading.unit !== own.unit || rival.role === 'by') continue;
      const isOfUsed = ({ stem }: SubjectWord): boolean => used.some((one) => one.mention.clause.words.has(stem));
      const word = things(rival, mention).find((one) => figure.clause.words.has(one.stem) && !isOfUsed(one));
      const theirs = things(mention, rival);
      const [first] = theirs;
      if (word && first && !theirs.some(isNamed)) return { word, instead: first.text };
    }
  return undefined;
}

/** "Since 2021" for a change computed from a value of 2018. */
function otherStart(
  figure: Mention,
  used: readonly Known[],
  others: readonly Known[],
  all: readonly Mention[],
): SubjectConflict | undefined {
  const start = all.find(
    (one) => one.edge === 'start' && one.sentence === figure.sentence && one.clause.part === figure.clause.part,
  );
  const [date] = start?.readings ?? [];
  if (figure.role !== 'by' || date?.kind !== 'date') return undefined;
  const isSame = (other: DateReading): boolean =>
    compareDates(date, other) === 'agrees' || compareDates(other, date) === 'agrees';
  const dates = used.flatMap(({ mention }) => mention.clause.dates);
  const isKnown = others.some(({ reading }) => reading.kind === 'date' && isSame(reading));
  if (dates.length === 0 || dates.some(isSame) || !isKnown) return undefined;
  const own = others.find(
    ({ reading }) => reading.kind === 'date' && dates.some((one) => compareDates(one, reading) === 'agrees'),
  );
  return own && { word: undefined, instead: own.words };
}

/** True if a computation starts from a figure: "36" in "36 - 25 -> 11". */
function isNumberOf(how: string, written: string): boolean {
  const digits = /\d[\d.,]*/.exec(written)?.[0];
  return digits !== undefined && [...how.matchAll(/\d[\d.,]*/g)].some(([number]) => number === digits);
}
