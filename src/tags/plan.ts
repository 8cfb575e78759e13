/**
 * Plans the logical structure from the element tree and the pages: the structure element of each painted item, in
 * source order.
 */

import { ATTACHED } from '../core/attached.ts';
import type { Spend } from '../core/budget.ts';
import type { ElementTree } from '../html/element-tree.ts';
import type {
  Anchor,
  DrawingFragment,
  Fragment,
  ImageFragment,
  LineFragment,
  Page,
  TextFragment,
} from '../layout/fragment.ts';
import { type Draft, Drafts } from './drafts.ts';
import { finishTree } from './finish.ts';
import { HeadingCollector } from './outline.ts';
import { type LineItem, logicalItems } from './reading-order.ts';
import type { ArtifactMark, ContentMark, Mark, TagPlan } from './tag-tree.ts';

const REPEATED: ArtifactMark = { kind: 'artifact', type: 'Pagination', subtype: undefined };

/** The possible targets of links in the document. */
export interface LinkTargets {
  /** Of `#id` links. */
  readonly anchors: readonly Anchor[];
  /** The charts whose data are attached. */
  readonly attached?: ReadonlySet<string>;
}

/**
 * Plans the structure tree. Elements with nothing on the pages are omitted, except cells; a paragraph split across
 * columns and pages is one P with content in each. `spend` counts each fragment.
 */
export function planTags(
  tree: ElementTree,
  pages: readonly Page[],
  { anchors, attached = new Set() }: LinkTargets,
  spend: Spend = () => undefined,
): TagPlan {
  const targets = [...anchors.map(({ id }) => `#${id}`), ...[...attached].map((chart) => ATTACHED + chart)];
  const planner = new Planner(tree, new Set(targets), spend);
  for (const page of pages) planner.page(page);
  return planner.finish();
}

class Planner {
  readonly #spend: Spend;
  readonly #tree: ElementTree;
  readonly #drafts: Drafts;
  readonly #marks = new Map<Fragment | TextFragment, Mark>();
  readonly #logical = new Map<LineFragment, readonly LineItem[]>();
  readonly #headings: HeadingCollector;
  #page: Page | undefined;
  #mcid = 0;
  /** The marked content that the next text may continue. */
  #open: { readonly draft: Draft; readonly mark: ContentMark } | undefined;

  constructor(tree: ElementTree, targets: ReadonlySet<string>, spend: Spend) {
    this.#spend = spend;
    this.#tree = tree;
    this.#drafts = new Drafts(tree, targets);
    this.#headings = new HeadingCollector(tree);
  }

  page(page: Page): void {
    this.#page = page;
    this.#mcid = 0;
    this.#open = undefined;
    this.#visit(page.content);
    this.#open = undefined;
  }

  finish(): TagPlan {
    this.#drafts.completeTables();
    return {
      root: finishTree(this.#drafts.root, this.#tree),
      marks: this.#marks,
      logical: this.#logical,
      outline: this.#headings.outline(),
    };
  }

  /**
   * Visits fragments in painting order. Anything that may be painted between two texts ends the marked content of the
   * first.
   */
  #visit(fragments: readonly Fragment[]): void {
    for (const fragment of fragments) {
      this.#spend(1);
      switch (fragment.kind) {
        case 'box':
          this.#open = undefined;
          if (fragment.repeated) this.#repeated(fragment.children);
          else {
            if (fragment.element?.name === 'tr') this.#drafts.keepRow(fragment.element);
            this.#visit(fragment.children);
          }
          this.#open = undefined;
          break;
        case 'line':
          this.#line(fragment);
          break;
        case 'drawing':
        case 'image':
          this.#figure(fragment);
          break;
        case 'rule':
          this.#open = undefined;
          break;
        default: {
          const never: never = fragment;
          throw new Error(`unknown fragment ${String(never)}`);
        }
      }
    }
  }

  /** Table heads repeated on further pages are artifacts, so that they are read only once. */
  #repeated(fragments: readonly Fragment[]): void {
    for (const fragment of fragments) {
      this.#marks.set(fragment, REPEATED);
      if (fragment.kind === 'box') this.#repeated(fragment.children);
      if (fragment.kind !== 'line') continue;
      for (const item of fragment.items) this.#marks.set(item, REPEATED);
      this.#repeated(fragment.boxes);
    }
  }

  #line(line: LineFragment): void {
    const logical = logicalItems(line);
    if (logical) this.#logical.set(line, logical);
    for (const item of logical ?? line.items) {
      if (item.kind === 'text') this.#text(item, line);
      else this.#visit([item]);
    }
  }

  #text(item: TextFragment, line: LineFragment): void {
    // Leader dots would only be noise when read aloud, so they stay artifacts.
    const draft =
      item.origin === 'leader' ? undefined : this.#drafts.forText(item.element, item.origin === 'generated');
    if (!draft || !this.#page) {
      this.#open = undefined;
      return;
    }
    if (draft.role === 'Lbl') draft.text += item.run.text;
    this.#headings.record(draft, this.#page.number, line.rect.y);
    this.#marks.set(item, this.#markFor(draft));
  }

  #markFor(draft: Draft): ContentMark {
    if (this.#open?.draft === draft) return this.#open.mark;
    const mark: ContentMark = {
      kind: 'content',
      role: draft.role,
      page: this.#page?.number ?? 1,
      mcid: this.#mcid++,
      actualText: undefined,
    };
    // After the elements that were visited before it.
    const key = draft.children.at(-1)?.key ?? draft.order;
    draft.children.push({ key, child: mark });
    this.#open = { draft, mark };
    return mark;
  }

  /** Images and graphics with an empty alternative text are decoration, and so artifacts; charts never are. */
  #figure(fragment: DrawingFragment | ImageFragment): void {
    this.#open = undefined;
    if (fragment.element.name !== 'chart' && fragment.alt === '') return;
    // A figure without an area isn't visible.
    if (!(fragment.rect.width > 0 && fragment.rect.height > 0)) return;
    const draft = this.#drafts.forFigure(fragment.element);
    if (!draft || !this.#page) return;
    const { x, y, width, height } = fragment.rect;
    const bottom = this.#page.height - y - height;
    draft.alt ??= fragment.alt === '' ? undefined : fragment.alt;
    draft.bbox ??= [x, bottom, x + width, bottom + height];
    this.#marks.set(fragment, this.#markFor(draft));
    this.#open = undefined;
  }
}
