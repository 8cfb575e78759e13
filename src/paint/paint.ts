/** Paints pages on a surface. The tag plan assigns marks; content without one is a layout artifact. */

import { rectPath } from '../core/drawing.ts';
import { IDENTITY, type Rect } from '../core/geometry.ts';
import type {
  Anchor,
  DrawingFragment,
  Fragment,
  ImageFragment,
  LineFragment,
  Page,
  StrokeFragment,
  TextFragment,
} from '../layout/fragment.ts';
import type { ArtifactMark, ContentMark, Mark, TagNode, TagPlan } from '../tags/tag-tree.ts';
import { paintBox, paintInlineBox, paintRule, paintsBox } from './box-painting.ts';
import { paintOps } from './drawing-painting.ts';
import type { Surface } from './surface.ts';
import { paintStrokes } from './text-decoration.ts';

const LAYOUT: ArtifactMark = { kind: 'artifact', type: 'Layout', subtype: undefined };
const BACKGROUND: ArtifactMark = { kind: 'artifact', type: 'Background', subtype: undefined };

/** Paints all pages, their links and their destinations. */
export function paintPages(pages: readonly Page[], plan: TagPlan, anchors: readonly Anchor[], surface: Surface): void {
  const links = linksByMark(plan.root);
  const places = new Map<number, Anchor[]>();
  for (const anchor of anchors) {
    const known = places.get(anchor.page);
    if (known) known.push(anchor);
    else places.set(anchor.page, [anchor]);
  }
  for (const page of pages) {
    surface.beginPage({ width: page.width, height: page.height, label: page.label });
    new PagePainter(page, plan, links, surface).paint();
    for (const { id, x, y } of places.get(page.number) ?? []) surface.destination(id, x, y);
    surface.endPage();
  }
}

/** The link around each marked content, at any depth. */
function linksByMark(root: TagNode): ReadonlyMap<ContentMark, TagNode> {
  const links = new Map<ContentMark, TagNode>();
  const visit = (node: TagNode, link: TagNode | undefined): void => {
    const inner = node.link ? node : link;
    for (const child of node.children) {
      if (child.kind === 'node') visit(child, inner);
      else if (inner) links.set(child, inner);
    }
  };
  visit(root, undefined);
  return links;
}

class PagePainter {
  readonly #page: Page;
  readonly #plan: TagPlan;
  readonly #links: ReadonlyMap<ContentMark, TagNode>;
  readonly #surface: Surface;
  #mark: Mark | undefined;
  /** The last texts of the mark, which are painted together. */
  #texts: TextFragment[] = [];
  /** Underlines are delayed until their marked content ends, so as not to interrupt it. */
  #strokes: StrokeFragment[] = [];
  /** Clickable areas: one for each link and line. */
  readonly #areas = new Map<TagNode, Map<LineFragment, Rect>>();

  constructor(page: Page, plan: TagPlan, links: ReadonlyMap<ContentMark, TagNode>, surface: Surface) {
    this.#page = page;
    this.#plan = plan;
    this.#links = links;
    this.#surface = surface;
  }

  paint(): void {
    const { background, width, height, content, margins } = this.#page;
    if (background.a > 0 && !(background.r === 255 && background.g === 255 && background.b === 255)) {
      this.#enter(BACKGROUND);
      this.#surface.fill(rectPath({ x: 0, y: 0, width, height }), 'nonzero', background);
    }
    this.#fragments(content);
    this.#enter(undefined);
    if (margins.length > 0) this.#surface.divide();
    for (const margin of margins) {
      const subtype = margin.side === 'header' ? 'Header' : 'Footer';
      const mark: ArtifactMark = { kind: 'artifact', type: 'Pagination', subtype };
      this.#fragments(margin.content, mark);
    }
    this.#enter(undefined);
    for (const [node, lines] of this.#areas) for (const rect of lines.values()) this.#surface.link(node, rect);
  }

  /** Switches to a mark, ending the current one if it differs. Texts of the same mark go on without it. */
  #enter(mark: Mark | undefined): void {
    if (this.#texts.length > 0) this.#paintTexts();
    if (mark === this.#mark) return;
    if (this.#mark) this.#surface.endMark();
    if (this.#strokes.length > 0) this.#paintStrokes();
    if (mark) this.#surface.beginMark(mark);
    this.#mark = mark;
  }

  #paintTexts(): void {
    const texts = this.#texts;
    this.#texts = [];
    this.#surface.texts(texts);
    for (const { strokes } of texts) this.#strokes.push(...strokes);
  }

  #paintStrokes(): void {
    const strokes = this.#strokes;
    this.#strokes = [];
    this.#surface.beginMark(LAYOUT);
    paintStrokes(strokes, this.#surface);
    this.#surface.endMark();
  }

  /** `artifact` is the mark of all fragments where they aren't content. */
  #fragments(fragments: readonly Fragment[], artifact?: ArtifactMark): void {
    // First paint what is behind the text of all lines: between lines it would interrupt their marked content.
    for (const fragment of fragments) {
      if (fragment.kind !== 'line') continue;
      for (const backdrop of fragment.backdrops) {
        this.#enter(artifact ?? LAYOUT);
        paintInlineBox(backdrop, this.#surface);
      }
    }
    for (const fragment of fragments) this.#fragment(fragment, artifact);
  }

  #fragment(fragment: Fragment, artifact: ArtifactMark | undefined): void {
    switch (fragment.kind) {
      case 'box':
        if (paintsBox(fragment)) {
          this.#enter(artifact ?? LAYOUT);
          paintBox(fragment, this.#surface);
        }
        this.#fragments(fragment.children, artifact);
        break;
      case 'line':
        this.#line(fragment, artifact);
        break;
      case 'rule':
        this.#enter(artifact ?? LAYOUT);
        paintRule(fragment, this.#surface);
        break;
      case 'drawing':
        this.#enterFor(fragment, artifact);
        this.#drawing(fragment);
        break;
      case 'image':
        this.#enterFor(fragment, artifact);
        this.#image(fragment);
        break;
      default: {
        const never: never = fragment;
        throw new Error(`unknown fragment ${String(never)}`);
      }
    }
  }

  #enterFor(fragment: DrawingFragment | ImageFragment, artifact: ArtifactMark | undefined): void {
    const mark = artifact ?? this.#plan.marks.get(fragment) ?? LAYOUT;
    this.#enter(mark);
    const link = mark.kind === 'content' ? this.#links.get(mark) : undefined;
    if (link) this.#surface.link(link, fragment.rect);
  }

  #image({ image, rect, drawn }: ImageFragment): void {
    const surface = this.#surface;
    const isCropped = drawn.width > rect.width || drawn.height > rect.height;
    if (isCropped) surface.push(IDENTITY, rectPath(rect));
    surface.image({ image, rect: drawn });
    if (isCropped) surface.pop();
  }

  #line(line: LineFragment, artifact: ArtifactMark | undefined): void {
    for (const item of this.#plan.logical.get(line) ?? [...line.items, ...line.boxes]) {
      if (item.kind !== 'text') {
        this.#fragments([item], artifact);
        continue;
      }
      const mark = artifact ?? this.#plan.marks.get(item) ?? LAYOUT;
      if (mark !== this.#mark) this.#enter(mark);
      this.#texts.push(item);
      const link = mark.kind === 'content' ? this.#links.get(mark) : undefined;
      if (link) this.#addArea(link, line, item);
    }
  }

  #addArea(link: TagNode, line: LineFragment, item: TextFragment): void {
    let lines = this.#areas.get(link);
    if (!lines) {
      lines = new Map();
      this.#areas.set(link, lines);
    }
    const { ascender, descender, unitsPerEm } = item.run.face;
    const top = item.y - (ascender * item.size) / unitsPerEm;
    const bottom = item.y - (descender * item.size) / unitsPerEm;
    const here = { x: item.x, y: top, width: item.width, height: bottom - top };
    const known = lines.get(line);
    lines.set(line, known ? union(known, here) : here);
  }

  #drawing(fragment: DrawingFragment): void {
    const { rect, drawing } = fragment;
    const surface = this.#surface;
    if (!(drawing.width > 0 && drawing.height > 0)) return;
    const scale = [rect.width / drawing.width, 0, 0, rect.height / drawing.height, rect.x, rect.y] as const;
    surface.push(scale, undefined);
    paintOps(drawing.ops, surface);
    surface.pop();
  }
}

function union(a: Rect, b: Rect): Rect {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const right = Math.max(a.x + a.width, b.x + b.width);
  const bottom = Math.max(a.y + a.height, b.y + b.height);
  return { x, y, width: right - x, height: bottom - y };
}
