/** Grapheme clusters, segmented window by window. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graphemes } from '../../src/core/graphemes.ts';
import { runs } from '../support/runs.ts';

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
const whole = (text: string): readonly unknown[] =>
  [...segmenter.segment(text)].map(({ segment, index }) => ({ segment, index }));

/** Letters, marks, joiners, flags, syllables in jamo, prepended signs, and halves of pairs. */
const PIECES = [
  'a',
  ' ',
  'é',
  '\u0301',
  '\u200d',
  '👩',
  '🏽',
  '🇫',
  '🇷',
  '각',
  'ᄀ',
  'ᅡ',
  'ᆨ',
  '\u0600',
  'क',
  '्',
  '\r',
  '\n',
  '\ud83d',
];

describe('graphemes', () => {
  it('are the same as in the whole text', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { minLength: 0, maxLength: 900 }).map((all) => all.join(''));
    fc.assert(
      fc.property(text, (one) => {
        expect(graphemes(one)).toEqual(whole(one));
      }),
      { numRuns: runs(30), seed: 15 },
    );
  });

  it('can be longer than a window', () => {
    const long = `a${'\u0301'.repeat(3000)}b`;
    expect(graphemes(long).map(({ index }) => index)).toEqual([0, 3001]);
    const flags = '🇫🇷'.repeat(300);
    expect(graphemes(flags).length).toBe(300);
  });

  it('never segment a long text at once, which costs the square of its length', () => {
    const asked: number[] = [];
    const { segment } = Intl.Segmenter.prototype;
    Intl.Segmenter.prototype.segment = function counted(text: string) {
      asked.push(text.length);
      return segment.call(this, text);
    };
    try {
      graphemes('كتاب and '.repeat(20_000));
    } finally {
      Intl.Segmenter.prototype.segment = segment;
    }
    expect(Math.max(...asked)).toBeLessThan(1000);
    expect(asked.reduce((sum, n) => sum + n, 0)).toBeLessThan(200_000);
  });
});
