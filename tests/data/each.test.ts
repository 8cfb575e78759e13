import { describe, expect, it } from 'vitest';
import { memoryReader } from '../../src/core/files.ts';
import { createDataMemory, readBrief } from '../../src/data/read-brief.ts';
import { passageDigest } from '../../src/data/translation/digest.ts';
import { listPlaces } from '../../src/project/list-places.ts';
import { rels, zipOf } from '../import/office-files.ts';
import { briefFiles, LEAST, printed } from './support.ts';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const X = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook with one sheet. */
function workbookOf(rows: string): Uint8Array {
  return zipOf({
    '_rels/.rels': rels(`<Relationship Id="a" Type="${R}/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/workbook.xml': `<workbook ${X} xmlns:r="${R}"><sheets><sheet name="Sheet" r:id="a"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels(`<Relationship Id="a" Type="${R}/worksheet" Target="worksheets/a.xml"/>`),
    'xl/worksheets/a.xml': `<worksheet ${X}><sheetData>${rows}</sheetData></worksheet>`,
  });
}

const EACH = `${LEAST}each: { rows: places.csv, key: code }\n`;
const ROWS = `code,name,rate,national,seats,kind,note
A1,North *Hill* [x](y),2.2 %,3.6 %,1,island,
A2,South,4.10 %,3.6 %,3,county,twice
A3,East,5.0 %,3.6 %,11,hour,
A4,West,,3.6 %,2,union,not stated
`;

interface Options {
  /** `null` names no row. */
  readonly row?: string | null;
  readonly rows?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** Reads the brief of a place, with these words as its paragraph. */
function read(words: string, { row = 'A2', rows = ROWS, files = {} }: Options = {}, yaml = EACH) {
  const text = yaml.replace('Words.', JSON.stringify(words));
  const { value, diagnostics } = readBrief('b', briefFiles(text, { 'places.csv': rows, ...files }), {
    row: row ?? undefined,
  });
  const [block] = value?.sections[0]?.blocks ?? [];
  return { brief: value, text: block?.kind === 'paragraph' ? block.text : undefined, found: printed(diagnostics) };
}

/** The words that a paragraph prints. */
function words(text: string, options: Options = {}): string | undefined {
  const { text: found, found: faults } = read(text, options);
  expect(faults).toEqual([]);
  return found?.plain;
}

function list(yaml: string, files: Readonly<Record<string, string>>) {
  const { value, diagnostics } = listPlaces('b', briefFiles(yaml, files));
  return { places: value?.map(({ key, file }) => `${key} ${file}`), found: printed(diagnostics) };
}

describe('the list of places', () => {
  it('has the key and the file of each row', () => {
    const found = list(EACH, { 'places.csv': 'code,name\nA1,North\nA2,South\n' });
    expect(found).toEqual({ places: ['A1 A1', 'A2 A2'], found: [] });
  });

  it('names files by a pattern, as every system can have them', () => {
    const yaml = EACH.replace('key: code', 'key: code, file: "{= code}-{= name}"');
    const found = list(yaml, { 'places.csv': 'code,name\nA1,North/South: "old"\nA2, Ærø \nA3,x.\n' });
    expect(found).toEqual({ places: ['A1 A1-North-South- -old-', 'A2 A2-Ærø', 'A3 A3-x'], found: [] });
    const device = list(EACH, { 'places.csv': 'code\nnul\n..\n' });
    expect(device.places).toEqual(['nul nul-', '.. row-..'.replace('row-..', 'row-')]);
  });

  it('comes from a folder of JSON files, too', () => {
    const yaml = EACH.replace('places.csv', 'places');
    const files = {
      'places/a.json': '{ "code": "A1", "people": { "total": 1200 } }',
      'places/b.json': '{ "code": "A2" }',
    };
    expect(list(yaml, files)).toEqual({ places: ['A1 A1', 'A2 A2'], found: [] });
    const text = yaml.replace('Words.', '"{= people.total}"');
    const { value } = readBrief('b', briefFiles(text, files), { row: 'A1' });
    expect(value?.sections[0]?.blocks[0]).toMatchObject({ text: { plain: '1,200' } });
    const { diagnostics } = readBrief('b', briefFiles(text, files), { row: 'A2' });
    expect(printed(diagnostics)[0]).toMatch(/^places\/b\.json:1:1 data\/missing-cell 'people\.total' is empty/);
  });

  it('reports what is wrong with a JSON file at its place', () => {
    const yaml = EACH.replace('places.csv', 'places');
    const { found } = list(yaml, {
      'places/a.json': '[1]',
      'places/b.json': '{"code": "A1", "list":\n [1]}',
      'places/c.json': '{',
    });
    expect(found.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual([
      'places/a.json:1:1 data/wrong-type',
      'places/b.json:2:2 data/wrong-type',
      'places/c.json:1:2 data/bad-json',
    ]);
  });

  it('is undefined for a brief without each', () => {
    expect(list(LEAST, {}).places).toBeUndefined();
  });

  it('reports two rows with one key, and with one file, with both lines', () => {
    const twice = list(EACH, { 'places.csv': 'code,name\nA1,North\nA2,South\nA1,East\n' });
    expect(twice.found).toEqual([
      "places.csv:4:1 data/duplicate-place this row has the key 'A1', as line 2 does | give each row its own key",
    ]);
    const yaml = EACH.replace('key: code', 'key: code, file: "{= name}"');
    const same = list(yaml, { 'places.csv': 'code,name\nA1,North\nA2,north\n' });
    expect(same.found).toEqual([
      "places.csv:3:1 data/duplicate-place this row has the file 'north', as line 2 does | add a column to file: in the brief, as {= key} does",
    ]);
  });

  it.each([
    ['code,name\n,North\n', "places.csv:2:1 data/missing-cell 'code' is empty in this row, and identifies it"],
    ['name\nNorth\n', "brief.yaml:10:32 data/unknown-column the rows have no column 'code' | its columns: name"],
    ['code,name\n', 'brief.yaml:10:15 data/no-rows places.csv has no rows'],
    [
      'code,code\nA,B\n',
      "places.csv:1:6 data/csv-header the column 'code' appears twice | remove or rename one of them",
    ],
  ])('reports %j', (rows, expected) => {
    expect(list(EACH, { 'places.csv': rows }).found).toContain(expected);
  });

  it('suggests a file for one that does not exist', () => {
    expect(list(EACH, { 'place.csv': 'code\nA\n' }).found).toEqual([
      "brief.yaml:10:15 data/missing-file there is no file b/places.csv | did you mean 'place.csv'?",
    ]);
  });
});

describe('a slot', () => {
  it.each([
    ['In {= name} it is {= rate}.', 'In South it is 4.10%.'],
    ['{=rate|words}', '4.10%'],
    ['{= seats | plural seat seats}', 'seats'],
    ['{= kind | article}', 'a county'],
    ['{= rate | compared to national}', 'above 3.6%'],
    ['{= rate | compared to national, the national rate}', 'above the national rate'],
    ['{= rate | compared to average}', 'above the average of all 3'],
    ['{= rate | compared to median, the median}', 'the same as the median'],
    ['{= rate | compared to 5 %, the limit | capital}', 'Below the limit'],
    ['{= rate | difference to national}', '0.5 percentage points'],
    ['{= seats | difference to 5}', '2'],
    ['{= rate | rank} of {= rate | count}, {= rate | rank lowest}', '2 of 3, 2'],
    ['{= rate | average}, {= rate | median}, {= rate | lowest}, {= rate | highest}', '3.77%, 4.10%, 2.2%, 5.0%'],
    ['{= seats | total}', '17'],
    ['{= rate | plain}', '4.10 %'],
    ['{= seats | standing 2}', 'one of the 2 highest'],
    ['\\{= name} and {= name}', '{= name} and South'],
  ])('prints %s as %s', (text, expected) => {
    expect(words(text)).toBe(expected);
  });

  it.each([
    ['A1', 'the lowest'],
    ['A3', 'the highest'],
    ['A4', 'one of the 2 lowest'],
  ])('says how %s stands among all', (row, expected) => {
    expect(words('{= seats | standing 2}', { row })).toBe(expected);
  });

  it.each([
    ['island', 'an island'],
    ['hour', 'an hour'],
    ['union', 'a union'],
    ['8% share', 'an 8% share'],
    ['110 days', 'a 110 days'],
    ['11,000 people', 'an 11,000 people'],
    ['MP', 'an MP'],
    ['UN report', 'a UN report'],
    ['one-off', 'a one-off'],
    ['unnamed lake', 'an unnamed lake'],
  ])('puts the article before %s', (kind, expected) => {
    expect(words('{= kind | article}', { rows: `code,kind\nA2,"${kind}"\nA3,lake\nA4,sea\n` })).toBe(expected);
  });

  it('is written in the language of the brief', () => {
    const german = EACH.replace('title:', 'language: de\ntitle:');
    const text = '{= rate}, {= rate | compared to national, dem Durchschnitt}, {= rate | average}';
    expect(read(text, {}, german).text?.plain).toBe('4,10\u00a0%, über dem Durchschnitt, 3,77\u00a0%');
    const polish = EACH.replace('title:', 'language: pl\ntitle:');
    const plurals = '{= seats | plural mandat / mandaty / mandatów}';
    expect(read(plurals, { row: 'A2' }, polish).text?.plain).toBe('mandaty');
    expect(read('{= kind | article}', {}, german).found).toEqual([
      "brief.yaml:10:21 data/bad-slot in 'de' the article depends on the gender of the word | write the words with their article in a column of the rows",
    ]);
  });

  it('never reads the words of a row as marks', () => {
    const { text, found } = read('**{= name}**', { row: 'A1' });
    expect(found).toEqual([]);
    expect(text?.nodes).toEqual([{ kind: 'strong', children: [{ kind: 'text', text: 'North *Hill* [x](y)' }] }]);
  });

  it('prints codes and years as they are written', () => {
    const rows = 'code,fips,year,people\nA2,01,2020,2020 people\nA3,12,1999,1500 people\n';
    expect(words('{= fips} {= year} {= people}', { rows })).toBe('01 2020 2,020\u00a0people');
  });

  it('takes the unit of its column from each', () => {
    const yaml = EACH.replace('key: code', 'key: code, units: { rate: "%" }');
    expect(read('{= rate}', { rows: 'code,rate\nA2,4.1\n' }, yaml).text?.plain).toBe('4.1%');
    expect(read('{= rate}', { rows: 'code,rate\nA2,4.1\nA3,5 people\n' }, yaml).found[0]).toMatch(
      /^places\.csv:3:4 data\/unknown-unit '5 people' has the unit 'people', not '%'/,
    );
  });

  it.each([
    ['{= nam}', "brief.yaml:9:21 data/unknown-column the rows have no column 'nam' | did you mean 'name'?"],
    [
      '{= name',
      "brief.yaml:9:21 data/unclosed-slot '{=' is not closed | write {= column}, or \\{= for the characters themselves",
    ],
    [
      '{= rate | standing 1}',
      "brief.yaml:9:21 data/bad-slot '1' isn't a number of values from 2 up | write standing 3",
    ],
    [
      '{= rate | compared to natinal}',
      "brief.yaml:9:21 data/unknown-column 'natinal' is neither a column nor a number | did you mean 'national'?",
    ],
    [
      '{= seats | plural seat}',
      "brief.yaml:9:21 data/bad-slot the language 'en' has 2 forms here (one, other), and this names 1 | write plural one other, each in your words",
    ],
  ])('%s is reported where it is', (text, expected) => {
    expect(read(text).found).toEqual([expected]);
  });

  it('whose cell is empty is reported at the cell, once', () => {
    const { found } = read('{= rate} {= rate | rank} {= rate}', { row: 'A4' });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^places\.csv:5:9 data\/missing-cell 'rate' is empty in this row/);
  });

  it('reports a cell that isn’t a number like the others', () => {
    const rows = 'code,rate\nA1,4.1 %\nA2,3.9 %\nA3,5,x %\n'.replace('5,x', '5x');
    const { found } = read('{= rate}', { rows });
    expect(found[0]).toMatch(/^places\.csv:4:4 data\/(?:mixed-column|unknown-unit) '5x %'/);
    expect(words('{= rate | plain}', { rows })).toBe('3.9 %');
  });

  it('refuses to rank what can’t be ranked', () => {
    const rows = 'code,rate\nA1,3-5 %\nA2,4 %\n';
    expect(read('{= rate | rank}', { rows }).found[0]).toMatch(
      /^places\.csv:3:4 data\/not-comparable there is no rank/,
    );
  });

  it('without each is reported', () => {
    const { found } = read('{= name}', { row: null }, LEAST);
    expect(found).toEqual([
      'brief.yaml:9:21 data/no-each this prints a value of a row, but the brief has no rows | write each: { rows: places.csv, key: code }; or \\{= for the characters themselves',
    ]);
    expect(read('\\{= name}', { row: null }, LEAST)).toMatchObject({
      found: [],
      text: { plain: '{= name}' },
    });
  });
});

describe('a place', () => {
  it('must be named', () => {
    const { diagnostics } = readBrief('b', briefFiles(EACH, { 'places.csv': ROWS }));
    expect(printed(diagnostics)).toEqual([
      'brief.yaml:10:1 data/no-row this brief is made for each of 4 rows, and none is named | name one, such as A1, or build all',
    ]);
    expect(read('x', { row: 'B1' }).found).toEqual([
      "brief.yaml:10:1 data/unknown-row-key no row has 'B1' as its 'code' | did you mean 'A1'?",
    ]);
  });

  it('has values of a row where the brief has whole values, with the place of the cell', () => {
    const yaml = `${EACH}charts:
  c: { kind: bar, title: T, measure: M, unit: '%', highlight: = name, rows: [{ label: = name, value: = rate }, { label: All, value: = national }] }
`;
    const { brief, found } = read('x', {}, yaml.replace('blocks:', 'blocks:\n      - figure: c'));
    expect(found).toEqual([]);
    expect(brief?.charts.get('c')).toMatchObject({
      highlight: { rows: [0] },
      rows: [{ label: 'South', cells: [{ quantity: { value: 4.1, wording: '4.10 %' } }] }, { label: 'All' }],
    });
    expect(brief?.spans.get('charts.c.rows[0].value')).toMatchObject({ file: 'b/places.csv', line: 3, column: 10 });
  });

  it('has the rows and columns of a file that belong to it', () => {
    const chart = `charts:
  c:
    { kind: bar, title: T, measure: M, data: all.csv, where: { place: = code }, columns: { label: year, value: people } }
`;
    const yaml = `${EACH}${chart}`.replace('blocks:', 'blocks:\n      - figure: c');
    const files = { 'all.csv': 'place,year,people,more\nA1,2020,5,x\nA2,2020,7,x\nA2,2021,8,x\n' };
    const { brief, found } = read('x', { files }, yaml);
    expect(found).toEqual([]);
    const grid = brief?.charts.get('c');
    const rows = grid && 'rows' in grid ? grid.rows : [];
    expect(rows.map((row) => 'label' in row && row.label)).toEqual(['2020', '2021']);
    expect(read('x', { files, row: 'A3' }, yaml).found).toEqual([
      'brief.yaml:14:62 data/no-rows no row has place: A3 | correct the value, or give the part a condition: when',
    ]);
  });

  it('is its own evidence', () => {
    const yaml = `${EACH}claims:
  rate: { value: = rate, evidence: { source: s, row: [rate, rate | rank] } }
sources: { s: { title: T } }
`;
    const { brief, found } = read('It is {= rate}.[^rate]', {}, yaml);
    expect(found).toEqual([]);
    expect(brief?.claims.get('rate')?.evidence).toMatchObject([
      { source: 's', quote: 'rate: 4.10 %; rate: 2 of 3, from the highest', row: { file: 'places.csv', line: 3 } },
    ]);
  });
});

describe('a translation', () => {
  const files = (french: string) => ({
    'places.csv': ROWS,
    'brief.fr.yaml': `passages: { title: { from: ${passageDigest('In {= name}')}, text: "${french}" } }\n`,
  });
  const yaml = EACH.replace('title: A title', 'title: "In {= name}"');
  const french = (text: string) => {
    const { value, diagnostics } = readBrief('b', briefFiles(yaml, files(text)), { row: 'A2', language: 'fr' });
    return { title: value?.title.plain, found: diagnostics.map(({ code }) => code) };
  };

  it('has slots of its own', () => {
    expect(french('En {= name}')).toEqual({ title: 'En South', found: ['data/translation-missing'] });
  });

  it('that lacks a slot is reported', () => {
    expect(french('En France').found).toEqual(['data/translation-missing', 'data/translation-reference']);
  });
});

describe('rows of a workbook', () => {
  it('are places, with the cell as their place', () => {
    const text = (cell: string, words: string): string => `<c r="${cell}" t="inlineStr"><is><t>${words}</t></is></c>`;
    const rows = [
      ['code', 'name'],
      ['A1', 'North'],
      ['A2', ''],
    ].map((cells, i) => {
      const line = cells.map((words, j) => text(`${'AB'.charAt(j)}${i + 1}`, words)).join('');
      return `<row r="${i + 1}">${line}</row>`;
    });
    const yaml = EACH.replace('places.csv', 'places.xlsx').replace('Words.', '"{= name}"');
    const files = memoryReader({ 'b/brief.yaml': yaml, 'b/places.xlsx': workbookOf(rows.join('')) });
    expect(listPlaces('b', files).value?.map(({ key }) => key)).toEqual(['A1', 'A2']);
    const [found] = readBrief('b', files, { row: 'A2' }).diagnostics;
    expect(found).toMatchObject({
      code: 'data/missing-cell',
      span: { file: 'b/places.xlsx', line: 3, cell: 'Sheet!B3' },
    });
  });
});

describe('a condition', () => {
  const when = (condition: string, row: string) => {
    const yaml = EACH.replace(
      '- paragraph: Words.',
      `- paragraph: Words.\n      - when: ${JSON.stringify(condition)}\n        paragraph: More.`,
    );
    const { brief, found } = read('x', { row }, yaml);
    return found.length > 0 ? found[0] : brief?.sections[0]?.blocks.length === 2;
  };

  it.each([
    ['note', 'A2', true],
    ['note', 'A1', false],
    ['not note', 'A1', true],
    ['note is known', 'A4', false],
    ['rate > national', 'A2', true],
    ['rate > national', 'A1', false],
    ['rate <= 5 %', 'A3', true],
    ['seats = 3', 'A2', true],
    ['seats != 3 and rate > national', 'A3', true],
    ['rate and rate > national', 'A4', false],
    ['kind = "county" or kind = \'hour\'', 'A3', true],
    ['seats | rank = 1', 'A3', true],
    ['rate > rate | average', 'A1', false],
  ])('%s for %s is %s', (condition, row, expected) => {
    expect(when(condition, row)).toBe(expected);
  });

  it.each([
    ['rate => national', /^brief\.yaml:10:15 data\/bad-condition 'rate => national' isn't a condition/],
    ['rat > national', /^brief\.yaml:10:15 data\/unknown-column the rows have no column 'rat' \| did you mean 'rate'/],
    ['name > 3', /^brief\.yaml:10:15 data\/bad-condition 'South' is a text/],
    ['', /^brief\.yaml:10:15 data\/bad-condition a condition is missing/],
  ])('%j is reported', (condition, expected) => {
    expect(when(condition, 'A2')).toMatch(expected);
  });

  it('leaves out what only the left out part mentions', () => {
    const yaml = `${EACH.replace('- paragraph: Words.', '- paragraph: Words.\n      - when: rate\n        paragraph: "{= rate}[^rate] [^note]"')}claims:
  rate: { value: = rate, evidence: { source: s, row: rate } }
notes: { note: { text: A note. } }
sources: { s: { title: T } }
`;
    expect(read('x', { row: 'A4' }, yaml)).toMatchObject({ found: [], brief: { notes: [] } });
    expect(read('x', { row: 'A2' }, yaml).brief?.notes).toHaveLength(2);
  });

  it('of a section leaves it out with its heading', () => {
    const yaml = EACH.replace(
      '  - title: First',
      '  - { title: Second, when: not rate, blocks: [paragraph: x] }\n  - title: First',
    );
    expect(read('x', { row: 'A2' }, yaml).brief?.sections.map(({ title }) => title.plain)).toEqual(['First']);
    expect(read('x', { row: 'A4' }, yaml).brief?.sections).toHaveLength(2);
  });
});

describe('10,000 rows', () => {
  const rows = Array.from({ length: 10_000 }, (_, i) => `K${i},Place ${i},${(i * 7) % 10_000}`);
  const yaml = EACH.replace('Words.', '"{= name}: {= people | rank} of {= people | count}"');
  const files = { 'b/brief.yaml': yaml, 'b/places.csv': `code,name,people\n${rows.join('\n')}\n` };

  it('are read once for all places', () => {
    const memory = createDataMemory();
    const reader = memoryReader(files);
    const texts = [0, 9_999, 5_000].map((i) => {
      const { value } = readBrief('b', reader, { memory, row: `K${i}` });
      const [block] = value?.sections[0]?.blocks ?? [];
      return block?.kind === 'paragraph' ? block.text.plain : '';
    });
    expect(texts).toEqual(['Place 0: 10,000 of 10,000', 'Place 9999: 7 of 10,000', 'Place 5000: 5,000 of 10,000']);
    let reads = 0;
    memory.places.recall(JSON.stringify(['b', { rows: 'places.csv', key: 'code' }, '.']), reader, () => {
      reads++;
      return { table: undefined, isFaultless: true };
    });
    expect(reads).toBe(0);
  });
});

describe('columns in other brackets', () => {
  it.each(['{rate}', '{{rate}}', '{ rate }', '{rate | words}'])('%s are reported, with the slot', (written) => {
    const { found } = read(`It was ${written}.`);
    expect(found).toEqual([expect.stringMatching(/data\/unread-slot .*is printed as it is \| write \{= rate\}/)]);
  });

  it.each(['{other}', 'a set {1, 2}', 'code\\{= rate}'])('%s are left alone', (written) => {
    expect(read(`It was ${written}.`).found).toEqual([]);
  });
});
