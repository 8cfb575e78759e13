import { describe, expect, test } from 'vitest';
import type { InlinePiece } from '../../src/text/line.ts';
import { createParagraphCache } from '../../src/text/paragraph-cache.ts';
import { paragraphOptions, plainShaper, textPiece, textStyle } from './fixtures.ts';

const style = textStyle();
const strut = textStyle();

/** The same words as a new object, as each build makes them. */
const words = (of = 0, text = 'aa bb'): InlinePiece[] => [{ ...textPiece(text, {}, of), style } as InlinePiece];
/** The words between the edges of an inline box, and after a leader. */
function edged(changes: { readonly width?: number; readonly look?: object }): InlinePiece[] {
  const edge = { kind: 'edge', width: 1, margin: 0, of: 0, look: undefined, ...changes } as const;
  return [{ ...edge, side: 'start' }, ...words(), { ...edge, side: 'end' }];
}
const led = (pattern: string): InlinePiece[] => [{ kind: 'leader', pattern, style, of: 0 }, ...words()];

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

  test.each<[string, InlinePiece[], InlinePiece[]]>([
    ['a break', [...words(), { kind: 'break' }], words()],
    ['an edge of another width', edged({ width: 1 }), edged({ width: 2 })],
    ['an edge with another look', edged({ look: { name: 'a' } }), edged({ look: { name: 'b' } })],
    ['a leader of another pattern', led('.'), led('-')],
    ['another style', words(), [{ ...textPiece('aa bb'), style: textStyle() } as InlinePiece]],
  ])('are set again with %s', (_, before, after) => {
    const cache = createParagraphCache(plainShaper());
    const { lines } = cache.lines(before, options());
    expect(cache.lines(before, options()).lines).toBe(lines);
    expect(cache.lines(after, options()).lines).not.toBe(lines);
  });

  test('are used in every build after the first', () => {
    const cache = createParagraphCache(plainShaper());
    const { lines } = cache.lines(words(), options());
    for (let build = 0; build < 3; build++) {
      cache.nextBuild();
      expect(cache.lines(words(), options()).lines).toBe(lines);
    }
  });

  test('are set again where they have boxes, or lines of different measures', () => {
    const cache = createParagraphCache(plainShaper());
    const box: InlinePiece = { kind: 'box', width: 5, ascent: 5, descent: 0, payload: 'mine', of: 0 };
    expect(cache.lines([box], options()).lines).not.toBe(cache.lines([box], options()).lines);
    const uneven = paragraphOptions(30, { strut });
    expect(cache.lines(words(), uneven).lines).not.toBe(cache.lines(words(), uneven).lines);
  });

  test('are measured once, and again after they are dropped', () => {
    const cache = createParagraphCache(plainShaper());
    const first = cache.measure(words());
    expect(cache.measure(words())).toBe(first);
    expect(cache.measure(words(0, 'aa b'))).not.toBe(first);
    cache.clear();
    expect(cache.measure(words())).not.toBe(first);
    expect(cache.measure(words())).toEqual(first);
  });
});
