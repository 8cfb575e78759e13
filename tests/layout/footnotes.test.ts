import { describe, expect, it } from 'vitest';
import { linesOf, pageLines, paragraph } from './page-text.ts';
import { setPages } from './set-pages.ts';

const css = `
  @page { @footnote { margin-top: 4pt; border-top: 1pt solid; padding-top: 5pt } }
  p { orphans: 1; widows: 1 } .note { float: footnote; orphans: 1; widows: 1 } .note p { margin: 0 }`;
const call = (n: number): string => `<a href="#n${n}" role="doc-noteref">${n}</a>`;
const note = (n: number, lines = 1): string => {
  const words = Array.from({ length: lines }, (_, i) => `note${n}.${i + 1}`).join('<br>');
  return `<div class="note" id="n${n}">${words}</div>`;
};
/** Lines of text, some with footnote marks. */
const text = (lines: number, calls: Readonly<Record<number, number>>): string =>
  `<p>${Array.from({ length: lines }, (_, i) => `w${i + 1}${calls[i + 1] ? call(calls[i + 1] ?? 0) : ''}`).join('<br>')}</p>`;

describe('footnotes', () => {
  it('are at the foot of the page with their mark, below a rule', () => {
    expect(pageLines(`${text(3, { 2: 1 })}${note(1)}`, css)).toEqual([
      ['0,0 w1', '0,10 w21', '0,20 w3', '0,90 note1.1'],
    ]);
    const [page] = setPages(`${text(3, { 2: 1 })}${note(1)}`, css).pages;
    const area = page?.content.find((f) => f.kind === 'box' && f.element === undefined);
    expect(area?.rect).toEqual({ x: 0, y: 84, width: 200, height: 16 });
  });

  it('take room from the text, so that a mark and its note are on one page', () => {
    const pages = pageLines(`${text(12, { 8: 1 })}${note(1)}`, css);
    expect(pages[0]).toEqual([
      ...Array.from({ length: 7 }, (_, i) => `0,${i * 10} w${i + 1}`),
      '0,70 w81',
      '0,90 note1.1',
    ]);
    expect(pages[1]).toEqual(['0,0 w9', '0,10 w10', '0,20 w11', '0,30 w12']);
    const later = pageLines(`${text(12, { 9: 1 })}${note(1)}`, css);
    expect(later[0]).toHaveLength(8);
    expect(later[1]).toEqual(['0,0 w91', '0,10 w10', '0,20 w11', '0,30 w12', '0,90 note1.1']);
  });

  it('may refer to themselves and to each other', () => {
    const notes = `<div class="note" id="n1">one${call(1)}${call(2)}</div><div class="note" id="n2">two${call(1)}</div>`;
    expect(pageLines(`${text(1, { 1: 1 })}${notes}`, css)[0]?.join()).toContain('one12');
  });

  it('are in the order of their marks, each once', () => {
    expect(pageLines(`${text(4, { 1: 1, 2: 2, 3: 1 })}${note(1)}${note(2)}`, css)).toEqual([
      ['0,0 w11', '0,10 w22', '0,20 w31', '0,30 w4', '0,80 note1.1', '0,90 note2.1'],
    ]);
  });

  it('continue on the next page when they are long', () => {
    const pages = pageLines(`${text(6, { 4: 1 })}${note(1, 8)}`, css);
    expect(pages[0]?.filter((l) => l.includes('note'))).toHaveLength(5);
    expect(
      pages
        .flat()
        .filter((l) => l.includes('note'))
        .map((l) => l.split(' ')[1]),
    ).toEqual(Array.from({ length: 8 }, (_, i) => `note1.${i + 1}`));
  });

  it('longer than the rest of the page leave their paragraph where it is, and are split', () => {
    const paragraphs = `${text(3, {})}${text(3, { 2: 1 })}${note(1, 8)}`;
    const pages = pageLines(paragraphs, css);
    expect(pages.map((page) => page.filter((l) => l.includes(' w')).length)).toEqual([5, 1]);
    expect(pages.map((page) => page.filter((l) => l.includes('note')).length)).toEqual([4, 4]);
  });

  it('longer than a page still terminate', () => {
    const { pages, diagnostics } = setPages(`${text(6, { 4: 1 })}${note(1, 40)}${note(2)}${text(9, { 3: 2 })}`, css);
    const lines = pages.flatMap((page) => linesOf(page.content).map((l) => l.split(' ')[1] ?? ''));
    expect(lines.filter((l) => l.startsWith('note1'))).toEqual(Array.from({ length: 40 }, (_, i) => `note1.${i + 1}`));
    expect(lines.filter((l) => l.startsWith('w'))).toHaveLength(15);
    expect(lines.filter((l) => l.startsWith('note2'))).toHaveLength(1);
    expect(diagnostics).toEqual([]);
  });

  it('are below both columns', () => {
    const columns = `${css} main { columns: 2; column-gap: 20pt }`;
    expect(pageLines(`<main>${text(6, { 2: 1, 5: 2 })}</main>${note(1)}${note(2)}`, columns)).toEqual([
      ['0,0 w1', '0,10 w21', '0,20 w3', '110,0 w4', '110,10 w52', '110,20 w6', '0,80 note1.1', '0,90 note2.1'],
    ]);
  });

  it('of columns that are full have room below them', () => {
    const columns = `${css} main { columns: 2; column-gap: 20pt }`;
    const pages = pageLines(`<main>${text(30, { 3: 1, 14: 2 })}</main>${note(1)}${note(2)}`, columns);
    expect(pages[0]).toEqual([
      ...Array.from({ length: 7 }, (_, i) => `0,${i * 10} w${i + 1}${i === 2 ? '1' : ''}`),
      ...Array.from({ length: 7 }, (_, i) => `110,${i * 10} w${i + 8}${i === 6 ? '2' : ''}`),
      '0,80 note1.1',
      '0,90 note2.1',
    ]);
  });

  it('are on the page of their mark though a float before it then has to wait', () => {
    const low =
      '.note { orphans: 2; widows: 2 } @page { size: 200pt 60pt } main { columns: 1 } aside { float-reference: page }';
    const marked = (lines: number): string => `${text(2, { 1: 1 })}</main>${note(1, lines)}`;
    const top = `${css} ${low} aside { float: top; margin-bottom: 4pt }`;
    expect(pageLines(`<main><aside>${paragraph(2, 's')}</aside>${marked(2)}`, top)).toEqual([
      ['0,0 w11', '0,10 w2', '0,40 note1.1', '0,50 note1.2'],
      ['0,0 s1', '0,10 s2'],
    ]);
    const here = `${css} ${low} main { columns: 2; column-gap: 0 } aside { float: here; float-reference: column}`;
    expect(pageLines(`<main><aside>${paragraph(3, 's')}</aside>${marked(3)}`, here)).toEqual([
      ['0,0 w11', '0,10 w2', '0,30 note1.1', '0,40 note1.2', '0,50 note1.3'],
      ['0,0 s1', '0,10 s2', '0,20 s3'],
    ]);
  });

  it('that continue where a page has room left do not overlap floats at the foot of columns', () => {
    const sides = `.f { float: bottom; margin-top: 4pt } main { columns: 1 } p, .note { orphans: 2; widows: 2 }
      @page { @footnote { padding-top: 3pt } }`;
    const html = `<main><p>a${call(1)}<br>b</p><aside class="f">f</aside>${paragraph(2)}</main>${note(1, 9)}`;
    for (let height = 48; height <= 120; height++) {
      const { pages } = setPages(html, `${css} ${sides} @page { size: 110pt ${height}pt }`);
      for (const page of pages) {
        const tops = linesOf(page.content).map((line) => Number(/,(\d+) /.exec(line)?.[1]));
        const sorted = tops.toSorted((a, b) => a - b);
        expect(sorted.every((top, i) => i === 0 || top - (sorted[i - 1] ?? 0) >= 10)).toBe(true);
      }
    }
  });

  it('of tables and floats are there too', () => {
    const html = `<table><tr><td>a${call(1)}</td></tr></table><aside class="side">s${call(2)}</aside><p>t</p>${note(1)}${note(2)}`;
    expect(pageLines(html, `${css} .side { float: right; width: 50pt }`)[0]?.slice(-2)).toEqual([
      '0,80 note1.1',
      '0,90 note2.1',
    ]);
  });

  it('without a mark stay where they are, and are reported', () => {
    const { pages, diagnostics } = setPages(`<p>a</p>${note(1)}<p>b</p>`, css);
    expect(pages.map((p) => linesOf(p.content))).toEqual([['0,0 a', '0,10 note1.1', '0,20 b']]);
    expect(diagnostics.map((d) => d.code)).toEqual(['layout/note-without-mark']);
  });
});

describe('pages by name', () => {
  it('start where their element does, with their own size, and end after it', () => {
    const named = `@page wide { size: 300pt 100pt; @bottom-left { content: "wide " counter(page) } } .wide { page: wide }`;
    const { pages } = setPages(`<p>a</p><div class="wide"><p>b</p></div><p>c</p>`, `${css} ${named}`);
    expect(pages.map((p) => [p.width, linesOf(p.content)])).toEqual([
      [200, ['0,0 a']],
      [300, ['0,0 b']],
      [200, ['0,0 c']],
    ]);
    expect(pages.map((p) => linesOf(p.margins.flatMap((m) => m.content)))).toEqual(
      [[], ['0,95 wide 2'], []].map((l) => l),
    );
  });

  it('set text to their own width', () => {
    const named = `@page wide { size: 300pt 100pt } .wide { page: wide; text-align: right }`;
    expect(pageLines(`<p>a</p><div class="wide">b</div>`, named)).toEqual([['0,0 a'], ['295,0 b']]);
  });

  it('can rotate the document’s sheet', () => {
    const { pages } = setPages(
      '<p>a</p><div class="wide"><p>b</p></div>',
      '@page wide { size: landscape } .wide { page: wide } @page { size: letter }',
    );
    expect(pages.map((p) => [p.width, p.height])).toEqual([
      [612, 792],
      [792, 612],
    ]);
  });

  it('may be left blank, with their own style', () => {
    const blank = `@page { margin: 10pt; @top-left { content: counter(page) } } @page :blank { @top-left { content: "left blank" } } h2 { break-before: right }`;
    const { pages } = setPages(`<p>a</p><h2>b</h2>`, blank);
    expect(pages.map((p) => linesOf(p.margins.flatMap((m) => m.content)).map((l) => l.split(/ (.*)/)[1]))).toEqual([
      ['1'],
      ['left blank'],
      ['3'],
    ]);
  });

  it('count in their own style, from where an element starts the counter', () => {
    const numbers = `
      @page { margin: 10pt; @top-left { content: counter(page) } } @page front { @top-left { content: counter(page, lower-roman) } }
      .front { page: front } .body { counter-reset: page 1 } h2 { break-before: page }`;
    const html = '<div class="front"><p>a</p><h2>b</h2></div><div class="body"><p>c</p><h2>d</h2></div>';
    expect(setPages(html, numbers).pages.map((p) => p.label)).toEqual(['i', 'ii', '1', '2']);
  });
});
