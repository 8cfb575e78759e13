import type { WordingWords } from '../wording-words.ts';
import { phrases, wordSet } from './words.ts';

export const WORDING: WordingWords = {
  amounts: phrases([
    ['all|every|each|both|all of|each of|both of|every one of', 'all'],
    [
      'most|a majority of|the majority of|a small majority of|a narrow majority of|a large majority of|the great majority of|most of|the bulk of',
      'most',
    ],
    ['some|several|many|a few|a number of|some of|several of|many of', 'some'],
    ['few|few of|hardly any|very few', 'few'],
    ['a minority of|the minority of|a small minority of|a large minority of', 'minority'],
    ['no|none of|neither|neither of|not one of|not one|not a single', 'none'],
    ['only', 'only'],
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
