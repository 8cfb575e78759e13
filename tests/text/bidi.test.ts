/** Bidirectional text (UAX 9): levels of whole paragraphs, and lines in visual order. */

import { describe, expect, it } from 'vitest';
import { type Embedding, embeddingLevels, firstDirection, visualOrder } from '../../src/core/bidi.ts';
import type { InlinePiece, LineText, ParagraphOptions } from '../../src/text/line.ts';
import { breakParagraph } from '../../src/text/paragraph.ts';
import { paragraphOptions, plainShaper, shippedShaper, textPiece } from './fixtures.ts';
import { testLines, textOfCodes } from './unicode/read-test-file.ts';

const shaper = plainShaper();

/** The lines' characters as they are seen, from left to right. */
function seen(pieces: readonly InlinePiece[], changes: Partial<ParagraphOptions> = {}, width = 1000): string[] {
  const { lines } = breakParagraph(pieces, paragraphOptions(width, changes), shaper);
  return lines.map((line) => {
    const texts = line.items.filter((item): item is LineText => item.kind === 'text');
    const sorted = [...texts].sort((a, b) => a.x - b.x);
    return sorted.map(({ run }) => run.glyphs.map((glyph) => run.text.charAt(glyph.cluster)).join('')).join('');
  });
}

const BOX: InlinePiece = { kind: 'box', width: 10, ascent: 8, descent: 0, payload: undefined, of: 0 };
const RTL = { direction: 'rtl', align: 'right', alignLast: 'right' } as const;

function box(embedding: Embedding, inner: readonly InlinePiece[]): InlinePiece[] {
  const edge = { kind: 'edge', width: 0, margin: 0, of: 1, look: undefined, embedding } as const;
  return [{ ...edge, side: 'start' }, ...inner, { ...edge, side: 'end' }];
}

it("passes Unicode's test of characters", () => {
  const wrong: string[] = [];
  const lines = testLines('BidiCharacterTest-15.0.0');
  for (const line of lines) {
    const [codes = '', base, , levels = '', order = ''] = line.split(';');
    const text = textOfCodes(codes);
    const direction = base === '2' ? (firstDirection(text) ?? 'ltr') : base === '1' ? 'rtl' : 'ltr';
    const found = embeddingLevels({ text, controls: [] }, direction).text;
    let at = 0;
    const items = levels.split(' ').map((expected, index) => {
      const item = { expected, index, level: found[at] ?? 0 };
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      return item;
    });
    const kept = items.filter(({ expected }) => expected !== 'x');
    const isRight =
      kept.every(({ expected, level }) => String(level) === expected) &&
      visualOrder(kept)
        .map(({ index }) => index)
        .join(' ') === order;
    if (!isRight) wrong.push(line);
  }
  expect(lines).toHaveLength(91_707);
  expect(wrong).toEqual([]);
});

describe('lines', () => {
  it.each([
    ['the digits of a number keep their order', 'עולם ١٢٣٫٤٪ כן', 'ןכ ٪١٢٣٫٤ םלוע'],
    ['brackets around a name', 'אב (Umma) גד', 'דג )Umma( בא'],
    ['ranges of European numbers', 'א 2010-2020 ב', 'ב 2010-2020 א'],
    ['signs after Arabic letters', 'ع 5% ب', 'ب %5 ع'],
    ['a number at the end', 'אבג 12.', '.12 גבא'],
  ])('%s', (_, text, visual) => {
    expect(seen([textPiece(text)], RTL)).toEqual([visual]);
  });

  it('are reordered one by one, their spaces at the end in the direction of the paragraph', () => {
    expect(seen([textPiece('abc אבג דהו def')], {}, 42)).toEqual(['abc גבא ', 'והד def']);
    expect(seen([textPiece('אבג abc def דהו')], RTL, 42)).toEqual([' abc גבא', 'והד def']);
  });

  it('keep items in logical order', () => {
    const { lines } = breakParagraph(
      [textPiece('אב cd '), BOX, textPiece('גד 12')],
      paragraphOptions(500, RTL),
      shaper,
    );
    const kinds = lines[0]?.items.map((item) => (item.kind === 'text' ? item.run.text : item.kind));
    expect(kinds).toEqual(['אב ', 'cd', ' ', 'box', 'גד ', '12']);
    const boxAt = lines[0]?.items.find((item) => item.kind === 'box')?.x ?? 0;
    const before = lines[0]?.items[0]?.x ?? 0;
    expect(boxAt).toBeLessThan(before);
  });

  it('have the hyphen after the letters before it', () => {
    const long = textPiece('אב international', { hyphens: 'auto' });
    const [first = ''] = seen([long], { ...RTL, language: 'en' }, 60);
    expect(first).toMatch(/^[a-z]+- בא$/);
  });

  it('reorder pieces in several styles as one text', () => {
    const bold = { font: { ...textPieceFont(), weight: 700 } };
    expect(seen([textPiece('abc אבג '), textPiece('12', bold), textPiece(' דהו xyz')])).toEqual(['abc והד 12 גבא xyz']);
  });
});

it('mirrors brackets (L4)', async () => {
  const shipped = await shippedShaper();
  const glyphs = (text: string, direction: 'ltr' | 'rtl'): number[] => {
    const { lines } = breakParagraph([textPiece(text)], paragraphOptions(100, { direction }), shipped);
    return lines.flatMap((line) =>
      line.items.flatMap((item) => (item.kind === 'text' ? item.run.glyphs.map((g) => g.id) : [])),
    );
  };
  expect(glyphs('(', 'rtl')).toEqual(glyphs(')', 'ltr'));
  expect(glyphs('(', 'rtl')).not.toEqual(glyphs('(', 'ltr'));
});

function textPieceFont() {
  const piece = textPiece('a');
  if (piece.kind !== 'text') throw new Error('not a text');
  return piece.style.font;
}

describe('inline boxes', () => {
  it('with isolation stay apart from the numbers after them', () => {
    const name = textPiece('אבג');
    expect(seen([name, textPiece(': 3 votes')])).toEqual(['3 :גבא votes']);
    const isolated = box({ kind: 'isolate', direction: 'rtl' }, [name]);
    expect(seen([...isolated, textPiece(': 3 votes')])).toEqual(['גבא: 3 votes']);
  });

  it('with an embedding have a direction of their own', () => {
    const inner = [textPiece('אב cd, גד')];
    expect(seen([textPiece('x '), ...box({ kind: 'embed', direction: 'rtl' }, inner), textPiece(' y')])).toEqual([
      'x דג ,cd בא y',
    ]);
  });

  it('with an override are written as they are told', () => {
    expect(seen(box({ kind: 'bidi-override', direction: 'rtl' }, [textPiece('abc 12')]))).toEqual(['21 cba']);
    expect(seen(box({ kind: 'isolate-override', direction: 'ltr' }, [textPiece('אבג')]), RTL)).toEqual(['אבג']);
  });

  it('with plaintext take the direction of their first letter', () => {
    const inner = [textPiece('אב 1, cd')];
    expect(seen(box({ kind: 'plaintext', direction: 'ltr' }, inner))).toEqual(['cd ,1 בא']);
  });

  it('begin again after a forced break', () => {
    const inner = [textPiece('ab!'), { kind: 'break' } as const, textPiece('cd!')];
    expect(seen(box({ kind: 'embed', direction: 'rtl' }, inner))).toEqual(['!ab', '!cd']);
  });

  it('of a block that overrides order all of its text', () => {
    expect(seen([textPiece('abc 12')], { embedding: { kind: 'bidi-override', direction: 'rtl' } })).toEqual(['21 cba']);
  });
});

it('finds the first direction outside isolates', () => {
  expect(firstDirection('12 (!) \u2067אב\u2069 c')).toBe('ltr');
  expect(firstDirection('«א» c')).toBe('rtl');
  expect(firstDirection('12 %')).toBeUndefined();
});
