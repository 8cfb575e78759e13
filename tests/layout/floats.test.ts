import { describe, expect, it } from 'vitest';
import { checkPages } from '../support/check-pages.ts';
import { linesOf, pageLines, paragraph } from './page-text.ts';
import { setPages } from './set-pages.ts';

const thin = 'p { orphans: 1; widows: 1 }';
/** Words of ten letters: a line of 40 letters holds three. */
const words = (n: number): string =>
  `<p>${Array.from({ length: n }, (_, i) => `word${'-'.repeat(5 - String(i).length)}${i}`).join(' ')}</p>`;

describe('floats at the side', () => {
  it('have text beside them, and at full width below them', () => {
    const css = 'aside { float: right; width: 80pt } aside p { margin: 0 }';
    expect(pageLines(`<aside>${paragraph(2, 's')}</aside>${words(7)}`, css)).toEqual([
      [
        '120,0 s1',
        '120,10 s2',
        '0,0 word----0 word----1',
        '0,10 word----2 word----3',
        '0,20 word----4 word----5 word----6',
      ],
    ]);
  });

  it('shift lines when they are at the left', () => {
    const css = 'aside { float: left; width: 90pt; margin-right: 10pt }';
    expect(pageLines(`<aside><p>s</p></aside>${words(4)}`, css)).toEqual([
      ['0,0 s', '100,0 word----0 word----1', '0,10 word----2 word----3'],
    ]);
  });

  it('start where the text after them starts, keeping their own margins', () => {
    const css = `p { margin: 8pt 0 } aside { float: right; width: 50pt; margin: 3pt 0 } aside p { margin: 0 }`;
    expect(pageLines(`<p>one</p><aside><p>side</p></aside><p>two</p>`, css)).toEqual([
      ['0,8 one', '150,29 side', '0,26 two'],
    ]);
  });

  it('are side by side where there is room, otherwise below each other', () => {
    const css = 'aside { float: left; width: 68pt }';
    expect(pageLines('<aside>a</aside><aside>b</aside><aside>c</aside><p>text</p>', css)).toEqual([
      ['0,0 a', '68,0 b', '0,10 c', '136,0 text'],
    ]);
  });

  it('are cleared', () => {
    const css = 'aside { float: left; width: 80pt } h2 { clear: both }';
    expect(pageLines(`<aside>${paragraph(3, 's')}</aside><p>text</p><h2>Title</h2>`, css)).toEqual([
      ['0,0 s1', '0,10 s2', '0,20 s3', '80,0 text', '0,30 Title'],
    ]);
  });

  it('are as wide as their words without a specified width', () => {
    expect(pageLines('<aside>ten letter</aside><p>text</p>', 'aside { float: right }')).toEqual([
      ['150,0 ten letter', '0,0 text'],
    ]);
  });

  it('go to the next page when they don’t fit, and the text fills the page before them', () => {
    const css = `${thin} aside { float: right; width: 80pt }`;
    const html = `${paragraph(6)}<aside>${paragraph(5, 's')}</aside>${paragraph(9, 'v')}`;
    const [first, second] = pageLines(html, css);
    expect(first?.slice(6)).toEqual(['0,60 v1', '0,70 v2', '0,80 v3', '0,90 v4']);
    expect(second?.filter((line) => line.includes('s'))).toEqual([
      '120,0 s1',
      '120,10 s2',
      '120,20 s3',
      '120,30 s4',
      '120,40 s5',
    ]);
    expect(second?.filter((line) => line.includes('v'))[0]).toBe('0,0 v5');
  });

  it('that are higher than a page continue beside the text on the next one', () => {
    const css = `${thin} aside { float: right; width: 80pt }`;
    const pages = pageLines(`<aside>${paragraph(14, 's')}</aside>${paragraph(16, 'v')}`, css);
    expect(pages.map((page) => page.filter((line) => line.includes('s')).length)).toEqual([10, 4]);
    expect(pages.map((page) => page.filter((line) => line.includes('v')).length)).toEqual([10, 6]);
    expect(setPages(`<aside>${paragraph(14, 's')}</aside>${paragraph(16, 'v')}`, css).diagnostics).toEqual([]);
  });

  it('make room in their column or cell, but not in the flow around it', () => {
    const css = 'table { width: 100%; border-spacing: 0 } aside { float: left; width: 50pt } td { padding: 0 }';
    expect(
      pageLines(`<table><tr><td><aside>${paragraph(2, 's')}</aside><p>cell</p></td></tr></table><p>after</p>`, css),
    ).toEqual([['0,0 s1', '0,10 s2', '50,0 cell', '0,20 after']]);
  });

  it('among words start beside the line that continues after them, without breaking it', () => {
    const css = `${thin} .s { float: right; width: 60pt } .wide { width: 190pt }`;
    const html = (before: string, after: string, of = 's'): string =>
      `<p>${before} <span class="${of}">side</span> ${after}</p>`;
    expect(pageLines(html('one two', 'three four five six seven eight nine ten'), css)).toEqual([
      ['140,0 side', '0,0 one two three four five six', '0,10 seven eight nine ten'],
    ]);
    expect(pageLines(html('one two three four five six seven eight nine', 'ten eleven'), css)).toEqual([
      ['0,0 one two three four five six seven eight', '140,10 side', '0,10 nine ten eleven'],
    ]);
    expect(pageLines(html('one two', 'three four', 's wide'), css)).toEqual([['0,0 one two three four', '10,10 side']]);
    expect(pageLines(html('one two<br>', 'three four'), css)).toEqual([
      ['0,0 one two', '140,10 side', '0,10 three four'],
    ]);
  });

  it('among words lose none of them, and overlap none, wherever they are', () => {
    const all = Array.from({ length: 24 }, (_, i) => `f0.${i}`);
    for (let at = 0; at <= all.length; at++) {
      for (const side of ['left', 'right']) {
        const note = `<span class="s">f1.0 f1.1<br>f1.2</span>`;
        const html = `<p>f2.0</p><p>${all.slice(0, at).join(' ')} ${note} ${all.slice(at).join(' ')}</p><p>f3.0 f3.1</p>`;
        const { pages, diagnostics } = setPages(
          html,
          `${thin} @page { size: 150pt 70pt } .s { float: ${side}; width: 55pt }`,
        );
        const words = pages.flatMap(({ content }) => linesOf(content)).flatMap((line) => line.match(/f\d\.\d+/g) ?? []);
        expect(words.filter((word) => !word.startsWith('f1.'))).toEqual(['f2.0', ...all, 'f3.0', 'f3.1']);
        checkPages(pages, diagnostics, words);
      }
    }
  });

  it('that were delayed and then placed without text beside them overlap no others', () => {
    const lines = (n: number, flow: number): string => paragraph(n, `f${flow}.`);
    const html = `<main><aside>${lines(11, 1)}</aside><chart name="16"></chart><div>${lines(8, 0)}</div><aside>${lines(3, 2)}</aside></main>`;
    const css = `@page { size: 200pt 80pt } main { columns: 2; column-gap: 0 } aside { float: left; width: 40% } div { break-inside: avoid }`;
    const { pages, diagnostics } = setPages(html, css);
    checkPages(pages, diagnostics, html.match(/f\d+\.\d+/g) ?? []);
  });

  it('have tables and charts beside them when these fit, otherwise below', () => {
    const css = 'aside { float: left; width: 80pt } .wide { width: 180pt }';
    const html = (side: string): string => `<aside${side}>${paragraph(2, 's')}</aside><chart name="20"></chart>`;
    expect(pageLines(html(''), css)).toEqual([['0,0 s1', '0,10 s2', '80,0 chart']]);
    expect(pageLines(html(' class="wide"'), css)).toEqual([['0,0 s1', '0,10 s2', '0,20 chart']]);
  });
});

describe('columns in flows that pages don’t break', () => {
  const css = `${thin} .two { columns: 2; column-gap: 20pt } .two p { margin: 0 }`;

  it('are placed in floats, with each word once', () => {
    const html = `<div class="two f">${paragraph(3)}</div><p>after</p>`;
    expect(pageLines(html, `${css} .f { float: bottom }`)).toEqual([['0,0 after', '0,80 w1', '0,90 w2', '110,80 w3']]);
  });

  it('are placed in cells', () => {
    const html = `<table><tr><td><div class="two">${paragraph(4)}</div></td></tr></table><p>after</p>`;
    expect(pageLines(html, `${css} table { width: 100%; border-spacing: 0 } td { padding: 0 }`)).toEqual([
      ['0,0 w1', '0,10 w2', '110,0 w3', '110,10 w4', '0,20 after'],
    ]);
  });
});

describe('floats at the edges', () => {
  const plain = 'h3 { font-size: 10pt; line-height: 10pt; margin: 0 } figure { break-inside: avoid }';
  const css = `${thin} main { columns: 2; column-gap: 20pt } figure { break-inside: avoid }`;
  const figure = (height: number, side: string): string =>
    `<figure class="${side}"><chart name="${height}"></chart></figure>`;
  const sides =
    '.top { float: top; margin-bottom: 5pt } .bottom { float: bottom; margin-top: 5pt } .here { float: here }';

  it('go to the top of their column, though text came before', () => {
    expect(
      pageLines(
        `<main>${paragraph(3)}${figure(20, 'top')}${paragraph(1, 'v')}</main>`,
        `${css} ${sides} main { column-fill: auto }`,
      ),
    ).toEqual([['0,0 chart', '0,25 w1', '0,35 w2', '0,45 w3', '0,55 v1']]);
  });

  it('go to the bottom of their column', () => {
    const filled = `${css} ${sides} main { column-fill: auto }`;
    const [first] = pageLines(`<main>${figure(20, 'bottom')}${paragraph(9)}</main>`, filled);
    expect(first?.find((line) => line.endsWith('chart'))).toBe('0,75 chart');
    const full = pageLines(`<main>${figure(20, 'bottom')}${paragraph(19)}</main>`, filled);
    expect(full[0]).toEqual([
      ...Array.from({ length: 7 }, (_, i) => `0,${i * 10} w${i + 1}`),
      '0,80 chart',
      ...Array.from({ length: 10 }, (_, i) => `110,${i * 10} w${i + 8}`),
    ]);
  });

  it('go to the top or bottom of the page, over all columns', () => {
    const page = `${css} ${sides} figure { float-reference: page }`;
    const html = (side: string): string => `<main>${paragraph(4)}${figure(20, side)}${paragraph(2, 'v')}</main>`;
    expect(pageLines(html('top'), page)).toEqual([
      ['0,0 chart', '0,25 w1', '0,35 w2', '0,45 w3', '110,25 w4', '110,35 v1', '110,45 v2'],
    ]);
    expect(pageLines(html('bottom'), page)).toEqual([
      ['0,0 w1', '0,10 w2', '0,20 w3', '110,0 w4', '110,10 v1', '110,20 v2', '0,80 chart'],
    ]);
  });

  it('are on the page of their place where shorter columns make room for them', () => {
    const page = `${css} ${sides} figure { float-reference: page }`;
    const html = (side: string): string => `<main>${paragraph(4)}${figure(40, side)}${paragraph(14, 'v')}</main>`;
    const [first, second] = pageLines(html('bottom'), page);
    expect(first?.find((line) => line.endsWith('chart'))).toBe('0,60 chart');
    expect(first).toHaveLength(11);
    expect(second).toHaveLength(8);
    expect(pageLines(html('top'), page)[0]?.[0]).toBe('0,0 chart');
  });

  it('are as wide as the page where they are tables too wide for a column', () => {
    const wide = `${css} ${sides} p { margin: 0 } div { float: bottom; float-reference: page } table { border-spacing: 0 } td { width: 150pt; padding: 0 }`;
    const [first] = pageLines(
      `<main>${paragraph(2)}<div><table><tr><td>t</table></div>${paragraph(4, 'v')}</main>`,
      wide,
    );
    expect(first?.map((line) => line.split(' ')[0])).toEqual([
      '0,0',
      '0,10',
      '0,20',
      '110,0',
      '110,10',
      '110,20',
      '0,90',
    ]);
  });

  it('come before a box with `clear: both`, also where they wait for the next page', () => {
    const cleared = `${sides} h2 { clear: both; font-size: 10pt; line-height: 10pt; margin: 0 }`;
    const html = (words: string): string => `${paragraph(4)}${figure(70, 'here')}${paragraph(2, 'v')}${words}`;
    expect(pageLines(html('<h3>annex</h3>'), `${cleared} ${plain}`)[0]?.at(-1)).toBe('0,60 annex');
    expect(pageLines(html('<h2>annex</h2>'), `${cleared} ${plain}`)).toEqual([
      ['0,0 w1', '0,10 w2', '0,20 w3', '0,30 w4', '0,40 v1', '0,50 v2'],
      ['0,0 chart', '0,70 annex'],
    ]);
    const ofPage = `${cleared} ${plain} main { columns: 2; column-gap: 20pt } figure { float-reference: page }`;
    const main = `<main>${paragraph(8)}${figure(70, 'bottom')}${figure(70, 'bottom')}${paragraph(2, 'v')}</main>`;
    expect(pageLines(`${main}<h2>annex</h2>`, ofPage).map((lines) => lines.at(-1))).toEqual([
      '110,40 v2',
      '0,0 chart',
      '0,75 annex',
    ]);
  });

  it('of a box with `clear: both` are its own, and do not wait for each other', () => {
    const page = `${plain} ${sides} main { columns: 2; column-gap: 20pt; column-fill: auto } figure { float-reference: page }`;
    const main = `<main>${paragraph(4)}${figure(70, 'bottom')}${figure(70, 'bottom')}${paragraph(40, 'v')}</main>`;
    expect(pageLines(main, `${page} main { clear: both }`)).toEqual(pageLines(main, page));
  });

  it('wait for the next page when this one has no room, and the text continues', () => {
    const page = `${css} ${sides} figure { float-reference: page }`;
    const { pages, diagnostics } = setPages(
      `<main>${paragraph(2)}${figure(90, 'top')}${paragraph(14, 'v')}</main>`,
      page,
    );
    expect(pages).toHaveLength(2);
    expect(pageLines(`<main>${paragraph(2)}${figure(90, 'top')}${paragraph(14, 'v')}</main>`, page)[1]).toEqual([
      '0,0 chart',
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('that wait together begin at the top of their page, in order; one alone stays at its side', () => {
    const page = `${css} ${sides} figure { float-reference: page }`;
    const html = (figures: string): string => `<main>${paragraph(19)}${figures}</main>`;
    const two = figure(50, 'bottom') + figure(30, 'bottom');
    expect(pageLines(html(two), page)[1]).toEqual(['0,0 chart', '0,55 chart']);
    expect(pageLines(html(figure(90, 'bottom')), page)[1]).toEqual(['0,10 chart']);
  });

  it('come before a forced break', () => {
    const page = `${thin} ${sides} h2 { break-before: page }`;
    expect(pageLines(`${paragraph(8)}${figure(40, 'top')}<h2>Next</h2>${paragraph(1, 'v')}`, page)).toEqual([
      Array.from({ length: 8 }, (_, i) => `0,${i * 10} w${i + 1}`),
      ['0,0 chart'],
      ['0,0 Next', '0,10 v1'],
    ]);
  });

  it('that are higher than a page are placed on their own page, and reported', () => {
    const { pages, diagnostics } = setPages(`${paragraph(3)}${figure(130, 'top')}${paragraph(2, 'v')}`, sides);
    expect(pages).toHaveLength(2);
    expect(diagnostics.map((d) => d.code)).toEqual(['layout/too-high']);
  });

  it('that are higher than a page extend past its foot, and are reported once before a forced break', () => {
    const html = `<main><p>a</p>${figure(130, 'bottom')}<h2>b</h2></main>`;
    for (const columns of [1, 2]) {
      for (const reference of ['column', 'page']) {
        const broken = `${sides} main { columns: ${columns} } figure { float-reference: ${reference} } h2 { break-before: page }`;
        const { diagnostics } = setPages(html, broken);
        expect(diagnostics.map((d) => d.code)).toEqual(['layout/too-high']);
        expect(
          pageLines(html, broken)
            .flat()
            .find((line) => line.endsWith('chart')),
        ).toMatch(/,0 chart$/);
      }
    }
  });

  it('that are higher than a page come after the floats before them', () => {
    const tall = `<figure class="here">${paragraph(14, 'n')}</figure>`;
    const html = `${paragraph(5)}${figure(60, 'here')}${paragraph(1, 'v')}${tall}${paragraph(1, 'x')}`;
    const css = `${thin} ${sides} .here { margin: 0 } figure { break-inside: auto }`;
    const order = pageLines(html, css)
      .flat()
      .map((line) => line.replace(/^\S+ /, ''));
    expect(order.indexOf('chart')).toBeGreaterThan(order.indexOf('v1'));
    expect(order.indexOf('chart')).toBeLessThan(order.indexOf('n1'));
    expect(order.at(-1)).toBe('x1');
  });

  it('that are higher than a page break in the flow where possible, and never overflow the foot', () => {
    const tall = `<figure class="here"><chart name="70"></chart>${paragraph(4, 'n')}</figure>`;
    const html = `${paragraph(2)}${tall}${paragraph(1, 'v')}`;
    const { diagnostics } = setPages(html, `${thin} ${sides} figure { break-inside: auto }`);
    expect(diagnostics).toEqual([]);
    expect(pageLines(html, `${thin} ${sides} .here { margin: 0 } figure { break-inside: auto }`)).toEqual([
      ['0,0 w1', '0,10 w2', '0,20 chart', '0,90 n1'],
      ['0,0 n2', '0,10 n3', '0,20 n4', '0,30 v1'],
    ]);
  });

  it('of the page that are higher than it span all columns in the flow', () => {
    const rows = Array.from({ length: 13 }, (_, i) => `<tr><td>r${i + 1}</td></tr>`).join('');
    const wide = `${css} ${sides} main { column-fill: auto } table { float: bottom; float-reference: page; width: 100%; border-spacing: 0 } td { padding: 0 0 0 150pt }`;
    const html = `<main>${paragraph(4)}<table>${rows}</table>${paragraph(2, 'v')}</main>`;
    const { diagnostics } = setPages(html, wide);
    expect(diagnostics).toEqual([]);
    const pages = pageLines(html, wide);
    expect(pages[0]?.find((line) => line.endsWith('r1'))).toBe('150,40 r1');
    expect(
      pages
        .flat()
        .filter((line) => line.includes(' r'))
        .every((line) => line.startsWith('150,')),
    ).toBe(true);
  });

  it('with parts that each fill a page let the text fill the page before them', () => {
    const figure = `<figure class="here"><chart name="90"></chart><chart name="70"></chart><p class="n">n</p></figure>`;
    const css = `${thin} ${sides} .here { margin: 0 } figure { break-inside: auto } .n { margin-top: 8pt }`;
    const { pages, diagnostics } = setPages(`${paragraph(3)}${figure}${paragraph(9, 'v')}`, css);
    expect(diagnostics).toEqual([]);
    expect(pages.map((page) => linesOf(page.content))).toEqual([
      ['0,0 w1', '0,10 w2', '0,20 w3', ...[1, 2, 3, 4, 5, 6, 7].map((n) => `0,${20 + n * 10} v${n}`)],
      ['0,0 chart', '0,90 v8'],
      ['0,0 chart', '0,78 n', '0,88 v9'],
    ]);
  });

  it('hold the text back once two of them wait, so that none is placed far away', () => {
    const html = `${paragraph(5)}${`${figure(60, 'here')}${paragraph(1, 'v')}`.repeat(5)}`;
    const { pages, diagnostics } = setPages(html, `${thin} ${sides} .here { margin: 0 }`);
    expect(diagnostics).toEqual([]);
    expect(pages.map((page) => linesOf(page.content).filter((line) => line.endsWith('chart')).length)).toEqual([
      0, 1, 1, 1, 1, 1,
    ]);
  });

  it('far from their place are reported', () => {
    const html = `${paragraph(3)}${figure(60, 'top')}${figure(60, 'top')}${figure(60, 'top')}${paragraph(30, 'v')}`;
    expect(setPages(html, `${thin} ${sides}`).diagnostics.map((d) => d.code)).toEqual(['layout/float-far']);
  });
});
