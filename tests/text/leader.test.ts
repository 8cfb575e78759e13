import { expect, test } from 'vitest';
import type { Line } from '../../src/text/line.ts';
import { measureInline } from '../../src/text/measure-inline.ts';
import { breakParagraph } from '../../src/text/paragraph.ts';
import { justified, leaderPiece, lineTexts, paragraphOptions, plainShaper, textPiece } from './fixtures.ts';

// Characters are 5 pt wide, spaces 2.5 pt.
const plain = plainShaper();

function dotsOf(line: Line | undefined): { x: number; width: number; text: string }[] {
  return (line?.items ?? []).flatMap((item) =>
    item.kind === 'text' && item.added === 'leader' ? [{ x: item.x, width: item.width, text: item.run.text }] : [],
  );
}

test('dots fill the rest of the line, aligned to its far end', () => {
  const contents = (title: string): Line[] => [
    ...breakParagraph([textPiece(title), leaderPiece('.'), textPiece('12')], paragraphOptions(100), plain).lines,
  ];
  expect(lineTexts(contents('Title'))).toEqual(['Title.............12']);
  expect(dotsOf(contents('Title')[0])).toEqual([{ x: 25, width: 65, text: '.............' }]);
  // Half a dot further on: the dots align with those of the line above.
  expect(dotsOf(contents('A itle')[0])).toEqual([{ x: 30, width: 60, text: '............' }]);
});

test('a pattern with spaces is repeated as a whole', () => {
  const { lines } = breakParagraph([textPiece('aa'), leaderPiece('. '), textPiece('1')], paragraphOptions(60), plain);
  expect(dotsOf(lines[0])).toEqual([{ x: 15, width: 37.5, text: '. . . . . ' }]);
});

test('two leaders share the space', () => {
  const { lines } = breakParagraph(
    [textPiece('a'), leaderPiece('-'), textPiece('b'), leaderPiece('.'), textPiece('c')],
    paragraphOptions(65),
    plain,
  );
  expect(lineTexts(lines)).toEqual(['a-----b.....c']);
});

test("a line may end before a leader, which stays with the text after it; spaces in a justified line with a leader don't stretch", () => {
  const pieces = [textPiece('aaaa bbbb'), leaderPiece('.'), textPiece(' 12')];
  const { lines } = breakParagraph(pieces, paragraphOptions(50, justified), plain);
  expect(lineTexts(lines)).toEqual(['aaaa bbbb', '....... 12']);
  expect(lines.at(-1)?.ratio).toBe(0);
  expect(measureInline(pieces, plain)).toEqual({ min: 20, max: 60 });
});

test('in right-to-left text dots are counted from the left edge', () => {
  const { lines } = breakParagraph(
    [textPiece('שלום'), leaderPiece('.'), textPiece('12')],
    paragraphOptions(62, { direction: 'rtl', align: 'right', alignLast: 'right' }),
    plain,
  );
  expect(dotsOf(lines[0])).toEqual([{ x: 10, width: 30, text: '......' }]);
});
