/** Conformance errors are reported at their place, and prevent the build. */

import { describe, expect, it } from 'vitest';
import { contrastRatio } from '../../src/core/contrast.ts';
import { png } from '../tags/real-pages.ts';
import { BRIEF, buildProject, found } from './project.ts';

const img = { 'data/x/a.png': png(4, 4, 2) };

describe('headings', () => {
  it.each([
    [
      '<h2>A</h2>',
      ['mine/layout.hbs:2:1 error conformance/first-heading: the first heading has level 2, expected level 1'],
    ],
    [
      '<h1>A</h1><h2>B</h2>\n<h4>C</h4>',
      ['mine/layout.hbs:3:1 error conformance/heading-jump: heading skips from level 2 to 4'],
    ],
    ['<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2><h1>E</h1><h2>F</h2>', []],
    ['<h1>A</h1><h3 class="no">hidden</h3><h2>B</h2>', []],
  ])('%j', async (html, expected) => {
    expect(await found({ html, css: '.no { display: none }' })).toEqual(expected);
  });
});

describe('pictures', () => {
  it.each(['', ' ', '…', '. .', '\u200b'])('with the alternative %j', async (alt) => {
    const html = `<h1>T</h1><p><img src="a.png" alt="${alt}"></p>`;
    const expected =
      alt === '' ? [] : ['mine/layout.hbs:2:14 error conformance/no-alt: image without alternative text'];
    expect(await found({ html, files: img })).toEqual(expected);
  });

  it('in the data, at their place there', async () => {
    const html =
      '<h1>T</h1>{{#each sections}}{{#each blocks}}{{#if (eq kind "image")}}<img{{src this}} src="{{path}}" alt="{{alt}}">{{/if}}{{/each}}{{/each}}';
    const data = 'sections:\n  - { id: a, title: A, blocks: [ { image: { path: a.png, alt: "-" } } ] }\n';
    const files = {
      ...img,
      'data/x/brief.yaml': BRIEF.replace(/sections:\n.*\n/, data),
    };
    expect(await found({ html, files })).toEqual([
      'x/brief.yaml:7:34 error conformance/no-alt: image without alternative text',
    ]);
  });

  it('with more words than a PDF allows', async () => {
    const html = `<h1>T</h1><p><img src="a.png" alt="${'word '.repeat(4000)}"></p>`;
    expect(await found({ html, files: img })).toEqual([
      'mine/layout.hbs:2:14 error conformance/long-alt: the alternative text has 20000 characters, a PDF allows 16382',
    ]);
  });
});

describe('tables', () => {
  const table = (rows: string): string => `<h1>T</h1><table>\n${rows}</table>`;
  it.each([
    ['<tr><td>a</td></tr>', 'mine/layout.hbs:2:11 error conformance/no-table-heads: table without header cells'],
    [
      '<tr><th>a</th><th>b</th></tr>\n<tr><td>c</td></tr>',
      "mine/layout.hbs:4:1 error conformance/uneven-table: the row fills 1 of the table's 2 columns",
    ],
    [
      '<tr><th>a</th></tr>\n<tr><td>b</td><td>c</td></tr>',
      "mine/layout.hbs:4:1 error conformance/uneven-table: the row fills 2 of the table's 1 columns",
    ],
    [
      '<tr><th rowspan="3">a</th></tr>\n<tr></tr>',
      'mine/layout.hbs:3:1 error conformance/uneven-table: a cell spans 3 rows, but only 2 are left',
    ],
    [
      '<tr><th>a</th><th rowspan="2">b</th><th>c</th></tr>\n<tr><td colspan="2">d</td></tr>',
      'mine/layout.hbs:4:1 error conformance/uneven-table: a cell overlaps one that spans down from above',
    ],
    [
      '<tr><th id="h">a</th>\n<td headers="h k">b</td></tr>',
      "mine/layout.hbs:4:1 error conformance/unknown-header: headers= names 'k', but no <th> has this id",
    ],
  ])('%j', async (rows, expected) => {
    expect(await found({ html: table(rows) })).toEqual([expected]);
  });

  it('with spans that fit are right', async () => {
    const rows = `<thead><tr><th rowspan="2">a</th><th colspan="2">b</th></tr><tr><th>c</th><th>d</th></tr></thead>
      <tbody><tr><th>x</th><td colspan="2">y</td></tr></tbody>`;
    expect(await found({ html: table(rows) })).toEqual([]);
  });
});

describe('lists and languages', () => {
  it('with invalid content of a list', async () => {
    expect(await found({ html: '<h1>T</h1><dl><dt>a</dt><div>\n<p>b</p></div></dl>' })).toEqual([
      "mine/layout.hbs:3:1 error conformance/misplaced: <p> isn't allowed in <dl>: P in L",
    ]);
  });

  it('with invalid tags, and tags of unknown languages', async () => {
    expect(
      await found({ html: '<h1>T</h1><p lang="not one">a</p>\n<p lang="zz-Latn">b</p><p lang="be">c</p>' }),
    ).toEqual([
      "mine/layout.hbs:2:11 error conformance/bad-language: 'not one' isn't a language tag",
      "mine/layout.hbs:3:1 warning conformance/unknown-language: 'zz-Latn' isn't the tag of a known language",
    ]);
  });
});

describe('links', () => {
  it('without text or without a target', async () => {
    const html = `<h1>T</h1><p><a href="https://a.example/"></a>
<a href="#gone">x</a> <a href="">y</a> <a href="#h">z</a></p><h2 id="h" class="no">h</h2>`;
    expect(await found({ html, css: '.no { display: none }' })).toEqual([
      'mine/layout.hbs:2:14 warning conformance/empty-link: the link to https://a.example/ has no text',
      'mine/layout.hbs:3:1 warning conformance/dead-link: the link has no target: there is no #gone',
      'mine/layout.hbs:3:23 warning conformance/dead-link: the link has no target: there is no address',
    ]);
  });

  it('that one line of a layout makes without a target, reported once', async () => {
    const html = '<h1>T</h1>{{#each keyMessages}}<p><a href="#data-{{@index}}">x</a></p>{{/each}}';
    const brief = BRIEF.replace('[One]', '[A., B., C., D.]');
    expect(await found({ html, files: { 'data/x/brief.yaml': brief } })).toEqual([
      'mine/layout.hbs:2:35 warning conformance/dead-link: 4 links have no target: there is no #data-0, #data-1, #data-2 and 1 more',
    ]);
  });
});

describe('pages', () => {
  it('larger than PDF/A allows', async () => {
    expect(await found({ css: '@page { size: 15000pt 500pt }' })).toEqual([
      'error conformance/page-size: page 1 is 15000 × 500 pt: PDF/A allows 3 to 14400 pt',
    ]);
  });
});

describe('text that cannot be seen', () => {
  const unseen = 'warning conformance/unseen-text: this text';
  it.each([
    ['p { font-size: 0 }', `mine/style.css:1:5 ${unseen} has the font size 0, so it can't be seen: "Words"`],
    ['p { font-size: 0.5pt }', `mine/style.css:1:5 ${unseen} is only 0.5 pt high, so it can't be seen: "Words"`],
    ['p { color: transparent }', `mine/style.css:1:5 ${unseen} is transparent, so it can't be seen: "Words"`],
    ['p { font-size: 0 } span { font-size: 9pt }', undefined, '<p> <span>Words</span> </p>'],
    ['p { font-size: 5pt }', undefined],
    ['p { display: none }', undefined],
  ])('%s', async (css, expected, html = '<p>Words</p><p>Words</p>') => {
    expect(await found({ html: `<h1>T</h1>${html}`, css })).toEqual(expected === undefined ? [] : [expected]);
  });
});

describe('contrast', () => {
  it('is computed as in WCAG', () => {
    const grey = (v: number) => ({ r: v, g: v, b: v, a: 1 });
    expect(contrastRatio(grey(0), grey(255))).toBeCloseTo(21, 5);
    expect(contrastRatio(grey(118), grey(255))).toBeCloseTo(4.54, 2);
    expect(contrastRatio(grey(255), grey(119))).toBeCloseTo(4.48, 2);
  });

  it.each([
    [
      'p { color: #777 }',
      'mine/style.css:1:5 error conformance/low-contrast: contrast of 4.4:1 (#777777 on #ffffff) is below 4.5:1: "Words"',
    ],
    [
      'body { --x: #999 }\np {\n  color: var(--x);\n}',
      'mine/style.css:3:3 error conformance/low-contrast: contrast of 2.8:1 (#999999 on #ffffff) is below 4.5:1: "Words"',
    ],
    [
      'body { color: #999 } h1 { color: #000 }',
      'mine/style.css:1:8 error conformance/low-contrast: contrast of 2.8:1 (#999999 on #ffffff) is below 4.5:1: "Words"',
    ],
    [
      'div { background-color: #333 } p { color: #000 }',
      'mine/style.css:1:36 error conformance/low-contrast: contrast of 1.6:1 (#000000 on #333333) is below 4.5:1: "Words"',
    ],
    [
      'p { color: rgba(0, 0, 0, 0.5) }',
      'mine/style.css:1:5 error conformance/low-contrast: contrast of 3.9:1 (#808080 on #ffffff) is below 4.5:1: "Words"',
    ],
    [
      'em { background-color: #000; font-style: normal }',
      'error conformance/low-contrast: contrast of 1:1 (#000000 on #000000) is below 4.5:1: "Words"',
    ],
    [
      '@page { background-color: #000 } h1 { color: #fff }',
      'error conformance/low-contrast: contrast of 1:1 (#000000 on #000000) is below 4.5:1: "Words"',
    ],
    [
      '@page { @top-left { content: "Head"; color: #bbb } }',
      'mine/style.css:1:38 error conformance/low-contrast: contrast of 1.9:1 (#bbbbbb on #ffffff) is below 4.5:1: "Head"',
    ],
  ])('%j', async (css, expected) => {
    const [first, ...others] = await found({ html: '<h1>T</h1><div><p><em>Words</em></p></div>', css });
    expect(others).toEqual([]);
    expect(first).toContain(expected);
  });

  it.each([
    'p { color: #767676 }',
    'p { color: #949494; font-size: 18pt }',
    'p { color: #949494; font-weight: 700; font-size: 14pt }',
    'li::marker { color: #949494 }',
    'p::before { content: "\\2003\\a0 "; color: #fff }',
  ])('%j is enough', async (css) => {
    expect(await found({ html: '<h1>T</h1><p>Words</p><ul><li>x</li></ul>', css })).toEqual([]);
  });
});

describe('a draft', () => {
  const pieces = { html: '<h1>T</h1><h3>\u10d0</h3><p>x</p>', css: 'p { color: #999 }' };

  it('is built anyway, with warnings', async () => {
    expect((await found(pieces)).map((line) => line.split(' ')[1])).toEqual(['error', 'error', 'error']);
    const { pdf, diagnostics } = await buildProject({ ...pieces, options: { draft: true } });
    expect(diagnostics.map((d) => d.severity)).toEqual(['warning', 'warning', 'warning']);
    const text = Buffer.from(pdf ?? '').toString('latin1');
    expect(text).toContain('/Type /Metadata');
    expect(text).not.toMatch(/pdfuaid|pdfaid/);
  });

  it('does not bypass other errors', async () => {
    const { pdf } = await buildProject({ html: '<h1>T</h1><nonsense></nonsense>', options: { draft: true } });
    expect(pdf).toBeUndefined();
  });
});
