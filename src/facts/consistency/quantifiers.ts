/** Checks "most of them" beside a share: "most former motorists, 71%". */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { Passage } from '../passages/passage.ts';
import type { Report } from '../report.ts';
import type { Mention } from '../statements/mention.ts';
import { isShare, numbered } from '../statements/numbered.ts';

/** The most characters between a quantifier and its share. */
const NEAR = 60;

export function checkQuantifiers(
  passage: Passage,
  mentions: readonly Mention[],
  { summary }: Lexicon,
  report: Report,
): void {
  mentions.forEach((mention, i) => {
    const share = numbered(mention);
    if (!share || !isShare(share.reading) || mention.role !== undefined) return;
    const start = Math.max(mentions[i - 1]?.end ?? 0, mention.sentence.start, mention.start - NEAR);
    const before = passage.text.slice(start, mention.start);
    // The share is in apposition, or in brackets.
    if (!summary.quantifierBefore.test(before)) return;
    for (const { 0: word, index } of before.matchAll(/\p{L}+/gu)) {
      const range = summary.quantifiers.get(word.toLowerCase());
      // "They are woken most: 47%" compares groups.
      const isAdverb = /^\s*[:(]\s*$/.test(before.slice(index + word.length));
      if (isAdverb && summary.shares.has(word.toLowerCase())) continue;
      if (!range || (share.value >= range[0] && share.value <= range[1])) continue;
      report.add('share-differs', {
        src: passage.src,
        words: mention.written,
        at: mention.start,
        text: passage.text,
        message: `the text says '${word.toLowerCase()}', but '${mention.written}' isn't`,
      });
    }
  });
}
