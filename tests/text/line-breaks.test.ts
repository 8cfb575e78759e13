/** Where lines may end (UAX 14), and how CSS changes it. */

import { describe, expect, it } from 'vitest';
import { CLASS_NAMES, classOf } from '../../src/text/line-breaks/classes.ts';
import { wordBreaks } from '../../src/text/line-breaks/dictionary.ts';
import { type BreakRules, lineBreaks, USUAL_RULES } from '../../src/text/line-breaks/line-breaks.ts';
import { breakParagraph } from '../../src/text/paragraph.ts';
import { lineTexts, paragraphOptions, plainShaper, textPiece } from './fixtures.ts';
import { testLines } from './unicode/read-test-file.ts';

/**
 * Our tailorings. The test file keeps numbers together by the regular expressions of UAX 14, 8.2. We use the pairs of its rule
 * LB25, which keep `p.4`, `1/2`, `(2)%` and `$(12` together without looking further: between these classes a line never ends.
 */
const TAILORED = ['CL PO', 'CL PR', 'CP PO', 'CP PR', 'PO OP', 'PR OP', 'IS NU', 'SY NU'];

it("passes Unicode's test, except at numbers", () => {
  const wrong: string[] = [];
  let tailored = 0;
  for (const line of testLines('LineBreakTest-15.0.0')) {
    const { text, expected } = parsed(line);
    const found = new Set(lineBreaks(text));
    for (const [offset, { breaks, pair }] of expected) {
      if (found.has(offset) === breaks) continue;
      if (breaks && TAILORED.includes(pair)) tailored++;
      else wrong.push(`${line} at ${offset} (${pair})`);
    }
  }
  expect(wrong).toEqual([]);
  expect(tailored).toBeGreaterThan(0);
});

/** Whether a line may end before each offset inside a text, and the classes on both sides without marks. */
function parsed(line: string) {
  let text = '';
  let before = '';
  const expected = new Map<number, { readonly breaks: boolean; readonly pair: string }>();
  let breaks = false;
  for (const token of line.split(/\s+/)) {
    if (token === '÷' || token === '×') breaks = token === '÷';
    else {
      const codePoint = Number.parseInt(token, 16);
      const name = CLASS_NAMES[classOf(codePoint)] ?? '';
      if (text !== '') expected.set(text.length, { breaks, pair: `${before} ${name}` });
      if (name !== 'CM') before = name;
      text += String.fromCodePoint(codePoint);
    }
  }
  return { text, expected };
}

function broken(text: string, rules: Partial<BreakRules> = {}): string {
  const offsets = [0, ...lineBreaks(text, { ...USUAL_RULES, ...rules }), text.length];
  return offsets
    .slice(1)
    .map((end, i) => text.slice(offsets[i], end))
    .join('|');
}

it('ends Chinese lines before and after quotations, and not within English words', () => {
  const chinese = { chineseOrJapanese: true };
  expect(broken('了“战斗”的', chinese)).toBe('了|“战|斗”|的');
  expect(broken('了“don’t”', chinese)).toBe('了|“don’t”');
  expect(broken('了“战”。', chinese)).toBe('了|“战”。');
});

describe('word-break', () => {
  it.each([
    ['keep-all', '한국 사람 2명', '한국 |사람 |2명'],
    ['keep-all', '日本語、英語', '日本語、|英語'],
    ['normal', '日本語', '日|本|語'],
    ['break-all', 'abc 12', 'a|b|c |1|2'],
    ['break-all', '(ab)', '(a|b)'],
  ] as const)('%s: %s', (wordBreak, text, expected) => {
    expect(broken(text, { wordBreak })).toBe(expected);
  });
});

describe('line-break', () => {
  it.each([
    ['strict', 'ja', 'カップ', 'カッ|プ'],
    ['normal', 'ja', 'カップ', 'カ|ッ|プ'],
    ['normal', 'ja', '人々', '人々'],
    ['loose', 'ja', '人々', '人|々'],
    ['strict', 'ja', '東〜西', '東〜|西'],
    ['normal', 'ja', '東〜西', '東|〜|西'],
    ['loose', 'ja', '何？', '何|？'],
    ['loose', 'en', '何？', '何？'],
    ['loose', 'en', '……', '…|…'],
  ] as const)('%s (%s): %s', (lineBreak, language, text, expected) => {
    expect(broken(text, { lineBreak, chineseOrJapanese: language === 'ja' })).toBe(expected);
  });
});

describe('words of scripts without spaces', () => {
  it.each([
    ['Thai', 'ประชากรโลกเพิ่มขึ้น', 'ประชากร|โลก|เพิ่ม|ขึ้น'],
    ['Thai with a sign of repetition', 'คนมากๆมาแล้ว', 'คน|มากๆ|มา|แล้ว'],
    ['Lao', 'ພາສາລາວ', 'ພາສາ|ລາວ'],
    ['Lao words', 'ປະຊາຊົນລາວມີຫຼາຍ', 'ປະຊາຊົນ|ລາວ|ມີ|ຫຼາຍ'],
    ['Khmer', 'ប្រជាជនកម្ពុជា', 'ប្រជាជន|កម្ពុជា'],
    ['Burmese', 'မြန်မာနိုင်ငံသား', 'မြန်မာနိုင်ငံ|သား'],
    ['a word that isn’t in the dictionary', 'กขคฆ', 'กขคฆ'],
    ['other scripts', 'abc 日本 אבג', 'abc 日本 אבג'],
  ])('%s', (_, text, expected) => {
    const offsets = [0, ...wordBreaks(text), text.length];
    expect(
      offsets
        .slice(1)
        .map((end, i) => text.slice(offsets[i], end))
        .join('|'),
    ).toBe(expected);
  });

  it('are where lines of Thai end, without hyphens', () => {
    const piece = textPiece('ประชากรโลกเพิ่มขึ้น', { hyphens: 'auto' });
    const { lines } = breakParagraph([piece], paragraphOptions(60, { language: 'th' }), plainShaper());
    expect(lineTexts(lines)).toEqual(['ประชากรโลก', 'เพิ่มขึ้น']);
    expect(lines.every(({ hyphenated }) => !hyphenated)).toBe(true);
  });
});

it('word-break and line-break hold for a part of a paragraph', () => {
  const pieces = [textPiece('日本語'), textPiece('한국말', { wordBreak: 'keep-all' }), textPiece('日本')];
  const { lines } = breakParagraph(pieces, paragraphOptions(18), plainShaper());
  expect(lineTexts(lines)).toEqual(['日本語', '한국말', '日本']);
});
