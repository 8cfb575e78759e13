/** The groups of words that statements need, for languages that have only digits. */

import { NO_MAP, NO_WORDS, NOTHING } from './no-words.ts';
import type { RoleWords, SpeechWords, SubjectWords } from './statement-words.ts';
import type { WordingWords } from './wording-words.ts';

export const ROLES: RoleWords = {
  changes: NO_MAP,
  before: [],
  after: NO_WORDS,
  reaching: NO_WORDS,
  differences: [],
  adverbs: NO_WORDS,
  comparatives: NO_MAP,
  idioms: [],
  speeds: NO_WORDS,
  levels: [],
  changePhrases: [],
  times: NO_MAP,
  timeLabels: NO_MAP,
  present: NO_WORDS,
  past: NO_WORDS,
  together: NO_WORDS,
  than: NO_WORDS,
  distances: [],
  leads: [],
  later: NO_MAP,
  moves: NO_WORDS,
  differencesOfThings: [],
};

export const SUBJECTS: SubjectWords = {
  stem: (word) => word,
  stop: NO_WORDS,
  contrasts: NO_MAP,
  things: NO_MAP,
  happenings: NO_MAP,
  generic: NO_WORDS,
  meanings: [],
  negations: NO_WORDS,
  deniers: NO_WORDS,
  negative: NOTHING,
  turns: NO_MAP,
  exceptions: { before: [], afterAll: NO_WORDS, nouns: NO_WORDS },
  novelty: NO_WORDS,
  undenied: NO_WORDS,
  afterEllipsis: NO_WORDS,
  backReferences: NO_WORDS,
  pronouns: NO_WORDS,
  coordinators: NO_WORDS,
  joints: NO_WORDS,
  beforeCounted: NO_WORDS,
  beforeNext: NO_WORDS,
  emptyBefore: NO_WORDS,
  beforeWholes: NO_WORDS,
  votes: { voting: NO_WORDS, rejecting: NO_WORDS, for: '', against: '' },
};

export const WORDING: WordingWords = {
  amounts: [],
  afterAmounts: NO_WORDS,
  plans: [],
  planned: NO_WORDS,
  governors: NO_WORDS,
  beforeGroups: NO_WORDS,
  be: NO_WORDS,
  insidePassives: NO_WORDS,
  ...{ pastBe: NO_WORDS, perfect: NO_WORDS },
};

export const SPEECH: SpeechWords = {
  verbs: NO_WORDS,
  according: NOTHING,
  relatives: NO_WORDS,
  boundaries: NO_WORDS,
  roles: NO_MAP,
  titles: NO_WORDS,
  fieldJoints: NO_WORDS,
  insideFields: NO_WORDS,
  notNames: NOTHING,
  reversing: NO_WORDS,
};
