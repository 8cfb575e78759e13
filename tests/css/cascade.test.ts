import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cascade, createStyleCache } from '../../src/css/cascade.ts';
import { printStyled } from '../../src/css/print.ts';
import { parseMarkup } from '../../src/html/parse.ts';
import { author, elements, style, userAgent, values } from './support.ts';

describe('selectors', () => {
  const HTML = `<body><section id="s" class="a b" lang="en-GB"><h2 id="h" title="T">x</h2><p id="p1" class="note">a</p>
    <p id="p2">b <em id="e">c</em></p><ul dir="rtl"><li id="l1">d</li><li id="l2">e</li><li id="l3"></li></ul></section></body>`;
  const IDS = ['s', 'h', 'p1', 'p2', 'e', 'l1', 'l2', 'l3'];

  it.each([
    ['p', 'p1 p2'],
    ['P', 'p1 p2'],
    ['.note', 'p1'],
    ['p.note', 'p1'],
    ['#p2', 'p2'],
    ['.a.b', 's'],
    ['*', 's h p1 p2 e l1 l2 l3'],
    ['section p', 'p1 p2'],
    ['body > p', ''],
    ['section > p em', 'e'],
    ['h2 + p', 'p1'],
    ['h2 ~ p', 'p1 p2'],
    ['[title]', 'h'],
    ['[title="T"], em', 'h e'],
    ['[class~=b]', 's'],
    ['li:first-child', 'l1'],
    ['li:last-child', 'l3'],
    ['li:nth-child(odd)', 'l1 l3'],
    ['p:first-of-type', 'p1'],
    ['li:not(:first-child)', 'l2 l3'],
    ['p:is(.note, #p2)', 'p1 p2'],
    [':where(.note)', 'p1'],
    ['p:has(em)', 'p2'],
    ['li:empty', 'l3'],
    ['em:lang(en)', 'e'],
    ['li:dir(rtl)', 'l1 l2 l3'],
    ['li:dir( RTL )', 'l1 l2 l3'],
    [':root em', 'e'],
  ] as const)('%s', (selector, matched) => {
    const { byId, said } = style(HTML, `${selector} { orphans: 9 } section, h2, p, em, li { widows: 3 }`);
    expect(said).toEqual([]);
    // Orphans are inherited, so an element counts only if its value differs from its parent's.
    const own = style(HTML, `:where(*) { orphans: 1 } ${selector} { orphans: 9 }`);
    const found = IDS.filter((id) => own.byId(id).style.orphans === 9);
    expect(byId('s').style.widows).toBe(3);
    expect(found.join(' ')).toBe(matched);
  });

  it.each([
    ['p >', "css/invalid-selector: 'p >' isn't a valid selector: a combinator needs a selector on both sides"],
    ['p::first-lien', "css/unsupported-selector: 'p::first-lien' matches nothing: ::first-lien isn't supported"],
    ['p::first-lettr', "css/unsupported-selector: 'p::first-lettr' matches nothing: did you mean 'first-letter'?"],
    ['a:hover', "css/unsupported-selector: 'a:hover' matches nothing: :hover has no meaning on paper"],
    ['p::before em', "css/unsupported-selector: 'p::before em' matches nothing: nothing can follow ::before"],
  ])('%s is reported at its place, and its rule left out', (selector, message) => {
    const { byId, said } = style('<p id="x">a</p>', `p,\n  ${selector} { orphans: 9 }`);
    expect(said).toEqual([`a.css:2:3 ${message}`]);
    expect(byId('x').style.orphans).toBe(2);
  });
});

describe('the cascade', () => {
  it.each([
    ['later rules', 'p { orphans: 3 } p { orphans: 4 }', 4],
    ['classes over names', '.a { orphans: 4 } body p { orphans: 3 }', 4],
    ['ids over classes', '#x { orphans: 4 } .a.a.a { orphans: 3 }', 4],
    ['two classes over one', '.a.b { orphans: 4 } p.a { orphans: 3 }', 4],
    ['attributes as classes', '[id="x"] { orphans: 3 } .a { orphans: 4 }', 4],
    [':where() as nothing', 'p { orphans: 4 } :where(#x) { orphans: 3 }', 4],
    [':is() as the most of it', ':is(#x, em) { orphans: 4 } .a.b { orphans: 3 }', 4],
    [':not() as what is in it', 'p:not(#y) { orphans: 4 } p.a.b { orphans: 3 }', 4],
    ['important declarations', 'p { orphans: 4 !important } #x { orphans: 3 }', 4],
    ['the last of a block', 'p { orphans: 3; orphans: 4 }', 4],
    ['what is valid', 'p { orphans: 4; orphans: many }', 4],
    ['print media', '@media print { p { orphans: 4 } } @media screen { p { orphans: 3 } }', 4],
    ['any media but the screen', '@media not screen { p { orphans: 4 } } @media not print { p { orphans: 3 } }', 4],
  ] as const)('prefers %s', (_, css, orphans) => {
    const { byId } = style('<body><p id="x" class="a b">a</p></body>', css);
    expect(byId('x').style.orphans).toBe(orphans);
  });

  it("prefers the author's rules to the user agent's, and the user agent's important ones to all", () => {
    const ua = userAgent('#x { orphans: 3; widows: 3 !important }');
    const { byId } = style('<p id="x">a</p>', ua, 'p { orphans: 4; widows: 4 !important }');
    expect(values(byId('x').style, 'orphans', 'widows')).toBe('orphans: 4; widows: 3');
  });

  it('inherits some properties by default, and any on demand', () => {
    const css = `body { color: red; margin-top: 5pt; font-size: 20pt; line-height: 1.5 }
      p { font-size: 50%; margin-top: inherit } em { color: initial; font-size: inherit; margin-top: unset; line-height: unset }`;
    const { byId } = style('<body><p id="p">a<em id="e">b</em></p></body>', css);
    expect(values(byId('p').style, 'color', 'font-size', 'margin-top', 'line-height')).toBe(
      'color: #ff0000; font-size: 10; margin-top: 5; line-height: 1.5em',
    );
    expect(values(byId('e').style, 'color', 'font-size', 'margin-top', 'line-height')).toBe(
      'color: #000000; font-size: 10; margin-top: 0; line-height: 1.5em',
    );
  });

  it('inherits computed lengths, and resolves rem against the root', () => {
    const css =
      'body { font-size: 10pt; text-indent: 1em } p { font-size: 2rem } em { margin-left: 1rem; padding-left: 1em }';
    const { byId } = style('<body><p id="p">a<em id="e">b</em></p></body>', css);
    expect(values(byId('p').style, 'font-size', 'text-indent')).toBe('font-size: 20; text-indent: 10');
    expect(values(byId('e').style, 'margin-left', 'padding-left')).toBe('margin-left: 10; padding-left: 20');
  });

  it('blockifies the root, floats and flex items', () => {
    const css = '#f { float: left } #x { display: flex } li { display: list-item }';
    const { byId } = style('<p id="r"><b id="f">a</b><span id="x"><i id="i">b</i></span><b id="b">c</b></p>', css);
    const display = (id: string): string => byId(id).style.display;
    expect(['r', 'f', 'x', 'i', 'b'].map(display)).toEqual(['block', 'block', 'flex', 'block', 'inline']);
  });

  it('gives pseudo-elements with content styles of their own', () => {
    const css = `p { color: red } p::before { content: "a"; font-size: 2em } p::after { color: blue } li { display: list-item }
      li::marker { color: lime } p::first-letter { font-size: 300% }`;
    const { byId } = style('<body><p id="p">x</p><ul><li id="l">y</li></ul></body>', css);
    const { before, after, firstLetter } = byId('p');
    expect(before && values(before, 'color', 'font-size')).toBe('color: #ff0000; font-size: 24');
    expect(after).toBeUndefined();
    expect(firstLetter?.fontSize).toBe(36);
    expect(byId('p').marker).toBeUndefined();
    expect(byId('l').marker?.color).toEqual({ r: 0, g: 255, b: 0, a: 1 });
  });

  it('shares one style between equal elements, also in a later build', () => {
    const sheets = [author('p { color: red } .a { color: blue }')];
    const cache = createStyleCache();
    const build = (html: string) =>
      [...elements(cascade(parseMarkup(html).value, sheets, cache).value.root)].map((e) => e.style);
    const [, a, b, c] = build('<body><p>1</p><p>2</p><p class="a">3</p></body>');
    expect(a).toBe(b);
    expect(a).not.toBe(c);
    expect(build('<body><p class="a">other</p></body>')[1]).toBe(c);
  });

  it('reports problems again in a later build, but only once', () => {
    const sheets = [author('p { color: var(--no); colour: red } p, :hoover { }')];
    const cache = createStyleCache();
    const root = parseMarkup('<body><p>1</p><section><p>2</p></section></body>').value;
    const first = cascade(root, sheets, cache).diagnostics;
    expect(first.map((d) => d.code)).toEqual([
      'css/unknown-property',
      'css/unsupported-selector',
      'css/unknown-variable',
    ]);
    expect(cascade(root, sheets, cache).diagnostics).toEqual(first);
  });

  it('prints the declared values', () => {
    const css = 'body { font: 10pt/1.4 "A"; color: red } p { margin: 0 1em } .x::before { content: "*" }';
    const { document } = style('<body><p id="a" class="x">1 <em>2</em></p></body>', css);
    expect(printStyled(document).split('\n')).toEqual([
      'body { display: block; color: #ff0000; font-family: A; font-size: 10; line-height: 1.4em }',
      '  p#a.x { margin-right: 10; margin-left: 10 }',
      '    ::before { content: (kind text, text *) }',
      '    em',
    ]);
  });
});

describe('custom properties', () => {
  const HTML = '<body><p id="p">a<em id="e">b</em></p></body>';

  it.each([
    ['body { --c: #123456 } p { color: var(--c) }', 'color: #123456'],
    ['p { color: var(--no, rgb(1, 2, 3)) }', 'color: #010203'],
    ['p { color: var(--no, var(--nor, #010203)) }', 'color: #010203'],
    ['p { --c: #123456; color: VAR( --c ) }', 'color: #123456'],
    ['p { --w: 2pt; width: calc(var(--w) * 3 + 1em) }', 'width: 18'],
    ['p { --a: var(--b) 3pt; --b: 1pt; padding: var(--a) }', 'padding-top: 1; padding-right: 3'],
    ['p { --f: "A, B", c; font: 9pt/1.2 var(--f) }', 'font-family: A, B c; font-size: 9; line-height: 1.2em'],
    ['body { --k: red } p { --k: inherit; color: var(--k) }', 'color: #ff0000'],
    ['body { color: red } p { color: var(--no, initial) }', 'color: #000000'],
    ['body { --c: red } p { --c: initial; color: var(--c, lime) }', 'color: #00ff00'],
    ['p { --t: "var(--x)"; content: var(--t) }', 'content: (kind text, text var(--x))'],
    ['p { --c: red !important; --c: blue; color: var(--c) }', 'color: #ff0000'],
  ] as const)('%s', (css, expected) => {
    const { byId, said } = style(HTML, css);
    expect(said).toEqual([]);
    const names = expected.split('; ').map((one) => one.slice(0, one.indexOf(':')));
    expect(values(byId('p').style, ...names)).toBe(expected);
  });

  it.each([
    [
      'p { color: var(--acent) } body { --accent: red }',
      ["1:12 css/unknown-variable: 'color' uses --acent, which has no value here (did you mean '--accent'?)"],
    ],
    [
      'p { --w: 3; width: var(--w) }',
      ["1:20 css/invalid-value: '3' isn't a valid value of 'width' (a length needs a unit: 3pt)"],
    ],
    [
      'p { --a: var(--b); --b: var(--a); color: var(--a) }',
      [
        '1:5 css/variable-cycle: custom properties refer to each other: --a, --b',
        "1:42 css/unknown-variable: 'color' uses --a, which has no value here",
      ],
    ],
  ] as const)('%s is reported and counts as unset', (css, said) => {
    const result = style(HTML, css);
    expect(result.said.map((one) => one.replace('a.css:', ''))).toEqual(said);
    expect(values(result.byId('p').style, 'color', 'width')).toBe('color: #000000; width: auto');
  });

  it('that double each other many times come to an end', () => {
    const rules = Array.from({ length: 40 }, (_, i) => `--v${i + 1}: var(--v${i}) var(--v${i})`).join('; ');
    const { byId, said } = style(HTML, `p { --v0: 1pt; ${rules}; width: var(--v40) }`);
    expect(byId('p').style.width).toBe('auto');
    expect(said[0]).toMatch(
      /^a\.css:\d+:\d+ css\/endless-variable: '--v\d+' becomes longer than 20,000 characters when its variables are replaced/,
    );
    expect(said).toHaveLength(2);
  });

  it('that contain each other too deeply are reported', () => {
    const chain = Array.from({ length: 300 }, (_, i) => `--v${300 - i}: var(--v${299 - i})`).join('; ');
    const { byId, said } = style(HTML, `p { --v0: 1pt; ${chain}; width: var(--v300) }`);
    expect(byId('p').style.width).toBe('auto');
    expect(said.join()).toContain("css/endless-variable: '--v99' needs more than 200 variables, each inside another");
  });

  it('are available as text, resolved and inherited', () => {
    const { byId } = style(HTML, 'body { --a: 1pt; --b:  calc( var(--a) + 2pt ) } p { --a: 5pt }');
    expect(Object.fromEntries(byId('e').customProperties)).toEqual({ '--a': '5pt', '--b': 'calc(  1pt  + 2pt )' });
  });
});

describe('the place of a declaration', () => {
  const HTML = '<body><section><p id="p">a</p></section></body>';

  it.each([
    ['body { color: red } p { color: unset }', 1],
    ['body { color: red }\nsection { color: inherit }', 1],
    ['body { color: red }\np { color: blue }', 2],
    ['section { width: 1pt }\np { width: inherit }', 1],
    ['section { width: 1pt }\np { width: unset }', 2],
    ['body { width: 1pt }', undefined],
  ])('%s', (css, line) => {
    const { document, byId } = style(HTML, css);
    const property = css.includes('color') ? 'color' : 'width';
    expect(document.declaredAt(byId('p').element, property)?.line).toBe(line);
  });
});

describe('direction', () => {
  const sheet = {
    file: 'ua.css',
    text: readFileSync(new URL('../../src/css/user-agent.css', import.meta.url), 'utf8'),
    origin: 'user-agent',
  } as const;
  const directionOf = (html: string): string => {
    const { direction, unicodeBidi } = style(html, sheet).byId('x').style;
    return `${direction} ${unicodeBidi}`;
  };

  it.each([
    ['<body id="x" lang="ar"></body>', 'rtl isolate', 'of a document is that of its language'],
    ['<body id="x" lang="fa-IR"></body>', 'rtl isolate', 'of a document in Persian'],
    ['<body id="x" lang="az-Latn"></body>', 'ltr normal', 'of a document in a script from left to right'],
    ['<body id="x" lang="ar" dir="ltr"></body>', 'ltr isolate', 'of a document that says it'],
    ['<body><p id="x" lang="ar">ا</p></body>', 'ltr normal', 'of an element is not that of its language'],
    ['<body><p id="x" dir="auto">12 <em>אב</em> c</p></body>', 'rtl isolate', 'is found by the first letter'],
    ['<body><p id="x" dir="AUTO"><bdi>אב</bdi> c</p></body>', 'ltr isolate', 'is found without isolated elements'],
    ['<body dir="rtl"><p id="x" dir="auto">12</p></body>', 'ltr isolate', 'of a text without letters'],
    ['<body><p><bdi id="x">אב</bdi></p></body>', 'rtl isolate', 'of bdi'],
    ['<body><p><bdo id="x" dir="rtl">ab</bdo></p></body>', 'rtl isolate-override', 'of bdo'],
  ])('%s: %s', (html, expected) => {
    expect(directionOf(html)).toBe(expected);
  });
});
