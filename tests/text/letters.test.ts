/** Small capitals, superscripts, French spaces, author-defined hyphenation, clusters, white space. */

import { beforeAll, describe, expect, test } from 'vitest';
import { createHyphenator } from '../../src/text/hyphenation.ts';
import type { Line, LineText } from '../../src/text/line.ts';
import { breakParagraph } from '../../src/text/paragraph.ts';
import type { CachingShaper } from '../../src/text/shaper.ts';
import {
  font,
  justified,
  lineTexts,
  paragraphOptions,
  plainShaper,
  shippedShaper,
  textOf,
  textPiece,
} from './fixtures.ts';

let real: CachingShaper;
beforeAll(async () => {
  real = await shippedShaper();
});
const plain = plainShaper();

const textsOf = (lines: readonly Line[]): LineText[] =>
  lines.flatMap((line) => line.items.filter((i): i is LineText => i.kind === 'text'));

describe('letters that a font lacks', () => {
  const set = (text: string, features: Record<string, number>, shaper: CachingShaper): LineText[] =>
    textsOf(breakParagraph([textPiece(text, { font: font({ features }) })], paragraphOptions(500), shaper).lines);

  test('the font’s own small capitals are used where it has them', () => {
    expect(set('Small Caps', { smcp: 1 }, real).map((i) => [i.run.text, i.style.font.size])).toEqual([
      ['Small Caps', 10],
    ]);
  });

  test('otherwise they are smaller capitals, and the text stays as written', () => {
    const items = set('Small ßo', { smcp: 1 }, plain);
    expect(items.map((i) => [i.run.text, i.style.font.size])).toEqual([
      ['S', 10],
      ['mall', expect.closeTo(7.8, 6)],
      [' ', 10],
      ['ßo', expect.closeTo(7.8, 6)],
    ]);
    const ids = (text: string): number[] => [...text].map((c) => c.codePointAt(0) ?? 0);
    expect(items[1]?.run.glyphs.map((g) => g.id)).toEqual(ids('MALL'));
    expect(items[3]?.run.glyphs.map((g) => g.id)).toEqual(ids('ßO'));
  });

  test('superscripts and subscripts are smaller letters off the baseline, and don’t change the line’s height', () => {
    for (const [feature, rise] of [
      ['sups', 3.3],
      ['subs', -1.5],
    ] as const) {
      const { lines } = breakParagraph(
        [textPiece('x'), textPiece('12', { font: font({ features: { [feature]: 1 } }) })],
        paragraphOptions(500),
        plain,
      );
      expect(textsOf(lines).map((i) => [i.run.text, i.style.font.size, i.rise])).toEqual([
        ['x', 10, 0],
        ['12', 6.2, expect.closeTo(rise, 6)],
      ]);
      expect((lines[0]?.ascent ?? 0) + (lines[0]?.descent ?? 0)).toBeCloseTo(14, 6);
    }
  });
});

describe('French spaces', () => {
  const french = { font: font({ language: 'fr' }) };
  const lines = (text: string, width: number, shaper = plain): readonly Line[] =>
    breakParagraph([textPiece(text, french)], paragraphOptions(width, { ...justified, language: 'fr' }), shaper).lines;

  test('never allow a break', () => {
    expect(lineTexts(lines('aaa « bbb » cc ! dd', 25))).toEqual(['aaa ', '« bbb » ', 'cc ! ', 'dd']);
  });

  test('are narrow before ; ! ? and fixed, while others stretch', () => {
    const items = textsOf(lines('a b ? « c » d eeeeeeeee', 50));
    // 1/6 em is 1.7 pt, a space 2.5 pt.
    const spaces = items.flatMap((i) =>
      i.run.glyphs.filter((g) => g.id === 32).map((g) => g.advance / 100 + i.spaceExtra),
    );
    expect(spaces[0]).toBeGreaterThan(2.5);
    expect(spaces[1]).toBeCloseTo(1.667, 2);
    expect([spaces[3], spaces[4]]).toEqual([2.5, 2.5]);
    expect(spaces[2]).toBe(spaces[0]);
  });

  test('leave the author’s characters as they are', () => {
    const text = 'Pourquoi ? « Voilà » : fin\u00a0!';
    expect(textOf(lines(text, 100, real))).toBe(text);
  });

  test('are plain spaces in other languages', () => {
    const { lines: english } = breakParagraph([textPiece('aaa bbb ! c')], paragraphOptions(100), plain);
    expect(
      textsOf(english)[0]
        ?.run.glyphs.filter((g) => g.id === 32)
        .map((g) => g.advance),
    ).toEqual([250, 250, 250]);
  });
});

describe('numbers', () => {
  test.each([
    ['groups of digits', 'aa 1 000 000', 45, ['aa ', '1 000 000']],
    ['a day and its month', 'on the 17 October here', 60, ['on the ', '17 October ', 'here']],
    ['a section sign', 'see aaaa § 12', 46, ['see aaaa ', '§ 12']],
  ])('keep together: %s', (_, text, width, expected) => {
    expect(lineTexts(breakParagraph([textPiece(text)], paragraphOptions(width), plain).lines)).toEqual(expected);
  });
});

describe('author-defined hyphenation', () => {
  const limits = [5, 2, 2] as const;

  test('overrides patterns, in any language, regardless of case', () => {
    const { points } = createHyphenator(['Luka-shen-ka', 'record']);
    expect(points('Lukashenka', 'en-GB', limits)).toEqual([4, 8]);
    expect(points('LUKASHENKA', 'xx', limits)).toEqual([4, 8]);
    expect(points('record', 'en-GB', limits)).toEqual([]);
    expect(points('recording', 'en-GB', limits)).toEqual(createHyphenator().points('recording', 'en-GB', limits));
  });
});

describe('clusters are never split', () => {
  test.each([
    ['a family', '👩‍👩‍👧‍👦'],
    ['a flag', '🇧🇾'],
    ['a hand with a skin colour', '👍🏽'],
    ['letters with marks', 'e\u0301\u0323'],
    ['a conjunct of Devanagari', 'क्षि'],
    ['a syllable of Tamil', 'நி'],
    ['a Hangul syllable of jamo', '\u1112\u1161\u11ab'],
  ])('%s', (_, cluster) => {
    for (const text of [`${cluster}${cluster}${cluster}`, `a${cluster}b${cluster}`]) {
      const { lines } = breakParagraph([textPiece(text, { overflowWrap: 'anywhere' })], paragraphOptions(1), plain);
      const joined = lines.map((l) =>
        textsOf([l])
          .map((i) => i.run.text)
          .join(''),
      );
      expect(joined.join('')).toBe(text);
      for (const line of joined) expect([cluster, 'a', 'b']).toContain(line);
    }
  });
});

test('tabs in preserved white space advance to the next stop', () => {
  const set = (tabSize: number): string[] =>
    lineTexts(breakParagraph([textPiece('a\tb\tc', { preserve: true, tabSize })], paragraphOptions(500), plain).lines);
  expect([set(8), set(4), set(0)]).toEqual([['a       b       c'], ['a   b   c'], ['abc']]);
});

test('text-wrap: pretty prefers another line to a short last one', () => {
  const text = Array(9).fill('aaaa').join(' ');
  const last = (pretty: boolean): string | undefined =>
    lineTexts(breakParagraph([textPiece(text)], paragraphOptions(95, { pretty }), plain).lines).at(-1);
  expect([last(false), last(true)]).toEqual(['aaaa', 'aaaa aaaa']);
});

test('numbers in right-to-left text keep their signs on the correct side', () => {
  const runs = (text: string): string[] => plain.shape(text, font()).map((run) => `${run.direction} ${run.text}`);
  expect(runs('אבג 45% דה')).toEqual(['rtl  דה', 'ltr 45%', 'rtl אבג ']);
  expect(runs('سلام 45% و')).toEqual(['rtl % و', 'ltr 45', 'rtl سلام ']);
});
