/** The text of `content` and `string-set`: counters, attributes, page references. */

import type { Budget } from '../core/budget.ts';
import { counterText } from '../core/counter-text.ts';
import type { ContentPart } from '../css/computed-style.ts';
import type { ElementNode } from '../html/element.ts';
import { digitsOf } from '../languages/locale-for.ts';
import type { PageReferences } from './builder.ts';
import type { Counters } from './counters.ts';

/** Number of characters that cost about as much as one step of work. */
const CHARACTERS_PER_STEP = 64;

export class GeneratedText {
  readonly #counters: Counters;
  readonly #references: PageReferences;

  readonly #budget: Budget;
  /** Total number of characters so far. */
  length = 0;
  /** The number of parts so far that depend on pages. */
  pageNumbers = 0;

  constructor(counters: Counters, references: PageReferences, budget: Budget) {
    this.#counters = counters;
    this.#budget = budget;
    this.#references = references;
  }

  /** False where this many further characters would be too many. */
  hasRoomFor(length: number): boolean {
    return this.length + length <= this.#budget.limits['generated-text'];
  }

  /** The text of a part at the start or end of an element. Throws `LimitReached` when the total is too long. */
  of(part: ContentPart, element: ElementNode, edge: 'start' | 'end'): string {
    const text = this.#textOf(part, element, edge);
    this.length += text.length;
    this.#budget.spend(1 + text.length / CHARACTERS_PER_STEP);
    this.#budget.check('generated-text', this.length, element.template);
    return text;
  }

  #textOf(part: ContentPart, element: ElementNode, edge: 'start' | 'end'): string {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'attribute':
        return element.attributes.get(part.name) ?? '';
      case 'counter':
        return counterText(this.#value(part.name, element, edge), part.style, digitsOf(element.language));
      case 'counters':
        return this.#values(part.name, element, edge)
          .map((value) => counterText(value, part.style, digitsOf(element.language)))
          .join(part.separator);
      case 'content':
        return textOf(element)
          .replace(/\u00ad/g, '')
          .replace(/\s+/g, ' ')
          .trim();
      case 'target-counter':
        // Page numbers are known from the second round on; the first round uses one digit.
        this.pageNumbers++;
        return this.#references.pageOf((element.attributes.get(part.attribute) ?? '').replace(/^#/, '')) ?? '0';
      case 'string':
      case 'image':
      case 'leader':
        // Named strings belong to margin boxes; leaders fill lines and images are replaced.
        return '';
      default: {
        const never: never = part;
        return never;
      }
    }
  }

  /** The value of a counter; pages have counters of their own (CSS Paged Media 3, 6.1). */
  #value(name: string, element: ElementNode, edge: 'start' | 'end'): number {
    if (name !== 'page' && name !== 'pages') return this.#counters.value(name);
    this.pageNumbers++;
    return (name === 'page' ? this.#references.counterAt(element, edge) : this.#references.pageCount()) ?? 0;
  }

  #values(name: string, element: ElementNode, edge: 'start' | 'end'): readonly number[] {
    const ofPages = name === 'page' || name === 'pages';
    return ofPages ? [this.#value(name, element, edge)] : this.#counters.values(name);
  }
}

/** Roles of elements that belong to a note and not to the text around it (ARIA DPub 1.1). */
const OF_NOTES = new Set(['doc-noteref', 'doc-footnote', 'doc-endnote', 'doc-backlink']);

/** The text of `content()`: the element's own, without generated content, note marks and notes. */
function textOf(element: ElementNode): string {
  return element.children
    .map((child) => {
      if (child.kind === 'text') return child.text;
      if (child.name === 'br') return ' ';
      return OF_NOTES.has(child.attributes.get('role') ?? '') ? '' : textOf(child);
    })
    .join('');
}
