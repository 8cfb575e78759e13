/** Words that the source itself distinguishes, qualifiers of amounts, and what computed figures follow from. All figures are made up. */

import { describe, expect, it } from 'vitest';
import { readBrief } from '../../src/data/read-brief.ts';
import { checkFacts } from '../../src/facts/check-facts.ts';
import { briefFiles, LEAST } from '../data/support.ts';
import { rulesOf } from './support.ts';

type Case = readonly [quote: string, around: string, isTrue: readonly string[], isFalse: readonly string[]];

const CASES: readonly Case[] = [
  [
    '18% of prisoners in local prisons were in class',
    'In training prisons 35% were in class.',
    ['In local prisons less than one in five were in class.', 'In small prisons less than one in five were in class.'],
    ['In training prisons less than one in five were in class.'],
  ],
  [
    'The 29% of households without cover amount to about 2.1 million',
    '',
    ['Some 2.1 million households have no cover.', 'Some 2.1 million have no cover.'],
    ['Some 2.1 million people have no cover.'],
  ],
  [
    'Earnings were 5.2% higher. After inflation the increase was 2.6%',
    '',
    ['Earnings rose by 2.6% in real terms.', 'Earnings were 5.2% higher.'],
    ['Earnings were 5.2% higher in real terms.'],
  ],
  ['At 2018/19 prices spending came to £735 million', '', ['In real terms spending came to £735 million.'], []],
  [
    'Only 9% of all households had protected their home against water',
    'In the Arle valley 52% were insured.\n\n',
    ['Fewer than one household in ten has protected its home against water.'],
    ['In the Arle valley, fewer than one household in ten has protected its home against water.'],
  ],
  [
    'Only 9% of all households had protected their home. In Amber it was 20%',
    '',
    ['In Amber one household in five has protected its home.'],
    [],
  ],
  [
    'Laptops will come to a further 26 prisons by 2026, but the service had not signed a contract',
    '',
    ['Another 26 prisons are to get them by 2026, but no contract had been signed.'],
    ['Another 26 prisons are to get them by 2026, but the contract had been signed.'],
  ],
  [
    'The board will consult on shortening the limit. From 2026 insurers must state the class',
    '',
    ['The board will consult on the limit, and from 2026 insurers must state the class.'],
    ['The board has shortened the limit, and from 2026 insurers must state the class.'],
  ],
  ['Spring was 6% and summer 11% drier than average', '', ['Spring and summer were both drier than average.'], []],
];

describe('words that the source distinguishes', () => {
  it.each(CASES)('%s', (quote, around, isTrue, isFalse) => {
    const source = `${around} ${quote}.`;
    for (const text of isTrue) expect(rulesOf(text, quote, '', source), text).toEqual([]);
    for (const text of isFalse) expect(rulesOf(text, quote, '', source), text).not.toEqual([]);
  });
});

/** The rules that a text about a computed figure breaks. */
function rulesOfComputed(text: string, quote: string, claim: string): readonly string[] {
  const yaml = `${LEAST.replace('Words.', JSON.stringify(`${text}[^b]`))}claims:
  a: { evidence: { source: s, quote: ${JSON.stringify(quote)} } }
  b: { status: computed, from: a, ${claim} }
sources:
  s: { title: T }
`;
  const files = briefFiles(yaml, { 'sources/s.txt': `${quote}\n` });
  const { value } = readBrief('b', files);
  return value ? checkFacts(value, files).diagnostics.map(({ code }) => code) : ['unread'];
}

describe('computed figures', () => {
  it('have the words of the amounts that they are computed from', () => {
    const quote = 'hospitals cancelled 46,300 operations. 19,900 were for lack of staff and 14,800 for lack of beds';
    const claim = 'value: 43 %, how: "19,900 / 46,300 * 100 -> 43"';
    expect(rulesOfComputed('Staff were behind 43% of the operations cancelled.', quote, claim)).toEqual([]);
    expect(rulesOfComputed('Beds were behind 43% of the operations cancelled.', quote, claim)).not.toEqual([]);
  });

  it('count from the date of their first amount', () => {
    const quote = 'the share was 58% in 2024 and 66% in 2021. It was 69% in 2018';
    const claim = 'value: 11 percentage points, how: 69 % - 58 % -> 11 percentage points';
    expect(rulesOfComputed('It dropped by eleven points since 2018.', quote, claim)).toEqual([]);
    expect(rulesOfComputed('It dropped by eleven points since 2021.', quote, claim)).not.toEqual([]);
  });
});
