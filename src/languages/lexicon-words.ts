/** The words of a language as plain data, of which `lexicon-from.ts` makes a lexicon. A build loads only those of its brief. */

import type { ClockWords, DateWords } from './calendar-words.ts';
import type { NumberWords, UnitWords } from './figure-words.ts';
import type { GrammarWords } from './grammar-words.ts';
import type { RoleWords, SpeechWords, SubjectWords } from './statement-words.ts';
import type { ComparisonWords, MeanWords, PartWords, SummaryWords } from './summary-words.ts';
import type { WordingWords } from './wording-words.ts';

/** By meaning: words between spaces, with '_' for a space inside one; for phrases, '|' between them. */
export type Meanings = Readonly<Record<string, string>>;

/**
 * A group of a lexicon as data: sets as words between spaces, phrases with '|' between them, maps by meaning, patterns as
 * strings without flags, in which \b is a border of a word in any script.
 */
export type AsData<T> = {
  readonly [K in keyof T]?: T[K] extends ReadonlySet<string>
    ? string
    : T[K] extends RegExp
      ? string
      : T[K] extends ReadonlyMap<string, unknown>
        ? Meanings
        : T[K] extends readonly (readonly [readonly string[], true])[]
          ? string
          : T[K] extends readonly unknown[]
            ? Meanings
            : T[K] extends (...args: never[]) => unknown
              ? never
              : AsData<T[K]>;
};

export interface WritingData {
  readonly fold?: readonly (readonly [pattern: string, replacement: string])[];
  readonly capitalNouns?: boolean;
  readonly caseless?: boolean;
  /** `numbers` for number words written together, `clitics` for short words joined to the next, `words` for no spaces. */
  readonly cuts?: 'numbers' | 'clitics' | 'words';
  /** Clitics, or further words for cutting a text without spaces. */
  readonly parts?: string;
  readonly abbreviations?: string;
  /** Further signs after the day of a date. */
  readonly dayMarks?: string;
  readonly spelled?: SpelledData;
}

export interface SpelledData {
  readonly values: Meanings;
  readonly multipliers: Meanings;
  readonly joints?: string;
  /** Phrases. */
  readonly halves?: string;
  readonly beforeThings?: string;
  readonly onesFirst?: boolean;
  readonly digits?: string;
}

/** How words are inflected; patterns match in lower case. */
export interface FormData {
  /** Patterns of what comes before a stem. */
  readonly prefixes?: string;
  /** Endings that are cut off while the stem keeps `least` letters, longest first. */
  readonly endings: string;
  readonly least: number;
  /** Forms of one word on each line; the first is its stem. */
  readonly irregular?: readonly string[];
  readonly plural: string;
  readonly past: string;
  readonly participle?: string;
  readonly comparative?: string;
}

export interface LexiconWords {
  readonly language: string;
  readonly writing: WritingData;
  readonly forms: FormData;
  readonly grammar: AsData<GrammarWords>;
  readonly numbers: AsData<Omit<NumberWords, 'shortMagnitudes' | 'ageBounds'>> & {
    /** By factor. */
    readonly shortMagnitudes?: Meanings;
    /** Words for a multiple by suffix: "fach" in "zehnfach". */
    readonly fold?: string;
  };
  readonly dates: AsData<DateWords>;
  readonly clock: AsData<ClockWords>;
  readonly units: AsData<UnitWords>;
  readonly names: {
    /** Parts of the text itself, which don't distinguish figures: "figure", "page". */
    readonly ownParts: string;
    readonly ownLists: string;
    readonly parts: string;
    readonly lists: string;
    /** Labels whose number may be the year of a law. */
    readonly dated?: string;
    readonly prefixes: string;
    readonly streets: string;
    readonly beforePlaces: string;
  };
  readonly roles: AsData<RoleWords>;
  readonly subjects: AsData<Omit<SubjectWords, 'stem' | 'contrasts' | 'votes'>> & {
    /** Sides of mutually exclusive words: "urbain ville | rural campagne". */
    readonly contrasts: readonly string[];
    readonly votes?: {
      readonly voting: string;
      readonly rejecting: string;
      readonly for: string;
      readonly against: string;
    };
  };
  readonly thesaurus: {
    /** Further nouns, besides those in `things`. */
    readonly nouns: string;
    /** Words on the same line can mean the same. */
    readonly same: readonly string[];
  };
  readonly speech: AsData<Omit<SpeechWords, 'roles'>> & {
    /** Words on the same line are names of one office. */
    readonly roles: readonly string[];
  };
  readonly wording: AsData<WordingWords>;
  readonly comparisons: AsData<ComparisonWords>;
  readonly means: AsData<MeanWords>;
  readonly parts: AsData<PartWords>;
  readonly summary: AsData<Omit<SummaryWords, 'quantifiers'>> & {
    /** By the least and most per cent: "50-100". */
    readonly quantifiers?: Meanings;
  };
}

type GroupName = Exclude<keyof LexiconWords, 'language'>;

/** The groups as the files of a language export them: their names in capitals. */
type ExportedGroups = { readonly [K in GroupName as Uppercase<K>]: LexiconWords[K] };

/** The words of a language from the exports of its files. */
export function lexiconWords(language: string, groups: ExportedGroups): LexiconWords {
  return {
    language,
    ...{ writing: groups.WRITING, forms: groups.FORMS, grammar: groups.GRAMMAR, numbers: groups.NUMBERS },
    ...{ dates: groups.DATES, clock: groups.CLOCK, units: groups.UNITS, names: groups.NAMES, roles: groups.ROLES },
    ...{ subjects: groups.SUBJECTS, thesaurus: groups.THESAURUS, speech: groups.SPEECH, wording: groups.WORDING },
    ...{ comparisons: groups.COMPARISONS, means: groups.MEANS, parts: groups.PARTS, summary: groups.SUMMARY },
  };
}
