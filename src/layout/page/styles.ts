/** The pages' styles as layout asks for them: by number, side and name (CSS Paged Media 3, 3 and 4). */

import type { PageSelector, PageStyle } from '../../css/styled.ts';

/** The number of a page that is not the first, which may look otherwise. */
const LATER_PAGE = 3;

export class PageStyles {
  readonly #of: (selector: PageSelector) => PageStyle;

  constructor(of: (selector: PageSelector) => PageStyle) {
    this.#of = of;
  }

  /** Pages count from 1, and the first is a right one. */
  style(number: number, name: string, blank = false): PageStyle {
    return this.#of({ name, first: number === 1, side: number % 2 === 1 ? 'right' : 'left', blank });
  }

  /** The measure of pages of a name, pt: of a right page that is not the first, as text is set once for all of them. */
  contentWidth(name: string): number {
    const { width, marginLeft, marginRight } = this.#of({ name, first: false, side: 'right', blank: false });
    return Math.max(0, width - marginLeft - marginRight);
  }

  /** The room of pages of a name that are not the first, pt: what no region is higher than. */
  laterHeight(name: string): number {
    return this.contentHeight(this.style(LATER_PAGE, name));
  }

  contentHeight({ height, marginTop, marginBottom }: PageStyle): number {
    return Math.max(0, height - marginTop - marginBottom);
  }
}
