/** Recognises counts that evidence states in other words: a period, an interval, a rank, things counted elsewhere. */

import { isEndOfList, isLengthOfList, isRankInList, isStepBetweenRanks } from './derived-ranks.ts';
import { convert } from './figures/units.ts';
import type { Known, KnownFigures } from './known.ts';
import type { Passage } from './passages/passage.ts';
import { scopeOf } from './scope.ts';
import type { Mention, SubjectWord } from './statements/mention.ts';
import type { Surroundings } from './surroundings.ts';

/** True if a count that no claim states as a figure follows from its words, or from another claim. */
export function isRestatedCount(figure: Mention, around: Surroundings): boolean {
  const { all, near, known, passage } = around;
  return (
    isOnePeriod(figure, near, known) ||
    isFrequency(figure, around) ||
    isStepBetweenRanks(figure, near) ||
    isRankInList(figure, near, known.lexicon) ||
    isLengthOfList(figure, all, near) ||
    isEndOfList(figure, near, known.lexicon) ||
    isBackReference(figure, passage, known)
  );
}

/** "In twelve months" for "in its first year", "the worst three months" for "the worst quarter". */
function isOnePeriod({ readings: [reading] }: Mention, near: readonly Known[], { lexicon }: KnownFigures): boolean {
  if (reading.kind !== 'number' || reading.quantity.kind !== 'exact') return false;
  const months = convert(reading.quantity.value, reading.unit, 'month');
  if (months === undefined || months <= 1) return false;
  const isIt = ({ text }: SubjectWord): boolean => {
    const word = text.toLowerCase();
    return [word, ...lexicon.forms.singulars(word)].some((one) => lexicon.dates.periods.get(one) === months);
  };
  const isAsLong = ({ reading: date }: Known): boolean =>
    date.kind === 'date' && date.extent === 'unit' && Math.abs(date.last - date.first + 1 - (months * 365.25) / 12) < 2;
  return near.some((one) => isAsLong(one) || [...one.quoted.values()].some(isIt));
}

/** "Four times a year" for "every quarter". */
function isFrequency(figure: Mention, { passage, known }: Surroundings): boolean {
  const { timesAYear } = figure;
  if (timesAYear === undefined) return false;
  return known.frequenciesOf(scopeOf(figure, passage)).some((often) => Math.abs(often - timesAYear) <= often * 0.01);
}

/** "The four operators", when another claim has counted them. */
function isBackReference({ start, counted, ...figure }: Mention, { text }: Passage, known: KnownFigures): boolean {
  const before = /(\p{L}+) $/u.exec(text.slice(0, start))?.[1]?.toLowerCase() ?? '';
  const isDefinite = known.lexicon.grammar.determiners.has(before);
  return isDefinite && counted !== undefined && known.isCountedElsewhere({ ...figure, start, counted });
}
