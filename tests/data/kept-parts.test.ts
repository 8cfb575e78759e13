/** A brief that is read with parts of the last one kept is the brief that is read afresh. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Budget } from '../../src/core/budget.ts';
import { recordReads } from '../../src/core/files.ts';
import { createDataMemory, type DataMemory, readBrief } from '../../src/data/read-brief.ts';
import { runs } from '../support/runs.ts';
import { briefFiles } from './support.ts';

const BRIEF = `title: A title
standfirst: What it says.[^n1]
keyMessages: [One point.]
masthead: { series: Brief, number: 1, version: 1, date: 2022-10 }
author: { name: A Writer }
sections:
  - title: First
    blocks:
      - paragraph: "Words of [a term]{term} and {@rows}.[^least]"
      - figure: rows
      - paragraph: "More words, and {@points}.{^rates.first}"
      - figure: points
      - figure: own
  - id: second
    title: Second
    blocks:
      - table: { id: cells, caption: Cells, columns: [{ key: a, title: A }, { key: b, title: B, type: quantity }], data: cells.csv }
      - box: { title: A box, blocks: [{ paragraph: "Inner words.[^n2]" }] }
      - image: { path: picture.png, alt: A picture, caption: A caption }
      - part: actors
charts:
  rows: { kind: bar, title: Rows, measure: Share, unit: '%', data: rows.csv, dataFrom: s, note: A note. }
  points: { kind: scatter, title: Points, x: { column: low, unit: '%' }, y: { column: high, unit: '%' }, data: points.csv, columns: { label: name, low: l, high: h }, dataFrom: s, highlight: North }
  own: { kind: bar, title: Own, measure: Share, unit: '%', rows: [{ label: 1.10, value: 3 %, claim: least }, { label: 2.5, value: 4 % }], annotations: [{ reference: 3.5 %, text: Half }] }
claims:
  least: { value: 3 %, evidence: { source: s, paragraph: 1, quote: It was 3 % } }
  rates: { values: { first: 1 %, last: 2 % }, evidence: { source: s, quote: from 1 % to 2 % } }
notes: { n1: { text: A note. }, n2: { text: Another one. } }
glossary: [{ term: a term, text: What it means. }]
actors: actors.csv
sources: { s: { title: A source, issued: 2021 } }
`;

const FILES = {
  'rows.csv': 'label,value\nOne,41 %\nTwo,37 %\n',
  'points.csv': 'name,l,h\nNorth,1.10 %,9 %\nSouth,2 %,8 %\nEast,3 %,7 %\n',
  'cells.csv': 'a,b,claim\nx,1,least\ny,2,\n',
  'actors.csv': 'name,role,interests\nA union,Its role,Its interests\n',
  'picture.png': 'no picture',
};

type Files = Readonly<Record<string, string>>;

const EDITS: readonly (readonly [find: RegExp, by: readonly string[]])[] = [
  [/\b(?:Words|words|points?|note|title|caption|North|Cells)\b/g, ['boats', 'North', '[^n2]', '**x', '']],
  [/\b\d(?:\.\d+)?(?= ?%)/g, ['5', '1.1', '1.10', 'x']],
  [/\b(?:first|second|least|cells|rows|n1)\b/g, ['cells', 'least', 'first', 'none']],
  [/1\.10|2\.5|2021|2022-10/g, ['1.1', '1.10', '2020', '2']],
  [/^ {6}- paragraph: .*\n/gm, ['', '      - paragraph: New.\n', '# A comment.\n']],
  [/^(?:South|Two|y),.*\n/gm, ['', 'West,4 %,5 %\n', 'Three,x\n']],
  [/unit: '%', /g, ['', "unit: '%', wide: true, "]],
  [/^language: .*\n|^title/gm, ['title', 'language: de\ntitle', 'numbers: de\ntitle']],
];

const edits = fc.record({
  file: fc.constantFrom('brief.yaml', 'brief.yaml', 'brief.yaml', ...Object.keys(FILES)),
  edit: fc.nat(EDITS.length - 1),
  at: fc.nat(60),
  by: fc.nat(5),
  back: fc.boolean(),
});

class CountedBudget extends Budget {
  spent = 0;
  override spend(steps = 1): void {
    this.spent += steps;
  }
}

function read({ 'brief.yaml': text = '', ...others }: Files, memory?: DataMemory) {
  const files = recordReads(briefFiles(text, others));
  const budget = new CountedBudget();
  const { value, diagnostics } = readBrief('b', files, { budget, ...(memory && { memory }) });
  return { value, diagnostics, spent: budget.spent, read: files.filesRead.map(({ path }) => path).sort() };
}

const FIRST: Files = { 'brief.yaml': BRIEF, ...FILES };

describe('parts of a brief', () => {
  it('that are kept are those of a fresh reading', () => {
    let faultless = 0;
    const property = fc.property(fc.array(edits, { minLength: 12, maxLength: 12 }), (list) => {
      const memory = createDataMemory();
      let files = FIRST;
      read(files, memory);
      for (const { file, edit, at, by, back } of list) {
        if (back) files = FIRST;
        const [find, words] = EDITS[edit] ?? [/^$/g, []];
        const text = files[file] ?? '';
        const found = [...text.matchAll(find)];
        const one = found[at % Math.max(1, found.length)];
        const word = words[by % words.length] ?? '';
        if (one) files = { ...files, [file]: text.slice(0, one.index) + word + text.slice(one.index + one[0].length) };
        const now = read(files, memory);
        // A file that hasn't changed isn't read again, so nothing is spent on it.
        expect({ ...now, spent: 0 }).toEqual({ ...read(files), spent: 0 });
        if (now.diagnostics.length === 0) faultless++;
      }
    });
    fc.assert(property, { numRuns: runs(6), seed: 21 });
    expect(faultless).toBeGreaterThan(20);
  });

  it('are the same objects where nothing has changed that their readers see', () => {
    const memory = createDataMemory();
    const before = read(FIRST, memory);
    expect(before.diagnostics).toEqual([]);
    const edited = BRIEF.replace('A title', 'Another title').replace('title: Points', 'title: Other points');
    const files = { ...FIRST, 'brief.yaml': edited, 'rows.csv': 'label,value\nOne,42 %\nTwo,37 %\n' };
    const now = read(files, memory);
    expect(now.spent).toBe(read(files).spent);
    const chart = (id: string) => [before, now].map(({ value }) => value?.charts.get(id));
    const [own, ownNow] = chart('own');
    expect(ownNow).toBe(own);
    const [rows, rowsNow] = chart('rows');
    expect(rowsNow).not.toEqual(rows);
    const [points, pointsNow] = chart('points');
    expect(pointsNow).not.toBe(points);
    const cellsOf = (one: typeof points) => (one && 'rows' in one ? one.rows.map(({ cells }) => cells) : []);
    expect(cellsOf(pointsNow).length).toBe(3);
    cellsOf(pointsNow).forEach((cells, i) => {
      expect(cells).toBe(cellsOf(points)[i]);
    });
    const blocks = [before, now].map(({ value }) => value?.sections.flatMap((section) => section.blocks) ?? []);
    blocks[1]?.forEach((block, i) => {
      expect(block).toBe(blocks[0]?.[i]);
    });
  });
});
