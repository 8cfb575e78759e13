/** Checks two numbers that a sentence compares: "more likely than men, by 59% to 74%", "83.4%, above the 85%". */

import type { Passage } from '../passages/passage.ts';
import type { Report } from '../report.ts';
import type { Mention } from '../statements/mention.ts';
import { bySentence, type Numbered, numbered } from '../statements/numbered.ts';

const MORE = 'more|higher|greater|larger|longer|older|bigger|likelier|above|over';
const LESS = 'less|fewer|lower|smaller|shorter|younger|below|under|short of';

/** "more likely to say so than men" before the first number. */
const THAN = new RegExp(`\\b(?<!\\b(?:no|not|any) )(${MORE}|${LESS})\\b[^.;:\\d]*\\bthan\\b[^.;\\d]*$`, 'i');
/** "74% against 59%", "77% to 67%", "74% of women and 59% of men". */
const BESIDE = /^(?: of(?: [\p{L}’-]+){1,3})?,? (?:against|to|compared with|compared to|versus|and)(?: only| just)? $/u;
const BUT_ONLY = /^[^.;:\d]{0,40}\bbut (?:only|just) $/i;
const BOUND = new RegExp(
  `^,? (?:which is |that is |well |just |far |slightly |still )*(${MORE}|${LESS})(?: than)? (?:the|its|their)(?: [\\p{L}’]+){0,3} $`,
  'iu',
);

export function checkComparisons(passage: Passage, mentions: readonly Mention[], report: Report): void {
  for (const sentence of bySentence(mentions)) {
    const numbers = sentence.flatMap((mention) => numbered(mention) ?? []);
    numbers.forEach((one, i) => {
      const other = numbers[i + 1];
      if (!other || one.reading.unit !== other.reading.unit || one.reading.per !== other.reading.per) return;
      const words = wordsOf(one, other, passage.text);
      if (words === undefined) return;
      const isMore = new RegExp(`^(?:${MORE})$`, 'i').test(words);
      if (isMore ? one.value > other.value : one.value < other.value) return;
      const { written, start } = other.mention;
      const message = `the text says '${words}', but '${one.mention.written}' isn't ${isMore ? 'more' : 'less'} than '${written}'`;
      report.add('direction-differs', { src: passage.src, words: written, at: start, text: passage.text, message });
    });
  }
}

/** The word that compares two neighbouring numbers; undefined if there is none. */
function wordsOf(one: Numbered, other: Numbered, text: string): string | undefined {
  const between = text.slice(one.mention.end, other.mention.start);
  const before = text.slice(one.mention.sentence.start, one.mention.start);
  const bound = one.mention.role === 'by' ? undefined : BOUND.exec(between)?.[1];
  if (bound !== undefined) return bound;
  if (BUT_ONLY.test(between) && one.mention.role === undefined) return 'more';
  return BESIDE.test(between) ? THAN.exec(before)?.[1] : undefined;
}
