/** Unintended input of many kinds: each gives a diagnostic with file and line, and never an exception. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { memoryReader } from '../../src/core/files.ts';
import { readSettings } from '../../src/send/read-settings.ts';
import { brief, errorsOf, hostileProject } from './hostile-project.ts';

interface Parts {
  /** Inserted into the body of the template, from its second line. */
  readonly template?: string;
  readonly css?: string;
  /** Additional lines of the data, from its tenth line. */
  readonly data?: string;
  readonly blocks?: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** Errors of a build of a brief with its own layout. */
async function errors({
  template = '<p>Words</p>',
  css = '',
  data = '',
  blocks,
  files = {},
}: Parts): Promise<readonly string[]> {
  const project = hostileProject({
    'data/x/brief.yaml': brief(`layout: mine\n${data}`, blocks),
    'templates/mine/layout.hbs': `<body lang="en"><h1>{{html title}}</h1>\n${template}</body>`,
    'templates/mine/style.css': css,
    'templates/mine/strings.en.yaml': 'notes: Notes\n',
    ...files,
  });
  return errorsOf(await project.build());
}

const INHERITED = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

describe('names from Object.prototype', () => {
  it.each(INHERITED)('%s in a template', async (name) => {
    for (const template of [`{{${name}}}`, `{{title.${name}}}`, `{{#each ${name}}}x{{/each}}`, `{{html ${name}}}`]) {
      expect([template, await errors({ template })]).toEqual([
        template,
        ['template/failed templates/mine/layout.hbs:2'],
      ]);
    }
    for (const template of [`{{t "${name}"}}`, `{{lookup this "${name}"}}`])
      expect([template, await errors({ template })]).toEqual([
        template,
        ['template/failed templates/mine/layout.hbs:2'],
      ]);
  });

  it.each(INHERITED)('%s as an id, a label, a series and a style', async (name) => {
    const quoted = `'${name}'`;
    const series = `charts: { c: { kind: bar, title: T, measure: M, series: [${quoted}], rows: [{ label: ${quoted}, values: {} }] } }`;
    expect(await errors({ data: series, blocks: '[{ figure: c }]' })).toContain(
      'data/missing-key data/x/brief.yaml:10',
    );
    expect(
      await errors({ css: `p { ${name}: x; color: ${name}; content: ${name}(1) } @${name} {} p:${name} {}` }),
    ).toEqual([]);
    expect(
      await errors({ css: `p { font-family: ${name}; counter-increment: ${name}; string-set: ${name} content() }` }),
    ).toEqual([]);
  });
});

describe('words in a text that are also keys of every object', () => {
  it.each([...INHERITED, 'constructors'])('%s beside figures', async (word) => {
    const claims = `claims: { c: { value: 12, evidence: { source: s, quote: '12 ${word} of 30 rose' } } }\nsources: { s: { title: T } }\n`;
    await errors({ data: claims, blocks: `[{ paragraph: 'Of 30 ${word} 12 fell.[^c]' }]`, template: '{{html title}}' });
  });
});

describe('invalid languages', () => {
  it.each(['en-', 'x y', 'i-default', 'a', '-', '123456789', 'constructor'])('%s', async (tag) => {
    expect(await errors({ data: `language: '${tag}'`, css: 'p { text-transform: uppercase }' })).toEqual([
      'data/bad-language data/x/brief.yaml:10',
    ]);
    const css = 'p { text-transform: capitalize; hyphens: auto } h1 { text-transform: uppercase }';
    expect(await errors({ template: `<p lang="${tag}">words of it</p>`, css })).toEqual([
      'conformance/bad-language templates/mine/layout.hbs:2',
    ]);
  });

  it('well-formed ones that ICU rejects are only unknown', async () => {
    for (const tag of ['abcd', 'abcde', 'zz-Zzzz-x-1', 'en-a-b'])
      expect(await errors({ data: `language: ${tag}` })).toEqual([]);
  });
});

describe('YAML', () => {
  it.each([
    ['related: &a [*a]', 'data/bad-alias data/x/brief.yaml:10'],
    ['related: &a { b: *a }', 'data/bad-alias data/x/brief.yaml:10'],
    ['related: *none', 'data/bad-alias data/x/brief.yaml:10'],
    ['shortTitle: "\\ud800 x"', 'data/half-character data/x/brief.yaml:10'],
    ['keywords: ["\\udc00"]', 'data/half-character data/x/brief.yaml:10'],
    ['shortTitle: "a\\x0bb"', 'data/control-character data/x/brief.yaml:10'],
    ['keywords: ["\\0"]', 'data/control-character data/x/brief.yaml:10'],
    ['allow: [{ words: "", reason: R }]', 'data/empty-text data/x/brief.yaml:10'],
  ])('%s', async (data, error) => {
    expect(await errors({ data, blocks: "[{ paragraph: 'It had 12 parts in 2020.' }]" })).toContain(error);
  });

  it.each(['notes: *none', 'notes: { a: b }', 'notes: &a [*a]', '__proto__: x', '- notes', 'notes: ['])(
    'of strings: %s',
    async (text) => {
      const found = await errors({ files: { 'templates/mine/strings.en.yaml': text } });
      expect(found).toEqual(['template/strings templates/mine/strings.en.yaml:1']);
    },
  );

  it('of a server’s settings, with half a character', () => {
    const settings = readSettings(
      {},
      memoryReader({ 'smtp.yaml': 'host: smtp.example.org\nfrom: "\\ud800 <a@b.example>"\n' }),
    );
    expect(settings.diagnostics.map(({ code, span }) => `${code} ${span?.line}`)).toContain('send/bad-setting 2');
  });
});

describe('JSON', () => {
  it('with __proto__ and constructor in a chart’s configuration', async () => {
    const json =
      '{"type":"bar","__proto__":{"type":"line"},"data":{"labels":["a"],"datasets":[{"data":[1],"__proto__":{"x":1},"constructor":2}]}}';
    const data = 'charts: { c: { kind: chartjs, title: T, data: o.json } }';
    expect(await errors({ data, blocks: '[{ figure: c }]', files: { 'data/x/o.json': json } })).toEqual([]);
    expect(({} as { type?: string }).type).toBeUndefined();
  });
});

describe('a page whose margins leave no space', () => {
  it.each(['margin: 20cm', 'margin-left: 100%', 'size: A5; margin: 8cm 8cm', 'size: 1pt 1pt; margin: 1pt'])(
    '%s',
    async (css) => {
      expect(await errors({ css: `\n@page { ${css} }` })).toContain('css/no-page-room templates/mine/style.css:2');
    },
  );
});

describe('words outside the only element of a layout', () => {
  it('have a place when they run off the page', async () => {
    const project = hostileProject({
      'data/x/brief.yaml': brief('layout: mine'),
      'templates/mine/layout.hbs': `<body lang="en"><h1>{{html title}}</h1></body>${'y'.repeat(200)}`,
      'templates/mine/style.css': '',
    });
    const said = errorsOf(await project.build());
    expect(said).toContain('layout/off-page templates/mine/layout.hbs:1');
  });
});

describe('words of a margin box, which have no element', () => {
  it.each(['content: "\\10ffff"', 'content: counter(page); font-size: 900pt'])('%s', async (css) => {
    const said = await errors({ css: `@page { @top-center { ${css} } }` });
    expect(said.length).toBeGreaterThan(0);
    for (const line of said) expect(line).toContain('templates/mine/layout.hbs:1');
  });

  it('are not mistaken for words of the paragraph before them', async () => {
    const said = await errors({ template: '<p style="hyphens: none">Words <em>more\u{10ffff}</em> words</p>' });
    expect(said).toEqual(['text/missing-glyph templates/mine/layout.hbs:2']);
  });
});

describe('fonts', () => {
  const font = new Uint8Array(
    readFileSync('node_modules/@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf'),
  );
  /** The font with bytes of one table changed. */
  function damaged(tag: string, change: (table: DataView, record: DataView) => void): Uint8Array {
    const bytes = font.slice();
    const view = new DataView(bytes.buffer);
    for (let i = 0; i < view.getUint16(4); i++) {
      const at = 12 + i * 16;
      if (String.fromCharCode(...bytes.subarray(at, at + 4)) !== tag) continue;
      const table = new DataView(bytes.buffer, view.getUint32(at + 8), view.getUint32(at + 12));
      change(table, new DataView(bytes.buffer, at, 16));
    }
    return bytes;
  }
  const css = '@font-face { font-family: F; src: url(f.ttf) } body { font: 10pt/14pt F }';

  it.each(['head', 'hhea', 'maxp', 'hmtx', 'loca', 'glyf', 'cmap', 'post'])('without a sound %s table', async (tag) => {
    const faults = [
      damaged(tag, (_, record) => record.setUint32(0, 0x78787878)),
      damaged(tag, (_, record) => record.setUint32(12, 3)),
      damaged(tag, (_, record) => record.setUint32(8, 0xffffffff)),
    ];
    for (const bytes of faults) {
      const found = await errors({ css, files: { 'templates/mine/f.ttf': bytes } });
      expect(found).toEqual(['text/font-unusable templates/mine/style.css:1']);
    }
  });

  it('whose tables refer to missing data', async () => {
    const faults = [
      damaged('maxp', (table) => table.setUint16(4, 0xffff)),
      damaged('maxp', (table) => table.setUint16(4, 0)),
      damaged('hhea', (table) => table.setUint16(34, 0)),
      damaged('loca', (table) => table.setUint32(8, 0xfffffff0)),
      damaged('glyf', (table) => new Uint8Array(table.buffer, table.byteOffset, table.byteLength).fill(0xff)),
    ];
    for (const bytes of faults) {
      const found = await errors({ css, files: { 'templates/mine/f.ttf': bytes } });
      expect(found).toEqual(['text/font-unusable templates/mine/style.css:1']);
    }
  });
});
