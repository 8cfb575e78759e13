/** Units of data, which are kept by their words, are read as for the first time: in any order, in each language. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantityReading } from '../../src/facts/figures/figure.ts';
import type { Lexicon } from '../../src/languages/lexicon.ts';
import { lexiconFor } from '../../src/languages/lexicon-for.ts';
import { runs } from '../support/runs.ts';

const UNITS = [
  ...[
    '%',
    'm',
    'M',
    '£',
    '£m',
    'EURbn',
    '€ million',
    'million',
    'million km',
    'm people',
    'km/h',
    'tonnes per head',
    'th',
  ],
  ...[
    '',
    'percentage points',
    'of 100',
    'Prozent',
    'Millionen Euro',
    'millions d’euros',
    'cases per 100,000',
    'toString',
  ],
];
const LEXICONS = ['en', 'de', 'fr', 'ru'].map(lexiconFor);

const read = (unit: string, lexicon: Lexicon): unknown =>
  quantityReading({ kind: 'exact', value: 2, unit, wording: '2' } as Parameters<typeof quantityReading>[0], lexicon);

describe('the unit of a value', () => {
  it('is read as with a lexicon that has read nothing', () => {
    const word = fc.oneof(fc.constantFrom(...UNITS), fc.string({ maxLength: 6 }));
    const readings = fc.array(fc.tuple(word, fc.nat(LEXICONS.length - 1)), { minLength: 1, maxLength: 30 });
    const property = fc.property(readings, (list) => {
      for (const [unit, i] of list) {
        const lexicon = LEXICONS[i] as Lexicon;
        expect(read(unit, lexicon)).toEqual(read(unit, { ...lexicon }));
      }
    });
    fc.assert(property, { numRuns: runs(40), seed: 5 });
  });

  it('is read again after more units than are kept', () => {
    const lexicon: Lexicon = { ...lexiconFor('en') };
    const first = read('£m', lexicon);
    for (let i = 0; i < 1200; i++) read(`unit ${i}`, lexicon);
    expect(read('£m', lexicon)).toEqual(first);
  });
});
