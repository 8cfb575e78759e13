/**
 * PDFs that contain their own source, for every shipped brief and layout, and for a project with everything that one
 * may have.
 */

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterAll, describe, expect, it } from 'vitest';
import { readPdfContents } from '../../src/archive/pdf-reader.ts';
import { starterFiles } from '../../src/cli/starter-brief.ts';
import {
  type CompileOptions,
  createCompiler,
  memoryReader,
  nodeReader,
  readSource,
  verifyPdf,
} from '../../src/index.ts';
import { buildProject } from '../conformance/project.ts';
import { number, row, text, workbook } from '../data/workbook.ts';
import { Random } from '../fuzz/random.ts';
import { overlay } from '../setup/overlay.ts';
import { buildFiles } from '../support/build-files.ts';
import { withPrivateExif } from '../support/jpeg.ts';
import { PROGRESSIVE } from '../support/jpeg-samples.ts';
import { encodePng } from '../support/png.ts';
import { buildSample, SAMPLE_PAIRS, sampleRow } from '../support/samples.ts';
import { png } from '../tags/real-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'briefwright-'));
afterAll(() => rmSync(folder, { recursive: true }));

const codes = (diagnostics: readonly { readonly code: string }[]): string[] => diagnostics.map((d) => d.code);

/** A project with only the files of a PDF's source. */
async function carriedReader(pdf: Uint8Array): Promise<ReturnType<typeof memoryReader>> {
  const { value, diagnostics } = await readSource(pdf, 'x.pdf');
  expect(diagnostics).toEqual([]);
  return memoryReader(Object.fromEntries(value?.files ?? []));
}

/** A reader for only these files and packages. */
function machineAfter(reader: ReturnType<typeof memoryReader>): ReturnType<typeof memoryReader> {
  const machine = nodeReader();
  return {
    read: (path) => (path.startsWith('/') ? machine.read(path) : reader.read(path)),
    list: (path) => (path.startsWith('/') ? machine.list(path) : reader.list(path)),
  };
}

describe('a sample', () => {
  it.each(SAMPLE_PAIRS)('%s as %s rebuilds from itself, byte for byte', async (name, layout) => {
    const pdf = await buildSample(name, { layout });
    const { same, diagnostics, manifest } = await verifyPdf(pdf);
    expect(diagnostics).toEqual([]);
    expect(same).toBe(true);
    expect(manifest?.options).toEqual({ layout, ...sampleRow(name) });
    expect(manifest?.brief).toBe(`data/${name}`);
  });
});

const HOUSE = 'node_modules/@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf';
const LAYOUT = `<body lang="{{language}}"><h1>{{html title}}</h1>{{#each sections}}<h2>{{html title}}</h2>
  {{#each blocks}}{{> (concat "block-" kind)}}{{/each}}{{/each}}</body>`;
const PROJECT = {
  'data/x/brief.yaml': `masthead: { series: S, number: 1, version: 1, date: 2022-10-28 }
layout: mine
title: T
standfirst: A standfirst.
keyMessages: [One]
doi: https://doi.org/10.1234/abc
sections:
  - { id: a, title: A, blocks: [{ paragraph: Words. }, { image: { path: deep/pic.png, alt: Red } }] }
author: { name: N }
`,
  'data/x/deep/pic.png': png(4, 4, 6),
  'templates/mine/layout.hbs': LAYOUT,
  'templates/mine/block-paragraph.hbs': '<p>{{html text}}</p>',
  'templates/mine/block-image.hbs': '<img src="{{path}}" alt="{{alt}}">',
  'templates/mine/style.css':
    '@font-face { font-family: House; src: url(fonts/house.ttf) } h1, h2, strong { font-weight: 400 } body { font: 10pt/14pt House }',
  'templates/mine/fonts/house.ttf': new Uint8Array(readFileSync(HOUSE)),
};

describe('a project with a layout, images and a font of its own', () => {
  const made = createCompiler({ reader: overlay(memoryReader(PROJECT)) }).build('data/x');

  it('is contained entirely, except fonts, which are only listed', async () => {
    const { pdf, diagnostics } = await made;
    expect(diagnostics).toEqual([]);
    const { value } = await readSource(pdf ?? new Uint8Array(), 'x.pdf');
    const carried = Object.keys(PROJECT).filter((path) => !path.endsWith('.ttf'));
    const shipped = [
      '.briefwright/src/css/user-agent.css',
      '.briefwright/templates/house.css',
      '.briefwright/templates/looks/institute/look.yaml',
    ];
    expect([...(value?.files.keys() ?? [])].sort()).toEqual([...shipped, ...carried].sort());
    for (const path of carried) {
      const original = PROJECT[path as keyof typeof PROJECT];
      expect(Buffer.from(value?.files.get(path) ?? '')).toEqual(Buffer.from(original as string));
    }
    expect(value?.manifest.fonts).toEqual([
      expect.objectContaining({
        name: 'SourceSerif4-Regular',
        family: 'House',
        file: 'templates/mine/fonts/house.ttf',
      }),
    ]);
  });

  it('rebuilds identically with the same font, and reports a missing or different one', async () => {
    const pdf = (await made).pdf ?? new Uint8Array();
    const where = (font: Uint8Array | undefined): Parameters<typeof verifyPdf>[1] => ({
      reader: overlay(memoryReader(font ? { 'templates/mine/fonts/house.ttf': font } : {})),
    });
    const house = PROJECT['templates/mine/fonts/house.ttf'];
    expect(await verifyPdf(pdf, where(house))).toMatchObject({ same: true, diagnostics: [] });
    const missing = await verifyPdf(pdf, where(undefined));
    expect(missing.same).toBe(false);
    expect(codes(missing.diagnostics)).toContain('text/font-missing');
    const other = house.slice();
    // The copyright notice, which isn't drawn.
    other[other.length - 1] = 0x21;
    const differs = await verifyPdf(pdf, where(other));
    expect(codes(differs.diagnostics)[0]).toBe('archive/font-differs');
  });
});

/** The starter brief on three pages: quick to build again. */
const LONGER = Object.fromEntries(
  Object.entries(starterFiles('longer')).map(([name, text]) => [
    `data/longer/${name}`,
    text.replace(/^charts:/m, (charts) => `  - id: more\n    title: More\n    blocks:\n${moreParagraphs()}\n${charts}`),
  ]),
);

/** Paragraphs that differ, so that each page has words of its own. */
function moreParagraphs(): string {
  const names = Array.from({ length: 40 }, (_, i) => String.fromCharCode(97 + (i % 26)).repeat(3 + Math.floor(i / 26)));
  return names.map((name) => `      - paragraph: ${`The word ${name} is here. `.repeat(8)}`).join('\n');
}

const built = new Map<string, Promise<Uint8Array>>();

function longer(options: CompileOptions = {}): Promise<Uint8Array> {
  const key = JSON.stringify(options);
  const pdf = built.get(key) ?? buildFiles(LONGER, 'data/longer', options).then(({ pdf }) => pdf ?? new Uint8Array());
  built.set(key, pdf);
  return pdf;
}

describe('the source', () => {
  it('is independent of the folder, and the same when rebuilt', async () => {
    const pdf = await buildSample();
    const elsewhere = await createCompiler({ root: '/nowhere' }).build(`${process.cwd()}/data/belarus`);
    expect(Buffer.compare(elsewhere.pdf ?? pdf.slice(1), pdf)).toBe(0);
    const reader = overlay(await carriedReader(pdf));
    const again = await createCompiler({ reader, root: '/another' }).build('data/belarus');
    expect(Buffer.compare(again.pdf ?? pdf.slice(1), pdf)).toBe(0);
  });

  it('is the same where the layout is the program’s and where it is a copy in the project', async () => {
    // The tests run in the program's own folder, so its templates are also the project's.
    const pdf = await buildSample();
    const elsewhere = mkdtempSync(join(tmpdir(), 'briefwright-'));
    cpSync('data/belarus', join(elsewhere, 'data/belarus'), { recursive: true });
    const made = await createCompiler({ root: elsewhere }).build(join(elsewhere, 'data/belarus'));
    rmSync(elsewhere, { recursive: true });
    expect(Buffer.compare(made.pdf ?? pdf.slice(1), pdf)).toBe(0);
  });

  it('replaces the program’s own layouts and styles', async () => {
    const { value } = await readSource(await longer(), 'x.pdf');
    const files = Object.fromEntries(value?.files ?? []);
    const style = '.briefwright/templates/brief/style.css';
    const text = `${new TextDecoder().decode(files[style])} h1 { color: #123456 }`;
    const changed = { ...files, [style]: new Uint8Array(Buffer.from(text)) };
    const rebuilt = async (reader: ReturnType<typeof memoryReader>): Promise<Uint8Array> =>
      (await createCompiler({ reader: machineAfter(reader), root: 'p' }).build('p/data/longer')).pdf ??
      new Uint8Array();
    const under = (of: typeof files): ReturnType<typeof memoryReader> =>
      memoryReader(Object.fromEntries(Object.entries(of).map(([path, bytes]) => [`p/${path}`, bytes])));
    expect(Buffer.compare(await rebuilt(under(files)), await longer())).toBe(0);
    expect(Buffer.compare(await rebuilt(under(changed)), await longer())).not.toBe(0);
  });

  it('does not depend on earlier builds by the same compiler', async () => {
    const compiler = createCompiler({ reader: overlay(memoryReader({ ...PROJECT, ...LONGER })) });
    const first = await compiler.build('data/longer');
    await compiler.build('data/x');
    const second = await compiler.build('data/longer');
    expect(Buffer.compare(first.pdf ?? new Uint8Array(), second.pdf ?? new Uint8Array())).toBe(0);
  });

  it('has each chart’s rows as CSV, as drawn', async () => {
    const { value } = await readSource(await buildSample(), 'x.pdf');
    const table = new TextDecoder().decode(value?.files.get('charts/support.csv'));
    expect(table).toMatch(/,Less than 10%\r\n/);
  });

  it('has workbooks as they are, and rebuilds from them', async () => {
    const book = workbook({
      rows: row(1, text('A1', 'label') + text('B1', 'value')) + row(2, text('A2', 'Bus') + number('B2', '0.12', 1)),
    });
    const yaml = `masthead: { series: S, number: 1, version: 1, date: 2026 }
title: T
standfirst: S
keyMessages: [K]
author: { name: A }
sections: [{ title: S, blocks: [{ figure: c }] }]
charts: { c: { kind: bar, title: T, measure: M, unit: '%', source: S, data: 'survey.xlsx#The data' } }
`;
    const place = join(folder, 'books');
    mkdirSync(place);
    writeFileSync(join(place, 'brief.yaml'), yaml);
    writeFileSync(join(place, 'survey.xlsx'), book);
    const { pdf = new Uint8Array(), diagnostics } = await createCompiler({ root: place }).build(place);
    expect(codes(diagnostics)).toEqual(['facts/no-claims']);
    const { value } = await readSource(pdf, 'x.pdf');
    const [carried] = [...(value?.files ?? [])].filter(([name]) => name.endsWith('survey.xlsx'));
    expect(Buffer.from(carried?.[1] ?? []).equals(book)).toBe(true);
    expect((await verifyPdf(pdf)).same).toBe(true);
  });

  it('records the options of the build', async () => {
    const pdf = await longer({ paper: 'Letter', date: '2020-02-03T04:05:06Z' });
    expect(await verifyPdf(pdf)).toMatchObject({
      same: true,
      manifest: { options: { paper: 'Letter', date: '2020-02-03T04:05:06Z' } },
    });
  });

  it('records that the words of the layout were not checked, as the last page states', async () => {
    const pdf = await longer({ levels: { 'in-layout': 'off' } });
    expect(await verifyPdf(pdf)).toMatchObject({ same: true, manifest: { options: { layoutUnchecked: true } } });
  });

  it('can be omitted', async () => {
    const pdf = await longer({ source: false });
    expect((await readPdfContents(pdf, false))?.attachments.size).toBe(0);
    expect(codes((await readSource(pdf, 'x.pdf')).diagnostics)).toEqual(['archive/no-source']);
    expect(codes((await verifyPdf(pdf)).diagnostics)).toEqual(['archive/no-source']);
  });
});

describe('size', () => {
  it('is below 100 kB without attachments, below 130 kB with', async () => {
    expect((await buildSample('belarus', { source: false })).length).toBeLessThan(100_000);
    expect((await buildSample()).length).toBeLessThan(130_000);
  });
});

describe('an altered PDF', () => {
  const qpdf = async (...words: string[]): Promise<Uint8Array> => {
    const [before, after] = [join(folder, 'before.pdf'), join(folder, 'after.pdf')];
    writeFileSync(before, await longer());
    execFileSync('qpdf', [...words.map((word) => (word === 'IN' ? before : word)), after]);
    return new Uint8Array(readFileSync(after));
  };
  const found = async (pdf: Uint8Array): Promise<string[]> => {
    const { same, diagnostics } = await verifyPdf(pdf, { name: 'x.pdf' });
    expect(same).toBe(false);
    return codes(diagnostics);
  };

  it('that continues after its end', async () => {
    const pdf = await longer();
    expect(await found(new Uint8Array([...pdf, 10, 10]))).toEqual(['archive/altered', 'archive/bytes-differ']);
  });

  it('that another program has saved', async () => {
    expect(await found(await qpdf('IN'))).toEqual(['archive/altered', 'archive/bytes-differ']);
  });

  it('with a file changed, removed or added', async () => {
    const path = join(folder, 'brief.yaml');
    const { value } = await readSource(await longer(), 'x.pdf');
    const text = new TextDecoder().decode(value?.files.get('data/longer/brief.yaml'));
    writeFileSync(path, text.replace('What people pay covers', 'The fares would pay'));
    const key = '--key=data/longer/brief.yaml';
    const changed = await found(await qpdf('IN', '--add-attachment', path, '--replace', key, '--'));
    expect(changed).toContain('archive/file-altered');
    expect(changed).toContain('archive/words-differ');
    expect((await found(await qpdf('IN', '--remove-attachment=charts/ridership.csv')))[0]).toBe('archive/file-missing');
    expect(await found(await qpdf('IN', '--add-attachment', path, '--key=more', '--'))).toContain('archive/file-added');
  });

  it('with one page less', async () => {
    expect(await found(await qpdf('IN', '--pages', '.', '1-2', '--'))).toContain('archive/pages-differ');
  });

  it('with different text on a page', async () => {
    // The first page's words moved to the second: no word is lost, but all have moved.
    expect(await found(await qpdf('IN', '--pages', '.', '2,1,3-z', '--'))).toContain('archive/words-differ');
  });

  it('that is not a PDF, or has an invalid manifest', async () => {
    expect(await found(new Uint8Array([1, 2, 3]))).toEqual(['archive/not-a-pdf']);
    expect(await found((await longer()).slice(0, 5000))).toEqual(['archive/not-a-pdf']);
    const path = join(folder, 'm.json');
    const replace = async (text: string): Promise<string[]> => {
      writeFileSync(path, text);
      return found(await qpdf('IN', '--add-attachment', path, '--replace', '--key=briefwright.json', '--'));
    };
    expect(await replace('{')).toEqual(['archive/unknown-manifest']);
    expect(await replace('{"format":2}')).toEqual(['archive/unknown-manifest']);
    const { value } = await readSource(await longer(), 'x.pdf');
    const files = { '../../escape': '0'.repeat(64) };
    expect(await replace(JSON.stringify({ ...value?.manifest, files }))).toEqual(['archive/unsafe-path']);
    expect((await replace(JSON.stringify({ ...value?.manifest, briefwright: '0.0.9' })))[0]).toBe(
      'archive/version-differs',
    );
  });
});

/** A grey PNG with alpha, 16 bits deep. */
function greyShade(noise: (x: number, y: number) => number[]): Uint8Array {
  const sample = (x: number, y: number): number[] => [(noise(x, y)[0] ?? 0) * 257, (x * y) & 0xffff];
  return encodePng({ width: 30, height: 20, depth: 16, type: 4, sample });
}

/** Interlaced pictures of every kind of pixel. */
function interlacedPictures(noise: (x: number, y: number) => number[]): Readonly<Record<string, Uint8Array>> {
  const kinds = [
    ...[1, 2, 4, 8, 16].map((depth) => ({ type: 0, depth, samples: 1 })),
    ...[1, 2, 4, 8].map((depth) => ({ type: 3, depth, samples: 1 })),
    ...[8, 16].flatMap((depth) => [2, 4, 6].map((type) => ({ type, depth, samples: type === 2 ? 3 : type - 2 }))),
  ];
  const pictures = kinds.map(({ type, depth, samples }): [string, Uint8Array] => {
    const chunks = [
      ...(type === 3 ? [['PLTE', Uint8Array.from({ length: 3 << depth }, (_, i) => i * 7)] as const] : []),
      ...(type === 3 ? [['tRNS', Uint8Array.of(0, 128)] as const] : []),
      ['tEXt', Buffer.from('Title\0Kept')] as const,
    ];
    const sample = (x: number, y: number): number[] =>
      [...noise(x, y), x * 9 + y].slice(0, samples).map((value) => (value * 257) & (2 ** depth - 1));
    const picture = { width: 21, height: 13, depth, type, interlaced: true, filters: [0, 4, 1, 3, 2], chunks, sample };
    return [`type-${type}-${depth}.png`, encodePng(picture)];
  });
  return Object.fromEntries(pictures);
}

describe('images in a PDF that carries its source', () => {
  const size = { width: 300, height: 200, depth: 8 };
  /** Incompressible, and the same in each run. */
  const noise = (seed: number) => (x: number, y: number) => {
    const random = new Random((seed * 200 + y) * 300 + x);
    return [0, 1, 2].map(() => random.below(256));
  };
  const photo = encodePng({ ...size, type: 2, sample: noise(1), chunkSize: 8192 });
  const opaque = encodePng({ ...size, width: 40, height: 40, type: 6, sample: (x, y) => [...noise(2)(x, y), 255] });
  const drawing = encodePng({
    ...size,
    depth: 4,
    type: 3,
    chunks: [
      ['PLTE', Uint8Array.from({ length: 48 }, (_, i) => i * 5)],
      ['tRNS', Uint8Array.of(0, 128)],
      ['tEXt', Buffer.from('Title\0Of no use to a PDF')],
    ],
    sample: (x, y) => [(noise(3)(x, y)[0] ?? 0) & 15],
  });
  const images = { 'a.png': photo, 'c.png': drawing, 'd.jpg': PROGRESSIVE };
  const shade = encodePng({
    ...{ width: 120, height: 90, depth: 8, type: 6, chunks: [['tEXt', Buffer.from('Title\0Kept')]] },
    sample: (x, y) => [...noise(4)(x, y), (x + y) & 255],
  });

  const build = (files: Readonly<Record<string, Uint8Array>>, options = {}) =>
    buildProject({
      html: `<h1>T</h1>${Object.keys(files).map((name) => `<p><img src="${name}" alt="A picture"></p>`)}`,
      css: 'img { width: 90pt }',
      files: Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`data/x/${name}`, bytes])),
      options,
    });

  it('are contained once if they are drawn unchanged, and are restored byte for byte', async () => {
    const { pdf = new Uint8Array() } = await build(images);
    const attached = (await readPdfContents(pdf, false))?.attachments;
    expect(Object.keys(images).filter((name) => attached?.has(`data/x/${name}`))).toEqual([]);
    const { value, diagnostics } = await readSource(pdf, 'x.pdf');
    expect(diagnostics).toEqual([]);
    for (const [name, bytes] of Object.entries(images)) {
      expect(Buffer.compare(value?.files.get(`data/x/${name}`) ?? new Uint8Array(), bytes), name).toBe(0);
    }
    const { pdf: without = new Uint8Array() } = await build(images, { source: false });
    expect(pdf.length - without.length).toBeLessThan(40_000);
    expect(without.length).toBeGreaterThan(photo.length + drawing.length);
  });

  it.each([
    ['have alpha', { 'opaque.png': opaque, 'shade.png': shade, 'grey.png': greyShade(noise(5)) }],
    ['are interlaced', interlacedPictures(noise(6))],
  ])('are contained once if they %s, and are restored with the same pixels and chunks', async (_, files) => {
    const { pdf = new Uint8Array() } = await build(files);
    const { value, diagnostics } = await readSource(pdf, 'x.pdf');
    expect(diagnostics).toEqual([]);
    const attached = (await readPdfContents(pdf, false))?.attachments;
    for (const [name, bytes] of Object.entries(files)) {
      expect(attached?.has(`data/x/${name}`), name).toBe(false);
      const restored = Buffer.from(value?.files.get(`data/x/${name}`) ?? []);
      expect(PNG.sync.read(restored).data, name).toEqual(PNG.sync.read(Buffer.from(bytes)).data);
      expect(restored.includes('Title\0Kept'), name).toBe(Buffer.from(bytes).includes('Title\0Kept'));
      expect(restored[28], name).toBe(bytes[28]);
    }
    const restored = Object.fromEntries(
      Object.keys(files).map((name) => [name, value?.files.get(`data/x/${name}`) ?? new Uint8Array()]),
    );
    const again = await build(restored);
    expect(Buffer.compare(again.pdf ?? new Uint8Array(), pdf)).toBe(0);
  });

  it('add little to the file if they have alpha', async () => {
    const files = { 'shade.png': shade, 'grey.png': greyShade(noise(5)) };
    const { pdf = new Uint8Array() } = await build(files);
    const { pdf: without = new Uint8Array() } = await build(files, { source: false });
    expect(pdf.length - without.length).toBeLessThan(shade.length);
  });

  it('are drawn without their metadata, which only the source restores', async () => {
    const secret = 'made-up name of a place';
    const segment = Buffer.concat([Buffer.of(0xff, 0xe1, 0, secret.length + 2), Buffer.from(secret)]);
    const comment = Buffer.concat([Buffer.of(0xff, 0xfe, 0, secret.length + 2), Buffer.from(secret)]);
    const more = [PROGRESSIVE.subarray(0, 2), segment, PROGRESSIVE.subarray(2, -2), comment, PROGRESSIVE.subarray(-2)];
    const told = new Uint8Array(Buffer.concat([...more, Buffer.from(secret)]));
    const { pdf: without = new Uint8Array() } = await build({ 'd.jpg': told }, { source: false });
    expect(Buffer.from(without).includes(secret)).toBe(false);
    expect(Buffer.from(without).includes(Buffer.from(PROGRESSIVE))).toBe(true);
    const { pdf = new Uint8Array() } = await build({ 'd.jpg': told });
    expect(Buffer.from(pdf).includes(secret)).toBe(false);
    const { value, diagnostics } = await readSource(pdf, 'x.pdf');
    expect(diagnostics).toEqual([]);
    expect(Buffer.compare(value?.files.get('data/x/d.jpg') ?? new Uint8Array(), told)).toBe(0);
  });

  it('that state a place or an owner cause a warning, unless the source stays out', async () => {
    const files = { 'p.jpg': withPrivateExif(PROGRESSIVE), 'q.jpg': PROGRESSIVE };
    const warnings = async (options = {}): Promise<readonly string[]> =>
      (await build(files, options)).diagnostics.flatMap(({ code, message }) =>
        code === 'archive/private-metadata' ? [message] : [],
      );
    expect(await warnings()).toEqual([
      "the file data/x/p.jpg states where it was taken and whose camera took it, and the PDF's attached source contains it",
    ]);
    expect(await warnings({ source: false })).toEqual([]);
  });

  it('are reported missing if their stream was changed', async () => {
    const { pdf = new Uint8Array() } = await build({ 'd.jpg': PROGRESSIVE });
    const at = Buffer.from(pdf).indexOf(PROGRESSIVE.subarray(0, 40)) + 300;
    const altered = pdf.map((byte, i) => (i === at ? byte ^ 1 : byte));
    const { diagnostics } = await readSource(altered, 'x.pdf');
    expect(diagnostics.map((d) => d.message)).toEqual(['data/x/d.jpg is missing from x.pdf']);
  });
});
