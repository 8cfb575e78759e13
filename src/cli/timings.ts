/** How long each stage took, in the order in which they ran. */

import type { Timing } from '../build-run.ts';
import type { Printer } from './terminal.ts';

/** One line a stage; `start` is everything before the first, and a stage that ran twice is added up. */
export function printTimings(timings: readonly Timing[], printer: Printer): void {
  const total = new Map<string, number>();
  for (const { stage, ms } of timings) total.set(stage, (total.get(stage) ?? 0) + ms);
  for (const [stage, ms] of total) printer.line(`  ${stage.padEnd(10)} ${ms.toFixed(1).padStart(8)} ms`);
}
