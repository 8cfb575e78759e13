/** Briefs from memory: nothing but fonts and layouts of installed packages is read from the disk. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { starterFiles } from '../src/cli/starter-brief.ts';
import { composeEmail, createCompiler, memoryReader, verifyPdf } from '../src/index.ts';
import { buildSample } from './support/samples.ts';

/** A folder's files as a service would hold them, under any root. */
function held(folder: string, root: string): Readonly<Record<string, Uint8Array>> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const files = names.filter((one) => one.isFile()).map((one) => join(one.parentPath, one.name));
  return Object.fromEntries(files.map((file) => [`${root}${file}`, readFileSync(file)]));
}

/** The starter brief in `folder`. */
function starter(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(starterFiles('t')).map(([name, text]) => [`${folder}/${name}`, text]));
}

it.each([
  ['', 'belarus', 'support'],
  ['/nowhere/', 'transport', 'ridership'],
])('gives the bytes that files give, below %j', { timeout: 240_000 }, async (root, name, figure) => {
  const folder = `${root}data/${name}`;
  const reader = memoryReader(name === 'belarus' ? held('data/belarus', root) : starter(folder));
  const compiler = createCompiler({ reader, ...(root !== '' && { root }) });
  const result = await compiler.build(folder);
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (root === '') {
    expect(Buffer.compare(result.pdf ?? Buffer.of(), await buildSample('belarus'))).toBe(0);
  }
  const found = result.filesRead.filter(({ path, bytes }) => bytes && !/^(briefwright|npm):/.test(path));
  expect(found.map(({ path }) => path).filter((path) => !path.startsWith(`${folder}/`))).toEqual([]);
  const { message } = await composeEmail(result, { to: 'anna@example.org' });
  expect(message?.length).toBeGreaterThan(10_000);
  const chart = await compiler.drawChart(folder, figure, { format: 'svg', width: 300, scale: 1 });
  expect(Buffer.from(chart.bytes ?? []).toString()).toContain('<svg');
  if (root === '' && result.pdf) expect((await verifyPdf(result.pdf, { reader: memoryReader({}) })).same).toBe(true);
});

it('takes layouts and the house style from memory, too', async () => {
  const reader = memoryReader({
    ...starter('data/transport'),
    'templates/ours/layout.yaml': 'extends: brief\n',
    'templates/ours/style.css': 'h1 { color: #123321 }\n',
    'templates/house.css': ':root { --accent: #7a1f3d }\n',
  });
  const { pdf, filesRead } = await createCompiler({ reader }).build('data/transport', { layout: 'ours' });
  expect(pdf).toBeDefined();
  const read = filesRead.filter(({ bytes }) => bytes).map(({ path }) => path);
  expect(read).toEqual(expect.arrayContaining(['templates/ours/style.css', 'templates/house.css']));
});
