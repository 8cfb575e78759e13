/** Checks two numbers that a sentence compares: "more likely than men, by 59% to 74%", "29 in 2023, just below the limit of 30". */

import { wordBefore } from '../../core/letter-pattern.ts';
import type { Lexicon } from '../../languages/lexicon.ts';
import type { ComparisonWords } from '../../languages/summary-words.ts';
import type { Passage } from '../passages/passage.ts';
import type { Report } from '../report.ts';
import type { Mention } from '../statements/mention.ts';
import { bySentence, type Numbered, numbered } from '../statements/numbered.ts';

export function checkComparisons(
  passage: Passage,
  mentions: readonly Mention[],
  { comparisons, grammar }: Lexicon,
  report: Report,
): void {
  for (const sentence of bySentence(mentions)) {
    for (const mention of sentence) checkCompared(mention, sentence, passage, report);
    const numbers = sentence.flatMap((mention) => numbered(mention) ?? []);
    numbers.forEach((one, i) => {
      const other = numbers[i + 1];
      if (!other) return;
      const isAlike = one.reading.unit === other.reading.unit && one.reading.per === other.reading.per;
      const compared =
        limitOf(one, other, sentence, passage.text, { comparisons, grammar }) ??
        (isAlike && !isChange(one, other) ? comparisonOf(one, other, sentence, passage.text, comparisons) : undefined);
      if (!compared || sentence.some((mention) => isMultipleBefore(mention, one.mention))) return;
      const { word, isMore } = compared;
      if (isMore ? one.value > other.value : one.value < other.value) return;
      if (one.value === other.value && comparisons.within.has(word.toLowerCase())) return;
      const { written, start } = other.mention;
      const message = `the text says '${word}', but '${one.mention.written}' isn't ${isMore ? 'more' : 'less'} than '${written}'`;
      report.add('direction-differs', { src: passage.src, words: written, at: start, text: passage.text, message });
    });
  }
}

/** "Rose by 5.9%, more than the 6.4% by which prices had risen": a number that is compared with the one before it. */
function checkCompared(mention: Mention, sentence: readonly Mention[], passage: Passage, report: Report): void {
  const [reading, other] = mention.readings;
  if (reading.kind !== 'number' || reading.quantity.kind !== 'bound' || other?.kind !== 'number') return;
  if (other.quantity.kind !== 'exact') return;
  const before = sentence
    .flatMap((one) => (one.end <= mention.start ? (numbered(one) ?? []) : []))
    .findLast((one) => one.reading.unit === reading.unit);
  const { relation, value } = reading.quantity;
  const isWrong = before && (relation === '<' ? before.value > value : relation === '>' && before.value < value);
  if (!isWrong) return;
  const { written: words, start: at } = mention;
  const message = `the text says '${words}', but it is compared with '${before.mention.written}'`;
  report.add('direction-differs', { src: passage.src, words, at, text: passage.text, message });
}

/** "More than doubled, from 3 to 7" compares a multiple. */
function isMultipleBefore({ readings: [reading], end }: Mention, { start }: Mention): boolean {
  return reading.kind === 'number' && reading.unit === '×' && end <= start;
}

/** "From 96,000 to 31,000": the two ends of a change. */
function isChange({ mention: { role: start } }: Numbered, { mention: { role: end } }: Numbered): boolean {
  return start === 'from' && end === 'to';
}

/** The words that compare two neighbouring numbers; undefined if there are none. */
function comparisonOf(
  { mention }: Numbered,
  other: Numbered,
  sentence: readonly Mention[],
  text: string,
  words: ComparisonWords,
) {
  const between = text.slice(mention.end, other.mention.start);
  const before = text.slice(mention.sentence.start, mention.start);
  const bound = mention.role === 'by' ? undefined : words.boundBetween.exec(between)?.[1];
  const butOnly = mention.role === undefined ? words.butOnlyBetween.exec(between)?.[1] : undefined;
  if (bound === undefined && butOnly !== undefined) return { word: butOnly, isMore: true };
  const than = words.besideBetween.test(between) ? words.thanBefore.exec(before) : null;
  const at = mention.sentence.start + (than?.index ?? 0);
  // "Less than a fifth of it came" is about another number.
  const isHedge = sentence.some(({ start, end }) => start <= at && at < end);
  const word = bound ?? (isHedge ? undefined : than?.[1]);
  return word === undefined ? undefined : { word, isMore: words.more.has(word.toLowerCase()) };
}

/** The words that place a number beside a limit of the same kind, which needs no unit of its own; undefined if there are none. */
function limitOf(
  { mention, reading }: Numbered,
  { mention: limit, reading: { unit, per } }: Numbered,
  sentence: readonly Mention[],
  text: string,
  { comparisons, grammar }: Pick<Lexicon, 'comparisons' | 'grammar'>,
) {
  if (mention.role === 'by' || (unit !== reading.unit && (unit !== '' || limit.counted))) return undefined;
  if (per !== reading.per && (unit !== '' || per !== undefined)) return undefined;
  const dates = sentence.filter(
    ({ readings: [one], start, end }) => one.kind === 'date' && start >= mention.end && end <= limit.start,
  );
  const between = text.slice(dates.at(-1)?.end ?? mention.end, limit.start);
  const before = wordBefore(text, mention.start).toLowerCase();
  const isPlace = grammar.at.has(before) && (reading.unit !== '' || !mention.counted);
  const word =
    comparisons.limitBetween.exec(between)?.[1] ??
    (isPlace ? comparisons.limitAfterPlace.exec(between)?.[1] : undefined);
  return word === undefined ? undefined : { word, isMore: comparisons.more.has(word.toLowerCase()) };
}
