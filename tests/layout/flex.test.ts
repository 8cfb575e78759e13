import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFlexEngine } from '../../src/layout/flow/flex-engine.ts';
import type { Fragment } from '../../src/layout/fragment.ts';
import { lineText } from '../../src/layout/print.ts';
import { runs } from '../support/runs.ts';
import { setPages } from './set-pages.ts';

const engine = await loadFlexEngine();
const flex = 'main { display: flex } div { margin: 0 } ';

function visit(fragments: readonly Fragment[], see: (fragment: Fragment) => void): void {
  for (const fragment of fragments) {
    see(fragment);
    if (fragment.kind === 'box') visit(fragment.children, see);
  }
}

const round = (n: number): number => Math.round(n * 10) / 10;

/** `x,y width x height` of each div, one list per page. */
function items(html: string, css: string): string[][] {
  return setPages(`<main>${html}</main>`, flex + css, engine).pages.map((page) => {
    const found: string[] = [];
    visit(page.content, (f) => {
      if (f.kind !== 'box' || f.element?.name !== 'div') return;
      const { x, y, width, height } = f.rect;
      found.push(`${round(x)},${round(y)} ${round(width)}x${round(height)}`);
    });
    return found;
  });
}

function words(html: string, css: string): string[][] {
  return setPages(`<main>${html}</main>`, flex + css, engine).pages.map((page) => {
    const found: string[] = [];
    visit(page.content, (f) => {
      if (f.kind === 'line') found.push(`${round(f.rect.x)},${round(f.rect.y)} ${lineText(f).trim()}`);
    });
    return found;
  });
}

describe('flex', () => {
  it('places items side by side, each as wide as its content, and as high as the highest', () => {
    expect(items('<div>aaaa</div><div>bb<br>bb</div>', 'div { padding: 1pt 2pt }')).toEqual([
      ['0,0 24x22', '24,0 24x22'],
    ]);
  });

  it('grows, shrinks and starts from a basis', () => {
    expect(items('<div>a</div><div class="g">b</div>', '.g { flex: 1 }')).toEqual([['0,0 5x10', '5,0 195x10']]);
    expect(items('<div>a</div><div>b</div>', 'div { flex: 1; padding: 0 5pt }')).toEqual([
      ['0,0 100x10', '100,0 100x10'],
    ]);
    expect(items('<div>a</div><div>b</div>', 'div { flex: 0 1 150pt }')).toEqual([['0,0 100x10', '100,0 100x10']]);
    expect(items('<div>a</div><div>b</div>', 'div { flex: none; width: 25% }')).toEqual([['0,0 50x10', '50,0 50x10']]);
  });

  it('never makes an item narrower than its longest word', () => {
    expect(items('<div>aaaaaaaaaaaaaaaaaaaa</div><div>b b b b b b b b b b b b b b b b b b b b b</div>', '')).toEqual([
      ['0,0 100x30', '100,0 100x30'],
    ]);
  });

  it('leaves gaps and space as specified', () => {
    const two = '<div>aa</div><div>bb</div>';
    expect(items(two, 'main { gap: 20pt }')).toEqual([['0,0 10x10', '30,0 10x10']]);
    expect(items(two, 'main { justify-content: space-between }')).toEqual([['0,0 10x10', '190,0 10x10']]);
    expect(items(two, 'main { justify-content: center }')).toEqual([['90,0 10x10', '100,0 10x10']]);
    expect(items(two, 'main { justify-content: flex-end }')).toEqual([['180,0 10x10', '190,0 10x10']]);
    expect(items(two, 'div:first-child { margin-right: auto }')).toEqual([['0,0 10x10', '190,0 10x10']]);
  });

  it('aligns items across the line, also on their first baselines', () => {
    const html = '<div>a<br>a<br>a</div><div class="x">b</div>';
    expect(items(html, 'main { align-items: center }')[0]?.[1]).toBe('15,10 5x10');
    expect(items(html, 'main { align-items: end }')[0]?.[1]).toBe('15,20 5x10');
    expect(items(html, '.x { align-self: end }')).toEqual([['0,0 15x30', '15,20 5x10']]);
    const big = '.x { font-size: 20pt; line-height: 20pt } main { align-items: baseline }';
    expect(words('<div>a</div><div class="x">B</div>', big)).toEqual([['0,8 a', '5,0 B']]);
  });

  it('wraps into lines, between which pages break', () => {
    const html = Array.from({ length: 5 }, (_, i) => `<div>i${i}</div>`).join('');
    const css = 'main { flex-wrap: wrap; gap: 10pt 0 } div { width: 100pt; height: 40pt }';
    expect(items(html, css)).toEqual([['0,0 100x40', '100,0 100x40', '0,50 100x40', '100,50 100x40'], ['0,0 100x40']]);
  });

  it('keeps an item whole that must not break, with its empty rest', () => {
    const html = `<p>${'x<br>'.repeat(6)}</p><main><div>a</div></main>`;
    const css = 'p { margin: 0 } div { height: 60pt; break-inside: avoid }';
    const pages = setPages(html, flex + css, engine).pages.map((page) => {
      const found: string[] = [];
      visit(page.content, (f) => {
        if (f.kind === 'box' && f.element?.name === 'div') found.push(`${f.rect.y} ${f.rect.height}`);
      });
      return found;
    });
    expect(pages).toEqual([[], ['0 60']]);
  });

  it('sets columns of items below each other', () => {
    const css = 'main { flex-direction: column; gap: 5pt; align-items: start }';
    expect(items('<div>aa</div><div>b</div>', css)).toEqual([['0,0 10x10', '0,15 5x10']]);
  });

  it('holds flex boxes, tables and charts', () => {
    const html =
      '<div class="in"><div>a</div><div>b</div></div><div><table><tbody><tr><td>t</td></tr></tbody></table></div>';
    const css = '.in { display: flex; gap: 4pt; padding: 3pt } table { border-spacing: 0 } td { padding: 0 }';
    expect(items(html, css)).toEqual([['0,0 20x16', '3,3 5x10', '12,3 5x10', '20,0 5x16']]);
    expect(items('<div><chart name="30"></chart></div><div>b</div>', 'main { align-items: start }')).toEqual([
      ['0,0 30x30', '30,0 5x10'],
    ]);
  });

  it('wraps words between items in anonymous items', () => {
    expect(words('one <div>two</div> three', '')).toEqual([['0,0 one', '15,0 two', '30,0 three']]);
  });

  it('keeps its own padding, border and margins', () => {
    const css = 'main { padding: 10pt; border: 1pt solid; margin: 4pt }';
    expect(items('<div>a</div>', css)).toEqual([['15,15 5x10']]);
  });
});

describe('grid', () => {
  const grid = 'main { display: grid; gap: 10pt } ';
  const five = Array.from({ length: 5 }, (_, i) => `<div>i${i}</div>`).join('');

  it('places items in tracks of fixed width and shares of the rest', () => {
    expect(
      items('<div>a</div><div>b</div><div>c</div>', `${grid} main { grid-template-columns: 40pt 1fr 2fr }`),
    ).toEqual([['0,0 40x10', '50,0 46.7x10', '106.7,0 93.3x10']]);
  });

  it('repeats tracks, also as often as there is room', () => {
    const three = ['0,0 60x10', '70,0 60x10', '140,0 60x10', '0,20 60x10', '70,20 60x10'];
    expect(items(five, `${grid} main { grid-template-columns: repeat(3, 1fr) }`)).toEqual([three]);
    expect(items(five, `${grid} main { grid-template-columns: repeat(auto-fill, minmax(50pt, 1fr)) }`)).toEqual([
      three,
    ]);
  });

  it('places items by lines and spans', () => {
    const css = `${grid} main { grid-template-columns: repeat(2, 1fr) } div:first-child { grid-column: 1 / -1 }`;
    expect(items('<div>a</div><div>b</div><div>c</div>', css)).toEqual([['0,0 200x10', '0,20 95x10', '105,20 95x10']]);
    const span = `${grid} main { grid-template-columns: repeat(2, 1fr) } div:first-child { grid-row: span 2 }`;
    expect(items('<div>a</div><div>b</div><div>c</div>', span)).toEqual([['0,0 95x30', '105,0 95x10', '105,20 95x10']]);
  });
});

describe('with any items', () => {
  it('no words are lost or doubled, at any height of the page', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 0, max: 120 }),
        fc.constantFrom(
          'display: flex',
          'display: flex; flex-wrap: wrap',
          'display: flex; flex-direction: column',
          'display: grid; grid-template-columns: 1fr 2fr',
        ),
        (counts, height, display) => {
          let n = 0;
          const html = counts
            .map((c) => `<div>${Array.from({ length: c }, () => `w${n++}`).join('<br>')}</div>`)
            .join('');
          const css = `@page { size: 200pt ${height}pt } main { ${display}; gap: 3pt }`;
          const found = words(html, css)
            .flat()
            .map((l) => l.split(' ')[1]);
          expect([...found].sort()).toEqual(Array.from({ length: n }, (_, i) => `w${i}`).sort());
        },
      ),
      { numRuns: runs(30) },
    );
  });
});

describe('automatic repetition of tracks (CSS Grid 1, 7.2.3.1)', () => {
  it.each([
    'repeat(auto-fill, 40pt) repeat(auto-fit, 20pt)',
    'repeat(auto-fill, 1fr)',
    'repeat(auto-fill, 40pt) auto',
    'minmax(1fr, 40pt)',
  ])('%s is reported', (value) => {
    const { diagnostics } = setPages('<p>a</p>', `p { grid-template-columns: ${value} }`);
    expect(diagnostics.map(({ code }) => code)).toEqual(['css/invalid-value']);
  });
});
