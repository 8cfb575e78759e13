/**
 * The child boxes of a block with block children: inline content between them is wrapped in anonymous blocks (CSS 2.2,
 * 9.2.1.1).
 */

import type { ComputedStyle } from '../css/computed-style.ts';
import type { StyledElement, StyledNode } from '../css/styled.ts';
import { anonymousStyle } from './anonymous-style.ts';
import { containsBlocks, isBlockLevel } from './block-level.ts';
import type { Box, InlineItem } from './box.ts';
import type { BoxBuilder } from './builder.ts';
import { collectInline, type InlineContext, innerContext, pushGenerated } from './inline-content.ts';
import { anonymousTable, tablePartsFrom } from './table.ts';
import { collapseSpaces } from './white-space.ts';

/**
 * Boxes of an element's children, with its `::before` and `::after` at the ends, starting with the items of `first`.
 */
export function blockChildren(
  styled: StyledElement,
  style: ComputedStyle,
  first: readonly InlineItem[],
  builder: BoxBuilder,
): Box[] {
  const { element } = styled;
  const collector = new ChildCollector(anonymousStyle(style), first, builder);
  const context = { style: anonymousStyle(style), element, rise: 0, decorations: builder.decorations };
  collector.visit(styled, context);
  return collector.finish();
}

function isSideFloat({ float, display }: ComputedStyle): boolean {
  return display !== 'none' && (float === 'left' || float === 'right');
}

class ChildCollector {
  readonly #boxes: Box[] = [];
  readonly #style: ComputedStyle;
  readonly #builder: BoxBuilder;
  #items: InlineItem[];

  constructor(style: ComputedStyle, first: readonly InlineItem[], builder: BoxBuilder) {
    this.#style = style;
    this.#items = [...first];
    this.#builder = builder;
  }

  /** Collects the content of the block itself, or of an inline element that blocks split. */
  visit(styled: StyledElement, context: InlineContext): void {
    const { element, before, after, children } = styled;
    if (before) pushGenerated(this.#items, before, { element, edge: 'start' }, context, this.#builder);
    for (let i = 0; i < children.length; i++) {
      const parts = tablePartsFrom(children, i);
      if (parts.length > 0) {
        this.#flush();
        this.#boxes.push(anonymousTable(parts, styled, this.#builder));
        i += parts.length - 1;
      } else this.#child(children[i], context);
    }
    if (after) pushGenerated(this.#items, after, { element, edge: 'end' }, context, this.#builder);
  }

  finish(): Box[] {
    this.#flush();
    return this.#boxes;
  }

  #child(child: StyledNode | undefined, context: InlineContext): void {
    if (!child) return;
    if (child.kind === 'element' && isSideFloat(child.style) && this.#hasWords) {
      const box = this.#builder.build(child);
      if (box) this.#items.push({ kind: 'float', box });
    } else if (child.kind === 'element' && isBlockLevel(child)) {
      this.#flush();
      const box = this.#builder.build(child);
      if (box) this.#boxes.push(box);
    } else if (child.kind === 'element' && containsBlocks(child)) {
      this.#builder.enter(child);
      this.visit(child, innerContext(child.style, child.element, context));
      this.#builder.leave();
    } else collectInline([child], context, this.#builder, this.#items);
  }

  get #hasWords(): boolean {
    return this.#items.some((item) => item.kind === 'atomic' || (item.kind === 'text' && item.text.trim() !== ''));
  }

  #flush(): void {
    const items = collapseSpaces(this.#items);
    this.#items = [];
    if (items.length === 0) return;
    this.#boxes.push({
      kind: 'block',
      element: undefined,
      style: this.#style,
      strings: [],
      marker: undefined,
      content: { kind: 'inline', items, initial: undefined },
    });
  }
}
