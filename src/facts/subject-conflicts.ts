/** Finds figures that the evidence states about something else: another row, another year, the opposite group. */

import { agree } from './agreement/agree.ts';
import { comparedAsExceptions, isDateBesideException } from './agreement/exceptions.ts';
import { inWords, isDifference, negationConflict } from './agreement/negation.ts';
import { groupOfOther, otherGroup } from './agreement/other-group.ts';
import { otherPhrase } from './agreement/other-phrase.ts';
import { contrast, type SubjectConflict, swapped } from './agreement/subjects.ts';
import { substituted } from './agreement/substitution.ts';
import { voteConflict } from './agreement/votes.ts';
import { convert } from './figures/units.ts';
import { conflictWithInputs } from './input-conflicts.ts';
import type { Known } from './known.ts';
import { otherDate, otherEdge, otherShift, otherSide, otherTime } from './other-times.ts';
import { addedQualifier } from './qualifiers.ts';
import type { Mention, SubjectWord } from './statements/mention.ts';
import type { Around } from './surroundings.ts';
import { verdictOf } from './verdict-of.ts';
import { otherWhole, partForTotal } from './wholes.ts';

export type Conflict = SubjectConflict & { readonly one: Known };

/** The conflict if every known figure with the same value is about something else; undefined if one of them matches. */
export function conflictOf(
  figure: Mention,
  agreeing: readonly Known[],
  near: readonly Known[],
  around: Around,
): Conflict | undefined {
  let found: Conflict | undefined;
  // A value of the data has no statement. If the quotation states it too, the quoted figure is used.
  const quoted = agreeing.filter((one) => one.isQuoted && !one.second);
  for (const one of quoted.length > 0 ? quoted : agreeing) {
    const conflict = conflictWith(figure, one, near, around) ?? staleDate(figure, one, around);
    if (!conflict) return undefined;
    found ??= { ...conflict, one };
  }
  return found;
}

function conflictWith(
  figure: Mention,
  one: Known,
  near: readonly Known[],
  { all, known }: Around,
): SubjectConflict | undefined {
  if (!one.isQuoted) return conflictWithInputs(figure, one, { all, known });
  if (one.second) return undefined;
  if (figure.ellipsis && one.mention.ellipsis && figure.ellipsis !== one.mention.ellipsis)
    return { word: undefined, instead: inWords(one.mention.ellipsis) };
  const excepted = comparedAsExceptions(figure, one.mention, known.lexicon);
  if (excepted) return excepted.kind === 'same' ? excepted.conflict : undefined;
  const theirs = near.map(({ mention }) => mention);
  if (isDateBesideException(figure, one.mention, all, theirs)) return undefined;
  const around = { all, known };
  return (
    oppositeOf(figure, one, near, around) ??
    otherSubject(figure, one, near, around) ??
    otherSide(figure, one.mention) ??
    otherShift(figure, one.mention) ??
    otherTime(figure, one, near) ??
    (one.reading.kind === 'date' ? otherEdge(figure, one) : numberOfOther(figure, one, near, around))
  );
}

/** The words say the opposite of the statement. */
function oppositeOf(
  figure: Mention,
  one: Known,
  near: readonly Known[],
  { all, known }: Around,
): SubjectConflict | undefined {
  const beside = all.filter((m) => m.sentence === figure.sentence);
  return (
    contrast(figure, one.mention, beside, known.lexicon) ??
    voteConflict(figure, one.mention, known.lexicon) ??
    (isOfRest(figure, near, all)
      ? undefined
      : negationConflict(figure, one, known.evidence.wordsAround(one.claim), known.lexicon)) ??
    substituted(figure, one, known.lexicon)
  );
}

/** The words name another group, thing or whole than the statement. */
function otherSubject(
  figure: Mention,
  one: Known,
  near: readonly Known[],
  around: Around,
): SubjectConflict | undefined {
  const { evidence, lexicon } = around.known;
  const theirs = near.map(({ mention }) => mention);
  const context = {
    quoted: () => new Map(around.known.of([one.claim.id]).flatMap(({ quoted }) => [...quoted])),
    isCounted: (word: SubjectWord) => evidence.isCounted(one.claim, word),
    hasPair: (first: SubjectWord, second: SubjectWord) => evidence.hasPair(one.claim, first, second),
    lexicon,
  };
  return (
    otherGroup(figure, one.mention, context) ??
    otherPhrase(figure, one.mention, context) ??
    addedQualifier(figure, one, near, around) ??
    groupOfOther(figure, one.mention, theirs, lexicon) ??
    stolenTwin(figure, one, near, around) ??
    (one.reading.kind === 'number'
      ? otherName(figure, one, [...near, ...around.known.of([one.claim.id])])
      : undefined) ??
    otherWhole(figure, one, near, around)
  );
}

/** The number belongs to the date, the total or the words of another figure of the evidence. */
function numberOfOther(
  figure: Mention,
  one: Known,
  near: readonly Known[],
  { all, known }: Around,
): SubjectConflict | undefined {
  if (one.reading.kind !== 'number') return undefined;
  // "The third count" isn't bound to a date.
  const date = one.reading.unit === 'th' ? undefined : otherDate(figure, one, near, { all, known });
  if (date) return date;
  const { clause, sentence } = figure;
  if (figure.whole) return undefined;
  const part = partForTotal(figure, one, near, { all, known });
  if (part) return part;
  // "The difference between the two was 3.4 million" names both.
  if (one.mention.isGap) return undefined;
  for (const other of near) {
    const { reading } = other;
    if (
      other.mention === one.mention ||
      reading.kind !== 'number' ||
      convert(1, reading.unit, one.reading.unit) === undefined ||
      !other.isQuoted
    )
      continue;
    // A limit ("under 30") isn't compared with a count.
    if (areOneChange(one.mention, other.mention)) continue;
    if ((reading.quantity.kind === 'bound') !== (one.reading.quantity.kind === 'bound')) continue;
    if (verdictOf(figure, other, known) === 'agrees') continue;
    const sameSentence = all.filter(
      (m) => m !== figure && m.sentence === sentence && verdictOf(m, other, known) === 'agrees',
    );
    // If the sentence states the other figure too, its inherited words may be about that one.
    const words =
      sameSentence.length > 0 ? clause.words : new Map<string, SubjectWord>([...sentence.inherited, ...clause.words]);
    const conflict =
      swapped(figure, one.mention, other.mention, words, sameSentence, known.lexicon) ??
      swappedCompanion(figure, one, other, near, { all, known });
    if (conflict) return conflict;
  }
  return undefined;
}

/** "29% did not begin it within 62 days" for "71% began it within 62 days": the sentence is about the rest of the whole. */
function isOfRest(figure: Mention, near: readonly Known[], all: readonly Mention[]): boolean {
  return near.some(
    ({ claim, reading, isQuoted }) =>
      !isQuoted &&
      isDifference(claim.how ?? '') &&
      all.some((m) => m !== figure && m.sentence === figure.sentence && agree(m, reading) === 'agrees'),
  );
}

/** "58% of those aged 16 to 24" for "58% of those over 65": a figure beside it belongs to the other one in the evidence. */
function swappedCompanion(
  figure: Mention,
  one: Known,
  other: Known,
  near: readonly Known[],
  { all, known }: Around,
): SubjectConflict | undefined {
  const isBeside = (a: Mention, b: Mention): boolean =>
    a !== b && a.sentence === b.sentence && a.clause.part === b.clause.part;
  const besideOf = ({ mention }: Known): readonly Known[] =>
    near.filter(
      ({ mention: m, reading, isQuoted, second }) =>
        !second && isQuoted && reading.kind === 'number' && isBeside(m, mention),
    );
  const [own, rivals] = [besideOf(one), besideOf(other)];
  if (own.length !== 1 || rivals.length !== 1) return undefined;
  const agrees = (companion: Mention, list: readonly Known[]): boolean =>
    list.some((k) => verdictOf(companion, k, known) === 'agrees');
  const companion = all.find(
    (m) => isBeside(m, figure) && m.written !== figure.written && agrees(m, rivals) && !agrees(m, own),
  );
  return companion && { word: undefined, instead: own[0]?.words ?? '' };
}

/** "from 3.5 million to 4.2 million": both are values of the same thing. */
function areOneChange(a: Mention, b: Mention): boolean {
  const [from, to] = a.role === 'from' ? [a, b] : [b, a];
  return (
    a.sentence === b.sentence &&
    from.role === 'from' &&
    from.direction !== undefined &&
    (to.role === undefined || to.role === 'to')
  );
}

/** "It went to 11.2%, a year earlier to 11.2%": one figure of the evidence twice, in place of another one beside it. */
function stolenTwin(
  figure: Mention,
  one: Known,
  near: readonly Known[],
  { all, known }: Around,
): SubjectConflict | undefined {
  const { reading, mention } = one;
  if (reading.kind !== 'number' || reading.quantity.kind !== 'exact' || figure.weak) return undefined;
  const beside = all.filter(({ sentence }) => sentence === figure.sentence);
  if (!beside.some((other) => other !== figure && other.written === figure.written)) return undefined;
  const stated = near.filter(
    (other) => other.isQuoted && !other.second && verdictOf(figure, other, known) === 'agrees',
  );
  if (new Set(stated.map((other) => other.mention)).size > 1) return undefined;
  const missing = near.find(
    (other) =>
      other.isQuoted &&
      other.reading.kind === 'number' &&
      other.reading.unit === reading.unit &&
      other.mention.sentence === mention.sentence &&
      !beside.some((m) => verdictOf(m, other, known) === 'agrees'),
  );
  return missing && { word: undefined, instead: missing.words };
}

/** "In Hollen" for the figure of Port Marren: names beside another figure of the evidence, in place of those beside this one. */
function otherName(figure: Mention, { mention }: Known, near: readonly Known[]): SubjectConflict | undefined {
  const own = namesOf(mention.place ?? [...mention.clause.words.values()]);
  if (own.length === 0) return undefined;
  const words = figure.place ?? [...figure.clause.words.values()];
  const isHere = ({ stem }: SubjectWord): boolean =>
    figure.place
      ? words.some((word) => word.stem === stem)
      : figure.sentence.words.has(stem) || figure.sentence.inherited.has(stem);
  if (own.some(isHere)) return undefined;
  const isOfOther = ({ stem }: SubjectWord): boolean =>
    !mention.clause.words.has(stem) &&
    near.some(({ mention: other, isQuoted }) => isQuoted && other !== mention && other.clause.words.has(stem));
  const word = namesOf(words).find(isOfOther);
  return word && { word, instead: own.map(({ text }) => text).join(' ') };
}

function namesOf(words: readonly SubjectWord[]): readonly SubjectWord[] {
  return words.filter(({ name }) => name);
}

/**
 * The conflict of a title or caption with only a date, if its claim has a different one and the evidence names the printed
 * date only for comparison ("down from 32.9 TWh in 2021/22").
 */
function staleDate(figure: Mention, one: Known, { all, known }: Around): SubjectConflict | undefined {
  const { date } = one.claim;
  // The date of a row is one of several.
  if (figure.sentence.start === figure.sentence.end || figure.sentence.words.size === 0) return undefined;
  // "The driest year since 1982": both say what began then.
  if (figure.edge === 'start' && one.mention.edge === 'start') return undefined;
  if (one.reading.kind !== 'date' || !date || !one.isQuoted || all.some(({ readings }) => readings[0].kind !== 'date'))
    return undefined;
  const own = known.of([one.claim.id]).find(({ reading, isQuoted }) => reading.kind === 'date' && !isQuoted);
  if (!own || verdictOf(figure, own, known) === 'agrees') return undefined;
  const sameExtent =
    own.reading.kind === 'date' &&
    own.reading.extent === one.reading.extent &&
    own.reading.last - own.reading.first === one.reading.last - one.reading.first;
  return sameExtent ? { word: undefined, instead: date.wording } : undefined;
}
