/** What the engine for flex and grid boxes takes and returns. */

import type { Rect } from '../../core/geometry.ts';
import type { Alignment, ComputedStyle } from '../../css/computed-style.ts';
import type { ContentWidths } from './kept-layouts.ts';

/** A box to be placed. */
export interface FlexItem {
  readonly style: ComputedStyle;
  /** The item's alignment, from its `align-self` or else its container's `align-items`. */
  readonly align: Alignment;
  /** The widths of the content, excluding edges. */
  readonly widths: ContentWidths;
  heightAt(contentWidth: number): number;
}

/** The size of the container's content box, pt; its height is undefined where the items determine it. */
export interface ContainerSize {
  readonly width: number;
  readonly height: number | undefined;
  /** The height required by `min-height`. */
  readonly least: number;
}

/** The place of an item: its border box, pt from the container's top left corner. */
export interface PlacedBox {
  readonly rect: Rect;
  /** Border and padding together: percentages of grid items refer to their part of the grid. */
  readonly edges: Edges;
}

interface Edges {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface FlexEngine {
  /** Places the items in a container with the given content box, and finds its height. */
  place(
    container: ComputedStyle,
    size: ContainerSize,
    items: readonly FlexItem[],
  ): { readonly boxes: readonly PlacedBox[]; readonly height: number };
}
