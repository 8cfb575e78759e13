import { expect, test } from 'vitest';
import { readBrief } from '../../src/data/read-brief.ts';
import { briefFiles, LEAST, printed } from './support.ts';

interface Case {
  readonly name: string;
  /** Replacements in the minimal brief, and text to append. */
  readonly change?: readonly (readonly [string, string])[];
  readonly more?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly expected: readonly string[];
}

const FIGURE = ['paragraph: Words.', 'figure: s'] as const;
const CSV_CHART = 'charts:\n  s: { kind: bar, title: T, measure: M, data: s.csv }\n';

const cases: readonly Case[] = [
  { name: 'nothing wrong', expected: [] },
  {
    name: 'a text with a colon',
    change: [['What it says.', 'What it says: this: that']],
    expected: [
      "brief.yaml:2:25 data/yaml-syntax this text contains ': ' | put it in quotes: 'What it says: this: that', or on its own lines after '>-'",
    ],
  },
  {
    name: 'a text that begins with a mark',
    change: [['What it says.', '**Lead.** More.']],
    expected: [
      "brief.yaml:2:13 data/yaml-syntax a text can't begin with '*' in YAML | put it in quotes: '**Lead.** More.'",
    ],
  },
  {
    name: 'two errors of syntax',
    change: [['What it says.', '"What" it says']],
    more: 'title: Again\n',
    expected: [
      'brief.yaml:2:19 data/yaml-syntax text follows the closing quotation mark | put the whole text in quotes: \'"What" it says\'',
      "brief.yaml:10:1 data/duplicate-key 'title' appears twice, first in line 1 | remove one of them",
    ],
  },
  {
    name: 'an alias without an anchor',
    change: [['What it says.', '*lead']],
    expected: [
      "brief.yaml:2:13 data/bad-alias '*lead' refers to no anchor '&lead' before it | put text that begins with '*' in quotes, or on its own lines after '>-'",
    ],
  },
  {
    name: 'wrong types, all at once',
    change: [
      ['[One point.]', '5'],
      ['A title', '2020'],
      ['- paragraph: Words.', '- Words.'],
    ],
    more: 'paper: A3\n',
    expected: [
      "brief.yaml:1:8 data/wrong-type expected text, found the number 2020 | put it in quotes: '2020'",
      'brief.yaml:3:14 data/wrong-type expected a list of texts, found the number 5',
      "brief.yaml:9:9 data/wrong-type expected a block such as 'paragraph: ...', found the text 'Words.' | write '- paragraph: Words.'",
      "brief.yaml:10:8 data/wrong-type expected A4 or Letter, found the text 'A3' | did you mean 'A4'?",
    ],
  },
  {
    name: 'a key misspelt is one problem, not two',
    change: [['standfirst', 'standfrist']],
    expected: ["brief.yaml:2:1 data/unknown-key unknown key 'standfrist' | did you mean 'standfirst'?"],
  },
  {
    name: 'a key missing, a key without a value',
    change: [
      ['title: A title\n', ''],
      ['What it says.', ''],
    ],
    expected: [
      "brief.yaml:1:1 data/missing-key 'title' is missing: expected text",
      "brief.yaml:1:1 data/missing-value 'standfirst' has no value: expected text | write the value after 'standfirst: '; put text that begins with '#' in quotes",
    ],
  },
  {
    name: 'an empty section',
    change: [['\n      - paragraph: Words.', ' []']],
    expected: [
      "brief.yaml:8:5 data/empty-section the section 'First' has no blocks | give it a block such as 'paragraph: ...', or remove it",
    ],
  },
  {
    name: 'a kind of block that there is not',
    change: [['paragraph', 'paragraf']],
    expected: ["brief.yaml:9:9 data/unknown-block there is no block type 'paragraf' | did you mean 'paragraph'?"],
  },
  {
    name: 'a box in a box',
    change: [['paragraph: Words.', 'box: { blocks: [{ box: { blocks: [] } }] }']],
    expected: ["brief.yaml:9:27 data/unknown-block a box can't contain another box"],
  },
  {
    name: 'a chart that is not there, and one that is not placed',
    change: [['paragraph: Words.', 'figure: suport']],
    more:
      'charts:\n  support: { kind: bar, title: T, measure: M, rows: [{ label: L, value: 10 % }] }\n' +
      '  costs: { kind: bar, title: T, measure: M, rows: [{ label: L, value: 10 % }] }\n',
    expected: [
      "brief.yaml:9:17 data/unknown-chart no chart 'suport' | did you mean 'support'?",
      "brief.yaml:12:3 warning data/unused-chart no section places the chart 'costs' | write '- figure: costs' in a section",
    ],
  },
  {
    name: 'a chart with a wrong key and a wrong list',
    change: [FIGURE],
    more: 'charts:\n  s: { kind: bar, title: T, mesure: M, rows: 3 }\n',
    expected: [
      "brief.yaml:11:29 data/unknown-key unknown key 'mesure' | did you mean 'measure'?",
      'brief.yaml:11:46 data/wrong-type expected a list of rows, found the number 3',
    ],
  },
  {
    name: 'a kind of chart that there is not',
    more: 'charts:\n  s: { kind: pie, title: T }\n',
    expected: [
      "brief.yaml:11:14 data/wrong-value expected bar, stacked-bar, likert, dot-range, slope, line, waffle, big-number, timeline, flow, lollipop, dumbbell, scatter, histogram, pyramid, heat-table, ranked-table, treemap, sankey, map, tile-map or chartjs, found the text 'pie' | instead: kind: bar compares the parts; kind: stacked-bar adds them up; kind: waffle shows one share",
    ],
  },
  {
    name: 'notes and references, at their column',
    change: [['Words.', 'Words.[^railway] and {@figs} here']],
    more: 'notes:\n  railways: { text: T }\n',
    expected: [
      "brief.yaml:9:26 data/unknown-note no note or claim 'railway' | did you mean 'railways'?",
      "brief.yaml:9:41 data/unknown-reference no chart, table or section 'figs' | known ids: first",
      "brief.yaml:11:3 warning data/unused-note no text mentions the note 'railways' | write [^railways] where it belongs, or remove it",
    ],
  },
  {
    name: 'note marks with named values',
    change: [['Words.', 'Words.[^gas.to] and [^gas.tp] here[^gas]']],
    more: 'claims:\n  gas: { values: { to: £5 }, evidence: { source: s, quote: to £5 } }\nsources:\n  s: { title: T }\n',
    expected: [
      "brief.yaml:9:26 data/unknown-note no note or claim 'gas.to' | write {^gas.to} for a named value; [^gas] prints the note mark of its claim",
      "brief.yaml:9:40 data/unknown-note no note or claim 'gas.tp' | write {^gas.to} for a named value; [^gas] prints the note mark of its claim",
    ],
  },
  {
    name: 'marks in a folded text, at their line and column',
    change: [['paragraph: Words.', 'paragraph: >-\n          Some words\n          and [^none] there *open']],
    expected: [
      "brief.yaml:11:15 data/unknown-note no note or claim 'none' | write the note at the end of the brief: notes: { none: { text: What the note says. } }",
      "brief.yaml:11:29 data/unclosed-mark '*' is not closed | close it, or write \\* for a literal one",
    ],
  },
  {
    name: 'links',
    change: [['Words.', 'A [link]() and [t](foo) and [](https://example.org)']],
    expected: [
      'brief.yaml:9:22 data/empty-mark this link has no address',
      "brief.yaml:9:39 data/bad-link 'foo' isn't a web or mail address | write the whole address: https://... or mailto:...",
      'brief.yaml:9:48 data/empty-mark this link has no text',
    ],
  },
  {
    name: 'evidence from a source that is not there',
    change: [['Words.', 'Words.[^a]']],
    more: 'claims:\n  a: { evidence: [{ source: mather, paragraph: 0 }] }\nsources:\n  mathers: { title: T }\n',
    expected: [
      "brief.yaml:11:29 data/unknown-source no source 'mather' | did you mean 'mathers'?",
      'brief.yaml:11:48 data/wrong-type expected a paragraph number from 1, found the number 0',
    ],
  },
  {
    name: 'claims that are not there, and one that nothing refers to',
    change: [['Words.', 'Words.{^serve}']],
    more: 'claims:\n  survey: { from: [pol] }\n  poll: { status: quotd }\n  unasked: {}\nnotes:\n  poll: { text: T }\n',
    expected: [
      "brief.yaml:9:26 data/unknown-claim no claim 'serve' | did you mean 'survey'?",
      "brief.yaml:11:20 data/unknown-claim no claim 'pol' | did you mean 'poll'?",
      "brief.yaml:12:3 data/duplicate-id 'poll' is both a note and a claim",
      "brief.yaml:12:19 data/wrong-type expected reported, quoted, inferred or computed, found the text 'quotd' | did you mean 'quoted'?",
      "brief.yaml:13:3 warning data/unused-claim nothing refers to the claim 'unasked' | write [^unasked] (or {^unasked}, without a mark) after the words that it supports, or remove it",
      "brief.yaml:15:3 warning data/unused-note no text mentions the note 'poll' | write [^poll] where it belongs, or remove it",
    ],
  },
  {
    name: 'a date in words',
    change: [['2022-10', 'October 2022']],
    expected: [
      "brief.yaml:4:57 data/bad-date the date 'October 2022' can't be read: 'October 2022' isn't a date in EDTF | write { edtf: 2022-10, wording: October 2022 }",
    ],
  },
  {
    name: 'an image that is not there, one from elsewhere',
    change: [
      ['paragraph: Words.', 'image: { path: map.png, alt: "" }\n      - image: { path: ../../etc/passwd, alt: a }'],
    ],
    files: { 'maps.png': '' },
    expected: [
      "brief.yaml:9:24 data/missing-image there is no image b/map.png | did you mean 'maps.png'?",
      "brief.yaml:9:38 data/empty-text the alternative text is empty | describe the image for readers who can't see it",
      "brief.yaml:10:24 data/path-outside '../../etc/passwd' lies outside the brief's folder | name a file in the brief's own folder",
    ],
  },
  {
    name: 'values that cannot be read, or in another unit',
    change: [FIGURE],
    more: 'charts:\n  s: { kind: bar, title: T, measure: M, unit: "%", rows: [{ label: L, value: "4,5" }, { label: K, value: 5 miles }] }\n',
    expected: [
      "brief.yaml:11:78 data/bad-quantity the value '4,5' can't be read: the decimal separator must be a point | write 4.5",
      "brief.yaml:11:106 data/unit-differs the value's unit is 'miles', but the chart's is '%' | convert it, or write 'miles' as the unit of the chart if all values have it",
    ],
  },
  {
    name: 'cells of a table',
    change: [
      [
        'paragraph: Words.',
        'table: { id: t, caption: C, columns: [{ key: place }], rows: [{ plaec: x }, { place: y }, { place: "*z" }] }',
      ],
    ],
    expected: [
      "brief.yaml:9:73 data/unknown-key no column 'plaec' | did you mean 'place'?",
      "brief.yaml:9:109 data/unclosed-mark '*' is not closed | close it, or write \\* for a literal one",
    ],
  },
  {
    name: 'a CSV file that is not there',
    change: [FIGURE],
    more: CSV_CHART,
    files: { 'S2.csv': '' },
    expected: ["brief.yaml:11:47 data/missing-file there is no file b/s.csv | did you mean 'S2.csv'?"],
  },
  {
    name: 'a CSV header that does not fit',
    change: [FIGURE],
    more: CSV_CHART,
    files: { 's.csv': 'label;vaule\nA;10\n' },
    expected: ["s.csv:1:7 data/csv-header unknown column 'vaule' | did you mean 'value'?"],
  },
  {
    name: 'cells of a CSV file',
    change: [FIGURE],
    more: CSV_CHART,
    files: { 's.csv': '\ufefflabel;value\r\nA;10\r\nB\r\n\r\n;4\r\n"C ""x""";many\r\n"D;5\r\n' },
    expected: [
      "s.csv:3:1 data/csv-row this row has 1 cell; 2 expected. Is a semicolon missing? | separate the cells with ';'; an empty cell needs its separator too",
      "s.csv:5:1 data/csv-cell 'label' is empty in this row",
      "s.csv:6:11 data/bad-quantity the value 'many' can't be read: it isn't written in a known form | write 10, 1,234.5, 10 %, <10 %, at least 5, ~60 %, 55-60 %, 6 +/- 3 (95 %), 6 (3-9, 95 % CI), 'not asked' or 'unknown'",
      's.csv:7:1 data/csv-quote this quotation mark is not closed | close the cell with ", and double any quotation mark inside it: ""',
    ],
  },
  {
    name: 'a CSV file in another encoding',
    change: [FIGURE],
    more: CSV_CHART,
    files: { 's.csv': new Uint8Array([108, 97, 10, 97, 0xe9, 98]) },
    expected: [
      "s.csv:2:2 data/not-utf8 byte 5 of the file (0xE9) is not UTF-8: 'é' in Windows-1252 or Latin-1, the likely encoding of the file | save the file as UTF-8 (in a spreadsheet: 'CSV UTF-8')",
    ],
  },
  {
    name: 'ids that are taken, parts that are not placed',
    change: [['title: First', 'id: first\n    title: First']],
    more: '  - { id: first, title: Second, blocks: [{ paragraph: Words. }] }\nunknowns: [Much.]\n',
    expected: [
      "brief.yaml:11:7 data/duplicate-id the id 'first' is taken by line 7 | give one of them another id",
      "brief.yaml:12:1 warning data/unused-part no section places the unknowns | write '- part: unknowns' in a section",
    ],
  },
];

test.each(cases)('$name', ({ change = [], more = '', files, expected }) => {
  let yaml = LEAST;
  for (const [from, to] of change) {
    expect(yaml).toContain(from);
    yaml = yaml.replace(from, to);
  }
  expect(printed(readBrief('b', briefFiles(yaml + more, files)).diagnostics)).toEqual(expected);
});

test.each([
  ['', ['brief.yaml:1:1 data/empty-file the file is empty | start with title: and standfirst:']],
  [
    '- a\n- b\n',
    [
      "brief.yaml:1:1 data/wrong-type expected a map of keys: title, standfirst, sections and so on, found a list | write keys here, without '- ' before them",
    ],
  ],
])('a file that is not a brief: %j', (yaml, expected) => {
  expect(printed(readBrief('b', briefFiles(yaml)).diagnostics)).toEqual(expected);
});

test('no brief in the folder', () => {
  expect(printed(readBrief('c', briefFiles('')).diagnostics)).toEqual([
    'data/no-brief there is no c/brief.yaml | there is no folder c, or nothing in it',
  ]);
});

test('aliases that expand to too many values are stopped', () => {
  const levels = Array.from({ length: 9 }, (_, i) => `  l${i + 1}: &l${i + 1} [${Array(9).fill(`*l${i}`).join(', ')}]`);
  const yaml = `${LEAST}bomb:\n  l0: &l0 [a]\n${levels.join('\n')}\n`;
  const [first] = printed(readBrief('b', briefFiles(yaml)).diagnostics);
  expect(first).toMatch(/data\/bad-alias aliases expand to more than 10000 values/);
});
