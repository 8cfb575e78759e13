/** Words and endings that many checks use: small words by their function in a sentence, and forms of words. */

/** Small words, by function. The names are those of the English words. */
export interface GrammarWords {
  /** "a", "an". */
  readonly a: ReadonlySet<string>;
  readonly the: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly in: ReadonlySet<string>;
  readonly on: ReadonlySet<string>;
  readonly at: ReadonlySet<string>;
  readonly to: ReadonlySet<string>;
  readonly from: ReadonlySet<string>;
  readonly by: ReadonlySet<string>;
  /** What something is done by, not who does it: "telephone". */
  readonly means?: ReadonlySet<string>;
  readonly between: ReadonlySet<string>;
  readonly as: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  readonly not: ReadonlySet<string>;
  /** Words before a thing that the reader knows: "the", "its", "this". */
  readonly determiners: ReadonlySet<string>;
  /** "did", "were", "would": verbs that may stand for another one ("39% did not"). */
  readonly auxiliaries: ReadonlySet<string>;
  /** Words that join two statements: "and", "but", "while". */
  readonly conjunctions: ReadonlySet<string>;
  /** Endings of possessives, after the apostrophe: "s" in "the institute's scientist". */
  readonly possessives: ReadonlySet<string>;
  /** Short words that an apostrophe joins to the next word: "l" in French "l'eau". Texts have them as "l’". */
  readonly elisions: ReadonlySet<string>;
  /** Words between the members of a list: "3, 4 and 10", "3 to 10". */
  readonly listJoints: ReadonlySet<string>;
}

/** Tests of a word's form. Words are in lower case. */
export interface WordForms {
  /** "bridges", "people". */
  readonly isPlural: (word: string) => boolean;
  /** The possible singular forms of a word: "grounds" -> "ground". The likeliest is first. */
  readonly singulars: (word: string) => readonly [string, ...string[]];
  /** True for verbs in the past tense and past participles: "dropped", "fell", "risen". */
  readonly isPast: (word: string) => boolean;
  /** True for nouns made of a verb or adjective, by their stems: "closure" of "close". */
  readonly isDerived: (noun: string, base: string) => boolean;
  /** True for words made of verbs: "managing", "managed". */
  readonly isParticiple: (word: string) => boolean;
  /** True for words that may be plurals or past forms, and so no plain adjectives. */
  readonly isInflected: (word: string) => boolean;
  /** True for a word that a prefix makes of another: "non-voters" of "voters". */
  readonly isDenial: (word: string, base: string) => boolean;
  /** "dearer", "larger". */
  readonly isComparative: (word: string) => boolean;
  /** True for superlatives that no list has: "fullest". */
  readonly isSuperlative?: (word: string) => boolean;
}
