import { expect, test } from 'vitest';
import { readBrief } from '../../src/data/read-brief.ts';
import { briefFiles, LEAST, printed } from './support.ts';

/** The diagnostics of a chart, from its YAML lines and optionally a file; line numbers count from the line of its id. */
function messagesFor(chart: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string[] {
  const yaml = LEAST.replace('paragraph: Words.', 'figure: s');
  const all = `${yaml}charts:\n  s:\n    title: T\n    measure: M\n${chart}`;
  return printed(readBrief('b', briefFiles(all, files)).diagnostics);
}

const LATIN1 = new Uint8Array([...'label,value\nCaf'].map((c) => c.charCodeAt(0)).concat(0xe9, 0x2c, 0x31, 0x0a));

type Files = Readonly<Record<string, string | Uint8Array>>;

const cases: readonly (readonly [name: string, chart: string, files: Files, ...expected: string[]])[] = [
  [
    'shares that are none',
    "    kind: bar\n    unit: '%'\n    rows: [{ label: A, value: 120 % }, { label: B, value: -5 % }, { label: C, value: 95-105 % }]\n",
    {},
    "brief.yaml:16:31 data/not-a-share 120% isn't a share of a whole, which is 0 to 100% (and in 1 more place) | for a rate or a change in per cent write share: false in the chart",
    "brief.yaml:16:59 data/not-a-share −5% isn't a share of a whole, which is 0 to 100% | for a rate or a change in per cent write share: false in the chart",
  ],
  [
    'rates may be what they are',
    "    kind: bar\n    unit: '%'\n    share: false\n    rows: [{ label: A, value: 120 % }, { label: B, value: -5 % }]\n",
    {},
  ],
  [
    'a category twice, and a label that is a text',
    `    kind: bar\n    rows:\n      - { label: Rail, value: 1 }\n      - { label: rail, value: 2 }\n      - { label: ${'word '.repeat(18)}, value: 3 }\n`,
    {},
    "brief.yaml:17:18 data/duplicate-row 'rail' appears twice, first in line 16 | give each row its own name",
    'brief.yaml:18:18 warning data/long-label this label has 89 characters; 80 at most can be read in a chart | shorten it, and move details to the note',
  ],
  [
    'two hundred categories, and one more',
    '    kind: bar\n    data: s.csv\n',
    { 's.csv': `label,value\n${Array.from({ length: 201 }, (_, i) => `Row ${i},${i}`).join('\n')}\n` },
    'brief.yaml:11:3 data/many-rows the chart has 201 rows; 200 at most can be read | show the first ones and add up the rest, or make a table of them',
  ],
  [
    'thirteen series',
    `    kind: bar\n    series: [${Array.from({ length: 13 }, (_, i) => `S${i}`).join(', ')}]\n    rows: [{ label: A, values: { ${Array.from({ length: 13 }, (_, i) => `S${i}: ${i}`).join(', ')} } }]\n`,
    {},
    'brief.yaml:11:3 data/many-series the chart has 13 series; 12 at most can be distinguished | add up the smaller ones, or use panels: true with bars and lines',
  ],
  [
    'rows with a panel, and one without',
    '    kind: bar\n    rows:\n      - { label: A, panel: North, value: 1 }\n      - { label: A, panel: South, value: 2 }\n      - { label: B, value: 3 }\n',
    {},
    "brief.yaml:18:9 data/missing-key this row has no 'panel', but others have one | write one of North, South",
  ],
  [
    'a row twice in one panel',
    '    kind: bar\n    data: s.csv\n',
    { 's.csv': 'label,panel,value\nA,North,1\nA,South,2\nA,North,3\n' },
    "s.csv:4:1 data/duplicate-row 'A' appears twice, first in line 2 | give each row its own name",
  ],
  [
    'dates that go back in one panel, while the panels alternate',
    "    kind: line\n    rows:\n      - { date: '2020', panel: N, value: 1 }\n      - { date: '2020', panel: S, value: 2 }\n      - { date: '2021', panel: N, value: 3 }\n      - { date: '2019', panel: S, value: 3 }\n",
    {},
    'brief.yaml:19:17 data/dates-out-of-order 2019 comes after 2020 | put the rows in chronological order',
  ],
  [
    'panels in a kind without a scale',
    '    kind: heat-table\n    rows: [{ label: A, panel: N, value: 1 }, { label: A, panel: S, value: 2 }]\n',
    {},
    'brief.yaml:15:31 data/no-panels kind: heat-table has no scale that several panels could share | make a chart of each panel, or use kind: bar',
    "brief.yaml:15:55 data/duplicate-row 'A' appears twice, first in line 15 | give each row its own name",
  ],
  [
    'panels of rows and panels of series',
    '    kind: bar\n    panels: true\n    series: [X, Y]\n    rows: [{ label: A, panel: N, values: { X: 1, Y: 2 } }]\n',
    {},
    "brief.yaml:17:31 data/no-panels 'panels: true' puts each series into a panel, and these rows name panels of their own | remove 'panels: true', or the panels of the rows",
  ],
  [
    'two shares in one panel of waffles',
    "    kind: waffle\n    unit: '%'\n    rows: [{ label: A, panel: N, value: 1 % }, { label: B, panel: S, value: 2 % }, { label: C, panel: S, value: 3 % }]\n",
    {},
    'brief.yaml:11:3 data/many-values kind: waffle shows one value, not 2 | use kind: bar, or give each row a panel of its own',
  ],
  [
    'a note in a panel',
    '    kind: lollipop\n    annotations: [{ note: A, text: Here }]\n    rows: [{ label: A, panel: N, value: 1 }, { label: A, panel: S, value: 2 }]\n',
    {},
    "brief.yaml:15:27 data/bad-annotation small multiples have no room for 'note' | remove panels, or use reference, period and event, which are in each panel",
  ],
  [
    'seven strands',
    `    kind: timeline\n    events: [${Array.from({ length: 7 }, (_, i) => `{ date: '200${i}', label: L, text: T., strand: S${i} }`).join(', ')}]\n`,
    {},
    'brief.yaml:11:3 data/many-strands the timeline has 7 strands; 6 at most can be distinguished | combine some of them, or make two timelines',
    "brief.yaml:13:5 data/unknown-key unknown key 'measure' | known here: kind, title, subtitle, source, note, alt, wide, longNote, dataFrom, where, columns, events, data, annotations",
  ],
  [
    'a bar that does not start at zero',
    '    kind: bar\n    axis: { min: 20 }\n    rows: [{ label: A, value: 30 }]\n',
    {},
    'brief.yaml:15:18 data/truncated-axis the axis of a bar starts at zero, not at 20: lengths would not be in proportion | remove axis; to show small differences use kind: dot-range',
  ],
  [
    "a share's axis",
    "    kind: line\n    unit: '%'\n    axis: { min: 20 }\n    rows: [{ date: 2020, value: 30 }]\n",
    {},
    "brief.yaml:16:11 data/share-axis the axis of a share is 0 to 100% | say why: axis: { min: 40, why: 'All values lie between 40 and 60 %' }; for a rate or a change in per cent write share: false",
  ],
  [
    'what has no certain end has nothing on top of it',
    "    kind: stacked-bar\n    unit: '%'\n    series: [A, B]\n    rows: [{ label: X, values: { A: <10 %, B: 5 % } }, { label: Y, values: { A: 80 %, B: 40 % } }]\n",
    {},
    "brief.yaml:17:37 data/cannot-stack less than 10% can't be stacked: the next part would have no definite start | use kind: bar, which shows series side by side, or put this series last",
    "brief.yaml:17:56 data/over-100 the parts of 'Y' are 120% together, which is more than the whole | where several answers were possible use kind: bar",
  ],
  [
    'an order that nobody knows',
    "    kind: bar\n    unit: '%'\n    sort: descending\n    rows: [{ label: A, value: <10 % }, { label: B, value: 7 % }]\n",
    {},
    "brief.yaml:16:11 data/undecided-order the rows can't be sorted: their values don't show which of 'A' (less than 10%) and 'B' (7%) is more | put the rows in the order that you want, and remove sort",
  ],
  [
    'dates that go back',
    '    kind: line\n    rows: [{ date: 2020, value: 1 }, { date: 2018, value: 2 }]\n',
    {},
    'brief.yaml:15:46 data/dates-out-of-order 2018 comes after 2020 | put the rows in chronological order',
  ],
  [
    'a series without a value, and a value without a series',
    '    kind: bar\n    series: [A, B]\n    rows: [{ label: X, values: { A: 1, B: unknown } }, { label: Y, values: { A: 2, B: not asked, C: 3 } }]\n',
    {},
    "brief.yaml:15:17 data/empty-series no value of the series 'B' is known | leave the series out and mention it in the note",
    "brief.yaml:16:98 data/unknown-series no series 'C' | the series are A, B",
  ],
  [
    'a header that names other series',
    '    kind: bar\n    series: [Women, Men]\n    data: s.csv\n',
    { 's.csv': 'label,women,Men\nX,1,2\n' },
    "s.csv:1:7 data/csv-header unknown column 'women' | did you mean 'Women'?",
  ],
  [
    'a byte order mark, semicolons and ends of lines of Windows',
    '    kind: bar\n    data: s.csv\n',
    { 's.csv': '\ufefflabel;value\r\nA;1,200\r\n' },
  ],
  [
    'a file in Latin-1',
    '    kind: bar\n    data: s.csv\n',
    { 's.csv': LATIN1 },
    "s.csv:2:4 data/not-utf8 byte 16 of the file (0xE9) is not UTF-8: 'é' in Windows-1252 or Latin-1, the likely encoding of the file | save the file as UTF-8 (in a spreadsheet: 'CSV UTF-8')",
  ],
  [
    'kinds that ask for more or less',
    '    kind: waffle\n    rows: [{ label: A, value: 1 }, { label: B, value: 2 }]\n',
    {},
    'brief.yaml:11:3 data/many-values kind: waffle shows one value, not 2 | use kind: bar, or give each row a panel of its own',
    "brief.yaml:11:3 data/not-a-share kind: waffle shows a share of a whole | write unit: '%', or use kind: big-number",
  ],
  [
    'two columns that one kind needs',
    '    kind: slope\n    rows: [{ label: A, value: 1 }]\n',
    {},
    "brief.yaml:11:3 data/few-series kind: slope needs two series or more | name them, as in series: ['2019', '2024']",
  ],
];

test.each(cases.map(([name, chart, files, ...expected]) => ({ name, chart, files, expected })))(
  '$name',
  ({ chart, files, expected }) => {
    expect(messagesFor(chart, files)).toEqual(expected);
  },
);

test('a Chart.js configuration with too many bars is an error at the chart', () => {
  const values = Array.from({ length: 50_000 }, (_, i) => i);
  const config = JSON.stringify({ type: 'bar', data: { labels: values, datasets: [{ data: values }] } });
  expect(messagesFor('    kind: chartjs\n    data: c.json\n', { 'c.json': config })).toContain(
    'brief.yaml:11:3 data/many-rows the chart has 50000 values in a series; 200 at most can be read | show the first ones and add up the rest, or make a table of them',
  );
});
