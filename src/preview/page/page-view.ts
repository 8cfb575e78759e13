/** One page of an edition: its picture, its text, and its marks. */

import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import { TextLayer } from '/pdf.mjs';
import type { Area, PageInfo } from '../protocol.ts';
import { element } from './dom.ts';
import { structureLayer } from './structure.ts';

/** The most pixels of a page's canvas, within the limits of browsers. */
const MAX_PIXELS = 24_000_000;

export interface Overlay {
  readonly rect: Area['rect'];
  readonly kind: string;
  readonly label?: string;
}

/** Hides the canvases that pdf.js adds to the page to measure text. */
function hideHelpers(): void {
  for (const canvas of document.querySelectorAll('.hiddenCanvasElement')) canvas.setAttribute('aria-hidden', 'true');
}

export class PageView {
  readonly root: HTMLElement;
  readonly #paper = element('div', { class: 'paper' });
  readonly #overlays = element('div', { class: 'overlays', 'aria-hidden': true });
  readonly #layers = new Map<string, { readonly content: string; readonly root: HTMLElement }>();
  #canvas: HTMLCanvasElement | undefined;
  #text: HTMLElement | undefined;
  #info: PageInfo;
  #scale = 1;
  /** The look and size of the drawn canvas. */
  #drawn = '';
  #textOf = '';
  #task: RenderTask | undefined;

  constructor(
    readonly number: number,
    info: PageInfo,
    readonly isCurrent: boolean,
  ) {
    this.#info = info;
    const kind = isCurrent ? 'page' : 'page before';
    this.root = element('div', { class: kind, 'data-page': number, role: 'group' }, this.#paper, this.#overlays);
    this.update(info);
  }

  get info(): PageInfo {
    return this.#info;
  }

  /** Replaces the page by another edition's; the old picture stays until the new one is drawn. */
  update(info: PageInfo): void {
    this.#info = info;
    const label =
      info.label === String(this.number) ? `Page ${info.label}` : `Page ${this.number}, numbered ${info.label}`;
    this.root.setAttribute('aria-label', this.isCurrent ? label : `${label} before`);
    this.#resize();
  }

  /** Sets the scale, px per pt. */
  setScale(scale: number): void {
    this.#scale = scale;
    this.#resize();
  }

  #resize(): void {
    const { style } = this.root;
    style.width = `${Math.floor(this.#info.width * this.#scale)}px`;
    style.height = `${Math.floor(this.#info.height * this.#scale)}px`;
    style.setProperty('--total-scale-factor', String(this.#scale));
  }

  get isDrawn(): boolean {
    return this.#drawn === this.#wanted();
  }

  #wanted(): string {
    return `${this.#info.look} ${this.root.style.width} ${devicePixelRatio}`;
  }

  /** Draws a new canvas, and swaps it in when it is finished. */
  async draw(document: PDFDocumentProxy): Promise<void> {
    const wanted = this.#wanted();
    if (this.#drawn === wanted) return;
    this.#task?.cancel();
    const page = await document.getPage(this.number);
    const { width, height } = this.root.getBoundingClientRect();
    const ratio = Math.min(devicePixelRatio, Math.sqrt(MAX_PIXELS / (width * height)));
    const viewport = page.getViewport({ scale: (width * ratio) / this.#info.width });
    const canvas = element('canvas', { 'aria-hidden': true });
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    const task = page.render({ canvas, viewport });
    this.#task = task;
    await task.promise;
    if (this.#task !== task) return;
    this.#task = undefined;
    if (this.#canvas) this.#canvas.replaceWith(canvas);
    else this.#paper.prepend(canvas);
    this.#canvas = canvas;
    this.#drawn = wanted;
    this.root.classList.add('drawn');
  }

  /** Adds the text for selection and screen readers, with roles from the PDF's tags. */
  async layText(document: PDFDocumentProxy): Promise<void> {
    const { look } = this.#info;
    if (!this.isCurrent || this.#textOf === look) return;
    this.#textOf = look;
    const page = await document.getPage(this.number);
    const container = element('div', { class: 'text-layer' });
    const source = await page.getTextContent({ includeMarkedContent: true });
    const layer = new TextLayer({
      textContentSource: source,
      container,
      viewport: page.getViewport({ scale: this.#scale }),
    });
    await layer.render();
    hideHelpers();
    const structure = await structureLayer(page, container);
    if (this.#textOf !== look) return;
    if (structure) container.append(structure);
    this.#text?.remove();
    this.#paper.append(container);
    this.#text = container;
  }

  /** Frees the canvas of a page far from view. */
  release(): void {
    this.#task?.cancel();
    this.#task = undefined;
    this.#canvas?.remove();
    this.#text?.remove();
    this.#canvas = undefined;
    this.#text = undefined;
    this.#drawn = '';
    this.#textOf = '';
    this.root.classList.remove('drawn');
  }

  /** Replaces the areas of a layer. */
  overlay(layer: string, overlays: readonly Overlay[]): void {
    const { width, height } = this.#info;
    // Unchanged marks are kept, so that they fade only once.
    const content = JSON.stringify([width, height, overlays]);
    const shown = this.#layers.get(layer);
    if (shown?.content === content) return;
    const boxes = overlays.map(({ rect, kind, label }) => {
      const box = element(
        'div',
        { class: `area ${kind}` },
        ...(label ? [element('span', { class: 'area-label' }, label)] : []),
      );
      box.style.left = `${(100 * rect.x) / width}%`;
      box.style.top = `${(100 * rect.y) / height}%`;
      box.style.width = `${(100 * rect.width) / width}%`;
      box.style.height = `${(100 * rect.height) / height}%`;
      return box;
    });
    const root = element('div', { class: `layer-${layer}` }, ...boxes);
    shown?.root.remove();
    this.#layers.set(layer, { content, root });
    this.#overlays.append(root);
  }

  /** Converts a place in the window to pt from the page's top left corner. */
  pointAt({ clientX, clientY }: MouseEvent): { readonly page: number; readonly x: number; readonly y: number } {
    const { left, top } = this.root.getBoundingClientRect();
    return { page: this.number, x: (clientX - left) / this.#scale, y: (clientY - top) / this.#scale };
  }
}
