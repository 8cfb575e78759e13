/** A remark if an image has far more pixels than its place needs. */

import { describe, expect, it } from 'vitest';
import { buildProject } from '../conformance/project.ts';
import { encodePng } from '../support/png.ts';

const picture = (width: number, height: number): Uint8Array =>
  encodePng({ width, height, type: 0, depth: 1, sample: () => [1] });

const remarks = async (html: string, width: number, height: number) => {
  const { pdf, diagnostics } = await buildProject({
    html: `<h1>T</h1>${html}`,
    css: '.w20 { width: 20pt } .w36 { width: 36pt } .w72 { width: 72pt } .w180 { width: 180pt }',
    files: { 'data/x/a.png': picture(width, height) },
  });
  expect(pdf).toBeDefined();
  return diagnostics.filter((d) => d.code === 'layout/image-larger-than-needed');
};

const image = (width: number): string => `<p><img src="a.png" alt="A picture" class="w${width}"></p>`;

describe('an image', () => {
  it('of more than 600 pixels per inch has one remark, with a sufficient size for its largest place', async () => {
    const found = await remarks(image(36) + image(72), 1500, 1000);
    expect(found).toEqual([
      expect.objectContaining({
        severity: 'info',
        message:
          'the image data/x/a.png has 1500 × 1000 pixels for a place of 25 × 17 mm: 1500 per inch, which only makes the PDF larger',
        hint: '300 × 200 pixels, 300 per inch, are enough',
        span: expect.objectContaining({ file: 'templates/mine/layout.hbs' }),
      }),
    ]);
  });

  it.each([
    ['of 600 pixels per inch', image(180), 1500, 1000],
    ['that is small', image(20), 400, 400],
    ['in its natural size', '<p><img src="a.png" alt="A picture"></p>', 300, 300],
  ])('%s is not', async (_, html, width, height) => {
    expect(await remarks(html, width, height)).toEqual([]);
  });
});
