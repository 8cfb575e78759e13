/** Image blocks: places, widths, numbers, credits, and remarks about too few pixels. */

import { describe, expect, it } from 'vitest';
import { pagedBrief } from '../../src/build/built-brief.ts';
import { createCompiler, memoryReader, printStage } from '../../src/index.ts';
import type { Fragment, ImageFragment, Page } from '../../src/layout/fragment.ts';
import { buildProject } from '../conformance/project.ts';
import { overlay } from '../setup/overlay.ts';
import { encodePng } from '../support/png.ts';

const picture = (width: number, height: number): Uint8Array =>
  encodePng({ width, height, type: 0, depth: 1, sample: () => [1] });

const brief = (blocks: string, layout = 'brief'): string => `layout: ${layout}
masthead: { series: S, number: 1, version: 1, date: 2026-03 }
title: Pictures
standfirst: Made up to show pictures.
keyMessages: [One]
sections: [{ id: a, title: A, blocks: [{ paragraph: Words. }, ${blocks}] }]
author: { name: N }
`;

const build = (blocks: string, layout?: string) =>
  createCompiler({
    reader: overlay(memoryReader({ 'data/x/brief.yaml': brief(blocks, layout), 'data/x/a.png': picture(1200, 600) })),
  }).build('data/x');

function imagesOn(pages: readonly Page[]): readonly ImageFragment[] {
  const inside = (fragment: Fragment): readonly ImageFragment[] =>
    fragment.kind === 'image' ? [fragment] : fragment.kind === 'box' ? fragment.children.flatMap(inside) : [];
  return pages.flatMap(({ content }) => content.flatMap(inside));
}

const MM = 72 / 25.4;

/** Left edge and width in mm. */
async function placed(image: string, layout?: string): Promise<readonly number[]> {
  const { built, diagnostics } = await build(`{ image: { path: a.png, alt: A field., ${image} } }`, layout);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const rect = imagesOn(built ? pagedBrief(built).pages : [])[0]?.rect ?? expect.fail('no image');
  return [rect.x, rect.width].map((length) => Math.round(length / MM));
}

describe('the place of an image', () => {
  it.each([
    ['the second column', 'place: column', [108, 82]],
    ['all columns', 'place: page', [20, 170]],
    ['all columns, by its older name', 'wide: true', [20, 170]],
    ["the sheet's edges", 'place: bleed', [0, 210]],
    ['a share of its column', 'width: 50%', [108, 41]],
    ['a length', 'width: 30mm', [108, 30]],
  ])('is %s', async (_, image, wanted) => {
    expect(await placed(image)).toEqual(wanted);
  });

  it.each([
    ['the outer margin', 'place: margin', [170, 34]],
    ['the width of the text, as margins are mirrored', 'place: bleed', [30, 134]],
  ])('is %s in a report', async (_, image, wanted) => {
    expect(await placed(image, 'report')).toEqual(wanted);
  });
});

it('numbers images with the charts, prints credits and refers to them', async () => {
  const image = '{ path: a.png, alt: A field., id: field, caption: A field, credit: "*N*" }';
  const result = await build(`{ image: ${image} }, { paragraph: "See {@field}." }`);
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const html = printStage(result, 'html').replace(/\s+/g, ' ');
  expect(html).toContain('<span class="label"> "Figure 1" " A field"');
  expect(html).toContain(
    '"See " <a class="reference" data-on-page="on page " data-after-page="" href="#figure-field"> "Figure 1"',
  );
  expect(html).toContain('"Picture: " <em> "N"');
});

describe('an image block', () => {
  it.each([
    ['width: 80', "'80' isn't a width"],
    ['width: 120%', "a width of 120% isn't possible"],
    ['width: 0mm', "a width of 0mm isn't possible"],
    ['place: page, wide: false', 'the image has place: page and wide: false'],
    ['id: field', 'an image with an id needs a caption'],
  ])('with %s is an error', async (image, message) => {
    const { diagnostics } = await build(`{ image: { path: a.png, alt: A field., ${image} } }`);
    expect(diagnostics.filter(({ severity }) => severity === 'error').map((d) => d.message)).toEqual([message]);
  });
});

describe('pixels per inch', () => {
  const remarks = async (css: string, html = '<img src="a.png" alt="A field.">') => {
    const files = { 'data/x/a.png': picture(600, 300) };
    const { diagnostics } = await buildProject({ html: `<h1>T</h1><p>${html}</p>`, css, files });
    return diagnostics.flatMap(({ code, severity, message }) =>
      code === 'layout/image-too-coarse' ? [`${severity}: ${message}`] : [],
    );
  };

  it.each([
    ['of 300', 'img { width: 144pt }', []],
    ['of 225', 'img { width: 192pt }', []],
    ['of 200', 'img { width: 216pt }', [expect.stringMatching(/^info: .* 200 per inch, a little less/)]],
    ['of 150', 'img { width: 288pt }', [expect.stringMatching(/^info: .* 150 per inch/)]],
    ['of 120', 'img { width: 360pt }', [expect.stringMatching(/^warning: .* 120 per inch, so its pixels show/)]],
    ['of a crop', 'img { width: 100pt; height: 200pt; object-fit: cover }', [expect.stringContaining('108 per inch')]],
  ])('%s', async (_, css, wanted) => {
    expect(await remarks(css)).toEqual(wanted);
  });
});

it('keeps the focus of a cropped image in its place', async () => {
  const css = 'img { display: block; width: 100pt; height: 200pt; object-fit: cover; object-position: 75% 0% }';
  const files = { 'data/x/a.png': picture(600, 300) };
  const { built } = await buildProject({ html: '<h1>T</h1><img src="a.png" alt="A field.">', css, files });
  const [image] = imagesOn(built ? pagedBrief(built).pages : []);
  const { rect, drawn } = image ?? expect.fail('no image');
  expect([rect.width, rect.height, drawn.width, drawn.height]).toEqual([100, 200, 400, 200]);
  expect([drawn.x - rect.x, drawn.y - rect.y]).toEqual([-225, 0]);
});
