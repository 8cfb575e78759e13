/** Chinese, Japanese and Korean type: white between characters, punctuation at line ends, emphasis marks. */

import { describe, expect, it } from 'vitest';
import type { InlinePiece, LineText, ParagraphOptions, TextStyle } from '../../src/text/line.ts';
import { breakParagraph } from '../../src/text/paragraph.ts';
import { lineTexts, paragraphOptions, squareShaper, textPiece } from './fixtures.ts';

// Every character of East Asian scripts is one em wide, others half an em.
const shaper = squareShaper();

function broken(pieces: readonly InlinePiece[], width: number, changes: Partial<ParagraphOptions> = {}) {
  return breakParagraph(pieces, paragraphOptions(width, { language: 'zh-Hans', ...changes }), shaper).lines;
}

function zh(text: string, changes: Partial<TextStyle> = {}): InlinePiece {
  return textPiece(text, changes);
}

const JUSTIFIED = { align: 'justify', alignLast: 'left' } as const;

describe('justification', () => {
  it('adds white between characters, and ends at the margin', () => {
    const [first] = broken([zh('一二三四五六七八九')], 44, JUSTIFIED);
    const [text] = (first?.items ?? []) as LineText[];
    expect(text?.run.text).toBe('一二三四');
    expect(first?.width).toBeCloseTo(44);
    expect(text?.letterSpacing).toBeCloseTo(4 / 3);
  });

  it('leaves joined scripts alone', () => {
    const word = (text: string): LineText | undefined =>
      broken([zh(text, { letterSpacing: 2 })], 500)[0]?.items[0] as LineText | undefined;
    expect(word('نص')?.letterSpacing).toBe(0);
    expect(word('नमः')?.letterSpacing).toBe(0);
    expect(word('ab')?.letterSpacing).toBe(2);
    expect(word('نص')?.width).toBe(10);
  });
});

describe('punctuation', () => {
  it('is half as wide at the end of a line', () => {
    // Six characters and half a full stop fit where seven don't.
    expect(lineTexts(broken([zh('一二三四五六。七八九十一')], 65))).toEqual(['一二三四五六。', '七八九十一']);
    expect(lineTexts(broken([zh('一二三四五六。七八九十一', { textSpacingTrim: 'space-all' })], 65))[0]).toBe(
      '一二三四五',
    );
  });

  it.each([
    ['一」「二', 35],
    ['一（「二', 35],
    ['一」。', 25],
    ['一。二', 30],
  ])('is half as wide in a sequence: %s', (text, width) => {
    const { lines } = { lines: broken([zh(text)], 500) };
    expect(lines[0]?.width).toBe(width);
  });

  it('at a line’s start is half as wide only where asked for', () => {
    const second = (textSpacingTrim: 'normal' | 'trim-both'): number | undefined =>
      broken([zh('一二三（四五）', { textSpacingTrim })], 30)[1]?.x;
    expect(second('normal')).toBe(0);
    expect(second('trim-both')).toBe(-5);
  });
});

describe('white between scripts', () => {
  it.each([
    ['一ab二', 32.5],
    ['一2二', 27.5],
    ['2022年11月', 53.75],
    ['一 ab', 22.5],
    ['一、ab', 30],
  ])('%s', (text, width) => {
    expect(broken([zh(text)], 500)[0]?.width).toBeCloseTo(width);
  });

  it('is nowhere where it is turned off, nor at the end of a line', () => {
    expect(broken([zh('一ab二', { textAutospace: 'no-autospace' })], 500)[0]?.width).toBe(30);
    const lines = broken([zh('一二三abcd')], 30);
    expect(lineTexts(lines)).toEqual(['一二三', 'abcd']);
    expect(lines[0]?.overfull).toBe(0);
  });
});

it('emphasis marks are above the middle of each character, and not part of its text', () => {
  const emphasis = { mark: '•', position: 'over', color: { r: 1, g: 0, b: 0, a: 1 } } as const;
  const [line] = broken([zh('一，二', { emphasis })], 500);
  const [text, ...marks] = (line?.items ?? []) as LineText[];
  expect(text?.added).toBe('none');
  expect(marks.map(({ added, run }) => `${added} ${run.text}`)).toEqual(['leader •', 'leader •']);
  expect(marks.map(({ x, width }) => x + width / 2)).toEqual([5, 25]);
  expect(marks.every(({ rise }) => rise > 7)).toBe(true);
});
