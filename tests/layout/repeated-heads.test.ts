import { describe, expect, it } from 'vitest';
import { loadFlexEngine } from '../../src/layout/flow/flex-engine.ts';
import type { FlexEngine } from '../../src/layout/flow/flex-items.ts';
import { pageLines, paragraph } from './page-text.ts';
import { setPages } from './set-pages.ts';

describe('counter(page) in a table head', () => {
  it('prints the first page on later ones too, and this is reported', () => {
    const rows = Array.from({ length: 14 }, (_, i) => `<tr><td>r${i}</td></tr>`).join('');
    const html = `<table><thead><tr><th>p</th></tr></thead><tbody>${rows}</tbody></table>`;
    const css = 'table { border-spacing: 0 } th::after { content: counter(page) }';
    expect(pageLines(html, css).map((lines) => lines[0])).toEqual(['0,0 p1', '0,0 p1']);
    expect(setPages(html, css).diagnostics).toMatchObject([
      { code: 'box/not-laid-out', message: "'counter(page)' on <th> has no effect where the table continues" },
    ]);
  });
});

describe('a box of columns with a height', () => {
  it('counts the height of boxes that span its columns', () => {
    const html = `<section>${paragraph(4, 'a')}<h2>s</h2>${paragraph(4, 'b')}</section><p>end</p>`;
    const css = 'section { columns: 2; height: 60pt } h2 { column-span: all } p { orphans: 1; widows: 1 }';
    const [page] = pageLines(html, css);
    expect(page?.at(-1)).toBe('0,60 end');
    expect(page?.find((line) => line.endsWith(' s'))).toBe('0,20 s');
  });
});

describe('flex boxes in flex boxes', () => {
  it.each([2, 4, 6])('call the engine a few times on each of %i levels', async (levels) => {
    const engine = await loadFlexEngine();
    let calls = 0;
    const counting: FlexEngine = {
      place(...question) {
        calls++;
        return engine.place(...question);
      },
    };
    const html = `${'<div>'.repeat(levels)}a${'</div>'.repeat(levels)}`;
    setPages(html, 'div { display: flex; padding: 0 1pt }', counting);
    expect(calls).toBeLessThanOrEqual(3 * levels);
  });
});

describe('break-inside: avoid of a group of rows', () => {
  it('keeps the rows on one page', () => {
    const group = (name: string, n: number): string =>
      `<tbody>${Array.from({ length: n }, (_, i) => `<tr><td>${name}${i}</td></tr>`).join('')}</tbody>`;
    const html = `<table>${group('a', 7)}${group('b', 6)}</table>`;
    const css = 'table { border-spacing: 0 } tbody { break-inside: avoid }';
    expect(pageLines(html, css).map((lines) => lines.map((line) => line.split(' ')[1]))).toEqual([
      ['a0', 'a1', 'a2', 'a3', 'a4', 'a5', 'a6'],
      ['b0', 'b1', 'b2', 'b3', 'b4', 'b5'],
    ]);
  });
});
