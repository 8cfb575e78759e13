/** Makes a lexicon of the words of a language. */

import { DIGITS } from './digits.ts';
import type { Lexicon } from './lexicon.ts';
import type { FormData, LexiconWords, Meanings } from './lexicon-words.ts';
import { remembered } from './remembered.ts';
import { cutter } from './word-cuts.ts';
import { type Fold, filled, folded, list, mapped, pattern, phrasesOf, setOf } from './word-data.ts';
import type { DateMarks, SpelledNumbers, Writing } from './writing.ts';

/** What CLDR knows of a language's writing. */
export interface Signs {
  readonly decimal: '.' | ',';
  readonly dateMarks: DateMarks | undefined;
}

export function lexiconFrom(data: LexiconWords, signs: Signs): Lexicon {
  const fold = folded(data.writing.fold ?? []);
  const spelled = spelledNumbers(data, fold);
  const stem = remembered(stemmer(data.forms, fold));
  const forms = formsOf(data.forms, stem);
  const stems = (text: string): ReadonlySet<string> => new Set(list(text, fold).map(stem));
  const byStem = <T>(lines: readonly string[], meaning: (line: number) => T): ReadonlyMap<string, T> =>
    new Map(lines.flatMap((line, i) => list(line, fold).map((word) => [stem(word), meaning(i)] as const)));
  const writing = writingOf(data, signs, spelled, fold);
  const dates = filled(DIGITS.dates, data.dates, fold);
  const units = filled(DIGITS.units, data.units, fold);
  const roles = filled(DIGITS.roles, data.roles, fold);
  const speech = filled(DIGITS.speech, data.speech, fold);
  return {
    language: data.language,
    reads: 'words',
    writing,
    grammar: filled(DIGITS.grammar, data.grammar, fold),
    forms,
    numbers: numbersOf(data, spelled, fold),
    dates: {
      ...dates,
      months: inAnyCase(
        mapped(data.dates.months ?? {}, (word) => word, Number),
        writing.capitalNouns,
      ),
    },
    clock: filled(DIGITS.clock, data.clock, fold),
    units: {
      ...units,
      denominators: new Map(
        [...units.denominators].flatMap(([word, name]) => [
          [word, name],
          [stem(word), name],
        ]),
      ),
      points: stems(data.units.points ?? ''),
    },
    names: namesOf(data, fold),
    roles: {
      ...roles,
      moves: stems(data.roles.moves ?? ''),
      changes: new Map(
        Object.entries(data.roles.changes ?? {}).flatMap(([way, all]) =>
          list(all, fold).map((word) => [stem(word), way === 'up' ? 'up' : 'down'] as const),
        ),
      ),
    },
    subjects: subjectsOf(data, stem, stems, fold),
    thesaurus: thesaurusOf(data, stem, fold),
    speech: { ...speech, verbs: stems(data.speech.verbs ?? ''), roles: byStem(data.speech.roles, (line) => line) },
    wording: filled(DIGITS.wording, data.wording, fold),
    comparisons: filled(DIGITS.comparisons, data.comparisons, fold),
    means: filled(DIGITS.means, data.means, fold),
    parts: filled(DIGITS.parts, data.parts, fold),
    summary: summaryOf(data, fold),
  };
}

function writingOf(data: LexiconWords, { decimal, dateMarks }: Signs, spelled: SpelledNumbers, fold: Fold): Writing {
  const { dayMarks = '', abbreviations = '', capitalNouns = false, caseless = false } = data.writing;
  return {
    ...{ decimal, fold, spelled },
    dateMarks: dateMarks && { ...dateMarks, day: new Set([...dateMarks.day, ...list(dayMarks, fold)]) },
    cuts: cutter(data, fold),
    abbreviations: setOf(abbreviations, fold),
    ...{ capitalNouns, caseless },
  };
}

function subjectsOf(
  { subjects: data }: LexiconWords,
  stem: (word: string) => string,
  stems: (text: string) => ReadonlySet<string>,
  fold: Fold,
): Lexicon['subjects'] {
  return {
    ...filled(DIGITS.subjects, data, fold),
    stem,
    contrasts: contrastsOf(data.contrasts, stem, fold),
    things: new Map(
      Object.entries(data.things ?? {}).flatMap(([kind, all]) =>
        list(all, fold).map((word) => [stem(word), kind] as const),
      ),
    ),
    generic: stems(data.generic ?? ''),
    deniers: stems(data.deniers ?? ''),
    votes: {
      voting: stems(data.votes?.voting ?? ''),
      rejecting: stems(data.votes?.rejecting ?? ''),
      for: data.votes?.for ?? '',
      against: data.votes?.against ?? '',
    },
  };
}

function summaryOf({ summary }: LexiconWords, fold: Fold): Lexicon['summary'] {
  return {
    ...filled(DIGITS.summary, summary, fold),
    quantifiers: new Map(
      Object.entries(summary.quantifiers ?? {}).flatMap(([bounds, all]) => {
        const [least = 0, most = 100] = bounds.split('-').map(Number);
        return list(all, fold).map((word) => [word, [least, most]] as const);
      }),
    ),
  };
}

function numbersOf(data: LexiconWords, spelled: SpelledNumbers, fold: Fold): Lexicon['numbers'] {
  const numbers = filled(DIGITS.numbers, data.numbers, fold);
  const large = [...spelled.multipliers].filter(([, factor]) => factor >= 1000);
  return {
    ...numbers,
    hedges: [...numbers.hedges, ...DIGITS.numbers.hedges],
    magnitudes: new Map([...large, ...numbers.magnitudes]),
    shortMagnitudes: new Map(
      Object.entries(data.numbers.shortMagnitudes ?? {}).flatMap(([factor, all]) =>
        list(all, fold).map((word) => [word, { factor: Number(factor), money: word.length === 1 }] as const),
      ),
    ),
    multiples: {
      ...numbers.multiples,
      folded: (word) => {
        const ending = list(data.numbers.fold ?? '', fold).find((one) => word.endsWith(one));
        return ending === undefined ? undefined : word.slice(0, -ending.length);
      },
    },
  };
}

function spelledNumbers({ writing }: LexiconWords, fold: Fold): SpelledNumbers {
  const data = writing.spelled;
  return {
    values: mapped(data?.values ?? {}, fold, Number),
    multipliers: mapped(data?.multipliers ?? {}, fold, Number),
    joints: setOf(data?.joints ?? '', fold),
    halves: phrasesOf({ half: data?.halves ?? '' }, fold, () => true).map(([phrase]) => phrase),
    beforeThings: setOf(data?.beforeThings ?? '', fold),
    onesFirst: data?.onesFirst ?? false,
    digits: new Map(list(data?.digits ?? '', fold).map((digit, i) => [digit, i % 10])),
  };
}

function stemmer({ prefixes, endings, least, irregular = [] }: FormData, fold: Fold): (word: string) => string {
  const before = prefixes === undefined ? undefined : new RegExp(`^(?:${prefixes})(?=.{${least}})`, 'u');
  const after = endings === '' ? undefined : new RegExp(`(?<=^.{${least},}?)(?:${endings})$`, 'u');
  const known = new Map(
    irregular.flatMap((line) => {
      const [first = '', ...others] = list(line, fold);
      return [first, ...others].map((word) => [word, first] as const);
    }),
  );
  const cut = (word: string): string => {
    const bare = before ? word.replace(before, '') : word;
    return after ? bare.replace(after, '') : bare;
  };
  return (word) => {
    const form = fold(word.toLowerCase());
    return cut(known.get(form) ?? form);
  };
}

function formsOf(data: FormData, stem: (word: string) => string): Lexicon['forms'] {
  const [plural, past] = [pattern(data.plural), pattern(data.past)];
  const participle = pattern(data.participle ?? '(?!)');
  const comparative = pattern(data.comparative ?? '(?!)');
  return {
    isPlural: (word) => plural.test(word),
    singulars: (word) => [stem(word)],
    isPast: (word) => past.test(word),
    isDerived: (noun, base) => base.length >= 4 && noun.startsWith(base),
    isParticiple: (word) => participle.test(word),
    isInflected: (word) => participle.test(word) || plural.test(word),
    isComparative: (word) => comparative.test(word),
    isDenial: () => false,
  };
}

/** A month may begin a sentence; where all nouns have capitals, "mai" isn't May. */
function inAnyCase(months: ReadonlyMap<string, number>, capitalNouns: boolean): ReadonlyMap<string, number> {
  const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
  return new Map(
    [...months].flatMap(([word, month]) =>
      [capital(word), ...(capitalNouns ? [] : [word, word.toLowerCase()])].map((one) => [one, month] as const),
    ),
  );
}

function namesOf({ names }: LexiconWords, fold: Fold): Lexicon['names'] {
  const labels = (text: string, many: boolean, ownPart: boolean) =>
    list(text, fold).map((word) => [word, { many, ownPart }] as const);
  return {
    labels: new Map([
      ...labels(names.ownParts, false, true),
      ...labels(names.ownLists, true, true),
      ...labels(names.parts, false, false),
      ...labels(names.lists, true, false),
    ]),
    dated: setOf(names.dated ?? '', fold),
    prefixes: setOf(names.prefixes, fold),
    streets: setOf(names.streets, fold),
    beforePlaces: setOf(names.beforePlaces, fold),
  };
}

function contrastsOf(
  rows: readonly string[],
  stem: (word: string) => string,
  fold: Fold,
): Lexicon['subjects']['contrasts'] {
  const contrasts = new Map<string, { set: number; side: number }[]>();
  rows.forEach((row, set) => {
    row.split('|').forEach((words, side) => {
      for (const form of new Set(list(words, fold).flatMap((word) => [word, stem(word)]))) {
        const sides = contrasts.get(form) ?? [];
        contrasts.set(form, sides);
        if (!sides.some((one) => one.set === set && one.side === side)) sides.push({ set, side });
      }
    });
  });
  return contrasts;
}

/** Relations of the words that a lexicon lists; other words have none, and aren't nouns. */
function thesaurusOf(data: LexiconWords, stem: (word: string) => string, fold: Fold): Lexicon['thesaurus'] {
  const things: Meanings = data.subjects.things ?? {};
  const nouns = new Set([...Object.values(things), data.thesaurus.nouns].flatMap((all) => list(all, fold).map(stem)));
  const lines = new Map<string, Set<number>>();
  data.thesaurus.same.forEach((line, i) => {
    for (const word of list(line, fold).map(stem)) lines.set(word, (lines.get(word) ?? new Set()).add(i));
  });
  const areSame = (a: string, b: string): boolean => {
    const [x, y] = [stem(a), stem(b)];
    return x === y || [...(lines.get(x) ?? [])].some((line) => lines.get(y)?.has(line));
  };
  return {
    isNoun: (word) => nouns.has(stem(word)),
    areSameThing: areSame,
    areSameAct: areSame,
    areSameQuality: areSame,
    areNeighbours: () => false,
    isPerson: () => false,
    areOpposite: () => false,
  };
}
