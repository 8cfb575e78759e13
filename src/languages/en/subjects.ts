import type { Contrast, SubjectWords } from '../lexicon.ts';
import { stem } from './stem.ts';
import { wordSet, words } from './words.ts';

/** Each row is a set of sides that exclude each other; words of one side mean the same. */
const CONTRASTS = [
  'man men male boy gentleman father husband son | woman women female girl lady mother wife daughter',
  'boy schoolboy | girl schoolgirl',
  'urban city town metropolitan | rural countryside village',
  'rich richest richer wealthy wealthiest affluent | poor poorest poorer deprived',
  'highest largest biggest greatest most top | lowest smallest fewest least bottom',
  'longest | shortest',
  'youngest younger | oldest older eldest',
  'warmest hottest hotter warmer | coldest coolest colder cooler',
  'cheapest cheaper | dearest costliest dearer',
  'fastest | slowest',
  'busiest | quietest',
  'heaviest | lightest',
  'strongest | weakest',
  'newest | oldest',
  'nearest closest | farthest furthest',
  'tallest | shortest',
  'deepest | shallowest',
  'hardest | easiest',
  'best | worst',
  'first | last final latest',
  'earliest | latest',
  'north northern | south southern | east eastern | west western',
  'winter | summer | spring | autumn',
  'import imported | export exported',
  'birth born | death died dead die',
  'inflow immigration arrival arrived immigrant | outflow emigration departure departed emigrant',
  'public | private',
  'electricity power | gas | coal | oil | nuclear | wind | solar | wood | water',
  'primary | secondary | tertiary',
  'indoor inside | outdoor outside',
  'mean average | median',
  'gross | net',
  'maximum max | minimum min',
  'before | after',
  'employed working | unemployed jobless',
  'support supported supporting favour favoured | oppose opposed opposition opposing against',
  'approve approved approval | reject rejected rejection disapprove disapproved',
  'agree agreed | disagree disagreed',
  'satisfied | dissatisfied unsatisfied',
  'accept accepted | refuse refused',
  'win won | lose lost',
  'profit surplus | deficit loss lose lost',
  'revenue income | expenditure cost',
  'day daytime | night nighttime overnight',
  'weekday | weekend',
  'monday | tuesday | wednesday | thursday | friday | saturday | sunday',
  'morning | afternoon | evening',
  'owner | tenant',
  'married | single divorced widowed',
  'adult | child children',
  'teacher | pupil student',
  'doctor | nurse',
  'patient | doctor',
  'household | head capita person',
  'injured wounded hurt | killed died dead',
  'vaccinated | unvaccinated',
  'full-time | part-time',
  'permanent | temporary',
  'domestic | foreign international overseas',
  'landline | mobile',
  'open opened | close closed',
  'electric | diesel petrol | hybrid',
  'bus | train | tram | ferry | car | bicycle bike | lorry truck',
  'cow cattle | sheep | pig | goat | hen chicken | horse',
  'red | green | blue | white | black | yellow',
  'english | maths mathematics | science',
  'cancer | stroke | diabetes | asthma',
  'left | right',
  'upper | lower',
  'local | national',
  'majority | minority',
  'increase increases rise rises rising risen rose | decrease decreases fall falls falling fallen fell',
  'early earlier | late later',
  'driver | passenger rider',
  'business firm company | school | charity',
  'salt | sugar',
  'nitrogen | carbon | sulphur sulfur',
  'smoker | non-smoker',
  'guilty convicted | acquitted innocent',
  'plaintiff claimant | defendant',
  'buyer | seller',
  'morning | evening',
  'freehold | leasehold',
  'wet wetter wettest | dry drier driest',
];

/** Kinds of things that are counted. */
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
  ['time', 'minute hour day week month year decade night'],
  ['machine', 'pump meter panel turbine heater camera computer bed machine phone'],
  [
    'event',
    'accident crash fire flood birth death crime burglary incident case election meeting sailing flight trip journey visit visitor-night operation appointment concert session game match',
  ],
];

const STOP =
  'a an the of in on at to from by for with and or but as is are was were be been being it its they their them he she his her this that these those there than then so such which who whom whose what when where while had has have do does did not no nor will would can could may might must shall should about around some any all each every both more less fewer over under up down out off into per only just also too very even still yet already now since until after before during between among again once other another same own one two three four five six seven eight nine ten i we you our your my me us if because though although however almost nearly roughly approximately least against compared versus went go come came stand stood put make made get got take took give gave say said according per cent percent percentage point total number figure share rate level amount';

function contrastMap(): ReadonlyMap<string, readonly Contrast[]> {
  const map = new Map<string, Contrast[]>();
  CONTRASTS.forEach((row, set) => {
    row.split('|').forEach((side, i) => {
      for (const word of words(side)) {
        map.set(word, [...(map.get(word) ?? []), { set, side: i }]);
      }
    });
  });
  return map;
}

export const SUBJECTS: SubjectWords = {
  stem,
  stop: wordSet(STOP),
  contrasts: contrastMap(),
  things: new Map(THINGS.flatMap(([kind, all]) => words(all).map((word) => [stem(word), kind] as const))),
  generic: new Set(
    words(
      'people person adult individual those them respondent participant member others citizen resident inhabitant one they case item thing population public everyone',
    ).map(stem),
  ),
  negations: wordSet(
    'not no never none nor neither cannot without hardly nobody nothing isn’t aren’t wasn’t weren’t don’t doesn’t didn’t won’t wouldn’t can’t couldn’t hasn’t haven’t hadn’t shouldn’t',
  ),
  pronouns: wordSet('it they he she this these those its their his her'),
  joints: wordSet('and but while whereas or against versus when compared although though who which'),
};
