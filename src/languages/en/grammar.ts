import type { GrammarWords, WordForms } from '../grammar-words.ts';
import { wordSet } from './words.ts';

export const GRAMMAR: GrammarWords = {
  a: wordSet('a an'),
  the: wordSet('the'),
  of: wordSet('of'),
  in: wordSet('in'),
  on: wordSet('on'),
  at: wordSet('at'),
  to: wordSet('to'),
  from: wordSet('from'),
  by: wordSet('by'),
  between: wordSet('between'),
  as: wordSet('as'),
  and: wordSet('and'),
  or: wordSet('or'),
  not: wordSet('not'),
  determiners: wordSet('the its their his her this that these those'),
  auxiliaries: wordSet('did do does had have has were was are is would could'),
  conjunctions: wordSet('and but while whereas'),
  possessives: wordSet('s'),
  elisions: wordSet(''),
  listJoints: wordSet('and or to'),
};

const PLURAL = /(?<![su])s$|^(?:people|men|women|children|sheep|cattle|mice|geese)$/;
const PAST = /(?:ed|fell|rose|grew|sank|shrank|risen|fallen|grown|shrunk)$/;
const PARTICIPLE = /(?:ing|ed)$/;
const INFLECTED = /(?:ed|s)$/;
const COMPARATIVE = /^\p{L}{3,}er$/u;

export const FORMS: WordForms = {
  isPlural: (word) => PLURAL.test(word),
  singulars: (word) => [word.replace(/s$/, ''), word.replace(/es$/, '')],
  isPast: (word) => PAST.test(word),
  isParticiple: (word) => PARTICIPLE.test(word),
  isInflected: (word) => INFLECTED.test(word),
  isComparative: (word) => COMPARATIVE.test(word),
};
