import type { DateReading, Reading } from './figure.ts';

/** A date among tokens: its first token, and the first one after it. */

export interface FoundDate {
  readonly from: number;
  readonly next: number;
  readonly reading: DateReading;
  /** An alternative reading: of the digits of "10/11/2022", or of a length of time. */
  readonly other?: Reading;
}
