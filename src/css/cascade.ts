/** The cascade (CSS Cascade 4): the element tree and style sheets in, a styled tree out. */

import { Budget } from '../core/budget.ts';
import { type Diagnostic, type Outcome, withoutRepeats } from '../core/diagnostic.ts';
import type { StyleSheetText } from '../html/element.ts';
import type { ElementPlace, ElementTree } from '../html/element-tree.ts';
import { ComputedStyleCache, MARKER, type StyleNode } from './computed-style-cache.ts';
import { declaredAt, declaredInMargin } from './declared-at.ts';
import { LruCache } from './lru-cache.ts';
import { createPageStyles } from './page-style.ts';
import { CssReport } from './report.ts';
import { type MatchedBlocks, matchedBlocks, RuleIndex } from './rule-index.ts';
import type { ParsedSheet } from './rules.ts';
import { haveSameTags } from './same-tags.ts';
import type { PseudoElementName } from './selectors.ts';
import { readStyleSheet } from './stored-sheet.ts';
import type { StyledDocument, StyledElement } from './styled.ts';

/** Cache kept between builds: parsed sheets, and for each set of sheets its compiled selectors and computed styles. */
export interface StyleCache {
  readonly sheets: LruCache<string, Outcome<ParsedSheet>>;
  readonly sets: LruCache<ParsedSheet, SheetSet>;
}

/** Style sheets used together. */
interface SheetSet {
  readonly index: RuleIndex;
  readonly styles: ComputedStyleCache;
  readonly diagnostics: readonly Diagnostic[];
  last: StyledTree | undefined;
}

/** The last document with these sheets. */
interface StyledTree {
  readonly root: StyledElement;
  /** The style of the root. */
  readonly node: StyleNode;
  /** The number of elements. */
  readonly count: number;
  readonly diagnostics: readonly Diagnostic[];
}

const MAX_SHEETS = 32;
const MAX_SETS = 8;

export function createStyleCache(): StyleCache {
  return { sheets: new LruCache(MAX_SHEETS), sets: new LruCache(MAX_SETS) };
}

/**
 * Styles a document. Within an origin, sheets are ordered weakest first; the user agent's are weaker than the author's.
 * Elements with equal styles share one style object, in this build and in later ones with the same cache. An element that is
 * the same as in the last document, with the same styles in it, also has the same result. Where selectors see no difference from
 * the last document, no element is matched again.
 */
export function cascade(
  tree: ElementTree,
  sheets: readonly StyleSheetText[],
  cache: StyleCache,
  budget: Budget = new Budget(),
): Outcome<StyledDocument> {
  const parsed = sheets.map((sheet) =>
    cache.sheets.get([sheet.origin, sheet.file, sheet.text], () => readStyleSheet(sheet, budget)),
  );
  const rules = parsed.map((outcome) => outcome.value);
  const set = cache.sets.get(rules, () => sheetSet(rules));
  if (set.styles.tidy()) set.last = undefined;
  const root = tree.place(tree.root);
  if (!root) throw new RangeError('a tree has no place for its root');
  const styled = styledTree(root, set, budget);
  set.last = styled;
  const pages = createPageStyles(rules, styled.node, set.styles);
  const diagnostics = [
    ...parsed.flatMap((outcome) => outcome.diagnostics),
    ...set.diagnostics,
    ...withoutRepeats([...styled.diagnostics, ...pages.diagnostics]),
  ];
  const fontFaces = rules.flatMap((sheet) => sheet.fontFaces);
  const value: StyledDocument = {
    root: styled.root,
    tree,
    page: pages.page,
    fontFaces,
    declaredAt: (element, property) => declaredAt(tree.place(element), property, set.index),
    declaredInMargin: (side, property) => declaredInMargin(side, property, rules),
  };
  return { value, diagnostics };
}

function sheetSet(sheets: readonly ParsedSheet[]): SheetSet {
  const report = new CssReport();
  const index = new RuleIndex(sheets, report);
  return { index, styles: new ComputedStyleCache(), diagnostics: report.diagnostics, last: undefined };
}

function styledTree(root: ElementPlace, set: SheetSet, budget: Budget): StyledTree {
  const { last } = set;
  if (last && haveSameTags(root.element, last.root.element, set.index.seen)) {
    budget.spend(last.count);
    return { ...last, root: withWords(root, last.root) };
  }
  const styler = new Styler(set, budget);
  const styled = styler.element(root, undefined);
  return { root: styled, node: styler.rootNode(root), count: styler.count, diagnostics: styler.diagnostics };
}

/** The last result with the words of an element that selectors don't distinguish from its own. */
function withWords(place: ElementPlace, last: StyledElement): StyledElement {
  const { element } = place;
  if (element === last.element) return last;
  const children = place.children.map((child, i) => {
    if (child.kind === 'text') return child;
    const before = last.children[i];
    if (before?.kind !== 'element') throw new RangeError('the documents differ');
    return withWords(child, before);
  });
  return { ...last, element, children };
}

const NO_BLOCKS = matchedBlocks([]);

class Styler {
  readonly diagnostics: Diagnostic[] = [];
  count = 0;
  readonly #set: SheetSet;
  readonly #reported = new Set<StyleNode>();

  readonly #budget: Budget;

  constructor(set: SheetSet, budget: Budget) {
    this.#set = set;
    this.#budget = budget;
  }

  /** The element's style as the document's root. */
  rootNode(root: ElementPlace): StyleNode {
    return this.#node('', this.#set.index.match(root).element, undefined);
  }

  element(place: ElementPlace, parent: StyleNode | undefined): StyledElement {
    this.#budget.spend();
    this.count++;
    const { element } = place;
    const { index } = this.#set;
    const matches = index.match(place);
    this.diagnostics.push(...index.inline.diagnostics(element));
    const node = this.#node('', matches.element, parent);
    const { style } = node;
    const pseudo = (name: PseudoElementName): StyleNode | undefined => {
      const matched = matches.pseudoElements.get(name);
      return matched && this.#node(`${name} `, matched, node);
    };
    const styled: StyledElement = {
      kind: 'element',
      element,
      style,
      children: place.children.map((child) => (child.kind === 'text' ? child : this.element(child, node))),
      before: generated(pseudo('before')),
      after: generated(pseudo('after')),
      marker: style.display === 'list-item' ? this.#marker(matches.pseudoElements.get('marker'), node) : undefined,
      firstLetter: pseudo('first-letter')?.style,
      customProperties: node.customProperties,
    };
    const last = node.elements.get(element);
    if (last && isSame(last, styled)) return last;
    node.elements.set(element, styled);
    return styled;
  }

  #marker(matched: MatchedBlocks | undefined, node: StyleNode): StyledElement['marker'] {
    return this.#node(MARKER, matched ?? NO_BLOCKS, node).style;
  }

  #node(kind: string, matched: MatchedBlocks, parent: StyleNode | undefined): StyleNode {
    const node = this.#set.styles.node(kind, matched, parent);
    if (node.diagnostics.length > 0 && !this.#reported.has(node)) {
      this.#reported.add(node);
      this.diagnostics.push(...node.diagnostics);
    }
    return node;
  }
}

/** True for two results for one element and style. */
function isSame(a: StyledElement, b: StyledElement): boolean {
  return (
    a.before === b.before &&
    a.after === b.after &&
    a.marker === b.marker &&
    a.firstLetter === b.firstLetter &&
    a.children.every((child, i) => child === b.children[i])
  );
}

/** `::before` and `::after` exist only when `content` generates something. */
function generated(node: StyleNode | undefined): StyledElement['before'] {
  return node && typeof node.style.content === 'object' ? node.style : undefined;
}
