/** Pages as short text: each line with its place. */

import type { FlexEngine } from '../../src/layout/flow/flex-items.ts';
import type { Fragment } from '../../src/layout/fragment.ts';
import { lineText } from '../../src/layout/print.ts';
import { setPages } from './set-pages.ts';

/** Lines and charts of each page: `x,y words`, `x,y chart`, and the rows of a part. */
export function pageLines(html: string, css = '', flex?: FlexEngine): string[][] {
  return setPages(html, css, flex).pages.map((page) => linesOf(page.content));
}

export function linesOf(fragments: readonly Fragment[]): string[] {
  return fragments.flatMap((f) => {
    const { x, y } = f.rect;
    if (f.kind === 'line') return [`${Math.round(x + leftOf(f.items, x))},${Math.round(y)} ${lineText(f).trim()}`];
    if (f.kind === 'drawing') return [`${Math.round(x)},${Math.round(y)} chart ${f.alt}`.trim()];
    return f.kind === 'box' ? linesOf(f.children) : [];
  });
}

function leftOf(items: readonly { readonly x: number }[], x: number): number {
  return (items[0]?.x ?? x) - x;
}

/** A paragraph of `n` lines: w1, w2 ... */
export function paragraph(n: number, word = 'w'): string {
  return `<p>${Array.from({ length: n }, (_, i) => `${word}${i + 1}`).join('<br>')}</p>`;
}
