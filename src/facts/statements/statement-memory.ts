/** A cache of the statements of texts, kept from one build to the next. */

import type { Lexicon } from '../../languages/lexicon.ts';
import { lexiconFor } from '../../languages/lexicon-for.ts';
import { readWording } from '../wording/read-wording.ts';
import type { WordedSentence } from '../wording/worded.ts';
import type { Statements, SubjectWord } from './mention.ts';
import { readStatements } from './read-statements.ts';
import { type ReadText, readText } from './read-text.ts';

/** Finds the lexicon of a language (BCP 47). */
export type FindLexicon = (language: string) => Lexicon;

export class StatementMemory {
  readonly #find: FindLexicon;
  #lexicon: Lexicon;
  /** Texts read in this build. */
  #texts = new Map<string, ReadText>();
  #now = new Map<string, Statements>();
  #before = new Map<string, Statements>();
  #wordings = new Map<string, readonly WordedSentence[]>();
  #wordingsBefore = new Map<string, readonly WordedSentence[]>();

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
    const isSame = lexicon === this.#lexicon;
    this.#before = isSame ? this.#now : new Map();
    this.#wordingsBefore = isSame ? this.#wordings : new Map();
    this.#wordings = new Map();
    this.#lexicon = lexicon;
    this.#now = new Map();
    this.#texts = new Map();
  }

  statementsIn(text: string): Statements {
    const known = this.#now.get(text);
    if (known) return known;
    const statements = this.#before.get(text) ?? readStatements(this.#read(text));
    this.#now.set(text, statements);
    return statements;
  }

  /** The words of each sentence of a text. */
  wordingOf(text: string): readonly WordedSentence[] {
    const known = this.#wordings.get(text);
    if (known) return known;
    const wording = this.#wordingsBefore.get(text) ?? readWording(this.#read(text));
    this.#wordings.set(text, wording);
    return wording;
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
