/** Shapes of Word documents that are easily lost. Each imports with every word in the brief or in the report. */

import { expect, it } from 'vitest';
import { imported } from './imported.ts';
import { docx, p, r, STYLES } from './office-files.ts';

const HEAD = p('A title', 'Title') + p('The part', 'Heading1');
/** A paragraph of a numbered list. */
const num = (id: number, words: string, level = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr></w:pPr>${r(words)}</w:p>`;
const NUM = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
const tc = (inner: string, props = ''): string => `<w:tc>${props && `<w:tcPr>${props}</w:tcPr>`}${inner}</w:tc>`;
const tr = (inner: string, props = ''): string => `<w:tr>${props && `<w:trPr>${props}</w:trPr>`}${inner}</w:tr>`;
const tbl = (inner: string): string => `<w:tbl>${inner}</w:tbl>`;
const by = (id: number, who = 'Ann'): string => `w:id="${id}" w:author="${who}" w:date="2026-01-02T00:00:00Z"`;
const cell = (w: string): string => tc(p(w));
const FN = (inner: string): string => `<w:footnote w:id="2">${inner}</w:footnote>`;
const SHAPES: Record<string, Parameters<typeof docx>[0]> = {
  'lists with restarts': {
    body:
      HEAD +
      num(1, 'one1') +
      num(1, 'two1') +
      num(2, 'one2') +
      p('Between words.') +
      num(1, 'three1') +
      num(3, 'five3') +
      num(3, 'sub3', 1),
    numbering: NUM,
  },
  'nested table': {
    body:
      HEAD +
      tbl(
        tr(cell('h1') + cell('h2')) +
          tr(cell('c1') + tc(p('outer words') + tbl(tr(cell('inner1') + cell('inner2'))) + p('after inner'))),
      ),
  },
  'comment across paragraphs': {
    body: `${HEAD}<w:p><w:commentRangeStart w:id="7"/>${r('First covered.')}</w:p><w:p>${r('Second covered')}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>${r(' and rest.')}</w:p>`,
    comments: `<w:comment w:id="7" w:author="Ann">${p('Comment para one')}${p('Comment para two')}</w:comment>`,
  },
  'tracked rows': {
    body:
      HEAD +
      tbl(
        tr(cell('h1') + cell('h2')) +
          tr(cell('kept1') + cell('kept2')) +
          tr(cell('insrow1') + cell('insrow2'), `<w:ins ${by(1)}/>`) +
          tr(
            `<w:tc><w:p><w:del ${by(3)}><w:r><w:delText>delrow1</w:delText></w:r></w:del></w:p></w:tc>` +
              `<w:tc><w:p><w:del ${by(3)}><w:r><w:delText>delrow2</w:delText></w:r></w:del></w:p></w:tc>`,
            `<w:del ${by(2)}/>`,
          ),
      ),
  },
  'moved paragraph with edits': {
    body: `${HEAD}<w:p><w:pPr><w:rPr><w:moveFrom ${by(10)}/></w:rPr></w:pPr><w:moveFromRangeStart w:id="20" w:name="m1" w:author="Ann"/><w:moveFrom ${by(11)}>${r('Moved old words.')}</w:moveFrom><w:moveFromRangeEnd w:id="20"/></w:p>${p('Middle.')}<w:p><w:pPr><w:rPr><w:moveTo ${by(12)}/></w:rPr></w:pPr><w:moveTo ${by(13)}>${r('Moved ')}</w:moveTo><w:del ${by(14, 'Bo')}><w:r><w:delText>old</w:delText></w:r></w:del><w:ins ${by(15, 'Bo')}>${r('new')}</w:ins><w:moveTo ${by(16)}>${r(' words.')}</w:moveTo></w:p>`,
  },
  'footnote edited': {
    body: `${HEAD}<w:p>${r('Text')}<w:r><w:footnoteReference w:id="2"/></w:r>${r(' goes on.')}</w:p>`,
    footnotes: FN(
      `<w:p>${r('Note ')}<w:del ${by(5)}><w:r><w:delText>before</w:delText></w:r></w:del><w:ins ${by(6)}>${r('after')}</w:ins>${r(' end')}</w:p>${p('Second paragraph of note')}${tbl(tr(cell('notecell')))}`,
    ),
  },
  'text box': {
    body: `${HEAD}<w:p>${r('Anchor words.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>${p('Boxed words one')}${num(1, 'Boxed item')}${tbl(tr(cell('boxcell')))}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p('Boxed words one')}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    numbering: NUM,
  },
  fields: {
    body: `${HEAD}<w:p>${r('See ')}<w:fldSimple w:instr=" REF _Ref1 \\h ">${r('Figure 9')}</w:fldSimple>${r(' and ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "https://example.org/x"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('linked words')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r(' and ')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> IF </w:instrText></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('3')}<w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:instrText> = 3 "yes" "no"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('yesresult')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${r('.')}</w:p><w:p>${r('Tick ')}<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r><w:r><w:noBreakHyphen/></w:r><w:r><w:softHyphen/></w:r>${r('end ')}<w:ruby><w:rt>${r('rubytop')}</w:rt><w:rubyBase>${r('rubybase')}</w:rubyBase></w:ruby></w:p>`,
  },
  'content controls': {
    body: `${HEAD}<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p('Block control words.')}</w:sdtContent></w:sdt><w:p>${r('Inline ')}<w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="Chosen" w:value="1"/></w:dropDownList></w:sdtPr><w:sdtContent>${r('chosen words')}</w:sdtContent></w:sdt><w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>☒</w:t></w:r></w:sdtContent></w:sdt></w:p>${tbl(`${tr(cell('h1') + cell('h2'))}<w:sdt><w:sdtContent>${tr(`${cell('sdtrow1')}<w:sdt><w:sdtContent>${cell('sdtcell2')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`)}<w:customXml w:element="x">${p('Custom xml words.')}</w:customXml><w:smartTag w:element="z">${p('Smart')}</w:smartTag><w:p><w:smartTag w:element="place">${r('Tagged place')}</w:smartTag><w:bdo w:val="rtl">${r('bdo words')}</w:bdo><w:dir w:val="rtl">${r('dir words')}</w:dir></w:p>`,
  },
  'right to left': {
    body: `${HEAD}<w:p><w:pPr><w:bidi/></w:pPr>${r('الماء في المدن', '<w:rtl/>')}</w:p>${num(1, 'عنصر')}`,
    numbering: NUM,
  },
  'altChunk and embedded': {
    body: `${HEAD}<w:altChunk r:id="chunk"/><w:p><w:r><w:object><o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" r:id="ole"/></w:object></w:r>${r('after object')}</w:p><w:p><m:oMathPara><m:oMath><m:r><m:t>x=yy</m:t></m:r></m:oMath></m:oMathPara></w:p>`,
    relationships:
      '<Relationship Id="chunk" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/aFChunk" Target="chunk.html"/>',
    more: { 'word/chunk.html': '<html><body><p>Chunk words</p></body></html>' },
  },
  'merges and gaps': {
    body:
      HEAD +
      tbl(
        tr(cell('h1') + cell('h2') + cell('h3')) +
          tr(tc(p('tall'), '<w:vMerge w:val="restart"/>') + cell('b2') + cell('b3')) +
          tr(tc(p('hiddenmerged'), '<w:vMerge/>') + cell('c2') + cell('c3')) +
          tr(cell('d2') + cell('d3'), '<w:gridBefore w:val="1"/>'),
      ),
  },
};
/** The words in a document's XML, tracked or not. */
function wordsOf({ body, footnotes = '', comments = '' }: Parameters<typeof docx>[0]): readonly string[] {
  const texts = [...(body + footnotes + comments).matchAll(/<(?:w:t|w:delText|m:t)[^>]*>([^<]+)</g)];
  return [...new Set(texts.flatMap(([, text = '']) => text.match(/[\p{L}\p{N}]{2,}/gu) ?? []))];
}

const read = (name: string) => imported(docx({ styles: STYLES, ...(SHAPES[name] ?? { body: '' }) }));

it.each(Object.keys(SHAPES))('loses no word: %s', async (name) => {
  const { yaml, lines } = await read(name);
  // Claims put marks between letters and digits.
  const all = (yaml + lines).replace(/\{\^\w+\}/g, '');
  expect(wordsOf(SHAPES[name] ?? { body: '' }).filter((word) => !all.includes(word))).toEqual([]);
});

it('says that lists begin at another number than they did', async () => {
  const { sections, lines } = await read('lists with restarts');
  expect(sections.match(/style: number/g)).toHaveLength(4);
  // "three1" was number 2 of the second list, "five3" number 5.
  expect(lines).toContain('numbers of a list that begins at another number than 1 (2)');
});

it('lists rows that were added and deleted', async () => {
  const { sections, lines } = await read('tracked rows');
  expect(sections).toContain('- { h1: insrow1, h2: insrow2 }');
  expect(sections).not.toContain('delrow');
  expect(lines).toContain('inserted “insrow1 | insrow2”');
  expect(lines).toContain('deleted “delrow1 | delrow2”');
  const before = await imported(docx({ styles: STYLES, ...(SHAPES['tracked rows'] ?? { body: '' }) }), 'a.docx', {
    changes: 'reject',
  });
  expect(before.sections).toContain('- { h1: delrow1, h2: delrow2 }');
  expect(before.sections).not.toContain('insrow');
});

it('keeps the edits of a moved paragraph, and who made them', async () => {
  const { sections, lines } = await read('moved paragraph with edits');
  expect(sections).toContain('- paragraph: Middle.\n      - paragraph: Moved new words.');
  for (const change of ['moved away “Moved old words.”', 'deleted “old”', 'inserted “new”'])
    expect(lines).toContain(change);
});

it('leaves a cell free where a row begins later', async () => {
  expect((await read('merges and gaps')).sections).toContain('- { h2: d2, h3: d3 }');
});
