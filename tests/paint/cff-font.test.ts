/** Fonts with CFF outlines: what is embedded, shown and read again. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, it } from 'vitest';
import { buildProject } from '../conformance/project.ts';
import { validatePdf } from '../conformance/validator/validate.ts';
import { readPdf } from './read-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
afterAll(() => rmSync(folder, { recursive: true }));

const OTF = readFileSync('node_modules/source-code-pro/OTF/SourceCodePro-Regular.otf');
const TTF = readFileSync('node_modules/source-code-pro/TTF/SourceCodePro-Regular.ttf');
const CSS =
  'h1 { font-weight: 400 } @font-face { font-family: F; src: url(f.otf) } body { font: 14pt/18pt F } @page { size: 400pt 200pt }';
// The no-break space and the space are one glyph with two texts.
const TEXT = 'Ça va\u00a0bien, a b: “Дом” ≤ — Жук';

const build = (font: Uint8Array, html = `<h1>{{html title}}</h1><p>${TEXT}</p>`) =>
  buildProject({ html, css: CSS, files: { 'templates/mine/f.otf': new Uint8Array(font) } });

async function pdfWith(font: Uint8Array): Promise<Uint8Array> {
  const { pdf, diagnostics } = await build(font);
  expect(diagnostics).toEqual([]);
  return pdf ?? new Uint8Array();
}

/** The grey values of the first page, 0 to 255. */
function grey(pdf: Uint8Array): number[] {
  const file = join(folder, 'in.pdf');
  writeFileSync(file, pdf);
  execFileSync('pdftoppm', ['-r', '72', '-png', '-singlefile', '-gray', file, join(folder, 'page')]);
  const { data } = PNG.sync.read(readFileSync(join(folder, 'page.png')));
  return Array.from({ length: data.length / 4 }, (_, i) => data[i * 4] ?? 0);
}

describe('a font with CFF outlines', () => {
  it('conforms, and its words are found again', async () => {
    const pdf = await pdfWith(OTF);
    expect(validatePdf(pdf)).toEqual([]);
    const file = join(folder, 'words.pdf');
    writeFileSync(file, pdf);
    expect(execFileSync('pdfinfo', ['-struct-text', file]).toString()).toContain(`"${TEXT}"`);
  });

  it('looks as the same font with TrueType outlines', async () => {
    const [cff, truetype] = [grey(await pdfWith(OTF)), grey(await pdfWith(TTF))];
    const ink = (page: readonly number[]): number => page.reduce((sum, value) => sum + 255 - value, 0);
    const difference = cff.reduce((sum, value, i) => sum + Math.abs(value - (truetype[i] ?? 0)), 0);
    expect(ink(cff)).toBeGreaterThan(10_000);
    expect(difference / ink(truetype)).toBeLessThan(0.2);
  });

  it('is reduced to the letters of the brief, and gives the same bytes each time', async () => {
    const pdf = await pdfWith(OTF);
    const read = readPdf(pdf);
    const [descriptor] = read.find(/\/FontFile3/);
    const program = read.follow(descriptor?.body ?? '', 'FontFile3');
    expect(program.body).toContain('/Subtype /CIDFontType0C');
    expect(program.stream?.length).toBeLessThan(OTF.length / 4);
    expect(Buffer.compare(await pdfWith(OTF), pdf)).toBe(0);
  });

  it('is refused, with its size as a possible reason, if it is too large to be reduced', async () => {
    const large = new Uint8Array(OTF.length + 70_000_000);
    large.set(OTF);
    const { pdf, diagnostics } = await build(large);
    expect(pdf).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'text/font-unusable', message: expect.stringContaining('too large') }]);
  });

  it('is refused if an outline of the brief’s letters can’t be read', async () => {
    const damaged = new Uint8Array(OTF);
    const view = new DataView(damaged.buffer);
    for (let i = 0; i < view.getUint16(4); i++) {
      const record = 12 + i * 16;
      // The outlines are most of the end of the table.
      const [start, length] = [view.getUint32(record + 8), view.getUint32(record + 12)];
      if (view.getUint32(record) === 0x43464620) damaged.fill(0x0c, start + length / 2, start + length);
    }
    const { pdf, diagnostics } = await build(damaged);
    expect(pdf).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { severity: 'error', code: 'text/font-unusable', span: { file: 'templates/mine/style.css', line: 1 } },
    ]);
  });
});
