import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MarkedRun, markupOf, runsOfText } from '../../src/data/inline-markup.ts';
import { importDocument } from '../../src/import/import-document.ts';
import { runs } from '../support/runs.ts';
import { imported } from './imported.ts';
import { docx, p, r, STYLES } from './office-files.ts';

const words = fc.string({ unit: fc.constantFrom(...'ab *`[](){}^@\\_.,!5%"\'#:-é '), maxLength: 12 });
const run: fc.Arbitrary<MarkedRun> = fc.record(
  { text: words, strong: fc.constant(true), emphasis: fc.constant(true), href: fc.constant('https://example.org') },
  { requiredKeys: ['text'] },
);

describe('texts with marks', () => {
  it('are the same words after they were written', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 5 }), (runs) => {
        const text = markupOf(runs);
        const again = runsOfText(text);
        expect(again.map((one) => one.text).join('')).toBe(runs.map((one) => one.text).join(''));
        expect(markupOf(again)).toBe(text);
      }),
      { numRuns: runs(250) },
    );
  });
});

describe('an import', () => {
  it('loses no word, whatever the paragraphs are, and its data are valid', async () => {
    const style = fc.constantFrom(undefined, 'Title', 'Heading1', 'Heading2', 'Quote', 'Caption');
    const paragraphs = fc.array(fc.tuple(fc.stringMatching(/^[a-z*`[{#: ]{0,12}$/), style), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(paragraphs, async (all) => {
        const body = all.map(([text, name], i) => p(`w${i}x ${text}`, name)).join('');
        const { yaml } = await imported(docx({ body, styles: STYLES }));
        for (const i of all.keys()) expect(yaml).toContain(`w${i}x`);
      }),
      { numRuns: runs(30) },
    );
  });

  it('reads runs that are split anywhere as one', async () => {
    const text = 'Losses fell to 31 % in 2022.';
    const whole = await imported(docx({ body: p(text) }));
    const split = await imported(
      docx({ body: `<w:p>${[...text].map((sign) => r(sign)).join('<w:proofErr/>')}</w:p>` }),
    );
    expect(split.yaml).toBe(whole.yaml);
  });
});

/** Test files of other projects, where they are there. */
const SHARED = '../shared/docx';

describe.skipIf(!existsSync(SHARED))('the test files of other projects', () => {
  const files = existsSync(SHARED)
    ? ['pandoc', 'mammoth'].flatMap((set) => readdirSync(`${SHARED}/${set}`).map((name) => `${set}/${name}`))
    : [];

  it.each(files.filter((name) => name.endsWith('.docx')))('%s gives valid data, and loses no word', async (name) => {
    const { yaml, lines, files: made } = await imported(readFileSync(`${SHARED}/${name}`), name);
    const reading = [
      `${SHARED}/${name.replace('.docx', '')}.native`,
      `${SHARED}/${name.replace('.docx', '')}_accept.native`,
    ];
    const texts = Object.values(made).filter((content) => typeof content === 'string');
    const found = letters(`${texts.join('\n')}${lines}`);
    for (const file of reading.filter(existsSync)) {
      const lost = wordsOfReading(readFileSync(file, 'utf8')).filter((word) => !found.includes(letters(word)));
      expect(lost).toEqual([]);
    }
    expect(yaml).not.toBe('');
  });

  it('is as quick as reading them', async () => {
    await expect(importDocument(readFileSync(`${SHARED}/pandoc/lists.docx`), 'a.docx')).resolves.toBeDefined();
  });
});

/** The words in a reading of another program: `Str "word"`. Signs of boxes are written as [x], and diagrams as their words. */
function wordsOfReading(text: string): readonly string[] {
  const strings = [...text.matchAll(/Str\s+"((?:[^"\\]|\\.)*)"/g)].map(([, word = '']) =>
    word.replace(/\\(\d+)(?:\\&)?/g, (_, code: string) => String.fromCodePoint(Number(code))).replace(/\\(.)/g, '$1'),
  );
  return strings.filter((word) => !/^[☐☒]$|^\[DIAGRAM\]$/.test(word));
}

/** Without white space, marks, and differences that a text's form has. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\{\^c\d+\}|[\s\u00ad\\*`{}[\]#]+/g, '')
    .replace(/[“”„]/g, '"')
    .replace(/[‘’]/g, "'");
}
