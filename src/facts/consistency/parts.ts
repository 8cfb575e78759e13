/** Checks "n of N" against the percentage beside it and against N, and the sums of parts in a sentence. */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { PartWords } from '../../languages/summary-words.ts';
import type { Passage } from '../passages/passage.ts';
import type { Report } from '../report.ts';
import type { Mention } from '../statements/mention.ts';
import { bySentence, isShare, type Numbered, numbered, shown } from '../statements/numbered.ts';
import { type PartOf, partsOf } from '../statements/parts-of-wholes.ts';

export function checkParts(
  passage: Passage,
  mentions: readonly Mention[],
  { parts: words }: Lexicon,
  report: Report,
): void {
  for (const sentence of bySentence(mentions)) {
    const numbers = sentence.flatMap((mention) => numbered(mention) ?? []);
    for (const pair of partsOf(numbers, passage.text, words)) checkPair(pair, numbers, passage, words, report);
    checkSum(numbers, passage, words, report);
    checkAnswers(numbers, passage, words, report);
  }
}

function checkPair(
  { part, whole }: PartOf,
  numbers: readonly Numbered[],
  passage: Passage,
  words: PartWords,
  report: Report,
): void {
  const add = (rule: 'share-differs' | 'part-exceeds', at: Mention, message: string): void =>
    report.add(rule, { src: passage.src, words: at.written, at: at.start, text: passage.text, message });
  if (part.value > whole.value) {
    add(
      'part-exceeds',
      part.mention,
      `'${part.mention.written}' is more than the '${whole.mention.written}' that it is part of`,
    );
    return;
  }
  const share = numbers.find(
    (one) => isShare(one.reading) && one.reading.part !== true && isBeside(one, { part, whole }, passage.text, words),
  );
  if (!share || whole.value === 0) return;
  const percent = (part.value / whole.value) * 100;
  if (Math.abs(share.value - percent) <= share.slack + 0.051 * Math.min(1, share.slack * 2)) return;
  add(
    'share-differs',
    share.mention,
    `the text says '${share.mention.written}', but ${part.mention.written} of ${whole.mention.written} is ${shown(percent)} %`,
  );
}

/** In brackets, after "or", or around: "612 (66%)", "66% (612 of 923)", "612 of 923, or 66%". */
function isBeside(share: Numbered, { part, whole }: PartOf, text: string, words: PartWords): boolean {
  const last = part.mention.start > whole.mention.start ? part : whole;
  const first = last === part ? whole : part;
  const after = text.slice(last.mention.end, share.mention.start);
  const before = text.slice(share.mention.end, first.mention.start);
  if (share.mention.start > last.mention.end) return words.shareAfter.test(after);
  return share.mention.end < first.mention.start && words.shareBefore.test(before);
}

/** "£2.1bn for electricity and £1.1bn for gas, £3.2bn in all". */
function checkSum(numbers: readonly Numbered[], passage: Passage, words: PartWords, report: Report): void {
  const total = numbers.find(({ mention }) => isTotal(mention, passage.text, words));
  if (!total) return;
  const addends = numbers.filter(
    (one) =>
      one !== total &&
      one.reading.unit === total.reading.unit &&
      one.reading.per === total.reading.per &&
      one.mention.role === undefined &&
      one.value < total.value * 3,
  );
  if (addends.length < 2 || addends.length > 6 || addends.some((one) => one.value === total.value)) return;
  const isList = addends
    .slice(1)
    .every((one, i) => words.listBetween.test(passage.text.slice(addends[i]?.mention.end, one.mention.start)));
  if (!isList) return;
  const sum = addends.reduce((all, { value }) => all + value, 0);
  const slack = addends.reduce(
    (all, one) => all + one.slack,
    isWhole(total) && addends.every(isWhole) ? 0 : total.slack,
  );
  if (Math.abs(sum - total.value) <= (addends.every(isWhole) && isWhole(total) ? 0 : slack) + 1e-9) return;
  const { written, start } = total.mention;
  report.add('total-differs', {
    src: passage.src,
    words: written,
    at: start,
    text: passage.text,
    message: `the text says '${written}' in all, but its parts add up to ${shown(sum)}`,
  });
}

function isWhole({ mention, reading }: Numbered): boolean {
  return reading.unit === '' && reading.step === 1 && reading.quantity.kind === 'exact' && mention.weak === false;
}

function isTotal({ start, end }: Mention, text: string, words: PartWords): boolean {
  const after = text.slice(end, end + 24);
  const before = text.slice(Math.max(0, start - 24), start);
  return words.totalAfter.test(after) || words.totalBefore.test(before);
}

/** "60% for, 25% against and 20% undecided": mutually exclusive answers. */
function checkAnswers(numbers: readonly Numbered[], passage: Passage, { exclusive }: PartWords, report: Report): void {
  const shares = numbers.filter(
    ({ reading, mention }) =>
      isShare(reading) && mention.role === undefined && reading.quantity.kind === 'exact' && reading.part !== true,
  );
  const [first] = shares;
  const last = shares.at(-1);
  if (!first || !last || shares.length < 3) return;
  if (!exclusive.test(passage.text.slice(first.mention.start, last.mention.end + 40))) return;
  const sum = shares.reduce((all, { value }) => all + value, 0);
  const slack = shares.reduce((all, one) => all + one.slack, 0);
  if (sum <= 100 + slack + 1e-9) return;
  report.add('shares-exceed', {
    src: passage.src,
    words: last.mention.written,
    at: last.mention.start,
    text: passage.text,
    message: `these shares add up to ${shown(sum)} %`,
  });
}
