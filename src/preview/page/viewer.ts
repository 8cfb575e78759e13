/** The viewer of pages: zoom, scrolling, drawing order, and comparison with the version before. */

import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { Area, EditionInfo } from '../protocol.ts';
import { byId, debounce, element, prefersStillness } from './dom.ts';
import { type Overlay, PageView } from './page-view.ts';
import type { ViewStore, Zoom } from './view-state.ts';

/** CSS px per pt at actual size. */
const PRINT_SCALE = 96 / 72;
const MIN_ZOOM = 0.25;
const MAX_ZOOM = 6;
/** The gap around pages, px. */
const GAP = 24;
/** Pages up to this many view heights away stay drawn. */
const KEPT = 4;

export interface Shown {
  readonly info: EditionInfo;
  readonly document: PDFDocumentProxy;
}

export interface ViewerListener {
  /** The page at the top of the view, or the zoom, has changed. */
  onView(page: number, zoom: number): void;
  /** The user clicked a place on a page. */
  onPoint(point: { readonly page: number; readonly x: number; readonly y: number }): void;
  /** All pages in view are drawn. */
  onDrawn(): void;
}

export class Viewer {
  readonly #root = byId('viewer');
  readonly #rows = byId('rows');
  readonly #store: ViewStore;
  readonly #listener: ViewerListener;
  #now: Shown | undefined;
  #before: Shown | undefined;
  #pages: PageView[] = [];
  #olds: PageView[] = [];
  #overlays = new Map<string, readonly (Overlay & Area)[]>();
  #drawing = false;
  #again = false;
  /** True during scrolling that isn't the user's, which must not change the stored position. */
  #restoring = false;

  constructor(store: ViewStore, listener: ViewerListener) {
    this.#store = store;
    this.#listener = listener;
    const settle = debounce(() => this.#draw(), 60);
    this.#root.addEventListener('scroll', () => {
      this.#remember();
      settle();
    });
    new ResizeObserver(() => this.#layOut()).observe(this.#root);
    this.#root.addEventListener('click', (event) => this.#point(event));
    matchMedia('(resolution: 1dppx)').addEventListener('change', () => this.#draw());
  }

  get page(): number {
    return this.#store.state.page;
  }

  get count(): number {
    return this.#pages.length;
  }

  /** Replaces the shown edition, keeping the scroll position. */
  show(now: Shown, before: Shown | undefined): void {
    this.#now = now;
    this.#before = before;
    const compare = before !== undefined;
    this.#pages = syncPages(this.#pages, now.info, true);
    this.#olds = syncPages(this.#olds, before?.info, false);
    const rows = Math.max(this.#pages.length, this.#olds.length);
    const made = Array.from({ length: rows }, (_, i) => {
      const views = [this.#olds[i], this.#pages[i]].filter((view) => view !== undefined);
      return { views, roots: views.map(({ root }) => root) };
    });
    const fits = (row: Element | undefined, roots: readonly HTMLElement[]): boolean =>
      row?.children.length === roots.length && roots.every((root, i) => row.children[i] === root);
    for (const [i, { roots }] of made.entries()) {
      const row = this.#rows.children[i];
      if (fits(row, roots)) continue;
      const next = element('div', { class: 'row' });
      next.append(...roots);
      if (row) row.replaceWith(next);
      else this.#rows.append(next);
    }
    while (this.#rows.children.length > rows) this.#rows.lastElementChild?.remove();
    this.#root.classList.toggle('comparing', compare);
    for (const layer of this.#overlays.keys()) this.#spread(layer);
    this.#layOut();
  }

  zoomTo(zoom: Zoom): void {
    this.#store.set({ zoom: typeof zoom === 'number' ? Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom)) : zoom });
    this.#layOut();
  }

  zoomBy(factor: number): void {
    const steps = this.#scale() / PRINT_SCALE;
    this.zoomTo(Math.round(steps * factor * 100) / 100);
  }

  goTo(page: number, y = 0): void {
    const view = this.#pages[Math.min(Math.max(page, 1), this.count) - 1];
    if (!view) return;
    const top = this.#topOf(view) + y * this.#scale() - (y > 0 ? this.#root.clientHeight / 3 : GAP / 2);
    this.#root.scrollTo({ top, behavior: prefersStillness() ? 'auto' : 'smooth' });
  }

  /** Scrolls an area into view if necessary, after panels that were just opened are laid out. */
  reveal(area: Area): void {
    requestAnimationFrame(() => requestAnimationFrame(() => this.#reveal(area)));
  }

  #reveal({ page, rect }: Area): void {
    const view = this.#pages[page - 1];
    if (!view) return;
    const top = this.#topOf(view) + rect.y * this.#scale();
    const { scrollTop, clientHeight } = this.#root;
    if (top < scrollTop + 20 || top + Math.min(rect.height * this.#scale(), 80) > scrollTop + clientHeight - 20) {
      this.goTo(page, rect.y);
    }
  }

  /** Sets the marked areas of a layer. */
  overlay(layer: string, areas: readonly (Overlay & Area)[]): void {
    this.#overlays.set(layer, areas);
    this.#spread(layer);
  }

  #spread(layer: string): void {
    const areas = this.#overlays.get(layer) ?? [];
    for (const page of this.#pages)
      page.overlay(
        layer,
        areas.filter((area) => area.page === page.number),
      );
  }

  #topOf(view: PageView): number {
    return view.root.getBoundingClientRect().top - this.#root.getBoundingClientRect().top + this.#root.scrollTop;
  }

  #scale(): number {
    const { zoom } = this.#store.state;
    if (typeof zoom === 'number') return zoom * PRINT_SCALE;
    const stacked = this.#root.clientWidth < 700;
    const beside = this.#before && !stacked ? 2 : 1;
    const width = Math.max(1, ...this.#pages.map(({ info }) => info.width));
    const height = Math.max(1, ...this.#pages.map(({ info }) => info.height));
    const gap = stacked ? 8 : GAP;
    const across = (this.#root.clientWidth - gap * (beside + 1)) / (width * beside);
    const down = (this.#root.clientHeight - 2 * gap) / height;
    const wide = Math.min(across, 2 * PRINT_SCALE);
    return Math.max(MIN_ZOOM, zoom === 'width' ? wide : Math.min(wide, down));
  }

  /** Sizes the pages by the zoom, keeping the same place in view. */
  #layOut(): void {
    if (this.#pages.length === 0) return;
    const scale = this.#scale();
    this.#restoring = true;
    for (const view of [...this.#pages, ...this.#olds]) view.setScale(scale);
    const { page, offset, left } = this.#store.state;
    const view = this.#pages[Math.min(page, this.count) - 1];
    if (view)
      this.#root.scrollTo({ top: this.#topOf(view) + offset * view.root.clientHeight, left, behavior: 'instant' });
    requestAnimationFrame(() => {
      this.#restoring = false;
    });
    this.#notify();
    this.#draw();
  }

  #remember(): void {
    if (this.#restoring) return;
    const { top } = this.#root.getBoundingClientRect();
    const rects = this.#pages.map(({ root }) => root.getBoundingClientRect());
    const middle = top + this.#root.clientHeight / 3;
    const index = Math.max(
      0,
      rects.findIndex((rect) => rect.bottom > middle),
    );
    const rect = rects[index];
    if (!rect) return;
    this.#store.set({ page: index + 1, offset: (top - rect.top) / rect.height, left: this.#root.scrollLeft });
    this.#notify();
  }

  #notify(): void {
    this.#listener.onView(Math.min(this.page, this.count), this.#scale() / PRINT_SCALE);
  }

  /** Draws pages in view first, then their neighbours, then text. One round at a time. */
  async #draw(): Promise<void> {
    this.#again = true;
    if (this.#drawing) return;
    this.#drawing = true;
    while (this.#again) {
      this.#again = false;
      await this.#drawRound();
    }
    this.#drawing = false;
  }

  async #drawRound(): Promise<void> {
    const { near, inView } = this.#order();
    for (const view of inView) await this.#drawOne(view);
    if (inView.every((view) => view.isDrawn)) this.#listener.onDrawn();
    for (const view of [...inView, ...near]) {
      if (this.#again) return;
      await this.#drawOne(view);
      const document = this.#now?.document;
      if (document && view.isCurrent && !this.#again) await view.layText(document).catch(() => undefined);
    }
  }

  async #drawOne(view: PageView): Promise<void> {
    const document = (view.isCurrent ? this.#now : this.#before)?.document;
    // Overtaken by another size or edition: the next round draws it.
    if (document) await view.draw(document).catch(() => undefined);
  }

  #order(): { readonly inView: readonly PageView[]; readonly near: readonly PageView[] } {
    const { top, bottom } = this.#root.getBoundingClientRect();
    const height = bottom - top;
    const views = [...this.#pages, ...this.#olds].map((view) => {
      const rect = view.root.getBoundingClientRect();
      return { view, distance: Math.max(rect.top - bottom, top - rect.bottom) };
    });
    const far = (distance: number): boolean => distance > KEPT * height;
    for (const { view, distance } of views) if (far(distance)) view.release();
    const near = views.filter(({ distance }) => distance > 0 && distance < height);
    near.sort((a, b) => a.distance - b.distance);
    return {
      inView: views.filter(({ distance }) => distance <= 0).map(({ view }) => view),
      near: near.map(({ view }) => view),
    };
  }

  #point(event: MouseEvent): void {
    const page = event.target instanceof Element ? event.target.closest<HTMLElement>('.page:not(.before)') : null;
    // Dragging selects text and isn't a click.
    if (!page || getSelection()?.isCollapsed === false) return;
    const view = this.#pages[Number(page.dataset.page) - 1];
    if (view) this.#listener.onPoint(view.pointAt(event));
  }
}

/** Makes one view for each page of the edition, reusing existing views. */
function syncPages(views: readonly PageView[], info: EditionInfo | undefined, isCurrent: boolean): PageView[] {
  return (info?.pages ?? []).map((page, i) => {
    const known = views[i];
    if (!known) return new PageView(i + 1, page, isCurrent);
    known.update(page);
    return known;
  });
}
