import type { Direction, RoleWords } from '../statement-words.ts';
import { stem } from './stem.ts';
import { phrases, wordSet, words } from './words.ts';

const UP =
  'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth climb climbed climbs climbing gain gains gained up raise raises raised raising jump jumped jumps soar soared surge surged double doubled triple tripled improve improved widen widened expand expanded lengthen lengthened deepen deepened strengthen strengthened';
const DOWN =
  'slip slips slipped slipping fall falls fell fallen falling decrease decreases decreased decline declines declined declining drop drops dropped dropping down cut cuts cutting reduce reduces reduced reducing reduction shrink shrinks shrank shrunk lose loses lost loss halve halved halving slump slumped plunge plunged lower lowered narrow narrowed dip dipped tumbled saved saving contract contracted shed shorten shortened weaken weakened';

const forms = (text: string, direction: Direction): [string, Direction][] =>
  words(text).map((word) => [stem(word), direction]);

export const ROLES: RoleWords = {
  changes: new Map([...forms(UP, 'up'), ...forms(DOWN, 'down')]),
  before: phrases([
    [
      'when it was|when it had been|when it stood at|when it came to|when it totalled|when it reached|when there were|when there had been|when they were|when they had been|when they stood at|when they came to|when they totalled|when they reached|from a peak of|from a high of|from a low of|from a record of|from a maximum of|from a total of|from an average of|from a level of|had stood at|from|against|compared with|compared to|compares with|compares to|as against|as opposed to|down from|up from|instead of|instead of every|rather than|rather than every|had been|versus',
      'from',
    ],
    ['to|reaching|to reach|to stand at|is now|are now|now at|now stands at', 'to'],
    [
      'by|a further|a rise of|an increase of|a fall of|a drop of|a decline of|a decrease of|a reduction of|a cut of|a gain of|a loss of|difference of|a gap of|difference was|gap was',
      'by',
    ],
  ]),
  after: wordSet('after'),
  reaching: wordSet('reaching'),
  peaks: new Set(words('reached reaches reach peaked hit within').map(stem)),
  amounting: new Set(words('come came amount').map(stem)),
  losses: wordSet('gone lost missing vanished disappeared destroyed'),
  collecting: new Set(words('raise').map(stem)),
  gaps: new Set(words('difference gap margin spread lead').map(stem)),
  differences: phrases([
    ['too warm|too hot|too high|too long|too much|too many|too fast|too heavy|too dear|too expensive', 'up'],
    ['too cold|too cool|too low|too short|too little|too few|too slow|too light|too cheap', 'down'],
    [
      'more than|higher than|above|higher|more|longer than|longer|bigger|larger than|larger|heavier than|heavier|dearer than|dearer|later than|warmer than|warmer|hotter than|hotter|wider than|wider|older than|older|taller than|taller|deeper than|faster than|faster|greater than|greater|better than|louder than|louder|noisier than|noisier|stronger than|stronger|wetter than|wetter|steeper than|steeper|richer than|richer|over the|over budget|over its budget|over their budget|increase|rise',
      'up',
    ],
    [
      'less than|fewer than|lower than|below|lower|less|fewer|shorter than|shorter|smaller than|smaller|cheaper than|cheaper|colder than|colder|cooler than|cooler|narrower than|narrower|younger than|younger|lighter than|slower than|slower|quieter than|quieter|drier than|drier|weaker than|weaker|poorer than|poorer|worse than|short of|under the|under budget|under its budget|under their budget|decrease|fall|drop',
      'down',
    ],
  ]),
  adverbs: wordSet('up down'),
  comparatives: new Map([
    ...words(
      'more higher larger bigger greater longer dearer warmer hotter faster quicker wider older taller deeper stronger heavier busier richer costlier happier likelier commoner',
    ).map((word) => [word, 'up'] as const),
    ...words(
      'fewer less lower smaller shorter cheaper colder cooler slower narrower younger lighter weaker shallower quieter poorer unhappier rarer scarcer',
    ).map((word) => [word, 'down'] as const),
  ]),
  idioms: phrases([
    [
      'upper|lost their lives|lose their lives|lost their life|lost his life|lost her life|make up|makes up|made up|making up|end up|ends up|ended up|ending up|give up|gives up|gave up|given up|giving up|turn up|turns up|turned up|turning up|put up|puts up|putting up|show up|shows up|showed up|open up|opens up|opened up|opening up|keep up|keeps up|kept up|keeping up|hold up|holds up|held up|turn down|turns down|turned down|turning down|close down|closes down|closed down|closing down|shut down|shuts down|shutting down|break down|breaks down|broke down|broken down|blow down|blows down|blew down|blown down|burn down|burned down|burnt down|tear down|tore down|torn down|pull down|pulls down|pulled down|pulling down|knocked down|lay down|lays down|laid down|hand down|hands down|handed down|step down|steps down|stepped down|stand down|stands down|stood down|behind a door|behind doors|behind locked doors|behind a locked door|behind closed doors|behind bars|behind a desk|behind the wheel|behind walls|behind glass|behind a screen|behind screens|behind the counter|behind the bar',
      true,
    ],
  ]),
  speeds: wordSet('slower faster quicker'),
  levels: phrases([
    [
      'above|over|more than|higher than|larger than|greater than|longer than|exceeded|exceeds|exceed|exceeding|beyond',
      'up',
    ],
    ['below|under|less than|fewer than|lower than|smaller than|shorter than|short of', 'down'],
  ]),
  changePhrases: phrases([
    [
      'edged up|edges up|crept up|inched up|ticked up|shot up|drifted up|nudged up|become more|becomes more|became more|becoming more|went up|goes up|go up|gone up|going up|is up|are up|was up|were up',
      'up',
    ],
    [
      'edged down|crept down|inched down|ticked down|drifted down|nudged down|slid down|become less|becomes less|became less|becoming less|went down|goes down|go down|gone down|going down|is down|are down|was down|were down',
      'down',
    ],
  ]),
  times: new Map([
    ...words('now today currently nowadays').map((word) => [word, 'to'] as const),
    ...words('before formerly previously originally').map((word) => [word, 'from'] as const),
  ]),
  timeLabels: new Map([
    ...words('to now today after new latest present current').map((word) => [word, 'to'] as const),
    ...words('from before then old earlier past previous former').map((word) => [word, 'from'] as const),
  ]),
  present: wordSet('is are'),
  past: wordSet('was were had been did used ago earlier before'),
  together: wordSet('together combined'),
  than: wordSet('than'),
  moves: new Set(words('revise correct adjust amend restate change move shift').map(stem)),
  differencesOfThings: phrases([
    ['ahead of|clear of', 'up'],
    ['behind|adrift of|short of', 'down'],
  ]),
  leads: phrases([
    ['ahead of|in front of', 'up'],
    ['behind', 'down'],
  ]),
  later: new Map([
    ['later', 'up'],
    ['earlier', 'down'],
    ['sooner', 'down'],
  ]),
  distances: phrases([
    ['ahead of|ahead|before the|before they|before it|earlier than|early', 'down'],
    ['after the|after they|after it|later than|late|behind', 'up'],
  ]),
};
