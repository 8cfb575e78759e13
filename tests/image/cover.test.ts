/** The picture of the first page: cropped around its focus, to the sheet's edges. */

import { describe, expect, it } from 'vitest';
import { pagedBrief } from '../../src/build/built-brief.ts';
import type { Fragment, ImageFragment } from '../../src/layout/fragment.ts';
import { buildFiles } from '../support/build-files.ts';
import { encodePng } from '../support/png.ts';

const WIDE = encodePng({ width: 3000, height: 1000, type: 0, depth: 1, sample: () => [1] });

const build = (cover: string, layout: string) => {
  const brief = `layout: ${layout}
masthead: { series: S, number: 1, version: 1, date: 2026-03 }
title: A cover
standfirst: Made up to show a cover.
keyMessages: [One]
${cover}
sections: [{ id: a, title: A, blocks: [{ paragraph: Words. }] }]
author: { name: N }
`;
  const files = { 'data/x/brief.yaml': brief, 'data/x/wide.png': WIDE };
  return buildFiles(files);
};

function firstImage(fragments: readonly Fragment[]): ImageFragment | undefined {
  for (const fragment of fragments) {
    if (fragment.kind === 'image') return fragment;
    const inner = fragment.kind === 'box' ? firstImage(fragment.children) : undefined;
    if (inner) return inner;
  }
  return undefined;
}

async function placed(focus: string, layout: string) {
  const { built, diagnostics } = await build(`cover: { image: wide.png, credit: N${focus} }`, layout);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const [page] = built ? pagedBrief(built).pages : [];
  const { rect, drawn } = firstImage(page?.content ?? []) ?? expect.fail('no image on the first page');
  return { rect, drawn, page };
}

describe.each(['brief', 'report'])('the cover of the layout %s', (layout) => {
  it.each([
    ['', 0.5],
    [', focus: left', 0],
    [', focus: 80% 20%', 0.8],
    [', focus: top right', 1],
  ])("is as wide as the sheet, around its focus '%s'", async (focus, share) => {
    const { rect, drawn, page } = await placed(focus, layout);
    expect(rect.x).toBeCloseTo(0, 1);
    expect(rect.y).toBeCloseTo(0, 1);
    expect(rect.width).toBeCloseTo(page?.width ?? 0, 1);
    expect(drawn.width / drawn.height).toBeCloseTo(3, 5);
    expect(drawn.height).toBeCloseTo(rect.height, 5);
    // The focus is at the same share of the picture and of its place.
    expect(drawn.x + share * drawn.width).toBeCloseTo(rect.x + share * rect.width, 3);
  });
});

it.each(['at-a-glance', 'large-print'])('is reported where the layout %s has no place for it', async (layout) => {
  const { diagnostics } = await build('cover: { image: wide.png }', layout);
  expect(diagnostics.filter(({ message }) => message.includes('the cover picture'))).toHaveLength(1);
});

it.each([
  ['cover: { image: wide.png, focus: 120% 3% }', "'120% 3%' isn't a point of the picture", 6],
  ['cover: { image: wide.png, focus: middle }', "'middle' isn't a point of the picture", 6],
  ['cover: { image: none.png }', 'there is no image data/x/none.png', 6],
])('%s is an error at its place', async (cover, message, line) => {
  const { diagnostics } = await build(cover, 'brief');
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map((d) => [d.message, d.span?.line])).toEqual([[message, line]]);
});
