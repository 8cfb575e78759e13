import { describe, expect, it } from 'vitest';
import { loadFlexEngine } from '../../src/layout/flow/flex-engine.ts';
import type { BoxFragment, Fragment, LineFragment } from '../../src/layout/fragment.ts';
import { type SetPages, setPages } from './set-pages.ts';

const words = (n: number): string => Array.from({ length: n }, (_, i) => `w${String(i).padStart(3, '0')}`).join(' ');

function fragmentsOf(fragments: readonly Fragment[]): readonly Fragment[] {
  return fragments.flatMap((f) => [
    f,
    ...fragmentsOf(f.kind === 'box' ? f.children : f.kind === 'line' ? f.boxes : []),
  ]);
}

function linesOf({ pages }: SetPages): (LineFragment & { page: number; text: string })[] {
  return pages.flatMap(({ content, number }) =>
    fragmentsOf(content)
      .filter((f) => f.kind === 'line')
      .map((line) => ({ ...line, page: number, text: line.items.map(({ run }) => run.text).join('') })),
  );
}

const textOf = (set: SetPages): string =>
  linesOf(set)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Top and page of the line that says AFTER. */
function placeOfAfter(set: SetPages): { readonly page: number; readonly y: number } {
  const line = linesOf(set).find(({ text }) => text.includes('AFTER'));
  if (!line) throw new Error('AFTER is missing');
  return { page: line.page, y: line.rect.y };
}

function boxHeights({ pages }: SetPages, name: string): number[] {
  return pages.flatMap(({ content }) =>
    fragmentsOf(content)
      .filter((f): f is BoxFragment => f.kind === 'box' && f.element?.attributes.get('class') === name)
      .map(({ rect }) => rect.height),
  );
}

const codes = ({ diagnostics }: SetPages): string[] => diagnostics.map(({ code }) => code);

// A line holds 40 letters: 8 words of 5 with their spaces. A line is 10 pt high.
const box = (content: string): string => `<div class="b">${content}</div><p>AFTER</p>`;

describe('the height of a block', () => {
  it.each([
    ['height: 40pt', 16, 40],
    ['height: 40pt; max-height: 30pt', 16, 30],
    ['height: 20pt; min-height: 50pt', 16, 50],
    ['max-height: 60pt', 16, 20],
    ['max-height: 30pt; min-height: 50pt', 16, 50],
    ['height: 40pt; padding: 5pt 0', 16, 50],
    ['height: 40pt; padding: 5pt 0; box-sizing: border-box', 16, 40],
    ['height: 50%', 16, 20],
    ['min-height: 50%; max-height: 10%', 16, 20],
  ])('is as high as `%s` says', (css, count, height) => {
    const set = setPages(box(words(count)), `.b { ${css} }`);
    expect(placeOfAfter(set)).toEqual({ page: 1, y: height });
    expect(boxHeights(set, 'b')).toEqual([height]);
    expect(codes(set)).toEqual([]);
  });

  it('takes percentages of a containing block with a height', () => {
    const set = setPages(`<section>${box(words(8))}</section>`, 'section { height: 80pt } .b { height: 50% }');
    expect(placeOfAfter(set)).toEqual({ page: 1, y: 40 });
  });

  it.each(['height: 20pt', 'max-height: 20pt'])(
    'prints content higher than `%s` over what follows, and warns',
    (css) => {
      const set = setPages(box(words(32)), `.b { ${css} }`);
      expect(boxHeights(set, 'b')).toEqual([20]);
      expect(placeOfAfter(set)).toEqual({ page: 1, y: 20 });
      expect(textOf(set)).toBe(`${words(32)} AFTER`);
      expect(set.diagnostics).toMatchObject([{ code: 'layout/higher-than-box', severity: 'warning' }]);
    },
  );

  it('grows where the content is higher than a page, and warns', () => {
    const set = setPages(box(words(120)), '.b { height: 20pt }');
    expect(placeOfAfter(set)).toEqual({ page: 2, y: 50 });
    expect(textOf(set)).toBe(`${words(120)} AFTER`);
    expect(codes(set)).toEqual(['layout/higher-than-box']);
  });

  it('continues over pages where it is higher than one', () => {
    const set = setPages(box(words(16)), '.b { height: 230pt; background: red }');
    expect(placeOfAfter(set)).toEqual({ page: 3, y: 30 });
    expect(boxHeights(set, 'b')).toEqual([100, 100, 30]);
  });

  it('moves content that overflows its box to the next page as a whole', () => {
    const set = setPages(`<p>${words(56)}</p>${box(words(32))}`, '.b { height: 20pt }');
    expect(placeOfAfter(set)).toEqual({ page: 2, y: 20 });
  });

  it('warns about items of a flex box that are lower than their content', async () => {
    const html = `<main><div class="b">${words(8)}</div></main><p>AFTER</p>`;
    const set = setPages(html, 'main { display: flex } .b { width: 50pt; height: 20pt }', await loadFlexEngine());
    expect(codes(set)).toEqual(['layout/higher-than-box']);
    expect(textOf(set)).toBe(`${words(8)} AFTER`);
  });

  it('sizes items by the height of their flex box, not by its width', async () => {
    const html = `<main><div class="b">${words(1)}</div></main><p>AFTER</p>`;
    const css = 'main { display: flex; height: 60pt } .b { height: 50%; background: red }';
    const set = setPages(html, css, await loadFlexEngine());
    expect(boxHeights(set, 'b')).toEqual([30]);
    expect(placeOfAfter(set)).toEqual({ page: 1, y: 60 });
  });
});

describe('the height of a box with columns', () => {
  // A column holds 3 words a line.
  const columns = 'columns: 2; column-gap: 20pt;';

  it('is its height: columns that need less leave space below', () => {
    const set = setPages(box(`<p>${words(12)}</p>`), `.b { ${columns} height: 60pt }`);
    expect(placeOfAfter(set)).toEqual({ page: 1, y: 60 });
    expect(codes(set)).toEqual([]);
  });

  it('is no more than max-height', () => {
    const set = setPages(box(`<p>${words(12)}</p>`), `.b { ${columns} max-height: 60pt }`);
    expect(placeOfAfter(set)).toEqual({ page: 1, y: 20 });
  });

  it('is what columns are filled to, one after the other (`column-fill: auto`)', () => {
    const set = setPages(box(`<p>${words(15)}</p>`), `.b { ${columns} column-fill: auto; height: 30pt }`);
    expect(placeOfAfter(set)).toEqual({ page: 1, y: 30 });
    const tops = linesOf(set).map(({ rect }) => [Math.round(rect.x), rect.y]);
    expect(tops.slice(0, 5)).toEqual([[0, 0], [0, 10], [0, 20], [110, 0], [110, 10]]); // biome-ignore format: one line
  });

  it('is its height: content that does not fit goes into further columns beside the box, and is reported', () => {
    const set = setPages(box(`<p>${words(24)}</p>`), `.b { ${columns} height: 30pt }`);
    expect(placeOfAfter(set)).toEqual({ page: 1, y: 30 });
    expect(textOf(set)).toBe(`${words(24)} AFTER`);
    expect(codes(set)).toEqual(['layout/higher-than-box', 'layout/off-page']);
  });
});

describe('an inline-block higher than a page', () => {
  const css = '.b { display: inline-block; width: 100pt; background: red }';

  it('breaks across pages where it is alone on a line', () => {
    const set = setPages(`<p>before<br><span class="b">${words(60)}</span></p><p>AFTER</p>`, css);
    expect(textOf(set)).toBe(`before ${words(60)} AFTER`);
    expect(boxHeights(set, 'b')).toEqual([90, 60]);
    expect(placeOfAfter(set)).toEqual({ page: 2, y: 60 });
    expect(codes(set)).toEqual([]);
  });

  it('has a line of its own among words, which go before and after it', () => {
    const set = setPages(`<p>a b <em>c <span class="b">${words(60)}</span> y</em> z</p><p>AFTER</p>`, css);
    expect(textOf(set)).toBe(`a b c ${words(60)} y z AFTER`);
    expect(boxHeights(set, 'b')).toEqual([90, 60]);
    expect(placeOfAfter(set)).toEqual({ page: 2, y: 70 });
    expect(codes(set)).toEqual([]);
  });

  it('follows another, and words of a list item, on lines of their own', () => {
    const two = `<span class="b">${words(60)}</span><span class="b">END</span>`;
    expect(codes(setPages(`<p>${two}</p>`, css))).toEqual([]);
    const item = setPages(`<ul><li>a ${two} z</li></ul>`, css);
    expect(textOf(item)).toContain(`a ${words(60)} `);
    expect(codes(item)).toEqual([]);
  });
});
