/** Compares what a text says without figures with the words of its evidence. */

import type { Claim, Evidence } from '../../core/evidence.ts';
import type { Amount } from '../../languages/wording-words.ts';
import { agree } from '../agreement/agree.ts';
import { isRest } from '../agreement/negation.ts';
import type { NumberReading } from '../figures/figure.ts';
import type { Known, KnownFigures } from '../known.ts';
import { isClaimedText, type Passage } from '../passages/passage.ts';
import type { Report } from '../report.ts';
import type { Mention, SubjectWord } from '../statements/mention.ts';
import { isShare, numbered } from '../statements/numbered.ts';
import { partsOf } from '../statements/parts-of-wholes.ts';
import { isVague } from './alignment.ts';
import type { Compared, WordingConflict } from './compared.ts';
import { conflictIn, conflictOfLabel, conflictOfNames } from './conflicts.ts';
import type { WordedSentence, WordUse } from './worded.ts';

/** `found` are the offsets in the text where other checks have found something; undefined for the text as a whole. */
export function checkWording(
  passage: Passage,
  found: readonly (number | undefined)[],
  known: KnownFigures,
  report: Report,
): void {
  if (!isClaimedText(passage)) return;
  for (const sentence of known.wordingOf(passage.text)) {
    const own = marksIn(passage, sentence);
    const ids = own.length > 0 ? own : marksAfter(passage, sentence);
    const claims = known.claimsOf(ids);
    if (claims.length === 0 || hasFinding(found, sentence)) continue;
    // A sentence before the one with the mark may say more than the evidence, but not of another group, place or body.
    const find = own.length === 0 ? conflictOfNames : passage.marks.length > 0 ? conflictIn : conflictOfLabel;
    checkSentence(sentence, { claims, ids }, find, passage, known, report);
  }
}

/** True if another check has found something in a sentence. */
export function hasFinding(found: readonly (number | undefined)[], { start, end }: WordedSentence): boolean {
  return found.some((at) => at === undefined || (at >= start && at < end));
}

/** The claims whose marks are in a sentence or right after it. */
function marksIn({ marks, claims: own }: Passage, { start, end }: WordedSentence): readonly string[] {
  if (marks.length === 0) return own;
  return marks.flatMap(({ at, claims }) => (at > start && at <= end + 1 ? claims : []));
}

/** The claims of the next mark, for a sentence without any. */
function marksAfter({ marks }: Passage, { end }: WordedSentence): readonly string[] {
  return marks.find(({ at }) => at > end)?.claims ?? [];
}

function checkSentence(
  sentence: WordedSentence,
  { claims, ids }: { readonly claims: readonly Claim[]; readonly ids: readonly string[] },
  find: (compared: Compared) => WordingConflict | undefined,
  passage: Passage,
  known: KnownFigures,
  report: Report,
): void {
  const { lexicon } = known;
  const all = claims.flatMap((claim) => known.evidence.wordingOf({ evidence: evidenceOf(claim, ids, known) }));
  const quoted = all.flatMap((evidence) => evidence.words);
  const words: readonly SubjectWord[] = [
    ...quoted,
    ...claims.flatMap((claim) => [...known.evidence.wordsAround(claim).values()]),
  ];
  const share =
    passage.marks.length > 0 && find === conflictIn ? otherShare(sentence, quoted, claims, known) : undefined;
  if (share) {
    report.add('wording-differs', { ...place(share.word, passage), message: messageOf(share), hint: HINT });
    return;
  }
  const isOfRest = claims.some(({ how = '' }) => isRest(how)) || statesRest(sentence, claims, passage, known);
  const sources = known.works.names(claims);
  const isPlan =
    all.length > 0 && all.every(({ words: own, planned }) => planned.size > 0 && !own.some(({ done }) => done));
  const isOfStarts = statesStarts(sentence, claims, passage, known);
  for (const evidence of all) {
    report.spend(1);
    const conflict = find({
      sentence,
      evidence,
      quoted,
      known: words,
      sources,
      isOfOtherFigure: (word) => isOfOtherFigure(word, evidence, ids, passage, known),
      isCounted: (word) => claims.some((claim) => known.evidence.isCounted(claim, word)),
      isOfRest,
      isPlan,
      isOnly: all.length === 1,
      isOfStarts,
      lexicon,
    });
    if (!conflict) continue;
    report.add('wording-differs', { ...place(conflict.word, passage), message: messageOf(conflict), hint: HINT });
    return;
  }
}

/** The evidence of a claim; if only named values of it are meant, the quotations that state them. */
function evidenceOf({ id, evidence }: Claim, ids: readonly string[], known: KnownFigures): readonly Evidence[] {
  const own = ids.filter((one) => one === id || one.startsWith(`${id}.`));
  if (own.length === 0 || own.includes(id)) return evidence;
  const values = known.of(own).filter(({ reading }) => reading.kind === 'number');
  const stating = evidence.filter((one) =>
    known.evidence
      .figures(one)
      .some(({ readings }) => values.some(({ reading }) => agree(reading, readings[0]) === 'agrees')),
  );
  return stating.length > 0 ? stating : evidence;
}

/** The most characters between a share and its base: " of all ". */
const JOINT = 12;

/** True for the base of a share that this sentence of the evidence doesn't state, but another one does. */
function isOfOtherFigure(
  { amount, start }: WordUse,
  { words }: WordedSentence,
  ids: readonly string[],
  { text }: Passage,
  known: KnownFigures,
): boolean {
  const share = known.figuresIn(text).findLast(({ end }) => end <= start && start - end <= JOINT);
  if (!amount?.isBase || !share) return false;
  const stated = known.of(ids).filter(({ reading, isQuoted }) => isQuoted && agree(share, reading) === 'agrees');
  const isHere = (stem: string): boolean => words.some((word) => word.stem === stem);
  return stated.length > 0 && !stated.some(({ mention }) => [...mention.sentence.words.keys()].every(isHere));
}

/** "In a quarter of trams there was no room" for "72% had room": a share that only the rest has. */
function statesRest(
  { start, end }: WordedSentence,
  claims: readonly Claim[],
  { text }: Passage,
  known: KnownFigures,
): boolean {
  const stated = known.of(claims.map(({ id }) => id));
  const isNew = (figure: Mention): boolean => !stated.some(({ reading }) => agree(figure, reading) === 'agrees');
  return known.figuresIn(text).some((figure) => {
    const [reading] = figure.readings;
    return figure.start >= start && figure.end <= end && reading.kind === 'number' && isShare(reading) && isNew(figure);
  });
}

/** "11,600 before the reform": all figures of the sentence are those at which changes of the evidence start. */
function statesStarts(
  { start, end }: WordedSentence,
  claims: readonly Claim[],
  { text }: Passage,
  known: KnownFigures,
): boolean {
  const stated = known.of(claims.map(({ id }) => id)).filter(({ second }) => !second);
  const figures = known
    .figuresIn(text)
    .filter((one) => one.start >= start && one.end <= end && one.readings[0].kind === 'number');
  const isStart = (figure: Mention): boolean => {
    const same = stated.filter(({ reading }) => agree(figure, reading) === 'agrees');
    return same.length > 0 && same.every(({ mention }) => mention.role === 'from');
  };
  return figures.length > 0 && figures.every(isStart);
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

/** A share that the evidence states, with the words beside it. */
interface StatedShare {
  /** In per cent; undefined for a range. */
  readonly share: number | undefined;
  readonly words: ReadonlyMap<string, SubjectWord>;
  readonly written: string;
}

function percentageOf({ reading, mention, words: written }: Known): StatedShare | undefined {
  if (mention.role !== undefined || reading.kind !== 'number' || !isShare(reading)) return undefined;
  return { share: shareOf(reading.quantity), words: mention.clause.words, written };
}

/** A value inside the bounds of a share: "more than half" isn't 50 %. */
function shareOf(quantity: NumberReading['quantity']): number | undefined {
  if (!('value' in quantity)) return undefined;
  if (quantity.kind !== 'bound') return quantity.value;
  return quantity.value + (quantity.relation === '>' ? 0.5 : quantity.relation === '<' ? -0.5 : 0);
}

/** "Of the 193 masts 121 had no permission" */
function countedShares({ evidence }: Claim, known: KnownFigures): readonly StatedShare[] {
  return evidence.flatMap(({ quote = '' }) => {
    const numbers = known.figuresIn(quote).flatMap((mention) => numbered(mention) ?? []);
    return partsOf(numbers, quote, known.lexicon.parts).map(({ part, whole }) => ({
      // "All but two of the 40 pumps"
      share: ((part.mention.exception ? whole.value - part.value : part.value) / whole.value) * 100,
      words: new Map([...whole.mention.clause.words, ...part.mention.clause.words]),
      written: `${part.mention.written} of ${whole.mention.written}`,
    }));
  });
}

/** "All of these were blank" for "three in five of them had been left blank". */
function otherShare(
  { words }: WordedSentence,
  quoted: readonly WordUse[],
  claims: readonly Claim[],
  known: KnownFigures,
): WordingConflict | undefined {
  const stated = known.of(claims.map(({ id }) => id)).filter(({ isQuoted, second }) => isQuoted && !second);
  const shares = [
    ...stated.flatMap((one) => percentageOf(one) ?? []),
    ...claims.flatMap((claim) => countedShares(claim, known)),
  ];
  for (const word of words) {
    // "6.8% of all pupils" states the whole.
    if (!word.amount || isVague(word, known.lexicon) || (word.governor !== undefined && !/\s/.test(word.amount.words)))
      continue;
    // "65% met all standards"
    if (quoted.some(({ stem, amount }) => stem === word.stem && amount?.amount === word.amount?.amount)) continue;
    const about = shares.filter(({ words: named }) => named.has(word.stem));
    const [first] = about;
    const [low, high] = SHARES[word.amount.amount];
    const fits = about.some(({ share }) => share === undefined || (share >= low && share <= high));
    if (first && !fits && !word.negated)
      return { word, printed: `${word.amount.words} … ${word.text}`, instead: first.written };
  }
  return undefined;
}
