/** Recognises counts that evidence states in other words: a period, an interval, a rank, things counted elsewhere. */

import { wordBefore } from '../core/letter-pattern.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { agree } from './agreement/agree.ts';
import { isCountBeyondRank, isEndOfList, isLengthOfList, isRankInList, isStepBetweenRanks } from './derived-ranks.ts';
import { convert } from './figures/units.ts';
import type { Known, KnownFigures } from './known.ts';
import type { Passage } from './passages/passage.ts';
import { scopeOf } from './scope.ts';
import type { Mention, Sentence, SubjectWord } from './statements/mention.ts';
import { numbered } from './statements/numbered.ts';
import type { Surroundings } from './surroundings.ts';

/** True if a count that no claim states as a figure follows from its words, or from another claim. */
export function isRestatedCount(figure: Mention, around: Surroundings): boolean {
  const { all, near, known, passage } = around;
  return (
    isOnePeriod(figure, near, known) ||
    isFrequency(figure, around) ||
    isStepBetweenRanks(figure, near) ||
    isRankInList(figure, near, known.lexicon) ||
    isLengthOfList(figure, all, near, known.lexicon) ||
    isEndOfList(figure, near, known.lexicon) ||
    isCountBeyondRank(figure, passage.text, near, known.lexicon) ||
    isCountOfLabels(figure, near, known) ||
    isOneMore(figure, near) ||
    isNumberOfDays(figure, passage.text, near, known.lexicon) ||
    isNumberOfTimes(figure, passage.text, near, known) ||
    isRunOfYears(figure, near, known) ||
    isBackReference(figure, passage, known) ||
    isWholeCounted(figure, around)
  );
}

/** "The two zones" for zones 3 and 4, "the first three grades" for grades one to three. */
function isCountOfLabels(
  { readings: [reading], counted }: Mention,
  near: readonly Known[],
  { lexicon }: KnownFigures,
): boolean {
  if (reading.kind !== 'number' || reading.unit !== '' || reading.quantity.kind !== 'exact' || !counted) return false;
  const { value } = reading.quantity;
  const labels = near.flatMap(({ reading: one }) =>
    one.kind === 'name' && lexicon.subjects.stem(one.series) === counted.stem ? [one.number] : [],
  );
  const isRange = ({ reading: one, mention }: Known): boolean =>
    one.kind === 'number' &&
    one.unit === '' &&
    one.quantity.kind === 'range' &&
    one.quantity.high - one.quantity.low + 1 === value &&
    mention.before === counted.stem;
  return new Set(labels).size === value || near.some(isRange);
}

/** "Eleven judges" for "the president and ten other judges". */
function isOneMore({ readings: [printed], others: isOther, counted }: Mention, near: readonly Known[]): boolean {
  if (isOther || printed.kind !== 'number' || printed.unit !== '' || printed.quantity.kind !== 'exact') return false;
  const { value } = printed.quantity;
  return near.some(
    ({ reading, mention: { others, counted: known } }) =>
      others === true &&
      known?.stem === counted?.stem &&
      reading.kind === 'number' &&
      reading.unit === '' &&
      reading.quantity.kind === 'exact' &&
      reading.quantity.value === value - 1,
  );
}

/** "On three days" for a sentence with three dates. */
function isNumberOfDays(
  { readings: [printed], start, shift, apart }: Mention,
  text: string,
  near: readonly Known[],
  { grammar }: Lexicon,
): boolean {
  const before = wordBefore(text, start);
  if (!grammar.on.has(before.toLowerCase()) || shift !== undefined || apart !== undefined) return false;
  if (printed.kind !== 'number' || printed.unit !== 'day' || printed.quantity.kind !== 'exact') return false;
  const { value } = printed.quantity;
  const days = new Map<Sentence, Set<number>>();
  for (const { reading, mention, isQuoted } of near) {
    if (!isQuoted || reading.kind !== 'date' || reading.first !== reading.last) continue;
    days.set(mention.sentence, (days.get(mention.sentence) ?? new Set()).add(reading.first));
  }
  return [...days.values()].some(({ size }) => size === value);
}

/** "Twelve times the water came", "the water came twelve times" for "on 12 occasions", but not "twelve times the limit". */
function isNumberOfTimes(figure: Mention, text: string, near: readonly Known[], { lexicon }: KnownFigures): boolean {
  const [printed] = figure.readings;
  if (printed.kind !== 'number' || printed.unit !== '×' || printed.quantity.kind !== 'exact') return false;
  const { value } = printed.quantity;
  const isLast = /^\s*(?:$|[.,;:!?)])/.test(text.slice(figure.end));
  if (!isLast && figure.start > figure.sentence.start) return false;
  return near.some(
    ({ reading, mention: { after } }) =>
      reading.kind === 'number' &&
      reading.unit === '' &&
      reading.quantity.kind === 'exact' &&
      reading.quantity.value === value &&
      lexicon.numbers.occasions.has(after[0] ?? ''),
  );
}

/** "Four years running" for "the fourth fall in a row". */
function isRunOfYears(
  { readings: [printed], sentence }: Mention,
  near: readonly Known[],
  { lexicon }: KnownFigures,
): boolean {
  const { runs } = lexicon.numbers;
  const isRun = ({ words }: Sentence): boolean =>
    runs !== undefined && [...words.keys()].some((stem) => runs.has(stem));
  if (printed.kind !== 'number' || printed.unit !== 'year' || printed.quantity.kind !== 'exact' || !isRun(sentence))
    return false;
  const { value } = printed.quantity;
  return near.some(
    ({ reading, mention }) =>
      reading.kind === 'number' &&
      reading.unit === 'th' &&
      reading.quantity.kind === 'exact' &&
      reading.quantity.value === value &&
      isRun(mention.sentence),
  );
}

/** The most characters between an ordinal and the date after it: " time since ". */
const JOINT = 14;

/** "For the first time since 2021", where the evidence has that date. */
export function isFirstSince(figure: Mention, { all, near, known, passage: { text } }: Surroundings): boolean {
  const [reading] = figure.readings;
  if (reading.kind !== 'number' || reading.unit !== 'th' || !('value' in reading.quantity)) return false;
  const date = all.find(({ start }) => start >= figure.end);
  const [since] = date?.readings ?? [];
  if (reading.quantity.value !== 1 || !date || since?.kind !== 'date' || date.start - figure.end > JOINT) return false;
  const between =
    text
      .slice(figure.end, date.start)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return (
    between.some((word) => known.lexicon.dates.since.has(word)) &&
    near.some((one) => agree(date, one.reading) === 'agrees')
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

/** "Four times a year" for "every quarter", and "two" in "three trains an hour in place of two". */
function isFrequency(figure: Mention, { all, passage, known }: Surroundings): boolean {
  const often = figure.timesAYear ?? elidedFrequency(figure, all);
  if (often === undefined) return false;
  return known.evidence
    .frequenciesOf(known.claimsOf(scopeOf(figure, passage)))
    .some((one) => Math.abs(one - often) <= one * 0.01);
}

function elidedFrequency({ readings: [reading], sentence }: Mention, all: readonly Mention[]): number | undefined {
  if (reading.kind !== 'number' || reading.unit !== '' || !('value' in reading.quantity)) return undefined;
  const full = all.find((one) => one.sentence === sentence && one.timesAYear !== undefined);
  const count = full && numbered(full)?.value;
  return full?.timesAYear !== undefined && count ? (full.timesAYear / count) * reading.quantity.value : undefined;
}

/** "The four operators", when another claim has counted them. */
function isBackReference({ start, counted, ...figure }: Mention, { text }: Passage, known: KnownFigures): boolean {
  const before = wordBefore(text, start).toLowerCase();
  const isDefinite = known.lexicon.grammar.determiners.has(before);
  return isDefinite && counted !== undefined && known.isCountedElsewhere({ ...figure, start, counted });
}

/** "Four of the 38 inspected" for "only four prisons", when another claim has counted 38 prisons. */
function isWholeCounted(figure: Mention, { all, near, passage, known }: Surroundings): boolean {
  const before = wordBefore(passage.text, figure.start).toLowerCase();
  if (figure.whole !== true || figure.counted || !known.lexicon.grammar.determiners.has(before)) return false;
  const part = all.findLast(({ sentence, end }) => sentence === figure.sentence && end < figure.start);
  return near.some(
    ({ mention, reading }) =>
      part !== undefined &&
      mention.counted !== undefined &&
      agree(part, reading) === 'agrees' &&
      known.isCountedElsewhere({ ...figure, counted: mention.counted }),
  );
}
