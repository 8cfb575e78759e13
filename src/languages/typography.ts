/** The typographic rules of languages: the words that lines keep together, and spaces beside punctuation. */

import { isRightToLeft } from './direction.ts';
import { LABELS, TITLES, UNITS } from './en/kept-together.ts';

export interface Typography {
  /** Words that stay on the line with the number before them. */
  readonly units: ReadonlySet<string>;
  /** Words that stay on the line with the number after them. */
  readonly labels: ReadonlySet<string>;
  /** Words that stay on the line with the name after them. */
  readonly titles: ReadonlySet<string>;
  /** True if words of one letter stay on the line with the next word. */
  readonly keepsOneLetterWords: boolean;
  /** Undefined if spaces beside punctuation are like others. */
  readonly spacedPunctuation: SpacedPunctuation | undefined;
}

/** Punctuation with a space that belongs to it, and that justification doesn't stretch. */
interface SpacedPunctuation {
  /** Signs with a narrow space before them. */
  readonly narrowBefore: string;
  /** Signs with a space of normal width before them. */
  readonly before: string;
  /** Signs with a space of normal width after them. */
  readonly after: string;
}

const SYMBOLS = `% ‰ ° °C °F m km cm mm km² km2 kg g t ha kW MW GW kWh MWh GWh TWh V h min s EUR USD GBP BYN RUB`;

/** The rules of languages without rules of their own. English words count in all of them, as briefs quote them. */
const COMMON: Typography = {
  units: words(`${SYMBOLS} ${UNITS}`),
  labels: words(`§ № ${LABELS}`),
  titles: words(TITLES),
  keepsOneLetterWords: false,
  spacedPunctuation: undefined,
};

/** Lexique des règles typographiques en usage à l'Imprimerie nationale. */
const FRENCH: Typography = {
  ...COMMON,
  spacedPunctuation: { narrowBefore: ';!?', before: ':»', after: '«' },
};

const SLAVIC: Typography = { ...COMMON, keepsOneLetterWords: true };

const BY_LANGUAGE: ReadonlyMap<string, Typography> = new Map([
  ['fr', FRENCH],
  ...['be', 'cs', 'pl', 'ru', 'sk', 'uk'].map((language) => [language, SLAVIC] as const),
]);

/**
 * Languages whose words are never divided with a hyphen. Latin words in Chinese text are foreign words or names; the patterns
 * are for Pinyin, which is marked as `zh-Latn`. Those for Thai find words, as the dictionary does.
 */
const WITHOUT_HYPHENS = /^(?:zh\b(?!-latn)|(?:ja|ko|th|lo|km|my|vi|yue)\b)/i;

/** True for a language in which words may be divided with a hyphen: not in scripts from right to left. */
export function hyphenates(tag: string): boolean {
  return tag !== '' && !WITHOUT_HYPHENS.test(tag) && !isRightToLeft(tag);
}

/** Tags that were looked up, as each space of a text is. */
const byTag = new Map<string, Typography>();

/** The rules for a language tag (BCP 47). */
export function typographyOf(tag: string): Typography {
  const known = byTag.get(tag) ?? BY_LANGUAGE.get(tag.toLowerCase().split('-')[0] ?? '') ?? COMMON;
  byTag.set(tag, known);
  return known;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
