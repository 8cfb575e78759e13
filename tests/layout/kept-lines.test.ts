/** Lines that are placed where they were are the same fragments, but never twice on the same pages. */

import { describe, expect, it } from 'vitest';
import { loadFlexEngine } from '../../src/layout/flow/flex-engine.ts';
import type { Fragment, LineFragment, Page } from '../../src/layout/fragment.ts';
import { lineText } from '../../src/layout/print.ts';
import { nothingKept, setPages } from './set-pages.ts';

const flex = await loadFlexEngine();

function linesBelow(fragments: readonly Fragment[]): readonly LineFragment[] {
  return fragments.flatMap((fragment) => {
    if (fragment.kind === 'box') return linesBelow(fragment.children);
    return fragment.kind === 'line' ? [fragment, ...linesBelow(fragment.boxes)] : [];
  });
}

const linesOn = (pages: readonly Page[]): readonly LineFragment[] =>
  pages.flatMap(({ content }) => linesBelow(content));

/** The lines of one document that are those of the one before. */
function sameLines(first: string, second: string, css = ''): readonly string[] {
  const kept = nothingKept();
  const before = new Set(linesOn(setPages(first, css, flex, kept).pages));
  const now = linesOn(setPages(second, css, flex, kept).pages);
  return now.filter((line) => before.has(line)).map(lineText);
}

describe('lines', () => {
  it('that stay are the same fragments', () => {
    expect(sameLines('<h1>a</h1><p>stays</p>', '<h1>b</h1><p>stays</p>')).toEqual(['stays']);
    const cells = '<table><tr><td>left</td><td>right</td></tr></table>';
    expect(sameLines(`<h1>a</h1>${cells}`, `<h1>b</h1>${cells}`)).toEqual(['left', 'right']);
  });

  it('that move are others', () => {
    expect(sameLines('<h1>a</h1><p>moves</p>', '<h1>b<br>c</h1><p>moves</p>')).toEqual([]);
    const wide = (title: string): string =>
      `<h1>${title}</h1><div style="padding-left: ${title === 'a' ? 5 : 9}pt"><p>aside</p></div>`;
    expect(sameLines(wide('a'), wide('b'))).toEqual([]);
  });

  it('with a box in them are placed again', () => {
    const box = '<p>a <i style="display: inline-block">box</i></p>';
    expect(sameLines(`<h1>a</h1>${box}`, `<h1>b</h1>${box}`)).not.toContain('a ');
  });

  it('are on a page once, also those of heads that are repeated at the same place', () => {
    const kept = nothingKept();
    const rows = Array.from({ length: 25 }, (_, i) => `<tr><td>${i}</td></tr>`).join('');
    const html = (title: string): string =>
      `<table><thead><tr><th>head</th></tr></thead>${rows}</table><p>${title}</p>`;
    for (const title of ['a', 'b', 'c']) {
      const { pages } = setPages(html(title), 'p { break-before: page } table { border-spacing: 0 }', flex, kept);
      const lines = linesOn(pages);
      expect(pages.length).toBeGreaterThan(3);
      expect(lines.filter((line) => lineText(line) === 'head').length).toBeGreaterThan(2);
      expect(new Set(lines).size).toBe(lines.length);
    }
  });
});
