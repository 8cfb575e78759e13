/** Draft structure elements: created when their first content arrives, and put in source order at the end. */

import { attachedChart } from '../core/attached.ts';
import type { ElementNode } from '../html/element.ts';
import type { ElementTree } from '../html/element-tree.ts';
import { type Level, type Treatment, treatmentOf } from './roles.ts';
import type { ContentMark, StructureRole, TagNode } from './tag-tree.ts';

export interface Draft {
  readonly kind: 'draft';
  readonly role: StructureRole;
  readonly level: Level;
  readonly element: ElementNode;
  /** The element's position in the document. */
  readonly order: number;
  /** Children with sort keys in source order: content sorts after the element before it. */
  readonly children: { readonly key: number; readonly child: Draft | ContentMark }[];
  alt: string | undefined;
  bbox: TagNode['bbox'];
  id: string | undefined;
  /** For labels: their text. */
  text: string;
}

/** True for a link inside the document. */
function isInternal(href: string): boolean {
  return href.startsWith('#') || attachedChart(href) !== undefined;
}

export class Drafts {
  readonly root: Draft;
  readonly #tree: ElementTree;
  readonly #targets: ReadonlySet<string>;
  readonly #nodes = new Map<ElementNode, Draft>();
  readonly #bodies = new Map<ElementNode, Draft>();
  readonly #labels = new Map<ElementNode, Draft>();
  readonly #paragraphs = new Map<ElementNode, Draft>();
  readonly #treatments = new Map<ElementNode, Treatment>();

  /** `targets` are the addresses inside the document that links can point to: `#id`, `attachment:chart`. */
  constructor(tree: ElementTree, targets: ReadonlySet<string>) {
    this.#tree = tree;
    this.#targets = targets;
    this.root = this.#blank('Document', 'grouping', tree.root);
    this.#nodes.set(tree.root, this.root);
  }

  treatment(element: ElementNode): Treatment {
    let treatment = this.#treatments.get(element);
    if (!treatment) {
      treatment = treatmentOf(element, this.#tree, (href) => !isInternal(href) || this.#targets.has(href));
      this.#treatments.set(element, treatment);
    }
    return treatment;
  }

  /** The draft for an element's text; undefined if the text is an artifact. */
  forText(element: ElementNode, generated: boolean): Draft | undefined {
    if (!this.#tree.place(element)) return undefined;
    const treatment = this.treatment(element);
    if (treatment.kind === 'hidden') return undefined;
    if (generated && treatment.kind === 'item' && !this.#bodies.has(element)) return this.#label(element);
    return this.#inlineHost(element);
  }

  /** The Figure of an image or chart. */
  forFigure(element: ElementNode): Draft | undefined {
    return this.#tree.place(element) && this.#nodeOf(element);
  }

  /** Keeps a laid-out row even if it is empty; otherwise rows that cells span would be missing. */
  keepRow(element: ElementNode): void {
    if (this.#tree.place(element)) this.#nodeOf(element);
  }

  /** Adds empty cells; otherwise columns would be misaligned. */
  completeTables(): void {
    for (const [element] of [...this.#nodes]) {
      if (element.name === 'table') this.#completeRows(element);
    }
  }

  #completeRows(element: ElementNode): void {
    for (const child of element.children) {
      if (child.kind !== 'element') continue;
      if (['thead', 'tbody', 'tfoot'].includes(child.name)) {
        if (this.#nodes.has(child)) this.#completeRows(child);
      } else if (child.name === 'tr') {
        if (!this.#nodes.has(child)) continue;
        for (const cell of child.children) if (cell.kind === 'element') this.#nodeOf(cell);
      }
    }
  }

  /** The draft for an element's children. */
  #nodeOf(element: ElementNode): Draft {
    const known = this.#nodes.get(element);
    if (known) return known;
    const treatment = this.treatment(element);
    const parent = this.#tree.parent(element);
    if (!parent) return this.root;
    if (treatment.kind === 'item') return this.#item(element, treatment.note);
    if (treatment.kind === 'term' || treatment.kind === 'definition') return this.#definition(element, treatment.kind);
    if (treatment.kind !== 'node') return this.#nodeOf(parent);
    const { level, roles } = treatment;
    let draft = level === 'inline' ? this.#inlineHost(parent) : this.#nodeOf(parent);
    if (level !== 'inline') this.#endParagraphs(parent);
    for (const role of roles) draft = this.#add(draft, role, level, element);
    draft.id = draft.role === 'TH' ? element.attributes.get('id') : undefined;
    this.#nodes.set(element, draft);
    return draft;
  }

  #add(parent: Draft, role: StructureRole, level: Level, element: ElementNode): Draft {
    const draft = this.#blank(role, level, element);
    parent.children.push({ key: draft.order, child: draft });
    return draft;
  }

  /** The draft for a list item's content. */
  #item(element: ElementNode, note: boolean): Draft {
    const list = this.#around(element);
    let item = this.#itemNode(element, list);
    if (item.role === 'LI') item = this.#add(item, 'LBody', 'block', element);
    if (note) {
      item = this.#add(item, 'Note', 'block', element);
      item.id = element.attributes.get('id') ?? `note-${item.order}`;
    }
    this.#bodies.set(element, item);
    this.#nodes.set(element, item);
    return item;
  }

  readonly #items = new Map<ElementNode, Draft>();

  #itemNode(element: ElementNode, list: Draft): Draft {
    let item = this.#items.get(element);
    if (!item) {
      const role = list.role === 'TOC' ? 'TOCI' : 'LI';
      item = this.#add(list, role, 'grouping', element);
      this.#items.set(element, item);
    }
    return item;
  }

  /** A term is the label of an item, and the definitions after it are its body. */
  #definition(element: ElementNode, kind: 'term' | 'definition'): Draft {
    let term = element;
    if (kind === 'definition') {
      for (const sibling of this.#tree.parent(element)?.children ?? []) {
        if (sibling === element) break;
        if (sibling.kind === 'element' && sibling.name === 'dt') term = sibling;
      }
    }
    const list = this.#around(element);
    const draft = this.#add(this.#itemNode(term, list), kind === 'term' ? 'Lbl' : 'LBody', 'block', element);
    this.#nodes.set(element, draft);
    return draft;
  }

  #label(element: ElementNode): Draft {
    const known = this.#labels.get(element);
    if (known) return known;
    const list = this.#around(element);
    const label = this.#add(this.#itemNode(element, list), 'Lbl', 'block', element);
    this.#labels.set(element, label);
    return label;
  }

  /** The draft for an element's inline content: its own, or a paragraph inside a grouping element. */
  #inlineHost(element: ElementNode): Draft {
    let owner = element;
    for (let e: ElementNode | undefined = element; e; e = this.#tree.parent(e)) {
      owner = e;
      if (this.treatment(e).kind !== 'inline') break;
    }
    const draft = this.#nodeOf(owner);
    if (draft.level !== 'grouping') return draft;
    let paragraph = this.#paragraphs.get(owner);
    if (!paragraph) {
      const last = draft.children.at(-1);
      paragraph = this.#blank('P', 'block', owner);
      // Text after an inner block comes after it in the tree.
      const inside = last && last.child.kind !== 'content' && this.#tree.isInside(last.child.element, new Set([owner]));
      draft.children.push({ key: inside ? last.key : paragraph.order, child: paragraph });
      this.#paragraphs.set(owner, paragraph);
    }
    return paragraph;
  }

  /** Ends open paragraphs: text after a block in the same element is another paragraph. */
  #endParagraphs(element: ElementNode): void {
    for (let e: ElementNode | undefined = element; e; e = this.#tree.parent(e)) {
      this.#paragraphs.delete(e);
      if (this.treatment(e).kind === 'node') return;
    }
  }

  /** The draft for the children of the element around one. */
  #around(element: ElementNode): Draft {
    const parent = this.#tree.parent(element);
    return parent ? this.#nodeOf(parent) : this.root;
  }

  #blank(role: StructureRole, level: Level, element: ElementNode): Draft {
    return {
      kind: 'draft',
      role,
      level,
      element,
      order: this.#tree.place(element)?.order ?? 0,
      children: [],
      alt: undefined,
      bbox: undefined,
      id: undefined,
      text: '',
    };
  }
}
