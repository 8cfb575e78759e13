import { expect, it } from 'vitest';
import { createCompiler, memoryReader, printStage } from '../../src/index.ts';
import { printed } from '../data/support.ts';
import { overlay } from '../setup/overlay.ts';

const brief = (blocks: string): string => `masthead: { series: S, number: 1, version: 1, date: 2022 }
title: T
standfirst: S.
keyMessages: [A., B., C.]
sections:
  - { id: one, title: First, blocks: [{ paragraph: Words. }] }
  - { id: two, title: Second, blocks: [${blocks}] }
author: { name: N }
`;

async function headings(blocks: string, layout: string): Promise<{ text: string; said: readonly string[] }> {
  const reader = overlay(memoryReader({ 'data/x/brief.yaml': brief(blocks) }));
  const built = await createCompiler({ reader }).build('data/x', { layout, draft: true, source: false });
  const said = printed(built.diagnostics).filter((line) => !line.includes('facts/'));
  return { text: printStage(built, 'html'), said };
}

it.each(['brief', 'report', 'large-print'])('empty parts print nothing: %s', async (layout) => {
  const all = ['evidence', 'actors', 'unknowns', 'implications'].map((part) => `{ part: ${part} }`).join(', ');
  const { text, said } = await headings(all, layout);
  expect(text).not.toContain('"Second"');
  expect(text).not.toMatch(/<table>|evidence-table|class="unknowns"|class="implications"|Table 1/);
  expect(said).toEqual([
    "data/x/brief.yaml:7:48 warning data/empty-part 'evidence' prints nothing: the brief has no claims | write claims, or remove the part",
    "data/x/brief.yaml:7:68 warning data/empty-part 'actors' prints nothing: the brief has no actors | write actors, or remove the part",
    "data/x/brief.yaml:7:86 warning data/empty-part 'unknowns' prints nothing: the brief has no unknowns | write unknowns, or remove the part",
    "data/x/brief.yaml:7:106 warning data/empty-part 'implications' prints nothing: the brief has no implications | write implications, or remove the part",
  ]);
});

it('removes the heading above an empty part, and nothing else', async () => {
  const { text } = await headings(
    '{ heading: Gone }, { part: actors }, { heading: Stays }, { paragraph: More. }',
    'brief',
  );
  expect(text).toContain('"Second"');
  expect(text).not.toContain('"Gone"');
  expect(text).toContain('"Stays"');
});
