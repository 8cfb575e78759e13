/** Pages of the shipped layouts that wide figures, notes and long tables would leave half empty. */

import { expect, it } from 'vitest';
import { createCompiler, memoryReader, printStage } from '../../src/index.ts';
import { overlay } from '../setup/overlay.ts';

const WORDS = 'These words were made up to fill a page, line after line after line. ';
const paragraphs = (n: number): string => `      - paragraph: ${WORDS.repeat(6)}\n`.repeat(n);
const rows = (n: number, row: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => `          - { ${row(i)} }\n`).join('');

async function linesOf(layout: string, blocks: string, more = ''): Promise<readonly string[]> {
  const yaml = `layout: ${layout}
masthead: { series: S, number: 1, version: 1, date: 2026-03 }
title: Title
standfirst: Words.
keyMessages: [A]
author: { name: N }
checks: { untraced: off, no-claims: off }
${more}sections:
  - id: one
    title: Part
    blocks:
${blocks}`;
  const compiler = createCompiler({ reader: overlay(memoryReader({ 'data/x/brief.yaml': yaml })) });
  const result = await compiler.build('data/x');
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return printStage(result, 'pages').split('\n');
}

const pageOf = (lines: readonly string[], words: string): number => {
  const at = lines.findIndex((line) => line.includes(words));
  expect([words, at]).not.toEqual([words, -1]);
  return lines.slice(0, at).filter((line) => /^page \d/.test(line)).length;
};

const chart = (n: number): string =>
  `charts:\n  bus:\n    kind: bar\n    title: The riders\n    measure: Share\n    rows:\n${rows(n, (i) => `label: Town ${i}, value: ${i}`)}`;

it.each(['large-print', 'report'])('%s: a figure that waits for a page comes before the annex', async (layout) => {
  const lines = await linesOf(
    layout,
    `${paragraphs(layout === 'report' ? 4 : 1)}      - figure: bus\n      - paragraph: End.\n`,
    chart(18),
  );
  const [figure, annex] = ['The riders', 'Data of Figure 1'].map((words) =>
    lines.findIndex((line) => line.includes(words)),
  );
  expect(figure).toBeGreaterThan(0);
  expect(figure).toBeLessThan(annex ?? 0);
});

it('report: a long table begins on the page of its heading', async () => {
  const table = `      - table:\n          id: t\n          caption: Towns\n          columns: [{ key: a, title: Town }, { key: b, title: Riders }]\n          rows:\n${rows(9, (i) => `a: T${i}, b: '${WORDS.repeat(2).trim()}'`).replaceAll('          -', '            -')}`;
  const lines = await linesOf('report', `${paragraphs(4)}${table}`);
  expect(pageOf(lines, '"T8"')).toBeGreaterThan(pageOf(lines, '"T0"'));
});
