import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/core/diagnostic.ts';
import type { ElementNode, MarkupNode } from '../../src/html/element.ts';
import type { ElementTree } from '../../src/html/element-tree.ts';
import { elementNames } from '../../src/html/elements.ts';
import { parseMarkup } from '../../src/html/parse.ts';
import { printElements } from '../../src/html/print.ts';

function tree(html: string): string[] {
  return printElements(parseMarkup(html).value).split('\n');
}

/** `line:column code: message (hint)` */
function said(html: string): string[] {
  return parseMarkup(html).diagnostics.map(show);
}

function show({ severity, code, message, span, hint }: Diagnostic): string {
  const place = span ? `${span.file}:${span.line}:${span.column} ` : '';
  return `${place}${severity} ${code}: ${message}${hint ? ` (${hint})` : ''}`;
}

function nodes(root: ElementNode): MarkupNode[] {
  const all: MarkupNode[] = [];
  const visit = (node: MarkupNode): void => {
    all.push(node);
    if (node.kind === 'element') node.children.forEach(visit);
  };
  visit(root);
  return all;
}

function elements(root: ElementNode): ElementNode[] {
  return nodes(root).filter((node) => node.kind === 'element');
}

function expectParents(tree: ElementTree): void {
  expect(tree.parent(tree.root)).toBeUndefined();
  for (const element of elements(tree.root)) {
    for (const child of element.children) if (child.kind === 'element') expect(tree.parent(child)).toBe(element);
  }
}

describe('the tree', () => {
  it('contains elements, attributes and decoded text', () => {
    expect(
      tree('<body lang="en"><P Class="a">x &amp; <em title="&quot;y&quot;">z&nbsp;&#x2026;</em><br></P></body>'),
    ).toEqual([
      '<body lang="en">',
      '  <p class="a">',
      '    "x & "',
      '    <em title="&quot;y&quot;">',
      '      "z\u00a0…"',
      '    <br>',
    ]);
  });

  it('keeps spaces between words but not between rows and cells', () => {
    const { root } = parseMarkup('<div> <b>a</b> <b>c</b><table> <tr> <td>d</td> </tr> </table></div>').value;
    expect(
      nodes(root)
        .filter((n) => n.kind === 'text')
        .map((n) => n.text),
    ).toEqual([' ', 'a', ' ', 'c', 'd']);
  });

  it('omits comments, doctypes and CDATA marks', () => {
    expect(tree('<!doctype html><body><!-- <p> --><p>a</p></body>')).toEqual(['<body>', '  <p>', '    "a"']);
  });

  it('inherits data paths and languages, and keeps places in templates', () => {
    const { value } = parseMarkup(
      '<body lang="en"><p data-src="title" data-at="templates/a:b.hbs:3:7">a <span lang="be">б</span></p><p>c</p></body>',
    );
    const found = elements(value.root);
    expect(found.map((e) => [e.name, e.src, e.language])).toEqual([
      ['body', undefined, 'en'],
      ['p', 'title', 'en'],
      ['span', 'title', 'be'],
      ['p', undefined, 'en'],
    ]);
    expect(found[1]?.template).toEqual({ file: 'templates/a:b.hbs', line: 3, column: 7 });
    expect(found[1]?.attributes.size).toBe(0);
    expect(tree('<p data-src="a.b"><b data-src="a.b">x</b></p>')).toEqual(['<p> @a.b', '  <b>', '    "x"']);
  });

  it('knows the parents of elements, and numbers them in document order', () => {
    const tree = parseMarkup('<div><p>a<b>b</b></p><p>c</p></div>').value;
    expect(elements(tree.root).map((element) => tree.place(element)?.order)).toEqual([0, 1, 3, 5]);
    expectParents(tree);
  });

  it('accepts every supported element where it belongs', () => {
    const html = `<body><article><header><h1>a</h1></header><main><nav><p>b</p></nav><section><h2>c</h2><h3>c</h3><h4>c</h4>
      <h5>c</h5><h6>c</h6><ul><li>d</li></ul><ol start="2" type="a"><li value="3"><p>e</p></li></ol>
      <dl><dt>f</dt><dd>g</dd><div><dt>h</dt><dd>i</dd></div></dl><blockquote cite="x"><p>j</p></blockquote>
      <figure id="f"><chart name="s"></chart><graphic kind="yes"></graphic><figcaption>k</figcaption></figure><hr><pre>l</pre><address>m</address>
      <table><caption>n</caption><colgroup><col span="2"></colgroup><thead><tr><th scope="col">o</th></tr></thead>
      <tbody><tr><td colspan="2">p</td></tr></tbody><tfoot><tr><td>q</td></tr></tfoot></table>
      <p><a href="#f">r</a><em>s</em><strong>t</strong><b>u</b><i>v</i><code>w</code><sup>x</sup><sub>y</sub>
      <small>z</small><span>a</span><abbr title="b">c</abbr><cite>d</cite><q>e</q><time datetime="2022">f</time>
      <mark>g</mark><bdi>h</bdi><bdo dir="rtl">i</bdo><br><img src="a.png" alt=""></p></section></main><aside>h</aside><footer>i</footer></article></body>`;
    const { value, diagnostics } = parseMarkup(html);
    expect(diagnostics).toEqual([]);
    const found = new Set(elements(value.root).map(({ name }) => name));
    expect([...elementNames()].filter((name) => !found.has(name))).toEqual([]);
  });
});

describe('end tags', () => {
  it.each([
    ['<div><p>a<p>b<h2>c</h2><p>d</div>', '<div><p>a</p><p>b</p><h2>c</h2><p>d</p></div>'],
    [
      '<ul><li>a<li><p>b<p>c<ul><li>d</ul><li>e</ul>',
      '<ul><li>a</li><li><p>b</p><p>c</p><ul><li>d</li></ul></li><li>e</li></ul>',
    ],
    ['<dl><dt>a<dt>b<dd><p>c<dt>d<dd>e</dl>', '<dl><dt>a</dt><dt>b</dt><dd><p>c</p></dd><dt>d</dt><dd>e</dd></dl>'],
    [
      '<table><caption>a<colgroup><col><thead><tr><th>b<th>c<tbody><tr><td>d<td><p>e<tr><td>f<tbody><tr><td>g<tfoot><tr><td>h</table>',
      '<table><caption>a</caption><colgroup><col></colgroup><thead><tr><th>b</th><th>c</th></tr></thead><tbody><tr><td>d</td><td><p>e</p></td></tr><tr><td>f</td></tr></tbody><tbody><tr><td>g</td></tr></tbody><tfoot><tr><td>h</td></tr></tfoot></table>',
    ],
    [
      '<table><tr><td>a<table><tr><td>b</table><td>c<tfoot><tr><td>d</table>',
      '<table><tr><td>a<table><tr><td>b</td></tr></table></td><td>c</td></tr><tfoot><tr><td>d</td></tr></tfoot></table>',
    ],
    ['<body><section><p>a</section>', '<body><section><p>a</p></section></body>'],
    [
      '<blockquote><p>a<blockquote><p>b</blockquote><p>c</blockquote>',
      '<blockquote><p>a</p><blockquote><p>b</p></blockquote><p>c</p></blockquote>',
    ],
  ])('may be left out where HTML allows it: %s', (short, full) => {
    expect(parseMarkup(short).diagnostics).toEqual([]);
    expect(tree(short)).toEqual(tree(full));
  });
});

describe('invalid markup', () => {
  it.each([
    [
      '<div><blokquote>a</blokquote></div>',
      ["error html/unknown-element: <blokquote> isn't a supported element (did you mean 'blockquote'?)"],
    ],
    [
      '<html><body>a</body></html>',
      ['error html/unknown-element: <html> isn\'t a supported element (a layout starts with <body lang="...">)'],
    ],
    [
      '<div><li>a</li></div>',
      ["error html/misplaced-element: <li> isn't allowed in <div> (it belongs in <ul> or <ol>)"],
    ],
    ['<ul><p>a</p></ul>', ["error html/misplaced-element: <p> isn't allowed in <ul>"]],
    ['<h2><div>a</div></h2>', ["error html/misplaced-element: <div> isn't allowed in <h2>"]],
    ['<table>a<tr><td>b</td></tr></table>', ['error html/misplaced-text: text isn\'t allowed in <table>: "a"']],
    ['<div><p>a<div>b</div></p></div>', ["error html/unclosed: <p> isn't closed before <div> (add </p>)"]],
    ['<ul><li>a<li>b</div></ul>', ['error html/stray-end-tag: </div> closes nothing']],
    [
      '<ul><li><em>a<li>b</ul>',
      [
        "error html/misplaced-element: <li> isn't allowed in <em> (it belongs in <ul> or <ol>)",
        "error html/unclosed: <em> isn't closed before </ul> (add </em>)",
      ],
    ],
    ['<div><p>a<div>b</div>c</div></p>', ['error html/stray-end-tag: </p> closes nothing']],
    ['<dl><dt>a</dl>', ["error html/unclosed: <dt> isn't closed before </dl> (add </dt>)"]],
    [
      '<div><figure><figcaption>a<p>b</figure></div>',
      ["error html/unclosed: <figcaption> isn't closed before </figure> (add </figcaption>)"],
    ],
    ['<p><em>a</p>', ["error html/unclosed: <em> isn't closed before </p> (add </em>)"]],
    ['<div><p>a</p>', ["error html/unclosed: <div> isn't closed before the end (add </div>)"]],
    ['<p>a</em></p>', ['error html/stray-end-tag: </em> closes nothing']],
    [
      '<div><p>a</p><p class="b</div>',
      [
        "error html/unfinished-tag: the tag <p has no end (a '>' or a closing quote is missing)",
        "error html/unclosed: <div> isn't closed before the end (add </div>)",
      ],
    ],
    ['<div><p id="a">b</p><p id="a">c</p></div>', ["error html/duplicate-id: the id 'a' is used twice"]],
    [
      '<p><img src="a.png"></p>',
      ['error html/missing-alt: <img> has no alternative text (add alt="..." (empty for decoration))'],
    ],
    [
      '<p clas="a" data-x="b" aria-label="c">d</p>',
      ["warning html/unknown-attribute: <p> has no attribute 'clas' (did you mean 'class'?)"],
    ],
    [
      '<p>a</p><p>b</p>',
      [
        'error html/no-single-root: the markup must be a single element, found <p>, <p> (put everything into one <body lang="...">)',
      ],
    ],
    [
      '',
      [
        'error html/no-single-root: the markup must be a single element, found nothing (put everything into one <body lang="...">)',
      ],
    ],
  ] as const)('%s', (html, diagnostics) => {
    expect(said(html)).toEqual(diagnostics);
  });

  it('is reported in the template, else in the data, else at the nearest tag of a template', () => {
    const html =
      '<div data-at="a.hbs:1:1"><foo data-at="a.hbs:2:3"></foo><p data-src="x"><xyz></xyz></p><baz></baz></div>';
    const spans = new Map([['x', { file: 'brief.yaml', line: 9, column: 2 }]]);
    const { diagnostics } = parseMarkup(html, { spans });
    expect(diagnostics.map(show)).toEqual([
      "a.hbs:2:3 error html/unknown-element: <foo> isn't a supported element",
      "brief.yaml:9:2 error html/unknown-element: <xyz> isn't a supported element (from x)",
      "a.hbs:1:1 error html/unknown-element: <baz> isn't a supported element",
    ]);
  });

  it('still keeps the text, without scripts and styles', () => {
    expect(tree('<div><center>a <b>b</b></center><script>if (a < b) c()</script><style>p {}</style></div>')).toEqual([
      '<div>',
      '  "a "',
      '  <b>',
      '    "b"',
    ]);
  });

  it('gets one root around loose parts', () => {
    const tree = parseMarkup('a<p>b</p>').value;
    expect(printElements(tree)).toBe('<body>\n  "a"\n  <p>\n    "b"');
    expectParents(tree);
  });

  it('of any kind results in a tree with correct parents', () => {
    const tag = fc.constantFrom('p', 'div', 'li', 'ul', 'td', 'tr', 'table', 'em', 'a', 'br', 'x', 'script', 'body');
    const piece = fc.oneof(
      tag.map((name) => `<${name}>`),
      tag.map((name) => `</${name}>`),
      tag.map((name) => `<${name}/>`),
      fc.constantFrom('<p class="a" id=b>', '<!--', '-->', '&amp;', '&', '<', '>', '"', '<p a', ' ', '<![CDATA['),
      fc.string({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        expectParents(parseMarkup(pieces.join('')).value);
      }),
    );
  });

  it('is limited in depth', () => {
    const { value, diagnostics } = parseMarkup('<div>'.repeat(5000));
    expect(diagnostics.filter((d) => d.code === 'html/too-deep')).toHaveLength(1);
    expect(nodes(value.root).length).toBeLessThan(500);
  });
});
