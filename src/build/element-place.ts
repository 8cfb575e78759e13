/** The place of an element in the data or the layout, for diagnostics. */

import type { Brief } from '../core/brief.ts';
import type { Diagnostic, Span } from '../core/diagnostic.ts';
import type { ElementNode } from '../html/element.ts';

/** Places a diagnostic at its element, unless it already has a place. */
export function atElement(diagnostic: Diagnostic, element: ElementNode | undefined, brief: Brief): Diagnostic {
  const span = element && placeOf(element, brief);
  return diagnostic.span || !span ? diagnostic : { ...diagnostic, span };
}

/**
 * The place of the data that an element prints, or of the nearest enclosing data with a place; otherwise of its tag in the
 * layout. For example `sections[1].blocks[0]` where `sections[1].blocks[0].text` has no place of its own.
 */
export function placeOf({ src = '', template }: ElementNode, brief: Brief): Span | undefined {
  for (let path = src; path !== ''; path = path.replace(/(?:\.[^.[]*|\[\d+\]|^[^.[]*)$/, '')) {
    const span = brief.spans.get(path);
    if (span) return span;
  }
  return template;
}
