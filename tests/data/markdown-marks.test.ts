import { describe, expect, test } from 'vitest';
import { readBrief } from '../../src/data/read-brief.ts';
import { briefFiles, LEAST, printed } from './support.ts';

function messagesFor(text: string): string[] {
  const block = `paragraph: ${JSON.stringify(text)}`;
  return printed(readBrief('b', briefFiles(LEAST.replace('paragraph: Words.', block))).diagnostics);
}

test.each([
  ['## Costs', '9:21', "'#' doesn't make a heading here", 'heading:'],
  ['See ![a map](map.png) here', '9:25', "this doesn't make an image here", 'image:'],
  ['| a | b |\n|---|---|\n| 1 | 2 |', ':9:', "'|' doesn't make a table here", 'table:'],
  ['- One\n- Two', ':9:', "this doesn't make a list here", 'list:'],
  ['* One\n* Two', ':9:', "this doesn't make a list here", 'list:'],
  ['- One alone', '9:21', "this doesn't make a list here", 'list:'],
  ['Three:\n1. One\n2. Two', ':9:', "this doesn't make a numbered list here", 'style: number'],
  ['> They said so', '9:21', "'>' doesn't make a quotation here", 'quotation:'],
  ['[^1]: A note.', ':9:', "a note can't be defined in the text", 'notes:'],
  ['A\n---\nB', ':9:', "this doesn't make a line here", 'remove it'],
  ['a __strong__ word', '9:23', "'__' is printed", '**strong**'],
  ['an _emphatic_ word', '9:24', "'_' is printed", '*emphasis*'],
  ['a ~~wrong~~ word', '9:23', "'~~' is printed", 'remove it'],
  ['a <b>bold</b> word', '9:23', 'this tag is printed', '**strong**'],
  ['one<br/>two', '9:24', "'<br>' is printed", 'a new paragraph'],
  ['5 m<sup>2</sup>', '9:24', 'this tag is printed', 'm²'],
  ['<a href="https://example.org">here</a>', ':9:', 'this tag is printed', '[words](https://...)'],
  ['see (here)[https://example.org]', '9:25', 'the words belong between [ ]', '[words](https://...)'],
  ['<https://example.org>', '9:21', 'printed with the address', '[words](https://...)'],
  ['a dash -- like this', '9:28', "'--' is printed as it is", '– (U+2013)'],
  ['from 5--10 km', '9:27', "'--' is printed as it is", '– (U+2013)'],
  ['50\\% of R\\&D', '9:23', "'\\' is printed as it is", 'the character alone'],
  ['5&nbsp;km', '9:22', 'this is printed as it is', 'the character itself'],
])('%j', (text, at, message, hint) => {
  const found = messagesFor(text).filter((one) => one.includes('data/markdown'));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(at);
  expect(found[0]).toContain(message);
  expect(found[0]).toContain(hint);
});

const PLAIN = `${LEAST}      - figure: costs
      - quotation: { text: Words, speaker: Ada Quill }
charts:
  costs:
    kind: bar
    title: Costs rose
    measure: Cost
    series: [Minsk, Brest]
    survey: { sponsor: A firm }
    rows:
      - { label: Bread, values: { Minsk: 1, Brest: 2 } }
      - { label: Milk, values: { Minsk: 1, Brest: 2 } }
sources:
  paper: { title: A paper, author: Ben Hill }
`;

const saidOfPlain = (from: string, to: string): string[] => {
  expect(PLAIN).toContain(from);
  return printed(readBrief('b', briefFiles(PLAIN.replaceAll(from, to))).diagnostics);
};

test.each([
  ['label: Bread', "label: '**Bread**'", "'*' is printed as it is", 'plain text'],
  ['label: Bread', "label: 'Bread[^paper]'", 'this mark is printed as it is', 'in a text'],
  ['label: Bread', "label: 'Bread {@costs}'", 'this mark is printed as it is', 'in a text'],
  ['label: Bread', "label: 'CO<sub>2</sub>'", 'this tag is printed as it is', 'm², CO₂'],
  ['name: A Writer', "name: '*A Writer*'", "'*' is printed as it is", 'plain text'],
  ['series: Brief', "series: '_Brief_'", "'_' is printed as it is", 'plain text'],
  ['Minsk', '"`Minsk`"', "'`' is printed as it is", 'plain text'],
  ['measure: Cost', "measure: 'Cost &amp; price'", 'this is printed as it is', 'the character itself'],
  [
    'speaker: Ada Quill',
    "speaker: '[Ada Quill](https://example.org)'",
    "this doesn't make a link here",
    'only the words',
  ],
  ['sponsor: A firm', "sponsor: '[A firm]{lang=fr}'", 'this mark is printed as it is', 'only the words'],
  ['title: A paper', "title: '## A paper'", "'#' is printed as it is", 'plain text'],
  ['author: Ben Hill', "author: '<b>Ben Hill</b>'", 'this tag is printed as it is', 'plain text'],
  ['title: A title', "title: A title\nshortTitle: 'A __title__'", "'__' is printed as it is", 'plain text'],
])('a plain field: %s as %s', (from, to, message, hint) => {
  const found = saidOfPlain(from, to).filter((one) => one.includes('data/markdown'));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain(message);
  expect(found[0]).toContain(hint);
});

test('the same mark in rows of one list is one message', () => {
  const yaml = PLAIN.replace('label: Bread', "label: '**Bread**'").replace('label: Milk', "label: '**Milk**'");
  const found = printed(readBrief('b', briefFiles(yaml)).diagnostics).filter((one) => one.includes('data/markdown'));
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('also in line 21');
});

test.each(['# of trips', '- Other', '* preliminary', '2 * 3', 'A*', '[1990–2000]', 'a_b_c', '<5 %', '1. Bread', 'R&D'])(
  'the label %j is text',
  (label) => {
    const found = saidOfPlain('label: Bread', `label: ${JSON.stringify(label)}`);
    expect(found.filter((one) => one.includes('data/markdown'))).toEqual([]);
  },
);

test.each([
  '#1 of all',
  'C# and #hashtags',
  'less than <5 %, more than >10 %',
  'a < b and b > c',
  'R&D; AT&T',
  'snake_case_name and another_one',
  '2 - 3 = -1',
  'A sentence - with a dash',
  'write brief build --draft',
  'see https://xn--bcher-kva.example/a--b',
  'see [us](https://example.org/a--b)',
  'either | or',
  '*emphasis*, **strong**, `<b>code</b>`',
  'In 2020.\n1. January was cold.',
])('%j is text', (text) => {
  expect(messagesFor(text).filter((one) => one.includes('data/markdown'))).toEqual([]);
});

test('each kind of mark in a text is reported, not only the first', () => {
  expect(messagesFor('a <b>bold</b> word<br>and 5&nbsp;km')).toHaveLength(3);
});

describe('quotation marks without a partner', () => {
  const open = (text: string): string[] => messagesFor(text).filter((one) => one.includes('data/open-quotation'));

  test.each(['He said "yes.', 'He said “yes.', 'Er sagte „ja.', 'Il dit « oui.', '"Yes", he said, "and no.', '「はい'])(
    '%j',
    (text) => expect(open(`So ${text}`)).toEqual([expect.stringContaining("isn't closed, or not opened")]),
  );

  test.each([
    'He said "yes" and “no”.',
    'Er sagte „ja“.',
    'Il dit « oui ».',
    'A screen of 24" is large.',
    'They said "about 12" and “about 13”.',
    'דובר צה"ל אמר',
    '“A paragraph of a longer quotation.',
  ])('%j has none', (text) => expect(open(text)).toEqual([]));
});
