import type { DateWords } from '../lexicon.ts';
import { numbered, phrases, wordSet, words } from './words.ts';

const SHORT = words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');

export const DATES: DateWords = {
  months: new Map([
    ...numbered('January February March April May June July August September October November December', 1),
    ...words('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec').map((word): [string, number] => [
      word,
      SHORT.indexOf(word.slice(0, 3)) + 1,
    ]),
  ]),
  ambiguousMonths: wordSet('March May Mar Jan Dec Sep Oct'),
  beforeMonths: wordSet(
    'in of by since from until till to during early late mid last this next before after between and through on every each end',
  ),
  seasons: new Map([
    ['spring', 3],
    ['summer', 6],
    ['autumn', 9],
    ['fall', 9],
    ['winter', 12],
  ]),
  decades: new Map(
    words('twenties thirties forties fifties sixties seventies eighties nineties').map((word, i): [string, number] => [
      word,
      20 + 10 * i,
    ]),
  ),
  shifts: new Map([
    ...words('earlier before previously').map((word) => [word, -1] as const),
    ...words('later after afterwards').map((word) => [word, 1] as const),
  ]),
  ago: wordSet('ago'),
  since: wordSet('since'),
  edges: new Map([
    ['first', 1],
    ['last', -1],
    ['final', -1],
  ]),
  day: wordSet('day'),
  yearUpTo: phrases([['year to|year up to|year ended|year ending|year to the end of', true]]),
  monthsUpTo: phrases([
    ['months to|months up to|months until|months through|months ended|months ending|months to the end of', true],
  ]),
};
