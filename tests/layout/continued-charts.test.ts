import { describe, expect, it } from 'vitest';
import { loadFlexEngine } from '../../src/layout/flow/flex-engine.ts';
import { pageLines, paragraph } from './page-text.ts';
import { setPages } from './set-pages.ts';

const css = 'figure { break-inside: avoid } p { orphans: 1; widows: 1 }';
const figure = (rows: number): string =>
  `<figure><figcaption>title</figcaption><chart name="${rows} rows"></chart><p>source</p></figure>`;

const engine = await loadFlexEngine();

describe('a chart that is higher than a page', () => {
  it('fills the rest of its page and continues row by row', () => {
    const html = `${paragraph(3)}${figure(12)}<p>end</p>`;
    expect(pageLines(html, css)).toEqual([
      ['0,0 w1', '0,10 w2', '0,20 w3', '0,30 title', '0,40 chart 1 to 3'],
      ['0,0 chart 4 to 9'],
      ['0,0 chart 10 to 12', '0,60 source', '0,70 end'],
    ]);
    expect(setPages(html, css).diagnostics).toEqual([]);
  });

  it('starts on the next page where two rows have no room below its title', () => {
    expect(pageLines(`${paragraph(5)}${figure(12)}`, css)[0]).toEqual([
      '0,0 w1',
      '0,10 w2',
      '0,20 w3',
      '0,30 w4',
      '0,40 w5',
    ]);
  });

  it('continues in the next column', () => {
    const html = `<section>${figure(12)}<p>end</p></section>`;
    const [first] = pageLines(
      html,
      `${css} section { columns: 2; column-gap: 20pt; column-fill: auto; height: 100pt }`,
    );
    expect(first?.filter((line) => line.includes('chart'))).toEqual(['0,10 chart 1 to 6', '110,0 chart 7 to 12']);
  });

  it.each(['', 'main { columns: 1 }'])('continues row by row in an item of a grid %s', (body) => {
    const html = `${paragraph(2)}<section><main>${figure(12)}</main><aside>side</aside></section>`;
    const pages = pageLines(html, `${css} section { display: grid; grid-template-columns: 60pt 40pt } ${body}`, engine);
    expect(pages.map((lines) => lines.filter((line) => line.includes('chart')))).toEqual([
      ['0,30 chart 1 to 4'],
      ['0,0 chart 5 to 10'],
      ['0,0 chart 11 to 12'],
    ]);
  });

  it('leaves no space below an item that is not stretched', () => {
    const html = `${paragraph(2)}<section><main>${figure(14)}</main><aside>side</aside></section><p>end</p>`;
    const grid = 'section { display: grid; align-items: start; grid-template-columns: 60pt 40pt }';
    const pages = pageLines(html, `${css} ${grid}`, engine);
    expect(pages.flat().at(-1)).toMatch(/ end$/);
    expect(pages.at(-1)?.some((line) => line.includes('source'))).toBe(true);
  });

  it('is whole where a page holds it', () => {
    expect(pageLines(`${paragraph(3)}${figure(5)}`, css)[1]).toEqual(['0,0 title', '0,10 chart', '0,80 source']);
  });

  it('leaves room for the heading above it where its box floats and may break', () => {
    const floating = 'figure { float: here; break-inside: auto } figcaption { break-after: avoid } p { orphans: 1 }';
    const html = `${paragraph(5)}<h2>Title</h2>${figure(6)}`;
    expect(pageLines(html, floating)[1]).toEqual(['0,0 Title', '0,10 title', '0,20 chart', '0,90 source']);
    expect(setPages(html, floating).diagnostics).toEqual([]);
  });
});
