/** Recognises multiples of an amount that the sentence itself states: "0.6% for the poorest, and half as much for the richest". */

import type { Lexicon } from '../languages/lexicon.ts';
import { agree } from './agreement/agree.ts';
import { compareNumbers } from './agreement/values.ts';
import { exactly } from './figures/figure.ts';
import { amountOf, type Level } from './levels.ts';
import type { Mention } from './statements/mention.ts';
import type { Surroundings } from './surroundings.ts';

/** True for a multiple of the amount before it, if the words beside the multiple name the other amount of the evidence. */
export function isMultipleOfNamed(figure: Mention, { all, near, passage: { text }, known }: Surroundings): boolean {
  const [printed] = figure.readings;
  if (printed.kind !== 'number' || printed.unit !== '×') return false;
  if (!isWithoutBase(text.slice(figure.end), known.lexicon)) return false;
  // Sizes of changes are compared, too: "the poorest save 0.6% and the richest 0.3%".
  const amounts = near.flatMap((one) => (one.isQuoted ? (amountOf(one) ?? []) : []));
  const before = all.findLast(
    ({ sentence, end, readings: [one] }) =>
      sentence === figure.sentence && end <= figure.start && one.kind === 'number' && one.unit !== '×',
  );
  if (!before) return false;
  const isOwn = (stem: string): boolean => figure.clause.words.has(stem) && !before.clause.words.has(stem);
  const isNamed = (one: Level, other: Level): boolean => {
    const words = [...one.known.mention.clause.words.keys()].filter(isOwn);
    return words.some((stem) => !other.known.mention.clause.words.has(stem));
  };
  return amounts.some(
    (base) =>
      base.value > 0 &&
      agree(before, base.reading) === 'agrees' &&
      amounts.some(
        (one) =>
          one !== base &&
          one.reading.unit === base.reading.unit &&
          one.known.mention.sentence === base.known.mention.sentence &&
          isNamed(one, base) &&
          !isNamed(base, one) &&
          compareNumbers(printed, exactly(one.value / base.value, '×', 0)) === 'agrees',
      ),
  );
}

/** "Of the £4.1bn, a fifth, £0.9bn", "41%, nearly twice the 22% of all": the sentence itself states both amounts. */
export function areBothNamed(figure: Mention, all: readonly Mention[], one: Level, other: Level): boolean {
  const isNamed = ({ reading }: Level): boolean =>
    all.some((m) => m !== figure && m.sentence === figure.sentence && agree(m, reading) === 'agrees');
  return isNamed(one) && isNamed(other);
}

/** The most words of "as much" before another "as". */
const NEAR = 5;

/** True for "half as much for the richest"; not for "half the national rate" and "half as much as the rich", which name what is multiplied. */
function isWithoutBase(after: string, { grammar }: Lexicon): boolean {
  const [first = '', ...others] = (/^[^.,;:]*/.exec(after)?.[0] ?? '').toLowerCase().match(/\p{L}+/gu) ?? [];
  return grammar.as.has(first) && !others.slice(0, NEAR).some((word) => grammar.as.has(word));
}
