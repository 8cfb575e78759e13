import type { PartWords } from '../summary-words.ts';
import { wordSet } from './words.ts';

export const PARTS: PartWords = {
  alone: wordSet('alone single-handedly itself'),
  ofBetween: /^(?:\s+[A-Za-zÀ-ɏḀ-ỿ-]+){0,2}\s+(?:out )?of (?:the |all |its |their |these |those )*$/i,
  ofWhomBetween: /^(?:\s+[A-Za-zÀ-ɏḀ-ỿ-]+){0,3},? of (?:whom|which|them) (?:only |just |some |about )*$/i,
  ofBefore: /(?:^|[.;:!?]\s*)(?:out )?of (?:the |all |its |their |these )*$/i,
  ofWholeBetween: /^(?:[^.;:()]{0,40}?,|(?:\s+[A-Za-zÀ-ɏḀ-ỿ-]+){0,3})\s*(?:(?:only|just|some|about|a total of)\s+)*$/i,
  shareAfter:
    /^(?:\s+[A-Za-zÀ-ɏḀ-ỿ’-]+){0,4}(?:\s*[([–—]\s*|,?\s+(?:or|i\.e\.|that is|which is|equal to)\s+)(?:about |some |just |only |over |nearly )*$/,
  shareBefore: /^(?:\s+[A-Za-zÀ-ɏḀ-ỿ’-]+){0,3}\s*[(,]\s*(?:or\s+|i\.e\.\s+)?$/,
  listBetween: /^[^.;:]*(?:,|\band\b|\bplus\b)[^.;:]*$/,
  totalAfter: /^(?:\s+[A-Za-zÀ-ɏḀ-ỿ]+)?\s+(?:in all|in total|altogether|all told|overall|combined)\b/,
  totalBefore: /\b(?:a total of|making|totalling|together|in all,?|altogether,?|for a total of)\s*$/i,
  exclusive:
    /\b(?:undecided|don[’']t know|did not know|no opinion|abstained|the rest|the remaining|unsure|neither|against|no answer)\b/i,
};
