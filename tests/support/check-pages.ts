/** Invariants of the pages of any document: each word once and in order, nothing off the sheet or overlapping without a report. */

import type { Diagnostic } from '../../src/core/diagnostic.ts';
import type { Fragment, LineFragment, Page } from '../../src/layout/fragment.ts';
import { wrongWords } from './random-documents.ts';

interface Ink {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly text: string;
}

function inkOf(fragments: readonly Fragment[], page: number, repeated = false): Ink[] {
  return fragments.flatMap((f): Ink[] => {
    if (f.kind === 'box') return inkOf(f.children, page, repeated || f.repeated);
    if (f.kind === 'rule') return [];
    const { x, y, width, height } = f.rect;
    if (f.kind !== 'line') return [{ page, left: x, right: x + width, top: y, bottom: y + height, text: f.kind }];
    const inner = inkOf(f.boxes, page, repeated);
    // Words before a box in the line, and words after it; the line itself is as high as the box.
    const after = f.items.findIndex((item) => item.x > (inner[0]?.left ?? Number.POSITIVE_INFINITY));
    const cut = after < 0 ? f.items.length : after;
    const part = (from: number, to: number): Ink[] => wordsInk(f, f.items.slice(from, to), page, repeated);
    return [...part(0, cut), ...inner, ...part(cut, f.items.length)];
  });
}

/** List markers are outside their lines and may overlap other content (CSS Lists 3, 2.1). */
function wordsInk(line: LineFragment, all: LineFragment['items'], page: number, repeated: boolean): Ink[] {
  const items = all.filter(({ origin }) => origin === 'text');
  const [first] = items;
  if (!first) return [];
  const left = Math.min(...items.map((item) => item.x));
  const right = Math.max(...items.map((item) => item.x + item.run.text.trimEnd().length * item.size * 0.5));
  const text = repeated
    ? ''
    : items
        .map(({ run }) => run.text)
        .join('')
        .trim();
  const { baseline } = line;
  return [{ page, left, right, top: baseline - first.size * 0.8, bottom: baseline + first.size * 0.2, text }];
}

const TOLD = new Set(['layout/too-high', 'layout/off-page']);
/** Content that is wider or higher than its box may overlap its neighbours. */
const MAY_OVERLAP = new Set([
  ...TOLD,
  'text/overfull-line',
  'layout/table-too-wide',
  'layout/items-too-wide',
  'layout/overflows-height',
]);

/** Throws where an invariant is violated. */
export function checkPages(pages: readonly Page[], diagnostics: readonly Diagnostic[], words: readonly string[]): void {
  const ink = pages.flatMap((page) => inkOf(page.content, page.number));
  const found = ink.flatMap(({ text }) => text.split(/\s+/).filter((word) => /^f\d+\.\d+$/.test(word)));
  const wrong = wrongWords(found, words);
  if (wrong !== undefined) throw new Error(wrong);
  const codes = new Set(diagnostics.map((d) => d.code));
  if (![...codes].some((code) => TOLD.has(code))) for (const one of ink) checkOnSheet(one, pages);
  if (![...codes].some((code) => MAY_OVERLAP.has(code))) checkApart(ink);
}

function checkOnSheet(ink: Ink, pages: readonly Page[]): void {
  const page = pages[ink.page - 1];
  const off = Math.max(-ink.left, -ink.top, ink.right - (page?.width ?? 0), ink.bottom - (page?.height ?? 0));
  if (off > 1) throw new Error(`off the sheet, and not reported: ${JSON.stringify(ink)}`);
}

function checkApart(ink: readonly Ink[]): void {
  ink.forEach((a, i) => {
    for (let k = i + 1; k < ink.length; k++) {
      const b = ink[k];
      if (!b || a.page !== b.page) break;
      const apart =
        a.bottom <= b.top + 0.1 || b.bottom <= a.top + 0.1 || a.right <= b.left + 0.1 || b.right <= a.left + 0.1;
      if (!apart && a.text !== '' && b.text !== '') throw new Error(`on top of another: ${JSON.stringify([a, b])}`);
    }
  });
}
