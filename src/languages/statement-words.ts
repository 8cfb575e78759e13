/** Words for the roles of figures, their subjects, and the speakers of quotations. */

import type { Phrases } from './phrases.ts';

export type Role = 'from' | 'to' | 'by';
export type Direction = 'up' | 'down';

export interface RoleWords {
  /** Stems of words for rising and falling. */
  readonly changes: ReadonlyMap<string, Direction>;
  /** Words right before a figure: "from", "to", "by". */
  readonly before: Phrases<Role>;
  /** Words that make the figure after them the start of a change: "6.8, after 7.4". */
  readonly after: ReadonlySet<string>;
  /** Words of `before` that state an end without a verb of change: "reaching". */
  readonly reaching: ReadonlySet<string>;
  /** Stems of words before an amount that others of its statement are not above: "reached 240,000", "within 15 minutes". */
  readonly peaks?: ReadonlySet<string>;
  /** Stems of verbs before "to" that state an amount: "come" in "losses came to 14.5 million". */
  readonly amounting?: ReadonlySet<string>;
  /** Stems of words for the difference of two amounts: "gap". */
  readonly gaps?: ReadonlySet<string>;
  /** Words for what is no longer there: "four tonnes in ten are gone". */
  readonly losses?: ReadonlySet<string>;
  /** Stems of words of change that mean "to bring in" right before money: "raised £8.4bn". */
  readonly collecting?: ReadonlySet<string>;
  /** Phrases that make the figure before them a difference: "more than", "higher". */
  readonly differences: Phrases<Direction>;
  /** Words of `changes` that are neither nouns nor verbs: "up", in "4% up". */
  readonly adverbs: ReadonlySet<string>;
  /** Words that compare a thing with what it was: "more", "fewer", "dearer". */
  readonly comparatives: ReadonlyMap<string, Direction>;
  /** Phrases with a verb of change that state none: "lost their lives". */
  readonly idioms: Phrases<true>;
  /** Comparatives of speed, which turn the direction of a time: "two minutes slower" is more. */
  readonly speeds: ReadonlySet<string>;
  /** Phrases before what a level is compared with: "above", "less than", "short of". */
  readonly levels: Phrases<Direction>;
  /** Phrases for a change that aren't one verb: "went up". */
  readonly changePhrases: Phrases<Direction>;
  /** Words that say which of two values a figure is: "now" for the later one, "formerly" for the earlier one. */
  readonly times: ReadonlyMap<string, 'from' | 'to'>;
  /** The same as labels of rows and names of values: "after", "old". */
  readonly timeLabels: ReadonlyMap<string, 'from' | 'to'>;
  /** Forms of verbs that say that something is so, or was so. */
  readonly present: ReadonlySet<string>;
  readonly past: ReadonlySet<string>;
  /** "more than both together". */
  readonly together: ReadonlySet<string>;
  /** "than", before what a difference is compared with. */
  readonly than: ReadonlySet<string>;
  /** Phrases that make the time before them a distance: "ahead of", "late". */
  readonly distances: Phrases<Direction>;
  /** Phrases between a larger and a smaller amount, or the other way round: "88%, ahead of the capital". */
  readonly leads: Phrases<Direction>;
  /** Words after a length of time that compare dates: "a year later than". */
  readonly later: ReadonlyMap<string, Direction>;
  /** Stems of verbs of change without a direction: "passer de 12 à 15". */
  readonly moves: ReadonlySet<string>;
  /** The phrases of `differences` that come after the thing counted: "trois écoles de moins". */
  readonly differencesOfThings: Phrases<Direction>;
}

export interface SubjectWords {
  readonly stem: (word: string) => string;
  /** Stop words, which don't describe the subject. */
  readonly stop: ReadonlySet<string>;
  /** Sets of mutually exclusive words, by word in lower case: poor and rich. */
  readonly contrasts: ReadonlyMap<string, readonly Contrast[]>;
  /** Words for what happens to people, by the event that is counted instead: "died" for "death". */
  readonly happenings: ReadonlyMap<string, string>;
  /** Kinds of things counted, by stem: 'people', 'dwellings'. */
  readonly things: ReadonlyMap<string, string>;
  /** Stems of words for anyone or anything: "people", "those". */
  readonly generic: ReadonlySet<string>;
  /** Stems of words for amounts of any kind: "the figures were 66%, 15% and 19%". */
  readonly amounts?: ReadonlySet<string>;
  /** Stems of words for an amount that others are measured by: "target", "limit". */
  readonly benchmarks?: ReadonlySet<string>;
  /** Phrases that mean a word: "after inflation" means "real". */
  readonly meanings: Phrases<string>;
  /** Stems of words that make an amount another one, "real", with those that may say the same in other words: "prices". */
  readonly qualifiers?: ReadonlyMap<string, ReadonlySet<string>>;
  readonly negations: ReadonlySet<string>;
  /** Phrases that deny the noun after them: "for want of". */
  readonly absences?: Phrases<true>;
  /** Stems of verbs that deny what follows "to": "failed to report", "refused to pay". */
  readonly deniers: ReadonlySet<string>;
  /** Words that state a "not" in other words: "unpaid", "lacks", "the rest". */
  readonly negative: RegExp;
  /** Words after a negation that mean that something is new: "before". */
  readonly novelty: ReadonlySet<string>;
  /** Words that give the next word another meaning: "least deprived", "before tax". */
  readonly turns: ReadonlyMap<string, string>;
  /** Words beside the number of those that a statement isn't true of. */
  readonly exceptions: ExceptionWords;
  /** Words right after a "not" that take its force away: "not only", "no more than". */
  readonly undenied: ReadonlySet<string>;
  /** Words after "39% did not" that show that nothing else follows: "and", "so". */
  readonly afterEllipsis: ReadonlySet<string>;
  /** Words after "of" for things counted before: "them", "which". */
  readonly backReferences: ReadonlySet<string>;
  /** Subjects that refer to the previous sentence. */
  readonly pronouns: ReadonlySet<string>;
  /** Words that join parts with the same subject: "and". */
  readonly coordinators: ReadonlySet<string>;
  /** Words that begin a new part of a statement. */
  readonly joints: ReadonlySet<string>;
  /** Stop words between a figure and the noun that it counts: "of the other". */
  readonly beforeCounted: ReadonlySet<string>;
  /** The same, for the words right after a figure. */
  readonly beforeNext: ReadonlySet<string>;
  /** Words right before a figure that don't describe it: "the", "of". */
  readonly emptyBefore: ReadonlySet<string>;
  /** Words between "of" and a whole: "half of all the 2,316 homes". */
  readonly beforeWholes: ReadonlySet<string>;
  readonly votes: VoteWords;
}

export interface Contrast {
  readonly set: number;
  /** Words of the same side have the same meaning. */
  readonly side: number;
}

export interface ExceptionWords {
  /** "All but two are closed". */
  readonly before: Phrases<true>;
  /** After "all" and a noun: "all the weirs but two". */
  readonly afterAll: ReadonlySet<string>;
  /** Stems of nouns: "with two exceptions". */
  readonly nouns: ReadonlySet<string>;
}

/** Words about votes: the first of two numbers counts the votes for a motion, unless it was rejected. */
export interface VoteWords {
  /** Stems of words for voting. */
  readonly voting: ReadonlySet<string>;
  /** Stems of words for rejecting. */
  readonly rejecting: ReadonlySet<string>;
  /** The words of the two sides; both are in `contrasts`. */
  readonly for: string;
  readonly against: string;
}

export interface SpeechWords {
  /** Stems of verbs of saying. */
  readonly verbs: ReadonlySet<string>;
  /** Words right before a speaker, without a verb: "according to". */
  readonly according: RegExp;
  /** Words that begin a part about what is right before it: "who", in "Joan Alder, who runs the service, said". */
  readonly relatives: ReadonlySet<string>;
  /** Words at which the name of a speaker ends, besides `relatives`: "that", "and". */
  readonly boundaries: ReadonlySet<string>;
  /** Numbers of offices and occupations, by stem; synonyms share a number. */
  readonly roles: ReadonlyMap<string, number>;
  /** The words of `roles`; without them, any word with such a stem is an office. */
  readonly offices?: ReadonlySet<string>;
  /** Stems of nouns for public bodies: "ministry", "auditors". */
  readonly bodies?: ReadonlySet<string>;
  readonly titles: ReadonlySet<string>;
  /** Words between an office and its field: "director of finance", "spokesman for". */
  readonly fieldJoints: ReadonlySet<string>;
  /** Words and signs inside the name of a field or body: "department of health and the environment". */
  readonly insideFields: ReadonlySet<string>;
  /** Words with a capital that can't be names, where all nouns have one: "Verwaltung". */
  readonly notNames: RegExp;
  /** Words that an editor's brackets must not add to a quotation: "not". */
  readonly reversing: ReadonlySet<string>;
}
