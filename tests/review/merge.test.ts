import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryReader } from '../../src/core/files.ts';
import { openZip } from '../../src/office/office-zip.ts';
import type { MergeOptions, MergeResult } from '../../src/review/merge-result.ts';
import { mergeReview } from '../../src/review/merge-review.ts';
import type { Preference } from '../../src/review/parties.ts';
import { reviewDocument } from '../../src/review/review-document.ts';
import { number, row, text, workbook } from '../data/workbook.ts';
import { runs } from '../support/runs.ts';
import { edited, tracked } from './edited.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const YAML = `# A comment.
masthead: { series: S, number: 1, version: 1, date: 2026-03 }
title: 'It''s about water'
standfirst: Words.   # beside
keyMessages:
  - '**Losses fell.** They are 31 % now.{^loss}'
sections:
  - id: one
    title: The problem
    blocks:
      - paragraph: >-
          Cities lose 31 %{^loss} of their water,[^note]
          which is treated *before* it is lost. {@leaks} shows it.
      - figure: leaks
      - list: [First item, Second item]
charts:
  leaks: { kind: bar, title: Leaks, measure: Share, unit: '%', data: leaks.csv, source: Made up. }
notes:
  note: { text: Counted in spring. }
claims:
  loss: { value: 31 %, evidence: { source: s, quote: 31 % } }
sources: { s: { title: T } }
author: { name: A }
`;
const FILES = { 'b/brief.yaml': YAML, 'b/leaks.csv': 'label,value\nNorth,"31 %"\nSouth,12 %\n' };

async function sent(files: Files = FILES, folder = 'b', claims = false): Promise<Uint8Array> {
  const made = await reviewDocument(folder, memoryReader(files), { claims, picture: async () => undefined });
  if ('refused' in made) throw new Error(made.refused);
  return made.bytes;
}

function merge(
  reviews: readonly Uint8Array[],
  files: Files = FILES,
  options: MergeOptions = {},
  original?: Uint8Array,
): MergeResult {
  const named = reviews.map((bytes, i) => ({ name: `${i}.docx`, bytes }));
  const result = mergeReview(
    'b',
    memoryReader(files),
    named,
    options,
    original && { name: 'sent.docx', bytes: original },
  );
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

describe('a review', () => {
  it('is the same bytes for the same brief, and without an edit changes nothing', async () => {
    const document = await sent();
    expect(await sent()).toEqual(document);
    expect(merge([document])).toMatchObject({
      files: {},
      merged: [],
      conflicts: [],
      unmerged: [],
      comments: [],
      changes: [],
    });
  });

  it('of the sample brief changes nothing without an edit', async () => {
    const names = readdirSync('data/belarus');
    const files = Object.fromEntries(
      names.map((name) => [`belarus/${name}`, readFileSync(`data/belarus/${name}`, 'utf8')]),
    );
    const review = { name: 'r.docx', bytes: await sent(files, 'belarus', true) };
    expect(mergeReview('belarus', memoryReader(files), [review])).toMatchObject({
      files: {},
      unmerged: [],
      comments: [],
    });
  });

  it('is accessible: language, headings, heads of tables, words for pictures, tracking on', async () => {
    const zip = openZip(await sent());
    const part = (name: string): string => new TextDecoder().decode(zip.read(name));
    expect(part('word/styles.xml')).toContain('<w:lang w:val="en"/>');
    expect(part('word/settings.xml')).toContain('<w:trackRevisions/>');
    expect(part('word/document.xml')).toMatch(/Heading1[\s\S]*The problem[\s\S]*<w:tblHeader\/>/);
    expect(part('word/document.xml')).toContain('sdtContentLocked');
  });
});

it('a review’s own words are in the language of the brief', async () => {
  const files = { ...FILES, 'b/brief.yaml': `language: fr\n${YAML}` };
  const zip = openZip(await sent(files, 'b', true));
  const words = new TextDecoder().decode(zip.read('word/document.xml')).replace(/<[^>]*>/g, ' ');
  expect(words).toContain('Catégorie');
  expect(words).not.toMatch(/Category|Value|Label/);
});

describe('a merge', () => {
  it('changes the words alone, in the YAML and in the CSV', async () => {
    const review = edited(await sent(), (xml) =>
      tracked(tracked(xml.replace('>12 %<', '>15 %<'), 'treated', 'cleaned'), 'about', 'about clean'),
    );
    const { files, merged, changes } = merge([review]);
    expect(files['b/brief.yaml']).toBe(YAML.replace('treated', 'cleaned').replace('about', 'about clean'));
    expect(files['b/leaks.csv']).toBe('label,value\nNorth,"31 %"\nSouth,15 %\n');
    expect(merged.map(({ file, line, authors }) => `${file}:${line} ${authors.join()}`)).toEqual([
      'b/brief.yaml:3 Ann',
      'b/brief.yaml:11 Ann',
      'b/leaks.csv:3 ',
    ]);
    expect(changes.map(({ kind, words }) => `${kind} ${words}`)).toContain('inserted cleaned');
  });

  it('keeps marks with their words, and takes in emphasis, notes and words of notes', async () => {
    const review = edited(await sent(), (xml) =>
      xml
        .replace('Cities lose 31 %', 'Towns lose 33 %')
        .replace('Counted in spring', 'Counted in autumn')
        .replace(
          '<w:r><w:t xml:space="preserve">First item',
          '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">First item',
        ),
    );
    const { files } = merge([review]);
    expect(files['b/brief.yaml']).toBe(
      YAML.replace('Cities lose 31 %{^loss}', 'Towns lose 33 %{^loss}')
        .replace('in spring', 'in autumn')
        .replace('First item', '"**First item**"'),
    );
  });

  it('takes no notice of quotation marks that a program exchanged', async () => {
    expect(merge([edited(await sent(), (xml) => xml.replace("It's", 'It’s'))]).files).toEqual({});
  });

  it('merges what several people changed, and the brief itself', async () => {
    const document = await sent();
    const now = {
      ...FILES,
      'b/brief.yaml': YAML.replace('Cities lose', 'All cities lose')
        .replace("title: 'It", "shortTitle: Water\ntitle: 'It")
        .replace('      - figure', '      - paragraph: New here.\n      - figure'),
    };
    const ann = edited(document, (xml) => tracked(xml, 'treated', 'cleaned'));
    const bo = edited(document, (xml) => xml.replace('Second item', 'Last item'));
    const { files, conflicts } = merge([ann, bo], now);
    expect(conflicts).toEqual([]);
    expect(files['b/brief.yaml']).toBe(
      now['b/brief.yaml'].replace('treated', 'cleaned').replace('Second item', 'Last item'),
    );
  });

  it('lists conflicts, and writes nothing for them until a side is chosen', async () => {
    const now = { ...FILES, 'b/brief.yaml': YAML.replace('treated', 'filtered') };
    const review = edited(await sent(), (xml) => tracked(xml, 'treated', 'cleaned'));
    const { files, conflicts } = merge([review], now);
    expect(files).toEqual({});
    expect(conflicts).toMatchObject([
      {
        ...{ base: 'treated', file: 'b/brief.yaml', line: 11 },
        versions: [
          { by: 'the brief', words: 'filtered' },
          { by: 'Ann', words: 'cleaned' },
        ],
      },
    ]);
    expect(merge([review], now, { prefer: 'ours' }).files).toEqual({});
    expect(merge([review], now, { prefer: 'theirs' }).files['b/brief.yaml']).toBe(YAML.replace('treated', 'cleaned'));
  });

  it('names whose the versions are, and takes those of the reviewers who are named, in their order', async () => {
    const document = await sent();
    const ann = edited(document, (xml) => tracked(tracked(xml, 'treated', 'cleaned'), 'Second', 'Another'));
    const bo = edited(document, (xml) => tracked(xml, 'treated', 'filtered', 'Bo'));
    const cy = edited(document, (xml) => xml.replace('treated', 'boiled').replace('Second', 'Last'));
    const by = (prefer?: Preference): readonly (readonly string[])[] =>
      merge([ann, bo, cy], FILES, prefer ? { prefer } : {}).conflicts.map(({ versions }) =>
        versions.map((one) => one.by),
      );
    expect(by()).toEqual([
      ['Ann', 'Bo', '2.docx'],
      ['Ann', '2.docx'],
    ]);
    expect(by('theirs')).toEqual(by());
    expect(by({ theirs: ['Bo'] })).toEqual([['Ann', '2.docx']]);
    const text = (prefer: Preference): string | undefined =>
      merge([ann, bo, cy], FILES, { prefer }).files['b/brief.yaml'];
    expect(text({ theirs: ['Bo', '2.docx'] })).toBe(YAML.replace('treated', 'filtered').replace('Second', 'Last'));
    expect(text({ theirs: ['2.docx', 'Bo'] })).toBe(YAML.replace('treated', 'boiled').replace('Second', 'Last'));
    expect(text('ours')).toBeUndefined();
    expect(() => merge([ann, bo], FILES, { prefer: { theirs: ['Dee'] } })).toThrow(
      "there are no changes by 'Dee': they are by Ann, Bo, 0.docx, 1.docx",
    );
  });

  it('tells two documents of one author apart', async () => {
    const document = await sent();
    const reviews = ['cleaned', 'filtered'].map((word) => edited(document, (xml) => tracked(xml, 'treated', word)));
    const { conflicts } = merge(reviews);
    expect(conflicts[0]?.versions.map(({ by }) => by)).toEqual(['Ann (0.docx)', 'Ann (1.docx)']);
    expect(merge(reviews, FILES, { prefer: { theirs: ['1.docx'] } }).files['b/brief.yaml']).toContain('filtered');
    expect(merge(reviews, FILES, { prefer: { theirs: ['Ann'] } }).conflicts).toHaveLength(1);
  });

  it('asks who counts where one deletes what another changes', async () => {
    const document = await sent();
    const ann = edited(document, (xml) => tracked(xml, 'First item', ''));
    const bo = edited(document, (xml) => tracked(xml, 'First', 'Second to none: an', 'Bo'));
    expect(merge([ann, bo]).conflicts).toMatchObject([
      {
        base: 'First item',
        versions: [
          { by: 'Bo', words: 'Second to none: an item' },
          { by: 'Ann', words: '' },
        ],
      },
    ]);
    const text = (name: string) => merge([ann, bo], FILES, { prefer: { theirs: [name] } }).files['b/brief.yaml'];
    expect(text('Ann')).toBe(YAML.replace('First item, ', ''));
    expect(text('Bo')).toBe(YAML.replace('First item', '"Second to none: an item"'));
    expect(merge([ann, bo], FILES, { prefer: 'ours' })).toMatchObject({ files: {}, conflicts: [] });
  });

  it('takes in the changes of one author', async () => {
    const review = edited(await sent(), (xml) => tracked(tracked(xml, 'treated', 'cleaned'), 'Second', 'Last', 'Bo'));
    expect(merge([review], FILES, { accept: ['Bo'] }).files['b/brief.yaml']).toBe(YAML.replace('Second', 'Last'));
  });

  it('finds passages by their words where all bookmarks are gone, and the edition in the document that was sent', async () => {
    const document = await sent();
    const bare = edited(
      document,
      (xml) => xml.replace(/<w:bookmark(?:Start|End)[^>]*>/g, '').replace('treated', 'cleaned'),
      /^customXml/,
    );
    expect(() => merge([bare])).toThrow('0.docx isn’t a review of a brief, or has lost its edition'.replace('’', "'"));
    const { files, unmerged } = merge([bare], FILES, {}, document);
    expect(files['b/brief.yaml']).toBe(YAML.replace('treated', 'cleaned'));
    expect(unmerged.map(({ why }) => why)).toContain('found by its words, as its bookmark is gone: look at it');
  });

  it('takes in new and deleted paragraphs, and lists those that are more than words', async () => {
    const paragraph = (words: string): RegExp => new RegExp(`<w:p>(?:(?!</w:p>).)*${words}.*?</w:p>`);
    const review = edited(await sent(), (xml) =>
      xml
        .replace(paragraph('First item'), '')
        .replace(paragraph('Second item'), '$&<w:p><w:r><w:t>A new paragraph</w:t></w:r></w:p>')
        .replace(paragraph('Leaks'), ''),
    );
    const { files, unmerged, merged } = merge([review]);
    expect(files['b/brief.yaml']).toBe(
      YAML.replace('[First item, Second item]', '[Second item]\n      - paragraph: A new paragraph'),
    );
    expect(merged.map(({ kind, before, after }) => `${kind} ${before}${after}`)).toEqual([
      'added A new paragraph',
      'removed First item',
    ]);
    expect(unmerged).toMatchObject([{ why: 'deleted: remove it from the data yourself', words: 'Leaks', line: 17 }]);
  });

  it('lists values of a workbook with their cell, and compares them with the workbook as it was sent', async () => {
    const book = (north: string): Uint8Array =>
      workbook({
        rows: row(1, text('A1', 'label') + text('B1', 'value')) + row(2, text('A2', 'North') + number('B2', north, 1)),
      });
    const files = (north: string) => ({
      'b/brief.yaml': YAML.replace('data: leaks.csv', "data: 'leaks.xlsx#The data'"),
      'b/leaks.xlsx': book(north),
    });
    const document = await sent(files('0.31'));
    expect(merge([document], files('0.29'))).toMatchObject({ files: {}, unmerged: [] });
    const { unmerged } = merge([edited(document, (xml) => xml.replace('>31%<', '>33%<'))], files('0.31'));
    expect(unmerged).toMatchObject([{ why: 'in a workbook, at The data!B2: change it there', words: '33%' }]);
  });

  it('refuses the review of another brief', async () => {
    const files = { 'x/brief.yaml': YAML, 'x/leaks.csv': FILES['b/leaks.csv'] ?? '' };
    const review = await sent(files, 'x');
    expect(() => merge([review])).toThrow("0.docx is a review of the brief 'x'");
  });

  it('gives what the same edits in the YAML give, whatever words are changed', async () => {
    const document = await sent();
    const words = ['Cities', 'water', 'treated', 'Second', 'about', 'Words', 'problem', 'spring'];
    const edit = fc.record({
      word: fc.constantFrom(...words),
      by: fc.stringMatching(/^[a-z]{2,7}$/),
      track: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.uniqueArray(edit, { selector: ({ word }) => word, maxLength: 5 }), (edits) => {
        const review = edited(document, (xml) =>
          edits.reduce(
            (text, { word, by, track }) =>
              track && text.includes(word) ? tracked(text, word, by) : text.replace(word, by),
            xml,
          ),
        );
        const expected = edits.reduce(
          (text, { word, by }) => text.replace(word, word === 'about' ? by.replaceAll("'", "''") : by),
          YAML,
        );
        expect(merge([review]).files['b/brief.yaml'] ?? YAML).toBe(expected);
      }),
      { numRuns: runs(20) },
    );
  });
});

it('a brief with errors is not sent to reviewers', async () => {
  const wrong = { 'data/b/brief.yaml': 'titel: A title\nstandfirst: Words.\n' };
  const made = await reviewDocument('data/b', memoryReader(wrong), { picture: async () => undefined });
  expect('refused' in made && made.refused).toMatch(/brief\.yaml has errors/);
  expect(made.diagnostics.map(({ code }) => code)).toContain('data/unknown-key');
});

it('a brief for many places is not reviewed: words of a row would become those of all', async () => {
  const files = {
    'b/brief.yaml': `each: { rows: leaks.csv, key: label }\n${YAML}`,
    'b/leaks.csv': FILES['b/leaks.csv'] ?? '',
  };
  const made = await reviewDocument('b', memoryReader(files), { picture: async () => undefined });
  expect('refused' in made && made.refused).toMatch(/^b\/brief\.yaml has each:/);
  const review = await sent();
  expect(() => merge([review], files)).toThrow('b/brief.yaml has each:');
});
