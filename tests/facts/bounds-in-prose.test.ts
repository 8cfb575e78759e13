/** Bounds in prose ("more than 140") against exact evidence. All figures are made up. */

import { expect, it } from 'vitest';
import { readBrief } from '../../src/data/read-brief.ts';
import { checkFacts } from '../../src/facts/check-facts.ts';
import { briefFiles, LEAST } from '../data/support.ts';

function errorsOf(text: string): string[] {
  const yaml = `${LEAST.replace('Words.', JSON.stringify(`${text}[^a]`))}claims:
  a: { evidence: { source: s, quote: 'volunteers planted 145 trees' } }
sources:
  s: { title: T }
`;
  const files = briefFiles(yaml);
  const { value } = readBrief('b', files);
  const found = value ? checkFacts(value, files).diagnostics : [];
  return found.filter(({ severity }) => severity === 'error').map(({ code }) => code);
}

it.each(['More than 140 trees were planted.', 'Over 140 trees were planted.', 'Nearly 150 trees were planted.'])(
  '%s is true of 145',
  (text) => expect(errorsOf(text)).toEqual([]),
);

it.each([
  'More than 145 trees were planted.',
  'More than 150 trees were planted.',
  'More than 1,400 trees were planted.',
])('%s is false of 145', (text) => expect(errorsOf(text)).not.toEqual([]));
