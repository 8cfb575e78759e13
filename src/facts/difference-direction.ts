/** Checks which of two amounts is larger: "£415,000, or £190,000 less than a diesel bus", when that costs £225,000. */

import type { Lexicon } from '../languages/lexicon.ts';
import { agree } from './agreement/agree.ts';
import { compareDates } from './agreement/dates.ts';
import type { NumberReading } from './figures/figure.ts';
import { convert } from './figures/units.ts';
import type { Known } from './known.ts';
import { areAlike, type Level, levelOf } from './levels.ts';
import type { Mention } from './statements/mention.ts';
import { isShare } from './statements/numbered.ts';

/** The passage that a figure is part of. */
export interface TextAround {
  readonly lexicon: Lexicon;
  readonly all: readonly Mention[];
  readonly text: string;
}

/** The smallest share of the larger amount that a smaller one compared with it has; less is another kind of number. */
const LEAST = 0.001;

/** Explains why a difference has the wrong direction; undefined if it is right or can't be determined. */
export function wrongWay(figure: Mention, around: TextAround, near: readonly Known[]): string | undefined {
  const [printed] = figure.readings;
  if (printed.kind !== 'number' || figure.role !== 'by' || !figure.direction || printed.unit === '×') return undefined;
  const levels = near.flatMap((one) => levelOf(one) ?? []);
  const reasons = levels.flatMap((more) =>
    levels
      .filter(
        (less) =>
          more.value > less.value &&
          less.value > more.value * LEAST &&
          areAlike(more, less) &&
          isSizeOf(printed, more, less),
      )
      .map((less) => faultOf(figure, around, more, less)),
  );
  return reasons.length > 0 && reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}

function isSizeOf(printed: NumberReading, more: Level, less: Level): boolean {
  const { quantity, step, looseStep } = printed;
  if (!('value' in quantity)) return false;
  const room = (quantity.kind === 'exact' ? step : looseStep) / 2 + 1e-9;
  const difference = more.value - (convert(less.value, less.reading.unit, more.reading.unit) ?? less.value);
  const isIt = (size: number): boolean => Math.abs(size - quantity.value) <= room;
  if (printed.unit === '%') return isIt((difference / less.value) * 100) || isIt((difference / more.value) * 100);
  const inUnit = convert(difference, isShare(more.reading) ? 'pp' : more.reading.unit, printed.unit);
  return inUnit !== undefined && isIt(inUnit);
}

/** The fault in the direction; undefined if it is right, or if the text doesn't identify the two amounts. */
function faultOf(figure: Mention, around: TextAround, more: Level, less: Level): string | undefined {
  const subject =
    subjectOf(figure, around, more, less) ??
    subjectByBase(figure, around, more, less) ??
    subjectOfChange(figure, around, more, less) ??
    (isShareInWords(figure) ? undefined : subjectByWords(figure, more, less));
  if (!subject) return undefined;
  const real = subject === more ? 'up' : 'down';
  if (real === figure.direction) return undefined;
  return `'${subject.mention.written}' is ${real === 'up' ? 'more' : 'less'} than '${(subject === more ? less : more).mention.written}'`;
}

/** The amount that the words before the difference state. */
function subjectOf(figure: Mention, { all, text }: TextAround, more: Level, less: Level): Level | undefined {
  const before = all.filter(({ end }) => end <= figure.start);
  // "That is 355 fewer" refers to the previous sentence.
  const refersBack = figure.sentence.inherited.size > 0;
  const isOf = (mention: Mention, { reading }: Level): boolean => agree(mention, reading) === 'agrees';
  const isLevel = (mention: Mention): boolean =>
    (mention.role === undefined || mention.role === 'to') && isOf(mention, more) !== isOf(mention, less);
  const last = before.findLast((mention) => isLevel(mention) && (mention.sentence === figure.sentence || refersBack));
  // "It was 3.5 million; the new forecast is 900,000 lower" has a new subject.
  if (!last || text.slice(last.end, figure.start).includes(';')) return undefined;
  return isOf(last, more) ? more : less;
}

/** The subject, as the amount that isn't the base; "higher than in 2007" names the date of the base. */
function subjectByBase(
  figure: Mention,
  { all, text, lexicon }: TextAround,
  more: Level,
  less: Level,
): Level | undefined {
  const base = all.find(
    ({ start }) => start >= figure.end && lexicon.comparisons.thanBetween.test(text.slice(figure.end, start)),
  );
  const reading = base?.readings[0];
  if (reading?.kind !== 'date') return undefined;
  const isOf = ({ known: { mention } }: Level): boolean =>
    mention.clause.dates.some((one) => compareDates(reading, one) === 'agrees');
  if (isOf(more) === isOf(less)) return undefined;
  return isOf(more) ? less : more;
}

/** "Fell by 1.3": the end of the change, if the evidence has both amounts as ends of one. */
function subjectOfChange(
  { clause, direction, shift = 0 }: Mention,
  { lexicon }: TextAround,
  more: Level,
  less: Level,
): Level | undefined {
  const [a, b] = [more.known.mention, less.known.mention];
  if (a.sentence !== b.sentence || a.clause.part !== b.clause.part) return undefined;
  // "£2.1bn less than the year before" counts from the start of the change.
  const isChange = shift < 0 || [...clause.words.keys()].some((stem) => lexicon.roles.changes.get(stem) === direction);
  if (!isChange) return undefined;
  if (a.role === 'to' && b.role === 'from') return more;
  return a.role === 'from' && b.role === 'to' ? less : undefined;
}

/** "The newest forecast is 900,000 lower": the amount whose own words are before the difference, if the other's aren't. */
function subjectByWords({ clause, start }: Mention, more: Level, less: Level): Level | undefined {
  const words = [...clause.words.values()].filter(({ end }) => end <= start);
  const isNamed = (one: Level, other: Level): boolean =>
    words.some(({ stem }) => one.known.mention.clause.words.has(stem) && !other.known.mention.clause.words.has(stem));
  const [a, b] = [isNamed(more, less), isNamed(less, more)];
  if (a === b) return undefined;
  return a ? more : less;
}

/** "Made up just under a quarter" isn't a difference. */
function isShareInWords({ readings: [reading] }: Mention): boolean {
  return reading.kind === 'number' && reading.part === true;
}
