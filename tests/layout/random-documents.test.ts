/** Random documents with every kind of block: each word once and in order, nothing off the sheet without a report. More: `npm run soak`. */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFlexEngine } from '../../src/layout/flow/flex-engine.ts';
import { checkPages } from '../support/check-pages.ts';
import { blocks, shapes, writeDocument } from '../support/random-documents.ts';
import { runs } from '../support/runs.ts';
import { linesOf, paragraph } from './page-text.ts';
import { setPages } from './set-pages.ts';

const flex = await loadFlexEngine();

describe('any document', () => {
  it('keeps its words, and reports content off its page', () => {
    fc.assert(
      fc.property(blocks, shapes, (inner, shape) => {
        const { html, css, words } = writeDocument(inner, shape);
        const { pages, diagnostics } = setPages(html, css, flex);
        checkPages(pages, diagnostics, words);
      }),
      { numRuns: runs(25), seed: 7 },
    );
  });
});

describe('side floats', () => {
  // Each of these once overlapped another (`npm run soak`).
  const css = `${writeDocument([], { width: 150, height: 30, columns: 1 }).css} @page { size: 150pt 30pt }`;
  const ib = (words: string, inner: string): string => `<p>${words} <span class="ib">${inner}</span></p>`;

  it.each([
    [
      'that wait for the next page stand beside a line higher than others',
      `<main><ul><li>f0.1 f0.2</li><li>f0.3 f0.4</li></ul><aside class="left"><p>f1.5</p></aside>${ib('f0.6 f0.7', 'f0.8 f0.9 f0.10 f0.11')}</main>`,
      '',
    ],
    [
      'that a flex item holds stay clear of a higher line below them',
      `<main><div class="row start"><div><p>f1.1</p></div><div><div class="padded"><div class="row"><div><p>f3.2 <a href="#n1">m</a> f3.4 f3.5 f3.6</p><p>f3.7 <a href="#n2">m</a> f3.9 f3.10 f3.11</p></div></div><aside class="left"><p>f6.12 f6.13 f6.14</p></aside></div>${ib('f2.15 f2.16', 'f2.17 f2.18')}</div></div></main><div class="note" id="n1"><p>f4.3</p></div><div class="note" id="n2"><p>f5.8</p></div>`,
      '@page { size: 356pt 100pt } main { columns: 2 }',
    ],
    [
      'that wait for the next page leave a table no room that they take',
      '<main><p>f0.1</p><figure class="left"><figcaption>f1.2 f1.3</figcaption><chart name="5fit"></chart><p>f1.4 f1.5</p></figure><p>f0.6 <a href="#n1">m</a> f0.8 f0.9 f0.10</p><aside class="left"><p>f3.11</p></aside><table><tbody><tr><td><p>f4.12</p></td></tr></tbody></table></main><div class="note" id="n1"><p>f2.7</p></div>',
      '@page { size: 233pt 30pt } main { columns: 2 }',
    ],
  ])('%s', (_, html, more) => {
    const { pages, diagnostics } = setPages(html, `${css} ${more}`, flex);
    checkPages(pages, diagnostics, html.match(/f\d+\.\d+/g) ?? []);
  });
});

describe('rows of items higher than a page', () => {
  const css = '.f { display: flex } .f > div { flex: 1 } p { orphans: 1; widows: 1 }';
  const set = (html: string) => setPages(html, css, flex);
  const lines = (html: string): string[][] => set(html).pages.map((page) => linesOf(page.content));

  it('break in each item, and continue at the top of the next page', () => {
    const pages = lines(
      `<div class="f"><div>${paragraph(4, 'a')}</div><div>${paragraph(14, 'b')}</div></div><p>after</p>`,
    );
    expect(pages.map((page) => page.length)).toEqual([14, 5]);
    expect(pages[1]).toEqual(['100,0 b11', '100,10 b12', '100,20 b13', '100,30 b14', '0,40 after']);
  });

  it('go to the next page as a whole while they are lower than half of one', () => {
    const pages = lines(`${paragraph(7)}<div class="f"><div>${paragraph(4, 'a')}</div></div>`);
    expect(pages.map((page) => page.length)).toEqual([7, 4]);
  });
});

describe('layout terminates', () => {
  it('with a chart higher than a page, second in a table cell', () => {
    const html = '<table><tr><td><p>x</p><chart name="700"></chart></td></tr></table>';
    const { pages, diagnostics } = setPages(html, '');
    expect(pages.length).toBeLessThan(5);
    expect(diagnostics.map((d) => [d.severity, d.code])).toEqual([['error', 'layout/too-high']]);
  });
});

describe('a heading before floats', () => {
  it('has as many of them below it as fit', () => {
    const figures = Array.from({ length: 12 }, (_, i) => `<figure>f${i}</figure>`).join('');
    const css = 'figure { float: here; height: 20pt } h2 { break-after: avoid }';
    const pages = setPages(`${paragraph(3)}<h2>Title</h2>${figures}`, css).pages.map((p) => linesOf(p.content));
    expect(pages[0]?.slice(3)).toEqual(['0,30 Title', '0,40 f0', '0,60 f1', '0,80 f2']);
    expect(pages.map((page) => page.length)).toEqual([7, 5, 4]);
  });
});
