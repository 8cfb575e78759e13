/** The page counter (CSS Paged Media 3, 6.1): counts pages, restarts where an element resets it, and is printed in a style. */

import type { BlockBox } from '../../box/box.ts';
import { counterText } from '../../core/counter-text.ts';
import type { PageStyle } from '../../css/styled.ts';
import type { ElementNode } from '../../html/element.ts';
import { digitsOf } from '../../languages/locale-for.ts';
import type { Fragment } from '../fragment.ts';
import type { FilledPage } from './filled-page.ts';
import { boxesBelow } from './footnotes.ts';
import { elementsOf } from './strings.ts';

export interface PageNumber {
  readonly value: number;
  /** As printed: '1', 'iv', '۱'. */
  readonly label: string;
}

/** The number of each page. An element's `counter-reset: page N` gives N to the page that it starts on. */
export function pageNumbers(
  pages: readonly FilledPage[],
  contents: readonly (readonly Fragment[])[],
  root: BlockBox,
): readonly PageNumber[] {
  const resets = collectResets(root);
  const digits = digitsOf(root.element?.language ?? '');
  let value = 0;
  return pages.map(({ style }, i) => {
    value++;
    if (resets.size > 0) {
      for (const element of elementsOf(contents[i] ?? [])) {
        const reset = resets.get(element);
        if (reset === undefined) continue;
        value = reset;
        resets.delete(element);
      }
    }
    return { value, label: counterText(value, numberStyle(style), digits) };
  });
}

function collectResets(root: BlockBox): Map<ElementNode, number> {
  const resets = new Map<ElementNode, number>();
  for (const { element, style } of boxesBelow(root)) {
    const reset = style.counterReset.find(({ name }) => name === 'page');
    if (element && reset) resets.set(element, reset.value);
  }
  return resets;
}

/** The counter style in which a page's margin boxes print its number; decimal where they print none. */
function numberStyle(style: PageStyle): string {
  for (const box of style.marginBoxes.values()) {
    if (typeof box.content === 'string') continue;
    for (const part of box.content) if (part.kind === 'counter' && part.name === 'page') return part.style;
  }
  return 'decimal';
}
