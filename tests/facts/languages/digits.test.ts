/** Languages without a lexicon: digits of any script with the language's signs, names of months, and signs for per cent. */

import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../src/facts/figures/find-figures.ts';
import { lexiconFor } from '../../../src/languages/lexicon-for.ts';

/** The figures of a text as values with units, and as first days. */
function figuresIn(language: string, text: string): readonly string[] {
  return findFigures(text, lexiconFor(language)).map(({ readings: [reading] }) => {
    if (reading.kind === 'date') return new Date(reading.first * 86_400_000).toISOString().slice(0, 10);
    return reading.kind === 'number' && 'value' in reading.quantity ? `${reading.quantity.value}${reading.unit}` : '?';
  });
}

describe('a language without a lexicon', () => {
  it.each([
    ['pt', 'Em março de 2021 eram 4.722 pessoas, 12,5 %.', ['2021-03-01', '4722', '12.5%']],
    ['it', 'Nel marzo 2021 erano 4.722 persone, il 12,5%.', ['2021-03-01', '4722', '12.5%']],
    ['pl', 'W październiku 2022 było 4722,5 tony, 12,5%.', ['2022-10-01', '4722.5', '12.5%']],
    ['uk', 'У жовтні 2022 їх було 4 722, або 12,5 %.', ['2022-10-01', '4722', '12.5%']],
    ['he', 'ב־17 באוקטובר 2022 היו 4,722 איש, 12.5%.', ['17', '2022-01-01', '4722', '12.5%']],
    ['hi', 'अक्टूबर 2022 में ४,७२२ लोग, १२.५%।', ['2022-10-01', '4722', '12.5%']],
    ['ja', '2022年10月17日に4,722人、12.5%。', ['2022-10-17', '4722', '12.5%']],
    ['ko', '2022년 10월 17일에 4,722명, 12.5%.', ['2022-10-17', '4722', '12.5%']],
    ['th', 'ตุลาคม 2022 มี ๔,๗๒๒ คน ๑๒.๕%', ['2022-10-01', '4722', '12.5%']],
    ['tr', 'Ekim 2022’de 4.722 kişi, %12,5.', ['2022-10-01', '4722', '12.5%']],
    ['el', 'Τον Οκτώβριο 2022 ήταν 4.722, 12,5%.', ['2022-10-01', '4722', '12.5%']],
  ])('reads %s: %s', (language, text, figures) => {
    expect(figuresIn(language, text)).toEqual(figures);
  });
});
