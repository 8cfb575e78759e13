/** One page of an edition: its picture, its text, and what is marked on it. */

import type { PDFDocumentProxy, RenderTask } from 'pdfjs-dist';
import { TextLayer } from '/pdf.mjs';
import type { Area, PageInfo } from '../protocol.ts';
import { element } from './dom.ts';
import { structureLayer } from './structure.ts';

/** More pixels than browsers give a canvas, or than a page is worth. */
const MAX_PIXELS = 24_000_000;

export interface Overlay {
  readonly rect: Area['rect'];
  readonly kind: string;
  readonly label?: string;
}

/** pdf.js measures text on canvases of its own, which it leaves in the page. */
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
  /** Look and size that the canvas shows. */
  #drawn = '';
  #textOf = '';
  #task: RenderTask | undefined;

  constructor(
    readonly number: number,
    info: PageInfo,
    readonly isNow: boolean,
  ) {
    this.#info = info;
    const kind = isNow ? 'page' : 'page before';
    this.root = element('div', { class: kind, 'data-page': number, role: 'group' }, this.#paper, this.#overlays);
    this.update(info);
  }

  get info(): PageInfo {
    return this.#info;
  }

  /** Another edition's page takes this one's place; until it is drawn the old picture stays. */
  update(info: PageInfo): void {
    this.#info = info;
    const label =
      info.label === String(this.number) ? `Page ${info.label}` : `Page ${this.number}, numbered ${info.label}`;
    this.root.setAttribute('aria-label', this.isNow ? label : `${label} before`);
    this.#resize();
  }

  /** Px for a pt. */
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

  /** Draws beside what is seen, and swaps when it is done. */
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

  /** Text to select and to read out, with the roles that the PDF's tags give it. */
  async layText(document: PDFDocumentProxy): Promise<void> {
    const { look } = this.#info;
    if (!this.isNow || this.#textOf === look) return;
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

  /** Far from view: gives back what a canvas takes. */
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

  /** Shows areas of one layer in place of those that it had. */
  overlay(layer: string, overlays: readonly Overlay[]): void {
    const { width, height } = this.#info;
    // Marks that stay are left alone: they fade once.
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

  /** A place in the window, in pt from the page's top left corner. */
  pointAt({ clientX, clientY }: MouseEvent): { readonly page: number; readonly x: number; readonly y: number } {
    const { left, top } = this.root.getBoundingClientRect();
    return { page: this.number, x: (clientX - left) / this.#scale, y: (clientY - top) / this.#scale };
  }
}
