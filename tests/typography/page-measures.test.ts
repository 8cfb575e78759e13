/** How well pages are set, measured from the PDF. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createCompiler, memoryReader } from '../../src/index.ts';
import { overlay } from '../setup/overlay.ts';
import { backHeight, leastFull, measurePages, type PageMeasures, readLines } from './page-measures.mjs';

const folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SENTENCES = [
  'Ministers in Northampton and Wolverhampton disagreed about the administration of neighbourhood schemes.',
  'The council spent more on transport than on housing, and nobody explained the difference at the time.',
  'Its chair called the arrangements transitional, although they had been in force for a considerable period.',
  'A few residents wrote to complain; most did not.',
];
const paragraph = (from: number, count: number): string =>
  Array.from({ length: count }, (_, i) => SENTENCES[(from + i) % SENTENCES.length]).join(' ');

/** Made up to contain everything that can put columns out of step. */
const MIXED = `
masthead: { series: Policy brief, number: 3, version: 1, date: 2026-03 }
title: A brief to measure
standfirst: Every kind of block between paragraphs.
keyMessages: [First, Next]
author: { name: N }
charts:
  c: { kind: bar, title: A chart, measure: Share, unit: '%', rows: [{ label: A, value: 12 }, { label: B, value: 30 }] }
checks: { untraced: 'off', no-claims: 'off', in-layout: 'off' }
sections:
  - title: One
    blocks:
      - paragraph: ${paragraph(0, 9)}
      - heading: A heading
      - list: { items: ['${paragraph(1, 2)}', '${paragraph(3, 1)}'] }
      - paragraph: ${paragraph(2, 8)}
      - figure: c
      - paragraph: ${paragraph(1, 7)}
  - title: A second section with a title of two lines
    blocks:
      - quotation: { text: '${paragraph(3, 2)}', speaker: Somebody }
      - paragraph: ${paragraph(0, 8)}
      - box: { title: A box, blocks: [paragraph: '${paragraph(2, 2)}'] }
      - definitions: [{ term: A term, text: Its meaning. }, { term: Another, text: Its meaning. }]
      - paragraph: ${paragraph(3, 12)}
`;

const compiler = createCompiler({ reader: overlay(memoryReader({ 'data/mixed/brief.yaml': MIXED })) });

interface Measured extends PageMeasures {
  readonly back: number;
  readonly full: number;
}

/** The height of A4, pt. */
const PAPER_HEIGHT = 841.89;

async function measured(brief: string, layout: string, look?: string): Promise<Measured> {
  const { pdf, diagnostics } = await compiler.build(brief, { layout, ...(look === undefined ? {} : { look }) });
  if (!pdf) throw new Error(diagnostics.map((d) => d.message).join('\n'));
  const file = join(folder, 'out.pdf');
  writeFileSync(file, pdf);
  const pages = readLines(file);
  const full = layout === 'report' ? leastFull(file) : 1;
  return { ...measurePages(pages), back: backHeight(pages, PAPER_HEIGHT), full };
}

describe.each(['data/belarus', 'data/mixed'])('%s in the layout brief', (brief) => {
  it('has lines level with those of the next column, and no words split between columns', async () => {
    const found = await measured(brief, 'brief');
    expect(found.justified).toBeGreaterThan(40);
    expect(found.aligned).toBeGreaterThanOrEqual(0.95);
    expect(found.split).toBe(0);
    expect(found.stacks).toBe(0);
  });
});

const LOOKS = ['institute', 'newsroom', 'parliament', 'development'];

describe.each(LOOKS)('the sample in the look %s', (look) => {
  it('has few hyphens, even gaps, columns that end together, and at most half a page of notes', async () => {
    const { hyphens, gap, shortLast, ends, aligned, split, back } = await measured('data/belarus', 'brief', look);
    expect(hyphens).toBeLessThanOrEqual(15);
    expect(gap).toBeLessThanOrEqual(1.28);
    expect(shortLast).toBeLessThanOrEqual(1);
    expect(ends).toBeLessThanOrEqual(1.01);
    expect(aligned).toBeGreaterThanOrEqual(0.95);
    expect(split).toBe(0);
    expect(back).toBeLessThanOrEqual(0.5);
  });
});

it.each(['data/belarus', 'data/iowa'])('pages of %s as a report are at least two thirds full', async (brief) => {
  expect((await measured(brief, 'report')).full).toBeGreaterThan(0.66);
});
