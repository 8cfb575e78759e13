import { describe, expect, it } from 'vitest';
import { memoryReader } from '../../src/core/files.ts';
import { readBrief } from '../../src/data/read-brief.ts';
import { formatCell } from '../../src/data/xlsx/number-format.ts';
import { zipOf } from '../import/office-files.ts';
import { number, row, text, workbook } from './workbook.ts';

const ROWS = [
  row(1, text('A1', 'A title above')),
  row(3, '<c r="B3" t="s"><v>0</v></c><c r="C3" t="s"><v>1</v></c>'),
  row(4, text('B4', 'Every day') + number('C4', '0.12', 1)),
  row(5, text('B5', 'Hidden') + number('C5', '0.5', 1), ' hidden="1"'),
  row(6, text('B6', 'Every week') + number('C6', '0.255', 1, '<f>A1*2</f>')),
].join('');

function brief(data: string, book: Uint8Array) {
  const yaml = `masthead: { series: S, number: 1, version: 1, date: 2026 }
title: T
standfirst: S
keyMessages: [K]
author: { name: A }
sections: [{ title: S, blocks: [{ figure: c }] }]
charts: { c: { kind: bar, title: T, measure: M, unit: '%', source: S, data: '${data}' } }
`;
  const read = readBrief('b', memoryReader({ 'b/brief.yaml': yaml, 'b/survey.xlsx': book }));
  const chart = read.value?.charts.get('c');
  const rows = chart?.kind === 'bar' ? chart.rows : [];
  const found = rows.map(({ label, cells }) => `${label} ${cells.map(({ quantity }) => quantity.wording).join()}`);
  return { ...read, found };
}

describe('data in a workbook', () => {
  it.each(['survey.xlsx#The data!B3:C9', 'survey.xlsx#shares', "survey.xlsx#''The data''!$B$3:$C$9"])(
    'is read from %s',
    (data) => {
      const names = '<definedName name="shares">\'The data\'!$B$3:$C$9</definedName>';
      const { found, diagnostics } = brief(data, workbook({ rows: ROWS, names }));
      expect(found).toEqual(['Every day 12%', 'Every week 26%']);
      expect(diagnostics).toMatchObject([
        { code: 'data/xlsx-hidden', severity: 'info', message: "hidden rows of 'The data' are left out: 5" },
      ]);
    },
  );

  it('names sheet and cell where a value is wrong', () => {
    const rows =
      row(1, text('A1', 'label') + text('B1', 'value')) +
      row(7, text('A7', 'Every day') + text('B7', 'often')) +
      row(8, `${text('A8', 'Never')}<c r="B8"><f>1+1</f></c>`);
    const { diagnostics } = brief('survey.xlsx#The data', workbook({ rows }));
    expect(diagnostics.map(({ code, span }) => `${code} ${span?.file} ${span?.cell} ${span?.line}`)).toEqual([
      'data/bad-quantity b/survey.xlsx The data!B7 7',
      'data/xlsx-uncalculated b/survey.xlsx The data!B8 8',
      'data/csv-cell b/survey.xlsx The data!B8 8',
    ]);
  });

  it('repeats a cell that is merged with those below it', () => {
    const rows =
      row(1, text('A1', 'label') + text('B1', 'value')) +
      row(2, text('A2', 'Both') + number('B2', '3')) +
      row(3, `<c r="A3"/>${number('B3', '4')}`);
    const { found } = brief(
      'survey.xlsx#The data',
      workbook({ rows, more: '<mergeCells><mergeCell ref="A2:A3"/></mergeCells>' }),
    );
    expect(found).toEqual(['Both 3', 'Both 4']);
  });

  it.each([
    ['survey.xlsx#Dta', workbook({ rows: ROWS }), "xlsx-part the workbook has no sheet or named range 'Dta'"],
    ['survey.xlsx', workbook({ rows: ROWS }), "csv-empty the first sheet, 'Notes', has no values"],
    ['survey.xlsx#The data!H1:J9', workbook({ rows: ROWS }), "csv-empty 'The data!H1:J9' has no values"],
    ['survey.xlsx#The data!x', workbook({ rows: ROWS }), "xlsx-part 'x' isn't a range of cells"],
    [
      'survey.xlsx',
      Uint8Array.of(1, 2, 3),
      "xlsx-unreadable b/survey.xlsx can't be read: the file isn't a document of Word, Excel or LibreOffice",
    ],
    ['survey.xlsx', zipOf({ a: '' }), "xlsx-unreadable b/survey.xlsx can't be read: the file isn't an Excel workbook"],
    ['other.xlsx', workbook({ rows: ROWS }), 'missing-file there is no file b/other.xlsx'],
  ])('reports %s', (data, book, expected) => {
    const { diagnostics } = brief(data, book);
    expect(diagnostics.map(({ code, message }) => `${code.slice(5)} ${message}`)).toContain(expected);
  });
});

describe('a number in a cell', () => {
  const signs = { decimal: '.', date1904: false };

  it.each([
    [0.12, '0%', '12%'],
    [0.1256, '0.0 %', '12.6 %'],
    [1234567.891, '#,##0.00', '1234567.89'],
    [1234567, '#,##0,"k"', '1235k'],
    [-5, '0;(0)', '-5'],
    [0, '0;-0;"none"', 'none'],
    [3.5, '0.0##', '3.5'],
    [12, '0" km"', '12 km'],
    [140, '[$€-407] #,##0', '€ 140'],
    [12, '[Red][>5]0\\ "m"', '12 m'],
    [0.1 + 0.2, 'General', '0.3'],
    [1.005, '0.00', '1.01'],
    [45366, 'd/m/yyyy', '2024-03-15'],
    [45366, 'mmm yyyy', '2024-03'],
    [45366, 'yyyy', '2024'],
    [0.5, 'h:mm', '12:00'],
    [61, 'd/m/yyyy', '1900-03-01'],
    [7, '@', '7'],
  ])('%d in the format %s is %s', (value, format, shown) => {
    expect(formatCell(value, format, signs)).toBe(shown);
  });

  it('has the decimal sign of the data', () => {
    expect(formatCell(1234.5, '#,##0.0', { decimal: ',', date1904: false })).toBe('1234,5');
  });
});
