/** Thumbnails of all pages, for navigation. */

import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { EditionInfo, PageInfo } from '../protocol.ts';
import { byId, element } from './dom.ts';

const WIDTH = 116;

interface Thumbnail {
  readonly button: HTMLButtonElement;
  readonly frame: HTMLElement;
  info: PageInfo;
  drawn: string;
}

export class Thumbnails {
  readonly #list = byId('thumbnails');
  readonly #go: (page: number) => void;
  readonly #observer: IntersectionObserver;
  #thumbnails: Thumbnail[] = [];
  #document: PDFDocumentProxy | undefined;
  #seen = new Set<Element>();
  #queue: Promise<void> = Promise.resolve();

  constructor(go: (page: number) => void) {
    this.#go = go;
    this.#observer = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.#seen.add(target);
        else this.#seen.delete(target);
      }
      this.draw();
    });
  }

  show(info: EditionInfo, document: PDFDocumentProxy): void {
    this.#document = document;
    while (this.#thumbnails.length > info.pages.length) {
      const gone = this.#thumbnails.pop();
      if (gone) this.#observer.unobserve(gone.button);
      gone?.button.parentElement?.remove();
    }
    for (const [i, page] of info.pages.entries()) {
      const known = this.#thumbnails[i] ?? this.#add(i + 1, page);
      known.info = page;
      known.frame.style.aspectRatio = `${page.width} / ${page.height}`;
    }
  }

  setCurrent(page: number): void {
    for (const [i, { button }] of this.#thumbnails.entries()) {
      if (i + 1 !== page) button.removeAttribute('aria-current');
      else if (!button.hasAttribute('aria-current')) {
        button.setAttribute('aria-current', 'page');
        button.scrollIntoView({ block: 'nearest' });
      }
    }
  }

  /** Marks the pages that have changed. */
  setChanged(pages: ReadonlySet<number>): void {
    for (const [i, { button }] of this.#thumbnails.entries()) {
      const changed = pages.has(i + 1);
      button.classList.toggle('changed', changed);
      button.setAttribute('aria-label', `Page ${i + 1}${changed ? ', changed' : ''}`);
    }
  }

  /** Draws the thumbnails in view, one after the other. */
  draw(): void {
    this.#queue = this.#queue.then(async () => {
      for (const [i, thumbnail] of this.#thumbnails.entries()) {
        if (this.#seen.has(thumbnail.button)) await this.#drawOne(i + 1, thumbnail).catch(() => undefined);
      }
    });
  }

  #add(number: number, info: PageInfo): Thumbnail {
    const frame = element('span', { class: 'frame' });
    const words = element('span', { class: 'number' }, String(number));
    const button = element(
      'button',
      { type: 'button', class: 'thumbnail', 'aria-label': `Page ${number}` },
      frame,
      words,
    );
    button.addEventListener('click', () => this.#go(number));
    this.#list.append(element('li', {}, button));
    const made: Thumbnail = { button, frame, info, drawn: '' };
    this.#thumbnails.push(made);
    this.#observer.observe(button);
    return made;
  }

  async #drawOne(number: number, thumbnail: Thumbnail): Promise<void> {
    const { info, frame } = thumbnail;
    if (thumbnail.drawn === info.look || !this.#document) return;
    const page = await this.#document.getPage(number);
    const viewport = page.getViewport({ scale: (WIDTH * devicePixelRatio) / info.width });
    const canvas = element('canvas', { 'aria-hidden': true });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport }).promise;
    thumbnail.drawn = info.look;
    frame.replaceChildren(canvas);
  }
}
