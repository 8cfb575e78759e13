/** Notes and pictures in the wider side margin of their page. */

import { describe, expect, it } from 'vitest';
import { linesOf, pageLines } from './page-text.ts';
import { setPages } from './set-pages.ts';

// Content is 200 x 100 pt; the wider margin is at the outer edge.
const css = `
  @page { size: 300pt 140pt; margin: 20pt 80pt 20pt 20pt } @page :left { margin: 20pt 20pt 20pt 80pt }
  p { orphans: 1; widows: 1; margin: 0 } .note { float: margin; margin: 0 10pt }`;
const call = (n: number): string => `<a href="#n${n}" role="doc-noteref">${n}</a>`;
const note = (n: number, lines = 1): string => {
  const words = Array.from({ length: lines }, (_, i) => `n${n}.${i + 1}`).join('<br>');
  return `<div class="note" id="n${n}">${words}</div>`;
};
const text = (lines: number, calls: Readonly<Record<number, number>>): string =>
  `<p>${Array.from({ length: lines }, (_, i) => `w${i + 1}${calls[i + 1] ? call(calls[i + 1] ?? 0) : ''}`).join('<br>')}</p>`;
const set = (html: string) => {
  const { pages, diagnostics } = setPages(html, css);
  const notes = pages.map(({ content }) => linesOf(content).filter((line) => / n\d/.test(line)));
  return { notes, codes: diagnostics.map(({ code }) => code) };
};

describe('margin floats', () => {
  it('are beside the line of their mark, at the outer edge of right and left pages', () => {
    const { notes, codes } = set(`${text(20, { 3: 1, 12: 2 })}${note(1)}${note(2)}`);
    expect(notes).toEqual([['230,40 n1.1'], ['10,30 n2.1']]);
    expect(codes).toEqual([]);
  });

  it('take no room from the text', () => {
    const without = pageLines(text(12, {}), css);
    const lines = pageLines(`${text(12, { 2: 1 })}${note(1, 4)}`, css);
    expect(lines.map((page) => page.filter((line) => !line.includes(' n')).length)).toEqual(
      without.map((p) => p.length),
    );
  });

  it('move down below each other, and up again at the foot of the page', () => {
    expect(set(`${text(10, { 1: 1, 2: 2 })}${note(1, 3)}${note(2)}`).notes[0]).toEqual([
      ...['230,20 n1.1', '230,30 n1.2', '230,40 n1.3'],
      '230,50 n2.1',
    ]);
    expect(set(`${text(10, { 10: 1 })}${note(1, 3)}`).notes[0]).toEqual([
      '230,90 n1.1',
      '230,100 n1.2',
      '230,110 n1.3',
    ]);
  });

  it('go to the next page, after a message, where the margin is full', () => {
    const { notes, codes } = set(`${text(14, { 1: 1, 2: 2 })}${note(1, 6)}${note(2, 6)}`);
    expect(notes.map((page) => page.length)).toEqual([6, 6]);
    expect(codes).toEqual(['layout/full-margin']);
    // On the last page they are reported as too high.
    expect(set(`${text(4, { 1: 1, 2: 2 })}${note(1, 6)}${note(2, 6)}`).codes).toEqual(['layout/too-high']);
  });

  it('are placed once, at their first mark, and may have marks themselves', () => {
    const inner = `<div class="note" id="n1">n1${call(2)}${call(3)}</div>${note(2)}<div id="n3" style="float: footnote">n3</div>`;
    const { notes, codes } = set(`${text(5, { 2: 1, 4: 1 })}${inner}`);
    expect(notes[0]?.map((line) => line.split(' ')[1]).toSorted()).toEqual(['n123', 'n2.1', 'n3']);
    expect(codes).toEqual([]);
  });

  it('without a link to them are beside the text that follows', () => {
    const aside = `<div class="note">n1</div>`;
    expect(set(`${text(2, {})}${aside}${text(2, {})}`).notes).toEqual([['230,40 n1']]);
    expect(set(`<main style="columns: 2">${text(2, {})}${aside}${text(2, {})}</main>`).notes).toEqual([['230,20 n1']]);
  });

  it('stay in the text, after a message, where the margin is too narrow', () => {
    const { notes, codes } = set(`${text(2, { 1: 1 })}<div class="note" id="n1">n1.isoneverylongword</div>`);
    expect(notes).toEqual([['30,40 n1.isoneverylongword']]);
    expect(codes).toEqual(['layout/narrow-margin']);
  });
});
