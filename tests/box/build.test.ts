import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildBoxes } from '../../src/box/build.ts';
import { printBoxes } from '../../src/box/print.ts';
import { cascade, createStyleCache } from '../../src/css/cascade.ts';
import { parseMarkup } from '../../src/html/parse.ts';

const userAgent = readFileSync(new URL('../../src/css/user-agent.css', import.meta.url), 'utf8');

function boxes(html: string, css = '', pageOf: (id: string) => string | undefined = () => undefined): string[] {
  const root = parseMarkup(`<body lang="en">${html}</body>`);
  const sheets = [
    { file: 'ua.css', text: userAgent, origin: 'user-agent' },
    { file: 'test.css', text: css, origin: 'author' },
  ] as const;
  const styled = cascade(root.value, sheets, createStyleCache());
  const { value, diagnostics } = buildBoxes(styled.value, {
    pageOf,
    counterAt: () => undefined,
    pageCount: () => undefined,
  });
  const said = [...root.diagnostics, ...styled.diagnostics, ...diagnostics].map(
    (d) => `${d.severity} ${d.code} ${d.message}`,
  );
  return [...printBoxes(value).trimEnd().split('\n').slice(1), ...said];
}

describe('boxes', () => {
  it('wrap stray inline content in anonymous blocks', () => {
    expect(boxes('<div>one <p>two</p> three <em>four</em></div>')).toEqual([
      '  block div',
      '    block anonymous',
      '      text div "one"',
      '    block p',
      '      text p "two"',
      '    block anonymous',
      '      text div "three "',
      '      text em "four"',
    ]);
  });

  it('collapse white space across elements, and preserve it in pre', () => {
    expect(
      boxes('<p>  one\n <em> two </em>  three<br> four </p><pre>a\n  b</pre>', 'pre { white-space: pre }'),
    ).toEqual([
      '  block p',
      '    text p "one "',
      '    text em "two "',
      '    text p "three"',
      '    break',
      '    text p "four"',
      '  block pre',
      '    text pre "a\\n  b"',
    ]);
  });

  it('number lists, with `start` and nested', () => {
    const markers = boxes('<ol start="3"><li>a<ul><li>b</li></ul></li><li value="9">c</li><li>d</li></ol>')
      .filter((line) => line.includes('marker'))
      .map((line) => line.trim());
    expect(markers).toEqual([
      'block li marker "3."',
      expect.stringMatching(/^block li marker "[•◦]"$/),
      'block li marker "9."',
      'block li marker "10."',
    ]);
  });

  it('resolve generated content: counters, attributes, page references', () => {
    const css = `
      body { counter-reset: figure }
      figure { counter-increment: figure }
      figcaption::before { content: "Figure " counter(figure) ": " }
      a::after { content: ", page " target-counter(attr(href), page) }
      p { text-transform: uppercase }`;
    const html =
      '<figure><figcaption>one</figcaption></figure><figure><figcaption>two</figcaption></figure><p><a href="#x">see</a></p>';
    expect(
      boxes(html, css, (id) => (id === 'x' ? '7' : undefined))
        .filter((l) => /text|generated/.test(l))
        .map((l) => l.trim()),
    ).toEqual([
      'generated figcaption "Figure 1: "',
      'text figcaption "one"',
      'generated figcaption "Figure 2: "',
      'text figcaption "two"',
      'text a "SEE"',
      'generated a ", PAGE 7"',
    ]);
  });

  it('keep leaders in generated content', () => {
    const css = 'a::after { content: " " leader(dotted) " " target-counter(attr(href), page) }';
    expect(boxes('<p><a href="#x">Alpha</a></p>', css, () => '7')).toEqual([
      '  block p',
      '    text a "Alpha"',
      '    generated a " "',
      '    leader ". "',
      '    generated a " 7"',
    ]);
  });

  it.each([
    ['Word', 'W', 'ord'],
    ['“Word” he', '“W', 'ord” he'],
    ['A word', 'A ', 'word'],
    ['(A) word', '(A) ', 'word'],
    ['O’Neill', 'O', '’Neill'],
    ['12 words', '1', '2 words'],
    ['É\u0301a', 'É\u0301', 'a'],
  ])('give the first letter its own style: %s', (words, letter, rest) => {
    expect(boxes(`<p>${words}</p>`, 'p::first-letter { color: red }')).toEqual([
      '  block p',
      `    text p ${JSON.stringify(letter)}`,
      `    text p ${JSON.stringify(rest)}`,
    ]);
  });

  it('extract a first letter that sinks into several lines', () => {
    expect(boxes('<p><em>Word</em> here</p>', 'p::first-letter { initial-letter: 3 }')).toEqual([
      '  block p',
      '    initial 3 3 "W"',
      '    text em "ord"',
      '    text p " here"',
    ]);
    expect(boxes('<p>W</p>', 'p::first-letter { initial-letter: 3 2 }')).toEqual(['  block p', '    text p "W"']);
  });

  it('keep the edges of inline boxes, and inline-level boxes', () => {
    const css = 'code { padding: 0 2pt } i { display: inline-block }';
    expect(boxes('<p>a <code>b</code> <i>c <b>d</b></i></p>', css)).toEqual([
      '  block p',
      '    text p "a "',
      '    start code',
      '    text code "b"',
      '    end code',
      '    text p " "',
      '    block i',
      '      text i "c "',
      '      text b "d"',
    ]);
  });

  it('omit elements that are not displayed', () => {
    expect(boxes('<p>a</p><p class="x">b</p><p>c <span class="x">d</span></p>', '.x { display: none }')).toEqual([
      '  block p',
      '    text p "a"',
      '  block p',
      '    text p "c"',
    ]);
  });

  it('blockify the items of flex and grid boxes', () => {
    expect(boxes('<div>one <span>two</span> </div>', 'div { display: flex }')).toEqual([
      '  flex div',
      '    block anonymous',
      '      text div "one"',
      '    block span',
      '      text span "two"',
    ]);
  });

  it('report values without effect once', () => {
    const html = '<div><p>a</p></div>'.repeat(2);
    const said = boxes(html, 'div::first-letter { color: red }').filter((l) => l.startsWith('warning'));
    expect(said).toEqual(["warning box/not-laid-out '::first-letter' on <div> has no effect"]);
  });
});

describe('lists', () => {
  const markers = (html: string, css = ''): string[] =>
    boxes(html, css).flatMap((line) => /marker "(.*)"/.exec(line)?.[1] ?? []);

  it('count down where they are reversed', () => {
    expect(markers('<ol reversed><li>a</li><li>b</li><li>c</li></ol>')).toEqual(['3.', '2.', '1.']);
    expect(markers('<ol reversed start="10"><li>a</li><li value="5">b</li><li>c</li></ol>')).toEqual([
      '10.',
      '5.',
      '4.',
    ]);
  });

  it('accept any counter style, and custom marker text', () => {
    expect(markers('<ol><li>a</li><li>b</li></ol>', 'ol { list-style: lower-greek }')).toEqual(['α.', 'β.']);
    expect(markers('<ul><li>a</li></ul>', 'ul { list-style-type: "→ " }')).toEqual(['→ ']);
  });

  it('have inline markers with list-style-position: inside', () => {
    const css = 'ol { list-style-position: inside }';
    expect(boxes('<ol><li>a</li><li><p>b</p></li></ol>', css)).toEqual([
      '  block ol',
      '    block li',
      '      generated li "1. "',
      '      text li "a"',
      '    block li',
      '      block anonymous',
      '        generated li "2."',
      '      block p',
      '        text p "b"',
    ]);
  });
});
