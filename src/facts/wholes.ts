/** Finds figures given to another whole, or to a part of their whole. */

import { agree } from './agreement/agree.ts';
import type { SubjectConflict } from './agreement/subjects.ts';
import type { Known } from './known.ts';
import type { Mention, SubjectWord } from './statements/mention.ts';
import type { Around } from './surroundings.ts';
import { verdictOf } from './verdict-of.ts';

/** The share of a total by which its rounded parts may differ from it. */
const ROUNDING = 0.002;

/** "Delays caused by operators" for all delays: the total of some amounts given to one of them. */
export function partForTotal(
  figure: Mention,
  total: Known,
  near: readonly Known[],
  { all, known }: Around,
): SubjectConflict | undefined {
  if (figure.total) return undefined;
  const levels = near.filter((one) => isLevelBeside(one, total));
  const parts = levels.filter((one) => one !== total && amountOf(one) < amountOf(total));
  const sum = parts.reduce((all, one) => all + amountOf(one), 0);
  // "Nine, 16 and seven" is a list, although the second is as much as the others together.
  const isBefore = ({ mention }: Known): boolean => mention.start < total.mention.start;
  if (parts.some(isBefore) && !parts.every(isBefore)) return undefined;
  if (parts.length < 2 || Math.abs(sum - amountOf(total)) > amountOf(total) * ROUNDING) return undefined;
  // "Four of her seven recommendations" states a part beside the total.
  const beside = all.filter((one) => one !== figure && one.sentence === figure.sentence);
  if (beside.some((one) => parts.some((part) => verdictOf(one, part, known) === 'agrees'))) return undefined;
  const isOfOne = ({ stem, text }: SubjectWord): boolean => {
    const named = levels.filter(({ mention }) => mention.clause.words.has(stem));
    const [only] = named;
    const own = only?.mention.clause.words.get(stem);
    // "Parties" isn't the "Party" of a name.
    return named.length === 1 && only !== undefined && parts.includes(only) && (!own?.name || own.text === text);
  };
  const word = [...figure.clause.words.values()].find(isOfOne);
  return word && { word, instead: 'the total' };
}

function isLevelBeside(one: Known, { claim, reading }: Known): boolean {
  if (one.claim !== claim || !one.isQuoted || one.second || one.mention.role === 'by') return false;
  if (one.reading.kind !== 'number' || reading.kind !== 'number' || amountOf(one) <= 0) return false;
  return one.reading.unit === reading.unit || one.reading.unit === '';
}

function amountOf({ reading }: Known): number {
  return reading.kind === 'number' && 'value' in reading.quantity ? reading.quantity.value : 0;
}

/** "41% of the 300" for "1,936, 41% of them": the share of another whole. */
export function otherWhole(
  figure: Mention,
  one: Known,
  near: readonly Known[],
  { all, known }: Around,
): SubjectConflict | undefined {
  const printed = wholeAfter(figure, all);
  if (!printed || one.reading.kind !== 'number' || one.reading.unit !== '%') return undefined;
  const quoted = near.flatMap(({ mention, isQuoted, second }) => (isQuoted && !second ? [mention] : []));
  const whole = wholeAfter(one.mention, quoted) ?? wholeBefore(one.mention, quoted);
  if (!whole || agree(printed, whole.readings[0]) === 'agrees') return undefined;
  const isOther = near.some((other) => other.mention !== whole && verdictOf(printed, other, known) === 'agrees');
  return isOther ? { word: undefined, instead: whole.written } : undefined;
}

/** "1,936" in "41% of the 1,936". */
function wholeAfter(figure: Mention, all: readonly Mention[]): Mention | undefined {
  const next = all.find(({ start, sentence }) => start >= figure.end && sentence === figure.sentence);
  return next?.whole ? next : undefined;
}

/** The count that "them" refers to in "1,936; 41% of them". */
function wholeBefore({ ofThem, start, sentence }: Mention, all: readonly Mention[]): Mention | undefined {
  if (!ofThem) return undefined;
  return all.find(
    ({ start: from, sentence: own, readings: [reading], role }) =>
      own === sentence && from < start && reading.kind === 'number' && reading.unit === '' && role === undefined,
  );
}
