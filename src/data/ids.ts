/** Ids that authors write, and ids made from titles. */

import type { DataPath } from '../core/rich-text.ts';
import type { Reading } from './reading.ts';

/** The author's id, or another if it is taken, so that only this stage reports the duplicate. */
export function ownId(id: string, reading: Reading, src: DataPath): string {
  const taken = reading.hasId(id);
  reading.id(id, src);
  return taken ? freeId(id, reading, src) : id;
}

/** An id from a title: "What Russia would gain" makes `what-russia-would-gain`. */
export function freeId(title: string, reading: Reading, src: DataPath): string {
  const base =
    title
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? 'section';
  let id = base;
  for (let n = 2; reading.hasId(id); n++) id = `${base}-${n}`;
  reading.id(id, src);
  return id;
}
