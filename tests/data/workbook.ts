/** Small Excel workbooks, as Excel writes them. */

import { rels, zipOf } from '../import/office-files.ts';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const X = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const FORMATS = ['General', '0%', '0.0', 'mmm yyyy', '#,##0 "km"'];

interface Book {
  readonly rows: string;
  readonly more?: string;
  readonly names?: string;
}

/** A workbook with the sheet 'Notes' and the sheet 'The data'. */
export function workbook({ rows, more = '', names = '' }: Book): Uint8Array {
  const sheet = (content: string): string => `<worksheet ${X}>${content}</worksheet>`;
  const xfs = FORMATS.map((_, i) => `<xf numFmtId="${200 + i}"/>`).join('');
  const formats = FORMATS.map(
    (code, i) => `<numFmt numFmtId="${200 + i}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
  ).join('');
  return zipOf({
    '_rels/.rels': rels(`<Relationship Id="a" Type="${R}/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/workbook.xml': `<workbook ${X} xmlns:r="${R}"><sheets><sheet name="Notes" r:id="a"/><sheet name="The data" r:id="b"/></sheets><definedNames>${names}</definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': rels(
      `<Relationship Id="a" Type="${R}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="${R}/worksheet" Target="/xl/worksheets/sheet2.xml"/>
       <Relationship Id="c" Type="${R}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="d" Type="${R}/styles" Target="styles.xml"/>`,
    ),
    'xl/sharedStrings.xml': `<sst ${X}><si><t>label</t></si><si><r><t>val</t></r><r><t>ue</t></r></si></sst>`,
    'xl/styles.xml': `<styleSheet ${X}><numFmts>${formats}</numFmts><cellXfs>${xfs}</cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': sheet('<sheetData/>'),
    'xl/worksheets/sheet2.xml': sheet(`<sheetData>${rows}</sheetData>${more}`),
  });
}

export const text = (cell: string, words: string): string =>
  `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;
export const number = (cell: string, value: string, style = 0, formula = ''): string =>
  `<c r="${cell}" s="${style}">${formula}<v>${value}</v></c>`;
export const row = (n: number, cells: string, more = ''): string => `<row r="${n}"${more}>${cells}</row>`;
