/** Compares what a text says without figures with the words of its evidence. */

import type { Claim } from '../../core/evidence.ts';
import type { KnownFigures } from '../known.ts';
import type { Passage } from '../passages/passage.ts';
import type { Report } from '../report.ts';
import type { SubjectWord } from '../statements/mention.ts';
import { conflictIn, conflictOfLabel } from './conflicts.ts';
import type { WordedSentence } from './worded.ts';

export function checkWording(passage: Passage, known: KnownFigures, report: Report): void {
  if (passage.reading || (passage.marks.length === 0 && passage.claims.length === 0)) return;
  for (const sentence of known.wordingOf(passage.text)) {
    const claims = known.claimsOf(marksIn(passage, sentence));
    if (claims.length === 0 || report.hasFindingIn(passage.src, sentence)) continue;
    checkSentence(sentence, claims, passage, known, report);
  }
}

/** The claims whose marks are in a sentence or right after it. */
function marksIn({ marks, claims: own }: Passage, { start, end }: WordedSentence): readonly string[] {
  if (marks.length === 0) return own;
  return marks.flatMap(({ at, claims }) => (at > start && at <= end + 1 ? claims : []));
}

function checkSentence(
  sentence: WordedSentence,
  claims: readonly Claim[],
  passage: Passage,
  known: KnownFigures,
  report: Report,
): void {
  const { lexicon } = known;
  const all = claims.flatMap((claim) => evidenceOf(claim, known));
  const quoted: readonly SubjectWord[] = all.flatMap((evidence) => evidence.words);
  const words = [...quoted, ...claims.flatMap((claim) => [...known.wordsAround(claim).values()])];
  const find = passage.marks.length > 0 ? conflictIn : conflictOfLabel;
  for (const evidence of all) {
    report.budget.spend(1);
    const conflict = find({ sentence, evidence, quoted, known: words, lexicon });
    if (!conflict) continue;
    report.add('wording-differs', {
      src: passage.src,
      words: conflict.word.text,
      at: conflict.word.start,
      text: passage.text,
      message: `the text says '${conflict.printed}', but the evidence has '${conflict.instead}'`,
      hint: 'check the words against the evidence',
    });
    return;
  }
}

function evidenceOf({ evidence }: Claim, known: KnownFigures): readonly WordedSentence[] {
  return evidence.flatMap(({ quote }) => (quote === undefined ? [] : known.wordingOf(quote)));
}
