/** Titles of sources that other parts of a brief repeat. All titles are made up. */

import { expect, it } from 'vitest';
import { LEAST } from '../data/support.ts';
import { rulesOfBrief } from './support.ts';

function rulesOf(parts: string): string[] {
  const yaml = `${LEAST.replace('Words.', 'Words.[^a]')}${parts}
claims:
  a: { evidence: { source: s, quote: many passengers } }
sources:
  s: { title: Annual report for 2023/24 }
`;
  return rulesOfBrief(yaml, { 'sources/s.txt': 'many passengers\n' });
}

const table = (source: string): string => `      - table:
          id: t
          caption: Costs
          columns: [{ key: a, title: For }]
          rows: [{ a: Ships }]
          source: ${JSON.stringify(source)}`;

it.each([
  'related: [{ title: Annual report for 2023/24, publisher: Office }]',
  'related: [{ title: "Annual report for 2023/24, Office of Ferries" }]',
  table('Annual report for 2023/24'),
  table('Source: Annual report for 2023/24 (Office)'),
])('accepts the title of a source in %s', (parts) => expect(rulesOf(parts)).toEqual([]));

it.each([
  'related: [{ title: Annual report for 2022/23, publisher: Office }]',
  'related: [{ title: "Annual report for 2023/24, on 400 ferries" }]',
  'related: [{ title: Half-yearly report for 2023/24 }]',
  'related: [{ title: Reports, publisher: Office of 2023/24 }]',
  table('Annual report for 2022/23'),
])('reports the figures of %s', (parts) => expect(rulesOf(parts)).not.toEqual([]));
