/** Blocks as the base layout prints them. */

import { expect, it } from 'vitest';
import { createCompiler, memoryReader, printStage } from '../../src/index.ts';
import { overlay } from '../setup/overlay.ts';

/** The text of the HTML stage of a brief with these blocks. */
async function html(blocks: string, more = ''): Promise<string> {
  const brief = `masthead: { series: S, number: 1, version: 1, date: 2026-03 }
title: Blocks
standfirst: Made up to show blocks.
keyMessages: [One]
sections: [{ id: a, title: A, blocks: [${blocks}] }]
author: { name: N }
${more}`;
  const result = await createCompiler({ reader: overlay(memoryReader({ 'data/x/brief.yaml': brief })) }).build(
    'data/x',
  );
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return printStage(result, 'html')
    .replace(/ @[\w.[\]]+/g, '')
    .replace(/\s+/g, ' ');
}

it('prints recommendations as a numbered list, with who should act', async () => {
  const item = '{ title: Ask *them*, text: Soon., actor: the council }';
  const found = await html(`{ recommendations: [${item}, { title: Wait }] }`);
  expect(found).toContain(
    '<ol class="recommendations"> <li> <p class="what"> "Ask " <em> "them" <p> "Soon." <p class="who"> "For: the council" <li> <p class="what"> "Wait"',
  );
});

it('prints key figures in any form', async () => {
  const values = ["'1 in 5'", '2030', "'1994'", '12500', "'<10 %'", "'3 out of 4'", '1500.5'];
  const found = await html(`{ keyFigures: [${values.map((value) => `{ value: ${value}, label: x }`).join(', ')}] }`);
  const printed = [...found.matchAll(/<p class="value"> "([^"]*)"/g)].map(([, value]) => value);
  expect(printed).toEqual(['1 in 5', '2030', '1994', '12,500', 'Less than 10%', '3 out of 4', '1,500.5']);
});

it('prints no heading of an annex without figures', async () => {
  expect(await html('{ paragraph: Words. }')).not.toContain('annex');
});
