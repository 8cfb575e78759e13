/** A place's PDF is the same whatever was built before it, and its source rebuilds it. */

import * as fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { confinedReader, createCompiler, memoryReader, verifyPdf } from '../src/index.ts';
import { overlay } from './setup/overlay.ts';
import { runs } from './support/runs.ts';

const KEYS = ['A', 'B', 'C'] as const;
const FILES = {
  'data/p/brief.yaml': `each: { rows: places.csv, key: code }
title: "Work in {= name}"
standfirst: "{= name} has {= rate},[^rate] {= rate | compared to average}."
keyMessages: ["{= name} is number {= rate | rank}.{^rate}"]
masthead: { series: Brief, number: 1, version: 1, date: 2022-10 }
author: { name: A Writer }
sections:
  - title: First
    blocks:
      - paragraph: "Words of *{= name}*."
      - when: rate > 3 %
        paragraph: "More than others."
      - figure: c
charts:
  c: { kind: bar, title: "{= name} among all", measure: Rate, unit: '%', data: places.csv, dataFrom: s, columns: { label: name, value: rate }, highlight: = name }
claims:
  rate: { value: = rate, evidence: { source: s, row: [rate, rate | rank] } }
sources: { s: { title: Rows } }
`,
  'data/p/brief.fr.yaml': 'passages: {}\n',
  'data/p/places.csv': 'code,name,rate\nA,North,2 %\nB,South [b] * x,4 %\nC,East,3 %\n',
};

const reader = overlay(memoryReader(FILES));
const alone = new Map<string, Uint8Array>();

beforeAll(async () => {
  for (const row of KEYS) {
    const { pdf, diagnostics } = await createCompiler({ reader }).build('data/p', { row });
    expect(diagnostics).toEqual([]);
    if (pdf) alone.set(row, pdf);
  }
});

it('of a place equals that of a build alone, in any order', async () => {
  const orders = fc.array(fc.constantFrom(...KEYS), { minLength: 2, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(orders, async (order) => {
      const compiler = createCompiler({ reader });
      for (const row of order) {
        const { pdf } = await compiler.build('data/p', { row });
        expect(Buffer.compare(pdf ?? new Uint8Array(), alone.get(row) ?? new Uint8Array())).toBe(0);
      }
    }),
    { numRuns: runs(3) },
  );
});

it('rebuilds from the source that it carries', async () => {
  const { same, manifest } = await verifyPdf(alone.get('B') ?? new Uint8Array(), { reader: confinedReader({}) });
  expect(same).toBe(true);
  expect(manifest?.options).toMatchObject({ row: 'B' });
});

it('follows an edit of the rows', async () => {
  let rows = FILES['data/p/places.csv'];
  const edited = overlay({
    read: (path) => memoryReader({ ...FILES, 'data/p/places.csv': rows }).read(path),
    list: (folder) => memoryReader(FILES).list(folder),
  });
  const compiler = createCompiler({ reader: edited });
  await compiler.build('data/p', { row: 'A' });
  rows = rows.replace('North,2 %', 'North,3.5 %');
  const { brief } = await compiler.build('data/p', { row: 'A' });
  expect(brief?.standfirst.plain).toBe('North has 3.5%, the same as the average of all 3.');
});
