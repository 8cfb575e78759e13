import { describe, expect, it } from 'vitest';
import { createCompiler, memoryReader } from '../../src/index.ts';

const BRIEF = `each: { rows: places.csv, key: code, file: "{= code}-{= name}" }
title: "Work in {= name}"
standfirst: "In {= name}, {= rate} had no work.{^rate}"
keyMessages: ["MESSAGE"]
masthead: { series: P, number: 1, version: 1, date: 2026-01 }
author: { name: A }
sections:
  - { title: S, blocks: [{ paragraph: "It was {= rate}.[^rate]" }] }
claims:
  rate: { words: The rate, value: = rate, evidence: { source: s, row: rate } }
sources: { s: { title: Numbers made up } }
`;
const ROWS = 'code,name,rate\n4,Site 4,4.1 %\nP9,Arrondissement 3,2.0 %\n';

async function findings(row: string, message = 'One point.'): Promise<string[]> {
  const reader = memoryReader({ 'data/b/brief.yaml': BRIEF.replace('MESSAGE', message), 'data/b/places.csv': ROWS });
  const { diagnostics } = await createCompiler({ reader }).build('data/b', { row, check: true });
  return diagnostics.filter(({ code }) => code.startsWith('facts/')).map(({ message }) => message);
}

describe('the number in a place’s name', () => {
  it.each(['4', 'P9'])('is no figure that needs a claim: row %s', async (row) => {
    expect(await findings(row)).toEqual([]);
  });

  it('doesn’t excuse the same number elsewhere', async () => {
    expect(await findings('4', 'There are 4 reasons.')).toHaveLength(1);
    expect(await findings('P9', 'There are 3 reasons.')).toHaveLength(1);
    expect(await findings('4', 'In Site 4, 41 % had no work.{^rate}')).toHaveLength(1);
  });
});
