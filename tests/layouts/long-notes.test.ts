/** Notes below a chart are no higher than the chart, unless the author asks. */

import { expect, it } from 'vitest';
import { createCompiler, memoryReader } from '../../src/index.ts';
import { overlay } from '../setup/overlay.ts';

const LONG = 'These words go on about how the numbers were made. '.repeat(30).trim();

async function notes(chart: string): Promise<readonly string[]> {
  const yaml = `masthead: { series: S, number: 1, version: 1, date: 2026-03 }
title: Title
standfirst: Words.
keyMessages: [One]
author: { name: N }
checks: { no-claims: off }
charts:
  bus:
    { kind: bar, title: A chart, measure: Share, rows: [{ label: A, value: 12 }, { label: B, value: 9 }], ${chart} }
sections:
  - { title: Part, blocks: [{ figure: bus }] }
`;
  const compiler = createCompiler({ reader: overlay(memoryReader({ 'data/x/brief.yaml': yaml })) });
  const { diagnostics } = await compiler.build('data/x', {});
  return diagnostics
    .filter(({ code }) => code === 'layout/long-note')
    .map(({ message, span }) => `${span?.line} ${message.replace(/\d+/g, 'N')}`);
}

it.each([
  ['a short note', 'note: A few words.', []],
  ['a long note', `note: ${LONG}`, ["9 the notes below chart 'bus' are higher (N pt) than the chart (N pt)"]],
  ['a long source, which is no note', `source: ${LONG}`, []],
  [
    'a short note and a long question',
    `note: Few., survey: { question: ${LONG} }`,
    ["9 the notes below chart 'bus' are higher (N pt) than the chart (N pt)"],
  ],
  ['a long note that its author wants', `note: ${LONG}, longNote: true`, []],
])('%s', async (_, chart, expected) => {
  expect(await notes(chart)).toEqual(expected);
});
