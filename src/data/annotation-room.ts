/** The annotations that a kind of chart has room for. */

import type { Annotation } from '../core/annotation.ts';
import type { RawChart } from './schema.ts';

export type RawAnnotation = NonNullable<Extract<RawChart, { readonly kind: 'line' }>['annotations']>[number];

/** What a kind of chart can show. */
export interface AnnotationRoom {
  /** True for kinds with an axis of dates. */
  readonly dated?: boolean;
  /** False for kinds that have dates and no values. */
  readonly valued?: boolean;
  /** True for small multiples. */
  readonly panels?: boolean;
  /** False for kinds whose marks have no room for words. */
  readonly noted?: boolean;
  /** The axes of a plane; other kinds have one axis of values. */
  readonly plane?: { readonly x: AxisRoom; readonly y: AxisRoom };
  /** For scales of answers around a middle: true if a distance from it is the share of one side. */
  readonly sides?: boolean;
  /** True for kinds whose rows can be joined by a bracket. */
  readonly bracketed: boolean;
  /** The only axis, if the author set its ends, or if its unit isn't that of the values. */
  readonly axis?: Omit<AxisRoom, 'unit'> & { readonly unit?: string };
}

interface AxisRoom {
  readonly unit: string;
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** Why an annotation can't be drawn: the key at fault, what is wrong, and a way out. */
export interface Refusal {
  readonly key: string;
  readonly message: string;
  readonly hint: string;
}

/** The reason why a kind of chart has no room for an annotation; undefined if it has. */
export function refusalOf(raw: RawAnnotation, kind: Annotation['kind'], room: AnnotationRoom): Refusal | undefined {
  const refuse = (key: string, message: string, hint: string): Refusal => ({ key, message, hint });
  const isDated = kind === 'period' || kind === 'event';
  if (isDated && room.dated !== true)
    return refuse(
      kind,
      `this kind of chart has no dates for '${kind}'`,
      'use kind: line with dates, or reference for a value',
    );
  if (kind === 'reference' && room.valued === false)
    return refuse(kind, "this kind of chart has no values for 'reference'", 'use event for a date, or period');
  if (kind === 'reference' && room.sides === false) {
    const message =
      'half of the neutral answers is on each side, so a distance from the middle is no share of one side';
    return refuse(kind, message, 'neutralPlace: aside');
  }
  if (room.panels && (kind === 'note' || kind === 'bracket')) {
    const hint = 'remove panels, or use reference, period and event, which are in each panel';
    return refuse(kind, `small multiples have no room for '${kind}'`, hint);
  }
  if (kind === 'bracket' && !room.bracketed) {
    const hint = room.dated ? 'use note or period' : 'use note or reference';
    return refuse(kind, 'a bracket joins bars or dots side by side; this chart has none', hint);
  }
  if (kind === 'note' && room.noted === false)
    return refuse(kind, 'this kind of chart has no room for notes', 'use reference, or the note below the chart');
  if (raw.series !== undefined && room.valued === false)
    return refuse('series', 'this kind of chart has no series', "remove 'series'");
  if (raw.axis !== undefined && !(kind === 'reference' && room.plane))
    return refuse('axis', "'axis' belongs to a reference in a plane of points", "remove 'axis'");
  if (raw.side !== undefined && !(kind === 'reference' && room.sides))
    return refuse('side', "'side' belongs to a reference in a likert chart", "remove 'side'");
  return undefined;
}
