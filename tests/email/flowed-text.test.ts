import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowedText } from '../../src/email/flowed-text.ts';

/** Unwraps the text as a client does (RFC 3676, 4.1 and 4.2): removes leading spaces, and joins lines that end in a space. */
function unflowed(text: string): string {
  const lines = text
    .replace(/\r\n$/, '')
    .split('\r\n')
    .map((line) => line.replace(/^ /, ''));
  return lines
    .map((line) => (line.endsWith(' ') ? line : `${line}\n`))
    .join('')
    .trimEnd();
}

describe('flowed text', () => {
  it('breaks paragraphs at spaces, and keeps short lines', () => {
    const long = 'word '.repeat(20).trim();
    expect(flowedText(`Title\n\n\n\n${long}\n`)).toBe(
      `Title\r\n\r\n${'word '.repeat(14)}\r\n${'word '.repeat(5)}word\r\n`,
    );
  });

  it('adds a space before lines that look like a quotation or an envelope', () => {
    expect(flowedText('> 10%\nFrom Minsk\n-- \nplain')).toBe(' > 10%\r\n From Minsk\r\n --\r\nplain\r\n');
  });

  it('keeps the same words, in lines of at most 78 characters', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abcé>-–漢F'), minLength: 1, maxLength: 30 });
    const paragraph = fc
      .array(fc.oneof(word, fc.constantFrom('From', '>', '--')), { maxLength: 60 })
      .map((w) => w.join(' '));
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 6 }), (paragraphs) => {
        const text = paragraphs
          .join('\n')
          .replace(/\n{3,}/g, '\n\n')
          .trim();
        const flowed = flowedText(text);
        expect(unflowed(flowed)).toBe(text);
        expect(flowed.split('\r\n').every((line) => line.length <= 78)).toBe(true);
      }),
    );
  });
});
