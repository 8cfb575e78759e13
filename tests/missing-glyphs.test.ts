import { expect, test } from 'vitest';
import { mergeMissingGlyphs } from '../src/build/missing-glyphs.ts';
import type { Diagnostic } from '../src/core/diagnostic.ts';

const missing = (char: string, word: string): Diagnostic => ({
  severity: 'error',
  code: 'text/missing-glyph',
  message: `no font has the character U+0000 '${char}' of '${word}'`,
  hint: 'declare a font that covers the script with @font-face',
});

test('a missing font is one diagnostic for each script', () => {
  const other: Diagnostic = { severity: 'error', code: 'text/font-missing', message: 'x' };
  const thai = Array.from({ length: 547 }, () => missing('ก', 'กขค'));
  const merged = mergeMissingGlyphs([...thai, other, missing('中', '中文'), missing('文', '中文')]);
  expect(merged.map((d) => d.message)).toEqual([
    "no font has the character U+0000 'ก' of 'กขค', and 546 more in Thai letters",
    'x',
    "no font has the character U+0000 '中' of '中文', and 1 more in Han letters",
  ]);
  expect(merged[0]?.hint).toContain('a font that covers Thai');
});
