/** The only file that knows taffy-layout: flexbox and grid in WebAssembly behind one call, loaded when a box asks for it. */

import type {
  AlignItems,
  GridPlacement,
  GridTemplateComponent,
  Line,
  MaxTrackSizingFunction,
  MinTrackSizingFunction,
  Style,
} from 'taffy-layout';
import type { Rect, Size } from '../core/geometry.ts';
import type { Alignment, ComputedStyle, GridSpan, GridTrack, TrackSize } from '../css/computed-style.ts';
import { definiteHeight } from './block-height.ts';
import { type ContentWidths, resolveLength } from './context.ts';

/** A box to be placed. */
export interface FlexItem {
  readonly style: ComputedStyle;
  /** How its items are aligned by their container, `align-self` taken into account. */
  readonly align: Alignment;
  /** Of the content, edges left out. */
  readonly widths: ContentWidths;
  heightAt(contentWidth: number): number;
}

/** Of the container's content box, pt; its height is undefined where the items settle it. */
export interface ContainerSize {
  readonly width: number;
  readonly height: number | undefined;
}

export interface FlexEngine {
  /** Border boxes of the items in a container of that content box, in pt from its top left corner, and its height. */
  place(
    container: ComputedStyle,
    size: ContainerSize,
    items: readonly FlexItem[],
  ): { readonly rects: readonly Rect[]; readonly height: number };
}

type Taffy = typeof import('taffy-layout');

let loading: Promise<FlexEngine> | undefined;

/** Compiles the WebAssembly module at the first call; later calls share it. */
export function loadFlexEngine(): Promise<FlexEngine> {
  loading ??= import('taffy-layout').then(async (taffy) => {
    await taffy.loadTaffy();
    return createEngine(taffy);
  });
  return loading;
}

function createEngine(taffy: Taffy): FlexEngine {
  return {
    place(container, size, items) {
      const tree = new taffy.TaffyTree();
      tree.disableRounding();
      const styles: Style[] = [];
      const keep = (style: Style): Style => {
        styles.push(style);
        return style;
      };
      let failure: unknown;
      try {
        const children = items.map((item, i) => tree.newLeafWithContext(keep(itemStyle(item, size, taffy)), i));
        const root = tree.newWithChildren(keep(containerStyle(container, size, taffy)), children);
        tree.computeLayoutWithMeasure(
          root,
          { width: size.width, height: 'max-content' },
          (known, available, _, index, style) => {
            style.free();
            const item = items[index as number];
            try {
              return item ? measured(item, known, available) : { width: 0, height: 0 };
            } catch (error) {
              // The engine would take it for an empty box.
              failure ??= error;
              return { width: 0, height: 0 };
            }
          },
        );
        if (failure) throw failure;
        const read = (node: bigint): Rect => {
          const layout = tree.getLayout(node);
          const rect = { x: layout.x, y: layout.y, width: layout.width, height: layout.height };
          layout.free();
          return rect;
        };
        return { rects: children.map(read), height: read(root).height };
      } finally {
        for (const style of styles) style.free();
        tree.free();
      }
    },
  };
}

type Available = number | 'min-content' | 'max-content';

/**
 * The engine asks several times for each item. So that boxes inside boxes are laid out for one width each, and not for one
 * more on every level, an item is laid out only where its height counts, and for the width that it ends up with.
 */
function measured(
  item: FlexItem,
  known: { readonly width: number | undefined; readonly height: number | undefined },
  available: { readonly width: Available; readonly height: Available },
): Size {
  const { min, max } = item.widths;
  const room = available.width;
  if (room === 'min-content') return { width: min, height: known.height ?? 0 };
  if (room === 'max-content') return { width: max, height: known.height ?? 0 };
  // A known width is the border box's, the room is the content box's: where both are there, the room is as wide.
  const width = known.width === undefined ? Math.min(max, room) : room;
  // With room on both sides it is the last question: nothing wraps in a box that is wider than its content.
  const last = known.width === undefined && typeof available.height === 'number';
  return { width, height: known.height ?? item.heightAt(last ? Math.max(width, room) : width) };
}

const DIRECTIONS = { row: 'Row', column: 'Column' } as const;
const JUSTIFY = {
  start: 'Start',
  end: 'End',
  center: 'Center',
  'space-between': 'SpaceBetween',
  'space-around': 'SpaceAround',
  'space-evenly': 'SpaceEvenly',
} as const;
/** Baselines are known to layout alone: it moves the items itself. */
const ALIGN = { stretch: 'Stretch', start: 'Start', end: 'End', center: 'Center', baseline: 'Start' } as const;

function containerStyle(style: ComputedStyle, { width, height }: ContainerSize, taffy: Taffy): Style {
  const made = new taffy.Style();
  const gap = (value: ComputedStyle['rowGap']): number => (value === 'normal' ? 0 : resolveLength(value, width));
  made.display = style.display === 'grid' ? taffy.Display.Grid : taffy.Display.Flex;
  made.direction = style.direction === 'rtl' ? taffy.Direction.Rtl : taffy.Direction.Ltr;
  made.flexDirection = taffy.FlexDirection[DIRECTIONS[style.flexDirection]];
  made.flexWrap = style.flexWrap === 'wrap' ? taffy.FlexWrap.Wrap : taffy.FlexWrap.NoWrap;
  made.justifyContent = taffy.JustifyContent[JUSTIFY[style.justifyContent]];
  made.alignItems = alignment(style.alignItems, taffy);
  made.alignContent = taffy.AlignContent.Start;
  made.gap = { width: gap(style.columnGap), height: gap(style.rowGap) };
  made.size = { width, height: height ?? 'auto' };
  made.gridTemplateColumns = style.gridTemplateColumns.map((track) => trackOf(track, width));
  made.gridTemplateRows = style.gridTemplateRows.map((track) => trackOf(track, 0));
  return made;
}

function alignment(value: Alignment, taffy: Taffy): AlignItems {
  return taffy.AlignItems[ALIGN[value]];
}

function itemStyle({ style, align }: FlexItem, { width: base, height }: ContainerSize, taffy: Taffy): Style {
  const made = new taffy.Style();
  const auto = (value: ComputedStyle['width']): number | 'auto' =>
    value === 'auto' ? 'auto' : resolveLength(value, base);
  const most = (value: ComputedStyle['maxWidth']): number | 'auto' => auto(value === 'none' ? 'auto' : value);
  // Automatic: no narrower than its content (CSS Flexbox 1, 4.5).
  const least = style.minWidth === 0 ? 'auto' : resolveLength(style.minWidth, base);
  made.display = taffy.Display.Block;
  made.boxSizing = style.boxSizing === 'border-box' ? taffy.BoxSizing.BorderBox : taffy.BoxSizing.ContentBox;
  made.size = { width: auto(style.width), height: definiteHeight(style.height, height) ?? 'auto' };
  made.minSize = { width: least, height: definiteHeight(style.minHeight, height) ?? 0 };
  made.maxSize = { width: most(style.maxWidth), height: definiteHeight(style.maxHeight, height) ?? 'auto' };
  made.margin = {
    left: auto(style.marginLeft),
    right: auto(style.marginRight),
    top: auto(style.marginTop),
    bottom: auto(style.marginBottom),
  };
  made.padding = {
    left: resolveLength(style.paddingLeft, base),
    right: resolveLength(style.paddingRight, base),
    top: resolveLength(style.paddingTop, base),
    bottom: resolveLength(style.paddingBottom, base),
  };
  made.border = {
    left: style.borderLeftWidth,
    right: style.borderRightWidth,
    top: style.borderTopWidth,
    bottom: style.borderBottomWidth,
  };
  made.flexGrow = style.flexGrow;
  made.flexShrink = style.flexShrink;
  made.flexBasis = auto(style.flexBasis);
  made.alignSelf = taffy.AlignSelf[ALIGN[align]];
  made.gridColumn = placement(style.gridColumn);
  made.gridRow = placement(style.gridRow);
  return made;
}

function placement({ start, end }: GridSpan): Line<GridPlacement> {
  const line = (value: GridSpan['start']): GridPlacement =>
    value === 'auto' ? 'auto' : 'line' in value ? value.line : { span: value.span };
  return { start: line(start), end: line(end) };
}

function trackOf({ min, max, repeat }: GridTrack, base: number): GridTemplateComponent {
  const track = { min: trackSize(min, base) as MinTrackSizingFunction, max: trackSize(max, base) };
  return repeat ? { count: repeat, tracks: [track] } : track;
}

function trackSize(size: TrackSize, base: number): MaxTrackSizingFunction {
  if (typeof size === 'string' || typeof size === 'number') return size;
  return 'fr' in size ? `${size.fr}fr` : resolveLength(size, base);
}
