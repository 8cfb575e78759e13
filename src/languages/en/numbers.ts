import type { MultipleWords, NumberWords, PartialNumberWords } from '../figure-words.ts';
import { stem } from './stem.ts';
import { numbered, phrases, wordSet, words } from './words.ts';

const SMALL: ReadonlyMap<string, number> = new Map([
  ...numbered('zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen', 0),
  ...numbered('sixteen seventeen eighteen nineteen', 16),
  ...words('twenty thirty forty fifty sixty seventy eighty ninety').map((word, i): [string, number] => [
    word,
    20 + 10 * i,
  ]),
  ['none', 0],
  ['nil', 0],
]);

const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered('first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth', 1),
  ...numbered('fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth', 14),
  ...words('thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth').map(
    (word, i): [string, number] => [word, 30 + 10 * i],
  ),
]);

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ...words('third quarter fifth sixth seventh eighth ninth tenth').map((word, i): [string, number] => [word, 3 + i]),
  ...words('thirds quarters fifths sixths sevenths eighths ninths tenths').map((word, i): [string, number] => [
    word,
    3 + i,
  ]),
  ['twelfth', 12],
  ['twelfths', 12],
  ['twentieth', 20],
  ['twentieths', 20],
  ['hundredth', 100],
  ['hundredths', 100],
  ['thousandth', 1000],
  ['thousandths', 1000],
]);

/** Words for multiples in all their forms; compounds with 'fold' are parsed from their number. */
const MULTIPLES: ReadonlyMap<string, number> = new Map([
  ...multiples('doubl', 'double doubles doubled doubling', 2),
  ...multiples('tripl', 'triple triples tripled tripling treble trebles trebled trebling', 3),
  ...multiples('quadrupl', 'quadruple quadruples quadrupled quadrupling', 4),
  ...multiples('quintupl', 'quintuple quintupled quintupling', 5),
  ...multiples('halv', 'halve halves halved halving', 0.5),
  ['twice', 2],
  ['thrice', 3],
]);

function multiples(_stem: string, forms: string, factor: number): [string, number][] {
  return words(forms).map((form) => [form, factor]);
}

const PARTS: PartialNumberWords = {
  fractions: FRACTIONS,
  plurals: new Set([...FRACTIONS.keys()].filter((word) => word.endsWith('s'))),
  unchanged: wordSet(''),
  over: wordSet(''),
  partNouns: wordSet(''),
  half: wordSet('half'),
  outOf: phrases([['out of', true]]),
  every: wordSet('every'),
  ends: wordSet('top bottom upper lower'),
  frequencies: wordSet('once twice times every each per'),
  beforePeriods: wordSet('first second last other'),
  before: wordSet(
    'about around roughly nearly almost over under than approximately by to only just some from was is were are',
  ),
  after: wordSet(
    'of as more less in to from by over between since during lower higher fewer were was are is had have did said and but on at',
  ),
  afterHalf: wordSet(
    'of the a its their all his her this these those as were was are said had have live lived voted own use did fare fares price prices pay board',
  ),
};

const FOLD = 'fold';

const MULTIPLE_WORDS: MultipleWords = {
  factors: MULTIPLES,
  adverbs: wordSet('twice thrice'),
  nouns: wordSet('double triple treble'),
  amounts: wordSet('as the its their that what those this his her'),
  ends: wordSet('in to from by over since between'),
  times: wordSet('times'),
  timesAlone: wordSet(''),
  eitherWay: wordSet(''),
  afterTimes: wordSet('more less fewer higher greater larger bigger longer likelier over'),
  frequencies: wordSet('often frequently'),
  beforeAs: wordSet('times twice half double'),
  measures: wordSet('much many long often large high big likely fast far common'),
  again: wordSet('again'),
  folded: (word) => (word.endsWith(FOLD) ? word.slice(0, -FOLD.length) : undefined),
};

export const NUMBERS: NumberWords = {
  small: SMALL,
  zero: wordSet('zero'),
  magnitudes: MAGNITUDES,
  shortMagnitudes: new Map([
    ['k', { factor: 1000, money: false }],
    ['m', { factor: 1e6, money: true }],
    ['mn', { factor: 1e6, money: false }],
    ['mln', { factor: 1e6, money: false }],
    ['bn', { factor: 1e9, money: false }],
    ['b', { factor: 1e9, money: true }],
    ['tn', { factor: 1e12, money: false }],
  ]),
  vague: new Map([
    ['dozens', 12],
    ['scores', 20],
    ['hundreds', 100],
    ['thousands', 1000],
    ['millions', 1e6],
    ['billions', 1e9],
    ['trillions', 1e12],
  ]),
  beforePronounOne: wordSet('no any every each at this that which another some the only'),
  others: wordSet('other others'),
  additional: new Set(words('another further additional extra').map(stem)),
  beforeThings: wordSet('more fewer less extra additional new other'),
  ordinals: ORDINALS,
  belowZero: phrases([['below zero|below freezing|of frost', true]]),
  lastRanks: wordSet('last bottom'),
  ordinalNames: phrases([
    [
      'second home|second homes|second language|second languages|second hand|second thoughts|second nature|second cousin|third party|third parties|third sector|third person|third age|first aid|first name|first names|first class|first hand|first lady|first minister|first language|first refusal|fourth estate|fifth column|sixth form|sixth forms|sixth form college|sixth former|sixth formers|sixth sense|seventh heaven|eleventh hour',
      true,
    ],
  ]),
  ordinalBefore: wordSet(''),
  afterOrdinalPoint: wordSet(''),
  ordinalEndings: wordSet('st nd rd th'),
  pluralEndings: wordSet('s'),
  countedByOrdinals: wordSet(
    'term round year month week day decade century anniversary largest biggest highest lowest smallest longest shortest richest poorest busiest oldest youngest most least consecutive successive largest-ever annual edition time',
  ),
  hedges: phrases([
    [
      'no more than|not more than|at most|at the most|up to|as many as|as much as|a maximum of|< =|≤|no higher than|no longer than|no later than|no older than|no larger than|no bigger than|no taller than|no heavier than|no dearer than|no farther than|no further than|no wider than|no deeper than|no greater than|never exceeded|not exceed|never rose above|not rise above|never above|never more than|never higher than',
      '<=',
    ],
    [
      'from the age of|from age|no less than|no fewer than|not less than|not fewer than|at least|a minimum of|> =|≥|no lower than|no shorter than|no smaller than|no younger than|no cheaper than|no earlier than|as few as|as little as|as low as|never fell below|never falls below|not fall below|never below|not below|never less than|never fewer than|never lower than',
      '>=',
    ],
    [
      'less than|far less than|far fewer than|far below|fewer than|lower than|smaller than|under|below|<|short of|well under|younger than|well below|not even|colder than|cooler than|cheaper than|shorter than|slower than|lighter than|nearer than|thinner than',
      '<',
    ],
    [
      'more than|far more than|far above|greater than|higher than|larger than|over|above|upwards of|exceeding|exceed|exceeds|exceeded|surpass|surpasses|surpassed|surpassing|topped|>|just over|just above|well over|slightly over|older than|in excess of|warmer than|hotter than|longer than|taller than|heavier than|dearer than|farther than|further than|faster than|wider than|deeper than|well above|slightly more than|a little over|upward of|better than',
      '>',
    ],
    [
      'about|around|roughly|approximately|some|circa|close to|an estimated|estimated|~|≈|approx|approx .|c .|something like|in the region of|on the order of|of the order of|virtually|practically|just about|barely|scarcely',
      'approximate',
    ],
    ['nearly|almost', 'nearly'],
    ['under the age of|below the age of', '<'],
    ['over the age of|above the age of', '>'],
    [
      'just under|slightly under|just below|shy of|not quite|slightly less than|slightly fewer than|a little under|a little less than',
      'justUnder',
    ],
  ]),
  insideHedges: wordSet('the every first'),
  runs: new Set(words('running row succession consecutive successive').map(stem)),
  spreads: wordSet('spread distributed divided shared scattered'),
  occasions: new Set(words('occasion instance').map(stem)),
  owners: wordSet('our your my'),
  emphases: phrases([
    [
      'no more than|not more than|no less than|no fewer than|not less than|as many as|as much as|as few as|as little as|as low as',
      true,
    ],
  ]),
  limits: new Map([
    ['limit', '<='],
    ['ceil', '<='],
    ['cap', '<='],
    ['maximum', '<='],
    ['minimum', '>='],
  ]),
  farHedges: phrases([
    [
      'well under|well below|far below|far under|far less than|far fewer than|well over|well above|far more than|far above',
      true,
    ],
  ]),
  sums: phrases([
    ['add up to|adds up to|added up to|adding up to|sum up to|sums up to|summed up to|amount up to|total up to', true],
  ]),
  hedgesAfter: phrases([
    [
      'or more|or over|or above|or older|or higher|or longer|or better|and over|and above|and older|and up|and more|at least|upwards|or greater|or stronger',
      '>=',
    ],
    [
      'or less|or fewer|or under|or below|or younger|or lower|and under|and below|and younger|at most|at the most|or shorter',
      '<=',
    ],
    ['or so|or thereabouts|or around that|approximately|-odd|-ish|odd', 'approximate'],
  ]),
  rangeWords: wordSet('to'),
  betweenAges: phrases([['ages of', true]]),
  ageBounds: new Map([
    ['over', '>='],
    ['under', '<'],
  ]),
  during: wordSet('over'),
  beforeAmounts: wordSet(
    'for of after to by in at with from than just is was were are be been took take takes taking last lasts lasted lasting wait waits waited stay stays stayed serve served spent well aged',
  ),
  countedByRatios: wordSet('vote votes seat seats goal goals ballot ballots member members'),
  beforeChanges: wordSet('from fell dropped down'),
  notAfterRatios: wordSet('percent per million billion thousand percentage point points'),
  parts: PARTS,
  multiples: MULTIPLE_WORDS,
  minus: wordSet('minus'),
};
