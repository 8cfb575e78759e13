/** Line grids (CSS Line Grid 1) and heights in steps (CSS Rhythm 1). */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fragment } from '../../src/layout/fragment.ts';
import { lineText } from '../../src/layout/print.ts';
import { runs } from '../support/runs.ts';
import { pageLines, paragraph } from './page-text.ts';
import { setPages } from './set-pages.ts';

const thin = 'p { orphans: 1; widows: 1 }';
const COLUMNS = `${thin} div { columns: 2; column-gap: 0; line-grid: create; line-snap: baseline }`;

function linesIn(fragments: readonly Fragment[]): Extract<Fragment, { kind: 'line' }>[] {
  return fragments.flatMap((f) => (f.kind === 'line' ? [f] : f.kind === 'box' ? linesIn(f.children) : []));
}

/** The tops of all lines of the first page, from the page's top. */
const tops = (html: string, css: string): number[] =>
  (pageLines(html, css)[0] ?? []).map((line) => Number(/,([\d.]+) /.exec(line)?.[1]));

describe('a line grid', () => {
  it('keeps the lines of neighbouring columns level after a heading with other leading', () => {
    const css = `${COLUMNS} h2 { font: 8pt/14pt Test; margin: 5pt 0 }`;
    expect(pageLines(`<div>${paragraph(3)}<h2>Title</h2>${paragraph(4, 'v')}</div>`, css)).toEqual([
      ['0,0 w1', '0,10 w2', '0,20 w3', '0,37 Title', '0,60 v1', '100,0 v2', '100,10 v3', '100,20 v4'],
    ]);
  });

  it('moves a line down to the next baseline, never up', () => {
    const css = `${COLUMNS} div { columns: 1 } .low { margin-top: 0.5pt }`;
    expect(tops(`<div><p>a</p><p class="low">b</p><p>c</p></div>`, css)).toEqual([0, 20, 30]);
  });

  it.each([
    ['a little higher than the others, as of another font', '10.9pt', [8, 18, 28, 38]],
    ['much higher', '16pt', [8, 28, 48, 58]],
  ])('has lines one step apart unless one is %s', (_, height, expected) => {
    const css = `${COLUMNS} div { columns: 1 } .other { display: inline-block; line-height: ${height} }`;
    const { pages } = setPages('<div><p>a</p><p>b <span class="other">c</span></p><p>d</p><p>e</p></div>', css);
    expect(
      pages
        .flatMap((page) => linesIn(page.content))
        .filter(({ rect }) => rect.x < 1)
        .map(({ baseline }) => Math.round(baseline * 100) / 100),
    ).toEqual(expected);
  });

  it('leaves lines alone where line-snap is none', () => {
    const css = `${COLUMNS} .free { line-snap: none; margin: 3pt 0 }`;
    expect(tops('<div><p>a</p><p class="free">b</p><p>c</p></div>', css)).toEqual([0, 13, 0]);
  });

  it('starts at the top of the page for text without columns', () => {
    const css = `${thin} body { line-snap: baseline } h1 { font: 10pt/17pt Test; line-snap: none }`;
    expect(tops(`<h1>Title</h1>${paragraph(2)}`, css)).toEqual([0, 20, 30]);
  });

  it('continues below a float at the top of a column', () => {
    const css = `${COLUMNS} figure { float: top; margin-bottom: 4pt; font: 10pt/13pt Test; line-snap: none }`;
    expect(pageLines(`<div><figure>f</figure>${paragraph(5)}</div>`, css)).toEqual([
      ['0,0 f', '0,20 w1', '0,30 w2', '100,0 w3', '100,10 w4', '100,20 w5'],
    ]);
  });

  it('balances columns around a float that goes to the top of the next one with its margin', () => {
    const css = `${COLUMNS} @page { size: 200pt 400pt } figure { float: here; margin-bottom: 9pt }`;
    const html = `<div>${paragraph(4)}<figure><chart name="92"></chart></figure>${paragraph(6, 'v')}</div>`;
    expect(tops(html, css)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 0]);
  });

  it('keeps every line of text on the grid, whatever is between them', () => {
    const gap = fc.double({ min: 0, max: 30, noNaN: true }).map((n) => Math.round(n * 100) / 100);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 4 }), gap), { minLength: 1, maxLength: 12 }), (parts) => {
        const html = parts.map(([lines], i) => `${paragraph(lines)}<h3 class="s${i}">t</h3>`).join('');
        const rules = parts.map(([, space], i) => `.s${i} { margin: ${space}pt 0 }`).join(' ');
        const css = `${COLUMNS} h3 { font: 7pt/9pt Test; line-snap: none } ${rules}`;
        const { pages } = setPages(`<div>${html}</div>`, css);
        const lines = pages.flatMap((page) => linesIn(page.content)).filter((line) => lineText(line).startsWith('w'));
        expect(lines).toHaveLength(parts.reduce((sum, [count]) => sum + count, 0));
        for (const { rect } of lines) expect(Math.abs(rect.y - Math.round(rect.y / 10) * 10)).toBeLessThan(0.01);
      }),
      { numRuns: runs(30) },
    );
  });
});

describe('block-step', () => {
  const html = '<p>a</p><section>b</section><p>c</p>';
  const step = (declarations: string): number[] => tops(html, `section { ${declarations} }`);

  it.each([
    ['block-step-size: 10pt', [0, 10, 20]],
    ['block-step-size: 30pt', [0, 20, 40]],
    ['block-step: 30pt start', [0, 10, 40]],
    ['block-step: 30pt end', [0, 30, 40]],
    ['block-step: 6pt down', [0, 8, 16]],
    ['block-step: 8pt nearest', [0, 9, 18]],
    ['block-step: 30pt; margin: 3pt 0 7pt', [0, 18, 40]],
    ['block-step: 30pt padding-box; border-top: 2pt solid', [0, 21, 40]],
    ['block-step: none', [0, 10, 20]],
  ])('%s', (declarations, expected) => {
    expect(step(declarations)).toEqual(expected);
  });

  it('adds the space inside the border with padding-box', () => {
    const css = 'section { block-step: 40pt padding-box; background-color: #eee }';
    const { pages } = setPages(html, css);
    const box = pages[0]?.content.flatMap(function find(f): number[] {
      return f.kind !== 'box' ? [] : f.element?.name === 'section' ? [f.rect.height] : f.children.flatMap(find);
    });
    expect(box).toEqual([40]);
  });

  it('reports boxes that it does not apply to', () => {
    expect(setPages('<p>a <span>b</span></p>', 'span { block-step: 10pt }').diagnostics).toMatchObject([
      { code: 'box/not-laid-out', message: "'block-step' on <span> has no effect" },
    ]);
    expect(setPages('<p>a</p>', 'p { line-grid: create }').diagnostics).toMatchObject([
      { code: 'box/not-laid-out', message: "'line-grid: create' on <p> has no effect" },
    ]);
  });
});
