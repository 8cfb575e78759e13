import { expect, test } from 'vitest';
import { mergeMissingGlyphs } from '../src/build/missing-glyphs.ts';
import type { Diagnostic } from '../src/core/diagnostic.ts';

const missing = (char: string, word: string): Diagnostic => ({
  severity: 'error',
  code: 'text/missing-glyph',
  message: `no font has the character U+0000 '${char}' of '${word}'`,
  hint: 'declare a font that covers the script with @font-face',
});

test('a missing font is one diagnostic, with what to install', () => {
  const other: Diagnostic = { severity: 'error', code: 'text/font-missing', message: 'x' };
  const thai = Array.from({ length: 547 }, () => missing('ก', 'กขค'));
  const merged = mergeMissingGlyphs([...thai, other, missing('中', '中文'), missing('文', '中文')]);
  expect(merged.map((d) => d.message)).toEqual([
    "no font has the character U+0000 'ก' of 'กขค', and 546 more of Thai text",
    'x',
    "no font has the character U+0000 '中' of '中文', and 1 more of Simplified Chinese text",
  ]);
  expect(merged[0]?.hint).toContain('npm install @expo-google-fonts/noto-sans-thai, then');
  expect(merged[0]?.hint).toContain("'brief fonts th'");
});

test('punctuation comes with its script, and kana with Han', () => {
  const messages = [missing('東', '東京'), missing('か', 'か'), missing('：', '：'), missing('カ', 'カ')];
  const merged = mergeMissingGlyphs(messages, 'ja');
  expect(merged).toHaveLength(1);
  expect(merged[0]?.message).toContain('and 3 more of Japanese text');
  expect(mergeMissingGlyphs([missing('☃', '☃')])[0]?.hint).toBe(
    'declare a font that covers the script with @font-face',
  );
  expect(mergeMissingGlyphs([missing('Ꮳ', 'Ꮳ'), missing('Ꮃ', 'Ꮃ')])[0]?.hint).toContain('covers Cherokee');
});
