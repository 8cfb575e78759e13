/** The rules of the facts stage by name, with what each finds and its level where the brief sets none. */

/** `off` reports nothing, `warning` allows the PDF, `error` prevents it. */
export type RuleLevel = 'off' | 'warning' | 'error';

export const RULE_LEVELS: readonly RuleLevel[] = ['off', 'warning', 'error'];

/** A rule's name is the code of its diagnostics without `facts/`. */
export const FACT_RULES = {
  // Figures in the brief against claims
  untraced: { level: 'error', what: 'A figure in the brief that no claim named beside it states.' },
  'no-claims': { level: 'warning', what: 'A brief that prints figures and makes no claims at all.' },
  'figure-differs': { level: 'error', what: 'A number in the brief that differs from the number of its claim.' },
  'kind-differs': {
    level: 'error',
    what: 'A bound presented as exact, an estimate as certain, or the other way round.',
  },
  'unit-differs': { level: 'error', what: "The claim's number in another unit." },
  'date-differs': { level: 'error', what: "A date in the brief that differs from its claim's, or is more precise." },
  'role-differs': {
    level: 'error',
    what: 'A figure given as the start, the end or the size of a change that has another role in its claim.',
  },
  'direction-differs': { level: 'error', what: 'A rise that is a fall in the evidence, or in its own figures.' },
  'subject-differs': { level: 'error', what: "A figure that is about something else in its claim's evidence." },
  'wording-differs': { level: 'error', what: 'Words that say the opposite of their evidence, or more than it.' },
  'in-layout': { level: 'warning', what: 'A figure that a layout prints by itself.' },
  misplaced: { level: 'error', what: 'A figure that belongs to another claim than the one whose mark follows it.' },
  // Quotations in the brief against evidence
  'quotation-differs': { level: 'error', what: 'Words in quotation marks that differ from their evidence.' },
  'untraced-quotation': { level: 'error', what: 'Words in quotation marks that no claim supports.' },
  'speaker-differs': {
    level: 'error',
    what: 'A quotation attributed to someone other than its claim or its source names.',
  },
  // Claims against their evidence
  'no-evidence': { level: 'error', what: 'A claim that quotes no source and follows from no other claim.' },
  'value-differs': { level: 'error', what: "A claim's value that is not in the words of its evidence." },
  'value-not-in-evidence': { level: 'error', what: "A claim's value whose evidence has no number." },
  'claimed-date-differs': {
    level: 'error',
    what: 'A date that is not in the words of its evidence, or not in its own wording.',
  },
  'date-not-in-evidence': { level: 'error', what: "A claim's date whose evidence has no date, or no year." },
  'long-quotation': { level: 'error', what: 'More than 25 words quoted.' },
  'no-reason': { level: 'error', what: 'A computed or inferred claim that gives no computation or reason.' },
  // Claims against other claims
  'computed-differs': { level: 'error', what: 'A computed value that differs when it is recomputed.' },
  'how-unreadable': { level: 'error', what: "A computation that can't be read or recomputed." },
  'circular-claim': { level: 'error', what: 'Claims that follow from themselves.' },
  'conflict-hidden': {
    level: 'error',
    what: 'A value whose claims contradict each other without listing the conflict.',
  },
  'conflict-averaged': { level: 'error', what: 'A value computed from claims that contradict each other.' },
  // Evidence against the source's full text
  'quote-not-found': { level: 'error', what: "Quoted words that are missing from the source's text." },
  'wrong-paragraph': { level: 'error', what: 'Quoted words that are in another paragraph of the source.' },
  'no-paragraph': { level: 'error', what: 'A paragraph that the source does not have.' },
  // Order and sums
  'events-out-of-order': { level: 'error', what: 'Events of a timeline that are out of order.' },
  'source-later': { level: 'error', what: 'A source dated later than the brief.' },
  'source-date-differs': { level: 'error', what: "A source's date of issue that differs from that in its text." },
  'source-title-differs': { level: 'error', what: "A source's title with other numbers than its text has." },
  'total-differs': {
    level: 'error',
    what: 'A total that is not the sum of its parts, or an average outside their range.',
  },
  // Contradictions inside the brief
  'share-differs': { level: 'error', what: "'n of N' beside a percentage that doesn't match it." },
  'change-differs': { level: 'error', what: "A change that doesn't follow from its own two values." },
  'shares-exceed': { level: 'error', what: 'Shares of one whole that add up to more than 100 %.' },
  'part-exceeds': { level: 'error', what: 'A part that is larger than its whole, or parts that are larger together.' },
  'mean-impossible': { level: 'error', what: 'A mean that the values, the scale or the number of answers rule out.' },
  'superlative-differs': { level: 'error', what: "'Highest' or 'most' about a row that isn't, among the rows drawn." },
  'chart-differs': { level: 'error', what: 'A number in a text that differs from the chart or table it refers to.' },
  'year-differs': {
    level: 'error',
    what: "'Last year' or '3 years ago' beside a year that doesn't fit the brief's own date.",
  },
  // What must be disclosed
  'survey-undisclosed': { level: 'warning', what: 'A survey chart without the facts of the survey.' },
  'no-derivatives': {
    level: 'warning',
    what: 'A source whose licence forbids derivatives, without a recorded permission.',
  },
  // What can't be checked
  'unread-language': { level: 'warning', what: "A language whose words the checks don't know, or know only in part." },
  // Exceptions that are no longer needed
  'unused-allow': { level: 'warning', what: 'An exception that no figure needs.' },
} as const satisfies Readonly<Record<string, { readonly level: RuleLevel; readonly what: string }>>;

export type FactRule = keyof typeof FACT_RULES;

/** Levels that override the defaults of `FACT_RULES`. */
export type RuleLevels = Readonly<Partial<Record<FactRule, RuleLevel>>>;

/**
 * Levels for a language in which only digits are read: "about", units, months and the parts of a sentence can't be
 * compared there, and a number may belong to a date.
 */
export const LEVELS_BY_DIGITS: RuleLevels = {
  untraced: 'warning',
  'figure-differs': 'warning',
  ...Object.fromEntries(
    (
      [
        ...['kind-differs', 'date-differs', 'role-differs', 'direction-differs', 'subject-differs', 'wording-differs'],
        ...['unit-differs', 'value-not-in-evidence', 'claimed-date-differs', 'date-not-in-evidence'],
        ...['how-unreadable', 'unused-allow'],
      ] as FactRule[]
    ).map((rule) => [rule, 'off' as const]),
  ),
};

export function isFactRule(name: string): name is FactRule {
  return Object.hasOwn(FACT_RULES, name);
}
