/** Prints the time that each stage took, in the order in which they ran, and the memory that is kept for the next build. */

import type { Timing } from '../build/build-report.ts';
import { keptMemory } from '../machine/kept-memory.ts';
import type { Printer } from './terminal.ts';

/**
 * One line per stage. `start` is everything before the first stage; times of a stage that ran twice are added up; stages
 * that reused their last result are marked. The last line is an upper bound of the memory that the process keeps.
 */
export function printTimings(timings: readonly Timing[], printer: Printer): void {
  const total = new Map<string, { ms: number; ran: boolean }>();
  for (const { stage, ms, reused = false } of timings) {
    const sum = total.get(stage) ?? { ms: 0, ran: false };
    total.set(stage, { ms: sum.ms + ms, ran: sum.ran || !reused });
  }
  for (const [stage, { ms, ran }] of total) {
    printer.line(`  ${stage.padEnd(11)} ${ms.toFixed(1).padStart(7)} ms${ran ? '' : '  reused'}`);
  }
  printer.line(`  ${'memory'.padEnd(11)} ${(keptMemory() / 1e6).toFixed(1).padStart(7)} MB  kept at most`);
}
