/** Reads small words that exclude each other: "only" and "also", "still" and "no longer". */

import type { Tokens } from '../figures/tokens.ts';
import type { Split } from '../statements/split.ts';
import { subjectWord } from '../statements/subject-words.ts';
import type { Particle } from './worded.ts';

/** The particle that begins at a token. One beside a figure is about the figure: "only from 2023", "in 2023 alone". */
export function particleAt(t: Tokens, at: number, { partOf, figureOf }: Split): Particle | undefined {
  const { exclusive = [] } = t.lexicon.wording;
  const found = t.phraseAt(at, exclusive);
  // The last words of a longer phrase: "only" in "not only".
  if (!found?.meaning || (at > 0 && (t.phraseAt(at - 1, exclusive)?.length ?? 0) > 1)) return undefined;
  const next = at + found.length;
  const isFigure = (i: number): boolean => (figureOf[i] ?? -1) >= 0;
  let head = next;
  while (t.at(head)?.kind === 'word' && !isFigure(head) && !subjectWord(t, head)) head++;
  if (isFigure(head) || (isFigure(at - 1) && !found.meaning.isStrict)) return undefined;
  return {
    ...found.meaning,
    written: t.text.slice(t.at(at)?.start, t.at(next - 1)?.end),
    start: t.at(at)?.start ?? 0,
    end: t.at(next - 1)?.end ?? 0,
    part: partOf[at] ?? -1,
    head: subjectWord(t, head),
  };
}
