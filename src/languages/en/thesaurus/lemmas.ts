/** The dictionary forms that an English word may be an inflection of. */

import { own } from '../../../core/own.ts';
import { remembered } from '../../remembered.ts';
import { IRREGULAR } from '../irregular.ts';

/** Forms that lead to a word of another meaning where they are read as stems: "left", "better". */
const AMBIGUOUS: Readonly<Record<string, string>> = {
  left: 'leave',
  had: 'have',
  has: 'have',
  better: 'good',
  best: 'good',
  worse: 'bad',
  worst: 'bad',
};

type Ending = readonly [ending: RegExp, ...replacements: string[]];

const PLURALS: readonly Ending[] = [
  [/ies$/, 'y'],
  [/ves$/, 'f', 'fe'],
  [/(?<=ss|sh|ch|x|z)es$/, ''],
  [/es$/, '', 'e'],
  [/(?<![su])s$/, ''],
];

const OTHERS: readonly Ending[] = [
  [/ied$/, 'y'],
  [/([bdfgklmnprt])\1ed$/, '$1'],
  [/ed$/, '', 'e'],
  [/([bdfgklmnprt])\1ing$/, '$1'],
  [/ing$/, '', 'e'],
  [/ier$|iest$/, 'y'],
  [/([bdgmnpt])\1(?:er|est)$/, '$1'],
  [/(?:er|est)$/, '', 'e'],
  [/ily$/, 'y'],
  [/ly$/, ''],
];

const ALL: readonly Ending[] = [...PLURALS, ...OTHERS];

/** The last letters of all endings: most words end in none of them. */
const LAST = /[sdgrty]$/;

/** The word itself first; in lower case. Not all of them are words. */
export const lemmasOf = remembered((word) => lemmas(word, ALL));

/** The same for a noun. */
export const singularsOf = remembered((word) => lemmas(word, PLURALS));

function lemmas(word: string, endings: readonly Ending[]): readonly string[] {
  const plain = word.toLowerCase().replace(/[’']s$|[’']$/, '');
  const irregular = own(IRREGULAR, plain) ?? own(AMBIGUOUS, plain);
  const found = [plain, ...(irregular === undefined ? [] : [irregular])];
  if (plain.length > 3 && LAST.test(plain))
    for (const [ending, ...replacements] of endings)
      if (ending.test(plain)) found.push(...replacements.map((one) => plain.replace(ending, one)));
  return [...new Set(found)];
}
