/** One file of variables for every layout. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { starterFiles } from '../../src/cli/starter-brief.ts';
import { createCompiler, memoryReader, printStage } from '../../src/index.ts';
import { overlay } from '../setup/overlay.ts';
import { png } from '../tags/real-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
afterAll(() => rmSync(folder, { recursive: true }));

const HOUSE = `
:root {
  --accent: #990033;
  --logo: url("marks/logo.png") / "Institute of Examples";
  --logo-height: 10mm;
}
@page { size: Letter }
`;

const starter = Object.entries(starterFiles('starter')).map(([name, text]) => [`data/starter/${name}`, text]);

function build(layout: string, files: Readonly<Record<string, string | Uint8Array>>, paper?: 'A4' | 'Letter') {
  const reader = overlay(memoryReader({ ...Object.fromEntries(starter), ...files }));
  return createCompiler({ reader }).build('data/starter', { layout, ...(paper ? { paper } : {}) });
}

const project = { 'templates/house.css': HOUSE, 'templates/marks/logo.png': png(20, 10, 2) };

describe.each(['brief', 'at-a-glance', 'report', 'large-print'])('the house style in %s', (layout) => {
  it('sets its colours, its logo with alternative text, and its paper size', async () => {
    const result = await build(layout, project);
    expect(result.diagnostics.map((d) => d.message)).toEqual([]);
    expect(printStage(result, 'tags')).toContain('Institute of Examples');
    expect(printStage(result, 'pages')).toMatch(/^page 1 612 x 792/);
    // 10 mm high, twice as wide.
    expect(printStage(result, 'pages')).toMatch(/image [\d.]+,[\d.]+ 56\.7x28\.3/);
    const file = join(folder, `${layout}.pdf`);
    writeFileSync(file, result.pdf ?? expect.fail('no PDF'));
    const xml = execFileSync('pdftohtml', ['-xml', '-i', '-stdout', file], { encoding: 'utf8' });
    expect(xml).toMatch(/color="#990033"/);
    expect(xml).not.toMatch(/color="#12436[cd]"/);
  });

  it('is overridden by the call’s paper size', async () => {
    expect(printStage(await build(layout, project, 'A4'), 'pages')).toMatch(/^page 1 595\.3 x 841\.9/);
  });
});

describe('a house style that is wrong', () => {
  const said = async (files: Readonly<Record<string, string>>): Promise<readonly string[]> =>
    (await build('brief', files)).diagnostics.map(({ code, message }) => `${code} ${message}`);

  it('names a missing logo', async () => {
    const house = ':root { --logo: url(logo.png) / "Institute" }';
    expect(await said({ 'templates/house.css': house })).toEqual([
      'layout/missing-image there is no image templates/logo.png',
    ]);
  });

  it('has a logo without words for those who don’t see it', async () => {
    const [first] = await said({ 'templates/house.css': ':root { --logo: url(logo.png) }' });
    expect(first).toMatch(/^css\/invalid-value .*logo\.png.* isn't a valid value of 'content'/);
  });
});
