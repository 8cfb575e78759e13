/** The claims that a place in a text may belong to. */

import type { Passage } from './passages/passage.ts';
import type { Mention } from './statements/mention.ts';

/** The claims that a figure may belong to: those of the next mark, or else of the last, and those of its row. */
export function scopeOf(figure: Pick<Mention, 'end'>, { marks, claims }: Passage): readonly string[] {
  const mark = marks.find(({ at }) => at >= figure.end) ?? marks.at(-1);
  return [...(mark?.claims ?? []), ...claims];
}
