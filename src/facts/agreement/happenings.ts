/** Events that are counted instead of the people to whom they happen: "34 deaths" for "34 people died". */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { Mention, SubjectWord } from '../statements/mention.ts';

/** True for "death" if the other statement says that people died. */
export function happens({ stem }: Pick<SubjectWord, 'stem'>, { sentence }: Mention, { subjects }: Lexicon): boolean {
  return [...sentence.words.values()].some(
    ({ text }) => subjects.stem(subjects.happenings.get(text.toLowerCase()) ?? '') === stem,
  );
}
