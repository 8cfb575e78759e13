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
  means: wordSet(
    'telephone phone post mail email letter fax hand video law rail road sea air car bus train bicycle ferry default design mistake accident lot',
  ),
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
/** Ends of the stems of nouns, after the stem of the verb: "closure", "payment", "arrival", "inspection". */
const NOMINAL = /^(?:e?ur|ment|al|at|ation|p?tion|ion|anc|enc|er|or|th)$/;
/** "decision" of "decide", "permission" of "permit": the end of the noun in place of the last letter of the verb. */
const NOMINAL_OF_D = /^s?sion$/;
const DENIALS: ReadonlySet<string> = wordSet('non- non un');
/** The shortest stem that a noun is recognised by. */
const LEAST_STEM = 4;
const INFLECTED = /(?:ed|s)$/;
const SUPERLATIVE = /^[^\d’'-]{3,}est$/;
const OTHERS_IN_EST =
  /(?:west|forest|interest|request|harvest|protest|honest|modest|latest|contest|invest|suggest|arrest|digest|manifest|priest|conquest|tempest|behest)$/;
const COMPARATIVE = /^[^\d’'-]{3,}er$|^(?:worse|less|more)$/;

export const FORMS: WordForms = {
  isPlural: (word) => PLURAL.test(word),
  singulars: (word) => [word.replace(/s$/, ''), word.replace(/es$/, '')],
  isPast: (word) => PAST.test(word),
  isDerived: (noun, base) =>
    base.length >= LEAST_STEM &&
    ((noun.startsWith(base) && NOMINAL.test(noun.slice(base.length))) ||
      (/[dt]$/.test(base) && noun.startsWith(base.slice(0, -1)) && NOMINAL_OF_D.test(noun.slice(base.length - 1)))),
  isParticiple: (word) => PARTICIPLE.test(word),
  isInflected: (word) => INFLECTED.test(word),
  isDenial: (word, base) =>
    base.length >= LEAST_STEM && word.endsWith(base) && DENIALS.has(word.slice(0, word.length - base.length)),
  isSuperlative: (word) => SUPERLATIVE.test(word) && !OTHERS_IN_EST.test(word),
  isComparative: (word) => COMPARATIVE.test(word),
};
