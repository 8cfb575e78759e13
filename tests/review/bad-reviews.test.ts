import { beforeAll, describe, expect, it } from 'vitest';
import { memoryReader } from '../../src/core/files.ts';
import { writeZip } from '../../src/office/office-zip.ts';
import type { MergeResult } from '../../src/review/merge-result.ts';
import { mergeReview } from '../../src/review/merge-review.ts';
import { reviewDocument } from '../../src/review/review-document.ts';
import { odt } from '../import/office-files.ts';
import { edited } from './edited.ts';

const YAML = `masthead: { series: S, number: 1, version: 1, date: 2026-03 }
title: Losses of water
standfirst: Made-up words.
keyMessages: [Pipes are old.]
sections:
  - id: one
    title: The problem
    blocks:
      - paragraph: Cities lose water.
      - figure: leaks
      - paragraph: Villages lose less.
      - paragraph: Farms lose least.
      - paragraph: Towns lose some.
      - paragraph: Ports lose none.
charts:
  leaks: { kind: bar, title: Leaks, measure: Share, unit: '%', rows: [{ label: North, value: 31 % }] }
author: { name: A }
`;
const FILES = { 'b/brief.yaml': YAML };
let sent: Uint8Array = new Uint8Array();

beforeAll(async () => {
  const made = await reviewDocument('b', memoryReader(FILES), { picture: async () => undefined });
  if ('refused' in made) throw new Error(made.refused);
  sent = made.bytes;
});

const merge = (bytes: Uint8Array): ReturnType<typeof mergeReview> =>
  mergeReview('b', memoryReader(FILES), [{ name: 'r.docx', bytes }]);

function merged(bytes: Uint8Array): MergeResult {
  const result = merge(bytes);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

/** The review with another edition in it. */
function withEdition(json: string): Uint8Array {
  return edited(sent, (xml) => xml.replace(/(<edition[^>]*>).*(<\/edition>)/, `$1${json}$2`), /^$/, /customXml\/item1/);
}

describe('a document that is no review', () => {
  it.each<[string, () => Uint8Array]>([
    ['damaged', () => sent.slice(0, sent.length / 2)],
    ["isn't a document of Word", () => new Uint8Array()],
    ["isn't a document of Word", () => new TextEncoder().encode('Only words.')],
    ['an OpenDocument text, not a Word document', () => odt('<text:p>Words</text:p>')],
    ["isn't a Word document", () => writeZip([['a.txt', new Uint8Array(3)]])],
    [
      'has a document type',
      () => edited(sent, (xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml.replace(/^<\?.*?\?>\s*/, '')}`),
    ],
  ])('%s: is refused by name', (message, bytes) => {
    expect(() => merge(bytes())).toThrow(
      expect.objectContaining({ file: 'r.docx', message: expect.stringContaining(message) }),
    );
  });

  it.each(['{"brief":5}', '[]', 'null', '{"brief":"b","files":{"a":1},"paths":[]}', '{'])(
    'has lost its edition: %s',
    (json) => {
      expect(merge(withEdition(json))).toMatchObject({ refused: expect.stringContaining('has lost its edition') });
    },
  );

  it('can’t reach other files or values by its edition', () => {
    const edition = { brief: 'b', files: { 'brief.yaml': YAML }, paths: ['../../x', '__proto__', 'constructor.name'] };
    expect(merged(withEdition(JSON.stringify(edition)))).toMatchObject({ files: {}, merged: [] });
  });
});

describe('a review', () => {
  it('with macros, objects and pictures from elsewhere is read without them, and they are listed', () => {
    const object =
      '<w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" ProgID="Excel.Sheet.12"/></w:object></w:r>';
    const { files, unmerged } = merged(
      edited(sent, (xml) => xml.replace(/(Cities lose water\.<\/w:t><\/w:r>)/, `$1${object}`)),
    );
    expect(files).toEqual({});
    expect(unmerged).toMatchObject([{ line: 9, why: 'new embedded object (Excel.Sheet.12)' }]);
  });

  it.each([
    ['Farms', true],
    ['Ports', false],
  ])('whose figure was moved behind %s is merged as moves of words, or lists the figure', (words, isWritten) => {
    const { files, unmerged } = merged(
      edited(sent, (xml) => {
        const [figure = ''] = /<w:p>(?:(?!<\/w:p>).)*>Leaks<.*?<\/w:tbl><w:p\/>/.exec(xml) ?? [];
        const last = new RegExp(`<w:p>(?:(?!</w:p>).)*>${words} lose .*?</w:p>`);
        return xml.replace(figure, '').replace(last, (found) => found + figure);
      }),
    );
    const expected = YAML.replace('      - figure: leaks\n', '').replace('least.\n', 'least.\n      - figure: leaks\n');
    expect(files['b/brief.yaml']).toBe(isWritten ? expected : undefined);
    expect(unmerged).toMatchObject(
      isWritten
        ? []
        : [{ line: 16, why: 'moved: move it in the data yourself', words: expect.stringMatching(/^Leaks/) }],
    );
  });
});
