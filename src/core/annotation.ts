/** Annotations of a chart: what its author adds to the data. Their figures are traced like all others. */

import type { StatedDate } from './date.ts';
import type { Traced } from './evidence.ts';
import type { Quantity } from './quantity.ts';
import type { Sourced } from './rich-text.ts';

export type Annotation = ReferenceAnnotation | PeriodAnnotation | EventAnnotation | NoteAnnotation | BracketAnnotation;

interface AnnotationCommon extends Sourced, Traced {
  /** The words beside the mark. */
  readonly label: string;
}

/** A line at a value, such as a target; a band for a range. */
export interface ReferenceAnnotation extends AnnotationCommon {
  readonly kind: 'reference';
  readonly quantity: Quantity;
  /** The axis of a plane that it is a value of; the only axis of values in other kinds. */
  readonly axis?: 'x' | 'y';
  /** The side of a scale of answers whose share it is a value of; the positive one if omitted. */
  readonly side?: 'negative' | 'positive';
}

/** A shaded stretch of time. */
export interface PeriodAnnotation extends AnnotationCommon {
  readonly kind: 'period';
  readonly date: StatedDate;
}

/** A line at a date, such as the start of a policy. */
export interface EventAnnotation extends AnnotationCommon {
  readonly kind: 'event';
  readonly date: StatedDate;
}

/** Words at one value, with a leader. */
export interface NoteAnnotation extends AnnotationCommon {
  readonly kind: 'note';
  readonly at: CellPlace;
}

/** A bracket between two values; its words are their difference unless the author writes others. */
export interface BracketAnnotation extends AnnotationCommon {
  readonly kind: 'bracket';
  readonly from: CellPlace;
  readonly to: CellPlace;
}

/** A value of a grid, by the indices of its row and series. */
export interface CellPlace {
  readonly row: number;
  readonly series: number;
}

/** The rows and series that stand out from the others, by their indices; at least one of either. */
export interface Highlight {
  readonly rows: readonly number[];
  readonly series: readonly number[];
}

/** A date from which a series is measured in another way: values before and after it can't be compared. */
export interface SeriesBreak extends Sourced, Traced {
  readonly at: StatedDate;
  readonly why: string;
}

/** The annotations of one kind. */
export function annotationsOf<K extends Annotation['kind']>(
  annotations: readonly Annotation[],
  kind: K,
): readonly Extract<Annotation, { readonly kind: K }>[] {
  return annotations.filter((one): one is Extract<Annotation, { readonly kind: K }> => one.kind === kind);
}
