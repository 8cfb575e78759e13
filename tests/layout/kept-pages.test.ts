/** Pages share with the last ones what an edit neither moves nor changes, and are what they would be without them. */

import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadFlexEngine } from '../../src/layout/flow/flex-engine.ts';
import type { Fragment, LineFragment, Page, TextFragment } from '../../src/layout/fragment.ts';
import { KeptPages } from '../../src/layout/kept-pages.ts';
import { blocks, shapes, writeDocument } from '../support/random-documents.ts';
import { runs } from '../support/runs.ts';
import { realPages } from '../tags/real-pages.ts';
import { setPages } from './set-pages.ts';

const flex = await loadFlexEngine();
const { pages: PAGES } = await realPages(
  '<h1>One</h1><p>two <b class="under">three</b> <i class="box">four</i> five</p><chart name="One"></chart><img src="a.png" alt="b">',
  {
    css: '.under { text-decoration: underline } .box { background: #eee; border: 1pt solid } @page { @top-center { content: "head" } }',
  },
);
const [PAGE] = PAGES as [Page];

/** The same pages as another layout would have made them: other objects with the same parts. */
function again(pages: readonly Page[]): readonly Page[] {
  const copyRect = <T extends Fragment>(fragment: T): T => ({ ...fragment, rect: { ...fragment.rect } });
  const copy = (fragment: Fragment): Fragment => {
    if (fragment.kind === 'box') return { ...copyRect(fragment), children: fragment.children.map(copy) };
    if (fragment.kind !== 'line') return copyRect(fragment);
    const items = fragment.items.map((item) => ({ ...item, strokes: item.strokes.map((stroke) => ({ ...stroke })) }));
    const { fault } = fragment;
    return { ...copyRect(fragment), items, boxes: fragment.boxes.map(copy), fault: fault && { ...fault } };
  };
  return pages.map((page) => ({
    ...page,
    content: page.content.map(copy),
    margins: page.margins.map((margin) => ({ ...margin, content: margin.content.map(copy) })),
  }));
}

function below(fragments: readonly Fragment[]): readonly (Fragment | TextFragment)[] {
  return fragments.flatMap((fragment) => {
    if (fragment.kind === 'box') return [fragment, ...below(fragment.children)];
    return fragment.kind === 'line' ? [fragment, ...fragment.items, ...below(fragment.boxes)] : [fragment];
  });
}

const all = (pages: readonly Page[]): readonly (Fragment | TextFragment)[] =>
  pages.flatMap(({ content, margins }) => [...below(content), ...margins.flatMap((margin) => below(margin.content))]);

/** The page with the fragment replaced, wherever it is. */
function replaced(page: Page, old: Fragment, by: Fragment): Page {
  const inside = (fragment: Fragment): Fragment => {
    if (fragment === old) return by;
    if (fragment.kind === 'line') return { ...fragment, boxes: fragment.boxes.map(inside) };
    return fragment.kind === 'box' ? { ...fragment, children: fragment.children.map(inside) } : fragment;
  };
  return { ...page, content: page.content.map(inside) };
}

describe('pages', () => {
  it('that are the same are the last ones', () => {
    const kept = new KeptPages();
    const first = kept.keep(PAGES);
    expect(all(first).map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['box', 'line', 'text', 'drawing', 'image']),
    );
    expect(kept.keep(again(first))).toBe(first);
  });

  it('differ in each field of each part', () => {
    const lists = ['children', 'items', 'boxes', 'backdrops', 'boxPlaces'];
    for (const part of below(PAGE.content)) {
      if (part.kind === 'text') continue;
      for (const [field, value] of Object.entries(part)) {
        if (field === 'kind' || (Array.isArray(value) && value.length === 0)) continue;
        const other = field === 'rect' || field === 'drawn' ? { ...value, y: 1 } : lists.includes(field) ? [] : 'other';
        const kept = new KeptPages();
        kept.keep([PAGE]);
        const [found] = kept.keep([replaced(PAGE, part, { ...part, [field]: other })]);
        expect(found === PAGE, `${part.kind} ${field}`).toBe(false);
      }
    }
  });

  it('differ in each field of a text', () => {
    const lines = below(PAGE.content).filter((part) => part.kind === 'line');
    const line = lines.find(({ items }) => items.some(({ strokes }) => strokes.length > 0)) as LineFragment;
    const text = line.items.find(({ strokes }) => strokes.length > 0) as TextFragment;
    const [stroke] = text.strokes;
    for (const change of [
      ...Object.keys(text).map((field) => ({ [field]: field === 'strokes' ? [] : 'other' })),
      ...Object.keys(stroke ?? {}).map((field) => ({ strokes: [{ ...stroke, [field]: 'other' }] })),
    ]) {
      const kept = new KeptPages();
      kept.keep([PAGE]);
      const items = line.items.map((item) => (item === text ? ({ ...text, ...change } as TextFragment) : item));
      const found = all(kept.keep([replaced(PAGE, line, { ...line, items })]));
      expect(line.items.map((item) => found.includes(item))).toEqual(line.items.map((item) => item !== text));
    }
  });

  it('share the lines above and below one that differs', () => {
    const kept = new KeptPages();
    const before = kept.keep(setPages('<p>one</p><p>two</p><p>three</p>', '').pages);
    const lines = (pages: readonly Page[]): Fragment[] =>
      all(pages).filter((part) => part.kind === 'line') as Fragment[];
    const [, second] = lines(before);
    const [page] = again(before) as [Page];
    const changed = lines([page])[1] as LineFragment;
    const after = kept.keep([replaced(page, changed, { ...changed, baseline: 1 })]);
    expect(lines(after).map((line) => lines(before).includes(line))).toEqual([true, false, true]);
    expect(lines(after)).not.toContain(second);
  });

  it('are what they would be without the last ones, and have no part twice', () => {
    const property = fc.property(fc.array(blocks, { minLength: 2, maxLength: 2 }), shapes, (documents, shape) => {
      const kept = new KeptPages();
      for (const inner of [...documents, ...documents.slice(0, 1)]) {
        const { html, css } = writeDocument(inner, shape);
        const { pages } = setPages(html, css, flex);
        const found = kept.keep(again(pages));
        expect(isDeepStrictEqual(found, pages)).toBe(true);
        expect(new Set(all(found)).size).toBe(all(found).length);
      }
    });
    fc.assert(property, { numRuns: runs(2), seed: 2 });
  });
});
