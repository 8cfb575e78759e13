/** A lexicon with a few groups of words is enough to check a brief in another language, here a small one for French. */

import { describe, expect, it } from 'vitest';
import { readBrief } from '../../src/data/read-brief.ts';
import { checkFacts, createFactsMemory } from '../../src/facts/check-facts.ts';
import { DIGITS } from '../../src/languages/digits.ts';
import type { Lexicon, Phrases } from '../../src/languages/lexicon.ts';
import { lexiconFor } from '../../src/languages/lexicon-for.ts';
import { briefFiles, LEAST, printed } from '../data/support.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const phrases = <T>(rows: readonly (readonly [string, T])[]): Phrases<T> =>
  rows.map(([text, meaning]) => [text.split(' '), meaning] as const).sort(([a], [b]) => b.length - a.length);
const stem = (word: string): string => word.replace(/(?:ées?|és?|es|s)$/, '');

const FRENCH: Lexicon = {
  ...DIGITS,
  language: 'fr',
  reads: 'words',
  grammar: { ...DIGITS.grammar, of: set('de d’ du des'), the: set('le la les l’'), elisions: set('l d qu n s') },
  numbers: {
    ...DIGITS.numbers,
    small: new Map([
      ['onze', 11],
      ['douze', 12],
      ['treize', 13],
    ]),
    magnitudes: new Map([
      ['million', 1e6],
      ['millions', 1e6],
    ]),
    hedges: phrases([
      ['environ', 'approximate'],
      ['près de', 'approximate'],
      ['plus de', '>'],
      ['plus d’', '>'],
      ['moins de', '<'],
    ]),
    rangeWords: set('à'),
  },
  dates: {
    ...DIGITS.dates,
    months: new Map([
      ['mars', 3],
      ['mai', 5],
    ]),
  },
  units: { ...DIGITS.units, spellings: new Map([['pour cent', '%']]) },
  roles: {
    ...DIGITS.roles,
    changes: new Map([
      [stem('augmenté'), 'up'],
      [stem('baissé'), 'down'],
    ]),
    before: phrases([
      ['de', 'by'],
      ['d’', 'by'],
    ]),
  },
  subjects: {
    ...DIGITS.subjects,
    stem,
    stop: set('de d’ du des le la les l’ a ont sont est en et à un une'),
    contrasts: new Map([
      ['urbains', [{ set: 0, side: 0 }]],
      ['ruraux', [{ set: 0, side: 1 }]],
    ]),
    joints: set('et mais'),
  },
};

/** The findings in a brief with a text, whose claim quotes these words. */
function check(text: string, quote: string): readonly string[] {
  const yaml = `language: fr
${LEAST.replace('Words.', JSON.stringify(`${text}[^a]`))}claims:
  a: { evidence: { source: s, quote: ${JSON.stringify(quote)} } }
sources:
  s: { title: T }
`;
  const files = briefFiles(yaml, { 'sources/s.txt': `${quote}\n` });
  const { value, diagnostics } = readBrief('b', files);
  expect(printed(diagnostics)).toEqual([]);
  const memory = createFactsMemory((language) => (language === 'fr' ? FRENCH : lexiconFor(language)));
  return value ? printed(checkFacts(value, files, { memory }).diagnostics) : [];
}

const errors = (text: string, quote: string): readonly string[] =>
  check(text, quote).flatMap((one) =>
    one.includes('unread-language') ? [] : (/facts\/([\w-]+)/.exec(one)?.[1] ?? []),
  );

describe('a brief in French', () => {
  it.each([
    ['Environ 17,9 % des foyers sont équipés.', 'environ 17,9 % des foyers'],
    ['Environ 17,9 pour cent des foyers sont équipés.', 'environ 17,9 % des foyers'],
    ['Plus d’un million, soit 1,2 million, en mars 2023.', 'En mars 2023, 1,2 million de foyers'],
    ['Il y en a douze.', '12 écoles'],
    ['Les prix ont baissé de 12 %.', 'les prix ont baissé de 12 %'],
    ['L’eau coûte plus de 40 € par mois.', 'l’eau coûte plus de 40 €'],
  ])('may say: %s', (text, quote) => {
    expect(errors(text, quote)).toEqual([]);
  });

  it.each([
    ['Environ 19,7 % des foyers sont équipés.', 'environ 17,9 % des foyers', 'figure-differs'],
    ['17,9 % des foyers sont équipés.', 'environ 17,9 % des foyers', 'kind-differs'],
    ['C’était en mai 2023.', 'C’était en mars 2023', 'date-differs'],
    ['Il y en a treize.', '12 écoles', 'figure-differs'],
    ['Les prix ont augmenté de 12 %.', 'les prix ont baissé de 12 %', 'direction-differs'],
    ['L’eau coûte moins de 40 € par mois.', 'l’eau coûte plus de 40 €', 'kind-differs'],
    ['Près de 31 % des foyers ruraux sont équipés.', 'près de 31 % des foyers urbains', 'subject-differs'],
  ])('must not say: %s', (text, quote, rule) => {
    expect(errors(text, quote)).toEqual([rule]);
  });

  it('reports once what its lexicon has no words for', () => {
    const found = check('Environ 17,9 % des foyers sont équipés.', 'environ 17,9 % des foyers');
    expect(found).toEqual([
      "brief.yaml:1:11 warning facts/unread-language in the language 'fr' these aren't checked: times of day in words, numbers in names, other words for the same thing, statements without figures, the speakers of quotations, comparisons, means, parts and their sums, totals and superlatives | check them yourself",
    ]);
  });
});
