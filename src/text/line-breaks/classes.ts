/** The line-breaking class of each character (UAX 14, 5.1), after LB1. */

import { CLASS_RANGES } from './class-ranges.ts';

const NAMES = ['AL', ...Object.keys(CLASS_RANGES)] as readonly LineClass[];

/** OPW is wide opening punctuation, IDX a pictograph that isn't assigned yet. */
export type LineClass = 'AL' | keyof typeof CLASS_RANGES;

/** The numbers of classes: `AL` is 0. */
export const CLASS = Object.fromEntries(NAMES.map((name, i) => [name, i])) as Readonly<Record<LineClass, number>>;
export const CLASS_NAMES = NAMES;

/** The classes of the basic multilingual plane; the supplementary planes have few ranges. */
interface Tables {
  readonly basic: Uint8Array;
  readonly further: readonly (readonly [start: number, end: number, value: number])[];
}

let tables: Tables | undefined;

/** The number of a code point's class. */
export function classOf(codePoint: number): number {
  tables ??= read();
  if (codePoint < 0x10000) return tables.basic[codePoint] ?? 0;
  return tables.further.find(([start, end]) => codePoint >= start && codePoint < end)?.[2] ?? 0;
}

function read(): Tables {
  const basic = new Uint8Array(0x10000);
  const further: [number, number, number][] = [];
  for (const [name, encoded] of Object.entries(CLASS_RANGES)) {
    const value = CLASS[name as LineClass];
    let at = 0;
    for (const range of encoded.split(' ')) {
      const [gap = '', length] = range.split('.');
      const start = at + Number.parseInt(gap, 36);
      at = start + (length === undefined ? 1 : Number.parseInt(length, 36));
      if (start < 0x10000) basic.fill(value, start, at);
      if (at > 0x10000) further.push([Math.max(start, 0x10000), at, value]);
    }
  }
  return { basic, further };
}
