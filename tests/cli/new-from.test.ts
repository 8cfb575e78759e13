import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { SourceIndex } from '../../src/facts/sources/source-index.ts';
import { articleDraft } from '../../src/import/article-draft.ts';
import { SOURCE } from '../facts/true-brief.ts';
import { project } from './project.ts';

interface Draft {
  readonly claims: Readonly<
    Record<string, { value?: string; date?: unknown; status?: string; evidence: { paragraph: number; quote: string } }>
  > | null;
}

function draft(text: string): { readonly claims: NonNullable<Draft['claims']>; readonly source: string } {
  const files = articleDraft(Buffer.from(text), 'article');
  const { claims } = parse(files['brief.yaml'] ?? '') as Draft;
  return { claims: claims ?? {}, source: files['sources/article.txt'] ?? '' };
}

describe('a draft from an article', () => {
  it('has the dates, numbers and quotations as claims, and nothing else', () => {
    const { claims } = draft(SOURCE);
    const found = Object.entries(claims).map(([id, { value, date, status, evidence }]) => {
      const stated = [value, date && JSON.stringify(date), status].filter(Boolean).join(' ');
      return `${id} ${stated} “${evidence.quote.slice(0, 40)}”`;
    });
    expect(found).toMatchInlineSnapshot(`
      [
        "p2 1987 “The ferry at Lower Marsh has run since 1”",
        "p2-2  “It crosses 3.2 kilometres of open water ”",
        "p3 "2021-03" “In March 2021 the council cut the subsid”",
        "p3-2 quoted “We cannot pay for boats that sail empty,”",
        "p4 {"edtf":"2022-23","wording":"autumn of 2022"} “Less than 15% of residents use the ferry”",
        "p4-2 At least 60% “At least 60% want it to stay”",
        "p5 {"edtf":"2017/2019","wording":"late 2010s"} “By the late 2010s two of the four boats ”",
        "p5-2 {"edtf":"[2023-06-05..2023-06-11]","wording":"week of June 5, 2023"} “The last breakdown was in the week of Ju”",
        "p6 38 “The ferry company, Marsh Lines, employs ”",
        "p6-2 45 “A rival report puts the figure at 45 peo”",
        "p7 Between 20 and 25 per cent “Between 20 and 25 per cent of passengers”",
        "p7-2 One in eight “One in eight pays the full fare”",
        "p8  “The island lies 12 miles from the mainla”",
        "p9  “Repairs planned for 14 May 2024 were put”",
        "p9-2 quoted “a scandal of our own making”",
      ]
    `);
  });

  it('quotes at most 25 words of the paragraph', () => {
    const piece = fc.constantFrom(
      'in 1994',
      'about 10%',
      'May 2020',
      '“said so twice”',
      'Kyiv.',
      'A word',
      '– 1,000 –',
      'of',
      '\n',
      '\n\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { claims, source } = draft(pieces.join(' '));
        const index = new SourceIndex('s', source);
        for (const { evidence } of Object.values(claims)) {
          expect(index.findIn(evidence.paragraph, evidence.quote)).toBeDefined();
          expect(evidence.quote.match(/\S+/g)?.length).toBeLessThanOrEqual(25);
        }
      }),
    );
  });

  it('reads articles in other encodings, with broken lines', () => {
    const { source, claims } = draft('One paragraph\nover two lines in 1994.\n\nAnother.');
    expect(source).toBe('One paragraph over two lines in 1994.\nAnother.\n');
    expect(Object.keys(claims)).toEqual(['p1']);
    const bytes = Uint8Array.from([0xcc, 0xfd, 0xf0, 0x20, 0x31, 0x34, 0x35, 0x20, 0xec, 0xe8, 0xeb, 0xfc]);
    expect(articleDraft(bytes, 'a')['sources/a.txt']).toBe('Мэр 145 миль\n');
  });
});

describe('brief new --from', () => {
  it('starts a brief that names what has to be completed, without false findings', async () => {
    const started = project({ 'article.txt': SOURCE });
    expect(await started.brief('new', 'ferry', '--from', 'article.txt', '--source')).toMatchObject({
      code: 0,
      err: '',
    });
    const { code, err } = await started.brief('check', 'ferry');
    expect(code).toBe(1);
    const codes = [...err.matchAll(/error\[([^\]]+)\]/g)].map(([, name]) => name);
    expect([...new Set(codes)].sort()).toEqual(['data/empty-section', 'data/missing-value', 'facts/no-evidence']);
    expect(err).not.toContain('quote-not-found');
    expect(readFileSync(started.path('data/ferry/sources/article.txt'), 'utf8')).toBe(SOURCE);
  });

  it('reports a missing article', async () => {
    expect(await project().brief('new', 'x', '--from', 'none.txt')).toMatchObject({ code: 2 });
  });

  it('refuses an article or a source that isn’t text', async () => {
    const started = project({ 'article.txt': '%PDF-1.7', 'good.txt': 'In 1994 it began.' });
    const refused = await started.brief('new', 'x', '--from', 'article.txt');
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.err).toContain('article.txt: the file is a PDF, expected text');
    await started.brief('new', 'x', '--from', 'good.txt', '--source');
    writeFileSync(started.path('data/x/sources/article.txt'), '%PDF-1.7');
    const { err } = await started.brief('check', 'x');
    expect(err).toContain('data/x/sources/article.txt:1:1: error[data/not-text]: the file is a PDF, expected text');
    expect(err).not.toContain('quote-not-found');
  });
});
