import { describe, expect, it } from 'vitest';
import { printTags } from '../../src/tags/print.ts';
import type { ContentMark, TagNode } from '../../src/tags/tag-tree.ts';
import { type RealOptions, realPages } from './real-pages.ts';

/** The tree without its root and MCIDs; bounding boxes only with their size, as the position depends on layout. */
async function tags(html: string, options: RealOptions = {}): Promise<string> {
  const { plan } = await realPages(html, options);
  const lines = printTags(plan).trimEnd().split('\n').slice(1);
  const stable = lines.map((line) =>
    line
      .slice(2)
      .replace(/ @(\d+)\.\d+$/, (_, page) => (page === '1' ? '' : ` @${page}`))
      .replace(/bbox=(\d+),(\d+),(\d+),(\d+)/, (_, a, b, c, d) => `bbox=${c - a}x${d - b}`),
  );
  return `\n${stable.join('\n')}\n`;
}

describe('elements', () => {
  it('headings, sections and paragraphs include the text of inline elements', async () => {
    expect(
      await tags(
        '<article><section><h2>Head <em>two</em></h2><p>One <strong>two</strong> three.</p></section></article>',
      ),
    ).toBe(`
Sect
  H2
    "Head two"
  P
    "One two three."
`);
  });

  it('text directly in a block is a paragraph, before and after inner blocks', async () => {
    expect(await tags('<div>Before <em>it</em><p>Inner</p>after</div><aside>Aside</aside>')).toBe(`
P
  "Before it"
P
  "Inner"
P
  "after"
Sect
  P
    "Aside"
`);
  });

  it('lists with labels, bodies and the numbering of their labels', async () => {
    const html = '<ol><li>One<ul><li><p>Two</p></li></ul></li></ol><ul class="none"><li>x</li></ul>';
    expect(await tags(html, { css: 'ul { list-style-type: square } .none { list-style-type: none }' })).toBe(`
L numbering=Decimal
  LI
    Lbl
      "1."
    LBody
      "One"
      L numbering=Square
        LI
          Lbl
            "▪"
          LBody
            P
              "Two"
L numbering=None
  LI
    LBody
      "x"
`);
  });

  it('terms and definitions', async () => {
    expect(await tags('<dl><dt>Term</dt><dd>Meaning</dd><dd>Another</dd><dt>Next</dt><dd>M</dd></dl>')).toBe(`
L numbering=None
  LI
    Lbl
      "Term"
    LBody
      "Meaning"
    LBody
      "Another"
  LI
    Lbl
      "Next"
    LBody
      "M"
`);
  });

  it('tables with scopes, spans and empty cells', async () => {
    const html = `<table><caption>Cap</caption><thead><tr><th>A</th><th scope="col" colspan="2">B</th></tr></thead>
      <tbody><tr><th>r</th><td></td><td>2</td></tr></tbody></table>`;
    expect(await tags(html)).toBe(`
Table
  Caption
    "Cap"
  THead
    TR
      TH scope=Column
        "A"
      TH scope=Column colspan=2
        "B"
  TBody
    TR
      TH scope=Row
        "r"
      TD
      TD
        "2"
`);
  });

  it('rows beside a table head get a body', async () => {
    const html =
      '<table><thead><tr><th>A</th></tr></thead><tr><td>b</td></tr><thead><tr><th>C</th></tr></thead></table>';
    expect((await tags(html)).match(/T(able|Head|Body|R)\b/g)).toEqual([
      'Table',
      'THead',
      'TR',
      'TBody',
      'TR',
      'TBody',
      'TR',
    ]);
    const alone = '<table><thead><tr><th>A</th></tr></thead></table>';
    expect((await tags(alone)).match(/T(able|Head|Body|R)\b/g)).toEqual(['Table', 'TBody', 'TR']);
  });

  it('figures, charts and images; images without alternative text are decoration', async () => {
    const html = `<figure><figcaption>Cap</figcaption><chart name="Bars"></chart><p>Note</p></figure>
      <p>A <img src="a.png" alt="pic"> b</p><img src="b.png" alt="">`;
    expect(await tags(html)).toBe(
      `
Div
  Figure alt="Bars" bbox=60x30
    Caption
      "Cap"
    ""
  P
    "Note"
P
  "A "
  Figure alt="pic" bbox=60x30
    ""
  " b"
`,
    );
  });

  it('quotations, code and text in other languages', async () => {
    const html = `<blockquote><p>Said</p>bare</blockquote><p>A <q>quote</q>, <code>x</code>, <span lang="be">Беларусь</span>,
      <em lang="en">same</em></p><p lang="de">Deutsch <i lang="fr">mot</i></p>`;
    expect(await tags(html)).toBe(`
BlockQuote
  P
    "Said"
  P
    "bare"
P
  "A "
  Quote
    "“quote”"
  ", "
  Code
    "x"
  ", "
  Span lang=be
    "Беларусь"
  ", same"
P lang=de
  "Deutsch "
  Span lang=fr
    "mot"
`);
  });

  it('links, note marks, notes and backlinks; links without a target are plain text', async () => {
    const html = `<p>See <a href="https://example.org/" title="Site">this <em>site</em></a> and <a href="#gone">that</a>.<a
      id="r1" role="doc-noteref" href="#n1">1</a></p>
      <ol><li role="doc-endnote" id="n1">Note. <a role="doc-backlink" href="#r1" title="Back">b</a></li></ol>`;
    expect(await tags(html)).toBe(`
P
  "See "
  Link link=https://example.org/ "Site"
    "this site"
  " and that."
  Reference
    Link link=#n1 "1"
      "1"
L numbering=Decimal
  LI
    Lbl
      "1."
    LBody
      Note id=n1
        "Note. "
        Link link=#r1 "Back"
          "b"
`);
  });

  it('contents', async () => {
    const html = '<nav role="doc-toc"><ol><li><a href="#a">Alpha</a></li></ol></nav><h2 id="a">Alpha</h2>';
    expect(await tags(html, { css: 'nav li { list-style-type: none }' })).toBe(`
Sect
  TOC
    TOCI
      P
        Reference
          Link link=#a "Alpha"
            "Alpha"
H2
  "Alpha"
`);
  });

  it('leader dots are artifacts', async () => {
    const css = `p::after { content: leader('.') " 12" }`;
    expect(await tags('<p>Alpha</p>', { css })).toBe(`
P
  "Alpha"
  " 12"
`);
  });

  it('empty, decorative and repeated elements are omitted', async () => {
    expect(await tags('<section></section><p></p><hr><ul></ul><p>x</p>')).toBe('\nP\n  "x"\n');
  });
});

const long = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');

describe('across pages', () => {
  const css = '@page { size: 200pt 80pt; margin: 10pt } p, li, td, h2 { margin: 0; widows: 1; orphans: 1 }';

  it('a paragraph is one P with content on each page', async () => {
    const { plan } = await realPages(`<p>${long}</p>`, { css });
    const [p, ...others] = plan.root.children as readonly TagNode[];
    expect(others).toEqual([]);
    const marks = (p?.children ?? []) as readonly ContentMark[];
    expect(marks.map((m) => [m.page, m.mcid])).toEqual(marks.map((_, i) => [i + 1, 0]));
    expect(marks.length).toBeGreaterThan(1);
    expect(words(printTags(plan))).toBe(long);
  });

  it.each([
    ['a list item', `<ul><li>${long}</li></ul>`, 'LBody', `•${long}`],
    ['a link', `<p><a href="https://example.org/">${long}</a></p>`, 'Link', long],
    ['a quotation', `<blockquote><p>${long}</p></blockquote>`, 'P', long],
    ['a note', `<ol><li role="doc-endnote" id="n">${long}</li></ol>`, 'Note', `1.${long}`],
    ['words in a division', `<div>${long}</div>`, 'P', long],
    ['a paragraph in columns', `<div style="x" class="c"><p>${long}</p></div>`, 'P', long],
  ])('%s is one element', async (_, html, role, said) => {
    const { plan } = await realPages(html, { css: `${css} .c { columns: 2; column-gap: 6pt }` });
    const text = printTags(plan);
    expect(text.match(new RegExp(`^ *${role}\\b`, 'gm'))).toHaveLength(1);
    expect(words(text)).toBe(said);
  });

  it('a table has one head and all its rows', async () => {
    const rows = Array.from({ length: 9 }, (_, i) => `<tr><td>r${i}</td></tr>`).join('');
    const html = `<table><thead><tr><th>Head</th></tr></thead><tbody>${rows}</tbody></table>`;
    const { plan, pages } = await realPages(html, { css });
    expect(pages.length).toBeGreaterThan(2);
    expect(words(printTags(plan))).toBe(`Head${Array.from({ length: 9 }, (_, i) => `r${i}`).join('')}`);
    expect(
      [...plan.marks.values()].filter((m) => m.kind === 'artifact' && m.type === 'Pagination').length,
    ).toBeGreaterThan(0);
  });

  it('hyphens added by line breaking are not text', async () => {
    const text = 'Extraordinarily incomprehensible internationalisation considerations notwithstanding.';
    const { plan, pages } = await realPages(`<p>${text}</p>`, {
      css: 'body { hyphens: auto } @page { size: 110pt 300pt }',
    });
    expect(
      JSON.stringify(
        pages.map((p) => p.content),
        (k, v) => (k === 'parent' || k === 'element' || k === 'face' ? undefined : v),
      ),
    ).toContain('"origin":"hyphen"');
    expect(words(printTags(plan))).toBe(text);
  });
});

/** All text of a tree in reading order. */
function words(printed: string): string {
  return [...printed.matchAll(/^ *("(?:[^"\\]|\\.)*") @/gm)].map((m) => JSON.parse(m[1] ?? '""')).join('');
}

describe('the outline', () => {
  it('nests headings by level, in source order, with their text', async () => {
    const html =
      '<h1>T <em>i</em></h1><section><h2>A</h2><h3>A1</h3></section><aside><h4>deep</h4></aside><h2>B &amp; <b>C</b></h2>';
    const { plan } = await realPages(html);
    const show = (entries: typeof plan.outline): unknown =>
      entries.map((e) => [e.title, ...(show(e.children) as unknown[])]);
    expect(show(plan.outline)).toEqual([['T i', ['A', ['A1', ['deep']]], ['B & C']]]);
    expect(plan.outline[0]?.page).toBe(1);
  });
});

describe('right-to-left text', () => {
  it('is read in logical order', async () => {
    const { plan } = await realPages('<p dir="rtl">אבג <b>דהו</b> abc <i>def</i> זחט</p>', {
      css: 'p { direction: rtl }',
    });
    expect(words(printTags(plan))).toBe('אבג דהו abc def זחט');
  });
});
