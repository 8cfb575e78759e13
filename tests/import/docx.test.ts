import { describe, expect, it } from 'vitest';
import { imported } from './imported.ts';
import { docx, p, r, STYLES } from './office-files.ts';
import { TINY_PNG } from './tiny-png.ts';

const ins = (by: string, inner: string): string =>
  `<w:ins w:id="1" w:author="${by}" w:date="2024-03-12T10:00:00Z">${inner}</w:ins>`;
const del = (by: string, words: string): string =>
  `<w:del w:id="2" w:author="${by}"><w:r><w:delText xml:space="preserve">${words}</w:delText></w:r></w:del>`;
const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r>${
    result === '' ? '' : `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}`
  }<w:r><w:fldChar w:fldCharType="end"/></w:r>`;

describe('a Word document', () => {
  it('gives head, sections and marks', async () => {
    const body = [
      ...[p('Leaking money', 'Title'), p('Why cities should meter', 'Subtitle'), p('A. Example; B. Example', 'Author')],
      ...[p('12 March 2024', 'Date'), p('The problem', 'berschrift1')],
      `<w:p>${r('Cities ')}${r('lo', '<w:b/>')}${r('se', '<w:b/>')}${r(' water', '<w:i/>')}${r(' in ')}${r('a*b [sic] {@x}.')}</w:p>`,
      `<w:p><w:hyperlink r:id="link">${r('The report')}</w:hyperlink>${r(' has H')}${r('2', '<w:vertAlign w:val="subscript"/>')}${r('O.')}</w:p>`,
      ...[p('Details', 'Heading2'), p('Words that somebody said', 'Quote')],
    ].join('');
    const link = '<Relationship Id="link" Type="x/hyperlink" Target="https://example.org/a(1)" TargetMode="External"/>';
    const { yaml } = await imported(
      docx({ body, styles: STYLES, relationships: link, core: '<dc:language>fr</dc:language>' }),
    );
    expect(yaml).toContain('language: fr\n');
    expect(yaml).toContain('date: { edtf: 2024-03-12, wording: 12 March 2024 }');
    expect(yaml).toContain('title: Leaking money\nstandfirst: Why cities should meter\n');
    expect(yaml).toContain('author:\n  - name: A. Example\n  - name: B. Example\n');
    expect(yaml).toContain(`  - title: The problem
    blocks:
      - paragraph: Cities **lose** *water* in a\\*b [sic] \\{@x}.
      - paragraph: "[The report](https://example.org/a%281%29) has H₂O."
      - heading: Details
      - quotation:
          text: Words that somebody said`);
  });

  it('takes tracked changes in, or leaves them out, and lists who changed what', async () => {
    const joined = '<w:pPr><w:rPr><w:del w:id="9" w:author="Cy"/></w:rPr></w:pPr>';
    const body = `<w:p>${r('Losses fell to ')}${del('Ann', '38')}${ins('Ann', r('3') + r('1'))}${r(' %.')}</w:p>
      <w:p>${joined}${r('First part,')}</w:p><w:p>${r(' second part.')}</w:p>
      <w:p><w:moveFrom w:id="3" w:author="Bo"><w:r><w:t>Moved.</w:t></w:r></w:moveFrom>${r('Stays.')}</w:p>
      <w:p>${r('Ends. ')}<w:moveTo w:id="4" w:author="Bo"><w:r><w:t>Moved.</w:t></w:r></w:moveTo></w:p>`;
    const accepted = await imported(docx({ body }));
    expect(accepted.sections).toMatch(
      /Losses fell to 31 %\{\^c1\}\.[\s\S]*First part, second part\.[\s\S]*paragraph: Stays\.[\s\S]*Ends\. Moved\./,
    );
    const rejected = await imported(docx({ body }), 'a.docx', { changes: 'reject' });
    expect(rejected.sections).toMatch(
      /Losses fell to 38 %[\s\S]*First part,\n[\s\S]*second part\.[\s\S]*Moved\.Stays\.[\s\S]*paragraph: Ends\./,
    );
    for (const { lines } of [accepted, rejected]) {
      expect(lines).toContain('Ann, paragraph 1: deleted “38”');
      expect(lines).toContain('Ann, 2024-03-12, paragraph 1: inserted “31”');
      expect(lines).toContain('Cy, paragraph 2: paragraph joined');
      expect(lines).toContain('Bo, paragraph 4: moved away “Moved.”');
    }
  });

  it('keeps comments, and what has no place, as comments where they are', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p('In a box')}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('In a box')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const body = `${p('Start')}<w:p>${r('Here.')}${box}<w:r><w:commentReference w:id="7"/></w:r></w:p>
      <w:p>${r('Let ')}<m:oMath><m:r><m:t>x=5</m:t></m:r></m:oMath>${r(' be it; see ')}${field(' REF a ', 'part one')}${field(' ADVANCE ', '')}${r('.')}</w:p>`;
    const comments = `<w:comment w:id="7" w:author="Ann" w:date="2024-03-12T10:00:00Z">${p('Is this so?')}</w:comment><w:comment w:id="8" w:author="Bo">${p('Lost')}</w:comment>`;
    const { sections, lines } = await imported(docx({ body, comments }));
    expect(sections).toContain(`      # Left out here: text box: In a box
      # Comment by Ann, 2024-03-12: Is this so?
      - paragraph: Here.`);
    expect(sections).toContain(`      # Left out here: equation: x=5
      # Left out here: field ADVANCE: ADVANCE
      - paragraph: Let [equation] be it; see part one.`);
    expect(sections).toContain('# Comment by Bo: Lost');
    expect(lines).toContain('Comments, kept at their passages:\n  Ann, paragraph 2: Is this so?');
    expect(lines).toContain('field REF, kept as text (1)');
  });

  it('gives notes, and claims with a source where notes cite', async () => {
    const note = (id: number, text: string): string => `<w:footnote w:id="${id}"><w:p>${r(text)}</w:p></w:footnote>`;
    const mark = (id: number): string => `<w:r><w:rPr><w:b/></w:rPr><w:footnoteReference w:id="${id}"/></w:r>`;
    const body = `<w:p>${r('Here')}${mark(2)}${r(' and ')}${r('there', '<w:b/>')}${mark(3)}${r('.')}</w:p>`;
    const footnotes = `<w:footnote w:type="separator" w:id="0"/>${note(2, 'We counted on a weekday.')}${note(3, 'Smith, J. (2020), Water, https://example.org/w.')}`;
    const { yaml, sections } = await imported(docx({ body, footnotes }));
    expect(sections).toContain('- paragraph: Here[^n1] and **there**[^n2].');
    expect(yaml).toContain('notes:\n  n1:\n    text: We counted on a weekday.');
    expect(yaml).toContain('n2:\n    # Note 2 cites this.\n    evidence: { source: source-n2 }');
    expect(yaml).toContain(
      'source-n2:\n    title: Smith, J. (2020), Water, https://example.org/w.\n    url: https://example.org/w',
    );
  });

  it('gives lists, boxes and pictures with their captions', async () => {
    const item = (text: string, level: number): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr>${r(text)}</w:p>`;
    const picture = (id: string, descr: string): string =>
      `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" ${descr}/><a:blip r:${id}/></wp:inline></w:drawing></w:r></w:p>`;
    const sides = ['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single"/>`).join('');
    const body = `${item('First', 0)}${item('Inner', 1)}${item('Second', 0)}
      <w:p><w:pPr><w:pBdr>${sides}</w:pBdr></w:pPr>${r('Set apart')}</w:p>
      ${picture('embed="pic"', 'descr="A tap drips."')}${p('Figure 1: A tap', 'Caption')}${picture('link="far"', '')}`;
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const relationships =
      '<Relationship Id="pic" Type="x/image" Target="media/image1.png"/><Relationship Id="far" Type="x/image" Target="https://example.org/x.png" TargetMode="External"/>';
    const more = { 'word/media/image1.png': TINY_PNG };
    const made = await imported(docx({ body, numbering, styles: STYLES, relationships, more }));
    expect(made.sections).toContain(
      '- list:\n          style: number\n          items:\n            - First\n            - Inner\n            - Second',
    );
    expect(made.sections).toContain('- box:\n          blocks:\n            - paragraph: Set apart');
    expect(made.sections).toContain(
      '- image:\n          path: image1.png\n          alt: A tap drips.\n          caption: A tap',
    );
    expect(made.files['image1.png']).toEqual(TINY_PNG);
    expect(made.lines).toContain('Lists whose levels became one: 1.');
    expect(made.lines).toContain('for https://example.org/x.png (paragraph 7): it is only linked, and was not fetched');
  });

  it('gives tables with merged heads, groups, totals and values, and their numbers as data of a chart', async () => {
    const cell = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
    const row = (cells: string, head = false): string =>
      `<w:tr>${head ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells}</w:tr>`;
    const span = (n: number): string => `<w:gridSpan w:val="${n}"/>`;
    const down = (how: string): string => `<w:vMerge${how}/>`;
    const body = `<w:tbl>${[
      row(cell('Town', down(' w:val="restart"')) + cell('Thousand riders', span(2)), true),
      row(cell('', down('')) + cell('2019') + cell('2024'), true),
      row(cell('North', span(3))),
      row(cell('Alderby') + cell('120') + cell('131')),
      row(cell('South', span(3))),
      row(cell('Coldham') + cell('15') + cell('22')),
      row(cell('Total') + cell('135') + cell('153')),
    ].join('')}</w:tbl>`;
    const { sections, files, yaml } = await imported(docx({ body }));
    expect(sections).toContain(`            - { key: town, title: Town }
            - { key: column-2, title: "2019", group: Thousand riders, type: quantity }
            - { key: column-3, title: "2024", group: Thousand riders, type: quantity }
          groupBy: group
          rows:
            - { group: North, town: Alderby, column-2: "120", column-3: "131" }
            - { group: South, town: Coldham, column-2: "15", column-3: "22" }
          totals:
            - { town: Total, column-2: "135", column-3: "153" }
          claim: table-1`);
    expect(files['table-1.csv']).toBe('label,2019,2024\nAlderby,120,131\nColdham,15,22\n');
    // A chart to copy, in one line.
    expect(yaml).toMatch(/^ *# figure-1: \{ kind: bar, .*data: table-1\.csv \}$/m);
    expect(yaml).not.toMatch(/Three to five/);
    expect(yaml).toContain('table-1:\n    # The numbers of the table, paragraph 1.');
  });

  it('keeps a total that isn’t the sum as a row, so that the brief builds', async () => {
    const row = (cells: readonly string[]): string =>
      `<w:tr>${cells.map((one) => `<w:tc>${p(one)}</w:tc>`).join('')}</w:tr>`;
    const body = `<w:tbl>${[
      ['Town', 'Riders'],
      ['A', '1'],
      ['B', '2'],
      ['Total', '9'],
    ]
      .map(row)
      .join('')}</w:tbl>`;
    const { sections } = await imported(docx({ body }));
    expect(sections).toContain('- { town: Total, riders: "9" }');
    expect(sections).not.toContain('totals:');
  });
});
