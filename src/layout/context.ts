import type { Box, ReplacedBox } from '../box/box.ts';
import type { Budget } from '../core/budget.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import type { RowSizes } from '../core/row-sizes.ts';
import type { FontMetrics, FontRequest } from '../core/shaping.ts';
import type { ElementNode } from '../html/element.ts';
import type { ElementTree } from '../html/element-tree.ts';
import type { InlinePiece, Line, ParagraphOptions } from '../text/line.ts';
import type { DelayedFloats } from './flow/delayed-floats.ts';
import type { FlexEngine } from './flow/flex-items.ts';
import type { ContentWidths, KeptLayouts, LaidBoxes } from './flow/kept-layouts.ts';
import type { Fragment } from './fragment.ts';
import type { CalledNotes } from './page/footnotes.ts';
import type { MarginFloats } from './page/margin-floats.ts';
import type { PageStyles } from './page/styles.ts';

/** The part of the text stage that layout uses. */
export interface TextEngine {
  /** `elements` are those that the pieces name by number. Reports what is wrong with the words. */
  paragraph(
    pieces: readonly InlinePiece[],
    options: ParagraphOptions,
    elements: readonly ElementNode[],
    report: LayoutServices['report'],
  ): readonly Line[];
  /** The widest unbreakable run of text, and the width without any break; pt. */
  measure(pieces: readonly InlinePiece[]): { readonly min: number; readonly max: number };
  metrics(font: FontRequest): FontMetrics;
  /** How far a line's ink reaches: above and below its baseline, and to the right of its first letter's left edge; pt. */
  ink(line: Line): { readonly above: number; readonly below: number; readonly right: number };
}

/** A chart or an image sized for the space available to it. */
export interface SizedContent {
  readonly width: number;
  readonly height: number;
  /** The fragment with its top left corner at a place on the page. */
  place(x: number, y: number): Fragment;
  /** The parts of a chart that is too high for one page, where it does not break between rows; undefined where it is whole. */
  readonly parts?: readonly SizedContent[];
  /** The rows of a chart that is too high for one page, where pages and columns may break between them. */
  readonly rows?: SizedRows;
  /**
   * An inline-block as a block without margins, as wide as its content, so that it can break across pages. `ownLine` where it
   * is higher than a page, and therefore has a line of its own.
   */
  readonly block?: { readonly box: Box; readonly left: number; readonly ownLine: boolean };
}

/** A chart whose rows fill one page or column after the other. */
export interface SizedRows extends RowSizes {
  /** The part with rows `from` up to but not including `to`. */
  place(x: number, y: number, from: number, to: number): Fragment;
}

/** The space for a chart or an image, excluding its edges, pt. */
export interface FigureRoom {
  readonly width: number;
  /** The width that percentages refer to, where a percentage has already limited `width`; otherwise `width`. */
  readonly percentOf?: number;
  /** The height of the tallest place available. */
  readonly height: number;
  /** A chart may continue on further pages: row by row, or in parts made beforehand. */
  readonly continues: 'by rows' | 'in parts' | 'no';
}

/** Services that layout receives from its caller. */
export interface LayoutServices {
  readonly text: TextEngine;
  /** Where the elements of the boxes are. */
  readonly tree: ElementTree;
  /** Sizes a chart or image for the space available; undefined (after a report) when there is nothing to show. */
  readonly replaced: (box: ReplacedBox, room: FigureRoom) => SizedContent | undefined;
  /** The narrowest and the natural width of a chart or image, excluding its edges. */
  readonly replacedWidths: (box: ReplacedBox) => ContentWidths;
  /** Loaded only when the document has a flex or grid box. */
  readonly flex: FlexEngine | undefined;
  /** Layouts of earlier builds with the same fonts. */
  readonly laid: LaidBoxes;
  readonly budget: Budget;
  /** Notes the element that is being laid out, for messages about limits. */
  readonly enter?: (element: ElementNode) => void;
  /** `element` is the element concerned. */
  readonly report: (diagnostic: Diagnostic, element?: ElementNode) => void;
}

/** The context shared by all parts of layout. */
export interface LayoutContext extends LayoutServices {
  readonly footnotes: CalledNotes;
  readonly marginFloats: MarginFloats;
  readonly pages: PageStyles;
  readonly kept: KeptLayouts;
  readonly delayed: DelayedFloats;
}

/** A declaration that requests a page break or a page edge in a flow that pages don't break. */
export function hasNoEffect(declaration: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'layout/no-effect',
    message: `\`${declaration}\` has no effect inside a table cell, a float, a footnote, or a flex or grid item`,
    hint: 'move it to a block outside, or remove it',
  };
}
