import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTER_STYLE_NAMES } from '../../src/core/counter-styles.ts';
import { counterText, markerText } from '../../src/core/counter-text.ts';
import { digitsOf } from '../../src/languages/locale-for.ts';

describe('counter styles', () => {
  const cases: readonly [value: number, style: string, text: string][] = [
    [4, 'decimal', '4'],
    [4, 'decimal-leading-zero', '04'],
    [27, 'lower-alpha', 'aa'],
    [52, 'upper-alpha', 'AZ'],
    [1994, 'lower-roman', 'mcmxciv'],
    [49, 'upper-roman', 'XLIX'],
    [0, 'lower-roman', '0'],
    [-3, 'lower-alpha', '-3'],
    [4000, 'upper-roman', '4000'],
    [1, 'disc', '•'],
    [1, 'none', ''],
    [-4, 'decimal-leading-zero', '-04'],
    [25, 'lower-greek', 'αα'],
    [2024, 'arabic-indic', '٢٠٢٤'],
    [15, 'hebrew', 'טו'],
    [1994, 'georgian', 'ჩშჟდ'],
    [1994, 'armenian', 'ՌՋՂԴ'],
    [49, 'katakana', 'アア'],
    [3, 'cjk-heavenly-stem', '丙'],
    [11, 'cjk-heavenly-stem', '11'],
    [305, 'cjk-decimal', '三〇五'],
  ];
  it.each(cases)('%i as %s is %s', (value, style, text) => {
    expect(counterText(value, style)).toBe(text);
  });

  it('writes every number of a style differently', () => {
    for (const style of COUNTER_STYLE_NAMES.filter((name) => !/^(disc|circle|square|disclosure)/.test(name))) {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 3999 }), fc.integer({ min: 1, max: 3999 }), (a, b) => {
          expect(counterText(a, style) === counterText(b, style)).toBe(a === b);
        }),
      );
    }
  });

  it('writes decimal numbers in the digits of the language, and others in their own', () => {
    expect(digitsOf('fa')).toBe('۰۱۲۳۴۵۶۷۸۹');
    expect(digitsOf('ar-EG')).toBe('٠١٢٣٤٥٦٧٨٩');
    expect(['en', 'ar', 'hi', 'fa-u-nu-latn'].map(digitsOf)).toEqual(Array.from({ length: 4 }, () => '0123456789'));
    expect(counterText(12, 'decimal', digitsOf('bn'))).toBe('১২');
    expect(counterText(4, 'decimal-leading-zero', digitsOf('fa'))).toBe('۰۴');
    expect(counterText(4000, 'upper-roman', digitsOf('fa'))).toBe('۴۰۰۰');
    expect(counterText(4, 'lower-roman', digitsOf('fa'))).toBe('iv');
    expect(markerText(3, 'decimal', digitsOf('fa'))).toBe('۳.');
  });

  it('adds a full stop after numbers, none after bullets and strings', () => {
    expect(markerText(3, 'decimal')).toBe('3.');
    expect(markerText(3, 'disc')).toBe('•');
    expect(markerText(3, '"–"')).toBe('–');
    expect(markerText(3, 'none')).toBe('');
    expect(markerText(3, 'hiragana')).toBe('う、');
    expect(markerText(13, 'cjk-earthly-branch')).toBe('13.');
  });
});
