import type { SubjectWords } from '../statement-words.ts';
import { contrastMap } from './contrasts.ts';
import { stem } from './stem.ts';
import { phrases, wordSet, words } from './words.ts';

/** Kinds of things counted. */
const THINGS: readonly (readonly [kind: string, words: string])[] = [
  [
    'people',
    'person people man woman child adult resident inhabitant citizen voter patient pupil student teacher nurse doctor worker employee staff passenger visitor tourist refugee migrant prisoner soldier farmer fisherman driver respondent participant customer member claimant volunteer mother father parent girl boy pensioner tenant villager islander guest nun monk officer official user reader commuter learner household-member angler hiker cyclist pedestrian walker runner swimmer sailor logger carpenter builder plumber baker cook chef waiter cleaner gardener ranger keeper trainee intern retiree singer musician dancer painter writer artist reporter journalist speaker buyer seller trader landlord owner renter lodger homeowner taxpayer donor peer parishioner pilgrim settler nomad hunter trapper beekeeper shepherd lifeguard warden apprentice graduate inmate victim casualty survivor carer actor player athlete scientist engineer librarian individual subscriber applicant candidate delegate councillor mp juror lawyer',
  ],
  ['dwelling', 'household home house flat dwelling apartment property building'],
  [
    'vehicle',
    'boat ship vessel ferry car lorry truck bus train tram bicycle bike plane aircraft vehicle van coach taxi',
  ],
  [
    'animal',
    'animal cow cattle sheep pig goat hen chicken horse bird fish whale seal bee hive deer dog cat badger otter',
  ],
  ['meal', 'meal lunch breakfast dinner portion'],
  ['plant', 'tree plant crop orchard flower shrub'],
  [
    'document',
    'letter book page report document form application complaint email petition survey interview title copy volume',
  ],
  ['money', 'pound dollar euro'],
  [
    'place',
    'school hospital library station shop farm park museum church town village city country region district county parish island bridge road street pool clinic beach pub stop port airport university college prison court theatre cinema',
  ],
  ['vote', 'vote ballot seat'],
  ['time', 'minute hour day week month quarter year decade night annual yearly monthly weekly quarterly'],
  ['machine', 'pump meter panel turbine heater camera computer bed machine phone'],
  [
    'event',
    'accident crash fire flood birth death crime burglary incident election meeting sailing flight trip journey visit visitor-night operation appointment concert session game match',
  ],
];

const STOP =
  'rather instead a an the of in on at to from by for with and or but as is are was were be been being it its they their them he she his her this that these those there than then so such which who whom whose what when where while had has have do does did not no nor will would can could may might must shall should about around some any all each every both more less fewer over under up down out off into per only just also too very even still yet already used now since until after before during through between among again once other another same own one two three four five six seven eight nine ten i we you our your my me us if because though although however almost nearly roughly approximately least against compared versus went go come came stand stood put make made get got take took give gave say said according per cent percent percentage point total number figure share rate level amount';

export const SUBJECTS: SubjectWords = {
  stem,
  stop: wordSet(STOP),
  contrasts: contrastMap(),
  happenings: new Map([
    ...words('die dies died dead dying killed drowned perished lives').map((word) => [word, 'death'] as const),
    ['born', 'birth'],
  ]),
  things: new Map(THINGS.flatMap(([kind, all]) => words(all).map((word) => [stem(word), kind] as const))),
  generic: new Set(
    words(
      'people person adult individual those them respondent participant member others citizen resident inhabitant one they case item thing place unit site spot former latter last past next previous recent current usual population public everyone range time occasion earlier later',
    ).map(stem),
  ),
  amounts: new Set(words('figure share rate number percentage proportion amount value level').map(stem)),
  benchmarks: new Set(
    words(
      'target goal limit threshold ceiling cap quota guideline norm standard budget record forecast minimum maximum',
    ).map(stem),
  ),
  meanings: phrases([
    ['is left|are left|was left|were left|left over|left to do', 'remain'],
    [
      'after inflation|allowing for inflation|adjusted for inflation|adjusting for inflation|in real terms|at constant prices|taking inflation into account|once inflation is taken into account|when inflation is taken into account|inflation-adjusted|net of inflation|stripping out inflation|with inflation taken out|with inflation stripped out',
      'real',
    ],
    ['in nominal terms|in cash terms|in money terms|in cash|before inflation|at current prices', 'nominal'],
    ['in the red', 'deficit'],
    ['in the black', 'surplus'],
    ['on time|in time', 'punctual'],
    ['left out|leaves out|leave out|not included|not covered', 'excluded'],
    ['not enough|not sufficient', 'insufficient'],
    ['before tax|before taxes|before deductions|pre-tax', 'gross'],
    ['after tax|after taxes|after deductions|take-home', 'net'],
    ['more than any other|more than anyone else|more than anywhere else|higher than any other', 'most'],
    ['fewer than any other|less than any other|lower than any other|less than anywhere else', 'fewest'],
  ]),
  qualifiers: new Map([[stem('real'), new Set(words('price inflation constant adjusted deflated').map(stem))]]),
  negations: wordSet(
    'not no non never none nor neither cannot without hardly nobody nothing isn’t aren’t wasn’t weren’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t hasn’t haven’t hadn’t shouldn’t',
  ),
  deniers: new Set(words('fail refuse decline neglect omit forget unable cease yet').map(stem)),
  negative:
    /^(?:un(?!it|i[ov]|der|til|less)|dis(?!tri|cov|cus|ease|pl|k)|non-?|insufficient|incomplete|inadequate|illegal|impossible|irregular)|(?:free|less)$|^(?:fail|refus|reject|lack|absen|miss|den[iy]|declin|oppos|against|stay|few|rest$|remain|other|last$|only|never|less|under|below|exceed|exclud|except|avoid|leav|left|skip|empty|ban|stop|bare|ow(?:e[sd]?|ing)$|neither|hard|scarce|gone|short|still|yet|without|clos|lost|los[es]|losing|vacant|longer|wait|abolish|scrap|cancel|withdr|suspend|end(?:ed|s)?$)/,
  absences: phrases([['for want of|for lack of|for a lack of|for the lack of|in the absence of', true]]),
  novelty: wordSet('before previously'),
  turns: new Map([
    ['least', ''],
    ['outside', ''],
    ['before', 'after'],
    ['after', 'before'],
  ]),
  exceptions: {
    before: phrases([['all but|all except|all bar|all save|except|except for|bar|apart from|other than', true]]),
    afterAll: wordSet('but save'),
    nouns: new Set([stem('exception')]),
  },
  undenied: wordSet(
    'only just merely more less fewer later earlier longer least even quite all every doubt matter one',
  ),
  backReferences: wordSet('them these those which whom it'),
  pronouns: wordSet('it they he she this these those its their his her'),
  coordinators: wordSet('and but'),
  joints: wordSet('and but while whereas or against versus when compared although though who which'),
  afterEllipsis: wordSet('and but while so'),
  beforeCounted: wordSet('of the all their its these those in other more additional such'),
  beforeNext: wordSet('of the other more additional'),
  emptyBefore: wordSet('the a an of to from by in on at its their'),
  beforeWholes: wordSet('the all its their these those some about'),
  votes: {
    voting: new Set(words('vote voted voting').map(stem)),
    rejecting: new Set(words('reject rejection defeat refuse refusal dismiss dismissal').map(stem)),
    for: 'for',
    against: 'against',
  },
};
