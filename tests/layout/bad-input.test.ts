/** Documents that require the impossible: layout terminates, places every word once, and reports the conflict. */

import { describe, expect, it } from 'vitest';
import { linesOf } from './page-text.ts';
import { setPages } from './set-pages.ts';

function wordsOf(html: string, css: string): { words: string[]; codes: string[]; pages: number } {
  const { pages, diagnostics } = setPages(html, css);
  const words = pages.flatMap((page) => linesOf(page.content).flatMap((line) => line.split(' ').slice(1)));
  return {
    words: words.filter(Boolean),
    codes: [...new Set(diagnostics.map((d) => d.code))].sort(),
    pages: pages.length,
  };
}

const numbered = (n: number): string[] => Array.from({ length: n }, (_, i) => `w${i + 1}`);
const text = (n: number): string => `<p>${numbered(n).join(' ')}</p>`;

describe('a document that requires the impossible', () => {
  it('60 levels of boxes, each with its edge', () => {
    const html = `${'<div>'.repeat(60)}${text(20)}${'</div>'.repeat(60)}`;
    const { words } = wordsOf(html, 'div { padding: 3pt; border: 1pt solid; margin: 2pt }');
    expect(words).toEqual(numbered(20));
  });

  it('a page with negative space', () => {
    const { words, codes } = wordsOf(text(12), '@page { margin: 80pt 150pt }');
    expect(words).toEqual(numbered(12));
    expect(codes).toContain('layout/too-high');
  });

  it('forty columns', () => {
    const { words } = wordsOf(`<main>${text(90)}</main>`, 'main { columns: 40; column-gap: 8pt }');
    expect(words).toEqual(numbered(90));
  });

  it('breaks that contradict each other', () => {
    const html = `<section>${text(9)}<h2>Title</h2>${text(9)}</section>`;
    const css =
      'section { break-inside: avoid } p { break-before: page; break-after: avoid; orphans: 99; widows: 99 } h2 { break-before: avoid }';
    const { words, pages } = wordsOf(html, css);
    expect(words).toEqual([...numbered(9), 'Title', ...numbered(9)]);
    expect(pages).toBe(2);
  });

  it('a word wider than its column', () => {
    const long = 'donaudampfschifffahrtsgesellschaftskapitaen';
    const { words } = wordsOf(`<main><p>a ${long} b</p></main>`, 'main { columns: 3 }');
    expect(words).toEqual(['a', long, 'b']);
  });

  it('a box wider than the sheet', () => {
    const { words, codes } = wordsOf('<div><p>words here</p></div>', 'div { width: 400pt; text-align: right }');
    expect(words).toEqual(['words', 'here']);
    expect(codes).toEqual(['layout/off-page']);
  });

  it('a table of 5,000 rows', () => {
    const rows = numbered(5000).map((word) => `<tr><td>${word}</td></tr>`);
    const { words, pages } = wordsOf(
      `<table><tbody>${rows.join('')}</tbody></table>`,
      'td { padding: 0 } table { border-spacing: 0 }',
    );
    expect(words).toEqual(numbered(5000));
    expect(pages).toBe(500);
  });
});
