/** How texts of a language are written: the signs of numbers, the borders of words, numbers in words. */

export interface Writing {
  /** The sign between a number and its decimals; with a comma, a point may separate groups of digits. */
  readonly decimal: '.' | ',';
  /** Unifies spellings of a word in lower case: "ё" and "е". The words of a lexicon are in this form. */
  readonly fold: (lower: string) => string;
  /** The offsets at which a word is cut: "zwei|und|fünfzig", "و|النساء", "城市|居民". */
  readonly cuts: (word: string) => readonly number[];
  /** Words that a point may follow inside a sentence: "Mio. Euro". */
  readonly abbreviations: ReadonlySet<string>;
  /** Numbers in words that are read as if they were in digits; without them, those of `NumberWords.small` are read. */
  readonly spelled: SpelledNumbers | undefined;
  /** Signs after the year, month and day of a date: "2022年10月17日". */
  readonly dateMarks: DateMarks | undefined;
  /** True if nouns begin with a capital, which then doesn't show a name. */
  readonly capitalNouns: boolean;
  /** True for scripts without capitals, in which a speaker's name is known only by its place. */
  readonly caseless: boolean;
}

/** Words that add up to a number: "quatre-vingt-dix-sept", "двадцать пять", "三千五百". */
export interface SpelledNumbers {
  readonly values: ReadonlyMap<string, number>;
  /** Words that multiply what is before them: "cent", "mille", "万". */
  readonly multipliers: ReadonlyMap<string, number>;
  /** Words and signs inside a number: "et", "-". */
  readonly joints: ReadonlySet<string>;
  /** Phrases after a number that add a half: "et demi". */
  readonly halves: readonly (readonly string[])[];
  /** Words that are numbers only right before another word: French "neuf", which is also "new". */
  readonly beforeThings: ReadonlySet<string>;
  /** True if ones come before tens: "einundzwanzig". */
  readonly onesFirst: boolean;
  /** Digits that are written one after the other: "二〇二二". */
  readonly digits: ReadonlyMap<string, number>;
}

export interface DateMarks {
  readonly year: ReadonlySet<string>;
  readonly month: ReadonlySet<string>;
  readonly day: ReadonlySet<string>;
}

/** Words between spaces, with a decimal point. */
export const PLAIN_WRITING: Writing = {
  decimal: '.',
  fold: (lower) => lower,
  cuts: () => [],
  abbreviations: new Set(),
  spelled: undefined,
  dateMarks: undefined,
  capitalNouns: false,
  caseless: false,
};
