/** Evidence is found where a person would find it; otherwise the nearest passage is shown. */

import { describe, expect, it } from 'vitest';
import { readBrief } from '../../src/data/read-brief.ts';
import { checkFacts } from '../../src/facts/check-facts.ts';
import { SourceIndex } from '../../src/facts/sources/source-index.ts';
import { briefFiles, LEAST, printed } from '../data/support.ts';

const SOURCE = [
  'A heading',
  'The mayor’s office counted 1,000 boats – all “seaworthy” – in the harbour of Kyiv.',
  'Only 145 miles from the sea, it was said.',
].join('\n');

function check(quote: string, { source = SOURCE as string | Uint8Array, paragraph = 2 } = {}): string[] {
  const claim = `claims:\n  a:\n    evidence: { source: s, paragraph: ${paragraph}, quote: ${JSON.stringify(quote)} }\n`;
  const yaml = `${LEAST.replace('Words.', 'Words.[^a]')}${claim}sources:\n  s: { title: T }\n`;
  const files = briefFiles(yaml, { 'sources/s.txt': source });
  const { value, diagnostics } = readBrief('b', files);
  expect(diagnostics).toEqual([]);
  if (!value) return [];
  const found = checkFacts(value, files).diagnostics;
  return [
    ...printed(found),
    ...found.flatMap(({ related = [] }) =>
      related.map(({ message, span }) => `  ${span.file.slice(2)}:${span.line}:${span.column} ${message}`),
    ),
  ];
}

describe('words are found', () => {
  it.each([
    ['as written', 'counted 1,000 boats – all “seaworthy” –'],
    ['with straight quotation marks and hyphens', 'The mayor\'s office counted 1,000 boats - all "seaworthy"'],
    ['with no-break and narrow spaces', 'The\u00a0mayor’s office counted 1\u202f000 boats'],
    ['with other thousands separators', 'office counted 1.000 boats'],
    ['with a space as thousands separator', 'office counted 1 000 boats'],
    ['without separators', 'office counted 1000 boats'],
    ['with soft hyphens', 'The may\u00ador’s of\u00adfice counted'],
    ['with Cyrillic letters that look Latin', 'the harbour of \u041ayiv'],
    ['with a capital where the quotation begins', 'Counted 1,000 boats'],
    ['with an ellipsis for words left out', 'The mayor’s office … in the harbour'],
    ['with zero-width characters', 'harbour\u200b of Kyiv'],
    ['with ligatures', 'The mayor’s of\ufb01ce counted'],
  ])('%s', (_, quote) => {
    expect(check(quote)).toEqual([]);
  });

  it('in a source in Windows-1251, Windows-1252 and UTF-16', () => {
    const russian = Uint8Array.from(
      Array.from('Мэр сказал: «145 миль»', (c) => {
        const code = c.charCodeAt(0);
        return c === '«' ? 0xab : c === '»' ? 0xbb : code >= 0x410 ? code - 0x410 + 0xc0 : code;
      }),
    );
    expect(check('Мэр сказал: "145 миль"', { source: russian, paragraph: 1 })).toEqual([]);
    const english = Uint8Array.from([...Buffer.from('the mayor'), 0x92, ...Buffer.from('s caf'), 0xe9]);
    expect(check("the mayor's café", { source: english, paragraph: 1 })).toEqual([]);
    expect(check('Kyiv', { source: Buffer.from(`\ufeff${SOURCE}`, 'utf16le') })).toEqual([]);
  });

  it('in paragraphs separated by blank lines, across line breaks', () => {
    expect(
      check('boats lay in the harbour', { source: 'One.\n\nThe boats\nlay in\nthe harbour.\n\n\nThree.' }),
    ).toEqual([]);
  });
});

describe('words that are not in the source', () => {
  it('are shown beside the nearest passage, with what differs', () => {
    expect(check('Only 146 miles from the sea', { paragraph: 3 })).toEqual([
      "brief.yaml:12:55 facts/quote-not-found the words quoted for 'a' are not in paragraph 3 of 's' | the source has '145', not '146'",
      "  sources/s.txt:3:6 the nearest passage, in paragraph 3: 'Only 145 miles from the sea'",
    ]);
    expect(check('The mayor’s office counted boats')).toEqual([
      "brief.yaml:12:49 facts/quote-not-found the words quoted for 'a' are not in paragraph 2 of 's' | '1,000' was left out; write … in its place",
      "  sources/s.txt:2:28 the nearest passage, in paragraph 2: 'The mayor’s office counted 1,000 boats'",
    ]);
  });

  it('are distinguished from words of another paragraph', () => {
    expect(check('Only 145 miles')).toEqual([
      "brief.yaml:12:39 facts/wrong-paragraph these words are in paragraph 3 of 's', not in paragraph 2 | paragraph: 3",
      '  sources/s.txt:3:1 here',
    ]);
    expect(check('Only 145 miles', { paragraph: 30 })).toEqual([
      "brief.yaml:12:39 facts/no-paragraph 's' has no paragraph 30: its last one is 3 | these words are in paragraph 3",
    ]);
  });

  it('have no nearest passage if nothing is similar', () => {
    expect(check('Something else altogether, nowhere to be seen')).toEqual([
      "brief.yaml:12:49 facts/quote-not-found the words quoted for 'a' are not in paragraph 2 of 's'",
    ]);
  });
});

describe('an index', () => {
  it('finds a repeated phrase in the given paragraph', () => {
    const index = new SourceIndex('s', 'the ferry\nthe ferry and the ferry\nno more');
    expect(index.findIn(2, 'the ferry')).toMatchObject({ paragraph: 2 });
    expect(index.findIn(3, 'the ferry')).toBeUndefined();
    expect(index.findIn(1, 'ferry the')).toBeUndefined();
    expect(index.paragraphs).toBe(3);
  });
});
