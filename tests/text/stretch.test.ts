import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakParagraph } from '../../src/text/paragraph.ts';
import { mostShrink, ratioFor, whiteAt } from '../../src/text/stretch.ts';
import { justified, paragraphOptions, plainShaper, textPiece } from './fixtures.ts';

const amount = fc.double({ min: 0.01, max: 500, noNaN: true });
const elasticity = fc.record({
  stretch: amount,
  shrink: amount,
  letters: fc.oneof(amount, fc.constant(0)),
});

test('ratioFor is the inverse of whiteAt, of loose and of tight lines', () => {
  fc.assert(
    fc.property(fc.double({ min: -1, max: 50, noNaN: true }), elasticity, (ratio, give) => {
      expect(ratioFor(whiteAt(ratio, give), give)).toBeCloseTo(ratio, 6);
    }),
  );
});

test('at a ratio of -1 a line gives up the most that it can', () => {
  fc.assert(
    fc.property(elasticity, (give) => {
      expect(-whiteAt(-1, give)).toBeCloseTo(mostShrink(give), 6);
    }),
  );
});

// Characters are 5 pt wide, spaces 2.5 pt, which grow by half at a ratio of 1. The font size is 10 pt.
const spacing = (text: string, width: number): (readonly [number, number])[] => {
  const { lines } = breakParagraph([textPiece(text)], paragraphOptions(width, justified), plainShaper());
  return (lines[0]?.items ?? []).map((i) => (i.kind === 'text' ? [i.letterSpacing, i.spaceExtra] : [0, 0]));
};

test('letters take up a little of the white of loose and of tight lines, up to a limit', () => {
  const text = 'aaaa aaaa aaaa bbbbbbbbbbbbbbbbbbbbb';
  const tracking = (width: number) => spacing(text, width)[0]?.[0] ?? 0;
  expect(tracking(65)).toBe(0);
  expect(tracking(66)).toBeGreaterThan(0);
  expect(tracking(64)).toBeLessThan(0);
  expect(tracking(70)).toBeGreaterThan(tracking(66));
  // At most three times as much as at a ratio of 1.
  expect(tracking(100)).toBeCloseTo(3 * 0.006 * 10, 6);
});

test('joined letters are never tracked', () => {
  const [line] = spacing('سلام سلام سلام bbbbbbbbbbbbbbbbbbbbbbbb', 100);
  expect(line?.[0]).toBe(0);
});
