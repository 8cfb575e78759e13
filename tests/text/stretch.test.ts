import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakParagraph } from '../../src/text/paragraph.ts';
import { ratioFor, whiteAt } from '../../src/text/stretch.ts';
import { justified, paragraphOptions, plainShaper, textPiece } from './fixtures.ts';

test('ratioFor is the inverse of whiteAt', () => {
  const amount = fc.double({ min: 0.01, max: 500, noNaN: true });
  fc.assert(
    fc.property(amount, fc.record({ spaces: amount, letters: fc.oneof(amount, fc.constant(0)) }), (white, give) => {
      expect(whiteAt(ratioFor(white, give), give)).toBeCloseTo(white, 6);
    }),
  );
});

// Characters are 5 pt wide, spaces 2.5 pt, which may grow by half.
const spacing = (text: string, width: number): (readonly [number, number])[] => {
  const { lines } = breakParagraph([textPiece(text)], paragraphOptions(width, justified), plainShaper());
  return (lines[0]?.items ?? []).map((i) => (i.kind === 'text' ? [i.letterSpacing, i.spaceExtra] : [0, 0]));
};

test('letters are tracked only in lines whose spaces stretch by more than half their width, up to a limit', () => {
  const text = 'aaaa aaaa aaaa bbbbbbbbbbbbbbbbbbbbb';
  expect(spacing(text, 66)).toEqual([[0, 0.5]]);
  const [loose] = spacing(text, 70);
  expect(loose?.[0]).toBeGreaterThan(0.05);
  expect(spacing(text, 100)[0]?.[0]).toBeCloseTo(0.16, 6);
});

test('joined letters are never tracked', () => {
  const [line] = spacing('سلام سلام سلام bbbbbbbbbbbbbbbbbbbbbbbb', 100);
  expect(line?.[0]).toBe(0);
});
