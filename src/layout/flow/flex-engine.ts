/** The only file that imports taffy-layout: flexbox and grid in WebAssembly, loaded when a document has such a box. */

import type {
  AlignItems,
  GridPlacement,
  GridTemplateComponent,
  JustifyContent,
  Line,
  MaxTrackSizingFunction,
  MinTrackSizingFunction,
  Style,
} from 'taffy-layout';
import type { Size } from '../../core/geometry.ts';
import type {
  Alignment,
  ComputedStyle,
  GridSpan,
  GridTrack,
  LengthPercentage,
  TrackSize,
} from '../../css/computed-style.ts';
import { resolveLength } from '../lengths.ts';
import { definiteHeight } from './block-height.ts';
import type { ContainerSize, FlexEngine, FlexItem, PlacedBox } from './flex-items.ts';
import { keepingPlaces } from './kept-places.ts';

type Taffy = typeof import('taffy-layout');

let loading: Promise<FlexEngine> | undefined;

/** Compiles the WebAssembly module at the first call; later calls share it. */
export function loadFlexEngine(): Promise<FlexEngine> {
  loading ??= import('taffy-layout').then(async (taffy) => {
    await taffy.loadTaffy();
    return keepingPlaces(createEngine(taffy));
  });
  return loading;
}

function createEngine(taffy: Taffy): FlexEngine {
  return {
    place(container, size, items) {
      const grid = container.display === 'grid';
      const tree = new taffy.TaffyTree();
      tree.disableRounding();
      const styles: Style[] = [];
      const keep = (style: Style): Style => {
        styles.push(style);
        return style;
      };
      let failure: unknown;
      try {
        const children = items.map((item, i) => tree.newLeafWithContext(keep(itemStyle(item, size, grid, taffy)), i));
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
              // The engine would treat the error as an empty box.
              failure ??= error;
              return { width: 0, height: 0 };
            }
          },
        );
        if (failure) throw failure;
        const read = (node: bigint): PlacedBox => {
          const layout = tree.getLayout(node);
          const rect = { x: layout.x, y: layout.y, width: layout.width, height: layout.height };
          const edges = {
            top: layout.borderTop + layout.paddingTop,
            right: layout.borderRight + layout.paddingRight,
            bottom: layout.borderBottom + layout.paddingBottom,
            left: layout.borderLeft + layout.paddingLeft,
          };
          layout.free();
          return { rect, edges };
        };
        return { boxes: children.map(read), height: read(root).rect.height };
      } finally {
        for (const style of styles) style.free();
        tree.free();
      }
    },
  };
}

type Available = number | 'min-content' | 'max-content';

/**
 * Measures an item; the engine calls this several times for each. An item is laid out only where its height matters, and
 * for its final width, so that the work for nested boxes doesn't multiply with every level.
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
  // A known width is of the border box, the room of the content box; where both are given, the room has the final width.
  const width = known.width === undefined ? Math.min(max, room) : room;
  // With room in both dimensions this is the last call: nothing wraps in a box wider than its content.
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
/** Only layout knows the baselines, so it moves the items itself. */
const ALIGN = { stretch: 'Stretch', start: 'Start', end: 'End', center: 'Center', baseline: 'Start' } as const;

function containerStyle(style: ComputedStyle, { width, height, least }: ContainerSize, taffy: Taffy): Style {
  const made = new taffy.Style();
  const grid = style.display === 'grid';
  const gap = (value: ComputedStyle['rowGap']): Length => (value === 'normal' ? 0 : lengthOf(value, width));
  made.display = grid ? taffy.Display.Grid : taffy.Display.Flex;
  made.direction = style.direction === 'rtl' ? taffy.Direction.Rtl : taffy.Direction.Ltr;
  made.flexDirection = taffy.FlexDirection[DIRECTIONS[style.flexDirection]];
  made.flexWrap = style.flexWrap === 'wrap' ? taffy.FlexWrap.Wrap : taffy.FlexWrap.NoWrap;
  made.justifyContent = justification(style.justifyContent, grid, taffy);
  made.alignItems = alignment(style.alignItems, taffy);
  made.alignContent = taffy.AlignContent.Stretch;
  made.gap = { width: gap(style.columnGap), height: gap(style.rowGap) };
  made.size = { width, height: height ?? 'auto' };
  made.minSize = { width: 'auto', height: least };
  made.gridTemplateColumns = tracksOf(style.gridTemplateColumns, width);
  made.gridTemplateRows = tracksOf(style.gridTemplateRows, height ?? 0);
  return made;
}

/** `normal` stretches the automatic tracks of a grid (CSS Align 3, 5.1.1 and 5.1.2). */
function justification(value: ComputedStyle['justifyContent'], grid: boolean, taffy: Taffy): JustifyContent {
  if (value === 'normal' || value === 'stretch')
    return grid ? taffy.JustifyContent.Stretch : taffy.JustifyContent.Start;
  return taffy.JustifyContent[JUSTIFY[value]];
}

function alignment(value: Alignment, taffy: Taffy): AlignItems {
  return taffy.AlignItems[ALIGN[value]];
}

/** A plain percentage refers to a base that the engine knows, such as the item's grid area; in a sum it refers to `base`. */
function lengthOf(value: LengthPercentage, base: number): Length {
  return typeof value === 'object' && value.plus === 0 ? `${value.percent}%` : resolveLength(value, base);
}

type Length = number | `${number}%`;

function itemStyle(
  { style, align }: FlexItem,
  { width: base, height }: ContainerSize,
  inGrid: boolean,
  taffy: Taffy,
): Style {
  const made = new taffy.Style();
  // In a flex box percentages refer to the container: the engine ignores them in content sizes.
  const length = inGrid ? lengthOf : resolveLength;
  const auto = (value: ComputedStyle['width'] | 'none'): Length | 'auto' =>
    value === 'auto' || value === 'none' ? 'auto' : length(value, base);
  const down = (value: ComputedStyle['height'] | 'none'): Length | 'auto' =>
    inGrid && typeof value === 'object' && value.plus === 0
      ? `${value.percent}%`
      : (definiteHeight(value, height) ?? 'auto');
  made.display = taffy.Display.Block;
  made.boxSizing = style.boxSizing === 'border-box' ? taffy.BoxSizing.BorderBox : taffy.BoxSizing.ContentBox;
  made.size = { width: auto(style.width), height: down(style.height) };
  // `auto` is no narrower than the content (CSS Flexbox 1, 4.5).
  made.minSize = { width: auto(style.minWidth), height: style.minHeight === 'auto' ? 0 : down(style.minHeight) };
  made.maxSize = { width: auto(style.maxWidth), height: down(style.maxHeight) };
  made.margin = {
    left: auto(style.marginLeft),
    right: auto(style.marginRight),
    top: auto(style.marginTop),
    bottom: auto(style.marginBottom),
  };
  made.padding = {
    left: length(style.paddingLeft, base),
    right: length(style.paddingRight, base),
    top: length(style.paddingTop, base),
    bottom: length(style.paddingBottom, base),
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

/** Tracks that repeat to fill the room repeat together (CSS Grid 1, 7.2.3.2). */
function tracksOf(tracks: readonly GridTrack[], base: number): GridTemplateComponent[] {
  const components: GridTemplateComponent[] = [];
  for (const { min, max, repeat } of tracks) {
    const track = { min: trackSize(min, base) as MinTrackSizingFunction, max: trackSize(max, base) };
    const last = components.at(-1);
    if (repeat === undefined) components.push(track);
    else if (last && 'tracks' in last) last.tracks.push(track);
    else components.push({ count: repeat, tracks: [track] });
  }
  return components;
}

function trackSize(size: TrackSize, base: number): MaxTrackSizingFunction {
  if (typeof size === 'string' || typeof size === 'number') return size;
  return 'fr' in size ? `${size.fr}fr` : lengthOf(size, base);
}
