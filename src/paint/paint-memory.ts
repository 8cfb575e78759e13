/** What painting keeps from file to file. Nothing of it changes a file: it only saves making the same again. */

import type { ShapedRun } from '../core/shaping.ts';
import { type FontCoding, FontCodings } from './font-coding.ts';
import { StreamPacker } from './stream-packer.ts';

/** A run as it was written, and all that how it was written hangs on. */
export interface WrittenRun {
  readonly coding: FontCoding;
  readonly size: number;
  readonly letterSpacing: number;
  readonly spaceExtra: number;
  readonly softHyphen: boolean;
  /** Where it starts and where the pen stood, in 1/1000 em from the line's start. */
  readonly origin: number;
  readonly penBefore: number;
  /** The operator that shows it alone, and where the pen stands then. */
  readonly operator: string;
  readonly penAfter: number;
}

export class PaintMemory {
  readonly streams = new StreamPacker();
  readonly codings = new FontCodings();
  /** Lines that an edit leaves as they were keep their runs. */
  readonly runs = new WeakMap<ShapedRun, WrittenRun>();
}
