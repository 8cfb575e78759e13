/** Reads the statements of a text: its figures with their roles and subjects. */

import { once } from '../../core/once.ts';
import type { Direction } from '../../languages/lexicon.ts';
import { apartAt, relativeAt } from '../figures/date-spans.ts';
import type { Figure } from '../figures/figure.ts';
import type { Tokens } from '../figures/tokens.ts';
import { perAfter } from '../figures/unit-words.ts';
import { withBorrowedUnits } from './borrowed-units.ts';
import { withBracketed } from './bracketed.ts';
import { clausesOf } from './clauses.ts';
import { comparativesAmong } from './comparatives.ts';
import { comparisonDates } from './comparison-dates.ts';
import { edgeOf, sideOf } from './date-edges.ts';
import { withDatesOfText } from './dates-of-text.ts';
import { isException } from './exceptions.ts';
import { frequenciesIn, timesAYear } from './frequencies.ts';
import { groupOf } from './groups.ts';
import { readingsInStatement } from './limits.ts';
import type { Clause, Ellipsis, Mention, Sentence, Statements, SubjectWord } from './mention.ts';
import { isShare } from './numbered.ts';
import type { ReadText } from './read-text.ts';
import { withRecalledSubjects } from './recalled-subjects.ts';
import { roleOf } from './roles.ts';
import { withSharedUnits } from './shared-units.ts';
import type { Split } from './split.ts';
import { countedAfter, isBareGenitive, isCountedInside, subjectWord } from './subject-words.ts';
import { trendsAmong } from './trends.ts';
import { isWhole, isWholeOfShare } from './whole-amounts.ts';

export function readStatements({ tokens: t, figures, parts }: ReadText): Statements {
  const names = namedThings(t, figures, parts);
  const sentences = once(() => sentencesOf(t, parts, names));
  const clauses = clausesOf(t, parts, figures, names);
  const trends = figures.length > 0 ? trendsOf(t, parts) : NO_TRENDS;
  const mentions = figures.map((figure, i): Mention => {
    const from = parts.figureStarts[i] ?? 0;
    let next = from;
    while (parts.figureOf[next] === i) next++;
    const sentence = sentences()[parts.sentenceOf[from] ?? 0] ?? EMPTY_SENTENCE;
    const trend = trends.get(parts.sentenceOf[from] ?? 0);
    const apart = figure.readings[0].kind === 'number' ? apartAt(t, from, next) : undefined;
    return {
      ...figure,
      readings: readingsInStatement(t, parts, figure, from, clauses[i] ?? EMPTY_CLAUSE),
      ...roleOf(t, figure, from, afterRate(t, next)),
      after: wordsAfter(t, next),
      ...countedAfter(t, next),
      ...(isShareOf(figure) && groupOf(t, parts, from, next)),
      before: wordBefore(t, from),
      ...placeOf(t, from, next),
      clause: clauses[i] ?? EMPTY_CLAUSE,
      sentence,
      ...(trend !== undefined && { trend }),
      ...(apart !== undefined && { apart }),
      ...frequencyOf(t, figure, next),
      ...comparisonDates(t, parts, figures, figure, from, next),
      ...edgeOf(t, figure, from),
      ...sideOf(t, figure, from, next, parts),
      ...ellipsisAfter(t, next),
      ...(t.isIn(next, t.lexicon.grammar.of) && { ofThings: true as const }),
      ...(isOfThem(t, next) && { ofThem: true as const }),
      ...(isException(t, from, next) && { exception: true as const }),
      ...(isBesideOthers(t, parts, from, next) && { others: true as const }),
      ...(isGap(t, parts, from) && { isGap: true as const, role: 'by' as const }),
      ...(refersBack(t, from) && { refersBack: true as const }),
      ...((isWhole(t, parts, from) || isWholeOfShare(t, parts, figures, from)) && { whole: true as const }),
    };
  });
  // Most texts are asked for little more than their figures.
  const later = {
    trends: once(() => trendsAmong(t)),
    comparatives: once(() => comparativesAmong(t, figures, parts)),
    shifts: once(() => t.list.flatMap((_, i) => relativeAt(t, i)?.months ?? [])),
    frequencies: once(() => frequenciesIn(t)),
  };
  return {
    text: t.text,
    mentions: withDatesOfText(
      withRecalledSubjects(
        withBracketed(withSharedUnits(withBorrowedUnits(mentions, t.lexicon), t, parts), t.text),
        t.lexicon,
      ),
    ),
    get sentences() {
      return sentences();
    },
    get trends() {
      return later.trends();
    },
    get comparatives() {
      return later.comparatives();
    },
    get shifts() {
      return later.shifts();
    },
    get frequencies() {
      return later.frequencies();
    },
  };
}

const NO_TRENDS: ReadonlyMap<number, Direction | undefined> = new Map();

function isShareOf({ readings: [reading] }: Figure): boolean {
  return reading.kind === 'number' && isShare(reading);
}

/** "52.4% in Port Marren", "Hollen (78.9%)", but not "3,200 in October". */
function placeOf(t: Tokens, from: number, next: number): Pick<Mention, 'place'> {
  const { in: inWords, on, at, determiners } = t.lexicon.grammar;
  const follows = t.isIn(next, inWords) || t.isIn(next, on) || t.isIn(next, at);
  const words: SubjectWord[] = [];
  let first = next + 1;
  while (t.isIn(first, determiners)) first++;
  if (follows && t.lexicon.dates.months.has(t.at(first)?.text ?? '')) return {};
  for (let i = first, word = subjectWord(t, i); follows && word?.name; word = subjectWord(t, ++i)) words.push(word);
  if (t.at(from - 1)?.text === '(')
    for (let i = from - 2, word = subjectWord(t, i); word && i > from - 5; word = subjectWord(t, --i)) words.push(word);
  const place = words.filter(({ name }) => name);
  return place.length > 0 ? { place } : {};
}

function frequencyOf(t: Tokens, { readings: [reading] }: Figure, next: number): Pick<Mention, 'timesAYear'> {
  if (reading.kind !== 'number' || reading.unit !== '' || reading.quantity.kind !== 'exact') return {};
  const often = timesAYear(t, reading.quantity.value, next);
  return often === undefined ? {} : { timesAYear: often };
}

/** Names like "Line 12" as one word, by the token of their number. Labels for parts of the text itself are excluded. */
function namedThings(t: Tokens, figures: readonly Figure[], { figureStarts }: Split): ReadonlyMap<number, SubjectWord> {
  const things = new Map<number, SubjectWord>();
  figures.forEach(({ readings: [reading], start, end }, i) => {
    if (reading.kind !== 'name' || t.lexicon.names.labels.get(reading.label)?.ownPart) return;
    const text = `${reading.label} ${reading.number}`;
    things.set(figureStarts[i] ?? 0, { stem: text, text, start, end, name: true, negated: false });
  });
  return things;
}

/** "39% did not": the verb is in the words before. */
function ellipsisAfter(t: Tokens, next: number): { readonly ellipsis?: Ellipsis } {
  const { grammar, subjects } = t.lexicon;
  if (!t.isIn(next, grammar.auxiliaries)) return {};
  const negated = t.isIn(next + 1, grammar.not);
  const after = t.at(negated ? next + 2 : next + 1);
  const ends = after === undefined || after.kind === 'sign' || subjects.afterEllipsis.has(after.lower);
  return ends ? { ellipsis: negated ? 'denied' : 'affirmed' } : {};
}

/** "The president and ten other judges", without another number before. */
function isBesideOthers(t: Tokens, { sentenceOf, figureOf }: Split, from: number, next: number): boolean {
  if (!t.lexicon.numbers.others?.has(t.lower(next)) || !t.isIn(from - 1, t.lexicon.grammar.and)) return false;
  for (let i = from - 1; i >= 0 && sentenceOf[i] === sentenceOf[from]; i--) if ((figureOf[i] ?? -1) >= 0) return false;
  return true;
}

/** The most tokens from "difference between" to its amount. */
const FAR = 20;

/** "The difference between the highest and the lowest was 3.4 million", "in 2018 the difference had been 3.4 million" */
function isGap(t: Tokens, { sentenceOf, figureOf }: Split, from: number): boolean {
  const { roles, grammar, subjects, wording } = t.lexicon;
  const verb = from - 1;
  if (roles.gaps === undefined || !t.isIn(verb, wording.be)) return false;
  const subject = t.isIn(verb - 1, wording.perfect) ? verb - 2 : verb - 1;
  if (roles.gaps.has(subjects.stem(t.lower(subject))) && t.isIn(subject - 1, grammar.the)) return true;
  for (let i = from - 1; i >= 0 && i > from - FAR && sentenceOf[i] === sentenceOf[from]; i--) {
    if ((figureOf[i] ?? -1) >= 0) return false;
    if (t.isIn(i + 1, grammar.between) && roles.gaps.has(subjects.stem(t.lower(i)))) return true;
  }
  return false;
}

/** "It was 39%", "the share had been about 39%". */
function refersBack(t: Tokens, from: number): boolean {
  const { wording, subjects, summary } = t.lexicon;
  let verb = from - 1;
  while (t.isIn(verb - 1, wording.be) || t.isIn(verb - 1, wording.perfect)) verb--;
  const subject = verb - 1;
  return t.isIn(verb, wording.be) && (t.isIn(subject, subjects.pronouns) || summary.measures.has(t.lower(subject)));
}

/** "41% of them", "a third of these". */
function isOfThem(t: Tokens, next: number): boolean {
  const { grammar, subjects } = t.lexicon;
  return t.isIn(next, grammar.of) && subjects.backReferences.has(t.lower(next + 1));
}

/** The direction of each sentence whose words of change all agree. */
function trendsOf(t: Tokens, { sentenceOf }: Split): ReadonlyMap<number, Direction | undefined> {
  const trends = new Map<number, Direction | undefined>();
  t.list.forEach(({ kind, lower }, i) => {
    const direction = kind === 'word' ? t.lexicon.roles.changes.get(t.lexicon.subjects.stem(lower)) : undefined;
    const id = sentenceOf[i] ?? 0;
    if (direction) trends.set(id, trends.has(id) && trends.get(id) !== direction ? undefined : direction);
  });
  return trends;
}

/** The token after "a day" in "33 litres a day less". */
function afterRate(t: Tokens, next: number): number {
  const { grammar, units } = t.lexicon;
  const begins = t.isIn(next, grammar.a) || t.isIn(next, units.per) || t.isIn(next, units.each);
  return begins && perAfter(t, next) !== undefined ? next + 2 : next;
}

const NO_WORDS: ReadonlyMap<string, SubjectWord> = new Map();
export const EMPTY_CLAUSE: Clause = {
  words: NO_WORDS,
  pairs: [],
  dates: [],
  part: -1,
  opener: '',
  negated: false,
};
export const EMPTY_SENTENCE: Sentence = { start: 0, end: 0, words: NO_WORDS, inherited: NO_WORDS };

function sentencesOf(
  t: Tokens,
  { sentenceOf, figureOf }: Split,
  names: ReadonlyMap<number, SubjectWord>,
): readonly Sentence[] {
  const found: { start: number; end: number; words: Map<string, SubjectWord>; first: number }[] = [];
  t.list.forEach((token, i) => {
    const id = sentenceOf[i] ?? 0;
    const sentence = found[id] ?? { start: token.start, end: token.end, words: new Map(), first: i };
    found[id] = sentence;
    sentence.end = token.end;
    const word =
      names.get(i) ??
      ((figureOf[i] === -1 || isCountedInside(t, i)) && !names.has(i + 1) ? subjectWord(t, i) : undefined);
    if (word && !sentence.words.has(word.stem)) sentence.words.set(word.stem, word);
  });
  return found.map(({ start, end, words, first }, i) => {
    const pronoun = [first, first + 1].some((at) => t.lexicon.subjects.pronouns.has(t.lower(at)));
    return { start, end, words, inherited: (pronoun && found[i - 1]?.words) || NO_WORDS };
  });
}

function wordsAfter(t: Tokens, next: number): readonly string[] {
  const { stop, beforeNext, stem } = t.lexicon.subjects;
  const words: string[] = [];
  for (let i = next; i < next + 5 && words.length < 3; i++) {
    const token = t.at(i);
    if (!token || (token.kind === 'sign' && !/^[-‑]$/.test(token.text)) || token.kind === 'number') break;
    if (token.kind === 'sign') continue;
    if (isBareGenitive(t, i)) break;
    if (stop.has(token.lower)) {
      if (beforeNext.has(token.lower)) continue;
      break;
    }
    words.push(stem(token.lower));
  }
  return words;
}

function wordBefore(t: Tokens, from: number): string | undefined {
  const token = t.at(from - 1);
  const { emptyBefore, stem } = t.lexicon.subjects;
  return token?.kind === 'word' && !emptyBefore.has(token.lower) ? stem(token.lower) : undefined;
}

/** Dates that a text states without naming them: "a year earlier". */
export function impliedDates({ mentions }: Statements): readonly Mention[] {
  return mentions.flatMap((mention): Mention[] => {
    const [date] = mention.shift === undefined ? [] : mention.clause.dates;
    return date ? [{ ...mention, readings: [date], role: undefined, direction: undefined, weak: false }] : [];
  });
}
