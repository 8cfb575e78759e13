/** The narrowest and widest sensible widths of content (CSS Sizing 3, 5), from which table columns and flex items are sized. */

import type { BlockBox, Box, InlineItem } from '../../box/box.ts';
import type { ComputedStyle, GridTrack } from '../../css/computed-style.ts';
import type { LayoutContext } from '../context.ts';
import { resolveAuto, resolveLength } from '../lengths.ts';
import { inlinePieces } from '../line/inline.ts';
import { tableNeeds, tableWidths } from '../table/columns.ts';
import { boxEdges } from './box-edges.ts';
import { columnGap } from './columns.ts';
import type { ContentWidths } from './kept-layouts.ts';

/** The widths of a box's margin box. Percentages count as automatic, since their base isn't known yet. */
export function outerWidths(box: Box, context: LayoutContext): ContentWidths {
  const { style } = box;
  const { marginLeft, marginRight } = style;
  const sides = resolveAuto(marginLeft, 0) + resolveAuto(marginRight, 0);
  return add(borderBoxWidths(box, context), sides);
}

/** The widths of a box's border box. */
export function borderBoxWidths(box: Box, context: LayoutContext): ContentWidths {
  return context.kept.of(box, 'widths', () => findWidths(box, context));
}

function findWidths(box: Box, context: LayoutContext): ContentWidths {
  const { style } = box;
  const edges = boxEdges(style, 0);
  const inset = edges.left + edges.right;
  const extra = style.boxSizing === 'border-box' ? 0 : inset;
  const of = (value: ComputedStyle['width'] | 'none'): number | undefined =>
    typeof value === 'number' ? value + extra : undefined;
  const specified = box.kind === 'replaced' ? undefined : of(style.width);
  const own = specified === undefined ? intrinsic(box, inset, context) : { min: specified, max: specified };
  const least = of(style.minWidth) ?? 0;
  const most = of(style.maxWidth) ?? Number.POSITIVE_INFINITY;
  const clamp = (value: number): number => Math.max(least, Math.min(value, most));
  return { min: clamp(own.min), max: clamp(own.max) };
}

function intrinsic(box: Box, inset: number, context: LayoutContext): ContentWidths {
  switch (box.kind) {
    case 'replaced':
      return add(context.replacedWidths(box), inset);
    case 'table':
      return tableWidths(tableNeeds(box, outerWidths, context));
    case 'block':
      return add(contentWidths(box, context), inset);
    default: {
      const never: never = box;
      return never;
    }
  }
}

/** The widths of a block's content, excluding its own edges. */
export function contentWidths(box: BlockBox, context: LayoutContext): ContentWidths {
  const { content } = box;
  if (content.kind === 'inline')
    return withIndent(inlineWidths(content.items, context), box.style, content.items, context);
  const inner = content.children.map((child) => outerWidths(child, context));
  const widest = { min: Math.max(0, ...inner.map((w) => w.min)), max: Math.max(0, ...inner.map((w) => w.max)) };
  if (content.kind !== 'items') return inColumns(box, widest);
  return box.style.display === 'grid' ? ofGrid(box.style, content.children, inner) : ofFlex(box.style, inner, widest);
}

/**
 * The sum of a grid's columns (CSS Grid 1, 12.3-12.7). Items fill row after row, so each column is as wide as its own
 * items; if any item has a definite position, every column counts as wide as the widest item.
 */
function ofGrid(style: ComputedStyle, children: readonly Box[], inner: readonly ContentWidths[]): ContentWidths {
  const gap = style.columnGap === 'normal' ? 0 : resolveLength(style.columnGap, 0);
  const tracks = style.gridTemplateColumns;
  const count = Math.max(1, tracks.length);
  const inOrder = children.every((child) => isAutoPlaced(child.style));
  const columns = Array.from({ length: count }, (_, c): ContentWidths => {
    const track = tracks[c];
    if (typeof track?.min === 'number' && track.min === track.max) return { min: track.min, max: track.max };
    const own = inOrder ? inner.filter((_, i) => i % count === c) : inner;
    return { min: Math.max(0, ...own.map((w) => w.min)), max: Math.max(0, ...own.map((w) => w.max)) };
  });
  const gaps = (count - 1) * gap;
  const sum = (key: keyof ContentWidths): number => columns.reduce((all, column) => all + column[key], 0);
  if (tracks.some((track) => track.repeat)) {
    return { min: Math.max(...columns.map(({ min }) => min)), max: sum('max') + gaps };
  }
  return { min: sum('min') + gaps, max: Math.max(sum('max'), flexibleMax(tracks, columns)) + gaps };
}

function isAutoPlaced({ gridColumn, gridRow }: ComputedStyle): boolean {
  return [gridColumn.start, gridColumn.end, gridRow.start, gridRow.end].every((line) => line === 'auto');
}

/** The widths of flexible columns in proportion to their factors, each with room for its items (CSS Grid 1, 12.7.1). */
function flexibleMax(tracks: readonly GridTrack[], columns: readonly ContentWidths[]): number {
  const factors = tracks.map(({ max }) => (typeof max === 'object' && 'fr' in max ? max.fr : 0));
  const fraction = Math.max(0, ...factors.map((fr, c) => (fr > 0 ? (columns[c]?.max ?? 0) / Math.max(1, fr) : 0)));
  return columns.reduce((sum, { max }, c) => sum + Math.max(max, (factors[c] ?? 0) * fraction), 0);
}

/** The widths of items side by side add up; items that may wrap need only the width of the widest. */
function ofFlex(style: ComputedStyle, inner: readonly ContentWidths[], widest: ContentWidths): ContentWidths {
  const gap = style.columnGap === 'normal' ? 0 : resolveLength(style.columnGap, 0);
  if (style.flexDirection === 'column') return widest;
  const gaps = Math.max(0, inner.length - 1) * gap;
  const all = (key: keyof ContentWidths): number => inner.reduce((sum, w) => sum + w[key], gaps);
  return { min: style.flexWrap === 'wrap' ? widest.min : all('min'), max: all('max') };
}

function inColumns({ style }: BlockBox, { min, max }: ContentWidths): ContentWidths {
  const { columnCount, columnWidth } = style;
  const count = columnCount === 'auto' ? 1 : columnCount;
  const gaps = (count - 1) * columnGap(style, 0);
  const wide = columnWidth === 'auto' ? 0 : columnWidth;
  return { min: min * count + gaps, max: Math.max(max, wide) * count + gaps };
}

function inlineWidths(items: readonly InlineItem[], context: LayoutContext): ContentWidths {
  const measured = (key: keyof ContentWidths): ContentWidths =>
    context.text.measure(
      inlinePieces(items, 0, context, ({ box }) => {
        return { width: outerWidths(box, context)[key], ascent: 0, descent: 0, payload: undefined };
      }).pieces,
    );
  const widest = measured('max');
  const narrows = items.some((item) => item.kind === 'atomic');
  const words = narrows ? { min: measured('min').min, max: widest.max } : widest;
  const floats = items.flatMap((item) => (item.kind === 'float' ? [outerWidths(item.box, context)] : []));
  // Without limit they are beside the words.
  return {
    min: Math.max(words.min, ...floats.map(({ min }) => min)),
    max: words.max + floats.reduce((sum, { max }) => sum + max, 0),
  };
}

/** `text-indent` moves the first word. Percentages count as 0 here (CSS Text 3, 7.1). */
function withIndent(
  widths: ContentWidths,
  { textIndent }: ComputedStyle,
  items: readonly InlineItem[],
  context: LayoutContext,
): ContentWidths {
  const indent = resolveLength(textIndent, 0);
  if (indent === 0 || items.length === 0) return widths;
  const [first] = items;
  const word = first?.kind === 'text' ? { ...first, text: /^\S*/.exec(first.text)?.[0] ?? '' } : undefined;
  const min = Math.max(widths.min, (word ? inlineWidths([word], context).max : widths.min) + indent);
  return { min, max: Math.max(min, widths.max + indent) };
}

function add({ min, max }: ContentWidths, more: number): ContentWidths {
  return { min: min + more, max: max + more };
}
