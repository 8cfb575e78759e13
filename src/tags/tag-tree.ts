/** The logical structure (ISO 32000-1, 14.7): planned from the element tree and the pages, before painting. */

import type { ElementNode } from '../html/element.ts';
import type { Fragment, LineFragment, TextFragment } from '../layout/fragment.ts';

/** Standard structure types of PDF 1.7 that briefwright uses (ISO 32000-1, 14.8.4). */
export type StructureRole =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'Div'
  | 'BlockQuote'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TFoot'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Span'
  | 'Quote'
  | 'Note'
  | 'Reference'
  | 'Code'
  | 'Link'
  | 'Annot'
  | 'Figure';

/** One marked-content sequence on a page; MCIDs are assigned in painting order. */
export interface ContentMark {
  readonly kind: 'content';
  readonly role: StructureRole;
  /** From 1, like `Page.number`. */
  readonly page: number;
  /** Index of the mark among the page's, in painting order. */
  readonly mcid: number;
  /** Replacement text, where it differs from the glyphs (ISO 32000-1, 14.9.4). */
  readonly actualText: string | undefined;
}

export interface ArtifactMark {
  readonly kind: 'artifact';
  readonly type: 'Pagination' | 'Layout' | 'Background';
  readonly subtype: 'Header' | 'Footer' | undefined;
}

export type Mark = ContentMark | ArtifactMark;

export interface TagNode {
  readonly kind: 'node';
  readonly role: StructureRole;
  /** The element from which it was made. */
  readonly element: ElementNode;
  /** Set where other elements refer to it: notes, headers. Taken from the content, not generated. */
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly alt: string | undefined;
  /** Only where it differs from the parent's. */
  readonly language: string | undefined;
  readonly listNumbering:
    | 'None'
    | 'Disc'
    | 'Circle'
    | 'Square'
    | 'Decimal'
    | 'UpperRoman'
    | 'LowerRoman'
    | 'UpperAlpha'
    | 'LowerAlpha'
    | undefined;
  readonly scope: 'Row' | 'Column' | 'Both' | undefined;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly headers: readonly string[];
  /** For figures: x1 y1 x2 y2 in PDF space (pt, y upwards). */
  readonly bbox: readonly [number, number, number, number] | undefined;
  readonly link: LinkTarget | undefined;
  /** For figures: the id of the chart. */
  readonly chart: string | undefined;
  readonly children: readonly (TagNode | ContentMark)[];
}

export interface LinkTarget {
  /** An absolute address, or `#id`. */
  readonly href: string;
  readonly description: string;
}

export interface OutlineEntry {
  readonly title: string;
  readonly page: number;
  readonly y: number;
  readonly children: readonly OutlineEntry[];
}

export interface TagPlan {
  readonly root: TagNode;
  /** The mark of each painted item. Items not in the map are layout artifacts. */
  readonly marks: ReadonlyMap<Fragment | TextFragment, Mark>;
  /**
   * Items in reading order, for lines where it differs from the visual order (right-to-left text) or that contain
   * boxes. They must be painted in this order.
   */
  readonly logical: ReadonlyMap<LineFragment, readonly (TextFragment | Fragment)[]>;
  readonly outline: readonly OutlineEntry[];
}
