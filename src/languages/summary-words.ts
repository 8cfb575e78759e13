/**
 * Words and patterns for what a text says about several figures: comparisons, means, parts, totals and superlatives.
 * Patterns with "before" match at the end of the text before a figure, those with "after" at the start of the text after it, and
 * those with "between" the whole text between two figures.
 */

export interface ComparisonWords {
  /** Words that say that the first of two numbers is larger. */
  readonly more: ReadonlySet<string>;
  /** "more likely to say so than men": a comparison before two numbers. Group 1 is its word. */
  readonly thanBefore: RegExp;
  /** "74% of women against 59%". */
  readonly besideBetween: RegExp;
  /** After the size of a change: the limit that it is compared with. */
  readonly boundAfter: RegExp;
  /** "members, but only": the second number is smaller. Group 1 is "but only". */
  readonly butOnlyBetween: RegExp;
  /** "83.4%, above the target of 85%". Group 1 is the word that compares. */
  readonly boundBetween: RegExp;
  /** "29, which is just below the limit of 30": the text from a number, or a date after it, to a limit. Group 1 is the word that compares. */
  readonly limitBetween: RegExp;
  /** The same after "at": "at 34 the level exceeds the limit of 30". */
  readonly limitAfterPlace: RegExp;
  /** Words of these that include the limit itself: "within". */
  readonly within: ReadonlySet<string>;
  /** The end of the text between two numbers that a sentence compares: "of men, against". */
  readonly levelsBetween: RegExp;
  /** "than in", between a difference and the date of its base. */
  readonly thanBetween: RegExp;
}

export interface MeanWords {
  /** "a mean of". */
  readonly before: RegExp;
  /** "on average". */
  readonly after: RegExp;
  readonly medianBefore: RegExp;
  /** Words near a range of values or answers: "scores ranged from", "on a scale of". */
  readonly rangeBefore: RegExp;
  /** "the youngest was". */
  readonly lowestBefore: RegExp;
  readonly highestBefore: RegExp;
  /** Values that are whole numbers in each answer: "points", "children". */
  readonly wholeNumbers: RegExp;
  /** "n =", "of the": the number of answers follows. */
  readonly sampleBefore: RegExp;
}

export interface PartWords {
  /** Words that deny that an amount is a sum: "Labour alone". */
  readonly alone: ReadonlySet<string>;
  /** "612 out of the 923 members". */
  readonly ofBetween: RegExp;
  /** "923 members, of whom only 612". */
  readonly ofWhomBetween: RegExp;
  /** "Of the" at the start of a sentence, before a whole. */
  readonly ofBefore: RegExp;
  /** "members, only": between that whole and its part. */
  readonly ofWholeBetween: RegExp;
  /** "(about", "or": between a part and its share. */
  readonly shareAfter: RegExp;
  /** "(or": between a share and its part. */
  readonly shareBefore: RegExp;
  /** Two amounts of a list: "for electricity and". */
  readonly listBetween: RegExp;
  /** "in all", "altogether". */
  readonly totalAfter: RegExp;
  /** "a total of", "making". */
  readonly totalBefore: RegExp;
  /** Words that show that several shares exclude each other: "undecided", "the rest". */
  readonly exclusive: RegExp;
}

export interface SummaryWords {
  /** Labels of rows that are the total of the others. */
  readonly total: RegExp;
  /** Labels of rows that are the mean of the others. */
  readonly mean: RegExp;
  readonly median: RegExp;
  /** Labels that may be either: "All regions". */
  readonly all: RegExp;
  /** Superlatives that don't say which end is more: "best", "worst". */
  readonly extremes?: ReadonlyMap<string, 'most' | 'least'>;
  /** Nouns that a superlative can be about without another order: "the largest part". */
  readonly measures: ReadonlySet<string>;
  readonly superlatives: ReadonlyMap<string, 'most' | 'least'>;
  /** Words before a superlative that make it another rank: "second largest", "among the largest". */
  readonly otherRankBefore: RegExp;
  /** Superlatives that may also be shares: "most". */
  readonly shares: ReadonlySet<string>;
  /** Words before such a superlative that leave it one: "the most". */
  readonly rankBefore: RegExp;
  /** Words after such a superlative that make it a share: "most of", "most people". */
  readonly shareAfter: RegExp;
  /** Words for a share of a whole, with the least and most per cent that they can mean. */
  readonly quantifiers: ReadonlyMap<string, readonly [least: number, most: number]>;
  /** The text from a quantifier to its share, in apposition: "most of them, only". */
  readonly quantifierBefore: RegExp;
  /** Measures whose shares add up to the whole: "share of votes". */
  readonly sharedOut: RegExp;
  /** The ending of a plural, after a label of a row: "s" in "the Greens". */
  readonly labelEnding: RegExp;
  /** Words for surveys, whose charts must say how they were made. */
  readonly surveys: RegExp;
}
