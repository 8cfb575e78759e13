/** The words and dates that belong to each figure of a text. */

import type { DateReading, Figure } from '../figures/figure.ts';
import type { Tokens } from '../figures/tokens.ts';
import type { Clause, SubjectWord, WordPair } from './mention.ts';
import { comparedThings, denies, describedBefore } from './sides.ts';
import { ownersOfParts, type Split } from './split.ts';
import { isCountedInside, subjectWord } from './subject-words.ts';

export function clausesOf(
  t: Tokens,
  parts: Split,
  figures: readonly Figure[],
  names: ReadonlyMap<number, SubjectWord>,
): readonly Clause[] {
  if (figures.length === 0) return [];
  // Names belong to the figures beside them.
  const figureOf = parts.figureOf.map((figure, i) => (names.has(i) ? -1 : figure));
  const owners = ownersOfParts(t, { ...parts, figureOf });
  const clauses = figures.map(emptyClause);
  const compared = comparedThings(t, parts, figures);
  t.list.forEach((_, i) => {
    if ((figureOf[i] !== -1 && !isCountedInside(t, i)) || names.has(i + 1)) return;
    const beside = owners.get(parts.partOf[i] ?? 0) ?? [];
    if (denies(t, i))
      for (const owner of beside)
        if (clauses[owner] && parts.partOf[parts.figureStarts[owner] ?? -1] === parts.partOf[i])
          clauses[owner].negated = true;
    const word = names.get(i) ?? subjectWord(t, i);
    if (!word) return;
    const head = subjectWord(t, i + 1) ?? wholeOf(t, i);
    for (const owner of compared.get(i) ?? beside) {
      const clause = clauses[owner];
      if (!clause) continue;
      if (!clause.words.has(word.stem)) clause.words.set(word.stem, word);
      if (head) clause.pairs.push([word, head]);
    }
  });
  inheritSubjects(t, parts, clauses);
  for (const [figure, word] of antecedents(t, parts)) clauses[figure]?.words.set(word.stem, word);
  figures.forEach((_, i) => {
    const before = describedBefore(t, parts, figures, i);
    const words = before === undefined ? undefined : clauses[before]?.words;
    for (const [stem, word] of words ?? []) clauses[i]?.words.set(stem, word);
  });
  figures.forEach((figure, i) => {
    const [reading] = figure.readings;
    const at = parts.figureStarts[i] ?? -1;
    const clause = clauses[i];
    if (clause) Object.assign(clause, placeOfClause(t, parts, at));
    const beside = owners.get(parts.partOf[at] ?? 0) ?? [];
    if (reading.kind === 'number' && reading.unit === 'th' && 'value' in reading.quantity) {
      const word = ordinalWord(figure, reading.quantity.value);
      const counted = [...beside].filter((owner) => owner !== i);
      const next = counted.length > 0 ? counted : nextNumber(parts, at, figures);
      for (const owner of next) clauses[owner]?.words.set(word.stem, word);
    }
    if (reading.kind !== 'date') return;
    if (isBase(t, at) || isRecordSince(t, parts, at)) return;
    const own = reading.ends ? undefined : dateOwner(t, parts, at, figures);
    for (const owner of own ?? [...beside, ...neighbours(t, parts, owners, at, i)])
      if (owner !== i) clauses[owner]?.dates.push(reading);
  });
  return clauses;
}

function emptyClause() {
  return {
    words: new Map<string, SubjectWord>(),
    pairs: [] as WordPair[],
    dates: [] as DateReading[],
    part: -1,
    opener: '',
    negated: false,
    time: undefined as Clause['time'],
  };
}

/** The part of the sentence that a clause is, its first word, and the time that it is about. */
function placeOfClause(t: Tokens, parts: Split, at: number): Pick<Clause, 'part' | 'opener' | 'time'> {
  const first = parts.partStarts[parts.partOf[at] ?? 0] ?? -1;
  const time = timeAt(t, first, at) ?? tenseOf(t, parts, first);
  return { part: parts.partOf[at] ?? -1, opener: t.lower(first), ...(time && { time }) };
}

/** "cost" for "operation" in "the cost of the operation". */
function wholeOf(t: Tokens, at: number): SubjectWord | undefined {
  const { of } = t.lexicon.grammar;
  const article = t.isIn(at - 1, t.lexicon.subjects.stop) && !t.isIn(at - 1, of) ? 1 : 0;
  return t.isIn(at - 1 - article, of) ? subjectWord(t, at - 2 - article) : undefined;
}

/** "Now it is 68%", "but before the opening 41%": the word that begins the part. */
function timeAt(t: Tokens, first: number, figure: number): Clause['time'] {
  const { roles, subjects } = t.lexicon;
  for (let i = first; i <= first + 1 && i < figure; i++) {
    const time = roles.times.get(t.lower(i));
    // "Before tax" isn't a time.
    if (time) return t.at(i + 1)?.kind === 'word' && !subjects.stop.has(t.lower(i + 1)) ? undefined : time;
    if (t.at(i)?.kind === 'word' && !subjects.joints.has(t.lower(i))) return undefined;
  }
  return undefined;
}

/** "Of which 440 are left": a part in the present tense alone is about the later value. */
function tenseOf(t: Tokens, { partOf }: Split, first: number): Clause['time'] {
  const { present, past } = t.lexicon.roles;
  let isPresent = false;
  for (let i = first; partOf[i] === partOf[first] && i < t.list.length; i++) {
    if (past.has(t.lower(i))) return undefined;
    isPresent ||= present.has(t.lower(i));
  }
  return isPresent ? 'to' : undefined;
}

function ordinalWord({ written, start, end }: Figure, value: number): SubjectWord {
  return { stem: `#${value}`, text: written, start, end, name: false, negated: false };
}

/** The next number of the sentence: "the first, in 1998, was lost by 212 votes". */
function nextNumber({ figureOf, sentenceOf }: Split, at: number, figures: readonly Figure[]): readonly number[] {
  for (let i = at; sentenceOf[i] === sentenceOf[at] && i < figureOf.length; i++) {
    const figure = figureOf[i] ?? -1;
    const [reading] = figures[figure]?.readings ?? [];
    if (reading?.kind === 'number' && figure !== figureOf[at]) return reading.unit === 'th' ? [] : [figure];
  }
  return [];
}

/** "Two fifths less than in 2023": the date of the amount that the figure is compared with. */
function isBase(t: Tokens, at: number): boolean {
  return t.lexicon.roles.than.has(t.lower(at - 1)) || t.lexicon.roles.than.has(t.lower(at - 2));
}

/** "The lowest number since 2009": the date of an earlier record. */
function isRecordSince(t: Tokens, { partOf }: Split, at: number): boolean {
  const { dates, summary } = t.lexicon;
  if (!dates.since.has(t.lower(at - 1))) return false;
  for (let i = at - 1; i >= 0 && partOf[i] === partOf[at]; i--) if (summary.superlatives.has(t.lower(i))) return true;
  return false;
}

/** "38 mg/l in 1995": a date right after a figure belongs to it. */
function dateOwner(
  t: Tokens,
  { figureOf }: Split,
  at: number,
  figures: readonly Figure[],
): readonly number[] | undefined {
  let next = at;
  while (figureOf[next] === figureOf[at]) next++;
  const follows = t.isIn(next, t.lexicon.dates.beforeFigures) ? (figureOf[next + 1] ?? -1) : -1;
  if (follows >= 0 && figures[follows]?.readings[0].kind === 'number') return [follows];
  const { dates, grammar } = t.lexicon;
  let joint = t.isIn(at - 1, dates.afterFigures) ? at - 2 : at - 1;
  // "Than the 5.18 million boxes of 2022"
  if (t.isIn(at - 1, grammar.of) && subjectWord(t, at - 2)) joint = at - 3;
  const owner = figureOf[joint] ?? -1;
  return owner >= 0 && figures[owner]?.readings[0].kind === 'number' ? [owner] : undefined;
}

/** The figures of the parts before and after a part that contains only a date, but not across a semicolon. */
function neighbours(
  t: Tokens,
  parts: Split,
  owners: ReadonlyMap<number, ReadonlySet<number>>,
  at: number,
  own: number,
): number[] {
  const part = parts.partOf[at] ?? 0;
  const figures = owners.get(part);
  if (!figures || figures.size > 1) return [];
  const beside = (step: 1 | -1): Iterable<number> => {
    const id = partBeside(parts, part, step);
    const inSentence = id !== undefined && parts.sentenceOf[parts.partStarts[id] ?? -1] === parts.sentenceOf[at];
    const later = step === 1 ? id : part;
    const isCut = later !== undefined && t.at(parts.partStarts[later] ?? -1)?.text === ';';
    return (inSentence && !isCut && owners.get(id)) || [];
  };
  return [...new Set([...beside(-1), ...beside(1)])].filter((owner) => owner !== own);
}

/** The id of the previous or next part, in any sentence. */
function partBeside({ partStarts }: Split, part: number, step: 1 | -1): number | undefined {
  let id = part + step;
  while (id >= 0 && id < partStarts.length && partStarts[id] === undefined) id += step;
  return partStarts[id] === undefined ? undefined : id;
}

/**
 * "Lobster was 4% of the weight and 29% of the value": a part that begins with its figure has the subject of the part before,
 * which are the words before that part's first figure.
 */
function inheritSubjects(
  t: Tokens,
  { partOf, sentenceOf, figureOf, partStarts }: Split,
  clauses: readonly { readonly words: Map<string, SubjectWord> }[],
): void {
  let subject: { readonly sentence: number | undefined; readonly words: readonly SubjectWord[] } | undefined;
  for (const start of partStarts) {
    if (start === undefined) continue;
    const [part, sentence] = [partOf[start], sentenceOf[start]];
    const words: SubjectWord[] = [];
    const owned = new Set<number>();
    for (let i = start; partOf[i] === part && i < figureOf.length; i++) {
      const figure = figureOf[i] ?? -1;
      if (figure >= 0) owned.add(figure);
      const word = figure < 0 && owned.size === 0 ? subjectWord(t, i) : undefined;
      if (word) words.push(word);
    }
    if (owned.size === 0) continue;
    const continues = words.length === 0 && subject?.sentence === sentence && continuesPart(t, start);
    const inherited = continues ? (subject?.words ?? []) : [];
    for (const figure of owned)
      for (const word of inherited)
        if (!clauses[figure]?.words.has(word.stem)) clauses[figure]?.words.set(word.stem, word);
    if (words.length > 0 || !continues) subject = { sentence, words };
  }
}

/** "Everywhere except in Lower Brask, where it fell by 1.6 points": the figures of a relative part, with the words right before it. */
function antecedents(
  t: Tokens,
  { partOf, sentenceOf, figureOf }: Split,
): readonly (readonly [figure: number, word: SubjectWord])[] {
  return t.list.flatMap((_, comma) => {
    if (t.at(comma)?.text !== ',' || !t.isIn(comma + 1, t.lexicon.speech.relatives)) return [];
    const words: SubjectWord[] = [];
    const isLike = (word: SubjectWord): boolean => word.name === (words[0] ?? word).name;
    // Not "bn" of "£2.72bn, which"
    const wordAt = (i: number): SubjectWord | undefined => ((figureOf[i] ?? -1) < 0 ? subjectWord(t, i) : undefined);
    for (let i = comma - 1, word = wordAt(i); word && isLike(word); word = wordAt(--i)) words.push(word);
    const owned = new Set<number>();
    for (let i = comma + 1; partOf[i] === partOf[comma + 1] && sentenceOf[i] === sentenceOf[comma]; i++)
      if ((figureOf[i] ?? -1) >= 0) owned.add(figureOf[i] ?? -1);
    return [...owned].flatMap((figure) => words.map((word) => [figure, word] as const));
  });
}

/** "and 29% of the value", ", to 640 tonnes"; after other commas the words describe what comes before them. */
function continuesPart(t: Tokens, start: number): boolean {
  const { subjects, roles } = t.lexicon;
  if (subjects.coordinators.has(t.lower(start))) return true;
  return t.at(start)?.text === ',' && t.phraseAt(start + 1, roles.before) !== undefined;
}
