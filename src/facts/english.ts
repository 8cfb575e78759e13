/** English words in which numbers and dates are written. */

import type { BoundQuantity } from '../core/quantity.ts';

const list = (words: string): string[] => words.split(' ');
const numbered = (words: string, from: number): [string, number][] => list(words).map((word, i) => [word, from + i]);

/** Numbers below a hundred; tens and ones are put together by a hyphen or a space. */
export const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ...numbered('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 0),
  ...numbered('sixteen seventeen eighteen nineteen', 16),
  ...list('twenty thirty forty fifty sixty seventy eighty ninety').map((word, i): [string, number] => [
    word,
    20 + 10 * i,
  ]),
]);

export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** Letters set close to a number. The ambiguous ones count after a currency's sign alone. */
export const SHORT_MAGNITUDES: ReadonlyMap<string, { readonly factor: number; readonly money: boolean }> = new Map([
  ['k', { factor: 1000, money: false }],
  ['m', { factor: 1e6, money: true }],
  ['mn', { factor: 1e6, money: false }],
  ['bn', { factor: 1e9, money: false }],
  ['b', { factor: 1e9, money: true }],
  ['tn', { factor: 1e12, money: false }],
]);

/** Numbers that are not meant to be counted: "hundreds of thousands". */
export const VAGUE: ReadonlyMap<string, number> = new Map([
  ['dozens', 12],
  ['scores', 20],
  ['hundreds', 100],
  ['thousands', 1000],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** Parts of a whole, by their denominator. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ...list('third quarter fifth sixth seventh eighth ninth tenth').map((word, i): [string, number] => [word, 3 + i]),
  ...list('thirds quarters fifths sixths sevenths eighths ninths tenths').map((word, i): [string, number] => [
    word,
    3 + i,
  ]),
]);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  numbered('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', 1),
);

/** What an ordinal counts when it states a fact; before other words it only orders ("first chance", "third parties"). */
export const COUNTED_BY_ORDINALS: ReadonlySet<string> = new Set(
  list('term round year month week day decade quarter century anniversary largest biggest highest lowest smallest'),
);

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...numbered('January February March April May June July August September October November December', 1),
  ...list('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec').map((word): [string, number] => [
    word,
    list('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec').indexOf(word.slice(0, 3)) + 1,
  ]),
]);

/** Months that are other words too; they need a day, a year, or one of `BEFORE_MONTHS` beside them. */
export const AMBIGUOUS_MONTHS: ReadonlySet<string> = new Set(list('March May Mar Jan Dec Sep Oct'));

export const BEFORE_MONTHS: ReadonlySet<string> = new Set(
  list('in of by since from until till to during early late mid last this next before after between and through on'),
);

/** First months of seasons of the northern hemisphere; winter begins in December of its year. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Words before a number that are names of things in a text or of laws: "Figure 2", "paragraphs 3, 4 and 8 to 10". */
export const LABELS: ReadonlySet<string> = new Set([
  ...list('figure figures fig table tables chart box section sections paragraph paragraphs para paras page pages p pp'),
  ...list('note notes footnote chapter article articles clause annex appendix part parts volume vol no resolution'),
  ...list('directive regulation protocol line lines question version edition step option phase type category tier'),
]);

export type Hedge = 'approximate' | BoundQuantity['relation'];

/** What words before a number make of it; longer ones first. */
export const HEDGES: readonly (readonly [words: readonly string[], hedge: Hedge])[] = (
  [
    ['no more than|not more than|at most|up to|as many as|as much as|a maximum of|< =|≤', '<='],
    ['no less than|no fewer than|not less than|not fewer than|at least|a minimum of|> =|≥', '>='],
    ['less than|fewer than|lower than|smaller than|under|below|<', '<'],
    ['more than|greater than|higher than|larger than|over|above|upwards of|exceeding|>', '>'],
    ['about|around|roughly|approximately|nearly|almost|some|circa|close to|an estimated|estimated|~|≈', 'approximate'],
  ] as const
).flatMap(([phrases, hedge]) => phrases.split('|').map((phrase) => [phrase.split(' '), hedge] as const));
