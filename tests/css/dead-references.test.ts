/** Removing references to parts that a layout omits: marks, notes, references in parentheses and in sentences. */

import { describe, expect, it } from 'vitest';
import { cascade, createStyleCache } from '../../src/css/cascade.ts';
import { displayed, withoutDeadReferences } from '../../src/css/dead-references.ts';
import type { StyledDocument, StyledNode } from '../../src/css/styled.ts';
import { parseMarkup } from '../../src/html/parse.ts';

const WORDS = { inFullBrief: 'in the full brief', lead: ['see', 'also', 'and', 'or', 'compare'] };

function styled(html: string, css = '', words = WORDS): StyledDocument {
  const sheets = [{ file: 'a.css', text: `.hidden { display: none } ${css}`, origin: 'author' as const }];
  const { value } = cascade(parseMarkup(`<body lang="en">${html}</body>`).value, sheets, createStyleCache());
  return withoutDeadReferences(value, words);
}

function printed(html: string, css = '', words = WORDS): string {
  return markup(styled(html, css, words).root.children);
}

/** The displayed text, with links in brackets and their targets. */
function markup(nodes: readonly StyledNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return node.text;
      if (node.style.display === 'none') return '';
      const href = node.element.attributes.get('href');
      const inside = markup(node.children);
      if (node.element.name === 'li' || node.element.name === 'h2') return `${inside}|`;
      return href === undefined ? inside : `[${inside}]${href}`;
    })
    .join('')
    .replaceAll('\u00a0', '~');
}

/** In a text, `D` is a reference to an omitted element, `P` to a printed one. */
function sentence(text: string): string {
  const links = text.replace(/\b[DP]\b/g, (letter) => {
    return letter === 'D'
      ? '<a class="reference" href="#no">Figure 3</a>'
      : '<a class="reference" href="#yes">Figure 1</a>';
  });
  return printed(`<p>${links}</p><div id="yes"></div>`).replaceAll('[Figure 1]#yes', 'P');
}

describe('references to omitted elements', () => {
  it.each([
    ['Prices rose (D).', 'Prices rose.'],
    ['Prices rose (see D).', 'Prices rose.'],
    ['Prices rose (see also D and D; D) in May.', 'Prices rose in May.'],
    ['Prices rose [D].', 'Prices rose.'],
    ['Prices rose (P and D).', 'Prices rose (P).'],
    ['Prices rose (D and P).', 'Prices rose (P).'],
    ['Prices rose (D, P, D).', 'Prices rose (P).'],
    ['Prices rose (12%, see D).', 'Prices rose (12%).'],
    ['Prices rose (D; 12%).', 'Prices rose (12%).'],
    ['Prices rose (<em>much</em>, D).', 'Prices rose (much).'],
    ['It fell (in May) and (D) rose.', 'It fell (in May) and rose.'],
    ['Prices rose (P).', 'Prices rose (P).'],
  ])('go from parentheses: %s', (text, expected) => {
    expect(sentence(text)).toBe(expected);
  });

  it.each([
    ['As D shows, prices rose.', 'As Figure 3~in the full brief shows, prices rose.'],
    ['Prices rose (as D shows in May).', 'Prices rose (as Figure 3~in the full brief shows in May).'],
    ['<strong>D</strong>', 'Figure 3~in the full brief'],
    ['As P shows.', 'As P shows.'],
  ])('keep their words in a sentence, without a link: %s', (text, expected) => {
    expect(sentence(text)).toBe(expected);
  });

  it('keep only their words if the language has none for the full brief', () => {
    const html = '<p>As <a class="reference" href="#no">Figure 3</a> shows.</p>';
    expect(printed(html, '', { ...WORDS, inFullBrief: '' })).toBe('As Figure 3 shows.');
  });

  it('keep their attributes, except those of links', () => {
    const html = '<p>As <a class="reference" href="#no" lang="fr" title="T">Figure 3</a> shows.</p>';
    const found: string[] = [];
    const collect = (node: StyledNode): void => {
      if (node.kind === 'text') return;
      found.push([node.element.name, ...node.element.attributes.keys()].join(' '));
      node.children.forEach(collect);
    };
    styled(html).root.children.forEach(collect);
    expect(found).toEqual(['p', 'span lang title']);
  });

  it('are removed with their paragraph if it has no other content', () => {
    expect(printed('<p>a</p><p>(<a class="reference" href="#no">Figure 3</a>)</p>')).toBe('a');
  });
});

const mark = (id: string, n: number, mention = ''): string =>
  `<a role="doc-noteref" id="noteref-${id}${mention}" href="#note-${id}">${n}</a>`;
const note = (id: string, n: number): string =>
  `<li role="doc-endnote" id="note-${id}">${n}<a role="doc-backlink" href="#noteref-${id}">up</a></li>`;
const notes = (...items: string[]): string =>
  `<section role="doc-endnotes"><h2>Notes</h2><ol>${items.join('')}</ol></section>`;

describe('notes', () => {
  it('are printed if their marks are', () => {
    const html = `<p>a${mark('x', 1)}</p><p class="hidden">b${mark('y', 2)}</p>${notes(note('x', 1), note('y', 2))}`;
    expect(printed(html)).toBe('a[1]#note-xNotes|1[up]#noteref-x|');
  });

  it('link back to the first printed mark', () => {
    const html = `<p class="hidden">b${mark('x', 1)}</p><p>a${mark('x', 1, '-2')}</p>${notes(note('x', 1))}`;
    expect(printed(html)).toBe('a[1]#note-xNotes|1[up]#noteref-x-2|');
  });

  it('are removed together with marks and headings', () => {
    expect(printed(`<p>a${mark('x', 1)}</p><div class="hidden">${notes(note('x', 1))}</div>`)).toBe('a');
    expect(printed(`<p class="hidden">a${mark('x', 1)}</p><div>${notes(note('x', 1))}</div>`)).toBe('');
  });

  it('are removed together with elements that only they mention', () => {
    const chain = `${notes(note('x', 1), `<li role="doc-endnote" id="note-y">2 as in ${mark('x', 1)}</li>`)}`;
    expect(printed(`<p class="hidden">${mark('y', 2)}</p>${chain}`)).toBe('');
  });
});

describe('links', () => {
  it('to hidden elements become plain text, and contents entries are removed', () => {
    const html =
      '<nav role="doc-toc"><ol><li><a href="#a">A</a></li><li><a href="#b">B</a></li></ol></nav>' +
      '<p><a href="#a">a</a></p><section id="a" class="hidden">A</section><section id="b">B</section>';
    expect(printed(html)).toBe('[B]#b|aB');
  });

  it('with wrong targets in a layout stay, to be reported', () => {
    expect(printed('<nav role="doc-toc"><ol><li><a href="#typo">A</a></li></ol></nav>')).toBe('[A]#typo|');
  });
});

it('leaves changed elements at their places in the document', () => {
  const { root, tree } = styled('<ul><li><a class="reference" href="#no">Figure 3</a> shows the rest.</li></ul>');
  const paths = [...displayed(root)].map(({ element }) => {
    const path: string[] = [];
    for (let at = tree.place(element); at; at = at.parent) path.unshift(at.element.name);
    return [...path.slice(0, -1), element.name].join(' ');
  });
  expect(paths).toEqual(['body', 'body ul', 'body ul li', 'body ul li span']);
});

it("doesn't change a document without dead references", () => {
  const root = parseMarkup(
    `<body><p>a (<a class="reference" href="#b">B</a>)${mark('x', 1)}</p><div id="b"></div>${notes(note('x', 1))}</body>`,
  );
  const { value } = cascade(root.value, [], createStyleCache());
  expect(withoutDeadReferences(value, WORDS)).toBe(value);
});
