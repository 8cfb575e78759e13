/** Texts in margin boxes that were cut for lack of room: each is reported once, with its pages. */

import type { ElementNode } from '../../html/element.ts';
import type { LayoutContext } from '../context.ts';

export interface CutText {
  readonly text: string;
  readonly printed: string;
  readonly side: 'header' | 'footer';
  /** The page's label. */
  readonly page: string;
  /** The element that the text comes from. */
  readonly source: ElementNode | undefined;
}

export class CutTexts {
  readonly #cuts = new Map<string, CutText & { readonly pages: string[] }>();

  note(cut: CutText): void {
    const key = `${cut.side} ${cut.text}`;
    const known = this.#cuts.get(key);
    if (known) known.pages.push(cut.page);
    else this.#cuts.set(key, { ...cut, pages: [cut.page] });
  }

  report(report: LayoutContext['report']): void {
    for (const { text, printed, side, pages, source } of this.#cuts.values()) {
      const [first = ''] = pages;
      const others = pages.length - 1;
      const where = others === 0 ? `page ${first}` : `page ${first} and ${others} more`;
      report(
        {
          severity: 'info',
          code: 'layout/running-text-cut',
          message: `the running ${side} '${text}' doesn't fit on ${where}: it is cut to '${printed}'`,
          hint: 'give the text a shorter form (shortTitle for the title), or make the page margins of the layout larger',
        },
        source,
      );
    }
  }
}
