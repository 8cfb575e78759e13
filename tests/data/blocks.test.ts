import { expect, it } from 'vitest';
import { readBrief } from '../../src/data/read-brief.ts';
import { checkFacts } from '../../src/facts/check-facts.ts';
import { briefFiles, LEAST, printed } from './support.ts';

function read(block: string, more = ''): ReturnType<typeof readBrief> {
  return readBrief('b', briefFiles(`${LEAST.replace('paragraph: Words.', block)}${more}`));
}

it('key figures contain parsed values with their words, in reading order', () => {
  const figures =
    '[{ value: <10 %, label: "of people[^n]" }, { value: 145 miles, label: to Kyiv, note: About 233 km. }]';
  const { value, diagnostics } = read(`keyFigures: ${figures}`, 'notes:\n  n: { text: A note. }\n');
  expect(diagnostics).toEqual([]);
  expect(value?.sections[0]?.blocks).toMatchObject([
    {
      kind: 'key-figures',
      wide: false,
      items: [
        { quantity: { kind: 'bound', relation: '<', value: 10, unit: '%' }, label: { plain: 'of people' } },
        { quantity: { kind: 'exact', value: 145, unit: 'miles' }, note: { plain: 'About 233 km.' } },
      ],
    },
  ]);
  expect(value?.notes.map((note) => note.number)).toEqual([1]);
});

it('definitions contain terms and their texts', () => {
  const { value } = read('definitions: [{ term: "*Word*", text: What it means. }]');
  expect(value?.sections[0]?.blocks).toMatchObject([
    { kind: 'definitions', items: [{ term: { plain: 'Word' }, text: { plain: 'What it means.' } }] },
  ]);
});

it.each([
  ['keyFigures: []', ['brief.yaml:9:21 data/empty-section there are no key figures here']],
  ['definitions: []', ['brief.yaml:9:22 data/empty-section this list has no terms']],
])('%s is reported as empty', (block, expected) => {
  expect(printed(read(block).diagnostics)).toEqual(expected);
});

it('a key figure is checked against its evidence', () => {
  const item = '{ value: 10 %, label: in favour, evidence: { source: s, quote: less than 10% of people } }';
  const yaml = LEAST.replace('paragraph: Words.', `keyFigures: [${item}]`);
  const files = briefFiles(`${yaml}sources:\n  s: { title: T }\n`);
  const { value } = readBrief('b', files);
  const messages = value ? printed(checkFacts(value, files).diagnostics) : [];
  expect(messages.map((line) => line.split(' ')[1])).toContain('facts/kind-differs');
});
