/** A figure among tokens, as its finder returns it. */

import type { Reading } from './figure.ts';

export interface Found {
  readonly from: number;
  readonly next: number;
  /** The first token of the number itself, and the first one after it. */
  readonly core: readonly [from: number, next: number];
  readonly readings: readonly [Reading, ...Reading[]];
  readonly weak?: boolean;
}
