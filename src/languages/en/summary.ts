import type { SummaryWords } from '../summary-words.ts';
import { wordSet } from './words.ts';

export const SUMMARY: SummaryWords = {
  total:
    /^(?:(?:grand |sub-?|overall )?totals?\b|sum\b|altogether\b|combined\b|together\b|in all\b|taken together\b)|\b(?:total|in total|in all|altogether|combined|taken together)$/i,
  mean: /^(?:mean(?! to\b)|average|median)\b|\b(?:mean|average)$/i,
  median: /^medians?$/i,
  all: /^(?:all\b(?! (?:the )?(?:others?|rest)\b)|overall\b|everyone\b|everybody\b|both\b|nationwide\b|national(?:ly)?(?: (?:average|figure|level|mean|rate|total))?$|whole\b|entire\b)/i,
  measures: wordSet('part share number rate amount proportion percentage figure sum total level item cause reason'),
  superlatives: new Map([
    ...(
      [
        'highest',
        'most',
        'largest',
        'biggest',
        'greatest',
        'longest',
        'richest',
        'tallest',
        'heaviest',
        'busiest',
        'dearest',
        'hottest',
        'warmest',
        'oldest',
        'fastest',
        'commonest',
        'strongest',
        'widest',
        'fullest',
        'wettest',
      ] as const
    ).map((word) => [word, 'most'] as const),
    ...(
      [
        'lowest',
        'least',
        'fewest',
        'smallest',
        'shortest',
        'poorest',
        'driest',
        'cheapest',
        'coldest',
        'coolest',
        'lightest',
        'quietest',
        'youngest',
        'slowest',
        'rarest',
        'weakest',
        'narrowest',
        'emptiest',
        'scarcest',
      ] as const
    ).map((word) => [word, 'least'] as const),
  ]),
  extremes: new Map([
    ['best', 'most'],
    ['worst', 'least'],
  ]),
  otherRankBefore:
    /\b(?:second|third|fourth|fifth|\d(?:nd|rd|th)|among|one of)[\s-]+(?:the |its )?$|\bat $|\b(?:times|than|above|below|over|under|half|double|twice) (?:that of |as much as )?the $/i,
  shares: wordSet('most least'),
  rankBefore: /\bthe $/i,
  shareAfter: /^\s+of\b|^\s+[A-Za-zÀ-ɏḀ-ỿ]+s\b/,
  quantifiers: new Map([
    ['most', [50, 100]],
    ['majority', [50, 100]],
    ['minority', [0, 50]],
    ['few', [0, 40]],
    ['hardly', [0, 20]],
  ]),
  quantifierBefore: /^[^,(;:.]*[,(:] ?(?:only |just |some )?$/,
  labelEnding: /^s\b/,
  surveys: /\b(?:surveys?|polls?|polled|respondents)\b/i,
  sharedOut:
    /\b(?:shares?|percentage|proportion|division|breakdown|split|distribution) of (?:the |all |valid |total )*(?:votes?|seats?|market|budget|total|poll|electorate|cost|costs|revenue|emissions by)\b/i,
};
