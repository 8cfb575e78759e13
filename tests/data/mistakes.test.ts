/** Common mistakes in YAML and in the structure of a brief: one message each, at its place, with a hint. */

import { describe, expect, test } from 'vitest';
import { readBrief } from '../../src/data/read-brief.ts';
import { briefFiles, LEAST, printed } from './support.ts';

/** `in` replaces `for` in the minimal brief; the only message contains `expected` and its hint `hint`. */
interface Mistake {
  readonly for: string;
  readonly in: string;
  readonly at: string;
  readonly expected: string;
  readonly hint?: string;
}

const STANDFIRST = 'What it says.';
const BLOCK = '      - paragraph: Words.';
const MESSAGES = '[One point.]';

function only(messages: readonly string[], { at, expected, hint = '' }: Omit<Mistake, 'for' | 'in'>): void {
  expect(messages).toHaveLength(1);
  const [message = '', how = ''] = (messages[0] ?? '').split(' | ');
  expect(message).toContain(`${at} `);
  expect(message).toContain(expected);
  expect(how).toContain(hint);
}

function saidOf(mistake: Pick<Mistake, 'for' | 'in'>): string[] {
  expect(LEAST).toContain(mistake.for);
  return printed(readBrief('b', briefFiles(LEAST.replace(mistake.for, mistake.in))).diagnostics);
}

const indentation: readonly Mistake[] = [
  {
    for: 'keyMessages: [One point.]',
    in: 'keyMessages\n  - One point.',
    at: ':3:12',
    expected: "':' is missing after 'keyMessages'",
    hint: "write 'keyMessages:'",
  },
  {
    for: '    blocks:',
    in: '    blocks',
    at: ':8:11',
    expected: "':' is missing after 'blocks'",
  },
  {
    for: BLOCK,
    in: '   - paragraph: Words.',
    at: ':9:1',
    expected: 'indented by 3 spaces, its neighbours by 4',
    hint: '4 spaces',
  },
  {
    for: BLOCK,
    in: `${BLOCK}\n     - paragraph: More.`,
    at: ':10:1',
    expected: 'by 5 spaces, its neighbours by 6',
    hint: '6 spaces',
  },
  { for: '    blocks:', in: '   blocks:', at: ':8:1', expected: 'by 3 spaces, its neighbours by 4' },
  { for: '    blocks:', in: '     blocks:', at: ':8:1', expected: 'by 5 spaces, its neighbours by 4' },
  {
    for: 'keyMessages:',
    in: ' keyMessages:',
    at: ':3:1',
    expected: 'by 1 space, its neighbours by 0',
    hint: "don't indent it",
  },
  { for: '    blocks:', in: '\tblocks:', at: ':8:1', expected: 'indented with a tab', hint: 'ordinary spaces' },
  {
    for: '    blocks:',
    in: '\u00a0\u00a0\u00a0\u00a0blocks:',
    at: ':8:1',
    expected: 'non-standard spaces',
    hint: 'ordinary spaces',
  },
  {
    for: STANDFIRST,
    in: '>-\nWhat it says.',
    at: ':3:1',
    expected: "isn't part of the text",
    hint: 'deeper than its key',
  },
  { for: STANDFIRST, in: '>-\n    What\n  it says.', at: ':4:1', expected: "isn't part of the text", hint: 'equally' },
  { for: 'author:', in: '- author:', at: ':5:1', expected: 'a list item', hint: 'below a key' },
];

const lists: readonly Mistake[] = [
  {
    for: BLOCK,
    in: '      -paragraph: Words.\n      - paragraph: More.',
    at: ':9:7',
    expected: "a space is missing after '-'",
    hint: "'- paragraph: Words.'",
  },
  { for: BLOCK, in: `${BLOCK}\n      -paragraph: More.`, at: ':10:7', expected: "a space is missing after '-'" },
  {
    for: MESSAGES,
    in: '\n  -One.\n  -Two.',
    at: ':4:3',
    expected: 'expected a list of texts',
    hint: "a space is missing after '-'",
  },
  {
    for: MESSAGES,
    in: '\n  - One.\n    - Two.',
    at: ':5:5',
    expected: 'part of the text above it',
    hint: 'the same indentation',
  },
  {
    for: MESSAGES,
    in: '\n  – One.\n  – Two.',
    at: ':4:3',
    expected: 'expected a list of texts',
    hint: "begin each item with '- '",
  },
  { for: MESSAGES, in: '\n  * One.\n  * Two.', at: ':4:3', expected: "not with '*'", hint: "'- One.'" },
  {
    for: MESSAGES,
    in: '\n  • One.\n  • Two.',
    at: ':4:3',
    expected: 'expected a list of texts',
    hint: "begin each item with '- '",
  },
  { for: MESSAGES, in: '- One.', at: ':3:14', expected: "can't begin on the line of its key", hint: 'the next line' },
  { for: MESSAGES, in: 'One, two', at: ':3:14', expected: 'expected a list of texts', hint: '[One, two]' },
  { for: MESSAGES, in: '{ a: One, b: Two }', at: ':3:14', expected: 'found a map', hint: "after '- '" },
  {
    for: MESSAGES,
    in: '\n  - One: two\n  - Three: four',
    at: ':4:5',
    expected: 'found a map (also in line 5)',
    hint: "put it in quotes: 'One: two'",
  },
  { for: MESSAGES, in: '\n  -\n  - Two.', at: ':4:4', expected: 'found nothing', hint: "after the key or the '- '" },
];

const keys: readonly Mistake[] = [
  {
    for: 'title: A title',
    in: 'title:A title',
    at: ':1:6',
    expected: "a space is missing after 'title:'",
    hint: "'title: A title'",
  },
  {
    for: 'title: A title',
    in: 'title A title',
    at: ':1:6',
    expected: "no ': ' after its key",
    hint: "'title: A title'",
  },
  { for: 'title: A title', in: 'title = A title', at: ':1:7', expected: "not by '='", hint: "'title: A title'" },
  { for: 'title: A title', in: 'title：A title', at: ':1:6', expected: "not by '：'", hint: "'title: A title'" },
  {
    for: 'title: A title',
    in: '// a brief\ntitle: A title',
    at: ':1:1',
    expected: "'//' doesn't begin a comment",
    hint: "'# '",
  },
  {
    for: 'title: A title',
    in: '---\ntitle: A title\n---',
    at: ':3:1',
    expected: 'a second document',
    hint: "remove this '---'",
  },
  {
    for: 'keyMessages:',
    in: 'title: Again\nkeyMessages:',
    at: ':3:1',
    expected: "'title' appears twice, first in line 1",
    hint: 'remove one',
  },
  {
    for: BLOCK,
    in: '      - quotation: { text: A, text: B, speaker: C }',
    at: ':9:31',
    expected: "'text' appears twice",
    hint: 'remove one',
  },
  {
    for: '- paragraph: Words.',
    in: '- paragraph:Words.',
    at: ':9:9',
    expected: 'expected a block',
    hint: "'- paragraph: Words.'",
  },
  {
    for: '- paragraph: Words.',
    in: '- paragraph Words.',
    at: ':9:9',
    expected: 'expected a block',
    hint: "'- paragraph: Words.'",
  },
  {
    for: '- paragraph: Words.',
    in: '- Words.',
    at: ':9:9',
    expected: 'expected a block',
    hint: "'- paragraph: Words.'",
  },
  { for: '- paragraph:', in: '- p:', at: ':9:9', expected: "there is no block type 'p'", hint: "'paragraph'" },
  { for: 'standfirst:', in: 'summary:', at: ':2:1', expected: "unknown key 'summary'", hint: "'standfirst'" },
  {
    for: 'title: A title',
    in: 'title:',
    at: ':1:1',
    expected: "'title' has no value",
    hint: "write the value after 'title: '",
  },
  { for: 'title: A title', in: 'title: ~', at: ':1:1', expected: "'title' has no value" },
];

const quotes: readonly Mistake[] = [
  { for: STANDFIRST, in: 'What it says: this', at: ':2:25', expected: "contains ': '", hint: "'What it says: this'" },
  { for: STANDFIRST, in: 'What it says:', at: ':2:25', expected: "contains ':'", hint: 'put it in quotes' },
  { for: STANDFIRST, in: '“What: it says”', at: ':2:18', expected: "contains ': '", hint: "don't quote" },
  {
    for: MESSAGES,
    in: '\n  - “One.** First: yes.”',
    at: ':4:5',
    expected: 'found a map',
    hint: 'typographic quotation marks (“ ”)',
  },
  { for: MESSAGES, in: '\n  - «One: yes.»', at: ':4:5', expected: 'found a map', hint: "don't quote" },
  { for: MESSAGES, in: '\n  - ‘One: yes.’', at: ':4:5', expected: 'found a map', hint: "don't quote" },
  { for: MESSAGES, in: '\n  - „One: yes.“', at: ':4:5', expected: 'found a map', hint: "don't quote" },
  {
    for: STANDFIRST,
    in: "'It's said.'",
    at: ':2:17',
    expected: 'text follows the closing quotation mark',
    hint: 'an apostrophe',
  },
  {
    for: STANDFIRST,
    in: "'It\\'s a \"word\".'",
    at: ':2:18',
    expected: 'text follows the closing quotation mark',
    hint: "(''): 'It''s a \"word\".'",
  },
  {
    for: STANDFIRST,
    in: '"What" it says',
    at: ':2:19',
    expected: 'text follows the closing quotation mark',
    hint: `'"What" it says'`,
  },
  { for: STANDFIRST, in: '"What it says', at: ':2:13', expected: `this '"' is not closed`, hint: 'close it' },
  { for: STANDFIRST, in: "'What it says", at: ':2:13', expected: "this ''' is not closed", hint: 'close it' },
  { for: STANDFIRST, in: '"C:\\Users"', at: ':2:16', expected: "'\\U' means nothing", hint: 'single quotes' },
  { for: STANDFIRST, in: '"2 \\* 3"', at: ':2:16', expected: "'\\*' means nothing", hint: '\\\\*' },
  { for: STANDFIRST, in: '*What* it says', at: ':2:13', expected: "can't begin with '*'", hint: "'*What* it says'" },
  {
    for: STANDFIRST,
    in: '**What.** It says',
    at: ':2:13',
    expected: "can't begin with '*'",
    hint: "'**What.** It says'",
  },
  { for: STANDFIRST, in: '@what it says', at: ':2:13', expected: "can't begin with '@'", hint: "'@what it says'" },
  { for: STANDFIRST, in: '`what` it says', at: ':2:13', expected: "can't begin with '`'", hint: "'`what` it says'" },
  { for: STANDFIRST, in: '%5 of it', at: ':2:13', expected: "can't begin with '%'", hint: "'%5 of it'" },
  { for: STANDFIRST, in: '&Co said so', at: ':2:13', expected: "drops '&Co'", hint: "'&Co said so'" },
  { for: STANDFIRST, in: '!important', at: ':2:13', expected: "drops '!important'", hint: "'!important'" },
  {
    for: STANDFIRST,
    in: '[What](https://a.org) it says',
    at: ':2:13',
    expected: "begins with '['",
    hint: 'put it in quotes',
  },
  { for: STANDFIRST, in: '{^what} it says', at: ':2:13', expected: "begins with '{'", hint: 'put it in quotes' },
  {
    for: STANDFIRST,
    in: '[Draft]',
    at: ':2:13',
    expected: 'found a list',
    hint: 'write Draft; if the brackets belong',
  },
  { for: STANDFIRST, in: '[Draft]', at: ':2:13', expected: 'found a list', hint: "'[Draft]'" },
  { for: STANDFIRST, in: '[What it says', at: ':2:13', expected: "'[' is not closed", hint: "']'" },
  { for: STANDFIRST, in: '> What it says', at: ':2:13', expected: "text follows '>'", hint: 'on the next line' },
  { for: STANDFIRST, in: '| What it says', at: ':2:13', expected: "text follows '|'", hint: 'on the next line' },
  {
    for: BLOCK,
    in: '      - quotation: { text: A, and so on, speaker: B }',
    at: ':9:28',
    expected: 'between { } a comma ends a value',
    hint: "put it in quotes: 'A, and so on'",
  },
  {
    for: BLOCK,
    in: '      - quotation: { text: We say […], speaker: B }',
    at: ':9:35',
    expected: "contains '['",
    hint: 'in quotes',
  },
];

const types: readonly Mistake[] = [
  {
    for: '{ name: A Writer }',
    in: 'A Writer',
    at: ':5:9',
    expected: 'expected a map with name',
    hint: '{ name: A Writer }',
  },
  {
    for: BLOCK,
    in: '      - quotation: { text: A b, speaker: B, pull: yes }',
    at: ':9:51',
    expected: 'expected true or false',
    hint: 'write true',
  },
  {
    for: BLOCK,
    in: '      - quotation: { text: A b, speaker: B, pull: "off" }',
    at: ':9:51',
    expected: 'expected true or false',
    hint: 'write false',
  },
  { for: '- title: First', in: '- id: 007\n    title: First', at: ':7:9', expected: 'the number 7', hint: "'007'" },
  { for: 'A title', in: '2024', at: ':1:8', expected: 'the number 2024', hint: "'2024'" },
  { for: 'A title', in: 'true', at: ':1:8', expected: 'found true', hint: "'true'" },
  { for: BLOCK, in: '      - list: { items: One. }', at: ':9:24', expected: 'expected a list', hint: "'- One.'" },
  {
    for: 'A title',
    in: '{ text: A title }',
    at: ':1:8',
    expected: 'found a map',
    hint: 'write only the text: A title',
  },
];

const lost: readonly Mistake[] = [
  { for: STANDFIRST, in: 'The #1 priority', at: ':2:17', expected: "drops '#1 priority'", hint: "'The #1 priority'" },
  { for: STANDFIRST, in: 'Prices rose #again: yes', at: ':2:25', expected: "drops '#again: yes'", hint: 'in quotes' },
  { for: STANDFIRST, in: 'The # of people', at: ':2:17', expected: "drops '# of people'" },
  { for: STANDFIRST, in: 'What it\n  says #3', at: ':3:8', expected: "drops '#3'" },
  { for: STANDFIRST, in: 'What it\n  #3 says', at: ':3:3', expected: "drops '#3 says'" },
  { for: STANDFIRST, in: 'What it #3\n  says', at: ':2:21', expected: "ends at ' #'", hint: 'in quotes' },
  {
    for: STANDFIRST,
    in: '#1 priority',
    at: ':2:13',
    expected: "'standfirst' has no value: '#' begins a comment",
    hint: "'#1 priority'",
  },
  { for: MESSAGES, in: '\n  - Be #1 at last.', at: ':4:8', expected: "drops '#1 at last.'" },
  { for: MESSAGES, in: '[Be #1, be first]', at: ':3:18', expected: "hides the closing ']'", hint: 'in quotes' },
];

describe.each([
  ['indentation', indentation],
  ['lists', lists],
  ['keys', keys],
  ['quotes', quotes],
  ['types', types],
  ['what YAML drops', lost],
])('%s', (_, mistakes) => {
  test.each(mistakes)('$in', (mistake) => only(saidOf(mistake), mistake));
});

test.each([
  'What it says. # to be checked',
  'What it says # draft',
  '"What it says" #1',
  'What it says.   # TODO: shorten',
  'What it says. #todo',
  "'The #1 priority'",
  'C# and F#, no comment',
])('an ordinary comment or text is no mistake: %s', (standfirst) => {
  expect(saidOf({ for: STANDFIRST, in: standfirst })).toEqual([]);
});

test('comments between keys, beside ids and numbers are comments', () => {
  const yaml = LEAST.replace('sections:\n', '# sections follow\nsections: # all of them\n  #- title: Old\n');
  expect(printed(readBrief('b', briefFiles(yaml)).diagnostics)).toEqual([]);
});

test('a number that YAML cuts', () => {
  const chart =
    'charts:\n  s:\n    kind: bar\n    title: T\n    measure: M\n    rows:\n      - label: A\n        value: 5 #3\n';
  const yaml = LEAST.replace('paragraph: Words.', 'figure: s') + chart;
  const at = ':17:18 warning';
  only(printed(readBrief('b', briefFiles(yaml)).diagnostics), {
    at,
    expected: "data/lost-text YAML drops '#3'",
    hint: "'5 #3'",
  });
});

test('a bracket in a long brief is one message, and so is each other fault', () => {
  const section = (n: number, block: string): string => `  - title: S${n}\n    blocks:\n      - ${block}\n`;
  const good = Array.from({ length: 20 }, (_, i) => section(i, 'paragraph: Words.'));
  const bad = section(20, 'quotation: { text: We do [not] know, speaker: A }');
  const yaml = LEAST + [...good, bad, ...good, section(21, 'paragraph: so: so'), ...good].join('');
  expect(printed(readBrief('b', briefFiles(yaml)).diagnostics).map((line) => line.split(' | ')[0])).toEqual([
    "brief.yaml:72:34 data/yaml-syntax this text contains '['",
    "brief.yaml:135:22 data/yaml-syntax this text contains ': '",
  ]);
});

test('a block written into another is one message, and the chart that it places is not missed', () => {
  const yaml = `${LEAST.replace(BLOCK, `${BLOCK}\n        figure: rides`)}charts:
  rides: { kind: bar, title: Rides, measure: Trips, unit: '', rows: [{ label: A, value: 5 }], source: S }
`;
  only(printed(readBrief('b', briefFiles(yaml)).diagnostics), {
    at: '10:9',
    expected: "'figure' begins another block",
    hint: "write '- ' before it, as before 'paragraph'",
  });
});

test.each([
  ['English', 'it is read as en | write en'],
  ['Deutsch', 'it is read as de | write de'],
  ['en_GB', 'it is read as en-GB | write en-GB'],
])('the language %s is written as a tag', (name, hint) => {
  const { value, diagnostics } = readBrief('b', briefFiles(`language: ${name}\n${LEAST}`));
  expect(printed(diagnostics)).toEqual([expect.stringContaining(hint)]);
  expect(hint.endsWith(` ${value?.language}`)).toBe(true);
});
