/** The context in which a figure may follow from others. */

import type { Known, KnownFigures } from './known.ts';
import type { Passage } from './passages/passage.ts';
import type { Mention } from './statements/mention.ts';

export interface Surroundings {
  /** The figures of the same passage. */
  readonly all: readonly Mention[];
  /** The figures that the claims of its mark or row state. */
  readonly near: readonly Known[];
  readonly passage: Passage;
  readonly known: KnownFigures;
}

/** The other figures beside one. */
export type Around = Pick<Surroundings, 'all' | 'known'>;
