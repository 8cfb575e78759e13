import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ElementNode } from '../../src/html/element.ts';
import { ElementMemory } from '../../src/html/kept-elements.ts';
import { parseMarkup } from '../../src/html/parse.ts';
import { printElements } from '../../src/html/print.ts';
import { runs } from '../support/runs.ts';

function elements(element: ElementNode): ElementNode[] {
  return [element, ...element.children.flatMap((child) => (child.kind === 'element' ? elements(child) : []))];
}

/** The text of each element of `after` that `before` has, too. */
function shared(before: string, after: string): string[] {
  const memory = new ElementMemory();
  const last = new Set(elements(parseMarkup(before, { memory }).value.root));
  const kept = elements(parseMarkup(after, { memory }).value.root).filter((element) => last.has(element));
  return kept.map(({ name, children: [first] }) => `${name} ${first?.kind === 'text' ? first.text : ''}`.trim());
}

describe('a document', () => {
  it('shares with the last one what an edit left as it was', () => {
    expect(shared('<main><p>a</p><p>b</p></main>', '<main><p>x</p><p>b</p></main>')).toEqual(['p b']);
    expect(shared('<main><p>a</p><p>b</p></main>', '<main><p>a</p><p>n</p><p>b</p></main>')).toEqual(['p a', 'p b']);
    expect(shared('<main><p>a</p><p>n</p><p>b</p></main>', '<main><p>a</p><p>b</p></main>')).toEqual(['p a', 'p b']);
    expect(shared('<main class="a"><p>a</p></main>', '<main class="b"><p>a</p></main>')).toEqual(['p a']);
    expect(shared('<main><p>a</p></main>', '<main><p>a</p></main>')).toEqual(['main', 'p a']);
  });

  it('does not share what has another place, language or attribute', () => {
    const tag = '<p data-at="a.hbs:1:1" data-src="title" class="a">';
    for (const other of [
      '<p data-at="a.hbs:2:1" data-src="title" class="a">',
      '<p data-at="a.hbs:1:1" data-src="lead" class="a">',
      '<p data-at="a.hbs:1:1" data-src="title" class="b">',
      '<p data-at="a.hbs:1:1" data-src="title" class="a" lang="fr">',
    ]) {
      expect(shared(`<main>${tag}a</p></main>`, `<main>${other}a</p></main>`)).toEqual([]);
    }
    expect(shared('<main lang="en"><p>a</p></main>', '<main lang="fr"><p>a</p></main>')).toEqual([]);
  });

  it('is what it would be without the last one, and has no element twice', () => {
    const { html } = fc.letrec<{ html: string }>((tie) => ({
      html: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('a', 'b', '<br>', '<b>c</b>'),
        fc
          .tuple(fc.constantFrom('div', 'div class="x"', 'p'), fc.array(tie('html'), { maxLength: 4 }))
          .map(([tag, inner]) => `<${tag}>${inner.join('')}</${tag.slice(0, tag === 'p' ? 1 : 3)}>`),
      ),
    }));
    fc.assert(
      fc.property(fc.array(html, { minLength: 2, maxLength: 5 }), (documents) => {
        const memory = new ElementMemory();
        for (const one of documents) {
          const text = `<body>${one}</body>`;
          const { root } = parseMarkup(text, { memory }).value;
          expect(printElements(parseMarkup(text, { memory }).value)).toBe(printElements(parseMarkup(text).value));
          expect(new Set(elements(root)).size).toBe(elements(root).length);
        }
      }),
      { numRuns: runs(100) },
    );
  });
});
