import type { DateReading } from './figure.ts';

/** A date among tokens: the first it takes, and the first after it. */

export interface FoundDate {
  readonly from: number;
  readonly next: number;
  readonly reading: DateReading;
  /** What the digits may mean instead: "10/11/2022". */
  readonly other?: DateReading;
}
