import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  hasLetterOrDigit,
  isLatin,
  letterPattern,
  lettersIn,
  startsWithCapital,
  startsWithSmallLetter,
  wordBefore,
} from '../../src/core/letter-pattern.ts';

const CLASSES = ['L', 'Lu', 'Ll', 'Lo', 'N', 'M', 'Sc'];

describe('expressions with classes of letters', () => {
  it.each(CLASSES)('have the same \\p{%s} for every character as Unicode', (name) => {
    const pattern = letterPattern(`^[\\p{${name}}]$`);
    const whole = new RegExp(`^\\p{${name}}$`, 'u');
    const wrong: string[] = [];
    for (let code = 0; code < 0x30000; code++) {
      const char = String.fromCodePoint(code);
      if (pattern(char).test(char) !== whole.test(char)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it('match the same in texts of any script', () => {
    const source = String.raw`(?<![\p{L}\p{N}])‘([^‘]+?)’(?![\p{L}\p{N}])|[\p{Lu}][\p{Ll}\p{M}]*|[\p{Sc}]\d+`;
    const pattern = letterPattern(source, 'g');
    const units = ['a', 'É', 'ß', 'ł', 'Ж', '漢', '\u0301', '‘', '’', ' ', '7', '²', '€', '$', '😀', '\ud800', '×'];
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...units), maxLength: 20 }), (text) => {
        const found = [...text.matchAll(pattern(text))].map(({ 0: words, index }) => [index, words]);
        expect(found).toEqual(
          [...text.matchAll(new RegExp(source, 'gu'))].map(({ 0: words, index }) => [index, words]),
        );
      }),
    );
  });

  it('refuse a class that they have no ranges of', () => {
    expect(() => letterPattern(String.raw`[\p{Lt}]`)('a')).toThrow("\\p{Lt} isn't one of L, Lu, Ll, Lo, N, M, Sc");
  });
});

it('finds runs of letters', () => {
  expect(lettersIn('12 of Łódź’s don’t')).toEqual(['of', 'Łódź', 's', 'don', 't']);
  expect(lettersIn('12')).toEqual([]);
});

it('finds the word before an offset', () => {
  expect(wordBefore('some 1,000 per 100', 15)).toBe('per');
  expect(wordBefore('für élan 100', 9)).toBe('élan');
  expect(wordBefore('per-100', 4)).toBe('');
  expect(wordBefore('per, 100', 5)).toBe('');
  expect(wordBefore('per  100', 5)).toBe('');
  expect(wordBefore('100', 0)).toBe('');
});

it('finds letters and digits of any script', () => {
  expect(['a', '7', '—é', '漢', '٣'].filter(hasLetterOrDigit)).toHaveLength(5);
  expect(['', '— …', '%'].filter(hasLetterOrDigit)).toEqual([]);
});

it('knows capitals and small letters of any script at the start', () => {
  expect(['Ab', 'É', 'Ж', 'ab', 'é', 'ж', '7', '“A', ''].map(startsWithCapital)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(['aB', 'ß', 'ж', 'A', 'ª', '漢', ''].map(startsWithSmallLetter)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

it('counts texts with other letters as not Latin', () => {
  expect(['', 'café — “£5 ≥ €4”…', 'ÿ'].every(isLatin)).toBe(true);
  expect(['Łódź', '漢', 'e\u0301', 'ⁿ'].some(isLatin)).toBe(false);
});
