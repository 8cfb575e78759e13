import { expect, test } from 'vitest';
import type { Decoration } from '../../src/core/decoration.ts';
import type { Line } from '../../src/text/line.ts';
import { breakParagraph } from '../../src/text/paragraph.ts';
import { font, justified, paragraphOptions, plainShaper, shippedShaper, textPiece } from './fixtures.ts';

const underline: Decoration = {
  kind: 'underline',
  style: 'solid',
  color: { r: 0, g: 0, b: 0, a: 1 },
  thickness: 0.5,
  middle: -1,
  skipsInk: true,
};

const strokesOf = (line: Line | undefined): number[][] =>
  (line?.items ?? []).flatMap((i) => (i.kind === 'text' ? i.strokes.map((s) => [s.x, s.x + s.width]) : []));

test('an underline skips descenders and continues below all other letters', async () => {
  const real = await shippedShaper();
  const strokes = (text: string, changes: Partial<Decoration> = {}): number[][] => {
    const pieces = [textPiece(text, { decorations: [{ ...underline, ...changes }], font: font({ size: 20 }) })];
    return strokesOf(breakParagraph(pieces, paragraphOptions(300), real).lines[0]);
  };
  expect(strokes('minimum')).toHaveLength(1);
  expect(strokes('mighty minimum')).toHaveLength(3);
  expect(strokes('mighty', { skipsInk: false })).toHaveLength(1);
  // Below the descenders nothing interrupts the line.
  expect(strokes('mighty', { middle: -8 })).toHaveLength(1);
});

// Every glyph is a stem from 2 to 3 pt, 2 pt deep; characters are 5 pt wide, spaces 2.5 pt.
const plain = plainShaper();

test('gaps are as wide as the ink and the line’s thickness on both sides', () => {
  const pieces = [textPiece('a b', { decorations: [underline] })];
  const [line] = breakParagraph(pieces, paragraphOptions(100), plain).lines;
  expect(strokesOf(line)).toEqual(
    [
      [0, 1.5],
      [3.5, 9],
      [11, 12.5],
    ].map((s) => s.map((v) => expect.closeTo(v, 6))),
  );
});

test('strokes follow the letters of a justified line', () => {
  const pieces = [textPiece('aa bb cccccccc', { decorations: [underline] })];
  const [line] = breakParagraph(pieces, paragraphOptions(23.5, justified), plain).lines;
  expect(strokesOf(line).map((s) => s.map((v) => Math.round(v * 10) / 10))).toEqual([
    [0, 1.5],
    [3.5, 6.5],
    [8.5, 14.9],
    [16.9, 20],
    [22, 23.5],
  ]);
});
