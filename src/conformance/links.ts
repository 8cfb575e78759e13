import { attachedChart } from '../core/attached.ts';
import type { StyledElement } from '../css/styled.ts';
import type { ElementNode } from '../html/element.ts';
import type { ConformanceReport } from './report.ts';
import { excerpt } from './walk.ts';

/** Checks that links have text and a target; others aren't links in the PDF. `attached` are the charts whose data are attached. */
export function checkLinks(root: StyledElement, attached: ReadonlySet<string>, report: ConformanceReport): void {
  const elements = displayedElements(root);
  const ids = new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? []));
  for (const element of elements) {
    const href = element.name === 'a' ? element.attributes.get('href') : undefined;
    if (href === undefined) continue;
    if (!hasContent(element)) {
      report.at(
        element,
        'warning',
        'empty-link',
        `the link to ${excerpt(href)} has no text`,
        'add text that describes its target',
      );
    } else if (!hasTarget(href, ids, attached)) {
      report.at(element, 'warning', 'dead-link', `the link has no target: there is no ${href || 'address'}`);
    }
  }
}

function hasTarget(href: string, ids: ReadonlySet<string>, attached: ReadonlySet<string>): boolean {
  const chart = attachedChart(href);
  if (chart !== undefined) return attached.has(chart);
  return href.startsWith('#') ? ids.has(href.slice(1)) : href !== '';
}

function displayedElements({ element, style, children }: StyledElement): readonly ElementNode[] {
  if (style.display === 'none') return [];
  return [element, ...children.flatMap((child) => (child.kind === 'element' ? displayedElements(child) : []))];
}

/** True for an element with text, a chart, or an image that isn't decoration. */
function hasContent(element: ElementNode): boolean {
  return element.children.some((child) => {
    if (child.kind === 'text') return child.text.trim() !== '';
    if (child.name === 'chart') return true;
    if (child.name === 'img') return child.attributes.get('alt') !== '';
    if (child.name === 'graphic') return (child.attributes.get('alt') ?? '') !== '';
    return hasContent(child);
  });
}
