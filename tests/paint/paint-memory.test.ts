/** The caches of painting save work and change nothing. */

import { describe, expect, it } from 'vitest';
import { ElementMemory } from '../../src/html/kept-elements.ts';
import { KeptPages } from '../../src/layout/kept-pages.ts';
import { PaintMemory } from '../../src/paint/paint-memory.ts';
import { makePdf } from './make-pdf.ts';
import { readPdf } from './read-pdf.ts';

const WORDS = 'Determined opposition to intergovernmental representations, in considerable numbers. '.repeat(3);
const CSS = `
  p { text-align: justify; hyphens: auto }
  b { font-weight: 700; letter-spacing: 1pt }
  .moved { margin: 0 -3.2149pt 0 3.2149pt }
  .narrow { padding-left: 3.21pt }
  .through { color: #7008 }
  .small { font-size: 9pt; color: #700 }
`;

describe('a file', () => {
  it('has the same bytes regardless of what was painted before it', async () => {
    const memory = new PaintMemory();
    const parts = { elements: new ElementMemory(), pages: new KeptPages() };
    const edits = [
      `<p>${WORDS}</p><p>An office of 12.</p>`,
      `<p>${WORDS}</p><p>An office of 37.</p>`,
      // Moved, at another place in its line, with a new letter in the font, with one letter fewer.
      `<h1>New</h1><p>${WORDS}</p><p>An office of 37.</p>`,
      `<p class="moved">${WORDS}</p><p>An office of 37.</p>`,
      `<p class="narrow">${WORDS}</p><p>An office of 37.</p>`,
      `<p>${WORDS}</p><p>Ωmega: an office of 37.</p>`,
      `<p>${WORDS}</p>`,
      // The same words in another look, and with spaces and hyphens with other texts.
      `<p><b>${WORDS}</b></p>`,
      `<p class="small">${WORDS}</p>`,
      `<p>${WORDS.replaceAll(' in ', ' in\u00a0')}</p><p>well-known</p>`,
      `<p>${WORDS}</p><p>An office of 12.</p>`,
      // Below another colour and another font, with a colour that lets through, beside a chart with words.
      `<p>${WORDS}</p><p class="small">An office</p><p>${WORDS}</p>`,
      `<p class="small">${WORDS}</p><p>An office</p><p>${WORDS}</p>`,
      `<p>${WORDS}</p><p class="through">An office</p><p>${WORDS}</p>`,
      `<p>${WORDS}</p><p>An office</p><p>${WORDS}</p>`,
    ];
    for (const html of edits) {
      const kept = await makePdf(html, { css: CSS, language: 'en-GB', memory, kept: parts });
      const fresh = await makePdf(html, { css: CSS, language: 'en-GB' });
      expect(Buffer.compare(kept, fresh)).toBe(0);
    }
  });

  it('contains a font declared under two names once, with the letters of both', async () => {
    const url = 'npm:@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf';
    const css = ['One', 'Two']
      .map((name) => `@font-face { font-family: ${name}; src: url("${url}") } .${name} { font-family: ${name} }`)
      .join(' ');
    const pdf = readPdf(await makePdf('<p class="One">abc</p><p class="Two">xyz</p>', { css }));
    expect(pdf.find(/\/Length1/).length).toBe(1);
    expect(pdf.find(/\/CIDToGIDMap/).length).toBe(1);
  });

  it('keeps its fonts when a figure changes, as digits are included together', async () => {
    const fonts = async (html: string): Promise<readonly (Buffer | undefined)[]> =>
      readPdf(await makePdf(html))
        .find(/\/Length1|\/Registry/)
        .map(({ stream }) => stream);
    const before = await fonts('<p>In 1994 fewer than 10 of them</p>');
    expect(before.length).toBeGreaterThan(0);
    expect(await fonts('<p>In 2025 fewer than 38 of them</p>')).toEqual(before);
    expect(await fonts('<p>In none of them, fewer than</p>')).not.toEqual(before);
  });
});
