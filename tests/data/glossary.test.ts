import { expect, it } from 'vitest';
import { readBrief } from '../../src/data/read-brief.ts';
import { briefFiles, LEAST, printed } from './support.ts';

function read(words: string, glossary: string): ReturnType<typeof readBrief> {
  return readBrief('b', briefFiles(`${LEAST.replace('Words.', words)}glossary:\n${glossary}`));
}

const HEADWAY = '  - { term: Headway, text: The time between *two* buses. }\n';

it('marks terms by their words, or by name', () => {
  const { value, diagnostics } = read("'The [headway]{term}, and [times between buses]{term=HEADWAY}.'", HEADWAY);
  expect(diagnostics).toEqual([]);
  expect(value?.glossary).toMatchObject([
    { term: { plain: 'Headway' }, text: { plain: 'The time between two buses.' } },
  ]);
  const block = value?.sections[0]?.blocks[0];
  expect(block).toMatchObject({ text: { plain: 'The headway, and times between buses.' } });
});

it.each([
  ["'[Hedway]{term}'", ["brief.yaml:9:21 data/unknown-term no term 'Hedway' | did you mean 'Headway'?", 'unused']],
  ["'[buses]{term=}'", ['data/empty-mark this marks no term', 'unused']],
  ['Words.', ['unused']],
])('%s is reported', (words, expected) => {
  const messages = printed(read(words, HEADWAY).diagnostics);
  const unused = "warning data/unused-term no text marks the term 'Headway'";
  expect(messages).toEqual(expected.map((one) => expect.stringContaining(one === 'unused' ? unused : one)));
});

it('reports a term that is explained twice', () => {
  const { diagnostics } = read("'[headway]{term}'", `${HEADWAY}  - { term: headway, text: Again. }\n`);
  expect(printed(diagnostics)).toEqual([
    "brief.yaml:12:13 data/duplicate-term the glossary explains 'headway' twice | remove one",
  ]);
});
