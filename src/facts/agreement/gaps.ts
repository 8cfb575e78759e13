/** Differences that the evidence states as amounts: "the difference between them was 3.4 million". */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { Mention } from '../statements/mention.ts';

export function isGap({ clause }: Mention, { roles }: Lexicon): boolean {
  return [...clause.words.keys()].some((stem) => roles.gaps?.has(stem));
}
