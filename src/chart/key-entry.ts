/** An entry of a key: a mark and its meaning. */

import type { DrawingContext } from './canvas/drawing-context.ts';

/** The place of a sample mark: its left edge, its centre line, and its available size. */
export interface SamplePlace {
  readonly x: number;
  readonly middle: number;
  readonly width: number;
  readonly height: number;
}

/** Draws a sample of a mark. */
export type Sample = (context: DrawingContext, place: SamplePlace) => void;

export interface KeyEntry {
  readonly sample: Sample;
  readonly text: string;
}
