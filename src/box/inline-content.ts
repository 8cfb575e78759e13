/** Collects a block's inline content and flattens nested inline elements. */

import { lineHeightOf } from '../core/line-height.ts';
import { isReplacedElement } from '../core/replaced-elements.ts';
import { transformText } from '../core/text-transform.ts';
import type { ComputedStyle } from '../css/computed-style.ts';
import type { StyledElement, StyledNode } from '../css/styled.ts';
import type { ElementNode } from '../html/element.ts';
import type { Box, Decorating, InlineEdge, InlineItem, InlineLeader } from './box.ts';

/** The context that an inline element passes to its content. */
export interface InlineContext {
  readonly style: ComputedStyle;
  readonly element: ElementNode;
  readonly rise: number;
  readonly decorations: readonly Decorating[];
}

/** The part of the box builder that the collector uses, so that counters run in document order through both. */
export interface InlineServices {
  enter(styled: StyledElement): void;
  leave(): void;
  /** The box of an image, a chart or an inline-block; undefined for `display: none`. */
  build(styled: StyledElement): Box | undefined;
  /** The content of a `::before` or `::after`. */
  generatedContent(style: ComputedStyle, element: ElementNode, edge: 'start' | 'end'): readonly GeneratedPart[];
}

/** Generated content: text with counters and references resolved, and leaders. */
export type GeneratedPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'leader'; readonly pattern: string };

/** Flattens nodes into items, in order. White space is collapsed afterwards, over the whole content. */
export function collectInline(
  nodes: readonly StyledNode[],
  context: InlineContext,
  services: InlineServices,
  items: InlineItem[],
): void {
  for (const node of nodes) {
    if (node.kind === 'text') pushText(items, node.text, context, false);
    else if (node.style.display !== 'none') collectElement(node, context, services, items);
  }
}

function collectElement(
  styled: StyledElement,
  outer: InlineContext,
  services: InlineServices,
  items: InlineItem[],
): void {
  const { element, style } = styled;
  if (element.name === 'br') {
    items.push({ kind: 'break' });
    return;
  }
  const context = innerContext(style, element, outer);
  if (isReplacedElement(element.name) || style.display === 'inline-block') {
    const box = services.build(styled);
    if (box) items.push({ kind: 'atomic', box, element, rise: context.rise, around: outer.style });
    return;
  }
  services.enter(styled);
  pushEdge(items, 'start', context);
  if (styled.before) pushGenerated(items, styled.before, { element, edge: 'start' }, context, services);
  collectInline(styled.children, context, services, items);
  if (styled.after) pushGenerated(items, styled.after, { element, edge: 'end' }, context, services);
  pushEdge(items, 'end', context);
  services.leave();
}

export function innerContext(style: ComputedStyle, element: ElementNode, outer: InlineContext): InlineContext {
  const rise = outer.rise + riseOf(style, outer.style);
  return {
    style,
    element,
    rise,
    decorations: decorationsOf(style, element.language, rise, outer.decorations),
  };
}

/** Adds generated content as separate items, in the pseudo-element's style. */
export function pushGenerated(
  items: InlineItem[],
  style: ComputedStyle,
  { element, edge }: { readonly element: ElementNode; readonly edge: 'start' | 'end' },
  outer: InlineContext,
  services: InlineServices,
): void {
  const context = innerContext(style, element, outer);
  const parts = services.generatedContent(style, element, edge);
  if (parts.length === 0) return;
  pushEdge(items, 'start', context);
  for (const part of parts) {
    if (part.kind === 'text') pushText(items, part.text, context, true);
    else if (part.pattern !== '') items.push({ kind: 'leader', pattern: part.pattern, ...styledOf(context) });
  }
  pushEdge(items, 'end', context);
}

function styledOf({ style, element, rise, decorations }: InlineContext): Omit<InlineLeader, 'kind' | 'pattern'> {
  return { style, element, language: element.language, rise, decorations };
}

function pushText(items: InlineItem[], text: string, context: InlineContext, generated: boolean): void {
  if (text === '') return;
  items.push({
    kind: 'text',
    text: transformText(text, context.style.textTransform, context.element.language),
    ...styledOf(context),
    generated,
  });
}

function pushEdge(items: InlineItem[], side: InlineEdge['side'], { style, element, rise }: InlineContext): void {
  if (hasBox(style)) items.push({ kind: 'edge', side, style, element, language: element.language, rise });
}

/** True for inline boxes that need space beside their text, paint something behind it, or order its characters. */
export function hasBox(style: ComputedStyle): boolean {
  return (
    style.unicodeBidi !== 'normal' ||
    style.backgroundColor.a > 0 ||
    style.borderTopWidth + style.borderBottomWidth > 0 ||
    [style.marginLeft, style.marginRight, style.paddingLeft, style.paddingRight].some((v) => v !== 0 && v !== 'auto') ||
    style.borderLeftWidth + style.borderRightWidth > 0
  );
}

/** How far `vertical-align` raises an inline box from its parent's baseline, pt (CSS 2.2, 10.8.1). */
function riseOf(style: ComputedStyle, parent: ComputedStyle): number {
  const align = style.verticalAlign;
  if (typeof align === 'number') return align;
  if (typeof align === 'object') return align.plus + (align.percent / 100) * lineHeightOf(style);
  // The shares of the parent's size that most engines use; CSS leaves the amounts to the font.
  if (align === 'super') return parent.fontSize / 3;
  if (align === 'sub') return -parent.fontSize / 5;
  return 0;
}

export type Decorations = readonly Decorating[];

export const UNDECORATED: Decorations = [];
// Cached by the outer decorations and the element's style, because text styles are compared by the identity of these
// lists.
const decorated = new WeakMap<Decorations, WeakMap<ComputedStyle, Decorations>>();

/** The decorations of an element's text: its own, and those of the elements around it (CSS Text Decoration 3, 2). */
export function decorationsOf(style: ComputedStyle, language: string, rise: number, outer: Decorations): Decorations {
  if (style.textDecorationLine.length === 0) return outer;
  const byStyle = decorated.get(outer) ?? new WeakMap<ComputedStyle, Decorations>();
  decorated.set(outer, byStyle);
  const known = byStyle.get(style);
  const last = known?.at(-1);
  if (known && last?.rise === rise && last.language === language) return known;
  const list = [...outer, { style, language, rise }];
  byStyle.set(style, list);
  return list;
}
