import type { DateWords, OwnDateWords } from '../calendar-words.ts';
import { stem } from './stem.ts';
import { numbered, phrases, wordSet, words } from './words.ts';

const SHORT = words('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec');

const OWN: OwnDateWords = {
  years: new Map([
    ['last', -1],
    ['this', 0],
    ['next', 1],
  ]),
  before: /\b(last|this|next) year\s*[,(–—]?\s*(?:in |of )?$/i,
  after: /^\s*[,(–—]?\s*(last|this|next) year\b/i,
  agoBefore: /^\s+ago\s*[,(–—]?\s*(?:in )?$/i,
  agoAfter: /^\s+ago\b/,
  anywhere:
    /(?<!\b(?:than|the|since|until|within|by|from|to|with|that|of|its|their|as|like|every|on|in) )\b(last|this|next) year\b(?!’|'|-)/i,
};

export const DATES: DateWords = {
  months: new Map([
    ...numbered('January February March April May June July August September October November December', 1),
    ...words('Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec').map((word): [string, number] => [
      word,
      SHORT.indexOf(word.slice(0, 3)) + 1,
    ]),
  ]),
  ambiguousMonths: wordSet('March May Mar Jan Dec Sep Oct'),
  longMonths: wordSet('March May'),
  beforeMonths: wordSet(
    'in of by since from until till to during early late mid last this next before after between and through on every each end',
  ),
  beforeOtherWords: wordSet('a an the his her that'),
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
  beforeAges: wordSet('her his their in'),
  centuries: wordSet('century centuries'),
  parts: new Map([
    ['early', 'early'],
    ['mid', 'mid'],
    ['late', 'late'],
  ]),
  weekOf: phrases([
    ['week of|week beginning|week starting|week from|week , beginning|week , starting', true],
    ...['began', 'started', 'begins', 'starts'].flatMap((verb): [string, true][] => [
      [`week which ${verb} on|week that ${verb} on|week , which ${verb} on|week , that ${verb} on`, true],
    ]),
  ]),
  weeks: wordSet('week'),
  starting: wordSet('beginning starting'),
  quarters: wordSet('quarter'),
  halves: wordSet(''),
  halfYears: new Map(),
  beforeDecades: wordSet(''),
  yearParts: new Map([
    ['q', 3],
    ['h', 6],
  ]),
  financialYears: wordSet('fy'),
  upTo: wordSet('to until till through'),
  measures: wordSet(
    'percent per million billion trillion thousand hundred km mile miles pages people euro euros pounds dollars tonnes hectares acres metres',
  ),
  periods: new Map([
    ['decade', 120],
    ['decades', 120],
    ['year', 12],
    ['years', 12],
    ['quarter', 3],
    ['quarters', 3],
    ['month', 1],
    ['months', 1],
  ]),
  yearly: wordSet('winter winters summer summers spring springs autumn autumns season seasons'),
  reschedulings: new Set(
    words('slip slipped postpone defer delay move push shift reschedule revise extend forward back').map(stem),
  ),
  same: wordSet('same corresponding'),
  sides: new Map([
    ['since', 'after'],
    ['before', 'before'],
    ['after', 'after'],
  ]),
  beside: new Map([
    ...words('preceding previous prior').map((word) => [word, -1] as const),
    ...words('following subsequent next').map((word) => [word, 1] as const),
  ]),
  shifts: new Map([
    ...words('earlier before previously').map((word) => [word, -1] as const),
    ...words('later after afterwards').map((word) => [word, 1] as const),
  ]),
  shiftPhrases: [],
  ago: wordSet('ago'),
  since: wordSet('since'),
  beforeStart: wordSet('from since'),
  beforeEnd: wordSet('until till'),
  states: new Set(words('open valid available').map(stem)),
  edges: new Map([
    ['first', 1],
    ['last', -1],
    ['final', -1],
  ]),
  day: wordSet('day'),
  afterFigures: wordSet('in on at by of for'),
  beforeFigures: wordSet(''),
  relative: wordSet('before after until since from to ago later earlier'),
  starts: wordSet('since from first began begin begins started opened starting beginning'),
  ends: wordSet('until till to last ended ends closed finished ending'),
  bounds: wordSet('end start beginning close'),
  deadlines: wordSet('by before until till'),
  issued: wordSet('published issued released delivered dated'),
  own: OWN,
  yearUpTo: phrases([['year to|year up to|year ended|year ending|year to the end of', true]]),
  monthsUpTo: phrases([
    ['months to|months up to|months until|months through|months ended|months ending|months to the end of', true],
  ]),
};
