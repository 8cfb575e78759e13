import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fragment } from '../../src/layout/fragment.ts';
import { lineText, printPages } from '../../src/layout/print.ts';
import { runs } from '../support/runs.ts';
import { setPages } from './set-pages.ts';

function print(html: string, css = ''): string[] {
  const { pages, diagnostics } = setPages(html, css);
  expect(diagnostics).toEqual([]);
  return printPages(pages).trimEnd().split('\n');
}

/** Only the lines, with their places: `x,y words`. */
function lines(html: string, css = ''): string[][] {
  return setPages(html, css).pages.map((page) => linesOf(page.content));
}

function linesOf(fragments: readonly Fragment[]): string[] {
  return fragments.flatMap((f) => {
    if (f.kind === 'line') return [`${Math.round(f.rect.x)},${Math.round(f.rect.y)} ${lineText(f).trim()}`];
    return f.kind === 'box' ? linesOf(f.children) : [];
  });
}

const paragraph = (n: number, word = 'w'): string =>
  `<p>${Array.from({ length: n }, (_, i) => `${word}${i + 1}<br>`).join('')}</p>`.replace('<br></p>', '</p>');

describe('blocks', () => {
  it('are below each other, with collapsed margins', () => {
    expect(lines('<p>one</p><p>two</p><p>three</p>', 'p { margin: 6pt 0 4pt } p + p { margin-top: 10pt }')).toEqual([
      ['0,6 one', '0,26 two', '0,46 three'],
    ]);
  });

  it('let margins through empty boxes and out of boxes without edges', () => {
    expect(lines('<p>one</p><div><p></p></div><div><p>two</p></div>', 'p { margin: 8pt 0 }')).toEqual([
      ['0,8 one', '0,26 two'],
    ]);
  });

  it('keep margins inside padding and borders', () => {
    expect(
      print('<div><p>one</p></div><p>two</p>', 'div { padding: 5pt; border: 1pt solid } p { margin: 4pt 0 }'),
    ).toEqual([
      'page 1 200 x 100',
      '  box body 0,0 200x44',
      '    box div 0,0 200x30',
      '      box p 6,10 188x10',
      '        line 6,10 188x10 "one"',
      '    box p 0,34 200x10',
      '      line 0,34 200x10 "two"',
    ]);
  });

  it('take widths, maximum widths and automatic margins', () => {
    expect(
      lines('<p>a</p><div>b</div>', 'p { width: 50%; margin-left: auto } div { max-width: 100pt; margin: 0 auto }'),
    ).toEqual([['100,0 a', '50,10 b']]);
  });

  it('put list markers left of the first line', () => {
    expect(lines('<ol><li>one</li><li><p>two</p></li></ol>', 'ol { padding-left: 30pt }')).toEqual([
      ['30,0 1.one', '30,10 2.two'],
    ]);
  });
});

describe('pages', () => {
  it('break between lines, against orphans and widows only if unavoidable', () => {
    expect(lines(paragraph(9) + paragraph(4, 'v'), 'p { orphans: 2; widows: 2 }')).toEqual([
      Array.from({ length: 9 }, (_, i) => `0,${i * 10} w${i + 1}`),
      Array.from({ length: 4 }, (_, i) => `0,${i * 10} v${i + 1}`),
    ]);
    expect(lines(paragraph(11), 'p { orphans: 2; widows: 2 }').map((p) => p.length)).toEqual([9, 2]);
  });

  it('never end with a heading', () => {
    const [first, second] = lines(`${paragraph(9)}<h2>Title</h2>${paragraph(3, 'v')}`);
    expect(first).toHaveLength(9);
    expect(second?.[0]).toBe('0,0 Title');
  });

  it('keep boxes together as specified, but break them when they are higher than a page', () => {
    const css = 'div { break-inside: avoid } p { orphans: 1; widows: 1 }';
    expect(lines(`${paragraph(6)}<div>${paragraph(5, 'v')}</div>`, css).map((p) => p.length)).toEqual([6, 5]);
    expect(lines(`<div>${paragraph(14)}</div>`, css).map((p) => p.length)).toEqual([10, 4]);
  });

  it('break where specified', () => {
    expect(lines('<p>a</p><p class="x">b</p>', '.x { break-before: page }')).toEqual([['0,0 a'], ['0,0 b']]);
    expect(lines('<p>a</p><p class="x">b</p>', '.x { break-before: right }')).toEqual([['0,0 a'], [], ['0,0 b']]);
  });

  it('report and place content that is higher than a page', () => {
    const { pages, diagnostics } = setPages('<p>a</p><chart name="130"></chart><p>b</p>', '');
    expect(pages.map((p) => linesOf(p.content))).toEqual([['0,0 a'], [], ['0,0 b']]);
    expect(diagnostics.map((d) => d.code)).toEqual(['layout/too-high']);
  });

  it('carry running headers with named strings and page numbers', () => {
    const css = `
      @page { margin: 20pt 0; @top-left { content: string(title) } @bottom-right { content: counter(page) "/" counter(pages) } }
      h1 { string-set: title content() }`;
    const text = print(`<h1>One</h1>${paragraph(5)}<h1 class="x">Two</h1>`, `${css} .x { break-before: page }`);
    expect(text.filter((l) => /^ {4}line/.test(l)).map((l) => l.trim())).toEqual([
      'line 0,5 200x10 "One"',
      'line 0,85 200x10 "1/2"',
      'line 0,5 200x10 "Two"',
      'line 0,85 200x10 "2/2"',
    ]);
  });
});

describe('the page counter in the text', () => {
  const page = '.n { break-before: page }';

  it('is that of the page, before and after, and the count of pages', () => {
    const css = `${page} p::before { content: counter(page) ": " } p::after { content: " of " counter(pages) }`;
    expect(lines('<p>a</p><p class="n">b</p><p class="n">c</p>', css)).toEqual([
      ['0,0 1: a of 3'], ['0,0 2: b of 3'], ['0,0 3: c of 3'],
    ]); // biome-ignore format: pages
  });

  it('is that of the page where a paragraph ends, after one that continues', () => {
    const css =
      'p { orphans: 1; widows: 1 } p::before { content: counter(page) " " } p::after { content: " " counter(page) }';
    const [first, second] = lines(paragraph(12), css);
    expect([first?.[0], second?.at(-1)]).toEqual(['0,0 1 w1', '0,10 w12 2']);
  });

  it('restarts where an element resets it, in any style, in cells, lists and named strings', () => {
    const css = `${page} .r { counter-reset: page 4 } td::after, li::before { content: counter(page, lower-roman) } ul { list-style: none }
      h1 { string-set: at counter(page) } @page { margin-top: 10pt; @top-left { content: string(at) } }`;
    const { pages } = setPages('<table><tr><td>x</td></tr></table><ul class="n r"><li>y</li></ul><h1>z</h1><ul class="n"><li>q</li></ul>', css); // biome-ignore format: one line
    expect(pages.map((p) => linesOf(p.content).map((l) => l.split(' ')[1]))).toEqual([['xi'], ['ivy', 'z'], ['vq']]);
    expect(pages.map((p) => linesOf(p.margins.flatMap((m) => m.content))).map(([l]) => l?.split(' ')[1])).toEqual([undefined, '4', '4']); // biome-ignore format: one line
  });

  it('is reported where a style requires an unsupported use', () => {
    const { diagnostics } = setPages(
      '<p>a <em>b</em></p>',
      'p { counter-increment: page } em { counter-reset: page 3 }',
    );
    expect(diagnostics.map((d) => `${d.code} ${d.message}`)).toEqual([
      "box/page-counter the page counter isn't changed: 'counter-increment: page' on <p> has no effect",
      "box/page-counter the page counter isn't changed: 'counter-reset: page' on <em> has no effect",
    ]);
  });
});

describe('columns', () => {
  const css = 'main { columns: 2; column-gap: 20pt } p { orphans: 1; widows: 1 } .all { column-span: all }';

  it('are balanced', () => {
    expect(lines(`<main>${paragraph(5)}</main><p>end</p>`, css)).toEqual([
      ['0,0 w1', '0,10 w2', '0,20 w3', '110,0 w4', '110,10 w5', '0,30 end'],
    ]);
  });

  it('fill the page when more follows', () => {
    expect(lines(`<main>${paragraph(25)}</main>`, css).map((p) => p.length)).toEqual([20, 5]);
  });

  it('are separated by spanning boxes', () => {
    expect(
      lines(`<main>${paragraph(4)}<section><p class="all">all</p>${paragraph(2, 'v')}</section></main>`, css),
    ).toEqual([['0,0 w1', '0,10 w2', '110,0 w3', '110,10 w4', '0,20 all', '0,30 v1', '110,30 v2']]);
  });

  it('go to the next page as a whole when they must be kept together', () => {
    const html = `${paragraph(7)}<main>${paragraph(10, 'v')}</main>`;
    expect(lines(html, css).map((p) => p.length)).toEqual([13, 4]);
    expect(lines(html, `${css} main { break-inside: avoid }`).map((p) => p.length)).toEqual([7, 10]);
    const long = `${paragraph(7)}<main>${paragraph(24, 'v')}</main>`;
    expect(lines(long, `${css} main { break-inside: avoid }`).map((p) => p.length)).toEqual([7, 20, 4]);
  });

  it('start level, whatever margin their first block has', () => {
    expect(lines(`<main><h2>A</h2><p>a</p><h2>B</h2><p>b</p></main>`, `${css} h2 { margin-top: 8pt }`)).toEqual([
      ['0,8 A', '0,18 a', '110,8 B', '110,18 b'],
    ]);
  });
});

describe('what an author should know of breaks', () => {
  const codes = (html: string, css: string): string[] => setPages(html, css).diagnostics.map((d) => d.code);

  it('a line of a paragraph alone', () => {
    expect(codes(paragraph(3), '@page { size: 200pt 20pt } p { orphans: 3; widows: 3 }')).toEqual([
      'layout/lonely-line',
    ]);
    expect(codes(paragraph(5), '@page { size: 200pt 30pt } p { orphans: 2; widows: 2 }')).toEqual([]);
  });

  it('a heading without room for what follows', () => {
    expect(codes('<h2>Title</h2><chart name="95"></chart>', '')).toEqual(['layout/heading-alone']);
    expect(codes('<p>a</p><h2>Title</h2><chart name="85"></chart>', '')).toEqual([]);
  });

  it('a box parted that was to stand together', () => {
    const css = 'div { break-inside: avoid } p { orphans: 1; widows: 1 }';
    expect(codes(`<div>${paragraph(14)}</div>`, css)).toEqual(['layout/not-together']);
    expect(codes(`${paragraph(6)}<div>${paragraph(7)}</div>`, css)).toEqual([]);
  });

  it('content over the edge of the sheet', () => {
    expect(codes('<chart name="10"></chart>', 'chart { margin-left: 180pt; width: 40pt }')).toEqual([
      'layout/off-page',
    ]);
  });
});

describe('tables', () => {
  const css = 'table { border-spacing: 0; width: 200pt } td, th { padding: 0 }';
  const row = (a: string, b: string): string => `<tr><td>${a}</td><td>${b}</td></tr>`;

  it('share the width among columns by their content', () => {
    expect(lines(`<table><tbody>${row('aa', 'bbbbbb bbbb')}</tbody></table>`, css)).toEqual([
      ['0,0 aa', '31,0 bbbbbb bbbb'],
    ]);
  });

  it('make a row as high as its highest cell', () => {
    const html = `<table><tbody>${row('a a a', 'b')}${row('c', 'd')}</tbody></table>`;
    expect(lines(html, `${css} table { width: 20pt }`)[0]?.at(-1)).toMatch(/,[123]0 d$/);
  });

  it('repeat their head on each page', () => {
    const rows = Array.from({ length: 12 }, (_, i) => row(`r${i + 1}`, 'x')).join('');
    const pages = lines(`<table><thead><tr><th>H</th><th>I</th></tr></thead><tbody>${rows}</tbody></table>`, css);
    expect(pages.map((p) => p[0])).toEqual(['0,0 H', '0,0 H']);
    expect(pages.map((p) => p.length)).toEqual([20, 8]);
  });

  it('place cells that span columns and rows', () => {
    const html = `<table><tbody><tr><td colspan="2">all</td></tr><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>`;
    const [page] = lines(html, `${css} table { table-layout: fixed }`);
    expect(page).toEqual(['0,0 all', '0,10 a', '100,10 b', '100,20 c']);
  });
});

describe('any document', () => {
  const block = fc.oneof(
    fc.integer({ min: 1, max: 15 }).map((n) => paragraph(n)),
    fc.constant('<h2>Title</h2>'),
    fc.integer({ min: 1, max: 140 }).map((h) => `<figure><chart name="${h}"></chart></figure>`),
    fc.integer({ min: 1, max: 9 }).map((n) => `<p class="all">${'all '.repeat(n)}</p>`),
    fc.integer({ min: 1, max: 14 }).map((n) => {
      return `<table><thead><tr><th>H</th></tr></thead><tbody>${'<tr><td>c</td></tr>'.repeat(n)}</tbody></table>`;
    }),
    fc.integer({ min: 1, max: 12 }).map((n) => `<ul>${'<li>i</li>'.repeat(n)}</ul>`),
  );

  it('has every line once and in order, at any height and number of columns', () => {
    fc.assert(
      fc.property(
        fc.array(block, { minLength: 1, maxLength: 10 }),
        fc.integer({ min: 1, max: 4 }),
        fc.integer({ min: 0, max: 160 }),
        (blocks, columns, height) => {
          const html = blocks.map((b, i) => b.replaceAll(/w(\d+)/g, `b${i}w$1`)).join('');
          const style = `main { columns: ${columns} } .all { column-span: all } figure { break-inside: avoid }`;
          const words = (text: string): string => text.replace(/[^a-z0-9]+/g, ' ').trim();
          const paged = setPages(`<main>${html}</main>`, `@page { size: 200pt ${height}pt } ${style}`);
          const whole = setPages(`<main>${html}</main>`, `@page { size: 200pt 9999pt } ${style} main { columns: 1 }`);
          const textOf = ({ pages }: typeof paged): string =>
            words(
              pages
                .flatMap((p) => linesOf(p.content))
                .map((l) => l.replace(/^\S+ /, ''))
                .join(' '),
            ).replaceAll(/\bh\b/gi, '');
          const tidy = (s: string): string => s.replace(/\s+/g, ' ').trim();
          expect(tidy(textOf(paged))).toBe(tidy(textOf(whole)));
        },
      ),
      { numRuns: runs(30) },
    );
  });
});

describe('list markers', () => {
  it('that are too wide indent the first line, and stay in the column', () => {
    const css = 'ol { padding-left: 10pt; list-style-type: upper-roman }';
    expect(lines('<ol start="18"><li>a<br>b</li></ol>', css)).toEqual([['10,0 XVIII.a', '10,10 b']]);
    const { pages } = setPages('<ol start="18"><li>a<br>b</li></ol>', css);
    const [first] = pages.flatMap((page) => linesIn(page.content));
    expect(first?.items.map((item) => [item.run.text, item.x])).toEqual([
      ['XVIII.', 0],
      ['a', 35],
    ]);
  });

  it('are to the right of right-to-left text', () => {
    const { pages } = setPages('<ol dir="rtl"><li>a</li></ol>', 'ol { padding: 0 30pt 0 0 }');
    const [line] = pages.flatMap((page) => linesIn(page.content));
    expect(line?.items[0]?.x).toBe(175);
  });
});

function linesIn(fragments: readonly Fragment[]): Extract<Fragment, { kind: 'line' }>[] {
  return fragments.flatMap((f) => (f.kind === 'line' ? [f] : f.kind === 'box' ? linesIn(f.children) : []));
}
