import { encodePng } from '../support/png.ts';

/** A grey picture of four pixels. */
export const TINY_PNG: Uint8Array = Uint8Array.from(
  encodePng({ width: 2, height: 2, depth: 8, type: 0, sample: () => [128] }),
);
