/** Checks one text against one quotation. */

import { expect } from 'vitest';
import { readBrief } from '../../src/data/read-brief.ts';
import { checkFacts } from '../../src/facts/check-facts.ts';
import { briefFiles, LEAST, printed } from '../data/support.ts';

/** The rules that a text breaks, given the words that its claim quotes and the words around them in the source. */
export function rulesOf(text: string, quote: string, claim = '', around = quote): string[] {
  const yaml = `${LEAST.replace('Words.', JSON.stringify(`${text}[^a]`))}claims:
  a: { ${claim}evidence: { source: s, quote: ${JSON.stringify(quote)} } }
sources:
  s: { title: T }
`;
  const files = briefFiles(yaml, { 'sources/s.txt': `${around}\n` });
  const { value, diagnostics } = readBrief('b', files);
  expect(printed(diagnostics)).toEqual([]);
  return value ? checkFacts(value, files).diagnostics.map(({ code }) => code) : [];
}
