import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSenses } from '../../src/languages/en/thesaurus/senses.ts';
import { SortedTable } from '../../src/languages/en/thesaurus/sorted-table.ts';

it('finds exactly the words that it has', () => {
  const word = fc.stringMatching(/^[a-z-]{1,6}$/);
  fc.assert(
    fc.property(fc.dictionary(word, fc.array(word, { maxLength: 3 }), { maxKeys: 20 }), word, (words, other) => {
      const lines = Object.keys(words)
        .sort()
        .map((one) => [one, ...(words[one] ?? [])].join(' '));
      const table = new SortedTable(lines.join(','));
      for (const [one, rest] of Object.entries(words)) expect(table.get(one)).toBe(rest.join(' '));
      expect(table.has(other)).toBe(Object.hasOwn(words, other));
    }),
  );
});

it.each(['nouns', 'verbs', 'adjectives'] as const)('the table of %s is sorted', (name) => {
  const text = readSenses()[name];
  expect(text.length).toBeGreaterThan(10_000);
  const words = text.split(',').map((line) => line.split(' ')[0] ?? '');
  const table = new SortedTable(text);
  for (const word of words) expect(table.has(word)).toBe(true);
});
