/**
 * Computed styles by what they come from: the style of the parent and the blocks that match. Siblings that match the same
 * rules share one style, and a later build of the same sheets finds the styles of the first.
 */

import type { Diagnostic } from '../core/diagnostic.ts';
import { computeValues, type ElementValues, type PendingResult } from './compute.ts';
import { CssReport } from './report.ts';
import type { MatchedBlocks } from './rule-index.ts';

/** A style with what is below it: a tree over the distinct styles, not over the elements. */
export interface StyleNode extends ElementValues {
  readonly root: StyleNode | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly below: Map<string, StyleNode>;
}

/** Beyond this the memory is emptied: hardly a document has that many styles, and edits leave old ones behind. */
const MAX_STYLES = 20_000;

export class StyleMemory {
  readonly #roots = new Map<string, StyleNode>();
  readonly #parsed = new Map<string, PendingResult>();
  #count = 0;

  /** Call between documents. */
  tidy(): void {
    if (this.#count <= MAX_STYLES) return;
    this.#roots.clear();
    this.#parsed.clear();
    this.#count = 0;
  }

  /** The style of the blocks under a parent; `kind` tells elements, pseudo-elements and pages apart. */
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
    const node: StyleNode = { ...values, root, diagnostics: report.diagnostics, below: new Map() };
    siblings.set(key, node);
    this.#count++;
    return node;
  }
}

/** Markers stand beside a box, not in it: no flex container makes blocks of them. */
export const MARKER = 'marker ';
