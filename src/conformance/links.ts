import type { ElementNode } from '../html/element.ts';
import type { ConformanceReport } from './report.ts';
import { elementsOf, excerpt } from './walk.ts';

/** Links say something and lead somewhere: others are no links in the PDF. */
export function checkLinks(root: ElementNode, report: ConformanceReport): void {
  const ids = new Set<string>();
  for (const { attributes } of elementsOf(root)) {
    const id = attributes.get('id');
    if (id !== undefined) ids.add(id);
  }
  for (const element of elementsOf(root)) {
    const href = element.name === 'a' ? element.attributes.get('href') : undefined;
    if (href === undefined) continue;
    if (!says(element)) {
      report.at(
        element,
        'warning',
        'empty-link',
        `the link to ${excerpt(href)} has no words`,
        'write what it leads to',
      );
    } else if (href === '' || (href.startsWith('#') && !ids.has(href.slice(1)))) {
      report.at(element, 'warning', 'dead-link', `the link leads nowhere: there is no ${href || 'address'}`);
    }
  }
}

function says(element: ElementNode): boolean {
  return element.children.some((child) => {
    if (child.kind === 'text') return child.text.trim() !== '';
    return child.name === 'chart' || (child.name === 'img' && child.attributes.get('alt') !== '') || says(child);
  });
}
