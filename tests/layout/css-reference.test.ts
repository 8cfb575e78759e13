/** The claims of docs/css.md by effect: a minimal document for each value, and the places of its words by the specification. */

import { beforeAll, describe, expect, it } from 'vitest';
import { loadFlexEngine } from '../../src/layout/flow/flex-engine.ts';
import type { FlexEngine } from '../../src/layout/flow/flex-items.ts';
import type { Fragment } from '../../src/layout/fragment.ts';
import { realPages } from '../tags/real-pages.ts';
import { setPages } from './set-pages.ts';

let flex: FlexEngine;
beforeAll(async () => {
  flex = await loadFlexEngine();
});

const round = (value: number): number => Math.round(value * 10) / 10;

/** `x,y word` in order; `[x,y widthxheight]` of the box with the id `t` where it paints anything. */
function seen(fragments: readonly Fragment[]): string[] {
  return fragments.flatMap((f): string[] => {
    if (f.kind === 'box') {
      const { x, y, width, height } = f.rect;
      const own = f.style && f.element?.attributes.get('id') === 't';
      return [...(own ? [`[${round(x)},${round(y)} ${round(width)}x${round(height)}]`] : []), ...seen(f.children)];
    }
    if (f.kind !== 'line') return [];
    const words = f.items.flatMap(({ run, size, x, y }) =>
      [...run.text.matchAll(/\S+/g)].map(
        (word) => `${round(x + word.index * size * 0.5)},${round(y - size * 0.8)} ${word[0]}`,
      ),
    );
    return [...words, ...seen(f.boxes)];
  });
}

/** A page is 200 pt wide; a letter is 5 pt wide, a line 10 pt high. */
function set(html: string, css: string): string {
  const { pages, diagnostics } = setPages(html, `@page { size: 200pt 400pt } ${css}`, flex);
  const said = diagnostics.map(({ code }) => `!${code}`);
  return [...pages.flatMap((page) => seen([...page.margins.flatMap((m) => m.content), ...page.content])), ...said].join(
    ' ',
  );
}

type Rows = Readonly<Record<string, string>>;

function cases(name: string, html: string, base: string, rows: Rows): void {
  describe(name, () => {
    it.each(Object.entries(rows))('%s', (css, expected) => {
      const all = css.includes('{') ? css : `#t { ${css} }`;
      expect(set(html, `${base} ${all}`)).toEqual(expected);
    });
  });
}

const INLINE_BLOCK = '<p>a <span id="t">bb cc</span> d</p>';
cases('an inline-block', INLINE_BLOCK, '#t { display: inline-block }', {
  'vertical-align: baseline': '0,0 a 40,0 d 10,0 bb 25,0 cc',
  'margin: 0 10pt 0 5pt': '0,0 a 55,0 d 15,0 bb 30,0 cc',
  'min-width: 50%': '0,0 a 115,0 d 10,0 bb 25,0 cc',
  'max-width: 10%': '0,10 a 35,10 d 10,0 bb 10,10 cc',
  'padding-left: 10%': '0,0 a 60,0 d 30,0 bb 45,0 cc',
  'text-indent: 20pt': '0,0 a 60,0 d 30,0 bb 45,0 cc',
  'columns: 2; column-gap: 10pt': '0,0 a 75,0 d 10,0 bb 25,0 cc',
  'width: 25%': '0,0 a 65,0 d 10,0 bb 25,0 cc',
});

cases('vertical-align of words', '<p>a <span id="t">bb</span> c</p><p>d</p>', '#t { line-height: 20pt }', {
  'vertical-align: 50%': '0,0 a 10,-10 bb 25,0 c 0,10 d',
});

cases(
  'an item of a flex box',
  '<main><div>a</div><div id="t">bb cc</div><div>d</div></main><p>e</p>',
  'main { display: flex }',
  {
    'margin: 0': '0,0 a 5,0 bb 20,0 cc 30,0 d 0,10 e',
    'text-indent: 20pt': '0,0 a 25,0 bb 40,0 cc 50,0 d 0,10 e',
    'padding-right: 10%': '0,0 a 5,0 bb 20,0 cc 50,0 d 0,10 e',
    'columns: 2; column-gap: 10pt': '0,0 a 5,0 bb 20,0 cc 65,0 d 0,10 e',
    'width: 50%': '0,0 a 5,0 bb 20,0 cc 105,0 d 0,10 e',
    'min-width: 60pt': '0,0 a 5,0 bb 20,0 cc 65,0 d 0,10 e',
    'flex: 1': '0,0 a 5,0 bb 20,0 cc 195,0 d 0,10 e',
    'align-self: end; height: 10pt': '0,0 a 5,0 bb 20,0 cc 30,0 d 0,10 e',
  },
);

cases(
  'words too long for a flex box',
  '<main><div id="t">aaaaaaaaaa</div><div>bb</div></main>',
  'main { display: flex; width: 40pt }',
  {
    'min-width: auto': '0,0 aaaaaaaaaa 50,0 bb !layout/items-too-wide',
    'min-width: 0': '0,0 aaaaaaaaaa 30,0 bb !text/overfull-line',
  },
);

cases('words and line breaks in a flex box', '<div id="t">aa bb<br>cc</div>', '', {
  'display: flex': '0,0 aa 15,0 bb 0,10 cc',
});

const GRID = '<div id="t"><div>aa bb</div><div>cc</div><div>dd</div></div><p>e</p>';
cases('a grid', GRID, '#t { display: grid }', {
  'grid-template-columns: auto auto': '0,0 aa 15,0 bb 107.5,0 cc 0,10 dd 0,20 e',
  'grid-template-columns: auto auto; justify-content: start': '0,0 aa 15,0 bb 25,0 cc 0,10 dd 0,20 e',
  'grid-template-columns: auto auto; justify-content: stretch': '0,0 aa 15,0 bb 107.5,0 cc 0,10 dd 0,20 e',
  'grid-template-columns: repeat(auto-fill, 40pt 60pt)': '0,0 aa 15,0 bb 40,0 cc 100,0 dd 0,10 e',
  'grid-template-columns: repeat(2, 60pt)': '0,0 aa 15,0 bb 60,0 cc 0,10 dd 0,20 e',
  'grid-template-columns: 25% 75%': '0,0 aa 15,0 bb 50,0 cc 0,10 dd 0,20 e',
  'grid-template-columns: 1fr 3fr': '0,0 aa 15,0 bb 50,0 cc 0,10 dd 0,20 e',
  'grid-template-columns: 60pt 60pt; height: 60pt': '0,0 aa 15,0 bb 60,0 cc 0,30 dd 0,60 e',
  'grid-template-columns: 60pt 60pt; min-height: 60pt': '0,0 aa 15,0 bb 60,0 cc 0,30 dd 0,60 e',
  'grid-template-columns: 60pt 60pt; grid-template-rows: 30pt': '0,0 aa 15,0 bb 60,0 cc 0,30 dd 0,40 e',
});

cases(
  'an item of a grid',
  '<main><div>a</div><div id="t">bb</div><div>c</div></main>',
  'main { display: grid; grid-template-columns: 80pt 80pt } #t { background: red }',
  {
    'width: 50%': '0,0 a [80,0 40x10] 80,0 bb 0,10 c',
    'margin-left: 10%': '0,0 a [88,0 72x10] 88,0 bb 0,10 c',
    'padding-left: 10%': '0,0 a [80,0 80x10] 88,0 bb 0,10 c',
    'grid-column: 1 / 3': '0,0 a [0,10 160x10] 0,10 bb 0,20 c',
    'max-width: 25%': '0,0 a [80,0 20x10] 80,0 bb 0,10 c',
  },
);

cases('columns of words alone', '<div id="t">aa<br>bb<br>cc<br>dd</div><p>e</p>', 'div { orphans: 1; widows: 1 }', {
  'columns: 2': '0,0 aa 0,10 bb 105,0 cc 105,10 dd 0,20 e',
  'column-width: 60pt; column-gap: 10pt': '0,0 aa 0,10 bb 70,0 cc 70,10 dd 0,20 e',
});

const CELL = '<table><tr><td id="t">aa bb</td><td>c</td></tr></table>';
cases('a cell', CELL, 'table { border-spacing: 0 }', {
  'text-indent: 20pt': '20,0 aa 35,0 bb 45,0 c',
  'max-width: 12pt': '0,0 aa 0,10 bb 12,0 c',
  'columns: 2; column-gap: 10pt': '0,0 aa 15,0 bb 60,0 c',
  'min-width: 50pt': '0,0 aa 15,0 bb 50,0 c',
});

const TABLE = '<table id="t"><tr><td>a</td></tr><tr><td>b</td></tr></table><p>c</p>';
cases('a table', TABLE, 'table { border-spacing: 0 }', {
  'height: 60pt': '0,0 a 0,30 b 0,60 c',
  'min-height: 60pt': '0,0 a 0,30 b 0,60 c',
  'height: 10pt': '0,0 a 0,10 b 0,20 c',
  'height: 60pt; box-sizing: border-box; padding: 5pt': '5,5 a 5,30 b 0,60 c',
});

describe('boxes of tables without their table', () => {
  it.each([
    ['<div id="t">aa bb</div>', '#t { display: table }', '0,0 aa 15,0 bb'],
    [
      '<div id="t"><div>aa</div><div>bb</div></div>',
      '#t { display: table } #t div { display: table-cell }',
      '0,0 aa 10,0 bb',
    ],
    [
      '<div>x<div class="c">aa</div> <div class="c">bb</div>y</div>',
      '.c { display: table-cell }',
      '0,0 x 0,10 aa 10,10 bb 0,20 y',
    ],
    [
      '<div><div class="r"><div>aa</div></div><div class="r"><div>bb</div></div></div>',
      '.r { display: table-row }',
      '0,0 aa 0,10 bb',
    ],
  ])('%s', (html, css, expected) => {
    expect(set(html, css)).toBe(expected);
  });
});

describe('blocks in inline elements', () => {
  it('split the line, and keep the words before and after them together', () => {
    const html = '<p>a <em>b <strong>c</strong> d</em> e</p>';
    expect(set(html, 'strong { display: block }')).toBe('0,0 a 10,0 b 0,10 c 0,20 d 10,20 e');
  });
});

describe('margin boxes', () => {
  it('indent and decorate their words', () => {
    const page = '@page { margin-top: 40pt; @top-left { content: "aa"; font: 10pt/10pt Test; text-indent: 10pt } }';
    expect(set('<p>b</p>', page)).toBe('10,15 aa 0,40 b');
  });
});

describe('charts and images', () => {
  it('have their border and background', () => {
    const framed = '#t { border: 2pt solid red; padding: 3pt }';
    const { pages } = setPages('<chart id="t" name="30"></chart><p>a</p>', framed);
    const { content } = pages[0] ?? { content: [] };
    expect(content.flatMap(flat)).toMatchObject([
      { kind: 'box', rect: { x: 0, y: 0, width: 200, height: 40 } },
      { kind: 'drawing', rect: { x: 5, y: 5, width: 190, height: 30 } },
      { kind: 'line', rect: { y: 40 } },
    ]);
  });
});

function flat(fragment: Fragment): Fragment[] {
  return fragment.kind === 'box'
    ? [...(fragment.style ? [fragment] : []), ...fragment.children.flatMap(flat)]
    : [fragment];
}

describe('lines along words', () => {
  const underlined = async (html: string, css: string): Promise<string> =>
    (await realPages(html, { css })).pages.flatMap(({ content }) => strokesOf(content)).join(' ');
  it.each([
    ['<section><p>a</p></section>', 'section { text-decoration: underline }', 'a'],
    ['<section><div>a</div></section>', 'section { display: flex; text-decoration: underline }', 'a'],
    ['<table><tr><td>a</td></tr></table>', 'tr { text-decoration: line-through }', 'a'],
    ['<section>a<aside>b</aside></section>', 'section { text-decoration: underline } aside { float: left }', 'a'],
    ['<p>a <span>b</span></p>', 'p { text-decoration: underline } span { display: inline-block }', 'a'],
  ])('continue in the blocks of %s', async (html, css, expected) => {
    expect(await underlined(html, css)).toBe(expected);
  });
});

function strokesOf(fragments: readonly Fragment[]): string[] {
  return fragments.flatMap((f): string[] => {
    if (f.kind === 'box') return strokesOf(f.children);
    if (f.kind !== 'line') return [];
    const own = f.items.filter(({ strokes }) => strokes.length > 0).map(({ run }) => run.text.trim());
    return [...own.filter((text) => text !== ''), ...strokesOf(f.boxes)];
  });
}

describe('values without effect', () => {
  it.each([
    ['<p>a <span>b</span></p>', 'span { vertical-align: middle }', "'vertical-align: middle' on <span> has no effect"],
    ['<p>a</p>', "p::before { content: 'x'; display: block }", "'::before { display: block }' on <p> has no effect"],
    ['<p>a</p>', "p::after { content: 'x'; float: right }", "'::after { float: right }' on <p> has no effect"],
    ['<p>a</p>', 'p::first-letter { float: left }', "'::first-letter { float: left }' on <p> has no effect"],
    ['<table><tr><td>a</td></tr></table>', 'td { padding: 5% }', "'padding in % (table-cell)' on <td> has no effect"],
  ])('are reported: %s, %s', (html, css, message) => {
    expect(setPages(html, css, flex).diagnostics).toMatchObject([
      { severity: 'warning', code: 'box/not-laid-out', message },
    ]);
  });
});
