import type { ComparisonWords } from '../summary-words.ts';
import { wordSet } from './words.ts';

const MORE = 'more|higher|greater|larger|longer|older|bigger|likelier|above|over';
const LESS = 'less|fewer|lower|smaller|shorter|younger|below|under|short of';

export const COMPARISONS: ComparisonWords = {
  more: wordSet(MORE.replaceAll('|', ' ')),
  thanBefore: new RegExp(
    `\\b(?<!\\b(?:no|not|any) )(${MORE}|${LESS})\\b(?:(?!\\b(?:${MORE}|${LESS})\\b)[^.;:\\d])*\\bthan\\b[^.;\\d]*$`,
    'i',
  ),
  besideBetween:
    /^(?: of(?: [A-Za-zÀ-ɏ’-]+){1,3})?,? (?:against|to|compared with|compared to|versus|and)(?: only| just)? $/,
  boundAfter: /^ (?:above|below|over|under|short of|in excess of) (?:the|its|their|what)\b/,
  butOnlyBetween: /^[^.;:\d]{0,40}\b(but (?:only|just)) $/i,
  boundBetween: new RegExp(
    `^,? (?:which is |that is |well |just |far |slightly |still )*(${MORE}|${LESS})(?: than)? (?:the|its|their)(?: [A-Za-zÀ-ɏ’]+){0,3} $`,
    'i',
  ),
  levelsBetween: /(?:\b(?:against|to|and|versus|compared with|compared to)\b[\sA-Za-zÀ-ɏ]{0,12}|[/–—]\s*)$/,
  thanBetween: /\bthan (?:in |on |at )?(?:the )?$/,
};
