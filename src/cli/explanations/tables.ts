import type { Explanation } from './explanation.ts';

/** Explanations of the data of tables. */
export const TABLE_DATA = {
  'xlsx-unreadable': {
    what: 'An Excel workbook that can’t be read: damaged, with a password, in the old format .xls, or another kind of file.',
    wrong: 'data: survey.xls',
    right: 'data: survey.xlsx',
  },
  'xlsx-part': {
    what: 'A sheet, range or named range that the workbook doesn’t have.',
    why: 'After # comes a sheet, a range, or the name of a range. Without it, the first sheet is read.',
    wrong: 'data: survey.xlsx#Shet1!A3:C9',
    right: 'data: survey.xlsx#Sheet1!A3:C9',
  },
  'xlsx-hidden': {
    what: 'Rows of a workbook that are hidden or filtered out. They are left out of the data.',
  },
  'xlsx-uncalculated': {
    what: 'A formula that has no stored value, because no spreadsheet program has calculated it.',
    why: 'Formulas aren’t calculated here. Open the workbook in Excel or LibreOffice and save it.',
  },
  'bad-answer': {
    what: 'A cell in a column of answers that is neither yes, no nor partly.',
    why: 'Words may follow the answer after a comma. If there is no answer, write why: not asked, not stated.',
    wrong: 'free: in cities',
    right: 'free: partly, in cities',
  },
  'not-quantities': {
    what: 'A setting for values at a column of a table that has no values.',
    wrong: '{ key: share, show: bar }',
    right: '{ key: share, type: quantity, show: bar }',
  },
  'split-group': {
    what: 'Columns or rows of a table that belong to one group but are separated by others.',
    why: 'A group has one heading, above rows or columns that follow each other.',
  },
  'unknown-group': {
    what: 'A group that no row of the table belongs to.',
    wrong: 'groupBy: regoin',
    right: 'groupBy: region',
  },
  'unchecked-total': {
    what: 'A total that can’t be checked, because a value of its rows is unknown or in another unit.',
    right: '{ key: rate, type: quantity, summed: false }',
  },
  'wrong-total': {
    what: 'A total that isn’t the sum of its rows.',
    why: 'Rounding of percentages and decimals is allowed for. The total of an average or a rate isn’t a sum: give its column summed: false.',
    right: '{ key: rate, type: quantity, summed: false }',
  },
} as const satisfies Readonly<Record<string, Explanation>>;
