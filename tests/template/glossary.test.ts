import { expect, it } from 'vitest';
import { createCompiler, memoryReader, printStage } from '../../src/index.ts';
import { overlay } from '../setup/overlay.ts';

const BRIEF = `masthead: { series: S, number: 1, version: 1, date: 2026-03 }
title: Terms
standfirst: Made up.
keyMessages: ['The [headway]{term} counts.']
sections: [{ id: a, title: A, blocks: [{ paragraph: 'A [headway]{term}.' }, { paragraph: 'The [headways]{term=headway} again.' }] }]
glossary: [{ term: headway, text: The time between buses. }]
author: { name: N }
`;

async function build(layout: string) {
  const reader = overlay(memoryReader({ 'data/x/brief.yaml': BRIEF }));
  const result = await createCompiler({ reader }).build('data/x', { layout });
  const html = printStage(result, 'html')
    .replace(/ @[\w.[\]]+/g, '')
    .replace(/\s+/g, ' ');
  return {
    html,
    tags: printStage(result, 'tags'),
    messages: result.diagnostics.map(({ code, message }) => `${code} ${message}`),
  };
}

it.each(['brief', 'report', 'large-print'])(
  'links the first use in the text of %s with its explanation',
  async (layout) => {
    const { html, messages } = await build(layout);
    expect(messages.filter((one) => !one.startsWith('layout/lonely'))).toEqual([]);
    expect(html).toContain('"A " <a class="term" id="termref-1" href="#term-1"> "headway" "."');
    expect(html).toContain('"The headways again."');
    expect(html).toContain(
      '<dt id="term-1"> "headway" <dd> "The time between buses. " <a class="backlink" role="doc-backlink" href="#termref-1"',
    );
  },
);

it('prints the words alone where a layout has no glossary, and says so', async () => {
  const { tags, messages } = await build('at-a-glance');
  expect(tags).not.toContain('#term-1');
  expect(messages).toEqual([expect.stringMatching('the glossary')]);
});
