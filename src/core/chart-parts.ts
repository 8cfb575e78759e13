/** The parts of which charts of all kinds are made. */

import type { Annotation, Highlight } from './annotation.ts';
import type { StatedDate } from './date.ts';
import type { Traced } from './evidence.ts';
import type { Quantity } from './quantity.ts';
import type { RichText, Sourced } from './rich-text.ts';

/** The texts that every chart has. */
export interface ChartWords {
  /** The finding, an active sentence. */
  readonly title: RichText;
  /** Measure, place, period. */
  readonly subtitle: RichText | undefined;
  readonly source: RichText | undefined;
  readonly note: RichText | undefined;
  /** The author's own alternative text, where given. */
  readonly alt: RichText | undefined;
}

export interface ChartCommon extends ChartWords, Sourced {
  readonly id: string;
  /** Across all columns, or in one. */
  readonly wide: boolean;
  /** True if the words below it may be higher than the chart. */
  readonly longNote?: boolean;
  readonly survey: Survey | undefined;
}

/** Values by category (rows) and series (columns). */
export interface Grid {
  /** '%', 'people'; '' for bare numbers. */
  readonly unit: string;
  /** True for parts of a whole; false for other percentages (a rate, a change). The axis of a share is 0-100. */
  readonly share: boolean;
  /** What the numbers measure, for the axis and the table's header: "Share of respondents". */
  readonly measure: string;
  /** At least one; a single series may have no name. */
  readonly series: readonly Series[];
  readonly rows: readonly GridRow[];
  readonly annotations?: readonly Annotation[];
  readonly highlight?: Highlight;
  /** The names of small multiples, in order; each row belongs to one of them. */
  readonly panelNames?: readonly string[];
}

export interface Series extends Sourced {
  readonly name: string;
}

export interface GridRow extends Sourced, Traced {
  readonly label: string;
  /** When, for kinds that draw values over time. */
  readonly date: StatedDate | undefined;
  /** One for each series. */
  readonly cells: readonly GridCell[];
  /** True for values that their source will still revise. */
  readonly provisional?: boolean;
  /** An index of the chart's panels. */
  readonly panel?: number;
}

export interface GridCell extends Sourced {
  readonly quantity: Quantity;
}

/** How a survey was done; undefined is printed as not stated (AAPOR disclosure elements). */
export interface Survey extends Sourced, Traced {
  readonly sponsor: string | undefined;
  readonly conductor: string | undefined;
  readonly population: string | undefined;
  readonly sample: string | undefined;
  readonly mode: string | undefined;
  readonly fieldDates: string | undefined;
  readonly size: string | undefined;
  readonly precision: string | undefined;
  readonly weighting: string | undefined;
  readonly question: string | undefined;
}
