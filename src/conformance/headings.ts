import type { TagNode } from '../tags/tag-tree.ts';
import type { ConformanceReport } from './report.ts';
import { headingLevel, nodesOf } from './walk.ts';

/** Checks that the first heading is an H1, and that none skips a level (ISO 14289-1, 7.4.2). */
export function checkHeadings(root: TagNode, report: ConformanceReport): void {
  let before = 0;
  for (const node of nodesOf(root)) {
    const level = headingLevel(node.role);
    if (level === undefined) continue;
    if (before === 0 && level > 1) {
      const message = `the first heading has level ${level}, expected level 1`;
      report.at(node.element, 'error', 'first-heading', message, 'use <h1>, or move it after the title');
    } else if (level > before + 1) {
      const message = `heading skips from level ${before} to ${level}`;
      report.at(node.element, 'error', 'heading-jump', message, `use <h${before + 1}>`);
    }
    before = level;
  }
}
