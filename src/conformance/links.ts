import { attachedChart } from '../core/attached.ts';
import type { StyledElement } from '../css/styled.ts';
import type { ElementNode } from '../html/element.ts';
import type { ConformanceReport } from './report.ts';
import { excerpt } from './walk.ts';

/** Checks that links have text and a target; others aren't links in the PDF. `attached` are the charts whose data are attached. */
export function checkLinks(root: StyledElement, attached: ReadonlySet<string>, report: ConformanceReport): void {
  const elements = displayedElements(root);
  const ids = new Set(elements.flatMap(({ attributes }) => attributes.get('id') ?? []));
  /** By their place in the layout: links that one line of it makes have one cause. */
  const dead = new Map<string, { readonly element: ElementNode; readonly hrefs: string[] }>();
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
      const { template } = element;
      const place = template ? `${template.file}:${template.line}:${template.column}` : `#${dead.size}`;
      const known = dead.get(place);
      if (known) known.hrefs.push(href);
      else dead.set(place, { element, hrefs: [href] });
    }
  }
  for (const { element, hrefs } of dead.values()) reportDead(element, hrefs, report);
}

/** The most targets named in a message. */
const MOST_NAMED = 3;

function reportDead(element: ElementNode, hrefs: readonly string[], report: ConformanceReport): void {
  const names = hrefs.slice(0, MOST_NAMED).map((href) => href || 'address');
  const more = hrefs.length > MOST_NAMED ? ` and ${hrefs.length - MOST_NAMED} more` : '';
  const subject = hrefs.length === 1 ? 'the link has no target' : `${hrefs.length} links have no target`;
  const toData = hrefs.every((href) => href.startsWith(TABLE_OF_DATA));
  const message = `${subject}: there is no ${names.join(', ')}${more}`;
  report.at(element, 'warning', 'dead-link', message, toData ? NO_ANNEX : undefined);
}

/** How the anchors of the tables of data in the annex begin. */
const TABLE_OF_DATA = '#data-';
const NO_ANNEX =
  "print the tables of data: add {{> annex}} to the layout's layout.hbs; or leave them out: annex: off in brief.yaml";

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
