/** Recognises amounts that follow from a whole and its parts: the rest, the half of a count, a yearly part, a change in per cent. */

import type { Lexicon } from '../languages/lexicon.ts';
import { agree } from './agreement/agree.ts';
import { areOpposite } from './agreement/contrasts.ts';
import { compareNumbers } from './agreement/values.ts';
import { exactly, type NumberReading } from './figures/figure.ts';
import { convert } from './figures/units.ts';
import type { Known } from './known.ts';
import { areAlike, type Level, levelOf } from './levels.ts';
import type { Mention } from './statements/mention.ts';
import { numbered } from './statements/numbered.ts';
import type { Surroundings } from './surroundings.ts';

/** True for an amount that follows from a whole and its parts. */
export function isDerivedPart(figure: Mention, around: Surroundings): boolean {
  const [printed] = figure.readings;
  if (printed.kind !== 'number') return false;
  return (
    isShareOfRest(figure, printed, around) ||
    isRemainder(figure, printed, around) ||
    isRestOfCount(figure, printed, around) ||
    isPartOfCount(printed, around.near) ||
    isPartOfYears(printed, around.near) ||
    isChangeInPercent(figure, printed, around.near) ||
    isBeyondWhole(figure, printed, around.near)
  );
}

/** "A third have no library" for "65% have one", "five in six did not apply" for "one in six applied". */
function isShareOfRest(
  { clause, sentence }: Mention,
  printed: NumberReading,
  { near, known: { lexicon } }: Surroundings,
): boolean {
  if (printed.unit !== '%') return false;
  const denied = clause.negated || [...sentence.words.values()].some(({ negated }) => negated);
  return near.some(({ reading, mention, second }) => {
    if (second || reading.kind !== 'number' || reading.unit !== '%' || reading.quantity.kind !== 'exact') return false;
    const { words } = mention.clause;
    const isTurned = denied
      ? !mention.clause.negated && !isNegative(words, lexicon)
      : haveOpposites(clause.words, words, lexicon);
    const rest = { ...reading, quantity: { ...reading.quantity, value: 100 - reading.quantity.value } };
    return isTurned && compareNumbers(printed, rest) === 'agrees';
  });
}

/** "Late" and "punctual"; not "owners and tenants" and "tenants". */
function haveOpposites(a: Mention['clause']['words'], b: Mention['clause']['words'], lexicon: Lexicon): boolean {
  const others = [...b.values()].filter(({ stem }) => !a.has(stem));
  return [...a.values()].some((word) => others.some((other) => areOpposite(word, other, lexicon)));
}

function isNegative(words: Mention['clause']['words'], { subjects }: Lexicon): boolean {
  return [...words.values()].some(({ text, negated }) => negated || subjects.negative.test(text.toLowerCase()));
}

/** "Was fined €5.6 million and still owes €3.5 million" for "fined €5.6 million, of which it has paid €2.1 million". */
function isRemainder(figure: Mention, printed: NumberReading, { all, near, known }: Surroundings): boolean {
  if (figure.role !== undefined || printed.quantity.kind !== 'exact') return false;
  if (!isNegative(figure.clause.words, known.lexicon)) return false;
  const levels = levelsOf(near);
  const isNamed = ({ reading }: Level): boolean =>
    all.some((one) => one !== figure && one.sentence === figure.sentence && agree(one, reading) === 'agrees');
  return levels.some((whole) =>
    levels.some((part) => {
      if (part.value >= whole.value || !areAlike(whole, part) || !isNamed(whole)) return false;
      if (part.known.mention.sentence !== whole.known.mention.sentence) return false;
      return compareNumbers(printed, exactly(whole.value - part.value, whole.reading.unit, 0)) === 'agrees';
    }),
  );
}

/** "All but four of the 51" for "47 of the 51 replied", "one in three was not told" for "two of the three were told". */
function isRestOfCount(figure: Mention, printed: NumberReading, { all, near, known }: Surroundings): boolean {
  const isShare = printed.unit === '%' && printed.part === true;
  if (!isShare && printed.unit !== '') return false;
  const isDenied = figure.exception === true || isNegative(figure.clause.words, known.lexicon) || figure.clause.negated;
  const levels = levelsOf(near).filter(({ reading }) => reading.unit === '' && reading.quantity.kind === 'exact');
  const isNamed = ({ reading }: Level): boolean =>
    all.some((one) => one !== figure && agree(one, reading) === 'agrees');
  return levels.some((part, i) => {
    const { mention } = part.known;
    const whole = levels[i + 1];
    // "47 of the 51": the whole follows its part.
    if (!whole || !mention.ofThings || whole.known.mention.sentence !== mention.sentence || part.value >= whole.value)
      return false;
    if (isDenied === (mention.clause.negated || isNegative(mention.clause.words, known.lexicon))) return false;
    const rest = whole.value - part.value;
    if (isShare) return compareNumbers(printed, exactly((rest / whole.value) * 100, '%', 0)) === 'agrees';
    return isNamed(whole) && compareNumbers(printed, exactly(rest, '', 0)) === 'agrees';
  });
}

/** "48 schools" for "96 schools; half of them". */
function isPartOfCount(printed: NumberReading, near: readonly Known[]): boolean {
  if (printed.quantity.kind !== 'exact' || printed.unit !== '') return false;
  const { value } = printed.quantity;
  return near.some(
    ({ reading: share, claim }) =>
      share.kind === 'number' &&
      share.part === true &&
      share.unit === '%' &&
      share.quantity.kind === 'exact' &&
      levelsOf(near).some(
        (whole) =>
          whole.known.claim === claim &&
          whole.reading.unit === '' &&
          'value' in share.quantity &&
          Math.abs((whole.value * share.quantity.value) / 100 - value) < 1e-6,
      ),
  );
}

/** "$15 million a year" for "$45 million over three years". */
function isPartOfYears(printed: NumberReading, near: readonly Known[]): boolean {
  const { per } = printed;
  if (per === undefined) return false;
  return levelsOf(near).some((whole) =>
    near.some(({ reading: time, mention }) => {
      // "Over three years" is also read as three years.
      if (time.kind !== 'number' || time.quantity.kind !== 'exact') return false;
      const count = convert(time.quantity.value, time.unit, per);
      if (count === undefined || count <= 1 || mention.sentence !== whole.known.mention.sentence) return false;
      return compareNumbers(printed, { ...exactly(whole.value / count, whole.reading.unit, 0), per }) === 'agrees';
    }),
  );
}

/** "About 7% more" for "88.4 million, 6.1 million more than in 2023". */
function isChangeInPercent({ role }: Mention, printed: NumberReading, near: readonly Known[]): boolean {
  if (printed.unit !== '%' || role !== 'by') return false;
  return near.some((one) => {
    const size = one.mention.role === 'by' && one.mention.direction ? numbered(one.mention) : undefined;
    if (!size || size.reading.unit === '%' || size.reading.unit === '×') return false;
    return levelsOf(near).some((level) => {
      if (level.known.mention.sentence !== one.mention.sentence || level.reading.unit !== size.reading.unit)
        return false;
      const start = level.value - (one.mention.direction === 'up' ? size.value : -size.value);
      return start > 0 && compareNumbers(printed, exactly((size.value / start) * 100, '%', 0)) === 'agrees';
    });
  });
}

/** "6% more than they have room for" for an occupancy of 106%. */
function isBeyondWhole({ role, direction }: Mention, printed: NumberReading, near: readonly Known[]): boolean {
  if (printed.unit !== '%' || role !== 'by' || direction !== 'up') return false;
  return near.some(({ reading, mention, second }) => {
    if (second || mention.role === 'by' || mention.role === 'from') return false;
    if (reading.kind !== 'number' || reading.unit !== '%' || reading.quantity.kind !== 'exact') return false;
    const { quantity } = reading;
    const beyond = { ...reading, quantity: { ...quantity, value: Number((quantity.value - 100).toPrecision(15)) } };
    return quantity.value > 100 && compareNumbers(printed, beyond) === 'agrees';
  });
}

function levelsOf(near: readonly Known[]): readonly Level[] {
  return near.flatMap((one) => levelOf(one) ?? []);
}
