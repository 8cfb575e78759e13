/**
 * A layout may omit parts of a brief. No printed text may then refer to them: note marks without notes, notes without
 * marks and references in parentheses are removed; a reference that a sentence needs points to the full brief.
 */

import { isReplacedElement } from '../core/replaced-elements.ts';
import type { ElementNode } from '../html/element.ts';
import type { ElementTree } from '../html/element-tree.ts';
import { type Copies, cutReferences, type ReferenceWords } from './cut-references.ts';
import type { StyledDocument, StyledElement, StyledNode } from './styled.ts';

/** The document without references to unprinted elements; the same object where there are none. */
export function withoutDeadReferences(document: StyledDocument, words: ReferenceWords): StyledDocument {
  let { root, tree } = document;
  // Each pass removes elements or links, so the loop ends.
  for (;;) {
    const pruner = new Pruner(root, tree, words);
    const next = pruner.prune();
    if (next === root) return root === document.root ? document : { ...document, root, tree, pruned: true };
    root = next;
    tree = tree.withCopies(pruner.copies);
  }
}

/** The displayed elements below one, outer before inner. */
export function* displayed(styled: StyledElement): Generator<StyledElement> {
  if (styled.style.display === 'none') return;
  yield styled;
  for (const child of styled.children) if (child.kind === 'element') yield* displayed(child);
}

class Pruner {
  /** The changed elements, with their originals. */
  readonly copies: Copies = new Map();
  readonly #tree: ElementTree;
  readonly #root: StyledElement;
  readonly #words: ReferenceWords;
  readonly #printed = new Set<string>();
  /** Ids of elements that the layout contains but doesn't display. */
  readonly #hidden = new Set<string>();
  /** The first mark of each note, by the note's id. */
  readonly #marks = new Map<string, string>();

  constructor(root: StyledElement, tree: ElementTree, words: ReferenceWords) {
    this.#tree = tree;
    this.#root = root;
    this.#words = words;
    for (const { element } of displayed(root)) {
      const { attributes } = element;
      const id = attributes.get('id');
      if (id !== undefined) this.#printed.add(id);
      const note = attributes.get('role') === 'doc-noteref' ? targetOf(element) : undefined;
      if (note !== undefined && !this.#marks.has(note)) this.#marks.set(note, id ?? '');
    }
    collectIds(root.element, this.#hidden);
    for (const id of this.#printed) this.#hidden.delete(id);
  }

  prune(): StyledElement {
    return this.#inside(this.#root);
  }

  #element(styled: StyledElement): StyledElement | undefined {
    if (styled.style.display === 'none') return styled;
    const { element } = styled;
    if (this.#isPointless(element)) return undefined;
    const target = targetOf(element);
    const dead = target !== undefined && !this.#printed.has(target);
    if (dead && element.attributes.get('role') === 'doc-backlink') return this.#toAnotherMark(styled);
    if (dead && (this.#hidden.has(target) || hasClass(element, 'term'))) return this.#changed(styled, unlinked(styled));
    const inside = this.#inside(styled);
    return inside !== styled && isEmpty(inside) && !isEmpty(styled) ? undefined : inside;
  }

  #inside(styled: StyledElement): StyledElement {
    const cut = cutReferences(styled.children, (child) => this.#isDeadReference(child), this.#words, this.copies);
    const children = cut.flatMap((child) => (child.kind === 'element' ? (this.#element(child) ?? []) : child));
    const same = children.length === styled.children.length && children.every((c, i) => c === styled.children[i]);
    return same ? styled : { ...styled, children };
  }

  #isDeadReference({ element, style }: StyledElement): boolean {
    const target = targetOf(element);
    if (target === undefined || style.display === 'none' || this.#printed.has(target)) return false;
    return hasClass(element, 'reference');
  }

  /** True for a mark without its note, a note without its mark, or a contents entry for an unprinted element. */
  #isPointless(element: ElementNode): boolean {
    const role = element.attributes.get('role');
    if (role === 'doc-noteref') return !this.#printed.has(targetOf(element) ?? '');
    if (role === 'doc-endnote' || role === 'doc-footnote') return !this.#marks.has(element.attributes.get('id') ?? '');
    if (element.name !== 'li' || !this.#isInContents(element)) return false;
    return element.children.some((child) => {
      return child.kind === 'element' && this.#hidden.has(targetOf(child) ?? '');
    });
  }

  #isInContents(element: ElementNode): boolean {
    for (let e: ElementNode | undefined = element; e; e = this.#tree.parent(e)) {
      if (e.attributes.get('role') === 'doc-toc') return true;
    }
    return false;
  }

  #changed(before: StyledElement, after: StyledElement): StyledElement {
    this.copies.set(after.element, before.element);
    return after;
  }

  #toAnotherMark(styled: StyledElement): StyledElement | undefined {
    for (let e: ElementNode | undefined = styled.element; e; e = this.#tree.parent(e)) {
      const mark = this.#marks.get(e.attributes.get('id') ?? '');
      if (!mark) continue;
      const attributes = new Map(styled.element.attributes).set('href', `#${mark}`);
      return this.#changed(styled, { ...styled, element: { ...styled.element, attributes } });
    }
    return undefined;
  }
}

/** The id of a link's target. */
function targetOf({ name, attributes }: ElementNode): string | undefined {
  const href = name === 'a' ? attributes.get('href') : undefined;
  return href?.startsWith('#') ? href.slice(1) : undefined;
}

function hasClass({ attributes }: ElementNode, name: string): boolean {
  return (attributes.get('class') ?? '').split(/\s+/).includes(name);
}

/** The words of a link without a target, without generated content such as its page number. */
function unlinked(styled: StyledElement): StyledElement {
  const { element } = styled;
  const attributes = new Map([...element.attributes].filter(([name]) => name !== 'href'));
  return { ...styled, element: { ...element, name: 'span', attributes }, before: undefined, after: undefined };
}

/** True where nothing visible is left except headings, which are of no use alone. */
function isEmpty({ children, before, after }: StyledElement): boolean {
  return !before && !after && children.every(isNothing);
}

function isNothing(node: StyledNode): boolean {
  if (node.kind === 'text') return node.text.trim() === '';
  if (node.style.display === 'none') return true;
  const { name } = node.element;
  return (
    /^h[1-6]$/.test(name) || (!isReplacedElement(name) && !['br', 'hr', 'td', 'th'].includes(name) && isEmpty(node))
  );
}

function collectIds(element: ElementNode, ids: Set<string>): void {
  const id = element.attributes.get('id');
  if (id !== undefined) ids.add(id);
  for (const child of element.children) if (child.kind === 'element') collectIds(child, ids);
}
