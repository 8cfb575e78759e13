/** Finds counts that are parts of others: "612 of the 923 members". */

import type { PartWords } from '../../languages/summary-words.ts';
import { isCount, type Numbered } from './numbered.ts';

export interface PartOf {
  readonly part: Numbered;
  readonly whole: Numbered;
}

/** "612 of the 923 members", "612 out of 923", "Of 923 members, 612". */
export function partsOf(numbers: readonly Numbered[], text: string, words: PartWords): readonly PartOf[] {
  const pairs: PartOf[] = [];
  numbers.forEach((one, i) => {
    const next = numbers[i + 1];
    if (!next || !isCount(one) || !isCount(next)) return;
    const between = text.slice(one.mention.end, next.mention.start);
    if (words.ofBetween.test(between)) pairs.push({ part: one, whole: next });
    if (words.ofWhomBetween.test(between)) pairs.push({ part: next, whole: one });
    const before = text.slice(Math.max(0, one.mention.start - 12), one.mention.start);
    if (words.ofBefore.test(before) && words.ofWholeBetween.test(between)) pairs.push({ part: next, whole: one });
  });
  return pairs;
}
