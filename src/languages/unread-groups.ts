import { DIGITS } from './digits.ts';
import type { Lexicon } from './lexicon.ts';

/** The statements that the checks can't read without a group of words. */
const GROUPS = {
  grammar: 'phrases',
  numbers: 'numbers in words',
  dates: 'dates in words',
  clock: 'times of day in words',
  units: 'units in words',
  names: 'numbers in names',
  roles: 'rises and falls',
  subjects: 'what figures are about',
  thesaurus: 'other words for the same thing',
  wording: 'statements without figures',
  speech: 'the speakers of quotations',
  comparisons: 'comparisons',
  means: 'means',
  parts: 'parts and their sums',
  summary: 'totals and superlatives',
} as const satisfies Partial<Record<keyof Lexicon, string>>;

/** The statements that a lexicon can't read because it shares a group of words with the lexicon of digits; for messages. */
export function unreadGroups(lexicon: Lexicon): readonly string[] {
  return Object.entries(GROUPS).flatMap(([group, what]) => {
    const key = group as keyof typeof GROUPS;
    return lexicon[key] === DIGITS[key] ? [what] : [];
  });
}
