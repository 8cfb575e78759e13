import type { ShapedRun } from '../core/shaping.ts';
import type { ElementNode } from '../html/element.ts';
import type { Fragment, Page } from '../layout/fragment.ts';
import type { ConformanceReport } from './report.ts';

const PRIVATE_USE = /\p{Co}/u;
/** A quick test: hardly any text has code units in this range, and private-use characters need them. */
const HIGH = /[\ud800-\uf8ff]/;

/**
 * Reports private-use characters, as in icon fonts, which have no meaning outside their font (ISO 19005-3, 6.2.11.7.3).
 */
export function checkText(pages: readonly Page[], report: ConformanceReport): void {
  const reported = new Set<ElementNode>();
  const check = ({ text }: ShapedRun, element: ElementNode): void => {
    if (!HIGH.test(text)) return;
    const [found] = PRIVATE_USE.exec(text) ?? [];
    if (found === undefined || reported.has(element)) return;
    reported.add(element);
    const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
    const hint = 'use an image with alternative text, or a standard Unicode character';
    report.at(element, 'error', 'private-use', `the private-use character ${code} can't be read aloud`, hint);
  };
  const visit = (fragments: readonly Fragment[]): void => {
    for (const fragment of fragments) {
      if (fragment.kind === 'box') visit(fragment.children);
      else if (fragment.kind === 'line') {
        for (const { run, element } of fragment.items) check(run, element);
        visit(fragment.boxes);
      } else if (fragment.kind === 'drawing') {
        for (const op of fragment.drawing.ops) if (op.op === 'text') check(op.run, fragment.element);
      }
    }
  };
  for (const { content, margins } of pages) {
    visit(content);
    for (const margin of margins) visit(margin.content);
  }
}
