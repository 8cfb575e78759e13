/** Who said a quotation, as documents write it: in its last line, after a dash. */

import { type ImportedRun, wordsOf } from '../imported-document.ts';

export interface SpokenWords {
  readonly runs: readonly ImportedRun[];
  readonly speaker: string | undefined;
}

/** A sentence that has ended, a dash, and a name; initials have points. */
const SPOKEN = /^(?<said>.*[.!?…”"’'»)\]])\s*(?:[—–―]|--?)\s*(?<name>\p{Lu}(?:[^.!?“”"«»]|(?<=\b\p{L})\.){1,80})$/su;

/** The words of a quotation without its speaker. Words with a note keep it. */
export function withoutSpeaker(runs: readonly ImportedRun[]): SpokenWords {
  const { said, name } = SPOKEN.exec(wordsOf(runs).trimEnd())?.groups ?? {};
  if (said === undefined || name === undefined) return { runs, speaker: undefined };
  let left = said.length;
  const kept = runs.flatMap((run): ImportedRun[] => {
    const text = run.text.slice(0, left);
    left -= text.length;
    return text !== '' || run.note !== undefined ? [{ ...run, text }] : [];
  });
  return { runs: kept, speaker: name.trim() };
}
