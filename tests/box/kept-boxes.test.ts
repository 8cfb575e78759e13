import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BlockBox, Box } from '../../src/box/box.ts';
import { buildBoxes } from '../../src/box/build.ts';
import { printBoxes } from '../../src/box/print.ts';
import type { Outcome } from '../../src/core/diagnostic.ts';
import { cascade, createStyleCache } from '../../src/css/cascade.ts';
import { ElementMemory } from '../../src/html/kept-elements.ts';
import { parseMarkup } from '../../src/html/parse.ts';
import { boxesBelow } from '../../src/layout/page/footnotes.ts';
import { runs } from '../support/runs.ts';

const userAgent = readFileSync(new URL('../../src/css/user-agent.css', import.meta.url), 'utf8');

const SHEET = `
  body { counter-reset: figure } figure { counter-increment: figure } figure::before { content: counter(figure) ". " }
  .page::after { content: counter(page) } .pages::after { content: target-counter(attr(href), page) }
  .reset { counter-reset: figure 7 } .struck { text-decoration: line-through } .late { float: left }
  .marked > li::marker { color: red } h2 + p { color: red } p:last-child { color: blue } span { display: table-cell }`;

const styles = createStyleCache();

/** Makes the boxes of one document after the other. */
function builder(): (html: string, page?: string) => Outcome<BlockBox> {
  const memory = new ElementMemory();
  const sheets = [
    { file: 'ua.css', text: userAgent, origin: 'user-agent' },
    { file: 'test.css', text: SHEET, origin: 'author' },
  ] as const;
  return (html, page = '1') => {
    const tree = parseMarkup(`<body lang="en">${html}</body>`, { memory }).value;
    return buildBoxes(cascade(tree, sheets, styles).value, {
      pageOf: () => page,
      counterAt: () => Number(page),
      pageCount: () => 9,
    });
  };
}

/** The elements whose boxes are the same object for both documents. */
function kept(before: string, after: string): string[] {
  const build = builder();
  const last = new Set<Box>(boxesBelow(build(before).value));
  return boxesBelow(build(after).value).flatMap((box) => (last.has(box) && box.element ? [box.element.name] : []));
}

describe('the box of an element', () => {
  it('is kept where an edit is elsewhere', () => {
    expect(kept('<h1>a</h1><p>b</p>', '<h1>x</h1><p>b</p>')).toEqual(['p']);
    expect(kept('<h1>a</h1><ul><li>b</li></ul>', '<h1>x</h1><ul><li>b</li></ul>')).toEqual(['ul', 'li']);
    expect(kept('<h1>a</h1><figure>b</figure>', '<h1>x</h1><figure>b</figure>')).toEqual(['figure']);
  });

  it('is made again where a style, a counter or a page number in it has changed', () => {
    expect(kept('<h1>a</h1><p>b</p>', '<h2>a</h2><p>b</p>')).toEqual([]);
    expect(kept('<figure>b</figure><p>a</p>', '<figure>x</figure><figure>b</figure><p>a</p>')).toEqual([]);
    expect(kept('<h1>a</h1><p class="page">b</p>', '<h1>x</h1><p class="page">b</p>')).toEqual([]);
    expect(kept('<ol><li>a</li></ol>', '<ol reversed><li>a</li></ol>')).toEqual([]);
    expect(kept('<div><p>a</p></div>', '<div class="struck"><p>a</p></div>')).toEqual([]);
    expect(kept('<ul><li>a</li></ul>', '<ul class="marked"><li>a</li></ul>')).toEqual([]);
  });

  it('is what it would be without the last document', () => {
    const block = fc.constantFrom(
      '<p>a</p>', '<h2>b</h2>', '<figure>c</figure>', '<figure class="reset">d</figure>', '<p class="page">e</p>',
      '<ol><li>f</li><li value="5">g</li></ol>', '<ol reversed><li>h</li><li>i</li></ol>', '<ul><li><p>j</p></li></ul>',
      '<p><a class="pages" href="#a">k</a></p>', '<div class="struck"><p>l</p><p class="late">m</p></div>',
      '<table><tr><td>n</td><td><figure>o</figure></td></tr></table>', '<div><span>p</span><span>q</span></div>',
      '<p><figure>r</figure>s</p>',
    ); // biome-ignore format: a list
    const document = fc.array(
      fc.oneof(
        block,
        block.map((one) => `<div class="reset">${one}</div>`),
      ),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(fc.array(document, { minLength: 2, maxLength: 5 }), (documents) => {
        const build = builder();
        documents.forEach((blocks, i) => {
          const set = build(blocks.join(''), String(i));
          const fresh = builder()(blocks.join(''), String(i));
          expect(printBoxes(set.value)).toBe(printBoxes(fresh.value));
          expect(boxesBelow(set.value).map(({ style }) => style)).toEqual(
            boxesBelow(fresh.value).map(({ style }) => style),
          );
          expect(set.diagnostics).toEqual(fresh.diagnostics);
        });
      }),
      { numRuns: runs(60) },
    );
  });
});
