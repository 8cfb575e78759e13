/** A list of phrases of one or more words, longest first. */
export type Phrases<T> = readonly (readonly [words: readonly string[], meaning: T])[];
