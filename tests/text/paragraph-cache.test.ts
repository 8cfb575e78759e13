import { describe, expect, test } from 'vitest';
import type { InlinePiece } from '../../src/text/line.ts';
import { createParagraphCache } from '../../src/text/paragraph-cache.ts';
import { paragraphOptions, plainShaper, textPiece, textStyle } from './fixtures.ts';

const style = textStyle();
const strut = textStyle();

/** The same words as a new object, as each build makes them. */
const words = (of = 0, text = 'aa bb'): InlinePiece[] => [{ ...textPiece(text, {}, of), style } as InlinePiece];
const options = (width = 30) => paragraphOptions(width, { steady: true, strut });

describe('kept paragraphs', () => {
  test('are the same lines in the next build, whatever their elements are there', () => {
    const cache = createParagraphCache(plainShaper());
    const first = cache.lines(words(), options());
    cache.nextBuild();
    expect(cache.lines(words(), options()).lines).toBe(first.lines);
  });

  test('are set again with another text, measure or order of elements', () => {
    const cache = createParagraphCache(plainShaper());
    const { lines } = cache.lines(words(), options());
    for (const other of [cache.lines(words(1), options()), cache.lines(words(0, 'aa b'), options())]) {
      expect(other.lines).not.toBe(lines);
    }
    expect(cache.lines(words(), options(20)).lines).not.toBe(lines);
    expect(cache.lines(words(1), options()).lines[0]?.items[0]).toMatchObject({ of: 1 });
  });

  test('are forgotten after a build without them', () => {
    const cache = createParagraphCache(plainShaper());
    const { lines } = cache.lines(words(), options());
    cache.nextBuild();
    cache.nextBuild();
    expect(cache.lines(words(), options()).lines).not.toBe(lines);
  });
});
