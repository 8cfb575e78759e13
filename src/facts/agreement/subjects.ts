/** Compares the subjects of two figures: what or whom they count, where and when. */

import type { Lexicon } from '../../languages/lexicon.ts';
import type { Mention, SubjectWord } from '../statements/mention.ts';
import { areOnOneSide, areOpposite, sidesOf } from './contrasts.ts';
import { happens } from './happenings.ts';
import { borrowedDate } from './other-dates.ts';

/** True if the words beside two figures overlap. */
export function sameThing(printed: Mention, known: Mention): boolean {
  if (printed.after.some((stem) => known.after.includes(stem))) return true;
  if (isOrdinalAlone(printed) && isOrdinalAlone(known)) return true;
  return printed.before !== undefined && printed.before === known.before && printed.after.length === 0;
}

/** "The fourth is to sit in the evening", "the third of the recommendations": an ordinal in place of a noun. */
function isOrdinalAlone(mention: Mention): boolean {
  return (
    isOrdinal(mention) && (mention.after.length === 0 || mention.ofThings === true) && mention.before === undefined
  );
}

/** The reason why a figure with the right value is about something else. */
export interface SubjectConflict {
  /** The word of the brief that conflicts with the evidence; undefined for a date. */
  readonly word: SubjectWord | undefined;
  /** The words of the evidence. */
  readonly instead: string;
}

/**
 * Finds a word of the brief whose opposite is in the evidence: poor for rich, men for women. Only words beside the figure
 * count. Words that the evidence also uses for this figure, or whose opposite the brief also names, aren't a conflict.
 */
export function contrast(
  printed: Mention,
  known: Mention,
  others: readonly Mention[],
  lexicon: Lexicon,
): SubjectConflict | undefined {
  const elsewhere = new Set(
    others.flatMap(({ clause }) => (clause === printed.clause ? [] : [...clause.words.keys()])),
  );
  const beside = [...printed.sentence.words.values(), ...printed.sentence.inherited.values()].filter(
    ({ stem }) => printed.clause.words.has(stem) || !elsewhere.has(stem),
  );
  // "Open until May" is "closes in May".
  const { states } = lexicon.dates;
  const isLast = known.edge === undefined && [printed, ...others].some(({ edge }) => edge === 'end');
  for (const word of printed.clause.words.values()) {
    if (happens(word, known, lexicon)) continue;
    if (isLast && states?.has(word.stem)) continue;
    // "As a year earlier" for "as in the same quarter of 2022"
    if (printed.shift !== undefined && lexicon.subjects.things.get(word.stem) === 'time') continue;
    for (const { set, side } of sidesOf(word, lexicon)) {
      // "Not kept" isn't the opposite of "failed".
      const isSide = (other: SubjectWord, wanted: boolean): boolean =>
        (wanted || other.negated === word.negated) &&
        sidesOf(other, lexicon).some((one) => one.set === set && (one.side === side) === wanted);
      if ([...known.clause.words.values()].some((other) => isSide(other, true))) continue;
      if (beside.some((other) => isSide(other, false))) continue;
      const rival =
        [...known.clause.words.values()].find((other) => isSide(other, false)) ??
        rivalInSentence(word, printed, known, lexicon, isSide);
      // "Closes at 8 pm" for "is open to 8 pm"
      const isEnded = known.edge === 'end' && printed.edge === undefined && !!rival && states?.has(rival.stem);
      if (rival && !isEnded && !areJoined(word, rival, known)) return { word, instead: rival.text };
    }
    const turned = turnedRival(word, printed, known, lexicon);
    if (turned) return { word, instead: turned.text };
  }
  return known.isGap ? undefined : pairRival(printed, known, lexicon);
}

/** "$410 less than teachers": a difference of pay before tax, which the sentence names beside the amount. */
function rivalInSentence(
  word: SubjectWord,
  printed: Mention,
  known: Mention,
  { roles }: Lexicon,
  isSide: (other: SubjectWord, wanted: boolean) => boolean,
): SubjectWord | undefined {
  if (known.role !== 'by' || printed.role !== 'by' || roles.changes.has(word.stem)) return undefined;
  const words = [...known.sentence.words.values()].filter(({ stem }) => !roles.changes.has(stem));
  return words.some((other) => isSide(other, true)) ? undefined : words.find((other) => isSide(other, false));
}

/** The most characters between two words that are joined: " and ". */
const JOINT = 5;

/** True if the evidence names the word beside its rival: "fruit and vegetables". */
function areJoined({ stem }: SubjectWord, rival: SubjectWord, { sentence }: Mention): boolean {
  const own = sentence.words.get(stem);
  return own !== undefined && Math.min(Math.abs(rival.start - own.end), Math.abs(own.start - rival.end)) <= JOINT;
}

/** "Least deprived" for "deprived", "after tax" for "before tax". */
function turnedRival(
  { stem }: SubjectWord,
  printed: Mention,
  known: Mention,
  { subjects: { turns } }: Lexicon,
): SubjectWord | undefined {
  const own = known.clause.words;
  if (own.has(stem)) return undefined;
  const [first = '', rest] = stem.split(' ');
  const opposite = turns.get(first);
  const rivals =
    rest !== undefined && opposite !== undefined
      ? [`${opposite} ${rest}`.trim()]
      : [...turns].flatMap(([turn, other]) => (other === '' ? [`${turn} ${stem}`] : []));
  return rivals.flatMap((rival) => (printed.sentence.words.has(rival) ? [] : (own.get(rival) ?? []))).at(0);
}

/** "Public clinics" for "private clinics": an opposite right before the same word. */
function pairRival(printed: Mention, known: Mention, lexicon: Lexicon): SubjectConflict | undefined {
  for (const [word, head] of printed.clause.pairs) {
    const beside = known.clause.pairs.filter((pair) => pair[1].stem === head.stem).map(([one]) => one);
    const own = printed.clause.pairs.filter((pair) => pair[1].stem === head.stem).map(([one]) => one);
    const isSame = (one: SubjectWord): boolean => one.stem === word.stem || areOnOneSide(one, word, lexicon);
    if (beside.some(isSame)) continue;
    const rival = beside.find((one) => areOpposite(one, word, lexicon));
    if (rival && !own.some((one) => one !== word && areOpposite(one, word, lexicon)))
      return { word, instead: `${rival.text} ${head.text}` };
  }
  return undefined;
}

/** The score at which the words show that a figure belongs to another statement. */
const ENOUGH = 3;

/**
 * The conflict if the words of the brief are those of another, similar figure of the evidence, so that the figures are swapped.
 * Words that both statements of the evidence contain are ignored.
 */
export function swapped(
  printed: Mention,
  known: Mention,
  other: Mention,
  context: ReadonlyMap<string, SubjectWord>,
  others: readonly Mention[],
  lexicon: Lexicon,
): SubjectConflict | undefined {
  // "The third count" isn't bound to a date.
  const date = isOrdinal(printed) ? undefined : borrowedDate(printed, known, other, others);
  if (date) return { word: undefined, instead: date };
  if (isDifferenceTo(known, other)) return undefined;
  // "Down from a peak of 9.8%" has the subject of another quotation.
  if (known.role === 'from' && known.sentence !== other.sentence) return undefined;
  if (known.clause === other.clause || (known.sentence === other.sentence && sameWords(known, other))) return undefined;
  const rival = rivalWord(printed, known, other, lexicon);
  if (rival) return rival;
  // The subject of the evidence's own figure is unknown.
  const { things, generic } = lexicon.subjects;
  if ([...known.clause.words.keys()].every((stem) => things.get(stem) === 'time' || generic.has(stem)))
    return undefined;
  const rivals = others.flatMap(({ clause }) => [...clause.words.keys()]);
  // "Not satisfied" is not "satisfied".
  const own = new Map(
    [...context].filter(
      ([stem, { negated }]) => !rivals.includes(stem) && negated === (other.clause.words.get(stem)?.negated ?? negated),
    ),
  );
  // "Five portions of fruit are the recommendation" for "2.3 portions of fruit; the association recommends five"
  const isFormIn = (stem: string, { clause }: Mention): boolean =>
    [...clause.words.keys()].some((base) => base === stem || lexicon.forms.isDerived(stem, base));
  const isElided = known.after.length === 0 && known.sentence === other.sentence && other.counted !== undefined;
  const beside = [...printed.sentence.words.keys()];
  if (isElided && beside.some((stem) => isFormIn(stem, known) && !isFormIn(stem, other))) return undefined;
  const isList = areListed(known, other, lexicon) && hasAllOf(own, printed, known, other);
  if (isList && hasFew(context, known, other)) {
    const word = [...other.clause.words.values()].find(({ stem }) => !known.clause.words.has(stem));
    return { word: word && context.get(word.stem), instead: [...known.clause.words.values()][0]?.text ?? '' };
  }
  // No word of the brief is beside this figure in the evidence.
  const isStrange = known.clause.words.size > 1 && ![...context.keys()].some((stem) => known.clause.words.has(stem));
  let score = 0;
  let named: SubjectWord | undefined;
  for (const word of context.values()) {
    const isHere = [...known.clause.words.values()].some((one) => areOnOneSide(one, word, lexicon));
    const isOfGroup = known.group?.words.some(({ stem }) => stem === word.stem) === true;
    const [here, there] = [known.clause.words.has(word.stem) || isOfGroup, other.clause.words.has(word.stem)];
    if (here && !there) return undefined;
    if (lexicon.subjects.things.get(word.stem) === 'time' || lexicon.summary.mean.test(word.text)) continue;
    if (isHere || here || !there || !own.has(word.stem) || (printed.after[0] === word.stem && known.after.length === 0))
      continue;
    // "Among islanders it was 39%" is about what the sentence before says of the others.
    if (known.refersBack && lexicon.subjects.contrasts.has(word.text.toLowerCase())) continue;
    score += isTelling(word, printed, known, lexicon) ? ENOUGH : 1;
    named ??= word;
  }
  return score >= (isStrange ? ENOUGH - 1 : ENOUGH) && named
    ? { word: named, instead: [...known.clause.words.values()][0]?.text ?? '' }
    : undefined;
}

/** True for a word that alone shows whose figure it is: a name, a benchmark, one side of a contrast, the thing counted. */
function isTelling(word: SubjectWord, printed: Mention, known: Mention, lexicon: Lexicon): boolean {
  return (
    word.name ||
    isBenchmark(word.stem, known, lexicon) ||
    lexicon.subjects.contrasts.has(word.text.toLowerCase()) ||
    isCounted(printed, known, word.stem, lexicon)
  );
}

function isOrdinal({ readings: [reading] }: Mention): boolean {
  return reading.kind === 'number' && reading.unit === 'th';
}

/** "Members ate 250 g of fruit, 38 g more than the others": the words of the amount are those of the difference too. */
function isDifferenceTo(known: Mention, { role, start, sentence }: Mention): boolean {
  return known.role === 'by' && role === undefined && sentence === known.sentence && start < known.start;
}

function sameWords(a: Mention, b: Mention): boolean {
  return (
    [...a.clause.words.keys()].join() === [...b.clause.words.keys()].join() &&
    a.clause.dates.length === b.clause.dates.length
  );
}

/** True for "target" unless the evidence measures this figure, too, by something: "limit" for "guideline". */
function isBenchmark(stem: string, known: Mention, { subjects: { benchmarks } }: Lexicon): boolean {
  return benchmarks?.has(stem) === true && ![...known.clause.words.keys()].some((one) => benchmarks.has(one));
}

/** True if both figures count known, different things. */
function isCounted({ after }: Mention, known: Mention, stem: string, { subjects, writing }: Lexicon): boolean {
  const { things } = subjects;
  const [counted] = known.after;
  const isTime = (one: string): boolean => things.get(one) === 'time';
  if (counted === undefined || counted === stem || isTime(stem) || isTime(counted)) return false;
  return after[0] === stem && (writing.spelled !== undefined || (things.has(stem) && things.has(counted)));
}

/** True if the words include most of those that distinguish the other statement from this one. */
function hasAllOf(
  context: ReadonlyMap<string, SubjectWord>,
  printed: Mention,
  known: Mention,
  other: Mention,
): boolean {
  const own = [...other.clause.words.keys()].filter((stem) => !known.clause.words.has(stem));
  const here = own.filter((stem) => context.has(stem) && stem !== printed.after[0]);
  return own.length > 0 && here.length * 3 >= own.length * 2;
}

/** True if the words include less than half of those that distinguish this statement from the other. */
function hasFew(context: ReadonlyMap<string, SubjectWord>, known: Mention, other: Mention): boolean {
  const own = [...known.clause.words.keys()].filter((stem) => !other.clause.words.has(stem));
  return own.length > 0 && own.filter((stem) => context.has(stem)).length * 2 < own.length;
}

/** "31% in the north, 22% in the south and 18% on the coast": every word distinguishes the figures. */
function areListed(a: Mention, b: Mention, { grammar }: Lexicon): boolean {
  const { opener } = (a.start > b.start ? a : b).clause;
  const joins = /^[,;]$/.test(opener) || grammar.conjunctions.has(opener) || grammar.or.has(opener);
  return joins && a.sentence === b.sentence;
}

/** The conflict if a word beside the figure belongs to the other figure, and the evidence has its opposite beside this one. */
function rivalWord(printed: Mention, known: Mention, other: Mention, lexicon: Lexicon): SubjectConflict | undefined {
  for (const word of printed.clause.words.values()) {
    if (known.clause.words.has(word.stem) || !other.clause.words.has(word.stem)) continue;
    const sides = sidesOf(word, lexicon);
    const rival = [...known.clause.words.values()].find(
      (one) =>
        sidesOf(one, lexicon).some(({ set, side }) => sides.some((mine) => mine.set === set && mine.side !== side)) &&
        !printed.clause.words.has(one.stem),
    );
    if (rival) return { word, instead: rival.text };
  }
  return undefined;
}
