import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, SourceText } from '../../src/core/source-text.ts';
import { runs } from '../support/runs.ts';

/** Where the first byte that isn't UTF-8 is, from 1; 0 where all are. */
function faultIn(bytes: readonly number[]): number {
  const read = decodeText('x.csv', Uint8Array.from(bytes));
  return read instanceof SourceText ? 0 : Number(/^byte (\d+) of the file/.exec(read.message)?.[1] ?? Number.NaN);
}

describe('the first byte that is not UTF-8 is found', () => {
  // Limits of well-formed sequences (Unicode 16, table 3-7).
  test.each([
    ['after the last character of two bytes', [0xdf, 0xbf, 0xff], 3],
    ['after the first character of three bytes', [0xe0, 0xa0, 0x80, 0xff], 4],
    ['after the last character of three bytes', [0xef, 0xbf, 0xbf, 0xff], 4],
    ['after the first character of four bytes', [0xf0, 0x90, 0x80, 0x80, 0xff], 5],
    ['after the last character of all', [0xf4, 0x8f, 0xbf, 0xbf, 0xff], 5],
    ['where two bytes are written for one', [0x41, 0xc1, 0xbf], 2],
    ['where three bytes are written for two', [0x41, 0xe0, 0x9f, 0xbf], 2],
    ['where four bytes are written for three', [0x41, 0xf0, 0x8f, 0xbf, 0xbf], 2],
    ['at half of a surrogate pair', [0x41, 0xed, 0xa0, 0x80], 2],
    ['beyond the last character of Unicode', [0x41, 0xf4, 0x90, 0x80, 0x80], 2],
    ['at a character that isn’t finished', [0x41, 0xc3, 0x41], 2],
  ])('%s', (_, bytes, at) => expect(faultIn(bytes)).toBe(at));

  test('after any text', () => {
    const text = fc.string({ unit: 'grapheme-composite', minLength: 1, maxLength: 12 });
    const odd = fc.constantFrom([0xff], [0xe9, 0x20], [0x80], [0xc0, 0xaf], [0xf5, 0x80, 0x80, 0x80]);
    fc.assert(
      fc.property(text, odd, (before, after) => {
        const bytes = [...new TextEncoder().encode(`a${before}`)];
        expect(faultIn([...bytes, ...after, 0x41])).toBe(bytes.length + 1);
      }),
      { numRuns: runs(40), seed: 8 },
    );
  });
});
