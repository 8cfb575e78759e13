import { describe, expect, it } from 'vitest';
import { memoryReader } from '../../src/core/files.ts';
import type { MergeResult } from '../../src/review/merge-result.ts';
import { mergeReview } from '../../src/review/merge-review.ts';
import { reviewDocument } from '../../src/review/review-document.ts';
import { edited, tracked } from './edited.ts';

const YAML = `masthead: { series: S, number: 1, version: 1, date: 2026-03 }
title: Losses of water
standfirst: Made-up words about leaks.
keyMessages: [Pipes are old., Nobody counts the leaks.]
sections:
  - id: one
    title: The problem
    blocks:
      - paragraph: Cities lose 31 %{^loss} of their **water** with \`old\` pipes.[^note]
      - paragraph: Villages lose less.
      - heading: In numbers
      - figure: leaks
charts:
  leaks: { kind: bar, title: Leaks by region, measure: Share, unit: '%', data: leaks.csv, source: Made up. }
notes:
  note: { text: Counted in spring. }
claims:
  loss: { value: 31 %, evidence: { source: s, quote: 31 % } }
sources: { s: { title: T } }
author: { name: A }
`;
const FILES = { 'b/brief.yaml': YAML, 'b/leaks.csv': 'label,value\nNorth,31 %\nSouth,12 %\n' };

/**
 * The forms in which Google Docs saves a document: bookmarks with names of its own, no custom XML, controls of its own around runs and cells,
 * styles turned into direct formatting with every toggle stated, and runs split anywhere.
 */
function asGoogleDocs(xml: string): string {
  let controls = 0;
  const control = (content: string): string =>
    `<w:sdt><w:sdtPr><w:lock w:val="contentLocked"/><w:id w:val="-${++controls}"/><w:tag w:val="goog_rdk_${controls}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const bold = (run: string): string =>
    run.replace(/<w:rPr>|(?<=<w:r>)(?!<w:rPr>)/, (open) =>
      open === '' ? '<w:rPr><w:b w:val="1"/></w:rPr>' : '<w:rPr><w:b w:val="1"/>',
    );
  return xml
    .replace(/w:name="bw_(\d+)"/g, 'w:colFirst="0" w:colLast="0" w:name="bookmark=id.$1x"')
    .replace(/<w:sdt><w:sdtPr>.*?<w:sdtContent>(.*?)<\/w:sdtContent><\/w:sdt>/g, '$1')
    .replace(/<w:p><w:pPr><w:pStyle w:val="(?:Title|Caption|Heading\d)"\/><\/w:pPr>.*?<\/w:p>/g, (paragraph) =>
      paragraph
        .replace('<w:pStyle w:val="Caption"/>', '<w:pStyle w:val="Normal"/>')
        .replace(/<w:r>/g, '<w:r>')
        .replace(/<w:r>.*?<\/w:r>/g, bold),
    )
    .replace('<w:pStyle w:val="ListBullet"/>', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    .replace('<w:rStyle w:val="SourceText"/>', '<w:rFonts w:ascii="Courier New" w:hAnsi="Courier New"/>')
    .replace(/<w:r><w:t xml:space="preserve">([^<]{4})([^<]+)<\/w:t><\/w:r>/g, (_, a: string, b: string) => {
      const run = (text: string): string =>
        `<w:r w:rsidDel="00000000" w:rsidR="00000000"><w:rPr><w:b w:val="0"/><w:i w:val="0"/><w:rtl w:val="0"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
      return run(a) + control(run(b));
    })
    .replace(/<w:tc>.*?<\/w:tc>/g, control);
}

async function answered(change: (xml: string) => string): Promise<MergeResult> {
  const made = await reviewDocument('b', memoryReader(FILES), { picture: async () => undefined });
  if ('refused' in made) throw new Error(made.refused);
  const bytes = edited(made.bytes, (xml) => asGoogleDocs(change(xml)), /^customXml/);
  const result = mergeReview('b', memoryReader(FILES), [{ name: 'g', bytes }], {}, { name: 's', bytes: made.bytes });
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

describe('a review that Google Docs saved', () => {
  it('changes nothing without an edit', async () => {
    expect(await answered((xml) => xml)).toMatchObject({ files: {}, merged: [], conflicts: [], unmerged: [] });
  });

  it('is merged by its words', async () => {
    const { files, unmerged } = await answered((xml) =>
      tracked(xml.replace('of their ', 'of all their ').replace('>12 %<', '>15 %<'), 'Villages', 'Small towns'),
    );
    expect(files['b/brief.yaml']).toBe(YAML.replace('of their', 'of all their').replace('Villages', 'Small towns'));
    expect(files['b/leaks.csv']).toBe(FILES['b/leaks.csv'].replace('12 %', '15 %'));
    expect(unmerged.map(({ why, words }) => `${why}: ${words}`)).toMatchInlineSnapshot(`
      [
        "found by its words, as its bookmark is gone: look at it: Cities lose 31 % of all their water with old pipes.",
        "found by its words, as its bookmark is gone: look at it: Small towns lose less.",
        "found by its words, as its bookmark is gone: look at it: 15 %",
      ]
    `);
  });

  it('says what isn’t found, and deletes nothing', async () => {
    const { files, unmerged } = await answered((xml) =>
      xml.replace(/<w:p>(?:(?!<\/w:p>).)*Nobody counts.*?<\/w:p>/, ''),
    );
    expect(files).toEqual({});
    expect(unmerged).toMatchObject([
      { line: 4, why: expect.stringMatching('not found'), words: 'Nobody counts the leaks.' },
    ]);
  });
});
