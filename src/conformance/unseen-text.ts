/** Text that nobody can see: transparent, or too small. */

import type { StyledDocument } from '../css/styled.ts';
import type { Fragment, Page, TextFragment } from '../layout/fragment.ts';
import type { ConformanceReport } from './report.ts';
import { excerpt } from './walk.ts';

/** Smaller text can't be read in print, pt. */
const LEAST_SIZE = 2;

/** Warns about each declaration that hides text which isn't meant to be removed: `display: none` removes it. */
export function checkUnseenText(pages: readonly Page[], document: StyledDocument, report: ConformanceReport): void {
  const reported = new Set<string>();
  const check = (item: TextFragment, margin: 'header' | 'footer' | undefined): void => {
    const small = item.size < LEAST_SIZE;
    if ((!small && item.color.a > 0) || item.origin === 'leader' || item.run.text.trim() === '') return;
    const property = small ? 'fontSize' : 'color';
    const span = margin ? document.declaredInMargin(margin, property) : document.declaredAt(item.element, property);
    const place = `${property} ${span ? `${span.file}:${span.line}:${span.column}` : (item.element.src ?? margin)}`;
    if (reported.has(place)) return;
    reported.add(place);
    const size = Number(item.size.toFixed(2));
    const how = small ? (size === 0 ? 'has the font size 0' : `is only ${size} pt high`) : 'is transparent';
    const message = `this text ${how}, so it can't be seen: "${excerpt(item.run.text)}"`;
    const hint = small
      ? 'make it larger, or remove it with `display: none`'
      : 'give it a colour, or remove it with `display: none`';
    if (span) report.add(span, 'warning', 'unseen-text', message, hint);
    else report.at(item.element, 'warning', 'unseen-text', message, hint);
  };
  const visit = (fragments: readonly Fragment[], margin?: 'header' | 'footer'): void => {
    for (const fragment of fragments) {
      if (fragment.kind === 'box') visit(fragment.children, margin);
      if (fragment.kind !== 'line') continue;
      for (const item of fragment.items) check(item, margin);
      visit(fragment.boxes, margin);
    }
  };
  for (const { content, margins } of pages) {
    visit(content);
    for (const { side, content: words } of margins) visit(words, side);
  }
}
