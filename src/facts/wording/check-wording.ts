/** Compares what a text says without figures with the words of its evidence. */

import type { Claim } from '../../core/evidence.ts';
import type { Amount } from '../../languages/wording-words.ts';
import { isRest } from '../agreement/negation.ts';
import type { KnownFigures } from '../known.ts';
import type { Passage } from '../passages/passage.ts';
import type { Report } from '../report.ts';
import type { SubjectWord } from '../statements/mention.ts';
import { isShare } from '../statements/numbered.ts';
import { conflictIn, conflictOfLabel, isVague, type WordingConflict } from './conflicts.ts';
import type { WordedSentence, WordUse } from './worded.ts';

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
  const quoted = all.flatMap((evidence) => evidence.words);
  const words: readonly SubjectWord[] = [
    ...quoted,
    ...claims.flatMap((claim) => [...known.wordsAround(claim).values()]),
  ];
  const share = passage.marks.length > 0 ? otherShare(sentence, quoted, claims, known) : undefined;
  if (share) {
    report.add('wording-differs', { ...place(share.word, passage), message: messageOf(share), hint: HINT });
    return;
  }
  const isOfRest = claims.some(({ how = '' }) => isRest(how));
  const find = passage.marks.length > 0 ? conflictIn : conflictOfLabel;
  for (const evidence of all) {
    report.budget.spend(1);
    const conflict = find({ sentence, evidence, quoted, known: words, isOfRest, lexicon });
    if (!conflict) continue;
    report.add('wording-differs', { ...place(conflict.word, passage), message: messageOf(conflict), hint: HINT });
    return;
  }
}

const HINT = 'check the words against the evidence';

function place({ text, start }: SubjectWord, { src, text: all }: Passage) {
  return { src, words: text, at: start, text: all };
}

function messageOf({ printed, instead }: WordingConflict): string {
  return `the text says '${printed}', but the evidence has '${instead}'`;
}

/** The shares that an amount in words allows, in per cent. */
const SHARES: Readonly<Record<Amount, readonly [number, number]>> = {
  all: [97, 100],
  most: [50, 100],
  some: [0, 100],
  minority: [0, 50],
  few: [0, 40],
  none: [0, 1],
  only: [0, 100],
};

/** "All of these were blank" for "three in five of them had been left blank". */
function otherShare(
  { words }: WordedSentence,
  quoted: readonly WordUse[],
  claims: readonly Claim[],
  known: KnownFigures,
): WordingConflict | undefined {
  const shares = known.of(claims.map(({ id }) => id)).filter(({ reading, isQuoted, second, mention }) => {
    return isQuoted && !second && mention.role === undefined && reading.kind === 'number' && isShare(reading);
  });
  for (const word of words) {
    // "6.8% of all pupils" states the whole.
    if (!word.amount || isVague(word, known.lexicon) || (word.governor !== undefined && !/\s/.test(word.amount.words)))
      continue;
    // "65% met all standards"
    if (quoted.some(({ stem, amount }) => stem === word.stem && amount?.amount === word.amount?.amount)) continue;
    const about = shares.filter(({ mention }) => mention.clause.words.has(word.stem));
    const [first] = about;
    const [low, high] = SHARES[word.amount.amount];
    const fits = about.some(({ reading }) => {
      const quantity = reading.kind === 'number' ? reading.quantity : undefined;
      return quantity === undefined || !('value' in quantity) || (quantity.value >= low && quantity.value <= high);
    });
    if (first && !fits && !word.negated)
      return { word, printed: `${word.amount.words} … ${word.text}`, instead: first.words };
  }
  return undefined;
}

function evidenceOf({ evidence }: Claim, known: KnownFigures): readonly WordedSentence[] {
  return evidence.flatMap(({ quote }) => (quote === undefined ? [] : known.wordingOf(quote)));
}
