/** Recognises ranks that follow from stated figures: "third of five regions" in a list of five, "slipped two places". */

import type { Lexicon } from '../languages/lexicon.ts';
import { isTime, unitNamed } from './figures/units.ts';
import type { Known } from './known.ts';
import { type Level, levelOf } from './levels.ts';
import type { Mention } from './statements/mention.ts';

/** "It slipped two places" for "ranked seventh, down from fifth". */
export function isStepBetweenRanks({ readings: [reading], role }: Mention, near: readonly Known[]): boolean {
  if (role !== 'by' || reading.kind !== 'number' || reading.unit !== '' || reading.quantity.kind !== 'exact')
    return false;
  const { value } = reading.quantity;
  return near.some((a) =>
    near.some(
      (b) => a.mention.sentence === b.mention.sentence && Math.abs((rankOf(a) ?? 0) - (rankOf(b) ?? 0)) === value,
    ),
  );
}

/** "Last of nine" for "the lowest of the nine", "first of nine" for "the highest of the nine". */
export function isEndOfList({ readings: [reading] }: Mention, near: readonly Known[], { summary }: Lexicon): boolean {
  if (reading.kind !== 'number' || reading.unit !== 'th' || !('value' in reading.quantity)) return false;
  const { value } = reading.quantity;
  return near.some(({ quoted, reading: count }) => {
    const isLast =
      count.kind === 'number' && count.unit === '' && 'value' in count.quantity && count.quantity.value === value;
    const end = value === 1 ? 'most' : isLast ? 'least' : undefined;
    return [...quoted.values()].some(({ text }) => end && summary.superlatives.get(text.toLowerCase()) === end);
  });
}

/**
 * "Only two years were wetter" for "the third wettest year", "only two had more" for "the third highest": one fewer than the
 * rank, with the comparative of its adjective, or "more" or "fewer" in its direction.
 */
export function isCountBeyondRank(
  { readings: [reading], sentence, end }: Mention,
  text: string,
  near: readonly Known[],
  lexicon: Lexicon,
): boolean {
  if (reading.kind !== 'number' || reading.quantity.kind !== 'exact') return false;
  const unit = unitNamed(reading.unit);
  if (reading.unit !== '' && !(unit && isTime(unit))) return false;
  const { value } = reading.quantity;
  const words =
    text
      .slice(end, sentence.end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  // "Two older schools closed"
  const comparatives = words.flatMap((word, i) =>
    i >= (reading.unit === '' ? 2 : 1) && (lexicon.roles.comparatives.has(word) || lexicon.forms.isComparative(word))
      ? [{ word, next: words[i + 1] }]
      : [],
  );
  return near.some((one) => {
    const named = [one.words, ...[...one.mention.sentence.words.values()].map(({ text: word }) => word)]
      .flatMap((phrase) => phrase.toLowerCase().split(/\s+/))
      .filter((word) => lexicon.forms.isSuperlative?.(word) || lexicon.summary.superlatives.has(word));
    // "More police" for "the third highest number of thefts"
    const isOfRanked = (word: string, next: string | undefined): boolean =>
      !lexicon.numbers.beforeThings.has(word) ||
      next === undefined ||
      one.quoted.has(lexicon.subjects.stem(next)) ||
      // "More highly" for "the third highest"
      named.some((most) => lexicon.subjects.stem(most) === lexicon.subjects.stem(next));
    return (
      rankOf(one) === value + 1 &&
      comparatives.some(
        ({ word, next }) => isOfRanked(word, next) && named.some((most) => isComparativeOf(word, most, lexicon)),
      )
    );
  });
}

/** True for "wetter" and "wettest", "more" and "highest", "fewer" and "lowest". */
function isComparativeOf(word: string, superlative: string, { roles, numbers, subjects, summary }: Lexicon): boolean {
  if (subjects.stem(word) === subjects.stem(superlative)) return true;
  const end = summary.superlatives.get(superlative);
  return (
    numbers.beforeThings.has(word) &&
    end !== undefined &&
    roles.comparatives.get(word) === (end === 'most' ? 'up' : 'down')
  );
}

function rankOf({ reading }: Known): number | undefined {
  return reading.kind === 'number' && reading.unit === 'th' && 'value' in reading.quantity
    ? reading.quantity.value
    : undefined;
}

/** "The third of five regions": the place of the amount that the words beside the rank name, among those listed with it. */
export function isRankInList(
  { readings: [reading], sentence, after: [counted = ''] }: Mention,
  near: readonly Known[],
  { subjects, summary }: Lexicon,
): boolean {
  if (reading.kind !== 'number' || reading.unit !== 'th' || !('value' in reading.quantity)) return false;
  // "For the second year running"
  if (subjects.things.get(counted) === 'time') return false;
  const rank = reading.quantity.value;
  const levels = near.flatMap((one) => levelOf(one) ?? []);
  return levels.some((own) => {
    const list = levels.filter((level) => areListed(level, own));
    const isOwn = (stem: string): boolean =>
      list.filter(({ known }) => known.mention.clause.words.has(stem)).length === 1 && sentence.words.has(stem);
    if (list.length < rank || ![...own.known.mention.clause.words.keys()].some(isOwn)) return false;
    const isFromBelow = [...sentence.words.values()].some(
      ({ text }) => summary.superlatives.get(text.toLowerCase()) === 'least',
    );
    return list.filter(({ value }) => (isFromBelow ? value < own.value : value > own.value)).length === rank - 1;
  });
}

/** The most characters between a rank and the number that it is of: " of the ". */
const JOINT = 8;

/** "Five" in "the third of five regions", for a list of five amounts. */
export function isLengthOfList(
  figure: Mention,
  all: readonly Mention[],
  near: readonly Known[],
  { summary: { superlatives } }: Lexicon,
): boolean {
  const [reading] = figure.readings;
  if (reading.kind !== 'number' || reading.unit !== '' || reading.quantity.kind !== 'exact') return false;
  const { value } = reading.quantity;
  const isRank = ({ readings: [rank], end }: Mention): boolean =>
    rank.kind === 'number' && rank.unit === 'th' && end < figure.start && figure.start - end <= JOINT;
  // "The smallest of the three kinds"
  const words = figure.sentence.words;
  const isEnd = [...words.values()].some(
    ({ text, end }) => superlatives.has(text.toLowerCase()) && end < figure.start && figure.start - end <= JOINT,
  );
  const levels = near.flatMap((one) => levelOf(one) ?? []);
  // "Three routes" for a list that begins with "the busiest route"
  const isOfCounted = ({ known }: Level): boolean => {
    const all = [...known.mention.sentence.words.values()];
    const noun = all.find(({ stem }) => stem === figure.counted?.stem);
    return all.some(({ text, end }) => superlatives.has(text.toLowerCase()) && noun?.start === end + 1);
  };
  return levels.some(
    (own) =>
      (isEnd || all.some(isRank) || isOfCounted(own)) &&
      levels.filter((level) => areListed(level, own)).length === value,
  );
}

function areListed(a: Level, b: Level): boolean {
  return (
    a.known.claim === b.known.claim &&
    a.known.mention.sentence === b.known.mention.sentence &&
    a.reading.unit === b.reading.unit
  );
}
