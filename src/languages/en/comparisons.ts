import type { ComparisonWords } from '../summary-words.ts';
import { wordSet } from './words.ts';

const MORE = 'more|higher|greater|larger|longer|older|bigger|likelier|above|over';
const LESS = 'less|fewer|lower|smaller|shorter|younger|below|under|short of';

/** Verbs and prepositions that place a number beside a limit. */
const BEYOND = 'beyond|past|exceeds|exceed|exceeded|exceeding|surpasses|surpassed|tops|topped';
const WITHIN = 'within|inside';

const LIMITS =
  'limit|limits|target|targets|ceiling|cap|maximum|minimum|threshold|standard|average|mean|median|norm|quota|goal|budget|capacity|guideline|benchmark|floor|allowance|mark';

/** Words between a number and its place beside a limit: ", which is just". */
const AND_SO =
  '(?:(?:which|that|it|this|they|and|so|thus|again|is|are|was|were|lies|stands|remains|remained|stays|stayed|well|just|far|slightly|still|already|only|comfortably|narrowly|even|now|much|way) )*';

const BESIDE_LIMIT = `(${MORE}|${LESS}|${BEYOND}|${WITHIN})(?: than)? (?:the|its|their|our|a|an|this|that)(?: [A-Za-zÀ-ɏḀ-ỿ’-]+){0,3}? (?:${LIMITS})\\b(?: [A-Za-zÀ-ɏḀ-ỿ’-]+){0,3} $`;

export const COMPARISONS: ComparisonWords = {
  more: wordSet(`${MORE}|${BEYOND}`.replaceAll('|', ' ')),
  thanBefore: new RegExp(
    `\\b(?<!\\b(?:no|not|any) )(${MORE}|${LESS})\\b(?:(?!\\b(?:${MORE}|${LESS})\\b)[^.;:\\d])*\\bthan\\b[^.;\\d]*$`,
    'i',
  ),
  besideBetween:
    /^(?: of(?: [A-Za-zÀ-ɏḀ-ỿ’-]+){1,3})?,? (?:against|to|compared with|compared to|versus|and)(?: only| just)? $/,
  boundAfter: /^ (?:above|below|over|under|short of|in excess of) (?:the|its|their|what)\b/,
  butOnlyBetween: /^[^.;:\d]{0,40}\b(but (?:only|just)) $/i,
  boundBetween: new RegExp(
    `^,? (?:which is |that is |well |just |far |slightly |still )*(${MORE}|${LESS})(?: than)? (?:the|its|their)(?: [A-Za-zÀ-ɏḀ-ỿ’]+){0,3} $`,
    'i',
  ),
  within: wordSet(WITHIN.replaceAll('|', ' ')),
  limitBetween: new RegExp(`^(?:(?: [A-Za-zÀ-ɏḀ-ỿ’-]+){0,3},)? ${AND_SO}${BESIDE_LIMIT}`, 'i'),
  limitAfterPlace: new RegExp(`^[^.;:,\\d]{1,50}? ${AND_SO}${BESIDE_LIMIT}`, 'i'),
  levelsBetween: /(?:\b(?:against|to|and|versus|compared with|compared to)\b[\sA-Za-zÀ-ɏḀ-ỿ]{0,12}|[/–—]\s*)$/,
  thanBetween: /\bthan (?:in |on |at )?(?:the )?$/,
};
