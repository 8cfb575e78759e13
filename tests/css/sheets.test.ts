import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Budget, LimitReached } from '../../src/core/budget.ts';
import { limitsWith } from '../../src/core/limits.ts';
import { cascade, createStyleCache } from '../../src/css/cascade.ts';
import { parseStyleSheet } from '../../src/css/parse.ts';
import { parseMarkup } from '../../src/html/parse.ts';
import { author, style, userAgent, values } from './support.ts';

const HTML = '<body><p id="x">a</p></body>';

describe('an error in a sheet', () => {
  it.each([
    ['syntax', 'p {\n  color red;\n  orphans: 3 }', ['2:9 css/syntax: colon is expected']],
    ['nesting', 'p { .a { color: red } }', ["1:5 css/syntax: nested rules aren't supported"]],
    ['imports', '@import "b.css";', ['1:1 css/unsupported-at-rule: @import is ignored: a layout has one style sheet']],
    [
      'at-rules',
      '@suports x {} @pages {}',
      [
        "1:1 css/unsupported-at-rule: @suports is ignored: it isn't supported",
        "1:15 css/unsupported-at-rule: @pages is ignored: it isn't supported (did you mean 'page'?)",
      ],
    ],
    [
      'media features',
      '@media print and (min-width: 3cm) { p { orphans: 3 } }',
      ["1:8 css/unsupported-at-rule: @media is ignored: media features aren't supported: print and (min-width: 3cm)"],
    ],
    [
      'font faces',
      '@font-face { font-family: "A"; sorce: url(a.ttf) }',
      [
        "1:32 css/unknown-descriptor: @font-face has no 'sorce' (did you mean 'src'?)",
        '1:1 css/incomplete-font-face: @font-face has no url() in src',
      ],
    ],
    [
      'pages',
      '@page :frist { margin: 0 }',
      [
        "1:7 css/invalid-selector: ':frist' isn't a valid selector: a page selector is a name, :first, :left, :right or :blank",
      ],
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
        "1:15 css/invalid-value: 'A44' isn't a valid value of 'size' (expected one or two lengths, or portrait, landscape or a sheet: a5, a4, a3, b5, b4, letter, legal, ledger)",
      ],
    ],
    [
      'margin boxes',
      '@page { @top-lefft { content: "a" } }',
      [
        "1:9 css/unsupported-at-rule: @top-lefft is ignored: it isn't a supported margin box (did you mean 'top-left'?)",
      ],
    ],
    [
      'what margin boxes cannot print',
      '@page { @top-left { content: url("a.png") / "A" } }',
      [
        "1:30 css/invalid-value: 'url(\"a.png\") / \"A\"' isn't a valid value of 'content' (a margin box accepts text in quotes, counter(page), counter(pages) and string())",
      ],
    ],
  ] as const)('%s', (_, css, said) => {
    const result = style(HTML, `${css}\np { widows: 7 }`);
    expect(result.said).toEqual(said.map((one) => `a.css:${one}`));
    expect(result.byId('x').style.widows).toBe(7);
  });

  it('is reported for an at-rule cut off by the end of the sheet', () => {
    expect(style(HTML, '@media print (').said[0]).toMatch(/^a\.css:1:\d+ css\/syntax/);
  });

  it('is reported at its place in its own file', () => {
    const { said } = style(
      HTML,
      author('p { colr: red }', 'a.css'),
      author('\n\np { margin: 1pt\n  2px 3foo }', 'b.css'),
    );
    expect(said.map((one) => one.slice(0, 11))).toEqual(['a.css:1:5 c', 'b.css:3:13 ']);
  });

  it("doesn't affect other rules, whatever it is", () => {
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

  it('are styled by matching rules, where names beat :first, and :first beats sides', () => {
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

describe('margin boxes by the direction of the text', () => {
  const css = '@page { @top-start { content: "a" } @top-end { content: "b" } @bottom-start { content: "c" } }';
  it.each([
    ['ltr', ['top-left', 'top-right', 'bottom-left']],
    ['rtl', ['top-right', 'top-left', 'bottom-right']],
  ])('%s', (direction, names) => {
    const { document } = style(HTML, `body { direction: ${direction} } ${css}`);
    const page = document.page({ name: '', first: false, side: 'right', blank: false });
    expect([...page.marginBoxes.keys()]).toEqual(names);
  });
});

describe('brackets', () => {
  const limits = limitsWith({ depth: 10 });
  const parse = (text: string) => () => parseStyleSheet(author(text), new Budget(limits));

  it('are counted inside each other, not one after the other', () => {
    expect(parse(`p { width: ${'('.repeat(8)}1pt)(${'('.repeat(4)} }`)).toThrow(LimitReached);
    expect(parse(`${'p { width: calc((1pt)) }'.repeat(20)} )))`)).not.toThrow();
  });
});

describe('fonts', () => {
  it('come from @font-face rules, in order, with their sheet', () => {
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
  it('has no errors', async () => {
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
