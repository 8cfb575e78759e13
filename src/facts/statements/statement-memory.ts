/** A cache of the statements of texts, kept from one build to the next. */

import type { Lexicon } from '../../languages/lexicon.ts';
import { lexiconFor } from '../../languages/lexicon-for.ts';
import type { Figure } from '../figures/figure.ts';
import { findFigures } from '../figures/find-figures.ts';
import { readWording } from '../wording/read-wording.ts';
import type { WordedSentence } from '../wording/worded.ts';
import { KeptTexts } from './kept-texts.ts';
import type { Statements, SubjectWord } from './mention.ts';
import { readStatements } from './read-statements.ts';
import { type ReadText, readText } from './read-text.ts';

/** Finds the lexicon of a language (BCP 47). */
export type FindLexicon = (language: string) => Lexicon;

/** Texts that a check has read. */
export interface ReadTexts {
  readonly statements: ReadonlySet<string>;
  readonly wordings: ReadonlySet<string>;
}

export class StatementMemory {
  readonly #find: FindLexicon;
  #lexicon: Lexicon;
  /** Texts read in this build. */
  #texts = new Map<string, ReadText>();
  readonly #figures = new KeptTexts<readonly Figure[]>();
  readonly #statements = new KeptTexts<Statements>();
  readonly #wordings = new KeptTexts<readonly WordedSentence[]>();
  #noted: { readonly statements: Set<string>; readonly wordings: Set<string> } | undefined;

  constructor(find: FindLexicon = lexiconFor) {
    this.#find = find;
    this.#lexicon = find('en');
  }

  get lexicon(): Lexicon {
    return this.#lexicon;
  }

  /** Begins a build: drops entries that the last build didn't use, or all of them if the language has changed. */
  begin(language: string): void {
    const lexicon = this.#find(language);
    for (const kept of [this.#figures, this.#statements, this.#wordings]) kept.begin(lexicon === this.#lexicon);
    this.#lexicon = lexicon;
    this.#texts = new Map();
  }

  /** Notes which texts `work` reads, also for the work around it. */
  noting<T>(work: () => T): { readonly value: T; readonly texts: ReadTexts } {
    const texts = { statements: new Set<string>(), wordings: new Set<string>() };
    const outer = this.#noted;
    this.#noted = texts;
    const value = work();
    this.#noted = outer;
    for (const text of texts.statements) outer?.statements.add(text);
    for (const text of texts.wordings) outer?.wordings.add(text);
    return { value, texts };
  }

  /** Keeps what is known of texts, as if they had been read in this build. */
  keep({ statements, wordings }: ReadTexts): void {
    this.#statements.keep(statements);
    this.#wordings.keep(wordings);
  }

  /** The figures of a text alone. */
  figuresIn(text: string): readonly Figure[] {
    return this.#figures.get(text, () => findFigures(text, this.#lexicon));
  }

  statementsIn(text: string): Statements {
    this.#noted?.statements.add(text);
    return this.#statements.get(text, () => readStatements(this.#read(text)));
  }

  /** The words of each sentence of a text. */
  wordingOf(text: string): readonly WordedSentence[] {
    this.#noted?.wordings.add(text);
    return this.#wordings.get(text, () => readWording(this.#read(text)));
  }

  /** The meaningful words of a text, by stem. */
  wordsOf(text: string): ReadonlyMap<string, SubjectWord> {
    const { sentences } = this.statementsIn(text);
    const [only] = sentences;
    if (only && sentences.length === 1) return only.words;
    return new Map(sentences.flatMap(({ words }) => [...words]));
  }

  #read(text: string): ReadText {
    const known = this.#texts.get(text);
    if (known) return known;
    const read = readText(text, this.#lexicon);
    this.#texts.set(text, read);
    return read;
  }
}
