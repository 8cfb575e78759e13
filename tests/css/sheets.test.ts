import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cascade, createStyleCache } from '../../src/css/cascade.ts';
import { parseMarkup } from '../../src/html/parse.ts';
import { author, style, userAgent, values } from './support.ts';

const HTML = '<body><p id="x">a</p></body>';

describe('what is wrong in a sheet', () => {
  it.each([
    ['syntax', 'p {\n  color red;\n  orphans: 3 }', ['2:9 css/syntax: colon is expected']],
    ['nesting', 'p { .a { color: red } }', ['1:5 css/syntax: rules do not stand in rules here']],
    [
      'imports',
      '@import "b.css";',
      ["1:1 css/unsupported-at-rule: @import is left out: style sheets are one file, the layout's"],
    ],
    [
      'at-rules',
      '@suports x {} @pages {}',
      [
        '1:1 css/unsupported-at-rule: @suports is left out: it is not known here',
        "1:15 css/unsupported-at-rule: @pages is left out: it is not known here (did you mean 'page'?)",
      ],
    ],
    [
      'media features',
      '@media print and (min-width: 3cm) { p { orphans: 3 } }',
      [
        '1:8 css/unsupported-at-rule: @media is left out: features of media are not looked at: print and (min-width: 3cm)',
      ],
    ],
    [
      'font faces',
      '@font-face { font-family: "A"; sorce: url(a.ttf) }',
      [
        "1:32 css/unknown-descriptor: @font-face has no 'sorce' (did you mean 'src'?)",
        '1:1 css/incomplete-font-face: @font-face without a url() in src names no font',
      ],
    ],
    [
      'pages',
      '@page :frist { margin: 0 }',
      ["1:7 css/invalid-selector: ':frist' is no selector: pages have a name, :first, :left, :right, :blank"],
    ],
    [
      'page properties',
      '@page { border: 1pt solid; margin: 0 }',
      ["1:9 css/unknown-descriptor: @page has no 'border'"],
    ],
    [
      'page sizes',
      '@page { size: A44 }',
      [
        "1:15 css/invalid-value: 'A44' is no value of 'size' (it takes a length, two, or a sheet: a5, a4, a3, b5, b4, letter, legal, ledger, with portrait or landscape)",
      ],
    ],
    [
      'margin boxes',
      '@page { @top-lefft { content: "a" } }',
      [
        "1:9 css/unsupported-at-rule: @top-lefft is left out: it is no margin box known here (did you mean 'top-left'?)",
      ],
    ],
    [
      'what margin boxes cannot print',
      '@page { @top-left { content: url("a.png") / "A" } }',
      [
        '1:30 css/invalid-value: \'url("a.png") / "A"\' is no value of \'content\' (a margin box takes words in quotes, counter(page), counter(pages) and string())',
      ],
    ],
  ] as const)('%s', (_, css, said) => {
    const result = style(HTML, `${css}\np { widows: 7 }`);
    expect(result.said).toEqual(said.map((one) => `a.css:${one}`));
    expect(result.byId('x').style.widows).toBe(7);
  });

  it('is said of an at-rule that the sheet ends in', () => {
    expect(style(HTML, '@media print (').said[0]).toMatch(/^a\.css:1:\d+ css\/syntax/);
  });

  it('is shown at the place in its own file', () => {
    const { said } = style(
      HTML,
      author('p { colr: red }', 'a.css'),
      author('\n\np { margin: 1pt\n  2px 3foo }', 'b.css'),
    );
    expect(said.map((one) => one.slice(0, 11))).toEqual(['a.css:1:5 c', 'b.css:3:13 ']);
  });

  it('never stops the others, whatever it is', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'p',
        '{',
        '}',
        '(',
        ')',
        ':',
        ';',
        ',',
        '"',
        "'",
        '/*',
        '*/',
        '@page',
        '@media print',
        '@font-face',
        '!important',
        ' ',
      ),
      fc.constantFrom(
        'color: red;',
        'margin: 1pt var(--x)',
        '--x: var(--x)',
        'calc(1pt + ',
        '#fff',
        '1e9pt',
        ':is(',
        '[a=',
        '\\',
        '::before',
        '> ',
      ),
      fc.string({ maxLength: 6 }),
    );
    const root = parseMarkup(HTML).value;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const { value } = cascade(root, [userAgent('p { widows: 7 }'), author(pieces.join(''))], createStyleCache());
        expect(value.root.children).toHaveLength(1);
        value.page({ name: '', first: true, side: 'right', blank: false });
      }),
    );
  });
});

describe('pages', () => {
  const first = { name: '', first: true, side: 'right', blank: false } as const;
  const left = { name: '', first: false, side: 'left', blank: false } as const;
  const right = { name: '', first: false, side: 'right', blank: false } as const;

  it.each([
    ['auto', 595.276, 841.89],
    ['A4 landscape', 841.89, 595.276],
    ['landscape A5', 595.276, 419.528],
    ['Letter', 612, 792],
    ['100mm 2in', 283.465, 144],
    ['10cm', 283.465, 283.465],
  ] as const)('of size %s', (size, width, height) => {
    const { document, said } = style(HTML, `@page { size: ${size} }`);
    expect(said).toEqual([]);
    const page = document.page(first);
    expect([page.width, page.height].map((n) => Math.round(n * 1000) / 1000)).toEqual([width, height]);
    expect(document.page(first)).toBe(page);
  });

  it('take the rules that select them, names over :first over sides', () => {
    const css = `@page wide { margin: 9pt; size: A4 landscape } @page :first { margin-top: 4pt } @page :left { margin-left: 3pt }
      @page { margin: 1pt 10%; background-color: #eee }`;
    const { document } = style(
      HTML,
      author(css),
      userAgent('@page { margin: 54pt } @page :first { margin-left: 7pt }'),
    );
    const margins = (selector: Parameters<typeof document.page>[0]): number[] => {
      const { marginTop, marginRight, marginBottom, marginLeft } = document.page(selector);
      return [marginTop, marginRight, marginBottom, marginLeft].map(Math.round);
    };
    expect(margins(first)).toEqual([4, 60, 1, 60]);
    expect(margins(left)).toEqual([1, 60, 1, 3]);
    expect(margins({ name: 'wide', first: true, side: 'left', blank: false })).toEqual([9, 9, 9, 9]);
    expect(document.page(right).backgroundColor).toEqual({ r: 238, g: 238, b: 238, a: 1 });
  });

  it('have margin boxes that inherit from the page, which inherits from the root', () => {
    const css = `body { color: red; font-size: 20pt; --c: blue; margin: 3pt } @page { font-size: 10pt;
      @top-left { content: "a"; font-size: 2em } @top-right { content: string(t); color: var(--c) } @bottom-left { color: red } }
      @page :first { @top-left { content: none } }`;
    const { document, said } = style(HTML, css);
    expect(said).toEqual([]);
    const boxes = [...document.page(right).marginBoxes].map(
      ([name, box]) => `${name} ${values(box, 'color', 'font-size', 'margin-top')}`,
    );
    expect(boxes).toEqual([
      'top-left color: #ff0000; font-size: 20; margin-top: 0',
      'top-right color: #0000ff; font-size: 10; margin-top: 0',
    ]);
    expect([...document.page(first).marginBoxes.keys()]).toEqual(['top-right']);
  });
});

describe('fonts', () => {
  it('are taken from @font-face, in order, with their sheet', () => {
    const css = `@font-face { font-family: "A B"; src: local("x"), url("npm:p/a.ttf") format("truetype"); font-weight: 600; font-style: italic; font-display: swap }
      @font-face { font-family: C; src: url(c.ttf) }`;
    const { document, said } = style(HTML, author(css, 'templates/x/style.css'));
    expect(said).toEqual([]);
    const file = 'templates/x/style.css';
    expect(document.fontFaces).toEqual([
      { family: 'A B', weight: 600, style: 'italic', url: 'npm:p/a.ttf', file, span: { file, line: 1, column: 1 } },
      { family: 'C', weight: 400, style: 'normal', url: 'c.ttf', file, span: { file, line: 2, column: 7 } },
    ]);
  });
});

describe('the default sheet', () => {
  it('has no mistakes', async () => {
    const { readFileSync } = await import('node:fs');
    const text = readFileSync(new URL('../../src/css/user-agent.css', import.meta.url), 'utf8');
    const html = '<body lang="de"><h1 id="h">a</h1><ol type="A"><li id="l">b <q id="q">c</q></li></ol></body>';
    const { byId, said } = style(html, userAgent(text));
    expect(said).toEqual([]);
    expect(values(byId('h').style, 'display', 'font-size', 'break-after')).toBe(
      'display: block; font-size: 24; break-after: avoid',
    );
    expect(values(byId('l').style, 'display', 'list-style-type')).toBe(
      'display: list-item; list-style-type: upper-alpha',
    );
    expect(byId('q').before?.content).toEqual([{ kind: 'text', text: '„' }]);
  });
});
