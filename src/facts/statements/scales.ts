/** Finds the top of a scale beside a mark: "2.43 out of 5". */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { Mention } from './mention.ts';

/** True for the 5 of "2.43 out of 5" and "7 points out of 10"; "three out of five" is one figure, a share. */
export function isTopOfScale({ start }: Mention, all: readonly Mention[], text: string, lexicon: Lexicon): boolean {
  const mark = all.findLast(({ end }) => end <= start);
  if (mark?.readings[0].kind !== 'number') return false;
  const words = text.slice(mark.end, start).trim().toLowerCase().split(/\s+/);
  const [first = ''] = words;
  const between = lexicon.units.points.has(lexicon.subjects.stem(first)) ? words.slice(1) : words;
  return lexicon.numbers.parts.outOf.some(([phrase]) => phrase.join(' ') === between.join(' '));
}
