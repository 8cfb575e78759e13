/** The cascade (CSS Cascade 4): the element tree and style sheets in, a styled tree out. */

import { Budget } from '../core/budget.ts';
import { type Diagnostic, type Outcome, withoutRepeats } from '../core/diagnostic.ts';
import type { ElementNode, StyleSheetText } from '../html/element.ts';
import { declaredAt, declaredInMargin } from './declared-at.ts';
import { createPageStyles } from './page-style.ts';
import { parseStyleSheet } from './parse.ts';
import { RecentValues } from './recent-values.ts';
import { CssReport } from './report.ts';
import { type MatchedBlocks, matchedBlocks, RuleIndex } from './rule-index.ts';
import type { ParsedSheet } from './rules.ts';
import type { PseudoElementName } from './selectors.ts';
import { MARKER, StyleMemory, type StyleNode } from './style-memory.ts';
import type { StyledDocument, StyledElement, StyledNode, StyledText } from './styled.ts';

/** What is kept between builds: parsed sheets, and for each set of sheets its compiled selectors and computed styles. */
export interface StyleCache {
  readonly sheets: RecentValues<string, Outcome<ParsedSheet>>;
  readonly sets: RecentValues<ParsedSheet, SheetSet>;
}

/** Style sheets that are used together. */
interface SheetSet {
  readonly index: RuleIndex;
  readonly styles: StyleMemory;
  readonly diagnostics: readonly Diagnostic[];
}

const MAX_SHEETS = 32;
const MAX_SETS = 8;

export function createStyleCache(): StyleCache {
  return { sheets: new RecentValues(MAX_SHEETS), sets: new RecentValues(MAX_SETS) };
}

/**
 * Styles a document. Sheets stand weakest first within an origin; the user agent's are weaker than the author's. The
 * styles of equal elements are the same objects, in this build and in later ones with the same cache.
 */
export function cascade(
  root: ElementNode,
  sheets: readonly StyleSheetText[],
  cache: StyleCache,
  budget: Budget = new Budget(),
): Outcome<StyledDocument> {
  const parsed = sheets.map((sheet) =>
    cache.sheets.get([sheet.origin, sheet.file, sheet.text], () => parseStyleSheet(sheet, budget)),
  );
  const rules = parsed.map((outcome) => outcome.value);
  const set = cache.sets.get(rules, () => sheetSet(rules));
  set.styles.tidy();
  const styler = new Styler(set, budget);
  const styled = styler.element(root, undefined);
  const pages = createPageStyles(rules, styler.rootNode(root), set.styles);
  const diagnostics = [
    ...parsed.flatMap((outcome) => outcome.diagnostics),
    ...set.diagnostics,
    ...withoutRepeats([...styler.diagnostics, ...pages.diagnostics]),
  ];
  const fontFaces = rules.flatMap((sheet) => sheet.fontFaces);
  const value: StyledDocument = {
    root: styled,
    page: pages.page,
    fontFaces,
    declaredAt: (element, property) => declaredAt(element, property, set.index),
    declaredInMargin: (side, property) => declaredInMargin(side, property, rules),
  };
  return { value, diagnostics };
}

function sheetSet(sheets: readonly ParsedSheet[]): SheetSet {
  const report = new CssReport();
  return { index: new RuleIndex(sheets, report), styles: new StyleMemory(), diagnostics: report.diagnostics };
}

const NO_BLOCKS = matchedBlocks([]);

class Styler {
  readonly diagnostics: Diagnostic[] = [];
  readonly #set: SheetSet;
  readonly #reported = new Set<StyleNode>();

  readonly #budget: Budget;

  constructor(set: SheetSet, budget: Budget) {
    this.#set = set;
    this.#budget = budget;
  }

  /** The style that an element has as the document's root. */
  rootNode(element: ElementNode): StyleNode {
    return this.#node('', this.#set.index.match(element).element, undefined);
  }

  element(element: ElementNode, parent: StyleNode | undefined): StyledElement {
    this.#budget.spend();
    const matches = this.#set.index.match(element);
    const node = this.#node('', matches.element, parent);
    const { style } = node;
    const pseudo = (name: PseudoElementName): StyleNode | undefined => {
      const matched = matches.pseudoElements.get(name);
      return matched && this.#node(`${name} `, matched, node);
    };
    return {
      kind: 'element',
      element,
      style,
      children: this.#children(element, node),
      before: generated(pseudo('before')),
      after: generated(pseudo('after')),
      marker: style.display === 'list-item' ? this.#marker(matches.pseudoElements.get('marker'), node) : undefined,
      firstLetter: pseudo('first-letter')?.style,
      customProperties: node.customProperties,
    };
  }

  #children(element: ElementNode, node: StyleNode): readonly StyledNode[] {
    return element.children.map((child): StyledElement | StyledText =>
      child.kind === 'text' ? { kind: 'text', node: child } : this.element(child, node),
    );
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

/** `::before` and `::after` are there when `content` gives them something to say. */
function generated(node: StyleNode | undefined): StyledElement['before'] {
  return node && typeof node.style.content === 'object' ? node.style : undefined;
}
