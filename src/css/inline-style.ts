/** The declarations of `style` attributes (CSS Style Attributes), which are stronger than any rule of a style sheet. */

import { Budget } from '../core/budget.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { ElementNode } from '../html/element.ts';
import { parseStyleSheet } from './parse.ts';
import type { RankedBlock } from './rules.ts';

interface InlineStyle {
  readonly ranked: RankedBlock;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses each distinct attribute once. Equal attributes share one block, and so one computed style. */
export class InlineStyles {
  readonly #known = new Map<string, InlineStyle>();
  readonly #firstRank: number;

  /** `firstRank` is above the rank of every rule. */
  constructor(firstRank: number) {
    this.#firstRank = firstRank;
  }

  /** The block of an element's attribute; undefined without one. */
  block(element: ElementNode): RankedBlock | undefined {
    return this.#style(element)?.ranked;
  }

  /** Problems of an element's attribute, at the place of the element in its template. */
  diagnostics(element: ElementNode): readonly Diagnostic[] {
    const found = this.#style(element)?.diagnostics ?? [];
    const { template: span } = element;
    return found.map(({ span: _, ...diagnostic }) => ({ ...diagnostic, ...(span && { span }) }));
  }

  #style(element: ElementNode): InlineStyle | undefined {
    const text = element.attributes.get('style');
    if (text === undefined) return undefined;
    let known = this.#known.get(text);
    if (!known) {
      known = this.#parse(text, element);
      this.#known.set(text, known);
    }
    return known;
  }

  #parse(text: string, { template }: ElementNode): InlineStyle {
    const sheet = { origin: 'author', file: template?.file ?? 'style', text: `* { ${text} }` } as const;
    const { value, diagnostics } = parseStyleSheet(sheet, new Budget());
    const block = value.styleRules[0]?.block ?? { declarations: [], custom: [] };
    return { ranked: { rank: this.#firstRank + this.#known.size, origin: 'author', block }, diagnostics };
  }
}
