/** Quantities as other languages write them. */

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../src/core/quantity.ts';
import { parseQuantity } from '../../src/data/quantity-text.ts';
import { parseStatedDate } from '../../src/data/stated-date.ts';
import { localeFor } from '../../src/languages/locale-for.ts';
import { quantityLabel, quantityWords } from '../../src/languages/quantity-words.ts';
import { RECORDS } from '../../src/languages/records/locale-source.ts';

const languageOf = (tag: string, numbers?: string) => ({
  words: localeFor(tag),
  numbers: localeFor(numbers ?? tag),
  isStated: numbers !== undefined,
});

/** The quantity in English words, or why it can't be read. */
function read(tag: string, written: string, numbers?: string): string {
  const parsed = parseQuantity(written, languageOf(tag, numbers));
  return 'reason' in parsed ? `! ${parsed.reason}` : quantityWords({ ...parsed.quantity, wording: '' });
}

describe('a quantity in a language', () => {
  it.each([
    ['fr', '59,2 %', '59.2%'],
    ['fr', '4\u202f722,6', '4,722.6'],
    ['fr', 'environ 17,9 %', 'about 17.9%'],
    ['fr', 'au moins 12', 'at least 12'],
    ['fr', 'pas plus de 12', 'at most 12'],
    ['fr', 'entre 5,5 et 6 %', '5.5% to 6%'],
    ['fr', 'question non posée', 'not asked'],
    ['fr', '1.234,5', '1,234.5'],
    ['fr', '59.2 %', '59.2%'],
    ['de', '12,5 Prozent', '12.5%'],
    ['de', '3 oder mehr', 'at least 3'],
    ['de', '3,5 oder mehr', 'at least 3.5'],
    ['de-CH', '1’234.5', '1,234.5'],
    ['es', 'más de 1.234.567', 'more than 1,234,567'],
    ['ru', 'менее 1 234,5', 'less than 1,234.5'],
    ['ru', 'от 5 до 7 %', '5% to 7%'],
    ['ru', 'нет данных (закрыто)', 'закрыто'],
    ['ar', '١٢٣٫٤', '123.4'],
    ['ar', 'نحو ٥٩٫٢٪', 'about 59.2%'],
    ['zh', '约60%', 'about 60%'],
    ['zh', '６０％以上', 'at least 60%'],
    ['zh', '百分之60', '60%'],
    ['ja', '10％未満', 'less than 10%'],
    ['hi', '12,34,567', '1,234,567'],
    ['hi', 'लगभग १२.५ %', 'about 12.5%'],
    ['en', '٤٢', '42'],
    ['tr', '%59,2', '59.2%'],
    ['tr', '% 12 – % 15', '12% to 15%'],
    ['eu', 'about % 12,5', 'about 12.5%'],
  ] as const)('%s: %s', (tag, written, expected) => {
    expect(read(tag, written)).toBe(expected);
  });

  it.each([
    ['de', '4.722', "! '4.722' is 4722 in German and 4.722 in English"],
    ['de', '4,722', "! '4,722' is 4.722 in German and 4722 in English"],
    ['fr', '12,345', "! '12,345' is 12.345 in French and 12345 in English"],
    ['ru', 'около 1.234 %', "! '1.234' is 1234 in Russian and 1.234 in English"],
  ])('%s: %s isn’t guessed', (tag, written, expected) => {
    expect(read(tag, written)).toBe(expected);
  });

  it('is read as the brief says', () => {
    expect(read('de', '4.722', 'de')).toBe('4,722');
    expect(read('de', '4.722', 'en')).toBe('4.722');
    expect(read('de', '4,722', 'de')).toBe('4.722');
  });
});

const amounts = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((n) => n / 100);
const MEASURED = { unit: '%', wording: '0.00' };

const quantities = fc.oneof(
  amounts.map((value): Quantity => ({ kind: 'exact', value, ...MEASURED })),
  amounts.map((value): Quantity => ({ kind: 'approximate', value, ...MEASURED })),
  fc
    .tuple(amounts, fc.constantFrom('<' as const, '<=' as const, '>' as const, '>=' as const))
    .map(([value, relation]): Quantity => ({ kind: 'bound', relation, value, ...MEASURED })),
  fc
    .tuple(amounts, amounts)
    .map(([a, b]): Quantity => ({ kind: 'range', low: Math.min(a, b), high: Math.max(a, b), ...MEASURED })),
  fc
    .constantFrom('not asked', 'not stated in source', 'not available', 'not applicable')
    .map((reason): Quantity => ({ kind: 'unknown', reason, unit: '', wording: '' })),
);

describe.each(Object.keys(RECORDS))('the quantities of %s', (tag) => {
  const locale = localeFor(tag);
  const parsed = (text: string) => {
    const result = parseQuantity(text, languageOf(tag, tag));
    return 'reason' in result ? result.reason : { ...result.quantity, wording: '' };
  };

  it('are read as they are printed, with two decimals', () => {
    fc.assert(
      fc.property(quantities, (quantity) => {
        const expected = { ...quantity, wording: '' };
        expect(parsed(quantityWords(quantity, locale))).toEqual(expected);
        if (quantity.kind !== 'approximate') expect(parsed(quantityLabel(quantity, locale))).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });
});

const CLDR = JSON.parse(readFileSync('src/languages/cldr/tables.json', 'utf8')) as Readonly<Record<string, unknown>>;

it.each(Object.keys(CLDR).filter((tag) => !tag.startsWith('en')))('dates of %s are read as they are printed', (tag) => {
  const locale = localeFor(tag);
  const read = (text: string): string => {
    const parsed = parseStatedDate(text, undefined, locale);
    return 'date' in parsed ? parsed.date.edtf : parsed.hint;
  };
  for (const edtf of ['2022', '2022-02', '2022-08-17', '2022-05-01', '2022-12-11']) {
    const parsed = parseStatedDate(edtf, undefined, locale);
    const printed = 'date' in parsed ? parsed.date.wording : parsed.reason;
    // A Thai year in digits could be one of the common era.
    const expected = tag === 'th' && edtf === '2022' ? expect.stringContaining('write 2022: ') : edtf;
    expect([printed, read(printed)]).toEqual([printed, expected]);
  }
});

it('refuses days and months 0, and years of another era in EDTF', () => {
  const read = (tag: string, text: string): string => {
    const parsed = parseStatedDate(text, undefined, localeFor(tag));
    return 'date' in parsed ? parsed.date.edtf : `! ${parsed.hint}`;
  };
  for (const [tag, text] of [
    ['fr', '0 mai 2022'],
    ['de', '0. Mai 2022'],
    ['zh', '2022年0月0日'],
  ] as const) {
    expect(read(tag, text)).toMatch(/^!/);
  }
  expect(read('th', '[2565,2566]')).toContain('write [2022,2023]');
  expect(read('th', '2022/2565')).toContain('write 2022/2022');
  expect(read('th', '17 มีนาคม 2565')).toBe('2022-03-17');
  expect(read('th', '17 มีนาคม 2022')).toBe('2022-03-17');
});

it('pads the day where a language does', () => {
  const parsed = parseStatedDate('2022-05-01', undefined, localeFor('en-ZA'));
  expect(parsed).toMatchObject({ date: { wording: '01 May 2022' } });
});

it.each(Object.keys(CLDR))('values of %s are read as they are printed, though only its numbers are known', (tag) => {
  const locale = localeFor(tag);
  for (const value of [0.5, 12, 59.2, 4722.6, -17.5, 1234567]) {
    for (const unit of ['', '%', 'km']) {
      const quantity = { kind: 'exact', value, unit, wording: '' } as const;
      const result = parseQuantity(quantityWords(quantity, locale), languageOf(tag, tag));
      expect('reason' in result ? result.reason : { ...result.quantity, wording: '' }).toEqual(quantity);
    }
  }
});

describe.each(Object.keys(RECORDS).filter((tag) => !tag.startsWith('en')))('the dates of %s', (tag) => {
  const locale = localeFor(tag);
  const printed = (edtf: string): string => {
    const parsed = parseStatedDate(edtf, undefined, locale);
    return 'date' in parsed ? parsed.date.wording : parsed.reason;
  };
  const read = (text: string): string => {
    const parsed = parseStatedDate(text, undefined, locale);
    return 'date' in parsed ? parsed.date.edtf : parsed.reason;
  };

  it('are read as they are printed: days, months and seasons', () => {
    const months = Array.from({ length: 12 }, (_, i) => `2022-${String(i + 1).padStart(2, '0')}`);
    for (const edtf of [
      ...months,
      ...months.flatMap((m) => [`${m}-01`, `${m}-17`]),
      '2020-21',
      '2020-22',
      '2020-23',
      '2020-24',
    ]) {
      expect([edtf, printed(edtf), read(printed(edtf))]).toEqual([edtf, printed(edtf), edtf]);
    }
  });

  it('have words of the language at every precision', () => {
    const all = [
      '2022~',
      '2022?',
      '2020/2022',
      '2022-10-01/2022-10-05',
      '[2022-10-17..2022-10-23]',
      '[1667,1668]',
      '201X',
      '2004-XX',
    ];
    const more = ['2004-03-XX', '156X-12-25', '2020-29', '2020-33', '2020-37', '2020-40', '-0043'];
    // "Of" is a word of Dutch, too.
    const own = JSON.stringify(RECORDS[tag]);
    const english = ['and', 'between', 'about', 'of'].filter((word) => !new RegExp(`\\b${word}\\b`).test(own));
    const unwritten = new RegExp(['undefined', '\\{', ...english.map((word) => `\\b${word}\\b`)].join('|'));
    for (const edtf of [...all, ...more]) expect(printed(edtf)).not.toMatch(unwritten);
  });
});
