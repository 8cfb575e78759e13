/** A complete build of the sample brief, as it appears to a reader, a printer and an archive. */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { starterFiles } from '../src/cli/starter-brief.ts';
import { type CompileResult, compile, createCompiler, memoryReader, printStage } from '../src/index.ts';
import { overlay } from './setup/overlay.ts';
import { buildFiles } from './support/build-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
const file = join(folder, 'belarus.pdf');
let result: CompileResult;

beforeAll(async () => {
  result = await compile('data/belarus');
  writeFileSync(file, result.pdf ?? new Uint8Array());
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (command: string, ...args: string[]): string => execFileSync(command, args, { encoding: 'utf8' });
const words = (text: string): string => text.replace(/\s+/g, ' ');

/** The long words of the body's paragraphs, which may be hyphenated. */
function longWords({ brief }: CompileResult): readonly string[] {
  const blocks = brief?.sections.flatMap((section) => section.blocks) ?? [];
  return blocks.flatMap((b) => (b.kind === 'paragraph' ? (b.text.plain.match(/\p{L}{8,}/gu) ?? []) : []));
}

describe('the Belarus brief', () => {
  it('builds without any diagnostic, on two to four pages', () => {
    expect(result.diagnostics).toEqual([]);
    expect(result.pages).toBeGreaterThanOrEqual(2);
    expect(result.pages).toBeLessThanOrEqual(4);
  });

  it('is a sound file with all fonts embedded and subset, and no raster image', () => {
    expect(run('qpdf', '--check', file)).toContain('No syntax or stream encoding errors found');
    const fonts = run('pdffonts', file).trim().split('\n').slice(2);
    expect(fonts.length).toBeGreaterThan(0);
    for (const font of fonts) expect(font).toMatch(/^[A-Z]{6}\+\S+\s+CID TrueType\s+Identity-H\s+yes yes yes/);
    expect(run('pdfimages', '-list', file).trim().split('\n')).toHaveLength(2);
  });

  it('has its text in reading order, with hyphenated words whole', () => {
    // A hyphen added by line breaking is a soft one (ISO 32000-1, 14.8.2.2.3): readers join the word.
    const text = words(run('pdftotext', file, '-').replace(/\u00ad\s+/g, ''));
    const order = [
      'Belarus and the war in Ukraine: why Minsk keeps its options open',
      'Key messages',
      'A closer role in the war?',
      'Lukashenko’s road to dependence',
      'Why sending troops is different',
      'Who wants what',
      'Implications',
      'About this brief',
    ].map((part) => text.indexOf(part));
    expect(order).not.toContain(-1);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    expect(text).toContain('Less than 10%');
    for (const word of longWords(result)) expect(text).toContain(word);
    expect(text).toContain('Аналітычная запіска');
  });

  it('is tagged, figures with alternative text', () => {
    expect(printStage(result, 'tags')).toMatch(/Figure .*less than 10%/i);
  });

  it('prints every stage as text', () => {
    expect(printStage(result, 'data')).toContain('"kind": "bound"');
    expect(printStage(result, 'html')).toContain('<section class="key-messages"');
    expect(printStage(result, 'styles')).toContain('article');
    expect(printStage(result, 'boxes')).toContain('generated ');
    expect(printStage(result, 'lines')).toContain('why Minsk keeps its options open');
    expect(printStage(result, 'pages')).toMatch(/^page 1 595\.3 x 841\.9/);
    expect(printStage(result, 'tags')).toMatch(/^Document/);
  });

  it('is set on Letter paper when asked', async () => {
    const letter = await compile('data/belarus', { paper: 'Letter', check: true });
    expect(printStage(letter, 'pages')).toMatch(/^page 1 612 x 792/);
    expect(letter.pdf).toBeUndefined();
  });

  it('reports the files it read', () => {
    const paths = result.filesRead.filter((f) => f.bytes).map((f) => f.path);
    for (const path of ['data/belarus/brief.yaml', 'data/belarus/support.csv']) expect(paths).toContain(path);
    expect(paths.some((p) => p.endsWith('brief/style.css'))).toBe(true);
    expect(paths.some((p) => p.endsWith('.ttf'))).toBe(true);
  });
});

it('a brief is tagged: each paragraph whole, also where its lines break', async () => {
  const starter = Object.entries(starterFiles('t')).map(([name, text]) => [`data/t/${name}`, text]);
  const { pdf } = await buildFiles(Object.fromEntries(starter), 'data/t');
  const path = join(folder, 'starter.pdf');
  writeFileSync(path, pdf ?? new Uint8Array());
  // On longer briefs pdfinfo takes seconds.
  expect(words(run('pdfinfo', '-struct-text', path))).toContain(
    '"Daily riders are few. Fewer than 10 % of residents ride every day."',
  );
});

describe('faults in a brief', () => {
  const brief = (more: string, paragraph = 'Words.'): string => `
masthead: { series: S, number: 1, version: 1, date: 2022 }
title: T
standfirst: A standfirst.
keyMessages: [One]
sections:
  - id: a
    title: A
    blocks:
      - paragraph: "${paragraph}"
${more}
author: { name: N }
`;
  const problems = async (files: Record<string, string>): Promise<string[]> => {
    const { diagnostics, pdf } = await buildFiles(files);
    if (diagnostics.some((d) => d.severity === 'error')) expect(pdf).toBeUndefined();
    return diagnostics.map((d) => `${d.span?.file}:${d.span?.line} ${d.severity} ${d.code}`);
  };

  it('text in a script that no font has, once', async () => {
    expect(await problems({ 'data/x/brief.yaml': brief('', 'Words \u10d0\u10d1 here.') })).toEqual([
      'data/x/brief.yaml:10 error text/missing-glyph',
    ]);
  });

  it('a character in a cell of a table that no font has, in its own line', async () => {
    const table = `      - table:
          id: t
          caption: A table
          columns: [{ key: a, title: A }, { key: b, title: B }]
          rows:
            - { a: plain, b: "\u10d0" }
            - { a: other, b: fine }
`;
    expect(await problems({ 'data/x/brief.yaml': brief(table) })).toEqual([
      'data/x/brief.yaml:16 error text/missing-glyph',
    ]);
  });

  it('a character in a chart that no font has, at the chart, whatever comes after it', async () => {
    const chart = `      - figure: c
layout: mine
charts:
  c:
    kind: bar
    title: A chart
    measure: Share
    source: Made up.
    rows:
      - { label: "\u10d0", value: 10 % }
`;
    const layout = `<body lang="en"><h1>{{html title}}</h1><chart name="c"></chart>
<table><tr><td>In a cell</td></tr></table></body>`;
    const files = {
      'data/x/brief.yaml': brief(chart),
      'templates/mine/layout.hbs': layout,
      'templates/mine/style.css': 'p { color: black }',
    };
    expect(await problems(files)).toContain('templates/mine/layout.hbs:1 error text/missing-glyph');
  });

  it('a long word in a narrow column', async () => {
    const word = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaftsvorstand';
    const found = await problems({ 'data/x/brief.yaml': brief('', `${word.replaceAll(/[aeiou]/g, 'x')} word.`) });
    for (const line of found) expect(line).toBe('data/x/brief.yaml:10 warning text/overfull-line');
  });

  it('a layout of the project’s own that throws', async () => {
    const files = {
      'data/x/brief.yaml': brief('layout: mine'),
      'templates/mine/layout.hbs': '<body>\n  <p>{{nonsense}}</p>\n</body>',
      'templates/mine/style.css': 'p { colour: red }',
    };
    expect(await problems(files)).toEqual(['templates/mine/layout.hbs:2 error template/failed']);
  });

  it('unsupported CSS and HTML, reported at their lines', async () => {
    const files = {
      'data/x/brief.yaml': brief('layout: mine'),
      'templates/mine/layout.hbs': '<body lang="en">\n  <p>{{html title}}</p>\n  <marquee>x</marquee>\n</body>',
      'templates/mine/style.css': 'p {\n  colour: red;\n}',
    };
    expect(await problems(files)).toEqual([
      'templates/mine/layout.hbs:3 error html/unknown-element',
      'templates/mine/style.css:2 warning css/unknown-property',
    ]);
  });

  it('a missing layout', async () => {
    expect(await problems({ 'data/x/brief.yaml': brief('layout: bref') })).toEqual([
      'data/x/brief.yaml:11 error template/unknown-layout',
    ]);
  });
});

test('an id of two sections or two tables is reported once, at its second place', async () => {
  const table = '{ table: { id: t, caption: T, columns: [{ key: a }, { key: b }], rows: [{ a: A, b: B }] } }';
  const files = {
    'data/x/brief.yaml': `masthead: { series: S, number: 1, version: 1, date: 2022 }
title: T
standfirst: S
keyMessages: [K]
sections:
  - { id: s, title: S, blocks: [${table}] }
  - { id: s, title: S, blocks: [${table}] }
author: { name: N }
`,
  };
  const { diagnostics } = await buildFiles(files, 'data/x', { check: true });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, span }) => `${code} ${span?.line}`)).toEqual([
    'data/duplicate-id 7',
    'data/duplicate-id 7',
  ]);
});

describe('a misspelt source', () => {
  it('is reported where claims name it, and nowhere else', async () => {
    const files: Record<string, string> = {};
    for (const [name, text] of Object.entries(starterFiles('t'))) {
      files[`data/t/${name}`] = text.replaceAll('source: study', 'source: studdy');
    }
    const compiler = createCompiler({ reader: overlay(memoryReader(files)), root: 'nowhere' });
    const { diagnostics } = await compiler.build('data/t');
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    expect([...new Set(errors.map(({ code }) => code))]).toEqual(['data/unknown-source']);
  });
});
