/** Recognises figures that follow from stated figures: ranges, shares, sizes of changes, times between dates. */

import type { Claim } from '../core/evidence.ts';
import { wordBefore } from '../core/letter-pattern.ts';
import type { Lexicon } from '../languages/lexicon.ts';
import { agree, agreeInStatement } from './agreement/agree.ts';
import { compareDates } from './agreement/dates.ts';
import { compareNumbers } from './agreement/values.ts';
import { isDerivedDate } from './derived-dates.ts';
import { areBothNamed, isMultipleOfNamed } from './derived-multiples.ts';
import { isDerivedPart } from './derived-parts.ts';
import { isOfStatedScale } from './derived-scales.ts';
import { exactly, type NumberReading } from './figures/figure.ts';
import { convert } from './figures/units.ts';
import type { Known, KnownFigures } from './known.ts';
import { areAlike, type Level, levelOf, lostOf } from './levels.ts';
import type { Passage } from './passages/passage.ts';
import { isRestatedCount } from './restated-counts.ts';
import { changesIn, directionOf, sizeFault } from './statements/changes.ts';
import type { Mention } from './statements/mention.ts';
import { isShare, numbered } from './statements/numbered.ts';
import type { Surroundings } from './surroundings.ts';
import { isTimeBetween } from './times-between.ts';

/** True if a figure that no claim states follows from figures that claims state. */
export function isDerived(figure: Mention, around: Surroundings): boolean {
  const { near, known, passage } = around;
  return (
    passage.isSum === true ||
    isOwnCount(figure, passage, known.lexicon) ||
    isLengthOfOwnList(figure, passage.text, near, known) ||
    endsAgree(figure, near, known) ||
    isOfStatedScale(figure, around) ||
    isDerivedDate(figure, around) ||
    isTimeBetween(figure, passage, near, known) ||
    isSizeOfChange(figure, around) ||
    isSizeOfTwo(figure, around) ||
    isMultipleOfNamed(figure, around) ||
    isStartOfChange(figure, near) ||
    isHalfAroundMedian(figure, around) ||
    isRestatedCount(figure, around) ||
    isDerivedPart(figure, around)
  );
}

/** "Half of all patients waited 19.5 weeks or more" for a median: both figures. */
function isHalfAroundMedian(figure: Mention, { all, near, known }: Surroundings): boolean {
  const isHalf = ({ readings: [reading] }: Mention): boolean =>
    reading.kind === 'number' && reading.part === true && 'value' in reading.quantity && reading.quantity.value === 50;
  const medians = near.filter(({ quoted }) => hasMedian(quoted, known.lexicon));
  if (isHalf(figure)) return medians.length > 0;
  const [reading] = figure.readings;
  if (reading.kind !== 'number' || reading.quantity.kind !== 'bound') return false;
  if (!all.some((other) => other.sentence === figure.sentence && isHalf(other))) return false;
  const exact = { ...reading, quantity: { ...reading.quantity, kind: 'exact' as const } };
  return medians.some((one) => one.reading.kind === 'number' && compareNumbers(exact, one.reading) === 'agrees');
}

function hasMedian(words: Known['quoted'], { summary }: Lexicon): boolean {
  return [...words.values()].some(({ text }) => summary.median.test(text));
}

/** "Two bars", "four regions": the number of rows or columns that the chart or table itself has. */
function isOwnCount(
  { readings: [reading], start, counted }: Mention,
  { counts = [], text }: Passage,
  { grammar }: Lexicon,
): boolean {
  // "A household of three", but "Bars of three routes"
  const before = wordBefore(text, start);
  if (grammar.of.has(before.toLowerCase()) && counted === undefined) return false;
  if (reading.kind !== 'number' || reading.unit !== '' || reading.quantity.kind !== 'exact') return false;
  return counts.includes(reading.quantity.value);
}

/** "Three waves: in October, in January and in February": the number of the things listed after its colon, which are all in the evidence. */
function isLengthOfOwnList(
  { readings: [reading], end }: Mention,
  text: string,
  near: readonly Known[],
  known: KnownFigures,
): boolean {
  if (reading.kind !== 'number' || reading.unit !== '' || reading.quantity.kind !== 'exact') return false;
  const list = /^(?:\s+[\p{L}’-]+){1,3}:\s*([^.;:!?]+)/u.exec(text.slice(end))?.[1];
  if (list === undefined) return false;
  const before = list.split(/,\s*/);
  const last = before.pop() ?? '';
  const joint = [...last.matchAll(/[\p{L}\p{N}]+/gu)].find(([word]) => known.lexicon.grammar.and.has(word));
  const ends = joint && joint.index > 0 ? [last.slice(0, joint.index), last.slice(joint.index)] : [last];
  const items = [...before, ...ends];
  const isStated = (item: string): boolean =>
    [...known.wordsOf(item).keys()].some((stem) => near.some(({ quoted }) => quoted.has(stem))) ||
    known.figuresIn(item).some((figure) => near.some((one) => agree(figure, one.reading) === 'agrees'));
  return items.length > 1 && items.length === reading.quantity.value && items.every(isStated);
}

/** "from 8% to 12%" or "between May and July": a range whose ends are both stated by the claims. */
function endsAgree(figure: Mention, near: readonly Known[], { lexicon }: KnownFigures): boolean {
  const [reading] = figure.readings;
  const agrees = (end: Mention['readings'][0]): boolean =>
    near.some(
      (one) =>
        !one.second && agreeInStatement({ ...figure, readings: [end] }, one.mention, one.reading, lexicon) === 'agrees',
    );
  if (reading.kind === 'date' && reading.extent === 'span') {
    return reading.ends?.every((end) => agrees(end)) === true;
  }
  if (reading.kind !== 'number' || reading.quantity.kind !== 'range') return false;
  const { low, high, unit, wording } = reading.quantity;
  return [low, high].every((value) => agrees({ ...reading, quantity: { kind: 'exact', value, unit, wording } }));
}

/** "by seven points" for "from 91 % to 84 %": the size of a change whose two values the claims or the same sentence state. */
function isSizeOfChange(figure: Mention, { all, near, known }: Surroundings): boolean {
  const by = figure.role === 'by' ? numbered({ ...figure, weak: false }) : undefined;
  if (!by) return false;
  const claims = [...new Set(near.map(({ claim }) => claim))];
  const changes = [
    ...changesIn(all.filter(({ sentence }) => sentence === figure.sentence)),
    ...claims.flatMap((claim) => changesIn(known.evidence.figuresOf(claim))),
  ];
  return changes.some((change) => {
    const isSameWay = figure.direction === undefined || figure.direction === directionOf(change);
    return isSameWay && sizeFault(by, change, known.lexicon, true) === '';
  });
}

/** "Up from 55 million" for "58 million, 3 million more than before". */
function isStartOfChange(figure: Mention, near: readonly Known[]): boolean {
  const [printed] = figure.readings;
  if (printed.kind !== 'number' || figure.role !== 'from') return false;
  return near.some((by) => {
    const size =
      by.mention.role === 'by' && !by.second ? numbered({ ...by.mention, readings: [by.reading] }) : undefined;
    if (!size || by.mention.direction === undefined) return false;
    return near.some((one) => {
      const level = levelOf(one);
      if (!level || one.mention.sentence !== by.mention.sentence || level.reading.unit !== size.reading.unit)
        return false;
      const start = level.value - (by.mention.direction === 'up' ? size.value : -size.value);
      return compareNumbers(printed, exactly(start, level.reading.unit, 0)) === 'agrees';
    });
  });
}

/** A share in words, a multiple or a difference of two figures of one claim: "more than half" for 53 of 96. */
function isSizeOfTwo(figure: Mention, { all, near, passage, known: { lexicon } }: Surroundings): boolean {
  const [reading] = figure.readings;
  if (reading.kind !== 'number') return false;
  // "Eleven points since 2018"
  const since = all.find(({ sentence, edge }) => sentence === figure.sentence && edge === 'start')?.readings[0];
  const isSince = figure.base === undefined && since?.kind === 'date' && figure.direction !== undefined;
  const size = isSince ? { ...figure, base: since } : figure;
  const isPoints = isSince && reading.unit === '' && lexicon.units.points.has(figure.after[0] ?? '');
  const printed = isPoints ? { ...reading, unit: 'pp' } : reading;
  // "Grew by 13.3 points, to 79.8%" names one of the two.
  const ends = all.filter(({ sentence, role }) => sentence === figure.sentence && role === 'to');
  const isNamed = (level: Level): boolean =>
    figure.role === 'by' && ends.some((end) => agree(end, level.reading) === 'agrees');
  const isStated = near.some(
    ({ reading, mention }) =>
      reading.kind === 'number' && reading.unit === '×' && sharesWords(figure, mention, lexicon),
  );
  if (printed.unit === '×' && isStated) return false;
  const levels = near.flatMap((one) => levelOf(one) ?? []);
  // "Four tonnes in ten are gone"
  const isLoss = [...figure.clause.words.values()].some(({ text }) => lexicon.roles.losses?.has(text.toLowerCase()));
  // Points since a date count from the amount of that date, of the same subject.
  const areOfPoints = (one: Level, other: Level): boolean =>
    isBase(size, other) && !isBase(size, one) && (sharesWord(figure, one) || sharesWord(figure, other));
  return levels.some((one) =>
    levels.some(
      (other) =>
        one !== other &&
        (areAlike(one, other) || (printed.unit === '×' && areOfOneSubject(one, other, near, passage))) &&
        (!isPoints || areOfPoints(one, other)) &&
        sizesOf(
          size,
          printed,
          isLoss ? lostOf(one, other) : one,
          other,
          isNamed(one) ? [] : areBothNamed(figure, all, one, other) ? [one, other] : levels,
        ),
    ),
  );
}

/** True for amounts of two claims that a computation compares, or that are rows of the text's own chart. */
function areOfOneSubject(one: Level, other: Level, near: readonly Known[], { counts }: Passage): boolean {
  if (one.reading.unit === '' || convert(1, one.reading.unit, other.reading.unit) === undefined) return false;
  if (one.known.claim === other.known.claim) return false;
  const [a, b] = [one.reading.per, other.reading.per];
  if (a !== undefined && b !== undefined && a !== b) return false;
  const isInput = ({ from }: Claim, { known }: Level): boolean => from.includes(known.claim.id);
  return (counts?.length ?? 0) > 0 || near.some(({ claim }) => isInput(claim, one) && isInput(claim, other));
}

/** True if both multiples have a word in common that names what is multiplied. */
function sharesWords(figure: Mention, known: Mention, { numbers }: Lexicon): boolean {
  return [...known.clause.words.values()].some(
    ({ stem, text }) => !numbers.multiples.measures.has(text.toLowerCase()) && figure.clause.words.has(stem),
  );
}

/** True if the figure is the size of `one` relative to `other`. */
function sizesOf(figure: Mention, printed: NumberReading, one: Level, other: Level, levels: readonly Level[]): boolean {
  const per = one.reading.per ?? other.reading.per;
  if (printed.per !== undefined && per !== undefined && printed.per !== per) return false;
  const value = convert(one.value, one.reading.unit, other.reading.unit) ?? one.value;
  const base = other.value;
  const agrees = (size: number, unit: string): boolean => compareNumbers(printed, exactly(size, unit, 0)) === 'agrees';
  // Shares in words describe whole percentages. A coarse word ("a million more") must still be near the size.
  const is = (size: number, unit: string): boolean =>
    !isFar(printed, convert(size, unit, printed.unit) ?? size) &&
    (agrees(size, unit) || (unit === '%' && agrees(Math.round(size), unit)));
  if (printed.unit === '×' && base > 0) return is(value / base, '×') && areOfFigure(figure, one, other, levels);
  const isUp = value > base;
  if (base <= 0 && figure.role !== 'by') return false;
  if (figure.role === 'by') {
    if (figure.direction && figure.direction !== (isUp ? 'up' : 'down')) return false;
    if (printed.unit === '%') return printed.part === true && is((Math.abs(value - base) / base) * 100, '%');
    const alike = levels.filter((level) => areAlike(level, one));
    const isStart = isBase(figure, other) && !isBase(figure, one) && one.known.mention.role !== 'from';
    if (!areBeside(one, other) && alike.length > 2 && !isStart) return false;
    return is(Math.abs(value - base), isShare(other.reading) ? 'pp' : other.reading.unit);
  }
  if (printed.unit !== '%' || printed.part !== true || isShare(one.reading) || isUp) return false;
  // "Two fifths of the network" when the evidence states the share of the network.
  const isOtherShare =
    levels.some((level) => isShare(level.reading) && sharesWord(figure, level)) && !sharesWord(figure, one);
  const isLargest = levels.every(
    (level) =>
      !areAlike(level, other) ||
      level.value <= base ||
      (areBeside(one, other) && !areBeside(level, other)) ||
      (countsOther(level, other) && isWhole(figure, other)),
  );
  return isLargest && is((value / base) * 100, '%') && isDescribed(figure, one, levels) && !isOtherShare;
}

/** True if two numbers count different things: "2,480 children in 64 schools". */
function countsOther({ known: { mention } }: Level, { known }: Level): boolean {
  const [one, other] = [mention.counted?.stem, known.mention.counted?.stem];
  return one !== undefined && other !== undefined && one !== other;
}

/** True if a share is of what a number counts: "half of these schools" for 64 schools. */
function isWhole({ clause }: Mention, { known }: Level): boolean {
  return clause.words.has(known.mention.counted?.stem ?? '');
}

/** True for the amount that a difference counts from: "half a gram less than in 2018". */
function isBase({ base }: Mention, { known: { mention } }: Level): boolean {
  return base !== undefined && mention.clause.dates.some((date) => compareDates(base, date) === 'agrees');
}

function isFar({ quantity }: NumberReading, size: number): boolean {
  return 'value' in quantity && quantity.kind !== 'bound' && Math.abs(quantity.value - size) > size * 0.25;
}

function areBeside(one: Level, other: Level): boolean {
  return one.known.mention.sentence === other.known.mention.sentence;
}

/** If the words beside a multiple single out some amounts, both amounts must be among them. */
function areOfFigure(figure: Mention, one: Level, other: Level, levels: readonly Level[]): boolean {
  const alike = levels.filter(
    (level) => areAlike(level, one) && areBeside(level, one) && (!isQuantile(level) || isQuantile(one)),
  );
  const isNamed = ({ known: { mention } }: Level): boolean =>
    [...mention.clause.words.keys()].some(
      (stem) => figure.clause.words.has(stem) && !alike.every((level) => level.known.mention.clause.words.has(stem)),
    );
  return !alike.some(isNamed) || alike.length === 2 || (isNamed(one) && isNamed(other));
}

/** "The poorest fifth": a group, not an amount. */
function isQuantile({ value, reading, known: { mention } }: Level): boolean {
  return reading.part === true && value < 50 && mention.before !== undefined;
}

function sharesWord({ clause }: Mention, { known: { mention } }: Level): boolean {
  return [...mention.clause.words.keys()].some((stem) => clause.words.has(stem));
}

/** True unless the words beside the share describe another part of the same whole. */
function isDescribed(figure: Mention, part: Level, levels: readonly Level[]): boolean {
  const shared = ({ known: { mention } }: Level): number =>
    [...mention.clause.words.keys()].filter((stem) => figure.clause.words.has(stem)).length;
  const whole = Math.max(...levels.filter((level) => areAlike(level, part)).map(({ value }) => value));
  return levels.every(
    (level) => level.value === whole || !areAlike(level, part) || shared(part) > 0 || shared(level) === 0,
  );
}
