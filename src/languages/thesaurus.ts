/** Relations between meanings of words, in any of their forms. */
export interface Thesaurus {
  readonly isNoun: (word: string) => boolean;
  /** True for nouns for persons: "nurse", "commuters". */
  readonly isPerson: (word: string) => boolean;
  /** True for nouns that can mean the same, or of which one includes the other: "lobster" and "shellfish". */
  readonly areSameThing: (a: string, b: string) => boolean;
  /** The same for verbs. */
  readonly areSameAct: (a: string, b: string) => boolean;
  /** The same for adjectives and adverbs. */
  readonly areSameQuality: (a: string, b: string) => boolean;
  /** True for two kinds of the same thing: "lobster" and "crab". */
  readonly areNeighbours: (a: string, b: string) => boolean;
  readonly areOpposite: (a: string, b: string) => boolean;
}
