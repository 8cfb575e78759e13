import type { ShapedRun } from '../core/shaping.ts';
import type { ElementNode } from '../html/element.ts';
import type { Fragment, Page } from '../layout/fragment.ts';
import type { ConformanceReport } from './report.ts';

const PRIVATE_USE = /\p{Co}/u;
/** Hardly any text has units from here on, and without them none is of private use. */
const HIGH = /[\ud800-\uf8ff]/;

/** Characters of private use, as icon fonts have them, mean nothing outside their font (ISO 19005-3, 6.2.11.7.3). */
export function checkText(pages: readonly Page[], report: ConformanceReport): void {
  const said = new Set<ElementNode>();
  const check = ({ text }: ShapedRun, element: ElementNode): void => {
    if (!HIGH.test(text)) return;
    const [found] = PRIVATE_USE.exec(text) ?? [];
    if (found === undefined || said.has(element)) return;
    said.add(element);
    const code = `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase()}`;
    const hint = 'draw it as an image with an alternative, or take a character that Unicode has';
    report.at(element, 'error', 'private-use', `the character ${code} is for private use: no reader can say it`, hint);
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
