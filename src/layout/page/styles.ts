/** Page styles for layout, by number, side and name (CSS Paged Media 3, 3 and 4). */

import type { Direction } from '../../core/bidi.ts';
import type { PageSelector, PageStyle } from '../../css/styled.ts';

/** The number of a page that is not the first, which may have another style. */
const LATER_PAGE = 3;

export class PageStyles {
  readonly #of: (selector: PageSelector) => PageStyle;

  readonly #direction: Direction;

  /** `direction` is that of the document: its pages follow each other in it. */
  constructor(of: (selector: PageSelector) => PageStyle, direction: Direction) {
    this.#of = of;
    this.#direction = direction;
  }

  /** Pages count from 1. */
  style(number: number, name: string, blank = false): PageStyle {
    return this.#of({ name, first: number === 1, side: this.sideOf(number), blank });
  }

  /** The first page is a right page, but in a right-to-left document a left one (CSS Paged Media 3, 4.2). */
  sideOf(number: number): 'left' | 'right' {
    return (number % 2 === 1) === (this.#direction === 'ltr') ? 'right' : 'left';
  }

  /** The content width of pages with a name, pt: of a right page after the first, since text is set once for all of them. */
  contentWidth(name: string): number {
    const { width, marginLeft, marginRight } = this.#of({ name, first: false, side: 'right', blank: false });
    return Math.max(0, width - marginLeft - marginRight);
  }

  /** The width of the wider side margin of unnamed pages after the first, pt. */
  get sideMargin(): number {
    const { marginLeft, marginRight } = this.#of({ name: '', first: false, side: 'right', blank: false });
    return Math.max(marginLeft, marginRight);
  }

  /** The content height of pages with a name after the first, pt: the height of the tallest region. */
  laterHeight(name: string): number {
    return this.contentHeight(this.style(LATER_PAGE, name));
  }

  contentHeight({ height, marginTop, marginBottom }: PageStyle): number {
    return Math.max(0, height - marginTop - marginBottom);
  }
}
