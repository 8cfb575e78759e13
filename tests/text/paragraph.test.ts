import { beforeAll, describe, expect, test } from 'vitest';
import type { InlinePiece, ParagraphOptions, TextStyle } from '../../src/text/line.ts';
import { measureInline } from '../../src/text/measure-inline.ts';
import { breakParagraph } from '../../src/text/paragraph.ts';
import { printLines } from '../../src/text/print-lines.ts';
import type { CachingShaper } from '../../src/text/shaper.ts';
import {
  edgePiece,
  font,
  justified,
  lineTexts,
  paragraphOptions,
  plainShaper,
  shippedShaper,
  textPiece,
} from './fixtures.ts';

let real: CachingShaper;
beforeAll(async () => {
  real = await shippedShaper();
});
const plain = plainShaper();
const MM = 72 / 25.4;

/** Lines of one text with the plain shaper: characters 5 pt, spaces 2.5 pt. */
function plainLines(
  text: string,
  width: number,
  style: Partial<TextStyle> = {},
  changes: Partial<ParagraphOptions> = {},
): string[] {
  return lineTexts(breakParagraph([textPiece(text, style)], paragraphOptions(width, changes), plain).lines);
}

describe('real type', () => {
  const text =
    'Lukashenko was first elected president in 1994 and has used a combination of economic stability, a robust system of political patronage and a well-funded and loyal security service to maintain his position. Although he had made Belarus into the most loyal of Russia’s allies, by the mid-2010s he was increasingly dissatisfied with the economic benefits of that relationship.';

  test('justified in a column of 82 mm, with hyphens', () => {
    const pieces = [textPiece(text, { hyphens: 'auto', font: font({ size: 9.5 }) })];
    const { lines, notes } = breakParagraph(pieces, paragraphOptions(82 * MM, justified), real);
    expect(notes).toEqual([]);
    expect(printLines(lines)).toMatchInlineSnapshot(`
      "Lukashenko was first elected president in 1994 and | 232.4 pt, ratio 0.39
      has used a combination of economic stability, a ro-| 232.4 pt, ratio 0.34
      bust system of political patronage and a well-funded | 232.4 pt, ratio -0.45
      and loyal security service to maintain his position. | 232.4 pt, ratio 0.39
      Although he had made Belarus into the most loyal | 232.4 pt, ratio 0.66
      of Russia’s allies, by the mid-2010s he was increas-| 232.4 pt, ratio 0.62
      ingly dissatisfied with the economic benefits of that | 232.4 pt, ratio 0.04
      relationship.| 57.5 pt, ratio 0.00
      "
    `);
  });

  test('ragged', () => {
    const { lines } = breakParagraph([textPiece(text)], paragraphOptions(82 * MM), real);
    expect(lineTexts(lines)).toMatchInlineSnapshot(`
      [
        "Lukashenko was first elected president in ",
        "1994 and has used a combination of economic ",
        "stability, a robust system of political patronage ",
        "and a well-funded and loyal security service to ",
        "maintain his position. Although he had made ",
        "Belarus into the most loyal of Russia’s allies, by ",
        "the mid-2010s he was increasingly dissatisfied ",
        "with the economic benefits of that relationship.",
      ]
    `);
    expect(lines.every((l) => l.ratio === 0)).toBe(true);
  });

  test('a justified line is as wide as its measure, with adjacent items', () => {
    const pieces = [
      textPiece('Words in roman, '),
      textPiece('then words in italic, ', { font: font({ style: 'italic' }) }),
      textPiece('and then more of the same roman words again to fill a few lines.'),
    ];
    const { lines } = breakParagraph(pieces, paragraphOptions(150, justified), real);
    for (const line of lines) {
      let x = line.x;
      for (const item of line.items) {
        expect(item.x).toBeCloseTo(x, 6);
        x += item.width;
      }
      expect(x).toBeCloseTo(line.x + line.width, 6);
      if (line !== lines.at(-1)) expect(line.width).toBeCloseTo(150, 6);
    }
  });

  test('a run’s glyphs and added space add up to its width, except spaces at the line’s end', () => {
    const { lines } = breakParagraph([textPiece(text)], paragraphOptions(200, justified), real);
    for (const item of lines.flatMap((l) => l.items)) {
      if (item.kind !== 'text') continue;
      const { run } = item;
      const inner = run.text.trimEnd();
      const end = run.glyphs.filter((g) => g.cluster < inner.length).reduce((sum, g) => sum + g.advance, 0);
      const spaces = inner.split(' ').length - 1;
      const set = (end * 10) / run.face.unitsPerEm + spaces * item.spaceExtra;
      const clusters = new Set(run.glyphs.map((g) => g.cluster).filter((c) => c < inner.length)).size;
      expect(item.width).toBeCloseTo(set + clusters * item.letterSpacing, 1);
    }
  });

  test('a hyphen follows reshaped letters, as an item that isn’t part of the text', () => {
    const { lines } = breakParagraph([textPiece('of\u00adfice', {})], paragraphOptions(16), real);
    expect(
      lines.map((l) => l.items.map((i) => (i.kind === 'text' ? [i.run.text, i.added, i.run.glyphs.length] : []))),
    ).toEqual([
      [
        ['of', 'none', 2],
        ['-', 'hyphen', 1],
      ],
      [['fice', 'none', 3]],
    ]);
  });

  test('a character without a font is reported with its element', () => {
    const { notes } = breakParagraph([textPiece('Peking '), textPiece('(北京)', {}, 7)], paragraphOptions(300), real);
    expect(notes.map((n) => [n.code, n.message, n.of])).toEqual([
      ['text/missing-glyph', "no font has the character U+5317 '北' of '北京'", 7],
      ['text/missing-glyph', "no font has the character U+4EAC '京' of '北京'", 7],
    ]);
  });
});

describe('where lines may end', () => {
  test.each([
    ['after spaces, which stay at the line’s end', 'aaaa bbbb cccc', 45, ['aaaa bbbb ', 'cccc']],
    ['after a hyphen', 'well-being', 30, ['well-', 'being']],
    ['not at a no-break space', 'aa bb\u00a0cc', 30, ['aa ', 'bb\u00a0cc']],
    ['not between a number and its unit', 'a rise of 12 per cent', 60, ['a rise of ', '12 per cent']],
    ['not between a label and its number', 'as in Figure 2 here', 60, ['as in ', 'Figure 2 here']],
    ['not after an initial', 'by A. Novik', 40, ['by ', 'A. Novik']],
    ['not before a dash', 'aaa – bbb', 25, ['aaa – ', 'bbb']],
    ['in addresses after their signs', 'https://example.org/a/page', 70, ['https://', 'example.org/a/', 'page']],
    ['at zero-width spaces', 'aaaa\u200bbbbb', 25, ['aaaa\u200b', 'bbbb']],
    ['between ideographs', '中文中文', 10, ['中文', '中文']],
    ['not inside clusters', 'e\u0301e\u0301', 5, ['e\u0301e\u0301']],
  ])('%s', (_, text, width, expected) => {
    expect(plainLines(text, width)).toEqual(expected);
  });

  test('nowhere inside unwrappable text, but beside it', () => {
    const pieces = [textPiece('aa '), textPiece('bb cc', { noWrap: true }), textPiece(' dd')];
    const { lines } = breakParagraph(pieces, paragraphOptions(30), plain);
    expect(lineTexts(lines)).toEqual(['aa ', 'bb cc ', 'dd']);
  });

  test('at forced breaks, and line ends of preserved text, with its spaces and tabs', () => {
    const pieces: InlinePiece[] = [textPiece('aa'), { kind: 'break' }, { kind: 'break' }, textPiece('bb')];
    expect(lineTexts(breakParagraph(pieces, paragraphOptions(100), plain).lines)).toEqual(['aa', '', 'bb']);
    expect(plainLines('a  b\n\tc\n', 100, { preserve: true, noWrap: true })).toEqual(['a  b', '        c']);
  });

  test('one-letter prepositions stay with the next word in Slavic languages', () => {
    expect(plainLines('dom w lesie', 33, {}, { language: 'pl' })).toEqual(['dom ', 'w lesie']);
  });
});

describe('hyphens', () => {
  const auto = { hyphens: 'auto' } as const;
  test.each([
    ['by the language’s patterns', 'government', 30, auto, ['gov·', 'ern·', 'ment']],
    ['also after a bracket', '(government)', 35, auto, ['(gov·', 'ern·', 'ment)']],
    ['not in codes and abbreviations', 'OSCECSTO B2C45678', 30, auto, ['OSCECSTO ', 'B2C45678']],
    ['at soft hyphens, which leave the text', 'gov\u00adernment x', 45, { hyphens: 'manual' }, ['gov·', 'ernment x']],
    ['and nowhere without leave', 'gov\u00adernment', 30, { hyphens: 'none' }, ['government']],
    [
      'keeping letters on both sides',
      'government',
      35,
      { ...auto, hyphenateLimitChars: [5, 4, 3] },
      ['govern·', 'ment'],
    ],
    ['not in words that are too short', 'government', 30, { ...auto, hyphenateLimitChars: [11, 2, 2] }, ['government']],
  ] as const)('%s', (_, text, width, style, expected) => {
    expect(plainLines(text, width, style)).toEqual(expected);
  });

  test.each([
    ['en-US', 'process'],
    ['de', 'Verantwortung'],
    ['be-BY', 'незалежнасць'],
    ['xx', 'government'],
  ])('in %s', (language, word) => {
    expect(plainLines(word, 30, { ...auto, font: font({ language }) }).join(' ')).toMatchSnapshot();
  });
});

describe('lines that can’t be made to fit', () => {
  const long = 'Donaudampfschifffahrtsgesellschaftskapitaen';

  test('overflow and are marked overfull', () => {
    const { lines } = breakParagraph([textPiece(`the ${long} is`)], paragraphOptions(100), plain);
    expect(lineTexts(lines)).toEqual(['the ', `${long} `, 'is']);
    expect(lines.map((l) => l.overfull)).toEqual([0, 115, 0]);
  });

  test('are broken anywhere if the style allows it', () => {
    const lines = plainLines(`the ${long} is`, 100, { overflowWrap: 'anywhere' });
    expect(lines.join('')).toBe(`the ${long} is`);
    expect(lines.every((l) => l.trimEnd().length <= 20)).toBe(true);
  });

  test.each(['anywhere', 'break-word'] as const)(
    'with %s begin a line of their own before they are broken',
    (overflowWrap) => {
      const lines = plainLines(`a web ${long} is`, 100, { overflowWrap });
      expect(lines[0]).toBe('a web ');
      expect(lines[1]?.length).toBe(20);
      expect(plainLines(`web ${'x'.repeat(20)} is`, 100, { overflowWrap })).toEqual([
        'web ',
        `${'x'.repeat(20)} `,
        'is',
      ]);
    },
  );

  test('have a min-content width of one letter with `anywhere`, but not with `break-word`', () => {
    const min = (overflowWrap: 'normal' | 'break-word' | 'anywhere', more = {}): number =>
      measureInline([textPiece('the worldwide web', { overflowWrap, ...more })], plain).min;
    expect([min('normal'), min('break-word'), min('anywhere')]).toEqual([45, 45, 5]);
    expect(min('anywhere', { noWrap: true })).toBe(min('normal', { noWrap: true }));
  });

  test('terminate even with no space at all', () => {
    expect(plainLines('aa bb', 0)).toEqual(['aa ', 'bb']);
    expect(plainLines('aa bb', -10, { overflowWrap: 'anywhere' }).join('')).toBe('aa bb');
  });
});

describe('placing', () => {
  test('alignment, indent and a measure that changes by line', () => {
    const measure = (index: number) => (index < 2 ? { width: 60, shift: 40 } : { width: 100, shift: 0 });
    const x = (changes: Partial<ParagraphOptions>) =>
      breakParagraph(
        [textPiece('aaaa bbbb cccc dddd eeee ffff')],
        paragraphOptions(0, { measure, ...changes }),
        plain,
      ).lines.map((l) => [l.x, l.width]);
    expect(x({})).toEqual([
      [40, 42.5],
      [40, 42.5],
      [0, 42.5],
    ]);
    expect(x({ align: 'right', alignLast: 'right' })).toEqual([
      [57.5, 42.5],
      [57.5, 42.5],
      [57.5, 42.5],
    ]);
    expect(x({ align: 'center', alignLast: 'center' })[2]).toEqual([28.75, 42.5]);
    expect(x({ indent: 10 })[0]).toEqual([50, 42.5]);
    expect(x({ align: 'justify' })).toEqual([
      [40, 60],
      [40, 60],
      [0, 42.5],
    ]);
  });

  test('balanced headings', () => {
    const text = 'aaaa aaaa aaaa aaaa aaaa';
    expect(plainLines(text, 100)).toEqual(['aaaa aaaa aaaa aaaa ', 'aaaa']);
    expect(plainLines(text, 100, {}, { balance: true })).toEqual(['aaaa aaaa aaaa ', 'aaaa aaaa']);
  });

  test('hanging punctuation', () => {
    const { lines } = breakParagraph(
      [textPiece('‘aaaa bbbb, ‘cccc')],
      paragraphOptions(50, { ...justified, hangingPunctuation: true }),
      plain,
    );
    expect(lines.map((l) => [l.x, l.x + l.width])).toEqual([
      [-3, 53.5],
      [-3, 22],
    ]);
  });

  test('line height: half-leading about each style, rises, boxes, and the strut on every line', () => {
    const heights = (...pieces: InlinePiece[]) =>
      breakParagraph(pieces, paragraphOptions(500), plain).lines.map((l) => [l.ascent, l.descent]);
    // Ascent 8 and descent 2 of a line height of 14: two points of leading on both sides.
    expect(heights(textPiece('a'))).toEqual([[10, 4]]);
    expect(heights(textPiece('a', { font: font({ size: 20 }), lineHeight: 20 }))).toEqual([[16, 4]]);
    expect(heights(textPiece('a', { rise: 5 }))).toEqual([[15, 4]]);
    expect(heights(textPiece('a', { rise: 5, lineHeight: 0 }))).toEqual([[10, 4]]);
    const box = { kind: 'box', width: 9, ascent: 30, descent: 7, payload: 1, of: 1 } as const;
    expect(heights(box)).toEqual([[30, 7]]);
  });

  test('inline boxes span lines and nest; margins are outside them', () => {
    const pieces = [
      textPiece('a '),
      edgePiece('start', 5, 2),
      textPiece('bbb bbb '),
      edgePiece('start', 1),
      textPiece('bbb'),
      edgePiece('end', 1),
      textPiece(' b'),
      edgePiece('end', 5, 2),
      textPiece(' c'),
    ];
    const { lines } = breakParagraph(pieces, paragraphOptions(35), plain);
    expect(lineTexts(lines)).toEqual(['a bbb ', 'bbb bbb ', 'b c']);
    expect(lines.map((l) => l.spans.map((s) => [s.x, s.width, s.starts, s.ends]))).toEqual([
      [[9.5, 18, true, false]],
      [
        [0, 34.5, false, false],
        [17.5, 17, true, true],
      ],
      [[0, 8, false, true]],
    ]);
  });

  test('letter and word spacing, and space at the edges of inline boxes', () => {
    const pieces: InlinePiece[] = [
      textPiece('aa ', { wordSpacing: 1 }),
      edgePiece('start', 3),
      textPiece('bb', { letterSpacing: 0.5 }, 1),
      edgePiece('end', 3),
      textPiece(' cc'),
    ];
    const wide = breakParagraph(pieces, paragraphOptions(100), plain).lines;
    expect(wide.map((l) => l.items.map((i) => [i.x, i.width]))).toEqual([
      [
        [0, 13.5],
        [16.5, 11],
        [30.5, 12.5],
      ],
    ]);
    expect(wide[0]?.spans.map((s) => [s.x, s.width, s.starts, s.ends])).toEqual([[13.5, 17, true, true]]);
    // The opening edge goes to the next line with its box, the closing one stays.
    const narrow = breakParagraph(pieces, paragraphOptions(20), plain).lines;
    expect(narrow.map((l) => [l.items[0]?.x, l.width])).toEqual([
      [0, 10],
      [3, 17],
      [0, 10],
    ]);
  });

  test('right-to-left words and numbers in a left-to-right line', () => {
    const { lines } = breakParagraph([textPiece('see אבג 12 דה end')], paragraphOptions(200), plain);
    const seen = [...(lines[0]?.items ?? [])]
      .sort((a, b) => a.x - b.x)
      .map((i) => (i.kind === 'text' ? i.run.text : ''));
    expect(seen).toEqual(['see ', ' דה', '12', 'אבג ', ' end']);
  });
});

test('min-content and max-content widths', () => {
  expect(measureInline([textPiece('aa bbbb-cc d')], plain)).toEqual({ min: 25, max: 55 });
  expect(measureInline([textPiece('aa bb', { noWrap: true })], plain)).toEqual({ min: 22.5, max: 22.5 });
  expect(measureInline([textPiece('aa'), { kind: 'break' }, textPiece('bbb')], plain)).toEqual({ min: 15, max: 15 });
  expect(measureInline([], plain)).toEqual({ min: 0, max: 0 });
});

test('no text, no lines', () => {
  expect(breakParagraph([], paragraphOptions(100), plain).lines).toEqual([]);
});
