/**
 * Cache of computed styles by the parent's style and the matching blocks. Siblings that match the same rules share one
 * style, and later builds with the same sheets reuse the styles of the first.
 */

import type { Diagnostic } from '../core/diagnostic.ts';
import type { ElementNode } from '../html/element.ts';
import { computeValues, type ElementValues, type PendingResult } from './compute.ts';
import { CssReport } from './report.ts';
import type { MatchedBlocks } from './rule-index.ts';
import type { StyledElement } from './styled.ts';

/** A style with the styles below it: a tree of distinct styles, not of elements. */
export interface StyleNode extends ElementValues {
  readonly root: StyleNode | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly below: Map<string, StyleNode>;
  /** The elements that have it. */
  readonly elements: WeakMap<ElementNode, StyledElement>;
}

/** The cache is cleared beyond this size: hardly any document has that many styles, and edits leave old ones behind. */
const MAX_STYLES = 20_000;

export class ComputedStyleCache {
  readonly #roots = new Map<string, StyleNode>();
  readonly #parsed = new Map<string, PendingResult>();
  #count = 0;

  /** Clears the cache when it is too large, and returns true then. Call between documents. */
  tidy(): boolean {
    if (this.#count <= MAX_STYLES) return false;
    this.#roots.clear();
    this.#parsed.clear();
    this.#count = 0;
    return true;
  }

  /** The style of the blocks under a parent; `kind` distinguishes elements, pseudo-elements and pages. */
  node(kind: string, matched: MatchedBlocks, parent: StyleNode | undefined): StyleNode {
    const siblings = parent ? parent.below : this.#roots;
    const key = kind + matched.key;
    const known = siblings.get(key);
    if (known) return known;
    const report = new CssReport();
    const blockified = parent === undefined || parent.style.display === 'flex' || parent.style.display === 'grid';
    const root = parent ? (parent.root ?? parent) : undefined;
    const ancestry = { parent, root, blockified: blockified && kind !== MARKER };
    const values = computeValues(matched.blocks, ancestry, { report, parsed: this.#parsed });
    const node: StyleNode = {
      ...values,
      root,
      diagnostics: report.diagnostics,
      below: new Map(),
      elements: new WeakMap(),
    };
    siblings.set(key, node);
    this.#count++;
    return node;
  }
}

/** The kind of markers. They are beside a box, not in it, so flex containers don't turn them into blocks. */
export const MARKER = 'marker ';
