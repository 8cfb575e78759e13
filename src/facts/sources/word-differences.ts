/** Compares the words of a quotation with those of a passage. */

import type { PlainWord } from './plain-words.ts';

type Pair = readonly [quoted: number, window: number];

/** The longest common subsequence of two short lists of words. */
export function align(quoted: readonly PlainWord[], window: readonly PlainWord[]): readonly Pair[] {
  const width = window.length + 1;
  const lengths = new Uint16Array((quoted.length + 1) * width);
  for (let i = quoted.length - 1; i >= 0; i--) {
    for (let j = window.length - 1; j >= 0; j--) {
      const same = quoted[i]?.word === window[j]?.word;
      lengths[i * width + j] = same
        ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0);
    }
  }
  const pairs: Pair[] = [];
  for (let i = 0, j = 0; i < quoted.length && j < window.length; ) {
    if (quoted[i]?.word === window[j]?.word) pairs.push([i++, j++]);
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

interface Difference {
  readonly quoted: string;
  readonly source: string;
  /** First and last word of the window; undefined if the source has nothing there. */
  readonly window: readonly [first: number, last: number] | undefined;
}

/** The differences between common words; at the ends of the quotation, as many words as the quotation has there. */
export function differencesOf(
  quoted: readonly PlainWord[],
  window: readonly PlainWord[],
  pairs: readonly Pair[],
  quote: string,
  text: string,
): readonly Difference[] {
  const [firstQuoted, firstWindow] = pairs[0] ?? [0, 0];
  const [lastQuoted, lastWindow] = pairs.at(-1) ?? [0, 0];
  const end: Pair = [quoted.length, Math.min(window.length, lastWindow + quoted.length - lastQuoted)];
  const differences: Difference[] = [];
  let [i, j] = [0, Math.max(0, firstWindow - firstQuoted)];
  for (const [a, b] of [...pairs, end]) {
    if (a > i || b > j) {
      differences.push({
        quoted: a > i ? quote.slice(quoted[i]?.start, quoted[a - 1]?.end) : '',
        source: b > j ? text.slice(window[j]?.start, window[b - 1]?.end).replace(/\s+/g, ' ') : '',
        window: b > j ? [j, b - 1] : undefined,
      });
    }
    [i, j] = [a + 1, b + 1];
  }
  return differences;
}
