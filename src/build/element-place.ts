/** Where in the data or the layout an element belongs, for diagnostics. */

import type { Brief } from '../core/brief.ts';
import type { Diagnostic, Span } from '../core/diagnostic.ts';
import type { ElementNode } from '../html/element.ts';

/** A diagnostic at the place of its element, unless it has a place of its own. */
export function atElement(diagnostic: Diagnostic, element: ElementNode | undefined, brief: Brief): Diagnostic {
  const span = element && placeOf(element, brief);
  return diagnostic.span || !span ? diagnostic : { ...diagnostic, span };
}

/**
 * The place of the data that an element prints, or of the data around them; else of its tag in the layout:
 * `sections[1].blocks[0]` where the data have no place of their own for `sections[1].blocks[0].text`.
 */
export function placeOf({ src = '', template }: ElementNode, brief: Brief): Span | undefined {
  for (let path = src; path !== ''; path = path.replace(/(?:\.[^.[]*|\[\d+\]|^[^.[]*)$/, '')) {
    const span = brief.spans.get(path);
    if (span) return span;
  }
  return template;
}
