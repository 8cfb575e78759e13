import { Budget } from '../core/budget.ts';
import { markerText } from '../core/counter-text.ts';
import type { Diagnostic, Outcome } from '../core/diagnostic.ts';
import { isReplacedElement } from '../core/replaced-elements.ts';
import type { ComputedStyle, ContentPart } from '../css/computed-style.ts';
import type { StyledDocument, StyledElement, StyledNode } from '../css/styled.ts';
import type { ElementNode } from '../html/element.ts';
import { digitsOf } from '../languages/locale-for.ts';
import { anonymousStyle } from './anonymous-style.ts';
import { blockChildren } from './block-children.ts';
import { containsBlocks, isBlockLevel, isBlockLevelStyle } from './block-level.ts';
import type { BlockBox, Box, InlineItem, InlineText, NamedString, ReplacedBox } from './box.ts';
import type { BoxBuilder, PageReferences } from './builder.ts';
import { Counters } from './counters.ts';
import { withFirstLetter } from './first-letter.ts';
import { GeneratedText } from './generated-text.ts';
import {
  collectInline,
  type Decorations,
  decorationsOf,
  type GeneratedPart,
  pushGenerated,
  UNDECORATED,
} from './inline-content.ts';
import { KeptBoxes } from './kept-boxes.ts';
import { isImage, withoutEffect } from './not-laid-out.ts';
import { buildTable } from './table.ts';
import { collapseSpaces } from './white-space.ts';

/**
 * Builds the boxes of a styled document (CSS 2.2, 9.2), with anonymous wrappers around stray inline content, and
 * markers, counters and generated content as text.
 */
export function buildBoxes(
  document: StyledDocument,
  references: PageReferences,
  budget: Budget = new Budget(),
): Outcome<BlockBox> {
  const builder = new Builder(references, budget);
  const value = builder.container(document.root, document.root.style);
  return { value, diagnostics: builder.diagnostics };
}

class Builder implements BoxBuilder {
  readonly diagnostics: Diagnostic[] = [];
  readonly #counters = new Counters();
  readonly #generated: GeneratedText;
  readonly #kept: KeptBoxes;
  readonly #decorations: Decorations[] = [];
  /** The elements around the content being built, the outermost first. */
  readonly #open: ElementNode[] = [];

  readonly #budget: Budget;

  constructor(references: PageReferences, budget: Budget) {
    this.#generated = new GeneratedText(this.#counters, references, budget);
    this.#kept = new KeptBoxes(this.#counters, this.#generated);
    this.#budget = budget;
  }

  enter(styled: StyledElement): void {
    const { element, style } = styled;
    // HTML's list counter (HTML, 15.3.8): lists reset it, items increment it, `start` and `value` set it.
    if (element.name === 'ol' || element.name === 'ul') this.#counters.reset('list-item', startOf(element));
    if (style.display === 'list-item') {
      const value = integer(element.attributes.get('value'));
      if (value === undefined) this.#counters.increment('list-item', isReversed(this.#open.at(-1)) ? -1 : 1);
      else this.#counters.set('list-item', value);
    }
    this.#reportPageCounter(styled);
    this.#reportNoEffect(styled);
    this.#counters.enter(style);
    this.#open.push(element);
    this.#decorations.push(decorationsOf(style, element.language, 0, this.decorations));
  }

  get decorations(): Decorations {
    return this.#decorations.at(-1) ?? UNDECORATED;
  }

  /**
   * Reports changes to the page counter without effect: pages increment it, and only `counter-reset` on a block sets
   * it.
   */
  #reportPageCounter({ element, style }: StyledElement): void {
    const increments = style.counterIncrement.some(({ name }) => name === 'page');
    const resets = !isBlockLevelStyle(style) && style.counterReset.some(({ name }) => name === 'page');
    if (!increments && !resets) return;
    this.#kept.reported();
    this.diagnostics.push({
      severity: 'warning',
      code: 'box/page-counter',
      message: `the page counter isn't changed: '${increments ? 'counter-increment' : 'counter-reset'}: page' on <${element.name}> has no effect`,
      hint: "set 'counter-reset: page N' on the first block of the page",
      ...(element.template ? { span: element.template } : {}),
    });
  }

  leave(): void {
    this.#decorations.pop();
    this.#open.pop();
    this.#counters.leave();
  }

  build(styled: StyledElement): Box | undefined {
    const { style } = styled;
    this.#budget.spend();
    if (style.display === 'none') return undefined;
    // Decorations don't propagate to boxes out of flow or to inline-blocks (CSS Text Decoration 3, 2).
    if (style.float !== 'none' || style.display === 'inline-block') return this.#undecorated(styled);
    return this.kept(styled, () => this.#buildBox(styled));
  }

  #undecorated(styled: StyledElement): Box | undefined {
    this.#decorations.push(UNDECORATED);
    try {
      return this.kept(styled, () => this.#buildBox(styled));
    } finally {
      this.#decorations.pop();
    }
  }

  #buildBox(styled: StyledElement): Box | undefined {
    const { element, style } = styled;
    this.enter(styled);
    try {
      if (element.name === 'img' && !hasImage(styled)) return undefined;
      if (isReplacedElement(element.name)) return this.#replaced(styled);
      if (style.display === 'table') return buildTable(styled, this);
      return this.#fill(styled, style);
    } finally {
      this.leave();
    }
  }

  kept<T>(styled: StyledElement, make: () => T): T {
    return this.#kept.of(styled, { decorations: this.decorations, reversed: isReversed(this.#open.at(-1)) }, make);
  }

  container(styled: StyledElement, style: ComputedStyle): BlockBox {
    this.enter(styled);
    const box = this.#fill(styled, style);
    this.leave();
    return box;
  }

  wrapped(children: readonly StyledNode[], parent: StyledElement): BlockBox {
    const style = anonymousStyle(parent.style);
    const alone = { ...parent, style, children, before: undefined, after: undefined, firstLetter: undefined };
    return { ...this.#fill(alone, style), element: undefined, strings: [] };
  }

  strings(styled: StyledElement): readonly NamedString[] {
    if (styled.style.stringSet.length === 0) return [];
    return styled.style.stringSet.map(({ name, content }) => ({
      name,
      value: content.map((part) => this.#generated.of(part, styled.element, 'start')).join(''),
      source: sourceOf(content, styled.element),
    }));
  }

  generatedContent(style: ComputedStyle, element: ElementNode, edge: 'start' | 'end'): readonly GeneratedPart[] {
    for (const { name, value } of style.counterIncrement) this.#counters.increment(name, value);
    if (typeof style.content === 'string') return [];
    const parts: GeneratedPart[] = [];
    for (const part of style.content) {
      const last = parts.at(-1);
      if (part.kind === 'leader') parts.push(part);
      else if (last?.kind === 'text')
        parts[parts.length - 1] = { ...last, text: last.text + this.#generated.of(part, element, edge) };
      else parts.push({ kind: 'text', text: this.#generated.of(part, element, edge) });
    }
    return parts;
  }

  #reportNoEffect(styled: StyledElement): void {
    const { name, template } = styled.element;
    for (const { value, where, hint } of withoutEffect(styled, this.#open)) {
      this.#kept.reported();
      if (this.#reported.has(value)) continue;
      this.#reported.add(value);
      this.diagnostics.push({
        severity: 'warning',
        code: 'box/not-laid-out',
        message: `'${value}' on <${name}> has no effect${where ? ` ${where}` : ''}`,
        hint,
        ...(template ? { span: template } : {}),
      });
    }
  }
  readonly #reported = new Set<string>();

  #replaced(styled: StyledElement): ReplacedBox {
    return { kind: 'replaced', element: styled.element, style: styled.style, strings: this.strings(styled) };
  }

  #fill(styled: StyledElement, style: ComputedStyle): BlockBox {
    const { element } = styled;
    const strings = this.strings(styled);
    const any = this.#marker(styled);
    const inside = style.listStylePosition === 'inside' ? any : undefined;
    const marker = inside ? undefined : any;
    const hasItems = style.display === 'flex' || style.display === 'grid';
    const hasBlocks = styled.children.some((child) => isBlockLevel(child) || containsBlocks(child));
    // Columns contain only blocks, so inline content is wrapped.
    const inColumns = style.columnCount !== 'auto' || style.columnWidth !== 'auto';
    if (!hasItems && !inColumns && !hasBlocks) {
      const all = this.#inline(styled.children, styled, style, inside);
      const { items, initial } = styled.firstLetter
        ? withFirstLetter(all, styled.firstLetter)
        : { items: all, initial: undefined };
      return { kind: 'block', element, style, strings, marker, content: { kind: 'inline', items, initial } };
    }
    const children = blockChildren(styled, style, insideMarker(inside), this);
    return {
      kind: 'block',
      element,
      style,
      strings,
      marker,
      content: { kind: hasItems ? 'items' : 'blocks', children },
    };
  }

  /** Inline content with the element's `::before` and `::after` at the ends. */
  #inline(
    nodes: readonly StyledNode[],
    styled: StyledElement,
    style: ComputedStyle,
    marker: InlineText | undefined,
  ): InlineItem[] {
    const context = { style, element: styled.element, rise: 0, decorations: this.decorations };
    const items: InlineItem[] = insideMarker(marker);
    if (styled.before) pushGenerated(items, styled.before, { element: styled.element, edge: 'start' }, context, this);
    collectInline(nodes, context, this, items);
    if (styled.after) pushGenerated(items, styled.after, { element: styled.element, edge: 'end' }, context, this);
    return collapseSpaces(items);
  }

  #marker(styled: StyledElement): InlineText | undefined {
    const { element, style, marker } = styled;
    if (style.display !== 'list-item' || !marker) return undefined;
    const text =
      typeof marker.content === 'string'
        ? markerText(this.#counters.value('list-item'), style.listStyleType, digitsOf(element.language))
        : this.generatedContent(marker, element, 'start')
            .map((part) => (part.kind === 'text' ? part.text : ''))
            .join('');
    if (text === '') return undefined;
    return {
      kind: 'text',
      text,
      style: marker,
      element,
      language: element.language,
      rise: 0,
      decorations: UNDECORATED,
      generated: true,
    };
  }
}

/** True if an `img` has an image, from `src` or from `content` in a style sheet. */
function hasImage({ element, style }: StyledElement): boolean {
  return Boolean(element.attributes.get('src')) || isImage(style);
}

/** A marker inside its item's text, followed by a space. */
function insideMarker(marker: InlineText | undefined): InlineItem[] {
  return marker ? [{ ...marker, text: `${marker.text} ` }] : [];
}

/** The origin of an attribute's text: `data-x-src` gives the data path of `data-x`. */
function sourceOf(content: readonly ContentPart[], element: ElementNode): ElementNode {
  const [only] = content;
  const src = only?.kind === 'attribute' ? element.attributes.get(`${only.name}-src`) : undefined;
  return src === undefined ? element : { ...element, src };
}

function integer(text: string | undefined): number | undefined {
  return text !== undefined && /^-?\d+$/.test(text.trim()) ? Number(text) : undefined;
}

/** The initial value of a list's counter, so that its first item gets `start`; reversed lists count down to 1. */
function startOf(list: ElementNode): number {
  const reversed = isReversed(list);
  const items = list.children.filter((child) => child.kind === 'element' && child.name === 'li').length;
  return (integer(list.attributes.get('start')) ?? (reversed ? items : 1)) + (reversed ? 1 : -1);
}

function isReversed(list: ElementNode | undefined): boolean {
  return list?.name === 'ol' && list.attributes.has('reversed');
}
