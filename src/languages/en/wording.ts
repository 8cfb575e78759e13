import type { WordingWords } from '../wording-words.ts';
import { phrases, wordSet } from './words.ts';

/** Small words that exclude each other: each row is a set of sides, and each side has phrases. */
const EXCLUSIVE: readonly (readonly string[])[] = [
  [
    'only|alone|solely|exclusively|nobody but|nothing but|confined to|restricted to|limited to|reserved for',
    'also|as well|too has|too have|too is|too are|too was|too were|too .|too ,|even|not only|not just|not merely|among others|as well as',
  ],
  ['still', 'no longer|not any longer|not any more'],
  ['already', 'not yet|yet to|still to|still has to|still have to|still had to'],
];

/** The same, before one word: "unless renewed", "once renewed". */
const EXCLUSIVE_BEFORE_ONE: readonly (readonly string[])[] = [
  ['unless', 'once|as soon as|if|when|provided|provided that'],
  ['with', 'without'],
  ['because of|due to|owing to|thanks to|as a result of', 'despite|in spite of|regardless of|irrespective of'],
  ['before', 'after|since'],
  ['inside|within', 'outside|beyond'],
  ['except|except for|except in|apart from|other than|but not', 'including|especially|particularly|above all'],
];

/** Phrases with these words that don't exclude any. */
const OPEN =
  'even so|even though|even if|even when|even more|even less|even fewer|even higher|even lower|not even|or even|still more|still less|still higher|still lower|if only|only if|only just|let alone|if not|as if|even as|not still';

const exclusive = (rows: readonly (readonly string[])[], from: number, isStrict: boolean) =>
  rows.flatMap((sides, set) => sides.map((side, i) => [side, { set: from + set, side: i, isStrict }] as const));

export const WORDING: WordingWords = {
  amounts: phrases([
    ['all|every|each|both|all of|each of|both of|every one of', 'all'],
    [
      'most|a majority of|the majority of|a small majority of|a narrow majority of|a large majority of|the great majority of|most of|the bulk of|almost all of|nearly all of',
      'most',
    ],
    ['some|several|many|a few|a number of|some of|several of|many of', 'some'],
    ['few|few of|hardly any|hardly any of|very few|very few of|little of|very little of', 'few'],
    ['a minority of|the minority of|a small minority of|a large minority of', 'minority'],
    ['no|none of|neither|neither of|not one of|not one|not a single', 'none'],
    ['only', 'only'],
  ]),
  exclusive: phrases([
    ...exclusive(EXCLUSIVE, 0, false),
    ...exclusive(EXCLUSIVE_BEFORE_ONE, EXCLUSIVE.length, true),
    [OPEN, undefined],
  ]),
  afterAmounts: wordSet(
    'were was are is had been have of the these those its their his her other two three four five six seven eight nine ten',
  ),
  plans: phrases([
    [
      'plan to|plans to|planned to|planning to|intend to|intends to|intended to|intending to|expect to|expects to|expected to|due to be|due to open|due to close|due to begin|due to start|due to end|due to finish|due to come|is to|are to|was to|were to|are also to|is also to|were also to|was also to|aim to|aims to|aimed to|aiming to|hope to|hopes to|hoped to|want to|wants to|wanted to|promised to|promises to|pledged to|pledges to|agreed to|offered to|proposed to|proposes to|propose to|will|would|may|might|could|shall|should|must',
      true,
    ],
  ]),
  abilities: wordSet('could'),
  open: wordSet('may might could perhaps possibly maybe'),
  certain: wordSet('will shall must cannot'),
  planned: wordSet(
    'plan plans planned planning intend intends intended expect expects expected aim aims aimed hope hopes proposed proposes propose promised promises pledged pledges forecast forecasts projected will would may might could shall should must scheduled likely until to-be set next ahead',
  ),
  governors: wordSet('at in of for from to by with on near among under after against between than'),
  beforeGroups: wordSet('of among for'),
  be: wordSet('is are was were be been being'),
  pastBe: wordSet('was were been'),
  perfect: wordSet('has have had'),
  insidePassives: wordSet('not never later also first then since now still already only even once again yet'),
};
