/** Running heads and feet: how boxes share an edge, and the handling of text that doesn't fit (CSS Paged Media 3, 5.3). */

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EdgeBox, edgeWidths } from '../../src/layout/page/margin-widths.ts';
import { lineText } from '../../src/layout/print.ts';
import { runs } from '../support/runs.ts';
import { linesOf } from './page-text.ts';
import { setPages } from './set-pages.ts';

const auto = (min: number, max: number): EdgeBox => ({ specified: undefined, min, max });
const [left, center, right] = [undefined, undefined, undefined];

describe('boxes on an edge', () => {
  it('without one in the middle get their natural widths and share the rest by them', () => {
    expect(edgeWidths({ left: auto(10, 30), center, right: auto(20, 60) }, 180)).toEqual({
      left: 60,
      center: 0,
      right: 120,
    });
    expect(edgeWidths({ left: auto(10, 30), center, right }, 180)).toEqual({ left: 180, center: 0, right: 0 });
  });

  it('that do not fit shrink in proportion to their flexibility', () => {
    expect(edgeWidths({ left: auto(20, 120), center, right: auto(40, 90) }, 135)).toEqual({
      left: 70,
      center: 0,
      right: 65,
    });
    expect(edgeWidths({ left: auto(60, 60), center, right: auto(120, 200) }, 90)).toEqual({
      left: 30,
      center: 0,
      right: 60,
    });
  });

  it('leave a box in the middle centred, with equal space on both sides', () => {
    expect(edgeWidths({ left: auto(10, 40), center: auto(20, 60), right: auto(10, 10) }, 280)).toEqual({
      left: 80, center: 120, right: 80,
    }); // biome-ignore format: a row
    expect(edgeWidths({ left, center: auto(20, 60), right }, 280)).toEqual({ left: 0, center: 280, right: 0 });
  });

  it('have the widths that are specified', () => {
    expect(edgeWidths({ left: { ...auto(5, 5), specified: 50 }, center, right: auto(10, 20) }, 180)).toEqual({
      left: 50, center: 0, right: 130,
    }); // biome-ignore format: a row
  });

  it('never overlap where no width is specified', () => {
    const box = fc.option(
      fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 })).map(([a, b]) => auto(Math.min(a, b), Math.max(a, b))),
      { nil: undefined },
    ); // biome-ignore format: a generator
    fc.assert(
      fc.property(box, box, box, fc.integer({ min: 1, max: 500 }), (l, c, r, width) => {
        const found = edgeWidths({ left: l, center: c, right: r }, width);
        expect(found.left).toBeLessThanOrEqual((width - found.center) / 2 + (c ? 0.001 : width));
        expect(found.right).toBeLessThanOrEqual((width - found.center) / 2 + (c ? 0.001 : width));
        expect(found.left + found.center + found.right).toBeLessThanOrEqual(width + 0.001);
      }),
    );
  });
});

/** Heads of the first page: a page 200 pt wide, 40 letters. */
function heads(texts: Readonly<Record<string, string>>, margin = 30, css = ''): { lines: string[]; said: string[] } {
  const names = Object.keys(texts);
  const html = names.map((name) => `<p class="${name}" data-src="${name}">${texts[name]}</p>`).join('');
  const strings = names.map((name) => `.${name} { string-set: ${name} content() }`).join('');
  const boxes = names.map((name) => `@top-${name} { content: string(${name}); ${css} }`).join('');
  const { pages, diagnostics } = setPages(
    html,
    `${strings} @page { size: 210pt 300pt; margin-right: 10pt; margin-top: ${margin}pt; ${boxes} }`,
  );
  const lines = linesOf(pages[0]?.margins.flatMap(({ content }) => content) ?? []);
  return { lines, said: diagnostics.map((d) => `${d.severity} ${d.code} ${d.message}`) };
}

describe('running heads', () => {
  it('are side by side on one line where there is room', () => {
    expect(heads({ left: 'Series', right: 'A short title' })).toEqual({
      lines: ['0,10 Series', '135,10 A short title'],
      said: [],
    });
  });

  it('wrap where they are longer, and overprint nothing', () => {
    const { lines, said } = heads(
      { left: 'Papers of the institute for transport', right: 'Who rides the bus in the largest towns' },
      60,
    );
    expect(lines).toEqual([
      '0,15 Papers of the',
      '0,25 institute for',
      '0,35 transport',
      '115,15 Who rides the bus',
      '130,25 in the largest',
      '175,35 towns',
    ]);
    expect(said).toEqual([]);
  });

  it('end in an ellipsis where there is no room, which is reported once with the page', () => {
    const { lines, said } = heads(
      { left: 'Papers of the institute for transport', right: 'Who rides the bus in the largest towns' },
      20,
    );
    expect(lines).toEqual(['0,5 Papers of the…', '110,5 Who rides the bus…']);
    expect(said).toEqual([
      "info layout/running-text-cut the running header 'Papers of the institute for transport' doesn't fit on page 1: it is cut to 'Papers of the…'",
      "info layout/running-text-cut the running header 'Who rides the bus in the largest towns' doesn't fit on page 1: it is cut to 'Who rides the bus…'",
    ]);
  });

  it('cut a word that is wider than its box', () => {
    expect(heads({ left: 'a'.repeat(60) }).lines).toEqual([`0,10 ${'a'.repeat(39)}…`]);
  });

  it('never overlap, whatever their words', () => {
    const word = fc.constantFrom('a', 'river', 'transportation', 'x'.repeat(50));
    const words = fc.array(word, { minLength: 1, maxLength: 14 }).map((all) => all.join(' '));
    const some = fc.dictionary(fc.constantFrom('left', 'center', 'right'), words, { minKeys: 1 });
    fc.assert(
      fc.property(some, fc.integer({ min: 12, max: 60 }), (texts, margin) => {
        const placed = boxesOf(texts, margin);
        for (const [i, a] of placed.entries()) {
          expect(a.right).toBeLessThanOrEqual(200.1);
          for (const b of placed.slice(i + 1)) {
            const apart =
              a.right <= b.left + 0.1 || b.right <= a.left + 0.1 || a.bottom <= b.top + 0.1 || b.bottom <= a.top + 0.1;
            expect(apart).toBe(true);
          }
        }
      }),
      { numRuns: runs(30) },
    );
  });
});

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The places of the words of each line of running heads. */
function boxesOf(texts: Readonly<Record<string, string>>, margin: number): readonly Area[] {
  const html = Object.entries(texts).map(([name, text]) => `<p class="${name}">${text}</p>`);
  const css = ['left', 'center', 'right'].map(
    (n) => `.${n} { string-set: ${n} content() } @page { @top-${n} { content: string(${n}) } }`,
  );
  const { pages } = setPages(html.join(''), `@page { margin-top: ${margin}pt; size: 200pt 600pt } ${css.join('')}`);
  return (pages[0]?.margins ?? []).flatMap(({ content }) =>
    content.flatMap((line): Area[] => {
      const first = line.kind === 'line' ? line.items[0] : undefined;
      if (line.kind !== 'line' || !first) return [];
      const { y, height } = line.rect;
      return [{ left: first.x, right: first.x + lineText(line).trimEnd().length * 5, top: y, bottom: y + height }];
    }),
  );
}
