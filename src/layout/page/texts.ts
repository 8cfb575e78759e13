import type { ShapedRun } from '../../core/shaping.ts';
import type { Fragment, Page, TextFragment } from '../fragment.ts';

/** A run on a page; without an origin in drawings. */
export interface PageText {
  readonly run: ShapedRun;
  readonly origin?: TextFragment['origin'];
}

/** All text of pages, including drawings and running headers, in painting order. */
export function pageTexts(pages: readonly Page[]): readonly PageText[] {
  const texts: PageText[] = [];
  for (const page of pages) {
    collectTexts(page.content, texts);
    for (const margin of page.margins) collectTexts(margin.content, texts);
  }
  return texts;
}

function collectTexts(fragments: readonly Fragment[], texts: PageText[]): void {
  for (const fragment of fragments) {
    if (fragment.kind === 'box') collectTexts(fragment.children, texts);
    else if (fragment.kind === 'line') {
      texts.push(...fragment.items);
      collectTexts(fragment.boxes, texts);
    } else if (fragment.kind === 'drawing') {
      for (const op of fragment.drawing.ops) if (op.op === 'text') texts.push(op);
    }
  }
}
