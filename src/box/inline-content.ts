/** One block's inline content: nested inline elements flattened, white space collapsed (CSS Text 3, 4.1). */

import { lineHeightOf } from '../core/line-height.ts';
import { transformText } from '../core/text-transform.ts';
import type { ComputedStyle } from '../css/computed-style.ts';
import type { StyledElement, StyledNode } from '../css/styled.ts';
import type { ElementNode } from '../html/element.ts';
import type { Box, Decorating, InlineEdge, InlineItem, InlineLeader } from './box.ts';

/** What an inline element hands down to its content. */
export interface InlineContext {
  readonly style: ComputedStyle;
  readonly element: ElementNode;
  readonly rise: number;
  readonly decorations: readonly Decorating[];
}

/** What the collector asks of the box builder: counters run in document order through both. */
export interface InlineServices {
  enter(styled: StyledElement): void;
  leave(): void;
  /** The box of an image, a chart or an inline-block; undefined for `display: none`. */
  build(styled: StyledElement): Box | undefined;
  /** What a `::before` or `::after` puts in, at the element's start or end. */
  generatedContent(style: ComputedStyle, element: ElementNode, edge: 'start' | 'end'): readonly GeneratedPart[];
}

/** Words of `content`, counters and references as words already, and the leaders between them. */
export type GeneratedPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'leader'; readonly pattern: string };

/** Flattens nodes into items, in order. Collapsing of spaces runs over the whole content afterwards. */
export function collectInline(
  nodes: readonly StyledNode[],
  context: InlineContext,
  services: InlineServices,
  items: InlineItem[],
): void {
  for (const node of nodes) {
    if (node.kind === 'text') pushText(items, node.node.text, context, false);
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
  if (element.name === 'img' || element.name === 'chart' || style.display === 'inline-block') {
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

/** Generated content as items of its own, in the pseudo-element's style. */
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

/** True for inline boxes that take room beside their words, or paint something behind them. */
export function hasBox(style: ComputedStyle): boolean {
  return (
    style.backgroundColor.a > 0 ||
    style.borderTopWidth + style.borderBottomWidth > 0 ||
    [style.marginLeft, style.marginRight, style.paddingLeft, style.paddingRight].some((v) => v !== 0 && v !== 'auto') ||
    style.borderLeftWidth + style.borderRightWidth > 0
  );
}

/** How far `vertical-align` lifts an inline box from its parent's baseline, pt (CSS 2.2, 10.8.1). */
function riseOf(style: ComputedStyle, parent: ComputedStyle): number {
  const align = style.verticalAlign;
  if (typeof align === 'number') return align;
  if (typeof align === 'object') return align.plus + (align.percent / 100) * lineHeightOf(style);
  // The share of the parent's size that most engines take, as CSS leaves the amounts to the font.
  if (align === 'super') return parent.fontSize / 3;
  if (align === 'sub') return -parent.fontSize / 5;
  return 0;
}

export type Decorations = readonly Decorating[];

export const UNDECORATED: Decorations = [];
// By what goes around and the element's own style: text styles are told apart by these lists.
const decorated = new WeakMap<Decorations, WeakMap<ComputedStyle, Decorations>>();

/** The lines that an element draws along its words, and those of the elements around it (CSS Text Decoration 3, 2). */
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
