/** Forced breaks in boxes of every kind: no word is lost, and a break that has no effect is reported. */

import { describe, expect, it } from 'vitest';
import { loadFlexEngine } from '../../src/layout/flow/flex-engine.ts';
import type { Fragment } from '../../src/layout/fragment.ts';
import { lineText } from '../../src/layout/print.ts';
import { setPages } from './set-pages.ts';

const flex = await loadFlexEngine();

const css = `@page { size: 300pt 200pt } .cols { columns: 2; column-gap: 4pt } table { width: 100% }
  .row { display: flex } .row > div { flex: 1 } .grid { display: grid; grid-template-columns: 1fr 2fr }
  .left { float: left; width: 60% } .top { float: top } .note { float: footnote } .ib { display: inline-block; width: 80% }
  .low { height: 60pt }`;

/** Boxes that never break. */
const WHOLE: Readonly<Record<string, readonly [string, string]>> = {
  'a flex item': ['<div class="row"><div>', '</div></div>'],
  'a grid item': ['<div class="grid"><div>', '</div></div>'],
  'a table cell': ['<table><tr><td>', '</td></tr></table>'],
  'a float at the side': ['<div class="left">', '</div>'],
  'a float to an edge': ['<div class="top">', '</div>'],
  'a footnote': ['<p>see<a href="#n">1</a></p><div class="note" id="n">', '</div>'],
  'an inline-block': ['<p>see <span class="ib">', '</span></p>'],
};

const INNER: Readonly<Record<string, readonly [string, string]>> = {
  'a block': ['<div>', '</div>'],
  columns: ['<div class="cols">', '</div>'],
  'columns in columns': ['<div class="cols"><div class="cols">', '</div></div>'],
};

const BREAKS = [
  'break-before: page',
  'break-before: left',
  'break-before: always',
  'break-after: page',
  'page: other',
] as const;

function wordsOf(fragments: readonly Fragment[]): string[] {
  return fragments.flatMap((f) => {
    if (f.kind === 'line') return [...lineText(f).trim().split(/\s+/), ...wordsOf(f.boxes)];
    return f.kind === 'box' ? wordsOf(f.children) : [];
  });
}

function setIn(box: readonly [string, string], inner: readonly [string, string], rule: string) {
  const content = `${inner[0]}<p>a1</p><p>a2</p><p class="brk">b1</p><p>c1</p>${inner[1]}<p>d1</p>`;
  const { pages, diagnostics } = setPages(`${box[0]}${content}${box[1]}<p>e1</p>`, `${css} .brk { ${rule} }`, flex);
  const words = pages.map((page) => wordsOf(page.content).filter((word) => /^[a-e]\d$/.test(word)));
  return { words, codes: diagnostics.map((d) => d.code).filter((code) => code.startsWith('layout/')), diagnostics };
}

describe.each(Object.entries(WHOLE))('in %s', (_, box) => {
  it.each(BREAKS)('%s keeps every word and is reported', (rule) => {
    for (const [name, inner] of Object.entries(INNER)) {
      const { words, codes } = setIn(box, inner, rule);
      expect([name, words.flat().sort()]).toEqual([name, ['a1', 'a2', 'b1', 'c1', 'd1', 'e1']]);
      expect([name, codes]).toEqual([name, ['layout/no-effect']]);
    }
  });

  it('a forced column break only works in columns', () => {
    const { words, codes } = setIn(box, ['<div class="cols">', '</div>'], 'break-before: column');
    expect([words.flat().sort(), codes]).toEqual([['a1', 'a2', 'b1', 'c1', 'd1', 'e1'], []]);
    expect(setIn(box, ['<div>', '</div>'], 'break-before: column').codes).toEqual(['layout/no-effect']);
  });

  it('a float to an edge stays in its place and is reported', () => {
    const { words, codes } = setIn(box, ['<div>', '</div>'], 'float: bottom');
    expect([words.flat().sort(), codes]).toEqual([['a1', 'a2', 'b1', 'c1', 'd1', 'e1'], ['layout/no-effect']]);
  });
});

it('a float that stays where it is (`here`) stays there in any box, without a warning', () => {
  for (const box of Object.values(WHOLE)) {
    const { words, codes } = setIn(box, ['<div>', '</div>'], 'float: here');
    expect([words.flat().sort(), codes]).toEqual([['a1', 'a2', 'b1', 'c1', 'd1', 'e1'], []]);
  }
});

it('a box that is measured for its chart and then laid out in the flow reports nothing', () => {
  const html = '<div class="keep"><chart name="90fit"></chart><p class="brk">b1</p></div>';
  for (const rule of ['float: top', 'break-before: page']) {
    const { pages, diagnostics } = setPages(html, `${css} .keep { break-inside: avoid } .brk { ${rule} }`, flex);
    expect(pages.flatMap((page) => wordsOf(page.content))).toEqual(['b1']);
    expect(diagnostics).toEqual([]);
  }
});

describe('in a box with a height', () => {
  it.each(BREAKS)('%s breaks it like a box without one', (rule) => {
    for (const inner of Object.values(INNER)) {
      const { words, codes } = setIn(['<div class="low">', '</div>'], inner, rule);
      expect(words.length).toBeGreaterThan(1);
      expect([words.flat(), codes]).toEqual([['a1', 'a2', 'b1', 'c1', 'd1', 'e1'], []]);
    }
  });

  it('columns that are too high for it keep every word', () => {
    const tall = Array.from({ length: 30 }, (_, i) => `<p>t${i}</p>`).join('');
    const html = `<div class="low cols">${tall}<p class="brk">b1</p><p>c1</p></div><p>e1</p>`;
    const { pages, diagnostics } = setPages(html, `${css} .brk { break-before: page }`, flex);
    expect(pages.flatMap((page) => wordsOf(page.content))).toHaveLength(33);
    expect(diagnostics.map((d) => d.code)).toContain('layout/higher-than-box');
  });
});

it('names what it ignores and what to do', () => {
  const { diagnostics } = setIn(['<div class="row"><div>', '</div></div>'], ['<div>', '</div>'], 'break-before: page');
  expect(diagnostics.map((d) => `${d.message}. ${d.hint}`)).toEqual([
    '`break-before: page` has no effect inside a table cell, a float, a footnote, or a flex or grid item. move it to a block outside, or remove it',
  ]);
});
