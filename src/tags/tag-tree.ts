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
  | 'Figure';

/** One stretch of marked content on a page: MCIDs are given out in painting order. */
export interface ContentMark {
  readonly kind: 'content';
  readonly role: StructureRole;
  /** From 1, as `Page.number`. */
  readonly page: number;
  /** Index of the mark among the page's, in painting order. */
  readonly mcid: number;
  /** Replacement text for this stretch, where the glyphs don't say it (ISO 32000-1, 14.9.4). */
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
  /** What it was made of. */
  readonly element: ElementNode;
  /** Set where other things refer to it: notes, headers. From the content, not counted. */
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
  /** Figures: x1 y1 x2 y2 in PDF space (y upwards). */
  readonly bbox: readonly [number, number, number, number] | undefined;
  readonly link: LinkTarget | undefined;
  /** Figures: the chart that is drawn, by id. */
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
  /** What each painted thing is. Things not in the map are layout artifacts. */
  readonly marks: ReadonlyMap<Fragment | TextFragment, Mark>;
  /**
   * Lines whose items are read in another order than they stand in (right-to-left text), or have boxes among them. They
   * are to be painted in this order.
   */
  readonly logical: ReadonlyMap<LineFragment, readonly (TextFragment | Fragment)[]>;
  readonly outline: readonly OutlineEntry[];
}
