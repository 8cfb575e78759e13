/** Reads quotations in the whole sentences of their sources, which have the subject, place and period that a quotation may leave out. */

import type { Claim, Evidence } from '../../core/evidence.ts';
import type { SourceTexts } from '../sources/source-texts.ts';
import type { Mention, SubjectWord, Trend } from '../statements/mention.ts';
import { impliedDates } from '../statements/read-statements.ts';
import { recallsAmounts } from '../statements/recalled-subjects.ts';
import type { ReadTexts, StatementMemory } from '../statements/statement-memory.ts';
import type { WordedSentence } from '../wording/worded.ts';

/** The sentences that a quotation is part of, and where in them it begins and ends. */
interface Passage {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The figures of a quotation, and the texts that were read for them. */
interface KeptFigures {
  readonly mentions: readonly Mention[];
  readonly texts: ReadTexts;
}

/** The figures of quotations, kept from build to build as long as their claims and sources are the same. */
export class EvidenceMemory {
  readonly figures = new WeakMap<Evidence, KeptFigures>();

  /** Keeps the texts of claims, so that figures that are kept belong to the sentences that checks read. */
  keepTexts(claims: Iterable<Claim>, memory: StatementMemory): void {
    for (const { evidence } of claims) {
      for (const one of evidence) {
        const kept = this.figures.get(one);
        if (kept) memory.keep(kept.texts);
      }
    }
  }
}

export class EvidenceReader {
  readonly #memory: StatementMemory;
  readonly #texts: SourceTexts;
  readonly #passages = new Map<Evidence, Passage>();
  readonly #kept: EvidenceMemory;

  constructor(memory: StatementMemory, texts: SourceTexts, kept: EvidenceMemory) {
    this.#memory = memory;
    this.#texts = texts;
    this.#kept = kept;
  }

  /** The figures in the words that a claim quotes, and the dates that the words imply. */
  figuresOf({ evidence }: Claim): readonly Mention[] {
    return evidence.flatMap((one) => this.figures(one));
  }

  /** The figures of one quotation; those without a subject there have the words of their whole sentence. */
  figures(evidence: Evidence): readonly Mention[] {
    const { quote } = evidence;
    if (quote === undefined) return [];
    const kept = this.#kept.figures.get(evidence);
    if (kept) return kept.mentions;
    const read = this.#memory.noting(() => this.#inSentences(quote, this.#passageOf(evidence)));
    this.#kept.figures.set(evidence, { mentions: read.value, texts: read.texts });
    return read.value;
  }

  /** The words of a quotation itself. */
  wordsQuoted({ quote }: Evidence): ReadonlyMap<string, SubjectWord> {
    return quote === undefined ? NO_WORDS : this.#memory.wordsOf(quote);
  }

  /** The sentences of the source that quotations are from, as words. */
  wordingOf({ evidence }: Pick<Claim, 'evidence'>): readonly WordedSentence[] {
    return evidence.flatMap((one) => {
      const { text, start, end } = this.#passageOf(one);
      return this.#memory.wordingOf(text).filter((sentence) => sentence.end > start && sentence.start < end);
    });
  }

  /** The changes and levels that quotations state. */
  trendsOf({ evidence }: Claim): readonly Trend[] {
    return evidence.flatMap(({ quote }) => (quote === undefined ? [] : this.#memory.statementsIn(quote).trends));
  }

  /** The months by which the quotations of claims look back: -12 for "the year before". */
  shiftsOf(claims: Iterable<Claim>): readonly number[] {
    return quotesOf(claims).flatMap((quote) => this.#memory.statementsIn(quote).shifts);
  }

  /** How often a year the quotations of claims say that something happens: 4 for "every quarter". */
  frequenciesOf(claims: Iterable<Claim>): readonly number[] {
    return quotesOf(claims).flatMap((quote) => this.#memory.statementsIn(quote).frequencies);
  }

  /** Figures around quotations in the sources: `agrees` may confirm a figure, `differs` may contradict it. */
  besideQuotes(evidence: readonly Evidence[]): {
    readonly agrees: readonly Mention[];
    readonly differs: readonly Mention[];
  } {
    const around = evidence.flatMap((one) => this.#texts.around(one) ?? []);
    const mentions = (text: string): readonly Mention[] =>
      text === '' ? [] : this.#memory.statementsIn(text).mentions;
    return {
      agrees: around.flatMap(({ before, paragraph }) => [...mentions(before), ...mentions(paragraph)]),
      differs: around.flatMap(({ paragraph }) => mentions(paragraph)),
    };
  }

  /** The words of the paragraph that a claim's first evidence quotes from; empty without the source's text. */
  wordsAround({ evidence }: Claim): ReadonlyMap<string, SubjectWord> {
    const [only] = evidence;
    const around = only && this.#texts.around(only);
    return around ? this.#memory.wordsOf(around.paragraph) : NO_WORDS;
  }

  /** True if a source of a claim counts something that a word names, in any sentence. */
  isCounted({ evidence }: Claim, { text }: SubjectWord): boolean {
    const word = text.toLowerCase();
    const forms = [word, ...this.#memory.lexicon.forms.singulars(word)];
    return evidence.some(({ source }) => this.#texts.of(source)?.isNearNumber(forms));
  }

  /** True if a source of a claim has two words side by side, in any sentence. */
  hasPair({ evidence }: Claim, first: SubjectWord, second: SubjectWord): boolean {
    const [a, b] = [first.text.toLowerCase(), second.text.toLowerCase()];
    return evidence.some(({ source }) => this.#texts.of(source)?.hasPair(a, b));
  }

  #passageOf(evidence: Evidence): Passage {
    const known = this.#passages.get(evidence);
    if (known) return known;
    const passage = this.#sentencesAround(evidence);
    this.#passages.set(evidence, passage);
    return passage;
  }

  /**
   * The sentences that a quotation is part of, and the one before if they begin with a pronoun or recall its amounts. Without the
   * source, the quotation.
   */
  #sentencesAround(evidence: Evidence): Passage {
    const { quote = '' } = evidence;
    const around = evidence.row ? undefined : this.#texts.around(evidence);
    if (!around) return { text: quote, start: 0, end: quote.length };
    const { sentences, mentions } = this.#memory.statementsIn(around.paragraph);
    const own = sentences.filter(({ start, end }) => end > around.start && start < around.end);
    const [first] = own;
    const isRecall = mentions.some((one) => one.sentence === first && this.#recalls(one));
    const before =
      first && (first.inherited.size > 0 || isRecall) ? sentences[sentences.indexOf(first) - 1] : undefined;
    const from = (before ?? first)?.start ?? around.start;
    const to = own.at(-1)?.end ?? around.end;
    return { text: around.paragraph.slice(from, to), start: around.start - from, end: around.end - from };
  }

  #inSentences(quote: string, { text, start }: Passage): readonly Mention[] {
    const alone = this.#memory.statementsIn(quote);
    if (text === quote) return [...alone.mentions, ...impliedDates(alone)];
    const whole = this.#memory.statementsIn(text);
    let from = start - 1;
    const mentions = alone.mentions.map((mention) => {
      const same = whole.mentions.find((one) => one.start >= from && one.written === mention.written);
      if (same) from = same.end;
      if (!same || mention.readings[0].kind !== 'number') return mention;
      // "In the fourth", of quarters
      if (same.readings[0].kind === 'date') return { ...mention, weak: same.weak, readings: same.readings };
      const { clause } = mention;
      const dates = clause.dates.length > 0 ? clause.dates : same.clause.dates;
      const { words } = this.#hasSubject(mention) ? clause : same.clause;
      return { ...mention, clause: { ...clause, words, dates } };
    });
    return [...mentions, ...impliedDates(alone)];
  }

  #recalls(mention: Mention): boolean {
    return recallsAmounts(mention, this.#memory.lexicon);
  }

  /** True if the quotation itself names more than a time or amounts beside a figure. */
  #hasSubject(mention: Mention): boolean {
    const { clause } = mention;
    const { things } = this.#memory.lexicon.subjects;
    if (this.#recalls(mention)) return false;
    return [...clause.words.keys()].some((stem) => things.get(stem) !== 'time');
  }
}

function quotesOf(claims: Iterable<Claim>): readonly string[] {
  return [...claims].flatMap(({ evidence }) => evidence.flatMap(({ quote }) => quote ?? []));
}

const NO_WORDS: ReadonlyMap<string, SubjectWord> = new Map();
