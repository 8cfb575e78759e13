/** CSV files as spreadsheets and people write them. */

import { describe, expect, test } from 'vitest';
import { tableRows } from '../../src/core/table.ts';
import { readBrief } from '../../src/data/read-brief.ts';
import { briefFiles, LEAST, printed } from './support.ts';

const CHART = 'charts:\n  s: { kind: bar, title: T, measure: M, data: s.csv }\n';

function read(csv: string | Uint8Array) {
  const files = briefFiles(LEAST.replace('paragraph: Words.', 'figure: s') + CHART, { 's.csv': csv });
  return readBrief('b', files);
}

const messagesFor = (csv: string | Uint8Array): string[] => printed(read(csv).diagnostics);

function rows(csv: string): string[] {
  const chart = read(csv).value?.charts.get('s');
  return chart && 'rows' in chart ? chart.rows.map((row) => `${row.label} ${row.cells[0]?.quantity.wording}`) : [];
}

test('decimal commas of a whole file are reported once', () => {
  expect(messagesFor('label;value\nA;0,12\nB;0,4 %\nC;7\nD;1,5\n')).toEqual([
    "s.csv:2:3 data/bad-quantity the value '0,12' can't be read: the decimal separator must be a point (also in lines 3 and 5) | write 0.12",
  ]);
});

describe('read as intended', () => {
  test.each([
    ['rows without any value', 'label,value\nA,1\n,\n,,,\n \n"",""\nB,2\n,\n'],
    ['empty columns at the end', 'label,value,,\nA,1,,\nB,2\n'],
    ['empty cells at the end of rows', 'label,value\nA,1,\nB,2,,,\n'],
    ['a column without name and values', 'label,,value\nA,,1\nB,,2\n'],
    ['semicolons', 'label;value\nA;1\nB;2\n'],
    ['tabs', 'label\tvalue\nA\t1\nB\t2\n'],
    ['bars', 'label|value\nA|1\nB|2\n'],
    ["Excel's line for the separator", 'sep=;\nlabel;value\nA;1\nB;2\n'],
    ['ends of lines of Windows and a byte order mark', '\ufefflabel,value\r\nA,1\r\nB,2\r\n'],
    ['ends of lines of old Macs', 'label,value\rA,1\rB,2\r'],
    ['blank lines above the header', '\n\nlabel,value\nA,1\nB,2\n'],
    ['spaces before a quoted cell', 'label, value\nA, "1"\nB, "2"\n'],
  ])('%s', (_, csv) => {
    expect(messagesFor(csv)).toEqual([]);
    expect(rows(csv)).toEqual(['A 1', 'B 2']);
  });
});

const bytes = (text: string, ...of: readonly ((code: number) => number[])[]): Uint8Array =>
  new Uint8Array([...text].flatMap((c) => of.flatMap((one) => one(c.charCodeAt(0)))));
const low = (code: number): number[] => [code & 255];
const high = (code: number): number[] => [code >> 8];

describe('one message, with what to do', () => {
  test.each<[string, string | Uint8Array, string, string]>([
    [
      'a missing comma',
      'label,value\nA 1\nB,2\n',
      '2:1 data/csv-row this row has 1 cell; 2 expected. Is a comma missing?',
      "','",
    ],
    [
      'another separator in one row',
      'label,value\nA;1\nB,2\n',
      '2:1 data/csv-row',
      "the header separates its cells with ','",
    ],
    [
      'a number with commas',
      'label,value\nA,1,234\nB,2\n',
      '2:1 data/csv-row this row has 3 cells; 2 expected',
      '"1,234"',
    ],
    ['a decimal comma', 'label,value\nA,4,5\nB,2\n', '2:1 data/csv-row', 'the decimal separator must be a point: 4.5'],
    ['a comma in a text', 'label,value\nA, old,4\nB,2\n', '2:1 data/csv-row', "contains ',' in quotation marks"],
    [
      'typographic quotes',
      'label,value\n“A, old”,4\nB,2\n',
      '2:1 data/csv-row',
      "typographic quotation marks don't quote",
    ],
    [
      'a quote that no other closes',
      'label,value\n"A,1\nB,2\n',
      '2:1 data/csv-quote this quotation mark is not closed',
      'close the cell',
    ],
    ['a quote that another cell closes', 'label,value\n"A,1\nB,2\n"C",3\n', '2:1 data/csv-quote', 'close the cell'],
    [
      'no header',
      'A,1\nB,2\n',
      "1:1 data/csv-header the first line must name the columns, found 'A, 1'",
      'label,value',
    ],
    [
      'a title above the header',
      'Table 1\nlabel,value\nA,1\n',
      '1:1 data/csv-header the first line must name',
      'label,value',
    ],
    ['spaces between cells', 'label value\nA 1\n', '1:1 data/csv-header', 'with a comma between the cells'],
    [
      'columns of series',
      'label,2019,2024\nA,1,2\n',
      "1:7 data/csv-header the column 'value' is missing",
      "series: ['2019', '2024']",
    ],
    [
      'a column twice',
      'label,value,value\nA,1,2\n',
      "1:13 data/csv-header the column 'value' appears twice",
      'remove or rename',
    ],
    [
      'a value without a name',
      'label,,value\nA,x,1\n',
      '1:7 data/csv-header this column has no name',
      'name it, or empty its cells; the columns here are label, value',
    ],
    [
      'an empty value',
      'label,value\nA,\nB,2\n',
      "2:3 data/csv-cell 'value' is empty in this row",
      'not stated, not asked',
    ],
    ['a dash', 'label,value\nA,-\nB,2\n', '2:3 data/bad-quantity', "'not applicable'"],
    ['two points', 'label,value\nA,..\nB,2\n', '2:3 data/bad-quantity', 'write 0, or why there is no value'],
    [
      "a spreadsheet's error",
      'label,value\nA,#DIV/0!\nB,2\n',
      "2:3 data/bad-quantity the value '#DIV/0!' can't be read: it is a spreadsheet error",
      'write 0',
    ],
    ['UTF-16', bytes('\ufefflabel,value\n', low, high), '1:1 data/not-utf8 the file is UTF-16', 'UTF-8'],
    [
      'UTF-16 without its mark',
      bytes('label,value\nA,1\n', low, high),
      '1:1 data/not-utf8 the file is UTF-16',
      'UTF-8',
    ],
    [
      'UTF-16 the other way round',
      bytes('label,value\nA,1\n', high, low),
      '1:1 data/not-utf8 the file is UTF-16',
      'UTF-8',
    ],
    [
      'Latin-1',
      bytes('label,value\nCafé,1\n', low),
      "2:4 data/not-utf8 byte 16 of the file (0xE9) is not UTF-8: 'é' in Windows-1252",
      'CSV UTF-8',
    ],
    [
      'Windows-1251',
      new Uint8Array([...bytes('label,value\n', low), 0xcc, 0xe8, 0xed, 0xf1, 0xea, 0x2c, 0x31]),
      "2:1 data/not-utf8 byte 13 of the file (0xCC) is not UTF-8: 'М' in Windows-1251",
      'CSV UTF-8',
    ],
    [
      'a workbook',
      bytes('PK\x03\x04\x14\0\0\0xl/workbook.xml', low),
      '1:1 data/not-text the file is an Excel workbook (.xlsx), expected text',
      "'CSV UTF-8'",
    ],
    [
      'a document',
      bytes('PK\x03\x04\x14\0\0\0word/document.xml', low),
      '1:1 data/not-text the file is a Word document (.docx)',
      'plain text',
    ],
    [
      'a zip archive',
      bytes('PK\x03\x04\x14\0\0\0a.csv', low),
      '1:1 data/not-text the file is a zip archive',
      'unpack it',
    ],
    [
      'an old workbook',
      bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', low),
      '1:1 data/not-text the file is an old Office file',
      "'CSV UTF-8'",
    ],
    ['a PDF', '%PDF-1.7\n', '1:1 data/not-text the file is a PDF', 'copy its text'],
    ['a PNG', bytes('\x89PNG\r\n\x1a\n\0\0', low), '1:1 data/not-text the file is a PNG image', 'a text file'],
    ['other bytes', bytes('ab\0\x01\x02cd', low), '1:1 data/not-text the file is a binary file', 'a text file'],
  ])('%s', (_, csv, message, hint) => {
    const found = messagesFor(csv);
    expect(found).toHaveLength(1);
    const [what = '', how = ''] = (found[0] ?? '').split(' | ');
    expect(what).toContain(`s.csv:${message}`);
    expect(how).toContain(hint);
  });
});

test('words for missing values', () => {
  const words = ['not applicable', 'n.a.', 'NA', 'n/a', 'not stated', 'no data', 'not reported'];
  const csv = `label,value\n${words.map((word, i) => `R${i},${word}`).join('\n')}\nZ,1\n`;
  expect(messagesFor(csv)).toEqual([]);
});

test("a brief or a file that isn't text is one message", () => {
  const pdf = printed(readBrief('b', briefFiles('%PDF-1.4')).diagnostics);
  expect(pdf).toEqual([
    'brief.yaml:1:1 data/not-text the file is a PDF, expected text | copy its text or table into a text file',
  ]);
});

test('empty cells of a table are empty, in columns of text and of values', () => {
  const table =
    "table: { id: t, caption: C, columns: [{ key: a }, { key: b, type: quantity }], rows: [{ a: X, b: 5 }, { a: Y, b: '' }, { a: '', b: }, { b: 1 }] }";
  const read = readBrief('b', briefFiles(LEAST.replace('paragraph: Words.', table)));
  expect(printed(read.diagnostics)).toEqual([]);
  const block = read.value?.sections[0]?.blocks[0];
  const cells =
    block?.kind === 'table'
      ? tableRows(block.table).map((row) =>
          row.cells.map((cell) =>
            cell.kind === 'quantity' ? cell.quantity.wording : cell.kind === 'text' ? cell.text.plain : cell.answer,
          ),
        )
      : [];
  expect(cells).toEqual([
    ['X', '5'],
    ['Y', ''],
    ['', ''],
    ['', '1'],
  ]);
});

test('a column without a key is reported where it is declared, not again for its rows', () => {
  const table = 'table: { id: t, caption: C, columns: [{ title: A }, { key: b }], rows: [{ a: X, b: 5 }] }';
  const read = readBrief('b', briefFiles(LEAST.replace('paragraph: Words.', table)));
  expect(printed(read.diagnostics)).toEqual([expect.stringContaining("data/missing-key 'key' is missing")]);
});

describe('a line of notes below the values', () => {
  test.each(['Source: the ministry', 'Quelle: Ministerium', '* estimate', '(1) provisional', 'Note 1: made up'])(
    '%s',
    (note) => {
      expect(messagesFor(`label,value\nA,1\n"${note}",\n`)).toEqual([
        's.csv:3:1 data/csv-cell this line has no values | remove this line, and write it as the note: or source: of the chart or table',
      ]);
    },
  );

  test('but not a row of a table, whose cells may be empty', () => {
    const table = 'table: { id: t, caption: C, columns: [{ key: a }, { key: b }], data: t.csv }';
    const files = briefFiles(LEAST.replace('paragraph: Words.', table), {
      't.csv': 'a,b\nPhase 1: planning,\nNorth,2\n',
    });
    expect(printed(readBrief('b', files).diagnostics)).toEqual([]);
  });

  test('but not a label without a value', () => {
    expect(messagesFor('label,value\nA,1\nNotes and coins,\n')).toEqual([
      expect.stringContaining("'value' is empty in this row"),
    ]);
  });
});

test('an unknown column names those that there are', () => {
  expect(messagesFor('label,value,comment\nA,1,x\n')).toEqual([
    expect.stringContaining("unknown column 'comment' | remove or rename it; the columns here are label, value,"),
  ]);
});

describe("characters that can't be printed", () => {
  test('a control character, by its cell', () => {
    expect(messagesFor('label,value\nA\u000bB,1\n')).toEqual([
      "s.csv:2:1 data/control-character '\\u000b' is a control character, which can't be printed | remove it: it often comes with text from another program",
    ]);
    expect(rows('label,value\nA\u000bB,1\n')).toEqual(['A B 1']);
  });

  test('the sign for a lost character', () => {
    expect(messagesFor('label,value\nCaf\ufffd,1\n')).toEqual([expect.stringContaining('data/lost-character')]);
  });
});
