import type { BoundQuantity } from '../core/quantity.ts';

/** A number in running text, with what the words before it make of it. */
export interface NumberMention {
  readonly value: number;
  readonly percent: boolean;
  readonly kind: 'exact' | 'approximate' | BoundQuantity['relation'];
}

const BEFORE: readonly (readonly [RegExp, NumberMention['kind']])[] = [
  [/(?:\b(?:no more than|not more than|at most|up to)|≤|<=)\s*$/i, '<='],
  [/(?:\b(?:no (?:less|fewer) than|not (?:less|fewer) than|at least)|≥|>=)\s*$/i, '>='],
  [/(?:\b(?:less than|fewer than|lower than|under|below)|<)\s*$/i, '<'],
  [/(?:\b(?:more than|greater than|higher than|over|above)|>)\s*$/i, '>'],
  [/(?:\b(?:about|around|roughly|approximately|nearly|almost|some|circa)|~|≈)\s*$/i, 'approximate'],
];

/** The numbers in digits of a text; years and days are among them, as only a reader could tell. */
export function numberMentions(text: string): NumberMention[] {
  const numbers = /(?<![\d.,\p{L}])(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?![\d\p{L}])\s*(%|per ?cent\b)?/giu;
  return [...text.matchAll(numbers)].map((match) => {
    const before = text.slice(Math.max(0, match.index - 20), match.index);
    const kind = BEFORE.find(([words]) => words.test(before))?.[1] ?? 'exact';
    const value = Number((match[1] ?? '').replaceAll(',', '') + (match[2] ?? ''));
    return { value, percent: match[3] !== undefined, kind };
  });
}

/** A stretch of years that a text names: `2014`, or `2010s`. */
export interface YearMention {
  readonly written: string;
  readonly first: number;
  readonly last: number;
}

export function yearMentions(text: string): YearMention[] {
  return [...text.matchAll(/(?<![\d.,])(1\d{3}|20\d{2})(s?)(?![\d%]|[.,]\d)/g)].map(([written, year, decade]) => {
    const first = Number(year);
    return { written, first, last: decade === 's' ? first + 9 : first };
  });
}
